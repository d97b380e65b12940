"""How a table's cells look: avatar, text with its second line, marks of a search, chip."""

from functools import lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.avatar import draw_avatar
from shopclient.ui.widgets.chips import chip_width, draw_chip
from shopclient.ui.widgets.painted import draw_box, draw_icon, draw_text, text_width
from shopclient.ui.widgets.table_cells import Cell, TableModel

Index = QModelIndex | QPersistentModelIndex

_CHIP = 20
_ICON = 18


_FLAGS = int(Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


class RowState(NamedTuple):
    """What the row of a cell is at the moment."""

    chosen: bool
    hovered: bool


class CellDelegate(QStyledItemDelegate):
    """Draws what lies inside a cell; grounds and lines of rows are the view's."""

    def __init__(self, padding: int, columns: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._padding = padding
        self.last_column = columns - 1
        self.bar = 0  # pixels that the scroll bar takes of the right edge
        self.hovered_row = -1
        self.chosen_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = _cell(index)
        rect = self.inner(QRectF(0, 0, 1000, theme().px(38)), index.column())
        return QSize(self._width(cell, option.rect.height()) + round(1000 - rect.width()), theme().px(38))

    def inner(self, box: QRectF, column: int) -> QRectF:
        """Return the room of the content in the *box* of a cell: more at the table's edges."""
        px = theme().px
        left = px(self._padding if column == 0 else 4)
        right = max(px(self._padding) - self.bar, px(4)) if column == self.last_column else px(4)
        return box.adjusted(left, 0, -right, 0)

    def text_left(self, cell: Cell, box: QRectF, column: int) -> float:
        """Return where the text of a cell begins: lines under rows begin there too."""
        left = self.inner(box, column).left()
        return left + self._avatar_room(box.height()) if cell.avatar else left

    def is_cut(self, cell: Cell, box: QRectF, column: int) -> bool:
        """Say whether the texts of *cell* have too little room in *box*."""
        return self._width(cell, box.height()) > self.inner(box, column).width() + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = _cell(index)
        row = RowState(index.row() == self.chosen_row, index.row() == self.hovered_row)
        if cell.on_hover and not any(row):
            return
        px = theme().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.inner(QRectF(option.rect), index.column())
        if cell.avatar:
            side = self._avatar_side(box.height())
            circle = QRectF(box.left(), box.center().y() - side / 2, side, side)
            if cell.ticked:
                draw_box(painter, circle, side / 2, theme().tokens.accent)
                draw_icon(painter, "check", px(_ICON), theme().tokens.on_accent, circle.center())
            else:
                draw_avatar(painter, circle, cell.avatar, child=cell.child, rim=row.chosen)
            box.setLeft(box.left() + self._avatar_room(box.height()))
        self._draw_content(painter, box, cell, right=_model(index).columns[index.column()].right)
        painter.restore()

    def _draw_content(self, painter: QPainter, box: QRectF, cell: Cell, *, right: bool) -> None:
        tokens, px = theme().tokens, theme().px
        first = QRectF(box)
        if cell.second:
            first = QRectF(box.left(), box.center().y() - px(20), box.width(), px(20))
            second = QRectF(box.left(), box.center().y() + px(1), box.width(), px(18))
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            draw_text(painter, second, cell.second, "second", tokens.muted, side)
        lead, tail = self._lead(cell), self._tail(cell)
        width = min(runs_width(cell), first.width() - lead - tail)
        left = first.right() - lead - tail - width if right else first.left()
        colour = tokens.named(cell.colour)
        if cell.icon:
            draw_icon(
                painter, cell.icon, px(_ICON), colour, QPointF(left + px(_ICON) / 2, first.center().y())
            )
        elif cell.dot:
            dot = QRectF(left, first.center().y() - px(4), px(8), px(8))
            draw_box(painter, dot, px(4), colour)
        room = QRectF(left + lead, first.top(), max(width, 0), first.height())
        draw_runs(painter, room, cell)
        if cell.chip is not None:
            chip_room = min(tail - (px(10) if cell.text else 0), first.right() - room.right())
            at = room.right() + (px(10) if cell.text else 0)
            place = QRectF(at, first.center().y() - px(_CHIP) / 2, chip_room, px(_CHIP))
            draw_chip(painter, place, *cell.chip)

    def _lead(self, cell: Cell) -> int:
        px = theme().px
        return px(_ICON + 8) if cell.icon else px(16) if cell.dot else 0

    def _tail(self, cell: Cell) -> int:
        if cell.chip is None:
            return 0
        return chip_width(cell.chip.text, cell.chip.icon, _CHIP) + (theme().px(10) if cell.text else 0)

    def _width(self, cell: Cell, row_height: float) -> int:
        first = self._lead(cell) + runs_width(cell) + self._tail(cell)
        second = text_width(cell.second, "second") if cell.second else 0
        return max(first, second) + (self._avatar_room(row_height) if cell.avatar else 0)

    @staticmethod
    def _avatar_side(row_height: float) -> int:
        return round(row_height * 0.73)

    def _avatar_room(self, row_height: float) -> int:
        return self._avatar_side(row_height) + theme().px(16)


def _model(index: Index) -> TableModel:
    return cast(TableModel, index.model())  # the delegate is of TableView alone


def _cell(index: Index) -> Cell:
    return _model(index).cell(index)


def runs_width(cell: Cell) -> int:
    """Return the width of a cell's first line in pixels, with its marked letters bold."""
    scale = theme().text_scale
    return int(sum(_advance(text, cell.role, scale, marked) for text, marked in _runs(cell))) + 1


def draw_runs(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """Draw a cell's first line; letters that a search found are bold on a tint."""
    left, room = box.left(), box.right() + 0.5
    painter.setPen(QColor(theme().tokens.named(cell.colour)))
    for text, marked in _runs(cell):
        font = _font(cell.role, marked)
        shown, width = text, _advance(text, cell.role, theme().text_scale, marked)
        if left + width > room:
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - left)
            width = metrics.horizontalAdvance(shown)
        if marked:
            _tint(painter, QRectF(left, box.top(), width, box.height()), QFontMetricsF(font).height())
        if cell.struck:
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.drawText(QRectF(left, box.top(), width + 1, box.height()), _FLAGS, shown)
        left += width
        if shown != text:
            break


def _tint(painter: QPainter, box: QRectF, high: float) -> None:
    place = QRectF(box.left() - 2, box.center().y() - high / 2 - 1, box.width() + 4, high + 2)
    painter.save()
    draw_box(painter, place, theme().px(4), theme().tokens.match)
    painter.restore()


def _font(role: Role, marked: bool) -> QFont:
    font = theme().font(role)
    if marked:
        font.setWeight(QFont.Weight.Bold)
    return font


@lru_cache(maxsize=8192)
def _advance(text: str, role: Role, _scale: int, marked: bool) -> float:
    """Return the width of *text* at a text size: a list asks for the same again at every paint."""
    return QFontMetricsF(_font(role, marked)).horizontalAdvance(text)


def _runs(cell: Cell) -> list[tuple[str, bool]]:
    """Cut the first line into pieces, each with whether it is marked."""
    if not cell.matches:
        return [(cell.text, False)] if cell.text else []
    found: list[tuple[str, bool]] = []
    at = 0
    for start, length in cell.matches:
        found.append((cell.text[at:start], False))
        found.append((cell.text[start : start + length], True))
        at = start + length
    found.append((cell.text[at:], False))
    return [run for run in found if run[0]]
