"""How the list of the day is laid out: holidays with their people, others, what comes, what was missed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from shopclient.domain.holidays import Holiday
from shopclient.services.occasion_views import DayCount, OccasionView, TodayList
from shopclient.services.occasions import done_counter


@dataclass(frozen=True)
class Group:
    """What is kept together on one day: a holiday with those who love it, or (None) days of single people."""

    day: date
    holiday: Holiday | None
    items: tuple[OccasionView, ...]

    @property
    def key(self) -> str:
        """The holiday's key; empty for days of single people."""
        return self.holiday.key if self.holiday else ""

    @property
    def days_left(self) -> int:
        """Days from today, 0 or more."""
        return self.items[0].days_left


@dataclass(frozen=True)
class Board:
    """The day as it is shown; the parts may be empty."""

    day: date
    groups: tuple[Group, ...]  # today, the most loved holiday first
    people: tuple[OccasionView, ...]  # birthdays and the like that are in no group
    coming: tuple[Group, ...]  # holidays of the days ahead
    missed: tuple[OccasionView, ...]
    count: DayCount

    @cached_property
    def today(self) -> tuple[OccasionView, ...]:
        """Everybody whose day it is."""
        grouped = [item for group in self.groups for item in group.items]
        return (*grouped, *(item for item in self.people if item.days_left == 0))

    @cached_property
    def ahead(self) -> tuple[OccasionView, ...]:
        """Everybody whose day comes next, the nearest first."""
        single = [item for item in self.people if item.days_left > 0]
        grouped = [item for group in self.coming for item in group.items]
        return tuple(sorted([*single, *grouped], key=lambda item: item.days_left))

    @property
    def pressing(self) -> tuple[OccasionView, ...]:
        """Whom to think of first: today's people, else the missed, else those who come next; may be empty."""
        return self.today or self.missed or self.ahead


def arrange(listed: TodayList) -> Board:
    """Lay the list out.

    Source: dates and holidays 22: people of one holiday stand together.
    """
    due = [item for item in listed.items if item.days_left == 0]
    ahead = [item for item in listed.items if item.days_left > 0]
    holidays = sorted(_by_holiday(due), key=lambda group: -len(group.items))
    personal = tuple(item for item in due if item.holiday is None)
    # Without a holiday the people of the day are the headline themselves.
    groups = tuple(holidays) or _headline(listed.date, personal)
    return Board(
        day=listed.date,
        groups=groups,
        people=(*(personal if holidays else ()), *(item for item in ahead if item.holiday is None)),
        coming=tuple(_by_holiday(ahead)),
        missed=tuple(item for item in listed.items if item.days_left < 0 and _still_shown(item, listed.date)),
        count=done_counter(listed),
    )


def _headline(day: date, personal: tuple[OccasionView, ...]) -> tuple[Group, ...]:
    return (Group(day, None, personal),) if personal else ()


def _by_holiday(items: Iterable[OccasionView]) -> list[Group]:
    groups: dict[tuple[date, str], list[OccasionView]] = defaultdict(list)
    for item in items:
        if item.holiday is not None:
            groups[item.date, item.holiday.key].append(item)
    return [
        Group(day, members[0].holiday, tuple(sorted(members, key=lambda item: item.client.name.casefold())))
        for (day, _), members in groups.items()
    ]


def _still_shown(item: OccasionView, day: date) -> bool:
    # What is done about a day gone by stays in sight until the evening, so that it can be taken back.
    return item.open or (item.marked_at is not None and item.marked_at.date() == day)
