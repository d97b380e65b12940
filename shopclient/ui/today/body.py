"""The two columns of the Today screen."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.today.board import Board
from shopclient.ui.today.burning_card import BurningCard
from shopclient.ui.today.cards import (
    ComingCard,
    CountCard,
    GroupCard,
    ListCard,
    MissedCard,
    PeopleCard,
    RowsCard,
    Showing,
)
from shopclient.ui.today.kindred_card import KindredCard
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.today.nobody import NobodyToday
from shopclient.ui.widgets.spacing import spaced

_TWO_COLUMNS = 800  # pixels at a text size of 100 %


class BoardBody(QWidget):
    """A board as cards: the day's holidays and what comes at the left, people and the count at the right."""

    def __init__(self, board: Board, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._showing = board, showing
        self._cards: list[RowsCard] = []
        self._burning: BurningCard | None = None
        self._burning_place = 0  # in the right column
        self._left, self._right = spaced(QVBoxLayout(), 16), spaced(QVBoxLayout(), 16)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 20, (0, 14, 0, 0))
        self._columns.addLayout(self._left, 722)
        self._columns.addLayout(self._right, 384)
        self._fill_left()
        self._fill_right()

    def marks(self) -> list[tuple[str, MarkButtons]]:
        """Return the buttons of all rows, with the occurrence each is about."""
        return [each for card in self._cards for each in card.marks]

    def show_burning(self, card: BurningCard | None) -> None:
        """Show whose bonuses burn soon between the people of the day and those who were missed."""
        if self._burning is not None:
            self._right.removeWidget(self._burning)
            self._burning.hide()
            self._burning.deleteLater()
        self._burning = card
        if card is not None:
            self._right.insertWidget(self._burning_place, card)

    def focus_burning(self) -> None:
        """Give the focus to the way to the list of bonuses about to burn."""
        if self._burning is not None:
            self._burning.list_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        # Where there is no room for two columns, they stand one below the other.
        width = max(column.minimumSize().width() for column in (self._left, self._right))
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(_TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def _fill_left(self) -> None:
        board, showing = self._board, self._showing
        lead = True
        for group in board.groups:
            card = GroupCard(group, showing, lead=lead)
            lead = lead and not any(item.open for item in group.items)
            self._add(self._left, card, (group.key,))
        if not board.groups:
            self._left.addWidget(NobodyToday(board, showing.words))
        if board.kindred.items:
            self._add(self._left, KindredCard(board.kindred, showing), ("kindred",))
        if board.coming or board.own_days:
            self._add(self._left, ComingCard(board, showing), ("coming",))
        self._left.addStretch(1)

    def _fill_right(self) -> None:
        board, showing = self._board, self._showing
        if board.count.total:
            self._right.addWidget(CountCard(board.count))
        if board.people.items:
            self._add(self._right, PeopleCard(board.people, showing), ("people", "ahead"))
        self._burning_place = self._right.count()
        if board.missed_days:
            self._add(self._right, MissedCard(board, showing), ("missed",))
        self._right.addStretch(1)

    def _add(self, column: QVBoxLayout, card: ListCard, keys: tuple[str, ...]) -> None:
        card.unfolded.connect(partial(self._unfold, keys))
        column.addWidget(card)
        if isinstance(card, RowsCard):
            self._cards.append(card)

    def _unfold(self, keys: tuple[str, ...], shown: int) -> None:
        for key in keys:
            self._showing.deeds.unfold(key, shown)
