"""The figures of an import of clients: who is new, who is known, and what the shop then owes."""

from shopclient.domain.money import Cents
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.clients.import_values import Counts
from shopclient.ui.importing.parts import Figures


class ClientFigures(Figures):
    """What an import of clients does, or would do, in figures."""

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__(words)
        self._currency = currency

    def show_counts(self, counts: Counts) -> None:
        """Show the figures."""
        self.clear()
        for number, words, colour in (
            (counts.added, self.tr("new clients"), "ok"),
            (counts.updated, self.tr("known ones completed"), "accent"),
            (counts.skipped, self.tr("left as they are or not readable"), "text2"),
            (counts.alike, self.tr("look like somebody known: worth a look later"), "warn"),
        ):
            self.add(number, words, colour)
        language = self.words.language
        if counts.bonuses:
            shown = numbers.bonuses(counts.bonuses, self._currency, language)
            self.add_sentence(self.tr("Bonuses from the list: {sum}").format(sum=shown))
            owed = numbers.bonuses(Cents(counts.owed + counts.bonuses), self._currency, language)
            before = numbers.bonuses(counts.owed, self._currency, language)
            # Nothing that looks like a minus may stand before a sum.
            text = self.tr("Owed to clients in bonuses: {before} before the import, {sum} after it")
            self.add_sentence(text.format(sum=owed, before=before))
        if counts.turnover:
            shown = numbers.money(counts.turnover, self._currency, language)
            self.add_sentence(self.tr("Spent so far, by the list: {sum}").format(sum=shown))
        if counts.currencies and (counts.bonuses or counts.turnover):
            text = self.tr(
                "Sums of the list are in {foreign}, the shop reckons in {own}: they come in one to one. To"
                " leave them out, let their column be “Not imported”."
            )
            shown = ", ".join(counts.currencies)
            self.add_sentence(text.format(foreign=shown, own=self._currency), "warn")
