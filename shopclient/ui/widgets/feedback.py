"""What the program says back: nothing is here yet, or something was done."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon
from shopclient.ui.widgets.signs import IconTile
from shopclient.ui.widgets.spacing import spaced

News = Literal["done", "note", "trouble"]

_STAYS = 10_000  # milliseconds; time enough to read and to undo


class EmptyState(QWidget):
    """A list with nothing in it: an icon, one sentence, and the next step."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(title, "figure", wrap=True)
        self.text = Label(text, "body", "text2", wrap=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = spaced(QVBoxLayout(self), 0, (24, 24, 24, 24))
        column.addStretch(1)
        column.addWidget(IconTile(icon, "accent", size=72, icon_size=34, round_=True), 0, middle)
        column.addSpacing(theme().px(14))
        for label in (self.title, self.text):
            label.setAlignment(middle)
            label.setVisible(bool(label.text()))
            column.addWidget(label)
        row = spaced(QHBoxLayout(), 12, (0, 16, 0, 0))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class Toast(Painted):
    """A dark strip that says what was done and offers to undo it; it goes by itself, and is read aloud."""

    def __init__(self, timer: QTimer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: News = "done"
        self._on_action: Callable[[], None] | None = None
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._text = Label("", "name", "on_nav_selected", wrap=True)
        self._button = Button("", "toast", height=32)
        self._button.clicked.connect(self._on_clicked)
        self._key = Label("", "second", "on_nav")
        row = spaced(QHBoxLayout(self), 8, (50, 8, 20, 8))
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        key: str = "",
        kind: News = "done",
        stays: int = _STAYS,
    ) -> None:
        """Show *text* for *stays* milliseconds, with a button *action* whose shortcut is *key*."""
        self._kind, self._on_action = kind, on_action
        self._text.setText(text)
        self._button.setText(action)
        self._key.setText(key)
        self._button.setVisible(bool(action))
        self._key.setVisible(bool(action and key))
        self.show()
        self.update()
        self._timer.start(stays)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), max(theme().px(48), super().sizeHint().height()))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.rect())
        draw_box(painter, box, px(8), tokens.toast, tokens.border if tokens.dark else "")
        signs = {
            "done": ("circle-check", tokens.nav_ok),
            "note": ("info-circle", tokens.nav_accent),
            "trouble": ("alert-triangle", tokens.nav_warn),
        }
        name, colour = signs[self._kind]
        draw_icon(painter, name, px(20), colour, QPointF(px(27), box.center().y()))

    def _on_clicked(self) -> None:
        self.hide()
        self._timer.stop()
        if self._on_action is not None:
            self._on_action()
