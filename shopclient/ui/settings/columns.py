"""The grid that all cards of Settings share: what is wide has its columns under those of the cards above."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced

CARDS = 16  # between two cards
PADDING = 24  # of a card
BETWEEN = PADDING + CARDS + PADDING  # two columns in one card: as far apart as in two


class Columns(QWidget):
    """Rows of two parts each, beside each other or all in one column; both columns are of one width."""

    def __init__(self, rows: Sequence[tuple[QWidget, QWidget]]) -> None:
        super().__init__()
        self._rows = list(rows)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.set_count(1)
        self._space()
        theme().changed.connect(self._space)

    def set_count(self, count: int) -> None:
        """Show the parts in so many columns; in one, those at the right come after those at the left."""
        for place, row in enumerate(self._rows):
            for column, part in enumerate(row):
                self._grid.removeWidget(part)
                share_width(part)
                at = (place, column) if count > 1 else (place + column * len(self._rows), 0)
                self._grid.addWidget(part, *at)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if count > 1 else 0)

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(BETWEEN))
        self._grid.setVerticalSpacing(theme().px(14))


def share_width(part: QWidget) -> None:
    """Let *part* be as wide as its column, whatever stands in it, such as a long name."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    part.setSizePolicy(policy)


def titled(title: str, choice: Segments) -> QWidget:
    """Return *choice* under its title, as the fields beside it stand under theirs."""
    part = QWidget()
    column = spaced(QVBoxLayout(part), 6)
    column.addWidget(Label(title, "label", "text2"))
    column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return part
