"""The page that brings purchases of a former till in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.services.import_batches import Batch
from shopclient.texts import numbers, purchase_words
from shopclient.texts.words import Words
from shopclient.ui.context import Context
from shopclient.ui.importing.journal_values import JournalCounts
from shopclient.ui.importing.page import ListImportPage, PageParts, Said
from shopclient.ui.importing.parts import ColumnList, FaultList, Figures
from shopclient.ui.importing.past import PastImports
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label

_NAMED = 5


class JournalPage(ListImportPage):
    """Adds to the usual steps whether the purchases earn bonuses."""

    earning_changed = Signal(bool)

    def __init__(self, context: Context) -> None:
        words = context.words
        self.earns = ChoiceField(
            words.translate("JournalPage", "Bonuses for these purchases"),
            [
                (False, words.translate("JournalPage", "None")),
                (True, words.translate("JournalPage", "By the rules of the card")),
            ],
        )
        self.earns_note = Label(
            words.translate(
                "JournalPage",
                "They count for history, turnover and stages in any case. Bonuses of those days mostly stand"
                " in the balances already.",
            ),
            "second",
            "muted",
            wrap=True,
        )
        self.counts = JournalFigures(words, context.currency)
        said = Said(
            title=words.translate("JournalPage", "Import purchases of the past"),
            invitation=words.translate("JournalPage", "Bring the purchases of a former till along"),
            explains=words.translate(
                "JournalPage",
                "A journal with a day, a sum and whose it was – card, phone or name – from Excel, 1C or"
                " another program (XLSX, XLS, ODS, CSV). Bring the clients in first: purchases look for their"
                " owners among them. Nothing is written before you have seen what would come in.",
            ),
            leaves=words.translate("JournalPage", "To the clients"),
            leaves_icon="users",
        )
        parts = PageParts(
            columns=ColumnList(purchase_words.columns(words)),
            figures=self.counts,
            faults=FaultList(words, purchase_words.column, purchase_words.reason),
            past=PastJournals(words),
            above=(self.earns, self.earns_note),
        )
        super().__init__(words, said, parts)
        self.earns.editor.activated.connect(lambda: self.earning_changed.emit(bool(self.earns.value())))


class JournalFigures(Figures):
    """How many purchases come in, which were typed already, which are nobody's, and what they come to."""

    def __init__(self, words: Words, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(words)
        self._currency = currency
        self.setParent(parent)

    def show_counts(self, counts: JournalCounts) -> None:
        """Show the figures."""
        self.clear()
        self.add(counts.added, self.tr("purchases come in"), "ok")
        if counts.returned:
            self.add(counts.returned, self.tr("returns come in"), "accent")
        self.add(counts.matched, self.tr("typed at the till already: not doubled"), "accent")
        self.add(counts.repeated, self.tr("came in before, or stand twice in the list"), "text2")
        self.add(counts.ownerless, self.tr("lines without an owner in the client file"), "warn")
        language = self.words.language
        money = numbers.money(counts.turnover, self._currency, language)
        self.add_sentence(self.tr("Paid in all: {sum}").format(sum=money))
        if counts.bonuses:
            bonuses = numbers.bonuses(counts.bonuses, self._currency, language)
            self.add_sentence(self.tr("Bonuses that they earn: {sum}").format(sum=bonuses))
        if counts.departments:
            shown = ", ".join(counts.departments[:_NAMED])
            text = self.tr("Departments that the rules do not know, left out: {names}")
            self.add_sentence(text.format(names=shown))


class PastJournals(PastImports):
    """Journals that came in, each with a way to take it back."""

    def brought(self, batch: Batch) -> list[str]:
        """Return what an import brought, in words."""
        said = [self.tr("%n purchase(s)", "", batch.added)]
        return [*said, self.tr("%n typed before", "", batch.updated)] if batch.updated else said
