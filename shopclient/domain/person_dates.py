"""Dates of people: a day and a month, and the year if it is known; never a moment, never a time zone.

Source: dates and holidays 1, 3-5.
"""

import re
from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from shopclient.domain.errors import DateInvalid

Feb29 = Literal["02-28", "03-01"]

FIRST_YEAR: Final = 1800  # a grandmother's birth, not a year lost by another program (1604)
LAST_YEAR: Final = 2200
FEBRUARY: Final = 2
LEAP_DAY: Final = 29
#: Any leap year: a date without a year may be 29 February.
_SOME_LEAP_YEAR: Final = 2000

_JUBILEES: Final = frozenset({18, 20, 25, 30, 40})
_ALWAYS_FROM: Final = 50
_EVERY: Final = 5

_FORMS: Final = (
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
    r"--(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
    r"(?P<day>[0-9]{1,2})(?P<dot>[./])(?P<month>[0-9]{1,2})(?:(?P=dot)(?P<year>[0-9]{4}))?",
)


@dataclass(frozen=True, slots=True)
class PersonDate:
    """A birthday, a name day or a client's own day; 29 February needs a leap year or none.

    Raises:
        DateInvalid: The calendar has no such day, or the year lies outside 1800 … 2200.
    """

    month: int
    day: int
    year: int | None = None

    def __post_init__(self) -> None:
        if not _exists(self.month, self.day, self.year):
            raise DateInvalid(self.iso())

    def iso(self) -> str:
        """Return ``1980-02-29``, or ``--02-29`` without a year."""
        tail = f"{self.month:02}-{self.day:02}"
        return f"--{tail}" if self.year is None else f"{self.year:04}-{tail}"

    @property
    def is_leap_day(self) -> bool:
        """Whether it is 29 February, which most years lack."""
        return (self.month, self.day) == (FEBRUARY, LEAP_DAY)


def parse_person_date(text: str) -> PersonDate:
    """Read ``1980-02-29``, ``--02-29`` or what people type: ``29.02.1980``, ``29.2``, ``29/02/1980``.

    A year of two digits is refused: 29.02.80 may be a child or a great-grandmother.

    Raises:
        DateInvalid: None of these forms, or no day of the calendar.
    """
    typed = text.strip()
    for form in _FORMS:
        if found := re.fullmatch(form, typed):
            parts = found.groupdict()
            year = parts.get("year")
            month, day = int(parts["month"]), int(parts["day"])
            if _exists(month, day, int(year) if year else None):
                return PersonDate(month, day, int(year) if year else None)
    raise DateInvalid(text)


def occurrence_in(when: PersonDate, year: int, feb29: Feb29) -> date:
    """Return the day on which *when* is kept in *year*; *feb29* stands in for 29 February in common years.

    Always reckoned from the stored date: from the last occurrence, 29 February would stay 28 for good.
    Source: dates and holidays 3.
    """
    if when.is_leap_day and not isleap(year):
        month, day = feb29.split("-")
        return date(year, int(month), int(day))
    return date(year, when.month, when.day)


def comes_round_in(when: PersonDate, year: int) -> bool:
    """Tell whether *year* has a yearly greeting: the year of birth itself, and those before it, have none.

    Source: dates and holidays 5.
    """
    return when.year is None or year > when.year


def turns(when: PersonDate, year: int) -> int | None:
    """Return the age reached in *year*, 1 or more; None if the year is unknown or no birthday comes round."""
    if when.year is None or not comes_round_in(when, year):
        return None
    return year - when.year


def is_jubilee(age: int) -> bool:
    """Tell whether *age* is a round one: 18, 20, 25, 30, 40, and every fifth from 50.

    Source: dates and holidays 5.
    """
    return age in _JUBILEES or (age >= _ALWAYS_FROM and age % _EVERY == 0)


def _exists(month: int, day: int, year: int | None) -> bool:
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return False
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or _SOME_LEAP_YEAR, month)[1]
