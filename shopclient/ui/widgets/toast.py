"""The strip at the foot of the window that says what was done and offers to take it back."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon

#: The property of a widget that no message may cover, though nobody presses it: what is to pay, a question.
KEPT_FREE = "kept_free"

#: The property of the part of a screen over whose foot its messages lie, so that they have one place.
TOAST_ROOM = "toast_room"

News = Literal["done", "note", "trouble"]

_SHOWN_FOR = 8_000  # milliseconds; time enough to read two lines and reach for the mouse

_SIGNS: dict[News, tuple[str, str]] = {
    "done": ("circle-check", "nav_ok"),
    "note": ("info-circle", "nav_accent"),
    "trouble": ("alert-triangle", "nav_warn"),
}


class Toast(Painted):
    """One message at a time; it goes by itself, but not while the pointer or the focus is on it."""

    def __init__(self, timer: QTimer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._on_action: Callable[[], None] | None = None
        self._on_other: Callable[[], None] | None = None
        self._kind: News = "done"
        self._stays = _SHOWN_FOR
        self.text_label = Label("", "name", "on_nav_selected", wrap=True)
        self.action_button = Button("", "on_dark", height=32)
        self.other_button = Button("", "on_dark", height=32)
        self.key_label = Label("", "second", "nav_muted")
        self.action_button.clicked.connect(self._on_clicked)
        self.other_button.clicked.connect(self._on_other_clicked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text_label, 1)
        self._row.addWidget(self.other_button)
        self._row.addWidget(self.action_button)
        self._row.addWidget(self.key_label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.restyle()
        self.hide()

    def show_text(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        key: str = "",
        *,
        kind: News = "done",
        stays: int = _SHOWN_FOR,
        other: str = "",
        on_other: Callable[[], None] | None = None,
    ) -> None:
        """Say *text* for *stays* milliseconds, to the ear too; a button *action* calls *on_action*.

        *key* is shown beside the button: the shortcut that does the same. *other* is a second button.
        """
        self._on_action, self._kind, self._stays = on_action, kind, stays
        self._on_other = on_other
        self.other_button.setText(other)
        self.other_button.setVisible(bool(other))
        self.text_label.setText(text)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.key_label.setText(key)
        self.key_label.setVisible(bool(action and key))
        self.show()
        if self.parentWidget() is not None:
            self.raise_()
        self.update()
        self._timer.start(self._stays)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Take the message away now."""
        self._timer.stop()
        self.hide()

    def restyle(self) -> None:
        px = theme().px
        self._row.setContentsMargins(px(50), px(8), px(12), px(8))
        self._row.setSpacing(px(4))
        self.setMinimumHeight(px(50))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.rect())
        draw_box(painter, box, px(8), tokens.toast, tokens.border if tokens.dark else "")
        middle = QRectF(px(16), 0, px(22), self.height()).center()
        icon, colour = _SIGNS[self._kind]
        draw_icon(painter, icon, px(22), tokens.named(colour), middle)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(self._stays)
        super().leaveEvent(event)

    def _on_timeout(self) -> None:
        if self.action_button.hasFocus() or self.other_button.hasFocus():
            self._timer.start(self._stays)
        else:
            self.hide()

    def _on_clicked(self) -> None:
        self._carry_out(self._on_action)

    def _on_other_clicked(self) -> None:
        self._carry_out(self._on_other)

    def _carry_out(self, action: Callable[[], None] | None) -> None:
        self.dismiss()
        if action is not None:
            action()
