"""The two columns of the Today screen."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.board import Board
from shopclient.ui.today.burning_card import BurningCard
from shopclient.ui.today.cards import (
    SIDE_ROWS,
    ComingCard,
    CountCard,
    Deeds,
    GroupCard,
    ListCard,
    MissedCard,
    PeopleCard,
    RowsCard,
)
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.today.nobody import NobodyToday
from shopclient.ui.widgets.spacing import spaced

_TWO_COLUMNS = 800  # pixels at a text size of 100 %
# Keys of cards beside those of holidays, which have no colon.
_COMING, _PEOPLE, _MISSED = ":coming", ":people", ":missed"


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
        self._burning: BurningCard | None = None
        self._burning_place = 0  # in the right column
        self._left, self._right = spaced(QVBoxLayout(), 16), spaced(QVBoxLayout(), 16)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 20, (0, 14, 0, 0))
        self._columns.addLayout(self._left, 722)
        self._columns.addLayout(self._right, 384)
        self._fill_left(unfolded)
        self._fill_right(unfolded)

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

    def _fill_left(self, unfolded: Mapping[str, int]) -> None:
        board, words = self._board, self._words
        lead = True
        for group in board.groups:
            card = GroupCard(group, words, self._deeds, lead=lead, shown=unfolded.get(group.key, 0))
            lead = lead and not any(item.open for item in group.items)
            self._add(self._left, card, group.key)
        if not board.groups:
            self._left.addWidget(NobodyToday(board, words))
        if board.coming:
            coming = ComingCard(board.coming, words, shown=unfolded.get(_COMING, SIDE_ROWS))
            self._add(self._left, coming, _COMING)
        self._left.addStretch(1)

    def _fill_right(self, unfolded: Mapping[str, int]) -> None:
        board = self._board
        if board.count.total:
            self._right.addWidget(CountCard(board.count))
        for key, make, items in ((_PEOPLE, PeopleCard, board.people), (_MISSED, MissedCard, board.missed)):
            if key == _MISSED:
                self._burning_place = self._right.count()
            if items:
                card = make(items, self._words, self._deeds, shown=unfolded.get(key, SIDE_ROWS))
                self._add(self._right, card, key)
        self._right.addStretch(1)

    def _add(self, column: QVBoxLayout, card: ListCard, key: str) -> None:
        card.unfolded.connect(partial(self._deeds.unfold, key))
        column.addWidget(card)
        if isinstance(card, RowsCard):
            self._cards.append(card)
