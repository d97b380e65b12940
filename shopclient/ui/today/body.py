"""The two columns of the Today screen."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout(self)
        self._columns.addLayout(self._left, 722)
        self._columns.addLayout(self._right, 384)
        self._fill_left(unfolded)
        self._fill_right()
        self._restyle()
        theme().changed.connect(self._restyle)

    def marks(self) -> list[tuple[str, MarkButtons]]:
        """Return the buttons of all rows, with the occurrence each is about."""
        return [each for card in self._cards for each in card.marks]

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

    def _restyle(self) -> None:
        px = theme().px
        self._columns.setContentsMargins(0, px(14), 0, 0)
        self._columns.setSpacing(px(20))
        for column in (self._left, self._right):
            column.setSpacing(px(16))
