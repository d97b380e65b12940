"""Which occasions fall into a window of days: coming, due today, or missed while the shop was closed.

Source: dates and holidays 2-7, 13, 15, 20.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from shopclient.domain import recurrence
from shopclient.domain.date_rules import Rule
from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey
from shopclient.domain.person_dates import (
    Feb29,
    PersonDate,
    comes_round_in,
    is_jubilee,
    occurrence_in,
    turns,
)

Source = PersonDate | Rule

DEFAULT_AHEAD: Final = 7
DEFAULT_CATCH_UP: Final = 14
_IMPORTANCE: Final = {kind: place for place, kind in enumerate(OccasionKind)}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One coming round: the *ordinal*-th (1 or 2) of *year*, kept on *date*; *turns* is the age or None."""

    year: int
    ordinal: int
    date: date
    turns: int | None


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something of one person that comes round, as `OccurrenceKey` names it.

    *feb29* is the person's own setting, or else the shop's.
    """

    person: str
    kind: OccasionKind
    source: Source
    name: str = ""
    feb29: Feb29 = "02-28"

    def key(self, occurrence: Occurrence) -> OccurrenceKey:
        """Return the lasting name of *occurrence*."""
        return OccurrenceKey(self.person, self.kind, self.name, occurrence.year, occurrence.ordinal)


@dataclass(frozen=True)
class OccasionItem:
    """One line of the list of *today*: an occasion on one of its days; *days_left* is negative if missed."""

    occasion: Occasion
    occurrence: Occurrence
    days_left: int

    @cached_property
    def key(self) -> str:
        """The occurrence's lasting name as text: ``c12/birthday/2026/1``."""
        return str(self.occasion.key(self.occurrence))

    @property
    def date(self) -> date:
        return self.occurrence.date

    @property
    def turns(self) -> int | None:
        return self.occurrence.turns

    @property
    def missed(self) -> bool:
        return self.days_left < 0

    @property
    def jubilee(self) -> bool:
        """Whether the age reached is a round one."""
        return self.turns is not None and is_jubilee(self.turns)


def occurrences(source: Source, start: date, end: date, feb29: Feb29 = "02-28") -> list[Occurrence]:
    """Return what *source* brings from *start* to *end*, both days included, earliest first.

    Raises:
        DateInvalid, RuleUnsupported: As for `recurrence.dates`.
    """
    if not isinstance(source, PersonDate):
        found = recurrence.numbered(source, start.year, end.year)
        kept = [Occurrence(year, ordinal, day, None) for year, ordinal, day in found if start <= day <= end]
        return sorted(kept, key=lambda each: each.date)
    return [
        Occurrence(year, 1, day, turns(source, year))
        for year in range(start.year, end.year + 1)
        if comes_round_in(source, year) and start <= (day := occurrence_in(source, year, feb29)) <= end
    ]


def comes_round(source: Source, year: int, ordinal: int) -> bool:
    """Tell whether *source* has that occurrence, on whatever day it is kept.

    Raises:
        DateInvalid, RuleUnsupported: As for `recurrence.dates`.
    """
    if isinstance(source, PersonDate):
        is_reckoned = recurrence.FIRST_YEAR <= year <= recurrence.LAST_YEAR
        return ordinal == 1 and is_reckoned and comes_round_in(source, year)
    return ordinal <= len(recurrence.of_year(source, year))


def plan(
    occasions: Iterable[Occasion],
    today: date,
    *,
    ahead: int = DEFAULT_AHEAD,
    since: date | None = None,
    catch_up_days: int = DEFAULT_CATCH_UP,
) -> list[OccasionItem]:
    """Return today's list: what is due and coming by date and importance, then what was missed, newest first.

    Args:
        occasions: All that may come round; two of the same person, kind and name are one (the first).
        ahead: Days after today that are looked at, 0 or more.
        since: The day on which the list was last shown; later days before today count as missed.
            Without it nothing is missed.
        catch_up_days: How many days back the missed reach at most.

    Raises:
        DateInvalid, RuleUnsupported: As for `recurrence.dates`.
    """
    start, end = _window(today, ahead, since, catch_up_days)
    items: dict[OccurrenceKey, OccasionItem] = {}
    for occasion in occasions:
        for occurrence in occurrences(occasion.source, start, end, occasion.feb29):
            item = OccasionItem(occasion, occurrence, (occurrence.date - today).days)
            items.setdefault(occasion.key(occurrence), item)
    return sorted(items.values(), key=place)


def _window(today: date, ahead: int, since: date | None, catch_up_days: int) -> tuple[date, date]:
    if ahead < 0 or catch_up_days < 0:
        raise ValueError(f"a window runs forward: ahead {ahead}, catch-up {catch_up_days}")
    start = today
    if since is not None:
        # A clock set back makes "since" a later day: then nothing is missed, and today stays in the list.
        start = min(today, max(since + timedelta(days=1), today - timedelta(days=catch_up_days)))
    return start, today + timedelta(days=ahead)


def place(item: OccasionItem) -> tuple[bool, int, int, str, str]:
    """Return what the list is sorted by: by day and importance what comes, then what was missed."""
    occasion = item.occasion
    return item.missed, abs(item.days_left), _IMPORTANCE[occasion.kind], occasion.person, occasion.name
