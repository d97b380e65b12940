"""The password of the mailbox: in the system's own safe, never in the shop's file.

Where the system has none – a bare Linux without a desktop – it is kept in memory until the program ends,
and asked for again: a file of our own would be as good as plain text.
"""

from contextlib import suppress
from typing import Final

from shopclient.domain.mail import MailAccount

_SERVICE: Final = "Shopclient"

#: What the system would not keep, for as long as the program runs.
_kept_here: dict[str, str] = {}


def has_safe() -> bool:
    """Tell whether the system keeps passwords; if not, they are forgotten when the program ends."""
    from keyring import get_keyring

    return get_keyring().priority > 0


def keep_password(account: MailAccount, password: str) -> None:
    """Keep the password, for as long as the system allows."""
    from keyring import set_password
    from keyring.errors import KeyringError

    _kept_here[_name(account)] = password
    with suppress(KeyringError, OSError):
        set_password(_SERVICE, _name(account), password)


def password_of(account: MailAccount) -> str | None:
    """Return the password of *account*; None if it has to be asked for."""
    from keyring import get_password
    from keyring.errors import KeyringError

    if not account.user:
        return ""
    if (known := _kept_here.get(_name(account))) is not None:
        return known
    try:
        found = get_password(_SERVICE, _name(account))
    except (KeyringError, OSError):
        return None
    if found is not None:
        _kept_here[_name(account)] = found
    return found


def forget_password(account: MailAccount) -> None:
    """Keep no password for *account* any more."""
    from keyring import delete_password
    from keyring.errors import KeyringError

    _kept_here.pop(_name(account), None)
    with suppress(KeyringError, OSError):  # none was kept
        delete_password(_SERVICE, _name(account))


def _name(account: MailAccount) -> str:
    return f"{account.user}@{account.host}"
