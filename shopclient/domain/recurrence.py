"""The dates that a rule gives: none, one or two in a Gregorian year.

Source: dates and holidays 6, 7, 9, 10.
"""

from calendar import isleap, monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from shopclient.domain import moon_calendars
from shopclient.domain.date_rules import (
    LAST,
    ByMoon,
    Church,
    DayOfYear,
    Fixed,
    FromEaster,
    NthWeekday,
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
    while len(found) < count and year <= LAST_YEAR:
        found += [day for day in _dates(rule, year) if day >= start]
        year += 1
    return found[:count]


# A shop's favourites repeat a few hundred rules thousands of times.
@lru_cache(maxsize=4096)
def _dates(rule: Rule, year: int) -> tuple[date, ...]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateInvalid(str(year))
    match rule:
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
    # A rule near New Year may reach over it: then one year has two of its dates and another none.
    return tuple(sorted(day for day in found if day.year == year))


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
