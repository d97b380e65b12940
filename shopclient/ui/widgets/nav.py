"""The window's places at its left edge."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_icon, draw_text, text_width

_WIDE, _NARROW = 184, 56
_ITEM, _GAP = 40, 4
_LOWEST = 30  # of an entry, where large letters meet a low window

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class NavItem:
    """One entry: what it stands for, its icon and words, the digit that leads there with Ctrl."""

    place: object
    icon: str
    text: str
    digit: str = ""


class _Role(IntEnum):
    ICON = Qt.ItemDataRole.UserRole
    DIGIT = ICON + 1
    BADGE = ICON + 2


class NavList(QListView):
    """Entries with icon, words, digit or badge; choosing one tells ``chosen`` with its place."""

    chosen = Signal(object)

    def __init__(self, items: Sequence[NavItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _NavModel(items, self)
        self.setModel(self._model)
        self.setItemDelegate(_NavDelegate(self))
        self.collapsed = False
        self._told: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._restyle()
        theme().changed.connect(self._restyle)

    def select(self, place: object) -> None:
        """Mark the entry of *place*; ``chosen`` tells only what the person chose."""
        row = self._model.row_of(place)
        if row >= 0:
            self._told = self._model.place(row)
            self.setCurrentIndex(self._model.index(row))

    def set_badge(self, place: object, count: int) -> None:
        """Show *count* instead of the digit; 0 shows the digit again."""
        self._model.set_badge(place, count)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons only, the words as tool tips."""
        self.collapsed = collapsed
        self._model.tips = collapsed
        self._restyle()

    @property
    def row_height(self) -> int:
        """The height of an entry: lower where all of them would not be seen."""
        px, count = theme().px, max(self._model.rowCount(), 1)
        return max(min(px(_ITEM + _GAP), self.viewport().height() // count), px(_LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._model.rowCount() * theme().px(_ITEM + _GAP))

    def _on_current_changed(self, current: QModelIndex) -> None:
        place = self._model.place(current.row()) if current.isValid() else None
        if place != self._told:
            self._told = place
            self.chosen.emit(place)

    def _restyle(self) -> None:
        self.setFixedWidth(theme().px(_NARROW if self.collapsed else _WIDE))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _NavModel(QAbstractListModel):
    """The entries and their badges."""

    def __init__(self, items: Sequence[NavItem], parent: QWidget) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._badges: dict[int, int] = {}
        self.tips = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        badge = self._badges.get(index.row(), 0)
        shown = {
            int(Qt.ItemDataRole.DisplayRole): item.text,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{item.text}, {badge}" if badge else item.text,
            int(Qt.ItemDataRole.ToolTipRole): item.text if self.tips else None,
            int(_Role.ICON): item.icon,
            int(_Role.DIGIT): item.digit,
            int(_Role.BADGE): badge,
        }
        return shown.get(int(role))

    def place(self, row: int) -> object:
        return self._items[row].place

    def row_of(self, place: object) -> int:
        return next((row for row, item in enumerate(self._items) if item.place == place), -1)

    def set_badge(self, place: object, count: int) -> None:
        row = self.row_of(place)
        if row < 0:
            return
        self._badges[row] = count
        self.dataChanged.emit(self.index(row), self.index(row))


class _NavDelegate(QStyledItemDelegate):
    """Draws an entry; the list keeps keys and the reader's ear."""

    def __init__(self, nav: NavList) -> None:
        super().__init__(nav)
        self._nav = nav

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(_NARROW), self._nav.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, px = theme().tokens, theme().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(8), px(_GAP) / 2, -px(8), -px(_GAP) / 2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            draw_box(painter, box, px(8), tokens.nav_selected)
            bar = QRectF(box.left(), box.center().y() - px(10), px(3), px(20))
            draw_box(painter, bar, px(3) / 2, tokens.nav_accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, px(8), tokens.nav_hover)
        if chosen and self._nav.hasFocus():
            draw_box(painter, box, px(8), "", tokens.nav_accent, 2)
        colour = tokens.on_nav_selected if chosen else tokens.on_nav
        left = box.center().x() if self._nav.collapsed else box.left() + px(22)
        draw_icon(painter, index.data(_Role.ICON), px(20), colour, QPointF(left, box.center().y()))
        if self._nav.collapsed:
            self._draw_dot(painter, box, index)
        else:
            self._draw_words(painter, box, index, colour)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRectF, index: Index, colour: str) -> None:
        tokens, px = theme().tokens, theme().px
        badge = index.data(_Role.BADGE)
        note = self._nav.locale().toString(badge) if badge else index.data(_Role.DIGIT)
        width = max(text_width(note, "chip") + (px(10) if badge else 0), px(20) if badge else 0)
        right = box.right() - px(6 if badge else 10)
        corner = QRectF(right - width, box.center().y() - px(10), width, px(20))
        if badge:
            draw_box(painter, corner, px(10), tokens.nav_accent)
        centre = Qt.AlignmentFlag.AlignHCenter
        quiet = tokens.on_nav if colour == tokens.on_nav_selected else tokens.nav_muted
        note_colour = tokens.on_nav_accent if badge else quiet
        draw_text(painter, corner, note, "chip" if badge else "caption", note_colour, centre)
        words = QRectF(
            box.left() + px(42), box.top(), corner.left() - px(4) - box.left() - px(42), box.height()
        )
        draw_text(painter, words, index.data(), "button", colour)

    def _draw_dot(self, painter: QPainter, box: QRectF, index: Index) -> None:
        if index.data(_Role.BADGE):
            px = theme().px
            dot = QRectF(box.right() - px(14), box.top() + px(6), px(8), px(8))
            draw_box(painter, dot, px(4), theme().tokens.nav_accent)
