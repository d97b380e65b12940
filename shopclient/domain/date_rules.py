"""The language of holiday rules: texts such as ``nth SUN -1 05`` become typed rules.

Source: dates and holidays 6.
"""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from re import Match
from typing import Final, Literal

from shopclient.domain.errors import RuleInvalid

Church = Literal["orthodox", "western"]
MoonCalendar = Literal["hijri", "hebrew", "lunar_chinese"]

LAST: Final = -1  # "the last Sunday"; the fourth may be another day
_WEEKDAYS: Final = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_FARTHEST: Final = 366
_LEAP_YEAR: Final = 2000
_COMMON_YEAR: Final = 2001
_LONGEST_MOON: Final = 30
_MOST_IN_A_YEAR: Final = 2  # an occurrence is the first or the second of its year


@dataclass(frozen=True, slots=True)
class Fixed:
    """One day of the Gregorian year; 29 February comes in leap years only."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"fixed {self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The *nth* such *weekday* (0 = Monday) of *month*; -1 is the last, 5 is not in every year."""

    weekday: int
    nth: int
    month: int

    def __str__(self) -> str:
        return f"nth {_WEEKDAYS[self.weekday]} {self.nth} {self.month:02}"


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """The *number*-th day of the year, from 1: a date earlier in leap years from March on."""

    number: int

    def __str__(self) -> str:
        return f"dayofyear {self.number}"


@dataclass(frozen=True, slots=True)
class FromEaster:
    """So many *days* after Easter of one *church*; negative before it."""

    church: Church
    days: int

    def __str__(self) -> str:
        return f"easter_{self.church} {self.days:+}"


@dataclass(frozen=True, slots=True)
class OnOrAfter:
    """The first such *weekday* (0 = Monday) on or after a day of the year."""

    month: int
    day: int
    weekday: int

    def __str__(self) -> str:
        return f"after {self.month:02}-{self.day:02} {_WEEKDAYS[self.weekday]}"


@dataclass(frozen=True, slots=True)
class ByMoon:
    """A day of an Islamic, Jewish or Chinese year; Nisan is 1 and 12 means Adar II in leap years.

    Source: dates and holidays 9, 10.
    """

    calendar: MoonCalendar
    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.calendar} {self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class Julian:
    """One day of the church's old calendar: ``julian 12-25`` is 7 January until 2100, later the 8th.

    Source: dates and holidays 8.
    """

    month: int
    day: int

    def __str__(self) -> str:
        return f"julian {self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class OnDates:
    """The very *days*, earliest first, at most two in a year; nothing is known of other years.

    Source: dates and holidays 11.
    """

    days: tuple[date, ...]

    def __str__(self) -> str:
        return " ".join(("dates", *(day.isoformat() for day in self.days)))


@dataclass(frozen=True, slots=True)
class Moved:
    """The *ordinal*-th date of *year* kept so many *days* later, or earlier."""

    year: int
    ordinal: int
    days: int


PlainRule = Fixed | NthWeekday | DayOfYear | FromEaster | OnOrAfter | ByMoon | Julian | OnDates


@dataclass(frozen=True, slots=True)
class Amended:
    """A rule in the years in which it holds, both included, with single dates moved by hand.

    Source: dates and holidays 9, 12.
    """

    rule: PlainRule
    since: int | None = None
    until: int | None = None
    moved: tuple[Moved, ...] = ()

    def __str__(self) -> str:
        return str(self.rule)


Rule = PlainRule | Amended
_Build = Callable[[Match[str]], PlainRule | None]


@lru_cache(maxsize=2048)
def parse_rule(text: str) -> PlainRule:
    """Read one rule; ``str`` of the result is its one spelling.

    Raises:
        RuleInvalid: Not in the language, or a day that no year has.
    """
    words = text.split()
    form = _FORMS.get(words[0]) if words else None
    found = re.fullmatch(form[0], " ".join(words[1:])) if form else None
    rule = form[1](found) if form and found else None
    if rule is None:
        raise RuleInvalid(text)
    return rule


def _fixed(found: Match[str]) -> PlainRule | None:
    month, day = int(found["month"]), int(found["day"])
    return Fixed(month, day) if _is_day(month, day, _LEAP_YEAR) else None


def _nth(found: Match[str]) -> PlainRule | None:
    month = int(found["month"])
    if not _is_day(month, 1, _LEAP_YEAR):
        return None
    return NthWeekday(_weekday(found), int(found["nth"]), month)


def _day_of_year(found: Match[str]) -> PlainRule | None:
    number = int(found["number"])
    return DayOfYear(number) if 1 <= number <= _FARTHEST else None


def _from_easter(church: Church) -> _Build:
    def build(found: Match[str]) -> PlainRule | None:
        days = int(found["days"])
        return FromEaster(church, days) if abs(days) <= _FARTHEST else None

    return build


def _on_or_after(found: Match[str]) -> PlainRule | None:
    month, day = int(found["month"]), int(found["day"])
    # "On or after 29 February" would mean two different things in the two sorts of years.
    if not _is_day(month, day, _COMMON_YEAR):
        return None
    return OnOrAfter(month, day, _weekday(found))


def _by_moon(calendar: MoonCalendar) -> _Build:
    def build(found: Match[str]) -> PlainRule | None:
        month, day = int(found["month"]), int(found["day"])
        if not (1 <= month <= 12 and 1 <= day <= _LONGEST_MOON):
            return None
        return ByMoon(calendar, month, day)

    return build


def _julian(found: Match[str]) -> PlainRule | None:
    month, day = int(found["month"]), int(found["day"])
    return Julian(month, day) if _is_day(month, day, _LEAP_YEAR) else None


def _on_dates(found: Match[str]) -> PlainRule | None:
    try:
        days = sorted({date.fromisoformat(each) for each in found["days"].split()})
    except ValueError:
        return None
    if max(Counter(day.year for day in days).values()) > _MOST_IN_A_YEAR:
        return None
    return OnDates(tuple(days))


def _is_day(month: int, day: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _weekday(found: Match[str]) -> int:
    return _WEEKDAYS.index(found["weekday"].upper())


_DAY: Final = r"(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_WEEKDAY: Final = rf"(?P<weekday>(?i:{'|'.join(_WEEKDAYS)}))"
_DAYS: Final = r"(?P<days>[+-]?[0-9]{1,3})"
# Plain texts: a pattern is compiled when the first rule of its kind is met, not when the program starts.
_FORMS: Final[dict[str, tuple[str, _Build]]] = {
    "fixed": (_DAY, _fixed),
    "nth": (rf"{_WEEKDAY} (?P<nth>-1|[1-5]) (?P<month>[0-9]{{2}})", _nth),
    "dayofyear": (r"(?P<number>[0-9]{1,3})", _day_of_year),
    "easter_orthodox": (_DAYS, _from_easter("orthodox")),
    "easter_western": (_DAYS, _from_easter("western")),
    "after": (f"{_DAY} {_WEEKDAY}", _on_or_after),
    "hijri": (_DAY, _by_moon("hijri")),
    "hebrew": (_DAY, _by_moon("hebrew")),
    "lunar_chinese": (_DAY, _by_moon("lunar_chinese")),
    "julian": (_DAY, _julian),
    "dates": (r"(?P<days>[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{4}-[0-9]{2}-[0-9]{2})*)", _on_dates),
}
