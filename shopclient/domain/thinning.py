"""Which copies of a file are kept: by count, never by age, so that a wrong clock deletes nothing of worth."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

#: The newest of all, then the last one of each of so many days, then of so many months (trust T15).
NEWEST: Final = 12
DAYS: Final = 10
MONTHS: Final = 9


class Stamp(NamedTuple):
    """A copy as its name tells: the how-manieth it is, and the moment the computer believed it was made."""

    number: int
    made_at: datetime


def surplus(stamps: Iterable[Stamp]) -> set[Stamp]:
    """Return the copies that may go.

    The order is that of the numbers: a clock that jumped changes only the day or month to which a copy is
    counted. So the copies made last always stay.
    """
    newest_first = sorted(stamps, reverse=True)
    newest, older = newest_first[:NEWEST], newest_first[NEWEST:]
    daily = _last_of_each(older, lambda stamp: stamp.made_at.date(), DAYS)
    older = [stamp for stamp in older if stamp < daily[-1]]
    monthly = _last_of_each(older, lambda stamp: (stamp.made_at.year, stamp.made_at.month), MONTHS)
    return set(newest_first) - {*newest, *daily, *monthly}


def _last_of_each(newest_first: Sequence[Stamp], span: Callable[[Stamp], object], count: int) -> list[Stamp]:
    last: dict[object, Stamp] = {}
    for stamp in newest_first:
        last.setdefault(span(stamp), stamp)
    return list(last.values())[:count]
