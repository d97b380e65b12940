"""What the Today screen says when there is nobody to greet."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.texts import days, occasions
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.board import Board
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.surfaces import Card


class NoClients(QWidget):
    """The file is new: who is to be greeted must first be known."""

    def __init__(self, ask: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button = Button(self.tr("Add a client"), "primary", "user-plus", "F4", height=44)
        self.import_button = Button(self.tr("Import a list"), "outline", "file-import", height=44)
        self.add_button.clicked.connect(lambda: ask("new"))
        self.import_button.clicked.connect(lambda: ask("import_list"))
        text = self.tr(
            "Add clients with their birthdays, families and favourite holidays, or bring a list you have."
        )
        title = self.tr("Here you will see whose holiday is today")
        column = QVBoxLayout(self)
        column.addWidget(EmptyState("calendar-heart", title, text, self.add_button, self.import_button))


class NobodyToday(Card):
    """Nobody's day is today; what comes next."""

    def __init__(self, board: Board, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self.state = EmptyState(
            "calendar-heart", self.tr("Nobody’s holiday is today"), self._next(board, words)
        )
        self.body.addWidget(self.state)
        self._restyle_height()
        theme().changed.connect(self._restyle_height)

    def _next(self, board: Board, words: Words) -> str:
        if not board.ahead:
            return self.tr("There is none in the next 7 days either: a good day to ask clients for theirs.")
        item = board.ahead[0]
        when, whose = days.days_left(item.days_left, words), occasions.headline(item, words)
        if item.holiday is not None:
            whose = f"{occasions.title(item, words)} · {whose}"
        return self.tr("Next, {when}: {whose}").format(when=when, whose=whose)

    def _restyle_height(self) -> None:
        self.setMinimumHeight(theme().px(260))
