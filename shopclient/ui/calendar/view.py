"""The Calendar screen: month, week, year or list at the left, the chosen day at the right."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.calendar_views import CalendarSpan
from shopclient.services.changes import Change
from shopclient.texts import occasions
from shopclient.texts.calendar import month_title, said
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.calendar.agenda import AgendaRow, make_agenda, rows_of
from shopclient.ui.calendar.day_panel import DayDeeds, DayPanel
from shopclient.ui.calendar.grid import DayGrid
from shopclient.ui.calendar.head import CalendarHead, Mode
from shopclient.ui.calendar.legend import Legend
from shopclient.ui.calendar.opened import OpenedDay
from shopclient.ui.calendar.year import YearGrid, month_marks
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.panes import Pane
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Card

if TYPE_CHECKING:
    from shopclient.ui.calendar.presenter import CalendarPresenter

# Pixels at a text size of 100 %.
_SIDE_BY_SIDE, _ROOMY, _EDGE = 760, 1000, 28
_PANEL, _NARROW_PANEL = 352, 288
_LEAST_GRID, _LEAST_PANEL = 326, 280
_GAP, _WEEK = 16, 7 * 96  # a week in which its words are not broken


class CalendarView(Screen):
    """Shows a span and the chosen day, and reports where the person goes."""

    interests = frozenset(
        {
            Change.CLIENT,
            Change.GREETING,
            Change.HOLIDAY,
            Change.PROGRAMME,
            Change.DAY,
            Change.IMPORT,
            Change.EVENT,
            Change.PLAN,
            Change.HOLIDAY,
        }
    )

    stepped = Signal(int)  # so many months, weeks or years, as the mode has it
    today_asked = Signal()
    day_chosen = Signal(object)  # date
    day_opened = Signal(object)  # date
    mode_chosen = Signal(object)  # Mode
    shown_changed = Signal(object)  # Shown
    client_asked = Signal(int)
    greeting_asked = Signal(str)  # an occurrence
    marked = Signal(str, str)  # an occurrence and a Mark
    unfolded = Signal(str, int)
    plan_moved = Signal(str, object)  # its number, and the day
    plan_asked = Signal(object)  # DayHoliday, or None: of the chosen day
    thing_opened = Signal(object)  # DayThing
    move_asked = Signal(object)  # DayThing: the next day that is opened is its new one
    print_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    presenter: "CalendarPresenter"

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.span: CalendarSpan | None = None
        self._mode: Mode = "month"
        self.legend = Legend(words)
        self.head = CalendarHead(self.legend.sort_box)
        self.grid = DayGrid(words.language, self._say_day)
        self.year_grid = YearGrid(self._say_month, words.language)
        self.agenda = make_agenda(words)
        self.nothing = self._make_nothing()
        deeds = DayDeeds(
            self.client_asked.emit,
            self.marked.emit,
            self.unfolded.emit,
            self.plan_asked.emit,
            self.thing_opened.emit,
            self.move_asked.emit,
            self.greeting_asked.emit,
        )
        self.panel = DayPanel(words, deeds)
        self.plan_line = self.panel.plan_line
        self._left = QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        self.presenter.load()

    def open_with(self, **arguments: object) -> None:
        day = arguments.get("day")
        if isinstance(day, date):
            self.day_opened.emit(day)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return self.presenter.commands()

    def panes(self) -> Sequence[Pane]:
        left = self._left.currentWidget()
        return [Pane(self._left, left), Pane(self.panel), Pane(self.head), Pane(self.legend)]

    def show_span(self, span: CalendarSpan, day: date, mode: Mode) -> None:
        """Show *span* in *mode* with *day* chosen."""
        self.span, self._mode = span, mode
        self.head.show_title(self._title(span, day, mode), mode)
        had_focus = self._left.isAncestorOf(self.focusWidget() or self)
        if mode == "year":
            self.year_grid.show_span(span, day)
        elif mode != "list":
            self.grid.show_span(span, day, day.month if mode == "month" else None)
        if mode in {"week", "list"}:
            self.agenda.set_rows(rows_of(span, day.month if mode == "list" else None, self._words))
        self._arrange()
        self._bring(had_focus=had_focus)
        self.choose(day)
        self.panel.setVisible(mode != "year")

    def _title(self, span: CalendarSpan, day: date, mode: Mode) -> str:
        language = self._words.language
        if mode == "week":
            return f"{occasions.span(span.first, span.last, language)} {span.last.year}"
        return f"{day.year}" if mode == "year" else month_title(day, language)

    def choose(self, day: date) -> None:
        """Mark *day* in what is shown."""
        self.grid.choose(day)
        row = self.agenda.chosen_row()
        if self._left.currentWidget() is not self._list:
            return  # a list knows only days on which something stands, and would lead to one of them
        if row is None or row.day != day:
            self.agenda.choose(self.agenda.rows.find(lambda each: each.day >= day))

    def show_day(self, opened: OpenedDay) -> None:
        """Show the chosen day."""
        self.panel.show_day(opened)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no calendar."""
        self.head.title_label.setText(sentence)

    def enter_grid(self) -> None:
        """Put the cursor on the days."""
        page = self._left.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_panel(self) -> bool:
        """Put the cursor on the chosen day; False where nothing can be done there."""
        return self.panel.isVisible() and self.panel.enter()

    def show_moving(self, title: str) -> None:
        """Say that *title* waits for the day it is moved to; an empty one: nothing does."""
        self.moving_band.setVisible(bool(title))
        text = self.tr("“{title}”: choose the new day and press Enter. Esc leaves it where it is.")
        self.moving_label.setText(text.format(title=title))

    def is_in_panel(self) -> bool:
        """Tell whether the cursor is on the chosen day."""
        return self.panel.isAncestorOf(self.focusWidget() or self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list, and what scrolls around the days, would keep these keys of the calendar for themselves.
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._bring(had_focus=self._left.isAncestorOf(self.focusWidget() or self))

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        px, width = theme().px, self.width()
        self.head.arrange(width - px(2 * _EDGE))
        panel = px(_PANEL if width >= px(_ROOMY) else _NARROW_PANEL)
        # Seven columns of words need all the width of a small window: there the day stands below them.
        is_tight = self._mode == "week" and self._room() - panel - px(_GAP) < px(_WEEK)
        is_beside = width >= px(_SIDE_BY_SIDE) and (not is_tight or self._is_week_listed())
        self._body.setDirection(across if is_beside else down)
        self.agenda.setColumnHidden(2, width < px(_ROOMY))
        self.panel.setMinimumWidth(panel)
        self.panel.setMinimumHeight(px(_LEAST_PANEL))
        self._left.setMinimumHeight(px(_LEAST_GRID))

    def _room(self) -> int:
        return self.width() - theme().px(2 * _EDGE)

    def _is_week_listed(self) -> bool:
        """Tell whether the week is a list: letters are so large that no column could hold a word."""
        is_too_narrow = self._mode == "week" and self._room() < theme().px(_WEEK)
        return is_too_narrow and bool(self.agenda.rows.rowCount())

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            return False
        key = event.key()
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.today_asked.emit()
        else:
            return False
        return True

    def _bring(self, *, had_focus: bool) -> None:
        pages: dict[Mode, QWidget] = {"year": self.year_grid, "list": self._list_page()}
        page = self._list if self._is_week_listed() else pages.get(self._mode, self.grid)
        changed = page is not self._left.currentWidget()
        self._left.setCurrentWidget(page)
        if changed and self.span is not None and self._mode == "week":
            self.choose(self.grid.chosen_day)
        self.setFocusProxy(page)
        if changed and had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_page(self) -> QWidget:
        return self._list if self.agenda.rows.rowCount() else self.nothing

    def _say_day(self, day: object) -> str:
        return said(day, self._words, self.span.today) if self.span else ""  # type: ignore[arg-type]  # a day

    def _say_month(self, month: date) -> str:
        names = {"loved": self.legend.keys["loved"], "birthday": self.legend.keys["birthday"]}
        names["plan"] = self.legend.keys["plan"]
        marks = month_marks(self.span, month) if self.span else []
        counts = [f"{names[kind].text()}: {number}" for kind, number in marks]
        return "; ".join([month_title(month, self._words.language), *counts])

    def _make_nothing(self) -> QWidget:
        all_button = Button(self.tr("Show everything"), "soft", "filter")
        all_button.clicked.connect(self.legend.show_all)
        empty = EmptyState(
            "calendar-heart",
            self.tr("Nothing to show in this month"),
            self.tr(
                "The keys above leave kinds of days out. Favourite holidays are noted in a client’s file."
            ),
            all_button,
        )
        card = Card()
        card.body.addWidget(empty, 1, Qt.AlignmentFlag.AlignCenter)
        return card

    def _lay_out(self) -> None:
        self._list = Card((0, 8, 0, 8))
        self._list.body.addWidget(self.agenda)
        self._list.setFocusProxy(self.agenda)
        for each in (self.grid, self.year_grid, self._list, self.nothing):
            self._left.addWidget(each)
        page = QWidget()
        column = spaced(QVBoxLayout(page), 10, (_EDGE, 4, _EDGE, 16))
        column.addWidget(self.head)
        column.addWidget(self.legend)
        self.moving_band = Band("ok_soft", padding=(14, 8, 14, 8))
        self.moving_label = Label("", "body", "ok", wrap=True)
        self.moving_band.body.addWidget(self.moving_label)
        self.moving_band.hide()
        column.addWidget(self.moving_band)
        self._body = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP)
        self._body.addWidget(self._left, 1)
        self._body.addWidget(self.panel)
        column.addLayout(self._body, 1)
        around = spaced(QHBoxLayout(self))
        self._scroll = ScrollArea(page)
        self._scroll.installEventFilter(self)
        around.addWidget(self._scroll)
        follow_layout(self)
        self.setFocusProxy(self.grid)
        theme().changed.connect(self._arrange)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what the cursor goes to into sight, also where no Tab led there."""
        if now is not None and self.panel.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(self.panel)
            self._scroll.ensureWidgetVisible(now)
        elif now is not None and self._left.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(self._left)

    def _connect(self) -> None:
        head = self.head
        head.stepped.connect(self.stepped)
        head.today_asked.connect(self.today_asked)
        head.mode_chosen.connect(self.mode_chosen)
        head.print_asked.connect(self.print_asked)
        head.export_asked.connect(self.export_asked)
        head.import_asked.connect(self.import_asked)
        self.legend.changed.connect(self.shown_changed)
        for grid in (self.grid, self.year_grid):
            grid.chosen.connect(self.day_chosen)
            grid.opened.connect(self.day_opened)
        self.grid.plan_moved.connect(self.plan_moved)
        self.plan_line.asked.connect(lambda: self.plan_asked.emit(None))
        for page in (self.grid, self.year_grid, self.agenda):
            page.installEventFilter(self)
        self.agenda.chosen.connect(self._on_row)
        self.agenda.opened.connect(lambda row: self.day_opened.emit(row.day))

    def _on_row(self, row: AgendaRow | None) -> None:
        if row is not None:
            self.day_chosen.emit(row.day)
