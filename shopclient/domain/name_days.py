"""Name days by first name, as the catalogue of holidays knows them; proposals, never facts.

Source: dates and holidays 8: the catalogue has the day by the old style, and in its note that by the new one.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from shopclient.domain.holidays import Holiday
from shopclient.domain.names import fold, is_patronymic, latin
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme import ChurchStyle

_FIXED = re.compile(r"fixed (\d\d)-(\d\d)")
_NEW_STYLE = re.compile(r"new calendar \(UA\) (\d\d)-(\d\d)")
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
    if old := _FIXED.fullmatch(holiday.rule):
        yield NameDay(PersonDate(int(old[1]), int(old[2])), "old")
    if new := _NEW_STYLE.search(holiday.note):
        yield NameDay(PersonDate(int(new[1]), int(new[2])), "new")
