"""What happens in the calendar: where the person goes, what is read for it, what is noted about a day."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from shopclient.services.calendar_views import CalendarSpan, DayHoliday, DayThing, month_grid
from shopclient.services.occasion_views import Greeted, Mark
from shopclient.ui.actions import Command
from shopclient.ui.calendar.entries import Shown
from shopclient.ui.calendar.exchange import CalendarExchange
from shopclient.ui.calendar.month_paper import MonthPaper
from shopclient.ui.calendar.opened import OpenedDay, read_day
from shopclient.ui.calendar.planning import DayPlanning
from shopclient.ui.calendar.way_back import WayBack
from shopclient.ui.calendar.year import months_later
from shopclient.ui.context import Context
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.calendar.head import Mode
    from shopclient.ui.calendar.view import CalendarView

_MONTHS_OF_A_YEAR = 12


class CalendarPresenter:
    """Decides what the Calendar screen shows."""

    def __init__(self, view: "CalendarView", context: Context) -> None:
        self._view, self._context = view, context
        self._day: date | None = None  # None: the shop's today, which a worker tells
        self._mode: Mode = "month"
        self._shown = Shown()
        self._span: CalendarSpan | None = None  # as it was read, nothing left out
        self._reading = _Newest(context)
        self._opening = _Newest(context)
        self._unfolded: dict[str, int] = {}
        self._way_back = WayBack(context)
        self._paper = MonthPaper(context, view)
        self.exchange = CalendarExchange(view, context, self._way_back)
        self._planning = DayPlanning(view, context, self._way_back)
        view.stepped.connect(self._step)
        view.today_asked.connect(self._go_today)
        view.day_chosen.connect(self._choose)
        view.day_opened.connect(self._open)
        view.mode_chosen.connect(self._show_mode)
        view.shown_changed.connect(self._show_kinds)
        view.client_asked.connect(lambda client: context.navigate(Place.CLIENTS, client=client))
        view.marked.connect(self._mark)
        view.greeting_asked.connect(self._greet)
        view.unfolded.connect(self._unfold)
        view.print_asked.connect(self._print)
        view.export_asked.connect(self._export)
        view.import_asked.connect(self.exchange.bring_in)
        view.plan_asked.connect(self._plan)
        view.thing_opened.connect(self._open_thing)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the screen does at the window's keys."""
        return {
            Command.UNDO: self._way_back.take,
            Command.CLEAR: self._leave_day,
            Command.PRINT: self._print,
            Command.EXPORT: self._export,
            Command.NEW_CLIENT: lambda: self._plan(None),
        }

    def load(self) -> None:
        """Read the span around the chosen day and show it."""
        work = partial(_read, self._context.shop, self._day, self._mode)
        self._reading.run(work, self._show, self._show_error)

    def _show(self, span: CalendarSpan) -> None:
        self._span = span
        if self._day is None:
            self._day = span.today
            self._planning.restore()
        self._show_span()
        self._read_day()

    def _show_span(self) -> None:
        if self._span is not None and self._day is not None:
            self._view.show_span(self._shown.of_span(self._span), self._day, self._mode)

    def _show_error(self, error: BaseException) -> None:
        self._view.show_trouble(self._context.sentence(error))

    def _go(self, day: date) -> None:
        before, self._day = self._day, day
        if before != day:
            self._unfolded.clear()
        span = self._span
        same_page = before is not None and (before.year, before.month) == (day.year, day.month)
        if span is None or day not in span or not (same_page or self._mode in {"week", "year"}):
            self.load()
        elif self._mode == "year":
            self._show_span()
        else:
            self._view.choose(day)
            self._read_day()

    def _step(self, steps: int) -> None:
        if self._day is None:
            return
        if self._mode == "week":
            self._go(self._day + timedelta(weeks=steps))
        else:
            self._go(months_later(self._day, steps * (_MONTHS_OF_A_YEAR if self._mode == "year" else 1)))

    def _go_today(self) -> None:
        if self._span is not None:
            self._go(self._span.today)

    def _choose(self, day: date) -> None:
        self._go(day)

    def _open(self, day: date) -> None:
        """Go into a day; from the year, into its month. A plan that waits for its new day is moved there."""
        if self._mode != "year" and self._planning.take_day(day):
            return
        if self._mode == "year":
            self._day = day
            self._show_mode("month")
            self._view.enter_grid()
            return
        if day != self._day:
            self._go(day)
        self._view.enter_panel()

    def _show_mode(self, mode: "Mode") -> None:
        self._mode = mode
        self.load()

    def _show_kinds(self, shown: Shown) -> None:
        self._shown = shown
        self._show_span()
        self._read_day()

    def _read_day(self) -> None:
        if self._span is None or self._day is None or self._mode == "year" or self._day not in self._span:
            return
        day = self._shown.of(self._span[self._day])
        work = partial(read_day, self._context.shop, day, self._span.today, dict(self._unfolded))
        self._opening.run(work, self._show_day, self._show_error)

    def _show_day(self, opened: OpenedDay) -> None:
        self._view.show_day(opened)

    def _unfold(self, part: str, shown: int) -> None:
        self._unfolded[part] = shown
        self._read_day()

    def _leave_day(self) -> bool:
        if self._planning.leave():
            return True
        if not self._view.is_in_panel():
            return False
        self._view.enter_grid()
        return True

    def _plan(self, holiday: DayHoliday | None) -> None:
        """Ask for a plan of the chosen day: for *holiday*, or for the one that most people love."""
        if self._day is None or self._span is None:
            return
        if self._mode == "year":
            self._show_mode("month")
        if holiday is None and self._day in self._span:
            loved = self._shown.of(self._span[self._day]).loved
            holiday = next((each for each in loved if not each.holiday.quiet), None)
        self._planning.begin(self._day, holiday)

    def _open_thing(self, thing: DayThing) -> None:
        if thing.kind == "plan":
            self._context.navigate(Place.CAMPAIGNS, part="plans", plan=int(thing.ref))
        else:
            self._context.navigate(Place.CAMPAIGNS, part="events", event=int(thing.ref))

    def _greet(self, occurrence: str) -> None:
        from shopclient.ui.greeting import open_greeting

        open_greeting(self._context, occurrence, self._view.window())

    def _export(self) -> None:
        self.exchange.export(self._shown)

    def _print(self) -> None:
        if self._day is not None:
            self._paper.print(self._day, self._shown)

    def _mark(self, occurrence: str, mark: Mark) -> None:
        from shopclient.services.occasions import greet

        self._context.runner.run(
            partial(greet, self._context.shop, occurrence, mark), self._on_noted, self._context.complain
        )

    def _on_noted(self, greeted: Greeted) -> None:
        from shopclient.services.occasions import take_back

        self._way_back.say(
            self._context.words.translate("Today", "Noted as greeted."),
            partial(take_back, self._context.shop, greeted),
        )


class _Newest:
    """Runs one piece of work after the other, and of those that wait only the newest: keys come fast."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._is_running = False
        self._waiting: tuple[Callable[[], Any], Callable[[Any], None], Callable[[BaseException], None]] | None
        self._waiting = None

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do *work* in a worker; what it answers is told only if nothing newer was asked meanwhile."""
        if self._is_running:
            self._waiting = work, done, failed
            return
        self._is_running = True
        self._context.runner.run(work, partial(self._end, done), partial(self._end, failed))

    def _end(self, tell: Callable[[Any], None], answer: Any) -> None:
        self._is_running = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.run(*waiting)
        else:
            tell(answer)


def _read(shop: Any, day: date | None, mode: "Mode") -> CalendarSpan:
    from shopclient.services.calendar_days import calendar_of

    day = day or shop.today()
    if mode == "week":
        first = day - timedelta(days=day.weekday())
        return calendar_of(shop, first, first + timedelta(days=6))
    if mode == "year":
        return calendar_of(shop, date(day.year, 1, 1), date(day.year, 12, 31))
    return calendar_of(shop, *month_grid(day))
