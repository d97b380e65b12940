"""Things to switch and to choose from: a switch, filter chips, tabs, segments."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QTabBar, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text, text_width
from shopclient.ui.widgets.spacing import spaced


class Switch(QCheckBox):
    """A check box with the face of a switch: the words at the left, the switch at the right end."""

    _WIDTH, _HEIGHT = 36, 20

    def __init__(self, text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        px = theme().px
        words = text_width(self._words(), "body") + px(12) if self.text() else 0
        return QSize(words + px(self._WIDTH) + 6, px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, px(self._WIDTH), px(self._HEIGHT))
        box.moveCenter(QPointF(self.width() - 3 - box.width() / 2, self.height() / 2))
        if self.hasFocus():
            draw_focus(painter, box.adjusted(-3, -3, 3, 3), box.height() / 2 + 3)
        live = tokens.accent if self.isEnabled() else tokens.border
        knob = QRectF(0, 0, px(14), px(14)) if self.isChecked() else QRectF(0, 0, px(12), px(12))
        if self.isChecked():
            draw_box(painter, box, box.height() / 2, live)
            knob.moveCenter(QPointF(box.right() - box.height() / 2, box.center().y()))
            draw_box(painter, knob, knob.height() / 2, tokens.surface)
        else:
            draw_box(painter, box, box.height() / 2, tokens.surface, tokens.border, 1.5)
            knob.moveCenter(QPointF(box.left() + box.height() / 2, box.center().y()))
            draw_box(painter, knob, knob.height() / 2, tokens.border)
        words = QRectF(0, 0, box.left(), self.height())
        draw_text(painter, words, self._words(), "body", tokens.text if self.isEnabled() else tokens.muted)
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class _Pressed(QPushButton):
    """A painted push button that stays down."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)

    def words(self) -> str:
        """Return the text as it is shown."""
        return self.text().replace("&&", "&")

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Draw the button."""
        raise NotImplementedError

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class FilterChip(_Pressed):
    """A filter that is on or off, 30 high; while it is on, a cross tells how to end it."""

    def __init__(self, text: str, icon: str = "", *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        px = theme().px
        # The room of the cross is always kept: chips must not jump under the pointer.
        return QSize(text_width(self.words(), "label") + px(24 + (20 if self._icon else 0) + 16), px(30))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.rect())
        on = self.isChecked()
        colour = tokens.accent if on else tokens.text2
        fill = tokens.soft if on else (tokens.row_hover if self.underMouse() else tokens.surface)
        draw_box(painter, box, box.height() / 2, fill, "" if on else tokens.border)
        if self.hasFocus():
            draw_focus(painter, box, box.height() / 2)
        left = px(12) if on else px(20)
        if self._icon:
            draw_icon(painter, self._icon, px(14), colour, QPointF(left + px(7), box.center().y()))
            left += px(20)
        draw_text(painter, box.adjusted(left, 0, 0, 0), self.words(), "label", colour)
        if on:
            draw_icon(painter, "x", px(14), colour, QPointF(box.right() - px(17), box.center().y()))


class _Segment(_Pressed):
    """One choice of a ``Segmented``."""

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.words(), "name") + theme().px(32), theme().px(32))

    def paint(self, painter: QPainter) -> None:
        tokens, radius = theme().tokens, theme().px(5)
        box = QRectF(self.rect())
        if self.isChecked():
            draw_box(painter, box, radius, tokens.surface, tokens.border)
        elif self.underMouse():
            draw_box(painter, box, radius, tokens.row_hover)
        if self.hasFocus():
            draw_focus(painter, box, radius)
        colour = tokens.text if self.isChecked() else tokens.text2
        draw_text(painter, box, self.words(), "name", colour, Qt.AlignmentFlag.AlignHCenter)


class Segmented(QWidget):
    """A choice between a few words that are all seen; arrow keys move between them."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[Hashable, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        row = spaced(QHBoxLayout(self), 2, (3, 3, 3, 3))
        for place, (_, words) in enumerate(choices):
            button = _Segment(words)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self.setFocusProxy(self._group.button(0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))
        theme().changed.connect(self.update)

    def value(self) -> Hashable:
        """Return the chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: Hashable) -> None:
        """Choose *value* without telling."""
        self._group.button(self._values.index(value)).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, self.rect(), theme().px(7), theme().tokens.surface2)
        painter.end()


class Tabs(QTabBar):
    """Underlined tabs, each with a count if it has one."""

    def __init__(self, tabs: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for text in tabs:
            self.addTab(text.replace("&", "&&"))
        theme().changed.connect(self._on_theme_changed)

    def set_count(self, place: int, count: str) -> None:
        """Show *count*, already in the language's figures, beside a tab."""
        self.setTabData(place, count)
        words = self.words(place)
        self.setAccessibleTabName(place, f"{words}, {count}" if count else words)
        # QTabBar measures its tabs again only when their texts change.
        self.setTabText(place, self.tabText(place))
        self._on_theme_changed()

    def words(self, place: int) -> str:
        """Return the text of a tab as it is shown."""
        return self.tabText(place).replace("&&", "&")

    def tabSizeHint(self, index: int) -> QSize:
        px = theme().px
        return QSize(self._face_width(index) + px(28), px(42))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self.count()):
            self._draw_tab(painter, place)
        painter.end()

    def _draw_tab(self, painter: QPainter, place: int) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.tabRect(place)).adjusted(0, 0, -px(28), 0)
        front = place == self.currentIndex()
        colour = tokens.accent if front else tokens.text2
        draw_text(painter, box, self.words(place), "button" if front else "name", colour)
        if count := self.tabData(place):
            side = Qt.AlignmentFlag.AlignRight
            draw_text(painter, box, count, "second", tokens.muted, side)
        if front:
            line = QRectF(box.left(), box.bottom() - px(3), box.width(), px(3))
            draw_box(painter, line, px(1), tokens.accent)
        if front and self.hasFocus():
            draw_focus(painter, box.adjusted(-px(6), px(4), px(6), -px(5)), px(4))
        elif place == self.tabAt(self.mapFromGlobal(self.cursor().pos())) and not front:
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), QColor(tokens.divider))

    def _face_width(self, place: int) -> int:
        width = text_width(self.words(place), "button")
        count = self.tabData(place)
        return width + (theme().px(8) + text_width(count, "second") if count else 0)

    def _on_theme_changed(self) -> None:
        self.setFont(theme().font("button"))
        self.updateGeometry()
        self.update()
