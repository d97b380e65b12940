"""One person or animal around a client, in the form."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.relations import Sex, reverse
from shopclient.texts.relations import relation
from shopclient.ui.clients.around import Around
from shopclient.ui.clients.client_pick import ClientPick
from shopclient.ui.clients.draft import RelativeDraft
from shopclient.ui.clients.favourite_rows import FavouriteRows
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.relative_fields import FIRST, MORE, SECOND, make_field, text_of
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import Field, LineField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Divider

_TOP = Qt.AlignmentFlag.AlignTop


class RelativeRow(QWidget):
    """What is asked first on two lines, the rest below "More"; *linked*: somebody of the client file."""

    edited = Signal()
    reshaped = Signal()  # fields came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, draft: RelativeDraft, context: Context, around: Around, *, linked: bool) -> None:
        super().__init__()
        self._draft, self._words, self._around = draft, context.words, around
        self.is_linked = linked
        self.fields: dict[str, LineField | TextField] = {}
        self.remove_button = IconButton(self._bin_words(), "trash", height=40)
        self.pick = ClientPick(context, self.tr("Who of the clients"), placeholder=self.tr("name or phone"))
        self.reverse_label = Label("", "second", "muted", wrap=True)
        self.more_button = Button("", "ghost", "chevron-down", height=32)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.favourites: FavouriteRows | None = None
        self._more: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show_more_words()

    def draft(self) -> RelativeDraft:
        """Return the row as typed."""
        typed: dict[str, Any] = {
            name: text_of(name, field, self._words) for name, field in self.fields.items()
        }
        if self.favourites is not None:
            typed["favourites"] = self.favourites.favourites()
        if self.is_linked:
            typed["known"] = self.pick.client
        return replace(self._draft, **typed)

    def first_field(self) -> Field:
        """Return the field in which one begins to type."""
        return self.fields[FIRST[self._draft.kind][0]]

    def field(self, name: str, index: int = 0) -> Field:
        """Return the field of an attribute; what is folded away is shown for it."""
        if self.is_linked and name in {"known", "name"}:
            return self.pick.field
        if name not in self.fields and not self.is_linked:
            self._open_more()
        if name == "favourites" and self.favourites is not None:
            return self.favourites.field(index)
        return self.fields.get(name) or self.first_field()

    def show_reverse(self, sex: Sex | None) -> None:
        """Say what the client is to the one in this row; *sex* is the client's, where it is known."""
        draft = self.draft()
        other = reverse(draft.relation, sex)
        name = self.pick.name if self.is_linked else ""
        if name and other:
            text = self.tr("For {name} this client is: {relation}.")
            self.reverse_label.setText(text.format(name=name, relation=relation(other, self._words)))
        self.reverse_label.setVisible(bool(name and other))

    def _bin_words(self) -> str:
        return {
            "kin": self.tr("Take this relative away"),
            "pet": self.tr("Take this pet away"),
            "contact": self.tr("Take this contact person away"),
        }[self._draft.kind]

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(8))
        first, second = FIRST[self._draft.kind], SECOND[self._draft.kind]
        if self.is_linked:
            known = self._draft.known
            self.pick.show_client(known, self._around.names.get(known, "") if known else "")
            self.pick.changed.connect(self.edited)
            self.pick.reshaped.connect(self.reshaped)
            line = self._line(first[:1], (2,))
            line.addWidget(self.pick, 3, _TOP)
            line.addLayout(self._foot())
            self._column.addLayout(line)
            self._column.addWidget(self.reverse_label)
        else:
            line = self._line(first, (2, 3))
            # The bin is last of all in the way of the Tab key: who goes on does not come upon it first.
            line.addSpacing(theme().px(48))
            self._column.addLayout(line)
            line = self._line(second, (2, 3))
            line.addLayout(self._foot())
            self._column.addLayout(line)
            self._column.addLayout(row(self.more_button, 1))
        self._column.addWidget(Divider())

    def _line(self, names: Sequence[str], shares: Sequence[int]) -> QHBoxLayout:
        line = row(gap=8)
        for name, share in zip(names, shares, strict=True):
            line.addWidget(self._make(name), share, _TOP)
        return line

    def _make(self, name: str) -> Field:
        field = make_field(name, getattr(self._draft, name), self._words)
        field.editor.textChanged.connect(self.edited)
        self.fields[name] = field
        return field

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(0, theme().px(24), 0, 0)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        return foot

    def _on_more_clicked(self) -> None:
        if self._more is not None and self._more.isVisible():
            self._more.hide()
        else:
            self._open_more()
        self._show_more_words()
        self.reshaped.emit()

    def _open_more(self) -> None:
        if self._more is None:
            self._more = self._make_more()
            self._column.insertWidget(self._column.count() - 1, self._more)
        self._more.show()
        self._show_more_words()
        self.reshaped.emit()

    def _make_more(self) -> QWidget:
        more = QWidget()
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 0, 0, theme().px(8))
        column.setSpacing(theme().px(8))
        names = [name for name in MORE[self._draft.kind] if name != "notes"]
        for start in range(0, len(names), 2):
            pair = names[start : start + 2]
            column.addLayout(self._line(pair, (1,) * len(pair)))
        column.addWidget(self._make("notes"))
        if self._draft.kind != "pet":
            column.addWidget(self._make_favourites())
        return more

    def _make_favourites(self) -> FavouriteRows:
        rows = self.favourites = FavouriteRows(self._words.language)
        rows.know(self._around)
        rows.show_favourites(self._draft.favourites)
        rows.edited.connect(self.edited)
        rows.reshaped.connect(self.reshaped)
        rows.removed.connect(self.removed)
        return rows

    def _show_more_words(self) -> None:
        """Say how much is noted below, also while it is folded away."""
        is_open = self._more is not None and not self._more.isHidden()
        draft = self.draft()
        noted = sum(bool(getattr(draft, name)) for name in MORE[draft.kind]) + len(draft.favourites)
        words = self.tr("Less") if is_open else self.tr("More")
        self.more_button.setText(words if is_open or not noted else f"{words} · {noted}")
        self.more_button.set_icon("chevron-up" if is_open else "chevron-down")
