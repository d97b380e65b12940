"""Pictures of the calendar: month, a plan being made, week, year and list."""

from collections.abc import Callable
from datetime import date

from shopclient.ui.calendar.view import CalendarView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

_DAY = date(2026, 5, 19)


def calendar_visits() -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order."""
    return {
        "calendar": lambda window: _show(window, "month"),
        "calendar-plan": lambda window: _show(window, "month").plan_asked.emit(None),
        "calendar-week": lambda window: _show(window, "week"),
        "calendar-year": lambda window: _show(window, "year"),
        "calendar-list": lambda window: _show(window, "list"),
    }


def _show(window: MainWindow, mode: str) -> CalendarView:
    window.go(Place.CALENDAR)
    view = window.screen_of(Place.CALENDAR)
    assert isinstance(view, CalendarView)
    view.plan_line.left.emit()
    view.mode_chosen.emit(mode)
    view.day_chosen.emit(_DAY)
    view.enter_grid()
    return view
