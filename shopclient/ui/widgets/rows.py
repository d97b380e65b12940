"""Rows of cards: a person, a card's heading, the keys at the foot."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import (
    Painted,
    cap_size,
    draw_box,
    draw_cap,
    draw_focus,
    draw_text,
    text_width,
)
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile

_BARE_BELOW = 440  # in a narrower one still the picture before the words goes


class PersonRow(Painted):
    """A person: initials, name, one chip, his own words below, and what can be done at the right end.

    A *main* row is 76 high with an avatar of 44, a side row 50 with 36; with *wrap* his words may take more
    lines, with *whole* his name, too: nothing of it is cut. With ``set_opens(True)`` the row
    itself is a link and tells ``opened`` at a click or Enter.
    """

    #: A narrower row that wraps has what can be done below its words.
    STACKED_BELOW: ClassVar = 560

    opened = Signal()

    def __init__(
        self,
        name: str,
        second: str = "",
        *,
        chip: Chip | None = None,
        right: QWidget | None = None,
        main: bool = False,
        child: bool = False,
        wrap: bool = False,
        whole: bool = False,
        lead: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._main = main
        name_role: Role = "title" if main else "name"
        self.name_label = Label(name, name_role, wrap=True) if whole else ElidedLabel(name, name_role)
        role: Role = "body" if main else "second"
        colour = "text2" if main else "muted"
        self.second_label = (
            Label(second, role, colour, wrap=True) if wrap else ElidedLabel(second, role, colour)
        )
        self._wrap, self._whole = wrap, whole
        if not second:  # never shown here: without a parent it would be a window of its own
            self.second_label.hide()
        self._row = QHBoxLayout(self)
        self._lead = lead or Avatar(name, 44 if main else 36, child=child)
        self._row.addWidget(self._lead)
        self._texts = self._make_texts(chip)
        self._row.addLayout(self._texts, 1)
        self._right, self._is_stacked, self._is_arranged = right, False, False
        if right is not None:
            self._row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
        # Fixed would keep a name of three lines at the height of one.
        upright = QSizePolicy.Policy.Minimum if whole else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setAccessibleName(
            ", ".join(part for part in (name, chip.text() if chip else "", second) if part)
        )
        self.restyle()

    def set_opens(self, opens: bool) -> None:
        """Let a click or Enter on the row tell ``opened``."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, opens)

    def restyle(self) -> None:
        px = theme().px
        # Two names of several lines each must not run into one another.
        air = px(5) if self._whole else 0
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(px(14 if self._main else 12))
        height = px(76 if self._main else 50)
        if self._wrap or self._whole:
            self.setMinimumHeight(height)
        else:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_arranged:  # what is moved or hidden may give the row another width at once
            self._is_arranged = True
            self._arrange()
            self._is_arranged = False

    def _arrange(self) -> None:
        is_stacked = self._wrap and self.width() < theme().px(self.STACKED_BELOW)
        if self._right is not None and is_stacked != self._is_stacked:
            self._stack(self._right, is_stacked)
        if self._right is not None and self._wrap:
            self._lead.setVisible(self.width() >= theme().px(_BARE_BELOW))

    def _stack(self, right: QWidget, is_stacked: bool) -> None:
        """Leave the name its room: what can be done goes below, or comes back to the end."""
        self._is_stacked = is_stacked
        if is_stacked:
            self._row.removeWidget(right)
            self._texts.insertWidget(self._texts.count() - 1, right, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._texts.removeWidget(right)
            self._row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), max(self._row.sizeHint().height(), self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._right is None or not self._wrap or self._is_stacked:
            return least
        # It may become as narrow as what can be done: then that goes below. Else it would never get there.
        margins = self.contentsMargins()
        return QSize(self._right.sizeHint().width() + margins.left() + margins.right(), least.height())

    def paint(self, painter: QPainter) -> None:
        if self.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return
        box = QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, box, theme().px(8), theme().tokens.row_hover)
        if self.hasFocus():
            draw_focus(painter, box, theme().px(8))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton and self._opens():
            self.opened.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _opens(self) -> bool:
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus

    def _make_texts(self, chip: Chip | None) -> QVBoxLayout:
        first = spaced(QHBoxLayout(), 10)
        first.addWidget(self.name_label, 1 if self._whole else 0)
        if chip is not None:
            first.addWidget(chip)
        if not self._whole:
            first.addStretch(1)
        texts = spaced(QVBoxLayout(), 3)
        texts.addStretch(1)
        texts.addLayout(first)
        texts.addWidget(self.second_label)
        texts.addStretch(1)
        return texts


class SectionHeader(QWidget):
    """The heading of a card: an icon on its tile, the title, and something at the right end."""

    def __init__(
        self,
        icon: str,
        title: str,
        right: QWidget | None = None,
        *,
        colour: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title_label = ElidedLabel(title, "title")
        self._row = QHBoxLayout(self)
        if icon:
            self._row.addWidget(IconTile(icon, colour))
        self._row.addWidget(self.title_label, 1)
        if right is not None:
            self._row.addWidget(right)
        self._restyle()
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().px(10))
        self.setFixedHeight(theme().px(36))


class KeyHints(Painted):
    """Which key does what on this screen; hints without room are left out from the end."""

    def __init__(self, hints: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_hints(hints)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a key and what it does."""
        self._hints = tuple(hints)
        self.setAccessibleName("; ".join(f"{key}: {text}" for key, text in hints))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(*hint) for hint in self._hints), theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().px(24))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        left = 0
        for key, text in self._hints:
            if left + self._width(key, text) - px(25) > self.width():
                break
            cap = cap_size(key)
            top = (self.height() - cap.height()) / 2
            draw_cap(painter, QPointF(left, top), key, tokens.surface2, tokens.divider, tokens.text2)
            after = left + int(cap.width()) + px(8)
            box = QRectF(after, 0, text_width(text, "second"), self.height())
            draw_text(painter, box, text, "second", tokens.text2)
            left += self._width(key, text)

    def _width(self, key: str, text: str) -> int:
        return int(cap_size(key).width()) + theme().px(8) + text_width(text, "second") + theme().px(25)
