"""The two columns of the Today screen."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.board import Board
from shopclient.ui.today.cards import (
    ComingCard,
    CountCard,
    Deeds,
    GroupCard,
    MissedCard,
    PeopleCard,
    RowsCard,
)
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.today.nobody import NobodyToday
from shopclient.ui.widgets.spacing import spaced

_TWO_COLUMNS = 800  # pixels at a text size of 100 %


class BoardBody(QWidget):
    """A board as cards: the day's holidays and what comes at the left, people and the count at the right."""

    def __init__(
        self,
        board: Board,
        words: Words,
        deeds: Deeds,
        unfolded: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._words, self._deeds = board, words, deeds
        self._cards: list[RowsCard] = []
        self._left, self._right = spaced(QVBoxLayout(), 16), spaced(QVBoxLayout(), 16)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 20, (0, 14, 0, 0))
        self._columns.addLayout(self._left, 722)
        self._columns.addLayout(self._right, 384)
        self._fill_left(unfolded)
        self._fill_right()

    def marks(self) -> list[tuple[str, MarkButtons]]:
        """Return the buttons of all rows, with the occurrence each is about."""
        return [each for card in self._cards for each in card.marks]

    def minimumSizeHint(self) -> QSize:
        # Where there is no room for two columns, they stand one below the other.
        width = max(column.minimumSize().width() for column in (self._left, self._right))
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(_TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def _fill_left(self, unfolded: Mapping[str, int]) -> None:
        lead = True
        for group in self._board.groups:
            shown = unfolded.get(group.key, 0)
            card = GroupCard(group, self._words, self._deeds, lead=lead, shown=shown)
            lead = lead and not any(item.open for item in group.items)
            card.unfolded.connect(partial(self._deeds.unfold, group.key))
            self._cards.append(card)
            self._left.addWidget(card)
        if not self._board.groups:
            self._left.addWidget(NobodyToday(self._board, self._words))
        if self._board.coming:
            self._left.addWidget(ComingCard(self._board.coming, self._words))
        self._left.addStretch(1)

    def _fill_right(self) -> None:
        board = self._board
        if board.count.total:
            self._right.addWidget(CountCard(board.count))
        if board.people:
            self._add_right(PeopleCard(board.people, self._words, self._deeds))
        if board.missed:
            self._add_right(MissedCard(board.missed, self._words, self._deeds))
        self._right.addStretch(1)

    def _add_right(self, card: RowsCard) -> None:
        self._cards.append(card)
        self._right.addWidget(card)
