"""How a row of the last operations is painted, and where its two deeds are."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shopclient.services.journal import JournalRow
from shopclient.ui.theme import Role, theme
from shopclient.ui.till.operations_model import COLOUR, RIGHT, ROW, STRUCK, Column, Index
from shopclient.ui.widgets.painted import draw_icon, draw_text, text_width

ROW_HEIGHT = 38
EDGE = 24  # from the card's border to the text
_INNER = 4
_ICON = 18


class OperationsDelegate(QStyledItemDelegate):
    """Paints cells; the deeds stand in the row that is chosen or under the pointer."""

    def __init__(self, undo: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo = undo
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width_of(index), theme().px(ROW_HEIGHT))

    def width_of(self, index: Index) -> int:
        """Return the room that the text of a cell wants, with its margins."""
        return text_width(str(index.data() or ""), _role(Column(index.column()))) + 2 * theme().px(_INNER)

    def deeds_width(self) -> int:
        """Return the room for both deeds."""
        px = theme().px
        return px(_ICON + 8 + _ICON + 6 + 4) + text_width(self._undo, "name")

    def deed_at(self, row: JournalRow, cell: QRectF, point: QPointF) -> str:
        """Return what a click at *point* of a row asks for: "undo", "return" or nothing."""
        if row.undoable and self._undo_box(cell).contains(point):
            return "undo"
        if row.refundable and self._return_box(cell).contains(point):
            return "return"
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect)
        self._paint_ground(painter, option, index, box, chosen=chosen)
        text_box = _inner(box, index.column())
        if index.column() == Column.DEEDS:
            if chosen or index.row() == self.hovered:
                self._paint_deeds(painter, index.data(ROW), text_box)
        else:
            _paint_text(painter, text_box, index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF, *, chosen: bool
    ) -> None:
        tokens = theme().tokens
        view = option.widget
        has_focus = view is not None and view.hasFocus()
        if chosen or index.row() == self.hovered:
            painter.fillRect(box, theme().colour("soft" if chosen and has_focus else "row_hover"))
        if chosen and has_focus and index.column() == Column.TIME:
            painter.fillRect(QRectF(box.left(), box.top(), theme().px(3), box.height()), tokens.accent)
        last = index.row() == index.model().rowCount() - 1
        if not last:
            line = _inner(box, index.column(), margin=0)
            painter.setPen(QPen(theme().colour("hairline"), 1))
            painter.drawLine(QPointF(line.left(), box.bottom()), QPointF(line.right(), box.bottom()))

    def _paint_deeds(self, painter: QPainter, row: JournalRow, cell: QRectF) -> None:
        px, tokens = theme().px, theme().tokens
        if row.undoable:
            box = self._undo_box(cell)
            draw_icon(painter, "arrow-back-up", px(_ICON), tokens.link, _left_middle(box))
            draw_text(painter, box, self._undo, "name", tokens.link, Qt.AlignmentFlag.AlignRight)
        if row.refundable:
            box = self._return_box(cell)
            draw_icon(painter, "receipt-refund", px(_ICON), tokens.text2, _left_middle(box))

    def _undo_box(self, cell: QRectF) -> QRectF:
        width = theme().px(_ICON + 6) + text_width(self._undo, "name")
        return QRectF(cell.right() - width, cell.top(), width, cell.height())

    def _return_box(self, cell: QRectF) -> QRectF:
        undo = self._undo_box(cell)
        width = theme().px(_ICON + 4)
        return QRectF(undo.left() - theme().px(8) - width, cell.top(), width, cell.height())


class OperationsHeader(QHeaderView):
    """Quiet names over the columns, each aligned as what stands below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(34))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        painter.save()
        box = QRectF(rect)
        text = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal) or "")
        align = Qt.AlignmentFlag.AlignRight if logical_index in RIGHT else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, _inner(box, logical_index), text, "label", theme().tokens.muted, align)
        line = _inner(box, logical_index, margin=0)
        painter.setPen(QPen(theme().colour("hairline"), 1))
        painter.drawLine(QPointF(line.left(), box.bottom()), QPointF(line.right(), box.bottom()))
        painter.restore()


def _paint_text(painter: QPainter, box: QRectF, index: Index) -> None:
    column = Column(index.column())
    role, text = _role(column), str(index.data() or "")
    align = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    colour = theme().colour(index.data(COLOUR)).name()
    draw_text(painter, box, text, role, colour, align)
    if index.data(STRUCK) and index.data():
        width = min(text_width(text, role), box.width())
        middle = box.center().y() + 1
        painter.setPen(QPen(theme().colour("muted"), 1))
        painter.drawLine(QPointF(box.right() - width, middle), QPointF(box.right(), middle))


def _role(column: Column) -> Role:
    return "name" if column in {Column.CLIENT, Column.SUM, Column.BONUSES} else "body"


def _inner(box: QRectF, column: int, margin: int = _INNER) -> QRectF:
    """Return where the text of a cell stands: at the card's own margins in the outer columns."""
    px = theme().px
    left = px(EDGE) if column == Column.TIME else px(margin)
    right = px(EDGE) if column == Column.DEEDS else px(margin)
    return box.adjusted(left, 0, -right, 0)


def _left_middle(box: QRectF) -> QPointF:
    return QPointF(box.left() + theme().px(_ICON) / 2, box.center().y())
