"""The Calendar screen: holidays with those who love them, people's days, the shop's own days and plans."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_calendar(context: Context) -> Screen:
    """Return the Calendar screen; it reads the month in its first ``reload``."""
    from shopclient.ui.calendar.presenter import CalendarPresenter
    from shopclient.ui.calendar.view import CalendarView

    view = CalendarView(context.words)
    # Qt holds a receiver that is not a QObject only weakly: unkept, the screen would go deaf.
    view.presenter = CalendarPresenter(view, context)
    return view
