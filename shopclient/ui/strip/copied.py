"""The sum to pay as another program takes it from the clipboard: bare digits, no spaces and no sign."""

from PySide6.QtCore import QLocale

from shopclient.domain.money import plain

#: What stands before the decimals, by the value that the preferences keep; "" is as in the system.
MARKS = ("", ",", ".")


def copied(cents: int, decimals: int, mark: str) -> str:
    """Return a sum in minor units with *mark* before its decimals, or the system's own mark: ``1250,00``."""
    return plain(cents, decimals).replace(".", mark or QLocale.system().decimalPoint())
