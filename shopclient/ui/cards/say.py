"""What the Cards screen says in whole sentences."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from shopclient.domain.errors import DiskFull, FileNotFound, FileReadOnly, FileTrouble
from shopclient.domain.texts_in import shortened
from shopclient.texts.days import short_day

_NAMED = 3
_LONGEST_NAME = 30  # characters


class CardsSay(QObject):
    """Makes the sentences that depend on what is chosen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def pages(self, cards: int, sheets: int) -> str:
        """Return how much will be printed."""
        return " · ".join((self.tr("%n card(s)", "", cards), self.tr("%n sheet(s)", "", sheets)))

    def issued(self, cards: int) -> str:
        """Return what was done."""
        return self.tr("%n card(s) issued.", "", cards)

    def kept(self, cards: int, why: str) -> str:
        """Return that cards exist though their file does not."""
        said = self.tr("%n card(s) issued and safe, but not drawn yet.", "", cards)
        return f"{said} {why}"

    def undrawn(self, error: BaseException) -> str:
        """Return why there is no PDF; "" where it was not the disk that refused.

        The common sentences say that nothing was recorded, which is not so: the cards are.
        """
        if isinstance(error, DiskFull):
            return self.tr("There is no room on the disk for the PDF. Free some, or choose another place.")
        if isinstance(error, FileNotFound | FileReadOnly | FileTrouble):
            name = Path(error.path).name
            return self.tr("{name} cannot be written there. Choose another place.").format(name=name)
        return ""

    def later(self) -> str:
        """Return where cards are that wait for their file."""
        return self.tr("They wait in the register: tick them there to make the PDF.")

    def gaps(self, names: Sequence[str]) -> str:
        """Return whose cards lack signs; of many only the first are named."""
        more = ", …" if len(names) > _NAMED else ""
        listed = ", ".join(shortened(name, _LONGEST_NAME) for name in names[:_NAMED]) + more
        said = self.tr("Look at the cards of {names}: the type lacks some of the signs.")
        return said.format(names=listed)

    def client_first(self) -> str:
        """Return what is missing for a card in a name."""
        return self.tr("Choose the client first: type a name, a phone or a card number.")

    def for_client(self) -> str:
        """Return what a card in a name does with bonuses."""
        return self.tr("The card joins this client’s account.")

    def specimen_name(self) -> str:
        """Return a name for show."""
        return self.tr("Eleanor Whitcombe")

    def cards(self) -> str:
        """Return what ticked cards are called in a file's name."""
        return self.tr("cards")

    def file_name(self, what: str, day: date) -> str:
        """Return a name for the PDF, without a folder."""
        name = self.tr("{what} {day}.pdf").format(what=what, day=short_day(day, self._language))
        return "".join("-" if sign in '<>:"/\\|?*' else sign for sign in name)
