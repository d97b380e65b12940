"""The page that brings a list of clients in: kinds of their cards, and those who are known already."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from shopclient.jobs.import_clients import Double
from shopclient.texts import import_words
from shopclient.ui.clients.import_doubles import DoublesBox
from shopclient.ui.clients.import_figures import ClientFigures
from shopclient.ui.clients.import_first import First, FirstPeople
from shopclient.ui.context import Context
from shopclient.ui.importing.page import ListImportPage, PageParts, Said
from shopclient.ui.importing.parts import ColumnList, FaultList
from shopclient.ui.importing.past import PastImports
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label

# A kind's key has no blank.
_UNDECIDED, _NOTED = " undecided", " notes"


class ImportPage(ListImportPage):
    """Adds to the usual steps what is asked of clients alone."""

    journal_asked = Signal()

    def __init__(self, context: Context) -> None:
        words = context.words
        self.doubles = DoublesBox()
        self.kind = ChoiceField(words.translate("ImportPage", "Keep their cards as"))
        self.kind_note = Label("", "second", "muted", wrap=True)
        self.nameless_note = Label(
            words.translate(
                "ImportPage",
                "No column is known to hold names: the clients would be known by a phone or a card alone."
                " Choose on the left where the names are.",
            ),
            *("name", "warn"),
            wrap=True,
        )
        self.first = FirstPeople(words, context.currency)
        self.counts = ClientFigures(words, context.currency)
        self.journal_button = Button(
            words.translate("ImportPage", "Purchases of a former till…"), "outline", "receipt", height=44
        )
        said = Said(
            title=words.translate("ImportPage", "Import a list of clients"),
            invitation=words.translate("ImportPage", "Bring your clients along"),
            explains=words.translate(
                "ImportPage",
                "A list from Excel, 1C, Loyverse, Square or another program (XLSX, XLS, ODS, CSV), or the"
                " contacts of a phone (vCard). Drop the file here or choose it; nothing is written before you"
                " have seen what would come in.",
            ),
            leaves=words.translate("ImportPage", "Show the new clients"),
            leaves_icon="users",
        )
        parts = PageParts(
            columns=ColumnList(import_words.columns(words)),
            figures=self.counts,
            faults=FaultList(words, import_words.column, import_words.reason),
            past=PastImports(words),
            above=(self.nameless_note, self.kind, self.kind_note),
            below=(self.first, self.doubles),
            beside_choice=(self.journal_button,),
        )
        super().__init__(words, said, parts)
        self.clients_button = self.leave_button
        self.journal_button.clicked.connect(self.journal_asked)

    def show_kinds(self, kinds: Sequence[tuple[str, str]], *, has_cards: bool) -> None:
        """Offer the kinds of card that the list's cards may become."""
        chosen = self.kind.value()
        waiting, noted = self.tr("Decide before the import"), self.tr("A line in the notes")
        self.kind.set_choices([*(kinds or [(_UNDECIDED, waiting), (_NOTED, noted)])])
        self.kind.set_value(chosen)
        self.kind.setVisible(has_cards)
        missing = self.tr(
            "There is no kind of card yet. Make one in the programme and choose the list again, or let the"
            " numbers of the cards go into the notes."
        )
        self.kind_note.setText(missing if has_cards and not kinds else "")
        self.kind_note.setVisible(bool(self.kind_note.text()))

    @property
    def kind_key(self) -> str | None:
        """The kind that the cards are kept as; None where there is none to choose."""
        chosen = self.kind.value()
        return None if chosen in {None, _UNDECIDED, _NOTED} else str(chosen)

    def hold_back_undecided(self) -> None:
        """Let nothing come in as long as nobody said what becomes of the cards' numbers."""
        if not self.kind.isHidden() and self.kind.value() == _UNDECIDED:
            self.import_button.setEnabled(False)
            self.kind.editor.setFocus()

    def show_nameless(self, *, shown: bool) -> None:
        """Warn, if *shown*, that no column holds names."""
        self.nameless_note.setVisible(shown)

    def keep_first(self, people: Sequence[First]) -> None:
        """Take the first people of the list, to be shown once it was checked."""
        self.first.show_people(people)

    def show_first(self) -> None:
        """Show the first people of the list."""
        self.first.show()

    def show_doubles(self, doubles: Sequence[Double], decided: Mapping[int, str]) -> None:
        """Show who is known already, and what was *decided* for lines about them."""
        self.doubles.show_doubles(doubles, decided)
        self.doubles.setVisible(bool(doubles))
