"""An opened day: what stands on it, and the first people of each part of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services.calendar_views import CalendarDay, DayHoliday, DayPerson

if TYPE_CHECKING:
    from shopclient.services.shop import Shop

#: How many people a part shows at first, and how many more are brought each time.
FIRST, MORE = 5, 20


@dataclass(frozen=True)
class PeopleOf:
    """The people of one part of the day: of a holiday, or (None) of one kind of days."""

    key: str  # which part it is, as long as the day is open
    kind: OccasionKind
    holiday: DayHoliday | None
    total: int
    people: tuple[DayPerson, ...]


@dataclass(frozen=True)
class OpenedDay:
    """A day with its people; *today* is the shop's."""

    day: CalendarDay
    parts: tuple[PeopleOf, ...]
    today: date

    @property
    def days_left(self) -> int:
        return (self.day.date - self.today).days


def read_day(shop: "Shop", day: CalendarDay, today: date, unfolded: Mapping[str, int]) -> OpenedDay:
    """Return *day* with its people, of each part as many as *unfolded* says; for a worker."""
    from shopclient.services.calendar_people import lovers_of, people_on

    parts = []
    for holiday in day.loved:
        key = f"{holiday.key}/{holiday.style or ''}"
        people = lovers_of(shop, holiday, 0, unfolded.get(key, FIRST))
        parts.append(PeopleOf(key, OccasionKind.HOLIDAY, holiday, holiday.lovers, people))
    for kind, total in day.people.items():
        people = people_on(shop, day.date, kind, 0, unfolded.get(kind, FIRST))
        parts.append(PeopleOf(kind, kind, None, total, people))
    return OpenedDay(day, tuple(parts), today)
