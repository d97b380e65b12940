"""Days as other calendars have them (RFC 5545): whole days, once, every year by a rule, or on listed days."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from shopclient.domain import recurrence
from shopclient.domain.date_rules import LAST, Amended, Fixed, NthWeekday, OnDates, Rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.person_dates import Feb29, PersonDate, comes_round_in, occurrence_in

#: How many years are listed where no rule of the format gives the dates.
YEARS_AHEAD: Final = 10
_YEARLY: Final = "FREQ=YEARLY"
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_IN_A_YEAR: Final = 2  # of a holiday
_KNOWN: Final = {"FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"}


@dataclass(frozen=True)
class AllDay:
    """An entry of a calendar: whole days from *first* to *last*, and then by *rule* or on *more* days.

    *uid* stays the same in every export, so that a calendar knows the entry again; *rule* is the value of
    an RRULE, without one and without *more* the entry comes once.
    """

    uid: str
    title: str
    first: date
    last: date
    rule: str = ""
    more: tuple[date, ...] = ()
    about: str = ""
    category: str = ""


@dataclass(frozen=True)
class FoundEntry:
    """An entry of somebody's calendar; *rule* holds the parts of its RRULE, *more* further dates.

    Where it *is_dated* not, its date is missing or cannot be, and *first* and *last* mean nothing.
    """

    uid: str
    title: str
    first: date
    last: date
    rule: Mapping[str, Sequence[object]] | None
    more: tuple[date, ...]
    about: str
    is_dated: bool = True


@dataclass(frozen=True)
class Series:
    """When something comes round: its first day, and a rule or the later days."""

    first: date
    rule: str = ""
    more: tuple[date, ...] = ()


def series_of_rule(rule: Rule, year: int) -> Series | None:
    """Return when a holiday comes from *year* on; None if no date of it is known.

    Fixed days and weekdays of a month come by a rule; what goes by Easter, by the moon or by a list is
    listed for ``YEARS_AHEAD`` years.
    """
    days: list[date] = []
    for each in range(year, year + YEARS_AHEAD):
        try:
            days += recurrence.dates(rule, each)
        except (DateInvalid, RuleUnsupported):
            break
    return _listed(days, _rrule(rule))


def series_of_date(when: PersonDate, year: int, feb29: Feb29) -> Series | None:
    """Return when a person's day comes round from *year* on, the day itself never (dates and holidays 3, 5).

    The last day of February is a rule that every calendar knows; 1 March instead of 29 February is listed.
    """
    years = [each for each in range(year, year + YEARS_AHEAD) if comes_round_in(when, each)]
    days = [occurrence_in(when, each, feb29) for each in years]
    if not when.is_leap_day:
        return _listed(days, _YEARLY)
    return _listed(days, f"{_YEARLY};BYMONTH=2;BYMONTHDAY=-1" if feb29 == "02-28" else "")


def every_week(first: date) -> str:
    """Return the rule of the same day of each week."""
    return f"FREQ=WEEKLY;BYDAY={_DAYS[first.weekday()]}"


def rule_of(entry: FoundEntry) -> str | None:
    """Return the rule of a holiday on the days of *entry*: "" if it comes once, None if no holiday comes so.

    A holiday comes every year, once or twice; what comes by a rule that the shop has not is listed for
    ``YEARS_AHEAD`` years.
    """
    if entry.rule is None:
        return _of_days([entry.first, *entry.more]) if entry.more else ""
    parts = {name: [str(each) for each in values] for name, values in entry.rule.items()}
    if parts.get("FREQ") != ["YEARLY"]:
        return None
    if set(parts) <= _KNOWN and parts.get("INTERVAL", ["1"]) == ["1"]:
        known = _by_weekday(parts) if "BYDAY" in parts else _by_day(parts, entry.first)
        if known:
            return known
    return _of_days(_reckoned(entry))


def _by_day(parts: Mapping[str, Sequence[str]], first: date) -> str:
    months, days = parts.get("BYMONTH", [str(first.month)]), parts.get("BYMONTHDAY", [str(first.day)])
    if len(months) != 1 or len(days) != 1 or not days[0].isdigit() or (months, days) == (["2"], ["29"]):
        return ""
    return f"fixed {int(months[0]):02}-{int(days[0]):02}"


def _by_weekday(parts: Mapping[str, Sequence[str]]) -> str:
    [day, *others], months = parts["BYDAY"], parts.get("BYMONTH", [])
    found = re.fullmatch(r"\+?(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)", day)
    if found is None or others or len(months) != 1 or "BYMONTHDAY" in parts:
        return ""
    return str(NthWeekday(_DAYS.index(found[2]), int(found[1]), int(months[0])))


def _reckoned(entry: FoundEntry) -> Sequence[date]:
    from dateutil.rrule import rrulestr

    text = ";".join(f"{name}={','.join(map(str, values))}" for name, values in (entry.rule or {}).items())
    start = datetime.combine(entry.first, time())
    try:
        found = rrulestr(text, dtstart=start, ignoretz=True).between(
            start, start.replace(year=start.year + YEARS_AHEAD, day=min(start.day, 28)), inc=True
        )
    except (ValueError, TypeError):
        return ()
    return sorted({*(each.date() for each in found), *entry.more})


def _of_days(days: Sequence[date]) -> str | None:
    """Return the rule of the very *days*; None if there are none, or more than two in a year."""
    years = [day.year for day in days]
    if not days or any(years.count(year) > _MOST_IN_A_YEAR for year in set(years)):
        return None
    return str(OnDates(tuple(sorted(set(days)))))


def _listed(days: Sequence[date], rule: str) -> Series | None:
    if not days:
        return None
    return Series(days[0], rule) if rule else Series(days[0], more=tuple(days[1:]))


def _rrule(rule: Rule) -> str:
    match rule:
        case Fixed(month, day) if (month, day) != (2, 29):
            return _YEARLY
        case NthWeekday(weekday, nth, month):
            number = -1 if nth == LAST else nth
            return f"{_YEARLY};BYMONTH={month};BYDAY={number}{_DAYS[weekday]}"
        case Amended(inner, _, None, ()):
            return _rrule(inner)
        case _:
            return ""
