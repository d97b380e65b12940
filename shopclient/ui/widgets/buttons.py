"""Buttons: one look for each weight a deed may have on a screen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.button_faces import BARE, Face, Kind, button_face
from shopclient.ui.widgets.labels import plain_tip
from shopclient.ui.widgets.painted import (
    cap_size,
    draw_box,
    draw_cap,
    draw_focus,
    draw_icon,
    draw_text,
    text_width,
)

_LEAST_TEXT, _EDGE = 64, 8  # of a button that shortens: its text, and the air beside it


class Button(QPushButton):
    """A painted push button with an icon before and a key cap after its text.

    One ``primary`` a screen; ``soft`` second; then ``outline``; ``ghost`` and ``quiet`` in rows; ``danger``
    confirms what cannot be taken back, ``on_dark`` stands in a toast.
    *height* is 32, 36, 40, 44 or 56 (the till). One that *shortens* ends its text with an ellipsis where
    there is no room, as for a client's name; its tool tip then has the whole.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "outline",
        icon: str = "",
        key: str = "",
        *,
        height: int = 36,
        shortens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.shortens = shortens
        self._kind: Kind = kind
        self._icon_name = icon
        self._key = key
        self._height = height
        self.setText(text)
        usual = QSizePolicy.Policy.Preferred if shortens else QSizePolicy.Policy.Minimum
        self.setSizePolicy(usual, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._on_theme_changed)

    def setText(self, text: str) -> None:
        """Show *text* literally: an ampersand in it makes no shortcut."""
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt itself presses a button with Enter in dialogs only; people press it wherever the focus stands.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def label(self) -> str:
        """Return the text as it is shown."""
        return self.text().replace("&&", "&")

    def set_kind(self, kind: Kind) -> None:
        """Give the button another weight."""
        self._kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Show the cap of another key; empty for none."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(self._content_width() + 2 * px(self._padding()), px(self._height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        spare = text_width(self.label(), self._role()) - theme().px(_LEAST_TEXT) if self.shortens else 0
        return QSize(hint.width() - max(spare, 0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shortens:
            self.setToolTip(plain_tip(self.label()) if self._lacking() else "")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self._face()
        radius = theme().px(8 if self._height >= 56 else 6)
        box = QRectF(self.rect())
        if self.hasFocus():
            # The ring lies on the button's own edge with a gap, so that it needs no room outside.
            tokens = theme().tokens
            draw_focus(painter, box, radius, tokens.nav_accent if self._kind == "on_dark" else tokens.focus)
            box = box.adjusted(4, 4, -4, -4)
            radius -= 2
            face = face._replace(line="")
        draw_box(painter, box, radius, face.fill, face.line)
        self._draw_content(painter, face)
        painter.end()

    def _draw_content(self, painter: QPainter, face: Face) -> None:
        px = theme().px
        lacking = self._lacking()
        at = (self.width() - self._content_width() + lacking) / 2
        middle = self.height() / 2
        if self._icon_name:
            size = px(self._icon_size())
            draw_icon(painter, self._icon_name, size, face.text, QPointF(at + size / 2, middle))
            at += size + (px(8) if self.text() else 0)
        width = max(text_width(self.label(), self._role()) - lacking, 0)
        draw_text(painter, QRectF(at, 0, width, self.height()), self.label(), self._role(), face.text)
        if self._key:
            corner = QPointF(at + width + px(12), middle - cap_size(self._key).height() / 2)
            draw_cap(painter, corner, self._key, face.cap, "", face.text)

    def _lacking(self) -> int:
        """Return how much room the text lacks; only one that shortens is ever given too little."""
        needed = self._content_width() + 2 * theme().px(_EDGE)
        return max(needed - self.width(), 0) if self.shortens else 0

    def _content_width(self) -> int:
        px = theme().px
        width = text_width(self.label(), self._role()) if self.text() else 0
        if self._icon_name:
            width += px(self._icon_size()) + (px(8) if self.text() else 0)
        return width + (px(12) + int(cap_size(self._key).width()) if self._key else 0)

    def _role(self) -> Role:
        if self._height >= 56:
            return "subtitle"
        return "name" if self._kind == "outline" or self._kind in BARE else "button"

    def _icon_size(self) -> int:
        return 18 if self._height <= 32 else 20

    def _padding(self) -> int:
        return 12 if self._height <= 32 else 16

    def _face(self) -> Face:
        hot = self.underMouse() or self.isDown()
        return button_face(self._kind, theme().tokens, enabled=self.isEnabled(), hot=hot)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A square button with an icon only; *name* says its deed to the ear and in the tool tip."""

    def __init__(
        self, name: str, icon: str, kind: Kind = "quiet", *, height: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind, icon, height=height, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say another deed."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        side = theme().px(self._height)
        return QSize(side, side)


def hand_over(going: QWidget, to: QWidget) -> None:
    """Give *to* the focus of *going*, which is about to hide: Qt would give it to whatever comes next."""
    if going.window().focusWidget() is going:
        to.setFocus(Qt.FocusReason.OtherFocusReason)
