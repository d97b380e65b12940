"""The year at a glance: twelve small months with their marked days."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shopclient.services.calendar_views import CalendarDay, CalendarSpan
from shopclient.texts import days
from shopclient.ui.calendar.entries import COLOURS, ICONS, Kind, marks_of, thing_kind
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text, text_width

_MONTHS, _WEEK, _WEEKS = 12, 7, 6
_WIDEST: Final = 250  # of a month at 100 %: a wider window has more of them in a row
_LOWEST: Final = 158
_TITLE, _PADDING = 26, 8
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
Index = QModelIndex | QPersistentModelIndex


class YearGrid(QTableView):
    """Twelve months; one is chosen, Enter or a click on a day opens it."""

    chosen = Signal(object)  # a day of the month that the person went to
    opened = Signal(object)  # the day, or a day of the month at Enter

    def __init__(self, tell: Callable[[date], str], language: str, parent: QWidget | None = None) -> None:
        """Take *tell*, which says the month of a day in words for those who listen."""
        super().__init__(parent)
        self._months = _MonthModel(tell, self)
        self.setModel(self._months)
        self.setItemDelegate(_MonthDelegate(self, language))
        self.chosen_day = date.min
        self.span: CalendarSpan | None = None
        self._behave()
        theme().changed.connect(self._fit)

    def show_span(self, span: CalendarSpan, chosen: date) -> None:
        """Show the year of *span* with the month of *chosen*."""
        self.span, self.chosen_day = span, chosen
        self._months.show(chosen.year)
        self._fit()
        self.setCurrentIndex(self._months.index_of(chosen.month))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self._months.columnCount()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
        }
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        key = Qt.Key(event.key())
        if plain and key in steps:
            self.chosen.emit(months_later(self.chosen_day, steps[key]))
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.chosen_day)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.indexAt(event.position().toPoint())
        month = self._months.month_of(place) if place.isValid() else None
        if event.button() != Qt.MouseButton.LeftButton or month is None or self.span is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        box = QRectF(self.visualRect(place))
        for day, spot in _day_boxes(box, date(self.chosen_day.year, month, 1)):
            if spot.contains(event.position()):
                self.opened.emit(day)
                return
        self.chosen.emit(months_later(self.chosen_day, month - self.chosen_day.month))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.chosen_day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(_WIDEST), theme().px(_LOWEST))

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # what is chosen is drawn here
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        px = theme().px
        across = next((each for each in (4, 3, 2) if self.viewport().width() >= each * px(_WIDEST) * 0.66), 1)
        if across != self._months.columnCount():
            self._months.arrange(across)
            self.setCurrentIndex(self._months.index_of(self.chosen_day.month))
        rows = self._months.rowCount()
        self.verticalHeader().setDefaultSectionSize(max(self.viewport().height() // rows, px(_LOWEST)))
        self.viewport().update()


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last one of a shorter month."""
    from calendar import monthrange

    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class _MonthModel(QAbstractTableModel):
    """The months in rows of as many as there is room for."""

    def __init__(self, tell: Callable[[date], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tell, self._year, self._across = tell, 1, 4

    def show(self, year: int) -> None:
        self._year = year
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self._across - 1))

    def arrange(self, across: int) -> None:
        self.beginResetModel()
        self._across = across
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else _MONTHS // self._across

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        return 0 if parent.isValid() else self._across

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        month = date(self._year, self.month_of(index), 1)
        return self._tell(month) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def month_of(self, index: Index) -> int:
        return index.row() * self._across + index.column() + 1

    def index_of(self, month: int) -> QModelIndex:
        return self.index(*divmod(month - 1, self._across))


class _MonthDelegate(QStyledItemDelegate):
    """Draws a small month."""

    def __init__(self, grid: YearGrid, language: str) -> None:
        super().__init__(grid)
        self._grid, self._language = grid, language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, model = self._grid, index.model()
        if grid.span is None or not isinstance(model, _MonthModel):
            return
        tokens, px = theme().tokens, theme().px
        month = date(grid.chosen_day.year, model.month_of(index), 1)
        is_chosen = month.month == grid.chosen_day.month
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(3), px(3), -px(3), -px(3))
        line = tokens.accent if is_chosen else tokens.hairline
        draw_box(painter, box, px(10), tokens.surface, line, 1.5 if is_chosen else 1)
        self._draw_title(painter, box, month, grid.span)
        for day, spot in _day_boxes(QRectF(option.rect), month):
            if day in grid.span:
                _draw_day(painter, spot, grid.span[day], grid.span.today)
        if is_chosen and grid.hasFocus():
            draw_focus(painter, box, px(10))
        painter.restore()

    def _draw_title(self, painter: QPainter, box: QRectF, month: date, span: CalendarSpan) -> None:
        tokens, px = theme().tokens, theme().px
        name = days.month(month.month, self._language)
        title = QRectF(
            box.left() + px(_PADDING), box.top() + px(3), box.width() - 2 * px(_PADDING), px(_TITLE - 4)
        )
        draw_text(painter, title, f"{name[0].upper()}{name[1:]}", "label", tokens.text)
        right = title.right()
        for kind, number in reversed(month_marks(span, month)):
            words = str(number)
            width = text_width(words, "caption")
            spot = QRectF(right - width, title.top(), width + 1, title.height())
            colour = getattr(tokens, COLOURS[kind][0])
            draw_text(painter, spot, words, "caption", colour)
            draw_icon(painter, ICONS[kind], px(12), colour, QPointF(spot.left() - px(9), title.center().y()))
            right = spot.left() - px(22)


def month_marks(span: CalendarSpan, month: date) -> list[tuple[Kind, int]]:
    """Return how many favourite holidays, birthdays and plans the month of *month* has."""
    inside = [day for day in span.days if (day.date.year, day.date.month) == (month.year, month.month)]
    plans = sum(thing_kind(each) == "plan" for day in inside for each in day.things)
    loved = sum(len(day.loved) for day in inside)
    birthdays = sum(number for day in inside for kind, number in marks_of(day) if kind == "birthday")
    counts: list[tuple[Kind, int]] = [("loved", loved), ("birthday", birthdays), ("plan", plans)]
    return [(kind, number) for kind, number in counts if number]


def _day_boxes(box: QRectF, month: date) -> list[tuple[date, QRectF]]:
    """Return where each day of *month* lies within its cell."""
    px = theme().px
    inner = box.adjusted(px(3 + _PADDING), px(3 + _TITLE), -px(3 + _PADDING), -px(3 + 4))
    width, height = inner.width() / _WEEK, inner.height() / _WEEKS
    found, day = [], month
    while day.month == month.month:
        week, column = divmod(month.weekday() + day.day - 1, _WEEK)
        found.append((day, QRectF(inner.left() + column * width, inner.top() + week * height, width, height)))
        day += timedelta(days=1)
    return found


def _draw_day(painter: QPainter, box: QRectF, day: CalendarDay, today: date) -> None:
    tokens, px = theme().tokens, theme().px
    side = min(box.width(), box.height()) - 1
    spot = QRectF(0, 0, max(side, px(16)), side)
    spot.moveCenter(box.center())
    kinds = {thing_kind(each) for each in day.things}
    colour = tokens.muted if day.closed else tokens.text2
    if day.date == today:
        draw_box(painter, spot, px(5), tokens.accent)
        colour = tokens.on_accent
    elif "plan" in kinds:
        draw_box(painter, spot, px(5), tokens.ok_soft, tokens.ok)
        colour = tokens.ok
    elif "shop" in kinds:
        draw_box(painter, spot, px(5), tokens.points_soft, tokens.points)
        colour = tokens.points
    elif any(not each.holiday.quiet for each in day.loved):
        draw_box(painter, spot, px(5), tokens.soft)
        colour = tokens.accent
    elif day.closed:
        draw_box(painter, spot, px(5), tokens.surface2)
    draw_text(painter, box, str(day.date.day), "caption", colour, _CENTRE)
