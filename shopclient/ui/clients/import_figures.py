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
            text = self.tr("The shop then owes its clients {sum}; before, it was {before}.")
            self.add_sentence(text.format(sum=owed, before=before))
        if counts.turnover:
            shown = numbers.money(counts.turnover, self._currency, language)
            self.add_sentence(self.tr("Spent so far, by the list: {sum}").format(sum=shown))
