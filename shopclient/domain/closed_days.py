"""On which days a shop is closed, and where a task goes that falls on one.

Source: dates and holidays 16.
"""

from datetime import date, timedelta

from shopclient.domain.programme import CalendarRules

#: A shop that is closed for longer has no open day near: then the task stays where it is.
_FARTHEST = 62


def is_closed(calendar: CalendarRules, day: date) -> bool:
    """Tell whether *day* is a weekly day off or lies in one of the closures."""
    return day.isoweekday() in calendar.closed_weekdays or any(
        each.since <= day <= each.until for each in calendar.closures
    )


def open_day_before(calendar: CalendarRules, day: date) -> date:
    """Return *day* if the shop is open, else the last open day before it; *day* if there is none near."""
    for back in range(_FARTHEST):
        found = day - timedelta(days=back)
        if not is_closed(calendar, found):
            return found
    return day
