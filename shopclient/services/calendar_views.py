"""What the calendar answers: frozen values, safe in any thread."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from shopclient.domain.holidays import Holiday, Style
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services.occasion_views import Mark, RelativeShown

#: Days of single people, the most important first.
PERSONAL: Final = (
    OccasionKind.BIRTHDAY,
    OccasionKind.FAMILY_BIRTHDAY,
    OccasionKind.ANNIVERSARY,
    OccasionKind.NAME_DAY,
)
#: What can be shown or left out: holidays that somebody loves, others of the catalogue, people's days …
EntryKind = Literal["loved", "other", "birthday", "family", "name_day", "shop", "plan", "closed"]
ENTRY_KINDS: Final[tuple[EntryKind, ...]] = (
    *("loved", "other", "birthday", "family", "name_day"),
    *("shop", "plan", "closed"),
)
#: What days of people are shown as.
OF_PEOPLE: Final[Mapping[OccasionKind, EntryKind]] = {
    OccasionKind.BIRTHDAY: "birthday",
    OccasionKind.FAMILY_BIRTHDAY: "family",
    OccasionKind.ANNIVERSARY: "family",
    OccasionKind.NAME_DAY: "name_day",
}
#: Begins a sort of holidays that is a theme, not a category.
THEME: Final = "#"
#: A day of the shop by rule, a customer day with its dates, a plan.
ThingKind = Literal["shop_day", "event", "plan"]


def is_of_sort(holiday: Holiday, sort: str) -> bool:
    """Tell whether *holiday* is of a *sort*: a category of the catalogue, a theme (``#music``), "" is any."""
    if sort.startswith(THEME):
        return sort.removeprefix(THEME) in holiday.themes
    return sort in ("", holiday.category)


@dataclass(frozen=True)
class DayHoliday:
    """A holiday on one of its dates; *year* and *ordinal* name the occurrence, whatever moved its day.

    A feast that the two calendars of the church keep apart is there on both days, each with its own people.
    """

    holiday: Holiday
    date: date
    year: int
    ordinal: int
    style: Style | None  # whose day it is: those of this calendar of the church; None: everybody's
    lovers: int  # clients and people of their families who love it

    @property
    def key(self) -> str:
        return self.holiday.key


@dataclass(frozen=True)
class DayThing:
    """Something of the shop's own on a day; *ref* finds it again: a key or a number."""

    kind: ThingKind
    ref: str
    title: str
    day: date
    done: bool = False


@dataclass(frozen=True)
class CalendarDay:
    """One day: its holidays, the loved ones first; how many have a day of their own; the shop's things."""

    date: date
    holidays: tuple[DayHoliday, ...]
    people: Mapping[OccasionKind, int]
    things: tuple[DayThing, ...]
    closed: bool

    @property
    def loved(self) -> tuple[DayHoliday, ...]:
        """The holidays that somebody loves."""
        return tuple(each for each in self.holidays if each.lovers)


@dataclass(frozen=True)
class CalendarSpan:
    """Some days in a row; *today* is the shop's business day."""

    days: tuple[CalendarDay, ...]
    today: date

    def __getitem__(self, day: date) -> CalendarDay:
        """Return one day of the span."""
        return self.days[(day - self.days[0].date).days]

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and bool(self.days) and self.first <= day <= self.last

    @property
    def first(self) -> date:
        return self.days[0].date

    @property
    def last(self) -> date:
        return self.days[-1].date


@dataclass(frozen=True)
class DayPerson:
    """Somebody whose day it is; *reason* is why the holiday is loved, *title* the client's name for a day."""

    client_id: int
    client_name: str
    relative: RelativeShown | None
    kind: OccasionKind
    title: str
    reason: str
    turns: int | None
    occurrence: str
    mark: Mark | None

    @property
    def name(self) -> str:
        """Whose day it is."""
        return self.relative.name if self.relative else self.client_name


def month_grid(month: date) -> tuple[date, date]:
    """Return the first and the last day of the weeks, from Monday on, that show the month of *month*."""
    first = month.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())
