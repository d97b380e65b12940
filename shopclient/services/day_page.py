"""The first page of a day: who is to be greeted, grouped and counted, with what is known of each.

Source: dates and holidays 13, 15, 20, 22: many people of one holiday are one line with a count; those at risk
and the most valuable stay single lines. Read by indexes: what is not shown is only counted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInvalid
from shopclient.domain.holidays import Holiday
from shopclient.domain.occasions import DEFAULT_AHEAD, place
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.programme import Programme
from shopclient.domain.recurrence import FIRST_YEAR, LAST_YEAR
from shopclient.services.calendar_counts import count_days
from shopclient.services.clock import day_of
from shopclient.services.day_about import told_about, with_about
from shopclient.services.day_marks import Marks
from shopclient.services.day_rows import LovedDay, PersonDay, loved_between, lovers, people_between
from shopclient.services.holidays import holidays_of
from shopclient.services.kindred_days import most_worth
from shopclient.services.occasion_planning import Planned, as_planned, first_missed, put_off_before
from shopclient.services.occasion_showing import Shown
from shopclient.services.occasion_views import DayCount, OccasionView, OwnDayView
from shopclient.services.own_days import own_days
from shopclient.services.shop import Shop

#: More people than this on one holiday are one line, until all are asked for (dates and holidays 22).
CROWD: Final = 12
#: So many of a crowd stay single lines: those at risk first, then the most valuable.
APART: Final = 5
#: So many stand beside the headline of a day.
SIDE: Final = 6
#: What a part of the page shows before more is asked for; of today it depends on how many there are.
SHOWN: Final = {"ahead": SIDE, "missed": SIDE, "coming": SIDE, "kindred": 2}
_NAMES: Final = 3
_KINDS: Final = tuple(OccasionKind)


@dataclass(frozen=True)
class Part:
    """Some of the lines of one kind; *total* is how many there are, *open* how many wait for a deed."""

    items: tuple[OccasionView, ...] = ()
    total: int = 0
    open: int = 0

    @property
    def is_cut(self) -> bool:
        """Whether there are more than are shown."""
        return self.total > len(self.items)


@dataclass(frozen=True)
class Group:
    """A holiday on one day with those who love it; of a crowd only *items* are shown."""

    day: date
    days_left: int
    holiday: Holiday
    part: Part

    @property
    def key(self) -> str:
        """The holiday's key."""
        return self.holiday.key


@dataclass(frozen=True)
class DayPage:
    """A day as it is first shown; each part may be empty."""

    day: date
    groups: tuple[Group, ...] = ()  # today's holidays, the most loved first
    people: Part = field(default_factory=Part)  # birthdays and other days of single people, today
    ahead: Part = field(default_factory=Part)  # the same of the days ahead
    coming: tuple[Group, ...] = ()  # holidays of the days ahead
    more_coming: int = 0
    missed: Part = field(default_factory=Part)
    missed_groups: tuple[Group, ...] = ()  # crowds
    kindred: Part = field(default_factory=Part)
    own_days: tuple[OwnDayView, ...] = ()
    count: DayCount = field(default_factory=lambda: DayCount(0, 0))


def day_page(
    shop: Shop,
    today: date | None = None,
    since: date | None = None,
    ahead: int = DEFAULT_AHEAD,
    shown: Mapping[str, int] | None = None,
) -> DayPage:
    """Return the page of a day.

    Args:
        shop: The open shop.
        today: The shop's business day unless another is given.
        since: The day on which the list was last shown; without it nothing is missed.
        ahead: Days after today.
        shown: How many lines of a part are wanted, by the keys of ``SHOWN``, ``people`` and of holidays.

    Raises:
        DateInvalid: The day lies outside the calendar that can be reckoned.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        day = today or day_of(shop.now, programme.shop)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise DateInvalid(day.isoformat())
        return _Page(session, programme, day, since, ahead, {**SHOWN, **(shown or {})}).read()


@dataclass
class _Choice:
    """What stands in one part: those who are to be shown, and how many there are."""

    planned: list[Planned]
    total: int
    open: int
    done: int = 0  # on earlier days, of what is due today


class _Page:
    """Reads one page: first whose days they are, then who of them is shown, then what is told of those."""

    def __init__(
        self,
        session: Session,
        programme: Programme,
        day: date,
        since: date | None,
        ahead: int,
        shown: Mapping[str, int],
    ) -> None:
        self._session, self._programme, self._day, self._shown = session, programme, day, shown
        self._first, self._end = first_missed(programme, day, since), day + timedelta(days=ahead)
        self._ahead, self._holidays = ahead, holidays_of(session)
        self._marks = Marks(session, programme, day)

    def read(self) -> DayPage:
        day = self._day
        due = self._rows(self._first, day)
        loved = loved_between(self._session, self._holidays, self._first, self._end)
        days_gone = [each for each in loved if each.occurrence.date < day]
        gone = [
            *self._few(days_gone),
            *put_off_before(self._session, self._programme, day, self._first),
        ]
        missed = [each for each in due if each.on < day]
        self._marks.read([*(each.key for each in due), *(item.key for item, _ in gone)])
        groups = [(each, self._group(each)) for each in loved if each.occurrence.date == day]
        coming = [each for each in loved if each.occurrence.date > day]
        near = [(each, self._crowd(each)) for each in coming[: self._shown["coming"]]]
        crowds = [(each, self._crowd(each)) for each in days_gone if each.total > CROWD]
        born = [each for each in due if each.on == day]
        singles = {
            "people": self._people(
                born, self._shown.get("people") or (SIDE if groups else _few_of(len(born)))
            ),
            "ahead": self._next(self._shown["ahead"]),
            "missed": self._gone(missed, gone),
            "kindred": self._kindred(),
        }
        pressing = [*(each for _, each in (*groups, *crowds)), singles["people"], singles["missed"]]
        choices = [*pressing, *(each for _, each in near), singles["ahead"], singles["kindred"]]
        views = self._views([each for choice in choices for each in choice.planned])
        own = own_days(self._session, self._programme, day, self._ahead, self._first)
        return DayPage(
            day,
            groups=tuple(self._as_group(*each, views) for each in groups),
            coming=tuple(self._as_group(*each, views) for each in near),
            more_coming=len(coming) - len(near),
            missed_groups=tuple(self._as_group(*each, views) for each in crowds if each[1].open),
            own_days=own,
            count=_count(self._marks.done_today(), pressing, own),
            **{name: _part(choice, views) for name, choice in singles.items()},
        )

    def _group(self, loved: LovedDay) -> _Choice:
        """Choose who of those who love a holiday of today is shown: all, or of a crowd a few."""
        wanted = self._shown.get(loved.key) or _few_of(loved.total)
        planned = lovers(self._session, self._holidays, loved, self._day, wanted, first=True)
        return self._counted(loved, planned)

    def _crowd(self, loved: LovedDay) -> _Choice:
        """Count those who love a holiday, and name a few."""
        return self._counted(
            loved, lovers(self._session, self._holidays, loved, self._day, _NAMES, first=False)
        )

    def _counted(self, loved: LovedDay, planned: list[Planned]) -> _Choice:
        marks = self._marks.about(loved.about)
        closed = sum(1 for mark in marks if not mark.is_open)
        is_today = loved.occurrence.date == self._day
        done = sum(1 for mark in marks if is_today and mark.was_done_before)
        return _Choice(planned, loved.total, max(loved.total - closed, 0), done)

    def _few(self, gone: Sequence[LovedDay]) -> Iterator[Planned]:
        for loved in gone:
            if loved.total <= CROWD:
                yield from lovers(self._session, self._holidays, loved, self._day, CROWD, first=False)

    def _rows(self, start: date, end: date) -> list[PersonDay]:
        return people_between(self._session, self._day, start, end, self._programme.calendar.feb29)

    def _people(self, days: Sequence[PersonDay], most: int) -> _Choice:
        ordered = sorted(days, key=_worth_first)
        done = sum(self._marks.was_done_before(each.key) for each in days)
        to_do = sum(self._marks.is_open(each.key) for each in days)
        return _Choice([self._planned(each) for each in ordered[:most]], len(days), to_do, done)

    def _next(self, most: int) -> _Choice:
        """Choose the nearest people of the days ahead: all are counted, read are only as many as it takes."""
        ahead = [self._day + timedelta(days=number) for number in range(1, self._ahead + 1)]
        counts = count_days(self._session, ahead, self._programme.calendar.feb29) if ahead else Counter()
        total, read = counts.total(), Counter(dict.fromkeys(ahead, 0))
        for (day, _), number in counts.items():
            read[day] += number
        found: list[PersonDay] = []
        last = self._day
        while len(found) < min(most, total) and last < self._end:
            start, last = last + timedelta(days=1), _enough(read, ahead, last, most)
            found += self._rows(start, last)
        return _Choice([self._planned(each) for each in sorted(found, key=_worth_first)[:most]], total, 0)

    def _planned(self, each: PersonDay) -> Planned:
        return each.planned(self._day, self._programme.calendar.feb29)

    def _gone(self, people: Sequence[PersonDay], others: Sequence[Planned]) -> _Choice:
        # What is done about a day gone by stays in sight until the evening, so that it can be taken back.
        own = [each for each in people if self._marks.is_in_sight(each.key)]
        rest = [each for each in others if self._marks.is_in_sight(each[0].key)]
        keys = [*(each.key for each in own), *(item.key for item, _ in rest)]
        to_do = sum(self._marks.is_open(key) for key in keys)
        most = self._shown["missed"]
        newest = sorted(own, key=lambda each: (self._day - each.on, _KINDS.index(each.kind), each.key))[:most]
        seen = sorted([*map(self._planned, newest), *rest], key=lambda each: place(each[0]))
        return _Choice(seen[:most], len(keys), to_do)

    def _kindred(self) -> _Choice:
        found, has_more = most_worth(self._session, self._programme, self._day, self._shown["kindred"])
        planned = [as_planned(offer, self._holidays, self._day) for offer in found]
        return _Choice(planned, len(planned) + has_more, 0)

    def _views(self, planned: Sequence[Planned]) -> dict[str, OccasionView]:
        views = Shown(self._session, self._programme, self._day).views(planned)
        told = told_about(self._session, self._programme, views, self._day)
        return {view.occurrence: view for view in with_about(told, views)}

    def _as_group(self, loved: LovedDay, choice: _Choice, views: Mapping[str, OccasionView]) -> Group:
        day = loved.occurrence.date
        return Group(day, (day - self._day).days, self._holidays[loved.key], _part(choice, views))


def _count(done_today: int, pressing: Iterable[_Choice], own: Sequence[OwnDayView]) -> DayCount:
    """Return how much of the day is done; *pressing* is what is due or was missed."""
    due = [each for each in own if each.days_left == 0]
    done = done_today + sum(choice.done for choice in pressing)
    return DayCount(
        done, done + sum(choice.open for choice in pressing) + sum(each.state == "due" for each in due)
    )


def _enough(counts: Mapping[date, int], ahead: Sequence[date], last: date, most: int) -> date:
    """Return the first day after *last* by which there are *most* people, or the last day of all."""
    reached = 0
    for day in ahead:
        if day > last:
            reached += counts[day]
            if reached >= most:
                return day
    return ahead[-1]


def _few_of(total: int) -> int:
    """Return how many of those of today are shown: of a crowd a few."""
    return total if total <= CROWD else APART


def _worth_first(each: PersonDay) -> tuple[date, int, int, int, int]:
    """Return the order within a part: by day, who is at risk, who means most to the shop."""
    row = each.row
    return each.on, -row.behind, -row.worth, _KINDS.index(each.kind), row.client


def _part(choice: _Choice, views: Mapping[str, OccasionView]) -> Part:
    return Part(tuple(views[item.key] for item, _ in choice.planned), choice.total, choice.open)
