"""Who is around a client, in the form: family and friends, animals, an organisation's contact persons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.relations import Sex
from shopclient.texts.relations import relation, species
from shopclient.ui.clients.around import Around
from shopclient.ui.clients.draft import Draft, KinKind, RelativeDraft
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.relative_row import RelativeRow
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field


class FamilyRows(QWidget):
    """Any number of rows; the buttons at the end add one of each sort."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._around = Around(date.min, "")
        self._own_id: int | None = None
        self._sex: Sex | None = None
        self._rows: list[RelativeRow] = []
        self.add_button = Button(self.tr("Add a relative"), "ghost", "plus", height=32)
        self.contact_button = Button(self.tr("Add a contact person"), "ghost", "plus", height=32)
        self.pet_button = Button(self.tr("Add a pet"), "ghost", "plus", height=32)
        self.link_button = Button(self.tr("Somebody of the client file"), "ghost", "search", height=32)
        self.add_button.clicked.connect(self.add)
        self.contact_button.clicked.connect(partial(self.add, "contact"))
        self.pet_button.clicked.connect(partial(self.add, "pet"))
        self.link_button.clicked.connect(partial(self.add, "kin", linked=True))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(14))
        self._column.addWidget(
            FlowBox(self.contact_button, self.add_button, self.pet_button, self.link_button)
        )

    def show_around(self, around: Around, own_id: int | None) -> None:
        """Take the names of clients who are related, and whose family it is."""
        self._around, self._own_id = around, own_id

    def show_organisation(self, *, is_one: bool) -> None:
        """Offer what fits: contact persons of an organisation, relatives and pets of a person."""
        self.contact_button.setVisible(is_one)
        self.add_button.setVisible(not is_one)
        self.pet_button.setVisible(not is_one)

    def show_sex(self, sex: Sex | None) -> None:
        """Take the client's sex, by which he is called from the other side."""
        self._sex = sex
        for line in self._rows:
            line.show_reverse(sex)

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        return replace(rest, family=self.drafts())

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self.show_organisation(is_one=draft.is_organisation)
        self.show_drafts(draft.family)

    def drafts(self) -> tuple[RelativeDraft, ...]:
        """Return the rows as typed, blank ones with them."""
        return tuple(line.draft() for line in self._rows)

    def show_drafts(self, drafts: Sequence[RelativeDraft]) -> None:
        """Show one row for each of *drafts*."""
        for line in list(self._rows):
            self._drop(line)
        for draft in drafts:
            self._append(draft, linked=draft.known is not None)

    def field(self, index: int, name: str, inner: int = 0) -> Field:
        """Return the field *name* (``birthday`` …) of row *index*; of a favourite its place, too."""
        return self._rows[index].field(name, inner)

    def line(self, index: int) -> RelativeRow:
        """Return row *index*."""
        return self._rows[index]

    def add(self, kind: KinKind | bool = "kin", *, linked: bool = False) -> None:
        """Add a blank row and go there."""
        sort: KinKind = "kin" if isinstance(kind, bool) else kind
        line = self._append(RelativeDraft(kind=sort), linked=linked)
        self.reshaped.emit()
        line.first_field().setFocus()

    def _append(self, draft: RelativeDraft, place: int | None = None, *, linked: bool) -> RelativeRow:
        line = RelativeRow(draft, self._context, self._around, linked=linked)
        line.pick.besides = self._own_id
        place = len(self._rows) if place is None else place
        line.edited.connect(partial(self._on_row_edited, line))
        line.reshaped.connect(self.reshaped)
        line.removed.connect(self.removed)
        line.remove_button.clicked.connect(lambda: self._on_remove_clicked(line))
        self._rows.insert(place, line)
        self._column.insertWidget(place, line)
        line.show()  # a layout shows what it takes in only later, and until then Tab passes it by
        line.show_reverse(self._sex)
        return line

    def _drop(self, line: RelativeRow) -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_row_edited(self, line: RelativeRow) -> None:
        line.show_reverse(self._sex)
        self.edited.emit()

    def _on_remove_clicked(self, line: RelativeRow) -> None:
        place, draft = self._rows.index(line), line.draft()
        words = self._context.words
        said = (draft.name, line.pick.name, relation(draft.relation, words), species(draft.species, words))
        self._drop(line)
        self.link_button.setFocus()
        self.edited.emit()
        if name := next((each for each in (*said, draft.role) if each), ""):
            self.removed.emit(name, partial(self._bring_back, draft, place, linked=line.is_linked))

    def _bring_back(self, draft: RelativeDraft, place: int, *, linked: bool) -> None:
        self._append(draft, min(place, len(self._rows)), linked=linked)
        self.reshaped.emit()
        self.edited.emit()
