"""Steps of whole months, which a day of the calendar may not have: 31 January and a month is 28 February."""

from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of that month."""
    return months_after(day, -months)
