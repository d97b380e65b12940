"""The pages of a PDF under each other, rendered as they come into sight."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from shopclient.ui.background import Runner
from shopclient.ui.pdf.document import POINTS, PdfDocument
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_focus

_KEPT = 12  # pictures; at twice the size of the screen a page takes some 20 MB
_LEAST, _MOST = 0.25, 4.0
_MOST_AT_FIRST = 1.5  # a slip as wide as the window would show three lines of itself
_STEP = 1.25


class PageStack(QAbstractScrollArea):
    """Shows a document; ``moved`` tells the page in the middle of the view, 1 first."""

    moved = Signal(int)
    zoomed = Signal(int)  # percent of true size

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._document: PdfDocument | None = None
        self._fits = True
        self._largest_fit = _MOST_AT_FIRST
        self._zoom = 1.0
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(self.backgroundRole())
        theme().changed.connect(self.viewport().update)

    def show_document(self, document: PdfDocument) -> None:
        """Show *document* from its first page, as wide as the window; a narrow one not too large."""
        self._document = document
        self._pictures.clear()
        self._lay_out()
        self.moved.emit(1)

    def fit_width(self) -> None:
        """Make pages as wide as the view, now and when it is resized."""
        self._fits = True
        self._largest_fit = _MOST
        self._lay_out()

    def zoom_in(self) -> None:
        """Show pages a step larger."""
        self._zoom_to(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show pages a step smaller."""
        self._zoom_to(self._zoom / _STEP)

    @property
    def percent(self) -> int:
        """The present size in percent of true size."""
        return round(self._zoom * 100)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(760), theme().px(620))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit_width}
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        key = Qt.Key(event.key())
        if key in deeds:
            deeds[key]()
        elif key in ends:
            bar.setValue(ends[key])
        else:
            super().keyPressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.moved.emit(self._middle_page() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().colour("surface2"))
        for page, box in self._visible():
            painter.fillRect(box.adjusted(1, 1, 2, 3), theme().colour("divider"))
            painter.fillRect(box, Qt.GlobalColor.white)
            picture = self._picture(page)
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(QRectF(box), picture)
        if self.hasFocus():
            draw_focus(painter, self.viewport().rect(), 0)
        painter.end()

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._document is None:
            return
        width, height = self.viewport().width(), self.viewport().height()
        widest = max(self._document.size(page).width() for page in range(self._document.pages))
        if self._fits:
            room = width - 2 * self._gap()
            self._zoom = min(max(room / self._points(widest), _LEAST), self._largest_fit)
        self._asked.clear()
        bottom = self._boxes()[-1].bottom() + self._gap()
        right = max(box.width() for box in self._boxes()) + 2 * self._gap()
        for bar, whole, seen in (
            (self.verticalScrollBar(), bottom, height),
            (self.horizontalScrollBar(), right, width),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(theme().px(40))
        self.viewport().update()
        self.zoomed.emit(self.percent)

    def _points(self, length: float) -> float:
        """Return a length in points as pixels on this screen in true size."""
        return length / POINTS * self.logicalDpiX()

    def _boxes(self) -> list[QRect]:
        """Return where the pages lie, the first one's upper left near 0, 0."""
        if self._document is None:
            return []
        boxes, y = [], self._gap()
        for page in range(self._document.pages):
            size = self._document.size(page)
            width = round(self._points(size.width()) * self._zoom)
            height = round(self._points(size.height()) * self._zoom)
            x = max(self._gap(), (self.viewport().width() - width) // 2)
            boxes.append(QRect(x, y, width, height))
            y += height + self._gap()
        return boxes

    def _visible(self) -> list[tuple[int, QRect]]:
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        moved = ((page, box.translated(-x, -y)) for page, box in enumerate(self._boxes()))
        return [(page, box) for page, box in moved if box.intersects(self.viewport().rect())]

    def _middle_page(self) -> int:
        middle = self.viewport().height() // 2
        above = [page for page, box in self._visible() if box.top() <= middle]
        return max(above, default=0)

    def _gap(self) -> int:
        return theme().px(20)

    def _picture(self, page: int) -> QImage | None:
        """Return the page's picture; while there is none in this size, the nearest one there is."""
        scale = self._zoom * self.logicalDpiX() / POINTS * self.devicePixelRatioF()
        key = page, round(scale, 4)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if key not in self._asked and self._document is not None:
            self._asked.add(key)
            work = partial(self._document.picture, page, scale)
            self._runner.run(work, partial(self._keep, key), lambda _error: None)
        others = [picture for (other, _), picture in self._pictures.items() if other == page]
        return self._pictures.get(key) or (others[-1] if others else None)

    def _keep(self, key: tuple[int, float], picture: QImage) -> None:
        self._pictures[key] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()
