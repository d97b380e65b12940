"""The family in the form: who, when born, what they love."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.texts.relations import relation, relation_code, relations
from shopclient.texts.words import Words
from shopclient.ui.clients.draft import RelativeDraft
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.suggestions import SuggestField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import Field, LineField
from shopclient.ui.widgets.surfaces import Divider


class FamilyRows(QWidget):
    """Any number of relatives, each on two lines."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: list[RelativeRow] = []
        self.add_button = Button(self.tr("Add a relative"), "ghost", "plus", height=32)
        self.add_button.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(14))
        self._column.addLayout(row(self.add_button, 1))

    def drafts(self) -> tuple[RelativeDraft, ...]:
        """Return the rows as typed, blank ones with them."""
        return tuple(line.draft() for line in self._rows)

    def show_drafts(self, drafts: Sequence[RelativeDraft]) -> None:
        """Show one row for each of *drafts*."""
        for line in list(self._rows):
            self._drop(line)
        for draft in drafts:
            self._append(draft)

    def field(self, index: int, name: str) -> Field:
        """Return the field *name* (``birthday`` …) of row *index*."""
        return self._rows[index].fields[name]

    def add(self) -> None:
        """Add a blank row and go there."""
        self._append(RelativeDraft())
        self.reshaped.emit()
        self._rows[-1].relation_field.setFocus()

    def _append(self, draft: RelativeDraft, place: int | None = None) -> None:
        line = RelativeRow(draft, self._words)
        place = len(self._rows) if place is None else place
        line.edited.connect(self.edited)
        line.remove_button.clicked.connect(lambda: self._on_remove_clicked(line))
        self._rows.insert(place, line)
        self._column.insertWidget(place, line)
        line.show()  # a layout shows what it takes in only later, and until then Tab passes it by

    def _drop(self, line: "RelativeRow") -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_remove_clicked(self, line: "RelativeRow") -> None:
        place, draft = self._rows.index(line), line.draft()
        self._drop(line)
        self.add_button.setFocus()
        self.edited.emit()
        if name := draft.name or relation(draft.relation, self._words):
            self.removed.emit(name, partial(self._bring_back, draft, place))

    def _bring_back(self, draft: RelativeDraft, place: int) -> None:
        self._append(draft, min(place, len(self._rows)))
        self.reshaped.emit()
        self.edited.emit()


class RelativeRow(QWidget):
    """One relative; the relation is suggested in the window's language and takes any word."""

    edited = Signal()

    def __init__(self, draft: RelativeDraft, words: Words) -> None:
        super().__init__()
        self._id, self._words = draft.id, words
        self.relation_field = SuggestField(
            self.tr("Relation"), relations(words), placeholder=self.tr("son, friend …")
        )
        self.name_field = LineField(self.tr("Name"))
        self.birthday_field = LineField(self.tr("Birthday"), placeholder=self.tr("dd.mm or dd.mm.yyyy"))
        self.hobbies_field = LineField(self.tr("Hobbies"), placeholder=self.tr("football, dinosaurs"))
        self.remove_button = IconButton(self.tr("Take this relative away"), "trash", height=40)
        self.fields: dict[str, Field] = {
            "relation": self.relation_field,
            "name": self.name_field,
            "birthday": self.birthday_field,
            "hobbies": self.hobbies_field,
        }
        self._lay_out()
        self._show(draft)

    def draft(self) -> RelativeDraft:
        """Return the row as typed."""
        return RelativeDraft(
            relation_code(self.relation_field.text(), self._words),
            self.name_field.text(),
            self.birthday_field.text(),
            self.hobbies_field.text(),
            self._id,
        )

    def _show(self, draft: RelativeDraft) -> None:
        self.relation_field.set_text(relation(draft.relation, self._words))
        self.name_field.set_text(draft.name)
        self.birthday_field.set_text(draft.birthday)
        self.hobbies_field.set_text(draft.hobbies)
        for field in (self.relation_field, self.name_field, self.birthday_field, self.hobbies_field):
            field.editor.textChanged.connect(self.edited)

    def _lay_out(self) -> None:
        first = row(gap=8)
        second = row(gap=8)
        top = Qt.AlignmentFlag.AlignTop
        first.addWidget(self.relation_field, 2, top)
        first.addWidget(self.name_field, 3, top)
        second.addWidget(self.birthday_field, 2, top)
        second.addWidget(self.hobbies_field, 3, top)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, theme().px(24), 0, 0)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        # Last of all in the way of the Tab key: who goes through the fields does not come upon it first.
        first.addSpacing(theme().px(48))
        second.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addLayout(first)
        column.addLayout(second)
        column.addSpacing(theme().px(4))
        column.addWidget(Divider())
