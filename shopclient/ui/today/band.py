"""The band over a day's people: the leaf of the calendar, what day it is, and paper flags."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.ui.theme import theme
from shopclient.ui.widgets.figures import Bunting
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import DateTile


class DayBand(Band):
    """A soft band, round above, 100 high."""

    def __init__(
        self,
        day: date,
        title: str,
        second: str,
        language: str,
        *,
        radius: int = 11,
        edge: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("band", padding=0, radius=radius, top_only=True, parent=parent)
        self._edge = edge  # of the leaf from the left, in pixels at 100 %
        self.title_label = ElidedLabel(title, "holiday")
        self.second_label = ElidedLabel(second, "body", "text2")
        self.row = QHBoxLayout()
        self.row.addWidget(DateTile(day.day, days.short_month(day, language)))
        self._texts = QVBoxLayout()
        self._texts.addStretch(1)
        self._texts.addWidget(self.title_label)
        self._texts.addWidget(self.second_label)
        self._texts.addStretch(1)
        self.row.addLayout(self._texts, 1)
        self.body.addLayout(self.row)
        self._bunting: Bunting | None = None
        self._restyle_row()
        theme().changed.connect(self._restyle_row)

    def hang_bunting(self) -> None:
        """Hang paper flags into the upper right corner."""
        self._bunting = Bunting(radius=11, parent=self)
        self._bunting.lower()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bunting is not None:
            self._bunting.move(self.width() - self._bunting.width(), 0)
            # Over a long title the flags would only be in the way.
            taken = self.title_label.x() + self.title_label.sizeHint().width()
            self._bunting.setVisible(taken < self.width() - self._bunting.width())

    def _restyle_row(self) -> None:
        px = theme().px
        self.setFixedHeight(px(100))
        self.row.setContentsMargins(px(self._edge), 0, px(20), 0)
        self.row.setSpacing(px(18))
        self._texts.setSpacing(px(5))
