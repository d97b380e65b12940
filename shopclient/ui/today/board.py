"""How the page of a day is laid out: holidays with their people, others, what comes, what was missed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from shopclient.domain.holidays import Holiday
from shopclient.services.day_page import DayPage, Part
from shopclient.services.day_page import Group as LovedGroup
from shopclient.services.occasion_views import DayCount, OccasionView, OwnDayView

#: Under this key more people of a day without a holiday are asked for.
PEOPLE = "people"


@dataclass(frozen=True)
class Group:
    """What is kept together on one day: a holiday with those who love it, or (None) days of single people."""

    day: date
    days_left: int
    holiday: Holiday | None
    items: tuple[OccasionView, ...]  # those who are shown
    total: int
    open: int

    @property
    def key(self) -> str:
        """Under which more of its people are asked for: the holiday's key."""
        return self.holiday.key if self.holiday else PEOPLE

    @property
    def rest(self) -> int:
        """How many are not shown."""
        return self.total - len(self.items)


@dataclass(frozen=True)
class Board:
    """The day as it is shown; the parts may be empty."""

    page: DayPage

    @property
    def day(self) -> date:
        """The day of the list."""
        return self.page.day

    @property
    def count(self) -> DayCount:
        """How much of the day is done; a person of two occasions is one line."""
        joined = [each for items in self._joined.values() for each in items]
        done = sum(each.state == "done" for each in joined)
        return DayCount(self.page.count.done - done, self.page.count.total - len(joined))

    @property
    def own_days(self) -> tuple[OwnDayView, ...]:
        """The shop's own days, today and ahead."""
        return tuple(day for day in self.page.own_days if day.days_left >= 0)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Today, the most loved holiday first; without one the people of the day are the headline."""
        page = self.page
        if page.groups or not page.people.items:
            return tuple(map(self._with_others, map(_group, page.groups)))
        return (Group(page.day, 0, None, page.people.items, page.people.total, page.people.open),)

    @cached_property
    def people(self) -> Part:
        """Birthdays and the like that are in no group, of today and the days ahead."""
        today = self.page.people if self.page.groups else Part()
        ahead = self.page.ahead
        joined = {each.occurrence for items in self._joined.values() for each in items}
        single = [item for item in today.items if item.occurrence not in joined]
        items = (*single, *(() if today.is_cut else ahead.items))
        return Part(items, today.total - len(joined) + ahead.total, today.open + ahead.open)

    @cached_property
    def _joined(self) -> dict[str, tuple[OccasionView, ...]]:
        """By the occurrence of somebody's holiday, what else that person has today and stands alike.

        Source: dates and holidays 20: the same person twice is one line.
        """
        own: dict[int, list[OccasionView]] = defaultdict(list)
        for item in self.page.people.items:
            if item.relative is None:
                own[item.client.id].append(item)
        found: dict[str, tuple[OccasionView, ...]] = {}
        for item in (item for group in self.page.groups for item in group.part.items):
            if item.relative is None:
                alike = [each for each in own.pop(item.client.id, []) if each.state == item.state]
                found[item.occurrence] = tuple(alike)
        return {occurrence: others for occurrence, others in found.items() if others}

    def _with_others(self, group: Group) -> Group:
        items = (replace(item, also=self._joined.get(item.occurrence, ())) for item in group.items)
        return replace(group, items=tuple(items))

    @cached_property
    def coming(self) -> tuple[Group, ...]:
        """Holidays of the days ahead."""
        return tuple(map(_group, self.page.coming))

    @property
    def missed(self) -> Part:
        """Single people of days gone by."""
        return self.page.missed

    @cached_property
    def missed_groups(self) -> tuple[Group, ...]:
        """Holidays of days gone by that many love."""
        return tuple(map(_group, self.page.missed_groups))

    @property
    def kindred(self) -> Part:
        """Whom to give pleasure before their far favourite."""
        return self.page.kindred

    @cached_property
    def today(self) -> tuple[OccasionView, ...]:
        """Those of today who are shown."""
        grouped = [item for group in self.groups for item in group.items]
        return (*grouped, *(item for item in self.people.items if item.days_left == 0))

    @property
    def today_total(self) -> int:
        """How many people's day it is."""
        joined = sum(map(len, self._joined.values()))
        return sum(group.part.total for group in self.page.groups) + self.page.people.total - joined

    @cached_property
    def ahead(self) -> tuple[OccasionView, ...]:
        """Those whose day comes next, the nearest first."""
        grouped = [item for group in self.coming for item in group.items]
        return tuple(sorted([*self.page.ahead.items, *grouped], key=lambda item: item.days_left))

    @property
    def ahead_total(self) -> int:
        """How many occasions the days ahead have, of holidays that are not named the first few."""
        return self.page.ahead.total + sum(group.total for group in self.coming)

    @property
    def missed_total(self) -> int:
        """How many were missed."""
        return self.missed.total + sum(group.open for group in self.missed_groups)

    @property
    def missed_days(self) -> Sequence[date]:
        """The days on which somebody was missed."""
        return [
            *(item.date for item in self.missed.items),
            *(group.day for group in self.missed_groups),
        ]

    @property
    def pressing(self) -> tuple[OccasionView, ...]:
        """Whom to think of first: today's people, else the missed, else those who come next; may be empty."""
        return self.today or self.missed.items or self.ahead

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to think of."""
        return not (self.pressing or self.missed_groups or self.kindred.items or self.page.own_days)


def _group(loved: LovedGroup) -> Group:
    part = loved.part
    return Group(loved.day, loved.days_left, loved.holiday, part.items, part.total, part.open)
