"""Letters and messages: a list by how they stand, one of them beside it, and the page of a letter to many."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.services.message_reading import MessageView, Shelf
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.messages.panel import MessagePanel
from shopclient.ui.messages.rows import Looks
from shopclient.ui.panes import Pane
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.table import TableView

if TYPE_CHECKING:
    from shopclient.ui.messages.presenter import MessagesPresenter

_PANEL = 400
_NARROW = 330
_WIDE = 1000
_HOW, _WHEN = 1, 3  # columns


class MessagesView(Screen):
    """Shows what it is told, and tells what is pressed."""

    interests = frozenset({Change.MESSAGE, Change.CLIENT, Change.DAY})
    presenter: "MessagesPresenter"
    shelf_chosen = Signal(object)
    send_asked = Signal()
    letter_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.looks = Looks(words)
        shelves: list[tuple[Shelf, str]] = [
            ("waiting", self.tr("Waiting")),
            ("sent", self.tr("Sent")),
            ("failed", self.tr("Not sent")),
        ]
        self.shelves = Segments(shelves, self.tr("Which messages"))
        self.count = Label("", "second", "muted")
        self.send_button = Button(self.tr("Send now"), "outline", "send", height=40)
        self.letter_button = Button(self.tr("Letter to many"), "primary", "plus", "F4", height=40)
        self.note = Label("", "body", "text2", wrap=True)
        self._band = Band("band", padding=12)
        self._band.body.addWidget(self.note)
        self.table = TableView(
            self.looks.columns(), self.tr("Messages"), tall=True, key=lambda row: row.number
        )
        self.panel = MessagePanel(self.looks, words)
        self.none = EmptyState("mail", self.tr("Nothing waits to be sent"), " ")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_list())
        spaced(QVBoxLayout(self)).addWidget(self._pages)
        self._connect()
        self._fit()
        theme().changed.connect(self._fit)

    def reload(self) -> None:
        self.presenter.reload()

    def open_with(self, **arguments: object) -> None:
        if (shelf := arguments.get("shelf")) is not None:
            self.presenter.show_shelf(str(shelf))
        if (letter := arguments.get("letter")) is not None:
            self.presenter.write_letter(holiday=str(letter))
        if isinstance(event := arguments.get("guests_of"), int):
            self.presenter.write_letter(event=event)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return self.presenter.commands()

    def panes(self) -> Sequence[Pane]:
        if self.is_writing():
            return ()
        return (Pane(self.table), Pane(self.panel))

    def show_messages(self, rows: Sequence[MessageView], total: int) -> None:
        """Show a shelf; the chosen message stays chosen, else the first is."""
        self.table.set_rows(rows)
        if self.table.chosen_row() is None and rows:
            self.table.choose(0)
        self.panel.show_message(self.table.chosen_row())
        self.count.setText(self.tr("%n message(s)", "", total) if total else "")
        self._card.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._tell_nothing()

    def add_messages(self, rows: Sequence[MessageView]) -> None:
        """Show more of the shelf."""
        self.table.rows.append_rows(rows)

    def show_post(self, said: str, *, is_trouble: bool, can_send: bool) -> None:
        """Show what the sender does, or what keeps it from it."""
        self.note.setText(said)
        self.note.set_colour("err" if is_trouble else "text2")
        self._band.setVisible(bool(said))
        self.send_button.setVisible(can_send)

    def add_letter_page(self, page: QWidget) -> None:
        """Take the page of a letter to many; it is made when it is first asked for."""
        self._pages.addWidget(page)

    def show_letter(self) -> None:
        """Bring the page of a letter to many to the front."""
        self._pages.setCurrentIndex(1)

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._pages.setCurrentIndex(0)
        (self.table if self._card.isVisibleTo(self) else self.letter_button).setFocus()

    def is_writing(self) -> bool:
        """Whether the page of a letter to many is in front."""
        return self._pages.currentIndex() == 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.panel.take_back()
        else:
            super().keyPressEvent(event)

    def _tell_nothing(self) -> None:
        title, text = {
            "waiting": (
                self.tr("Nothing waits to be sent"),
                self.tr("Greet somebody from Today by e-mail, or write one letter to many."),
            ),
            "sent": (
                self.tr("Nothing was sent yet"),
                self.tr("Here is the log of letters, SMS and calls by which clients were greeted."),
            ),
            "failed": (
                self.tr("Nothing failed"),
                self.tr("Letters that a server refused, or that were not allowed any more, would be here."),
            ),
        }[str(self.shelves.value())]
        self.none.title_label.setText(title)
        self.none.text_label.setText(text)

    def _make_list(self) -> QWidget:
        page = QWidget()
        column = spaced(QVBoxLayout(page), 12, (28, 14, 28, 20))
        head = spaced(QHBoxLayout(), 10)
        head.addWidget(self.shelves)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.send_button)
        head.addWidget(self.letter_button)
        self._card = Card((0, 8, 0, 8))
        self._card.body.addWidget(self.table)
        row = spaced(QHBoxLayout(), 16)
        row.addWidget(self._card, 1)
        row.addWidget(self.panel)
        row.addWidget(self.none, 1, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(head)
        column.addWidget(self._band)
        column.addLayout(row, 1)
        return page

    def _connect(self) -> None:
        self.shelves.chosen.connect(self.shelf_chosen)
        self.send_button.clicked.connect(self.send_asked)
        self.letter_button.clicked.connect(self.letter_asked)
        self.table.chosen.connect(self.panel.show_message)
        self.table.opened.connect(self.panel.client_asked)

    def _fit(self) -> None:
        width = self.width()
        self.panel.setFixedWidth(theme().px(_PANEL if width >= theme().px(_WIDE) else _NARROW))
        self.count.setVisible(width >= theme().px(_WIDE))
        # Where there is little room the name stays, and the panel says the rest.
        for column in (_HOW, _WHEN):
            self.table.setColumnHidden(column, width < theme().px(_WIDE))
