"""A part of the form that folds: its head says how much is filled in, and what."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.painted import Painted, draw_box, draw_focus, draw_icon
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_PRESSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class FoldHead(Painted):
    """Icon, title, the number of what is filled in and the beginning of it, a sign of which way it folds."""

    pressed = Signal()

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self.title_label = ElidedLabel(title, "title")
        self.chip = Chip("", height=22)
        self.chip.hide()
        self.summary_label = ElidedLabel("", "second", "muted")
        self.is_open = False
        line = spaced(QHBoxLayout(self), 10, (8, 0, 34, 0))
        line.addWidget(IconTile(icon))
        line.addWidget(self.title_label)
        line.addWidget(self.chip)
        line.addWidget(self.summary_label, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_state(self, *, is_open: bool, count: int, summary: str) -> None:
        """Show whether it is open, and what is in it; open, it can be seen."""
        self.is_open = is_open
        self.chip.show_state(str(count) if count else "", "accent")
        self.summary_label.setText("" if is_open else summary)
        state = self.tr("open") if is_open else self.tr("folded")
        said = (self.title_label.text(), str(count) if count else "", state)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(40))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, box, px(8), tokens.row_hover)
        if self.hasFocus():
            draw_focus(painter, box, px(8))
        middle = QPointF(box.right() - px(18), box.center().y())
        draw_icon(painter, "chevron-up" if self.is_open else "chevron-down", px(18), tokens.text2, middle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class Fold(Card):
    """A card with such a head; the head opens and folds what *make* makes when it is first needed."""

    toggled = Signal()

    def __init__(self, icon: str, title: str, make: Callable[[], QWidget], *, is_open: bool = False) -> None:
        super().__init__((12, 8, 12, 8), gap=10)
        self.head = FoldHead(icon, title)
        self.head.pressed.connect(self._on_pressed)
        self._make = make
        self._inside: QWidget | None = None
        self._is_open = is_open
        self._count, self._summary = 0, ""
        self.body.addWidget(self.head)
        self._show_head()

    @property
    def is_open(self) -> bool:
        """Whether its content shows, or will as soon as the fold itself does."""
        return self._is_open

    def build(self) -> None:
        """Make the content, if that was not done yet."""
        if self._inside is None:
            self._inside = QWidget()
            holder = spaced(QHBoxLayout(self._inside), 0, (8, 0, 8, 8))
            self.body.addWidget(self._inside)
            self._inside.setVisible(self._is_open)
            # Filled only in its place: whatever is moved there with its parts, Qt styles once more.
            content = self._make()
            holder.addWidget(content)
            content.show()  # a layout shows what it takes in only later, and until then Tab passes it by

    def set_open(self, *, is_open: bool) -> None:
        """Show the content, or fold it away."""
        self._is_open = is_open
        if is_open:
            self.build()
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self._show_head()

    def show_filled(self, count: int, summary: str) -> None:
        """Say in the head how much is filled in, and the beginning of it."""
        if (count, summary) != (self._count, self._summary):  # asked at every key
            self._count, self._summary = count, summary
            self._show_head()

    def set_title(self, title: str) -> None:
        """Say what it is about in other words."""
        self.head.title_label.setText(title)
        self._show_head()

    def _show_head(self) -> None:
        self.head.show_state(is_open=self._is_open, count=self._count, summary=self._summary)

    def _on_pressed(self) -> None:
        self.set_open(is_open=not self._is_open)
        self.toggled.emit()
