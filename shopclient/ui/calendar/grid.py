"""The grid of days: weeks as rows, with the keys of a calendar, and plans that are dragged to another day."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shopclient.services.calendar_views import CalendarSpan
from shopclient.texts import days
from shopclient.ui.calendar.cell import DayFace, draw_day, line_boxes
from shopclient.ui.calendar.entries import Line
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_text

_PLAN: Final = "application/x-shopclient-plan"
_LOWEST: Final = 50  # pixels of a row at 100 %
_WEEK: Final = 7
_HEADER: Final = 24
Index = QModelIndex | QPersistentModelIndex


class DayGrid(QTableView):
    """Some weeks; a day is chosen by pointer and keys, Enter opens it."""

    chosen = Signal(object)  # the date that the person went to, also one that is not shown
    opened = Signal(object)  # its day, at Enter or a double click
    plan_moved = Signal(str, object)  # the plan's number, and the day it was dropped on

    def __init__(self, language: str, tell: Callable[[object], str], parent: QWidget | None = None) -> None:
        """Take *tell*, which says a CalendarDay in words for those who listen."""
        super().__init__(parent)
        self._days = _DayModel(language, tell, self)
        self.setModel(self._days)
        self.setItemDelegate(_DayDelegate(self, language))
        self._language = language
        self.chosen_day = date.min
        self.month: int | None = None  # days of other months are pale
        self.target: date | None = None  # over which a plan hangs
        self._pressed: tuple[QPoint, str] | None = None
        self._behave()
        theme().changed.connect(self._fit)

    def show_span(self, span: CalendarSpan, chosen: date, month: int | None) -> None:
        """Show the weeks of *span* with the day *chosen*."""
        self.month = month
        self._days.show(span)
        self.choose(chosen)
        self._fit()

    def choose(self, day: date) -> None:
        """Mark *day* without telling."""
        self.chosen_day = day
        place = self._days.index_of(day)
        if place is not None and place != self.currentIndex():
            self.setCurrentIndex(place)
        self.viewport().update()

    @property
    def span(self) -> CalendarSpan | None:
        """What is shown."""
        return self._days.shown_span

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.chosen_day
        key, is_plain = event.key(), event.modifiers() in _PLAIN
        if is_plain and key in _STEPS:
            self.chosen.emit(day + timedelta(days=_STEPS[key]))
        elif is_plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(day)
        elif is_plain:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        day = self._day_at(at)
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        plan = self._plan_at(at)
        self._pressed = (at, plan) if plan else None
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            hand = Qt.CursorShape.OpenHandCursor if self._plan_at(at) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            return
        start, plan = self._pressed
        if (at - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = self.drag_of(plan)
            line = self._line_at(start)
            if line is not None:
                drag.setPixmap(self.viewport().grab(line[0].toRect()))
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.opened.emit(day)

    def drag_of(self, plan: str) -> QDrag:
        """Return the drag of the plan with this number."""
        drag, data = QDrag(self), QMimeData()
        data.setData(_PLAN, plan.encode())
        drag.setMimeData(data)
        return drag

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._hang(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hang(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._let_hang(None)

    def dropEvent(self, event: QDropEvent) -> None:
        day = self._day_at(event.position().toPoint())
        plan = bytes(event.mimeData().data(_PLAN).data()).decode()
        self._let_hang(None)
        if day is not None and plan:
            event.acceptProposedAction()
            self.plan_moved.emit(plan, day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(_WEEK * 48), theme().px(_LOWEST) + self.horizontalHeader().height())

    def _hang(self, event: QDragMoveEvent) -> None:
        day = self._day_at(event.position().toPoint()) if event.mimeData().hasFormat(_PLAN) else None
        self._let_hang(day)
        if day is not None:
            event.acceptProposedAction()

    def _let_hang(self, day: date | None) -> None:
        self.target = day
        self.viewport().update()

    def _day_at(self, at: QPoint) -> date | None:
        place = self.indexAt(at)
        return self._days.date_of(place) if place.isValid() else None

    def _plan_at(self, at: QPoint) -> str:
        line = self._line_at(at)
        return line[1].plan if line else ""

    def _line_at(self, at: QPoint) -> tuple[QRectF, Line] | None:
        place = self.indexAt(at)
        if not place.isValid() or self.span is None:
            return None
        day = self.span[self._days.date_of(place)]
        inner = QRectF(self.visualRect(place)).adjusted(1, 1, -1, -1)
        boxes, _ = line_boxes(inner, day, self._language)
        return next((each for each in boxes if each[0].contains(at)), None)

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # what is chosen is drawn here
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = _Weekdays(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)
        header.setSectionsClickable(False)

    def _fit(self) -> None:
        """Share the height among the weeks; where they have too little, they scroll."""
        self.horizontalHeader().setFixedHeight(theme().px(_HEADER))
        weeks = max(self._days.rowCount(), 1)
        height = max(self.viewport().height() // weeks, theme().px(_LOWEST))
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()


_PLAIN: Final = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class _Weekdays(QHeaderView):
    """The names of the days, without lines."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        name = self.model().headerData(section, Qt.Orientation.Horizontal)
        draw_text(painter, rect, str(name), "label", theme().tokens.muted, Qt.AlignmentFlag.AlignHCenter)


class _DayModel(QAbstractTableModel):
    """The days by week and weekday; what a cell says aloud is a whole sentence."""

    def __init__(self, language: str, tell: Callable[[object], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.shown_span: CalendarSpan | None = None
        self._language, self._tell = language, tell

    def show(self, span: CalendarSpan) -> None:
        same = self.shown_span is not None and len(self.shown_span.days) == len(span.days)
        if not same:
            self.beginResetModel()
        self.shown_span = span
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, _WEEK - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() or self.shown_span is None else len(self.shown_span.days) // _WEEK

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        return 0 if parent.isValid() else _WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.shown_span is None:
            return None
        day = self.shown_span[self.date_of(index)]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.date.day)
        return self._tell(day) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or self.shown_span is None:
            return None
        day = self.shown_span.first + timedelta(days=section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return days.weekday(day, self._language)
        return days.short_weekday(day, self._language) if role == Qt.ItemDataRole.DisplayRole else None

    def date_of(self, index: Index) -> date:
        first = self.shown_span.first if self.shown_span else date.min
        return first + timedelta(days=index.row() * _WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex | None:
        if self.shown_span is None or day not in self.shown_span:
            return None
        return self.index(*divmod((day - self.shown_span.first).days, _WEEK))


class _DayDelegate(QStyledItemDelegate):
    """Draws a day."""

    def __init__(self, grid: DayGrid, language: str) -> None:
        super().__init__(grid)
        self._grid, self._language = grid, language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, model = self._grid, index.model()
        if grid.span is None or not isinstance(model, _DayModel):
            return
        day = grid.span[model.date_of(index)]
        face = DayFace(
            day=day,
            is_today=day.date == grid.span.today,
            is_chosen=day.date == grid.chosen_day,
            is_inside=grid.month in (None, day.date.month),
            has_focus=grid.hasFocus(),
            is_target=day.date == grid.target,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_day(painter, QRectF(option.rect), face, self._language)
        painter.restore()
