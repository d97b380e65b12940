"""A sentence at the place where something was not done."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_icon
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.toast import KEPT_FREE


class MessageLine(Band):
    """What happened and what to do, on a soft red ground; takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("err_soft", padding=12, radius=8)
        self.setProperty(KEPT_FREE, True)
        self.label = Label("", "label", "text", wrap=True)
        row = spaced(QHBoxLayout(), 10)
        row.addWidget(Sign("alert-triangle", "err", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.body.addLayout(row)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say *text*, also to a screen reader; an empty one clears the line."""
        self.label.setText(text)
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return what is said now; empty for nothing."""
        return self.label.text()


class Sign(Painted):
    """A bare icon of *size* in the colour of a token."""

    def __init__(self, icon: str, colour: str, size: int) -> None:
        super().__init__()
        self._icon, self._colour, self._size = icon, colour, size
        self.restyle()

    def set_colour(self, token: str) -> None:
        """Show the icon in the colour of *token*."""
        self._colour = token
        self.update()

    def restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)

    def paint(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        draw_icon(painter, self._icon, theme().px(self._size), theme().colour(self._colour).name(), middle)
