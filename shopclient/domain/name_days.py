"""Name days by first name, as the catalogue of holidays knows them; proposals, never facts.

Source: dates and holidays 8: the same day of the month by either calendar.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from shopclient.domain.date_rules import Fixed, Julian, parse_rule
from shopclient.domain.holidays import Holiday
from shopclient.domain.names import fold, is_patronymic, latin
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme import ChurchStyle
from shopclient.domain.recurrence import dates

_SOME_YEAR = 2027  # of a century in which the two calendars are 13 days apart, and common
_WORD = re.compile(r"[^\W\d_]+")


class NameDay(NamedTuple):
    """A day on which a first name is kept, and by which style of the church's calendar."""

    day: PersonDate
    style: ChurchStyle


def name_days(holidays: Iterable[Holiday], name: str) -> tuple[NameDay, ...]:
    """Return the days of the first word in *name* that has any, old style first; none for a short form.

    A name may be spelled in any of the catalogue's languages, or in Latin letters.
    """
    known = [(each, _names_of(each)) for each in holidays if each.category == "nameday"]
    for word in _WORD.findall(name):
        if is_patronymic(word):
            continue
        for holiday, names in known:
            if fold(word) in names or latin(word) in names:
                return tuple(_days(holiday))
    return ()


def _names_of(holiday: Holiday) -> set[str]:
    """Return the names that stand after the colon: ``Name day: Helen`` is for ``helen``."""
    words = [word for text in holiday.names.values() for word in _WORD.findall(text.partition(":")[2])]
    return {key for word in words for key in (fold(word), latin(word)) if len(key) > 1}


def _days(holiday: Holiday) -> Iterable[NameDay]:
    match parse_rule(holiday.rule):
        case Julian(month, day) as rule:
            [old] = dates(rule, _SOME_YEAR)
            yield NameDay(PersonDate(old.month, old.day), "old")
            yield NameDay(PersonDate(month, day), "new")
        case Fixed(month, day):
            yield NameDay(PersonDate(month, day), "new")
