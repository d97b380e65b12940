"""What is shown of a day: lines for holidays and the shop's own things, marks with a count for people."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from shopclient.services.calendar_views import (
    ENTRY_KINDS,
    OF_PEOPLE,
    CalendarDay,
    CalendarSpan,
    DayHoliday,
    DayThing,
    EntryKind,
    is_of_sort,
)

Kind = EntryKind
ICONS: Final[Mapping[Kind, str]] = {
    "loved": "heart",
    "other": "confetti",
    "birthday": "cake",
    "family": "users",
    "name_day": "user",
    "shop": "star",
    "plan": "clipboard-check",
    "closed": "lock",
}
#: Tokens of the theme: the sign and the words of a kind, and the ground of its lines.
COLOURS: Final[Mapping[Kind, tuple[str, str]]] = {
    "loved": ("accent", "soft"),
    "other": ("muted", ""),
    "birthday": ("chart4", "chart4_soft"),
    "family": ("chart2", "chart2_soft"),
    "name_day": ("chart3", "chart3_soft"),
    "shop": ("points", "points_soft"),
    "plan": ("ok", "ok_soft"),
    "closed": ("text2", "surface2"),
}


@dataclass(frozen=True)
class Shown:
    """What is shown: these kinds, and of holidays those of one sort (``is_of_sort``; empty: all)."""

    kinds: frozenset[Kind] = frozenset(ENTRY_KINDS)
    sort: str = ""

    def of(self, day: CalendarDay) -> CalendarDay:
        """Return what is left of *day*."""
        return replace(
            day,
            holidays=tuple(each for each in day.holidays if self._has(each)),
            people={kind: n for kind, n in day.people.items() if OF_PEOPLE[kind] in self.kinds},
            things=tuple(each for each in day.things if thing_kind(each) in self.kinds),
            closed=day.closed and "closed" in self.kinds,
        )

    def of_span(self, span: CalendarSpan) -> CalendarSpan:
        """Return what is left of each day of *span*."""
        return replace(span, days=tuple(self.of(day) for day in span.days))

    def _has(self, each: DayHoliday) -> bool:
        kind: Kind = "loved" if each.lovers else "other"
        return kind in self.kinds and is_of_sort(each.holiday, self.sort)


def thing_kind(thing: DayThing) -> Kind:
    """Return what *thing* is filtered and coloured as."""
    return "plan" if thing.kind == "plan" else "shop"


@dataclass(frozen=True)
class Line:
    """One line of a day; *quiet* is a day of memory, shown without colour."""

    kind: Kind
    text: str
    count: int = 0
    quiet: bool = False
    done: bool = False
    plan: str = ""  # the number of the plan that can be dragged


def lines_of(day: CalendarDay, language: str) -> list[Line]:
    """Return the lines of *day*: what the shop has to do first, then holidays, the loved ones first."""
    things = [
        Line(
            thing_kind(each),
            each.title,
            done=each.done,
            plan=each.ref if each.kind == "plan" and not each.done else "",
        )
        for each in sorted(day.things, key=lambda each: each.kind != "plan")
    ]
    holidays = [
        Line(
            "loved" if each.lovers else "other", each.holiday.name(language), each.lovers, each.holiday.quiet
        )
        for each in day.holidays
    ]
    return [*things, *holidays]


def marks_of(day: CalendarDay) -> list[tuple[Kind, int]]:
    """Return how many people have a day of each kind, in the order of the kinds."""
    counts: dict[Kind, int] = {}
    for kind, number in day.people.items():
        counts[OF_PEOPLE[kind]] = counts.get(OF_PEOPLE[kind], 0) + number
    return [(kind, counts[kind]) for kind in ENTRY_KINDS if kind in counts]
