"""Why a bill is what it is: a line that opens the steps of the reckoning."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import draw_focus, draw_icon, draw_text, text_width
from shopclient.ui.widgets.surfaces import Band


class WhyBox(Band):
    """The explanation of the sums above; open until the seller closes it."""

    def __init__(self) -> None:
        super().__init__("row_hover", padding=14, radius=8)
        self.heading = _Heading(self.tr("Why so much?"))
        self.lines = Label("", "second", "text2", wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.lines)
        self.heading.toggled.connect(self._on_toggled)
        self.heading.setChecked(True)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show one step a line; without any the box goes away."""
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def restyle(self) -> None:
        super().restyle()
        px = theme().px
        self.body.setContentsMargins(px(14), px(10), px(14), px(12))
        self.body.setSpacing(px(4))

    def _on_toggled(self, is_open: bool) -> None:
        self.lines.setVisible(is_open)


class _Heading(QPushButton):
    """A text that opens and closes what is under it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(text_width(self.text(), "button") + px(28), px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, link = theme().px, theme().tokens.link
        box = QRectF(self.rect()).adjusted(0, 0, -px(20), 0)
        draw_text(painter, box, self.text(), "button", link)
        chevron = "chevron-up" if self.isChecked() else "chevron-down"
        draw_icon(painter, chevron, px(16), link, QPointF(self.width() - px(8), self.height() / 2))
        if self.hasFocus():
            draw_focus(painter, self.rect(), px(4))
        painter.end()
