"""What is said of the lines of a paper journal."""

from PySide6.QtCore import QObject

from shopclient.services.till_values import Receipt
from shopclient.texts import numbers
from shopclient.texts.errors import short_card
from shopclient.texts.explain import explanations
from shopclient.texts.words import Words
from shopclient.ui.late.row import FieldName


class LateSay(QObject):
    """The sentences, in the language of the window."""

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency

    def named(self, name: str | None, card: str | None) -> str:
        """Return whose purchase a line is; empty for nobody's."""
        if name or not card:
            return name or ""
        return self.tr("{number}, bearer").format(number=short_card(card))

    def comes_to(self, receipt: Receipt, department: str) -> str:
        """Return what a line comes to as of its own moment, and what stands in its way."""
        return "\n".join(
            [self._sums(receipt, department), *explanations(receipt.notices, self._words, self._currency)]
        )

    def recorded(self, receipt: Receipt, department: str) -> str:
        """Return the same of a line that is recorded."""
        return self.tr("Recorded. {sums}").format(sums=self._sums(receipt, department))

    def _sums(self, receipt: Receipt, department: str) -> str:
        parts = [department] if department else []
        parts += [self.tr("To pay {money}").format(money=self._money(receipt.due))]
        if receipt.spent:
            parts.append(self.tr("bonuses spent {sum}").format(sum=self._bonuses(receipt.spent)))
        if receipt.earned:
            parts.append(self.tr("earned {sum}").format(sum=self._bonuses(receipt.earned)))
        return " · ".join(parts)

    def lacks(self, name: FieldName) -> str:
        """Return what is missing in a field."""
        if name == "time":
            return self.tr("Type the time, like 9:05.")
        return self.tr("Type the sum.")

    def no_time(self) -> str:
        """Say that a time is none."""
        return self.tr("There is no such time. Type it like 9:05.")

    def no_day(self) -> str:
        """Say that a day is none."""
        return self.tr("There is no such day. Type it like 21.11.2026.")

    def nobody_chosen(self) -> str:
        """Say that a name is typed, and nobody chosen."""
        return self.tr("Choose the client in the list (Enter), scan the card, or leave this empty.")

    def all_recorded(self, count: int) -> str:
        """Say how many lines were recorded."""
        return self.tr("%n purchase(s) recorded.", "", count)

    def undo_all(self, count: int) -> str:
        """Return what the button says that takes them all back."""
        return self.tr("Undo them all") if count > 1 else self.tr("Undo the purchase")

    def refused(self, count: int) -> str:
        """Say how many lines were not recorded."""
        return self.tr("%n line(s) not recorded; each says why. What is typed there is kept.", "", count)

    def undone(self) -> str:
        """Say that a line was taken back and is open again."""
        return self.tr("Undone. It can be corrected and recorded again.")

    def unrecorded(self, count: int) -> str:
        """Say that closing drops so many lines."""
        return self.tr(
            "%n line(s) not recorded yet. F9 records them; closing once more drops them.", "", count
        )

    def _money(self, cents: int) -> str:
        return numbers.money(cents, self._currency, self._words.language)

    def _bonuses(self, cents: int) -> str:
        return numbers.bonuses(cents, self._currency, self._words.language)
