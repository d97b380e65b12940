"""The library on the screen: the texts at the left, the chosen one at the right."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.services.greeting_texts import KeptText
from shopclient.texts import greetings
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.clients.layout import Columns
from shopclient.ui.greeting_texts.editor import TextEditor
from shopclient.ui.panes import Pane
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column

if TYPE_CHECKING:
    from shopclient.ui.greeting_texts.presenter import TextsPresenter

_NARROW = 860  # pixels at 100 %, below which the text stands under the list
_LEAST_LIST, _LEAST_TEXT = 170, 300  # high, likewise


class TextsView(Screen):
    """Lists the texts of a language, of one occasion or of all."""

    interests = frozenset({Change.GREETING})

    filter_chosen = Signal()
    text_chosen = Signal(object)  # a KeptText
    new_asked = Signal()
    undo_asked = Signal()
    presenter: "TextsPresenter"

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.language = ChoiceField(
            self.tr("Language"), [("ru", "Русский"), ("uk", "Українська"), ("en", "English")]
        )
        self.language.set_value(words.language)
        self.cause = ChoiceField(self.tr("For"), [("", self.tr("all occasions")), *greetings.causes(words)])
        self.new_button = Button(self.tr("New text"), "primary", "plus", "F4", height=36)
        self.count = Label("", "second", "muted")
        self.table = TableView(
            [Column(self.tr("Text"), self._text_cell), Column("", self._sign_cell, CONTENTS)],
            self.tr("Texts"),
            tall=True,
            padding=20,
            key=lambda kept: kept.text.key,
        )
        self.none = EmptyState(
            "message-circle",
            self.tr("No texts for this"),
            self.tr("Write the first one, or choose another occasion."),
        )
        self.editor = TextEditor(words)
        self._build()
        self.table.chosen.connect(self._on_chosen)
        self.new_button.clicked.connect(self.new_asked)
        for choice in (self.language, self.cause):
            choice.editor.activated.connect(lambda _place: self.filter_chosen.emit())

    def show_texts(self, kept: Sequence[KeptText]) -> None:
        """List these texts."""
        self.table.set_rows(kept)
        self.table.setVisible(bool(kept))
        self.none.setVisible(not kept)
        self.count.setText(self.tr("%n text(s)", "", len(kept)))

    def choose(self, key: str) -> None:
        """Choose the text with this key, if it is listed."""
        self.table.choose(self.table.rows.find(lambda kept: kept.text.key == key))

    def reload(self) -> None:
        self.presenter.load()

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return {
            Command.RECORD: self.editor.save_asked.emit,
            Command.NEW_CLIENT: self.new_asked.emit,
            Command.UNDO: self.presenter.take_back,
        }

    def panes(self) -> Sequence[Pane]:
        return (Pane(self.table), Pane(self.editor))

    def may_leave(self) -> bool:
        return self.presenter.keep()

    def _build(self) -> None:
        listed = Card((0, 14, 0, 8), gap=8)
        head = QWidget()
        column = spaced(QVBoxLayout(head), 10, (20, 0, 20, 0))
        column.addWidget(Columns((self.language, self.cause), (1, 2), least=300))
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.new_button)
        column.addLayout(line)
        listed.body.addWidget(head)
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.none, 1)
        self.none.hide()
        self._edited = ScrollArea(self.editor)
        sides = Columns((listed, self._edited), (1, 1), least=_NARROW)
        spaced(QVBoxLayout(self), 0, (28, 16, 22, 20)).addWidget(ScrollArea(sides))
        self._restyle()
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        # One above the other in a low window, each keeps some height, and both are scrolled.
        self.table.setMinimumHeight(theme().px(_LEAST_LIST))
        self._edited.setMinimumHeight(theme().px(_LEAST_TEXT))

    def _on_chosen(self, kept: object) -> None:
        if kept is not None:
            self.text_chosen.emit(kept)

    def _text_cell(self, kept: KeptText) -> Cell:
        words, text = self._words, kept.text
        parts = [greetings.cause(text.cause, words), greetings.tone(text.tone, words)]
        if text.address:
            parts.append(self.tr("formal") if text.address == "formal" else self.tr("as friends"))
        if text.belated:
            parts.append(self.tr("belated"))
        colour = "muted" if kept.hidden else "text"
        return Cell(" ".join(text.text.split()), " · ".join(parts), colour=colour, struck=kept.hidden)

    def _sign_cell(self, kept: KeptText) -> Cell:
        if kept.hidden:
            return Cell(chip=CellChip(self.tr("put away"), "neutral"))
        return Cell(chip=CellChip(self.tr("own"), "accent")) if kept.is_own else Cell()
