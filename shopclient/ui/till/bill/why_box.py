"""Why a bill is what it is: all the steps of the reckoning, or those of the one figure that was asked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import draw_focus, draw_icon, draw_text, text_width
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band

_INSET = 6  # of the heading from the ring of its focus


class WhyBox(Band):
    """The explanation of the sums above: a line that the seller opens and closes."""

    opened = Signal(bool)  # the steps of all were asked for, or put away

    def __init__(self) -> None:
        super().__init__("row_hover", padding=14, radius=8)
        self.heading = _Heading(self.tr("Why this number?"))
        self.title = Label("", "button", wrap=True)
        self.whole = Button(self.tr("All steps"), "ghost", height=32)
        self.whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lines = Label("", "second", "text2", wrap=True)
        self._all: Sequence[str] = ()
        self._one = spaced(QHBoxLayout(), 8, (_INSET, 0, 0, 0))
        self._one.addWidget(self.title, 1)
        self._one.addWidget(self.whole)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._one)
        below = spaced(QVBoxLayout(), 0, (_INSET, 0, 0, 0))
        below.addWidget(self.lines)
        self.body.addLayout(below)
        self.heading.toggled.connect(self._on_toggled)
        self.whole.clicked.connect(self._on_whole_asked)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.heading, self.whole

    @property
    def shows_one(self) -> bool:
        """Whether the steps of one figure are shown, and not those of all."""
        return not self.title.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the steps of all under their line, or that line alone."""
        self.heading.setChecked(is_open)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show one step a line; without any the box goes away."""
        self._all = lines
        self.show_all()

    def show_all(self) -> None:
        """Show the steps of all figures again."""
        self._set_one(is_one=False)
        self.lines.setText("\n".join(self._all))
        self.lines.setVisible(self.heading.isChecked())
        self.setVisible(bool(self._all))

    def show_figure(self, title: str, lines: Sequence[str]) -> None:
        """Show the steps that lead to one figure, until all are wanted again or the bill changes."""
        self.title.setText(title)
        self._set_one(is_one=True)
        self.lines.setText("\n".join(lines))
        self.lines.show()
        self.show()

    def restyle(self) -> None:
        super().restyle()
        px = theme().px
        self.body.setContentsMargins(px(14 - _INSET), px(10), px(14), px(12))
        self.body.setSpacing(px(4))

    def _set_one(self, *, is_one: bool) -> None:
        self.heading.setVisible(not is_one)
        self.title.setVisible(is_one)
        self.whole.setVisible(is_one and bool(self._all))

    def _on_whole_asked(self) -> None:
        self.set_open(True)
        self.show_all()

    def _on_toggled(self, is_open: bool) -> None:
        self.lines.setVisible(is_open or self.shows_one)
        self.opened.emit(is_open)


class _Heading(QPushButton):
    """A text that opens and closes what is under it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(text_width(self.text(), "button") + px(28 + _INSET), px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, link = theme().px, theme().tokens.link
        box = QRectF(self.rect()).adjusted(px(_INSET), 0, -px(20), 0)
        draw_text(painter, box, self.text(), "button", link)
        chevron = "chevron-up" if self.isChecked() else "chevron-down"
        draw_icon(painter, chevron, px(16), link, QPointF(self.width() - px(8), self.height() / 2))
        if self.hasFocus():
            draw_focus(painter, self.rect(), px(4))
        painter.end()
