"""A small picture of the first sheet: which cells are used, which get a card."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.printing.sheets import Sheet
from shopclient.ui.cards.card_picture import draw_small
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_text

_HEIGHT = 236
# Paper is white in both themes, and what lies on it is seen as on paper.
_PAPER, _USED = "#FFFFFF", "#5B6774"


class SheetPicture(Painted):
    """Shows a sheet; a click on a cell tells that printing is to begin there, 1 first."""

    start_chosen = Signal(int)

    def __init__(self, used: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = used
        self._sheet: Sheet | None = None
        self._start, self._count = 1, 1
        self._face = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: Sheet, start: int, count: int) -> None:
        """Show *sheet* with *count* cards from cell *start* on."""
        self._sheet, self._start, self._count = sheet, start, count
        self.update()

    def show_face(self, face: QImage) -> None:
        """Show another face on the cells."""
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(190), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        if self._sheet is None:
            return
        tokens = theme().tokens
        page = self._page(self._sheet)
        draw_box(painter, page.adjusted(-1, -1, 1, 2), 3, line=tokens.divider)
        draw_box(painter, page, 2, _PAPER)
        for cell in range(self._sheet.cells):
            box = self._cell(self._sheet, page, cell)
            if cell < self._start - 1:
                self._draw_used(painter, box)
            elif cell < self._start - 1 + self._count:
                draw_small(painter, box, self._face)
            else:
                draw_box(painter, box, 3, line="#D5DAE1")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.start_chosen.emit(cell + 1)
        super().mouseReleaseEvent(event)

    def _draw_used(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(_USED), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        draw_text(painter, box, self._used, "caption", _USED, Qt.AlignmentFlag.AlignHCenter)

    def _cell_at(self, point: QPointF) -> int | None:
        if self._sheet is None:
            return None
        page = self._page(self._sheet)
        cells = range(self._sheet.cells)
        return next((cell for cell in cells if self._cell(self._sheet, page, cell).contains(point)), None)

    def _page(self, sheet: Sheet) -> QRectF:
        """Return where the paper lies: as large as the room allows, in the middle."""
        room = QRectF(self.rect()).adjusted(3, 3, -3, -4)
        scale = min(room.width() / sheet.page[0], room.height() / sheet.page[1])
        width, height = sheet.page[0] * scale, sheet.page[1] * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _cell(self, sheet: Sheet, page: QRectF, cell: int) -> QRectF:
        scale = page.width() / sheet.page[0]
        x, y = sheet.corner(cell)
        return QRectF(
            page.left() + x * scale, page.top() + y * scale, sheet.card[0] * scale, sheet.card[1] * scale
        )
