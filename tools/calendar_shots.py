"""Pictures of the calendar: month, a plan being made, week, year and list."""

from collections.abc import Callable
from datetime import date
from functools import partial

from shopclient.ui.calendar.view import CalendarView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

_DAY = date(2026, 5, 19)


def calendar_visits() -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order."""
    return {
        "calendar": partial(_visit, mode="month"),
        "calendar-plan": partial(_visit, mode="month", plans=True),
        "calendar-week": partial(_visit, mode="week"),
        "calendar-year": partial(_visit, mode="year"),
        "calendar-list": partial(_visit, mode="list"),
    }


def _visit(window: MainWindow, mode: str, *, plans: bool = False) -> None:
    window.go(Place.CALENDAR)
    view = window.screen_of(Place.CALENDAR)
    assert isinstance(view, CalendarView)
    view.plan_line.left.emit()
    view.mode_chosen.emit(mode)
    view.day_chosen.emit(_DAY)
    view.enter_grid()
    if plans:
        view.plan_asked.emit(None)
