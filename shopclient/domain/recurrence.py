"""The dates that a rule gives: none, one or two in a Gregorian year.

Source: dates and holidays 6-12.
"""

from calendar import isleap, monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from shopclient.domain import moon_calendars
from shopclient.domain.date_rules import (
    LAST,
    Amended,
    ByMoon,
    Church,
    DayOfYear,
    Fixed,
    FromEaster,
    Julian,
    NthWeekday,
    OnDates,
    OnOrAfter,
    Rule,
)
from shopclient.domain.errors import DateInvalid, RuleUnsupported

FIRST_YEAR: Final = 1583  # the first whole Gregorian year, and the first of the reckoning of Easter
LAST_YEAR: Final = 4099
_WEEK: Final = 7


def dates(rule: Rule, year: int) -> list[date]:
    """Return the dates of *rule* within *year*, earliest first; 0, 1 or 2 of them.

    Raises:
        DateInvalid: The year lies outside 1583 … 4099.
        RuleUnsupported: An Islamic day outside 1925 … 2076, for which there are no tables.
    """
    return list(_dates(rule, year))


def next_dates(rule: Rule, start: date, count: int) -> list[date]:
    """Return the first *count* dates of *rule* on or after *start*; fewer only where the calendar ends.

    Raises:
        DateInvalid, RuleUnsupported: As for `dates`.
    """
    found: list[date] = []
    year = start.year
    last = last_year(rule)
    while len(found) < count and year <= last:
        found += [day for day in _dates(rule, year) if day >= start]
        year += 1
    return found[:count]


def last_year(rule: Rule) -> int:
    """Return the last year in which *rule* may have a date; the calendar's if it goes on for ever."""
    if isinstance(rule, OnDates):
        return rule.days[-1].year
    if isinstance(rule, Amended):
        until = LAST_YEAR if rule.until is None else rule.until
        # What is moved over New Year is kept in the year after.
        return min(LAST_YEAR, min(until, last_year(rule.rule)) + bool(rule.moved))
    return LAST_YEAR


def numbered(rule: Rule, first: int, last: int) -> list[tuple[int, int, date]]:
    """Return year, ordinal and day of each date of the years *first* … *last*, in their order.

    The year and the ordinal (1 or 2) are those by the rule: a date that was moved by hand over New Year keeps
    them. Dates that were moved into these years are there, those that were moved out of them are not.

    Raises:
        DateInvalid, RuleUnsupported: As for `dates`.
    """
    years = set(range(first, last + 1))
    if isinstance(rule, Amended):
        years |= {each.year for each in rule.moved if each.year in (first - 1, last + 1)}
    return [
        (year, ordinal, day)
        for year in sorted(years)
        for ordinal, day in enumerate(of_year(rule, year), start=1)
        if first <= day.year <= last
    ]


# A shop's favourites repeat a few hundred rules thousands of times.
@lru_cache(maxsize=4096)
def _dates(rule: Rule, year: int) -> tuple[date, ...]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateInvalid(str(year))
    found = _found(rule, year)
    # A rule near New Year may reach over it: then one year has two of its dates and another none.
    return tuple(sorted(day for day in found if day is not None and day.year == year))


def _found(rule: Rule, year: int) -> Sequence[date | None]:
    """Return the dates of *rule* in *year*, and maybe others near it."""
    if isinstance(rule, Amended):
        return [day for _, _, day in numbered(rule, year, year)]
    found: Sequence[date | None]
    match rule:
        case Julian():
            found = [_julian(rule, near) for near in (year - 1, year)]
        case OnDates(days):
            found = days
        case Fixed(month, day):
            found = [date(year, month, day)] if day <= monthrange(year, month)[1] else []
        case NthWeekday():
            found = _nth_weekday(rule, year)
        case DayOfYear(number):
            found = [date(year, 1, 1) + timedelta(days=number - 1)] if number <= 365 + isleap(year) else []
        case FromEaster(church, days):
            found = [_easter(church, near) + timedelta(days=days) for near in (year - 1, year, year + 1)]
        case OnOrAfter():
            found = [_on_or_after(rule, near) for near in (year - 1, year)]
        case ByMoon():
            found = _by_moon(rule, year)
    return found


def of_year(rule: Rule, year: int) -> Sequence[date]:
    """Return the dates that belong to *year*; those that were moved by hand may lie beside it.

    Raises:
        DateInvalid, RuleUnsupported: As for `dates`.
    """
    if not isinstance(rule, Amended):
        return _dates(rule, year)
    if year < (rule.since or FIRST_YEAR) or year > (rule.until or LAST_YEAR):
        return ()
    moved = {each.ordinal: timedelta(each.days) for each in rule.moved if each.year == year}
    found = enumerate(_dates(rule.rule, year), start=1)
    return [day + moved.get(ordinal, timedelta()) for ordinal, day in found]


def _julian(rule: Julian, year: int) -> date | None:
    """Return a day of the Julian *year* as we count; None for 29 February in its common years."""
    if (rule.month, rule.day) == (2, 29) and year % 4:
        return None
    # 29 February of years such as 1900 is there in the old calendar only: count from 1 March on.
    century = (year if rule.month > 2 else year - 1) // 100
    start = date(year, rule.month, min(rule.day, 28))
    return start + timedelta(days=rule.day - start.day + century - century // 4 - 2)


def _nth_weekday(rule: NthWeekday, year: int) -> list[date]:
    weekday_of_first, length = monthrange(year, rule.month)
    first = 1 + (rule.weekday - weekday_of_first) % _WEEK
    days = range(first, length + 1, _WEEK)
    if rule.nth == LAST:
        return [date(year, rule.month, days[-1])]
    return [date(year, rule.month, day) for day in days[rule.nth - 1 : rule.nth]]


def _on_or_after(rule: OnOrAfter, year: int) -> date:
    first = date(year, rule.month, rule.day)
    return first + timedelta(days=(rule.weekday - first.weekday()) % _WEEK)


def _easter(church: Church, year: int) -> date:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

    return easter(year, EASTER_ORTHODOX if church == "orthodox" else EASTER_WESTERN)


def _by_moon(rule: ByMoon, year: int) -> list[date]:
    match rule.calendar:
        case "hijri":
            if year not in moon_calendars.HIJRI_YEARS:
                raise RuleUnsupported(f"{rule} ({year})")
            return moon_calendars.hijri_dates(rule.month, rule.day, year)
        case "hebrew":
            return moon_calendars.hebrew_dates(rule.month, rule.day, year)
        case "lunar_chinese":
            return moon_calendars.chinese_dates(rule.month, rule.day, year)
