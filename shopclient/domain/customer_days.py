"""Days for customers: what is planned for one, as a value; and where its preparation stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.drawing import Prize
from shopclient.domain.errors import EventBackwards, ValueInvalid
from shopclient.domain.field_cleaning import line, lines
from shopclient.domain.money import Cents
from shopclient.domain.texts_in import clean_line

EventKind = Literal[
    "client_day",
    "closed_evening",
    "children",
    "tasting",
    "presentation",
    "excursion",
    "chiefs_day",
    "other",
]
Answer = Literal["listed", "invited", "yes", "no"]

#: The key of International Client Day (19 March), in the catalogue of holidays and as a yearly day.
CLIENT_DAY: Final = "client_day"
MOST_DAYS_BEFORE: Final = 366
_MOST_PLACES: Final = 100_000
_MOST_GIFTS: Final = 1_000_000


@dataclass(frozen=True)
class Step:
    """One line of the checklist, due so many days before the day."""

    text: str
    days_before: int = 0
    done_on: date | None = None


@dataclass(frozen=True)
class Duty:
    """Who of the shop does what, and when."""

    who: str
    what: str = ""
    hours: str = ""


@dataclass(frozen=True)
class GiftRule:
    """What is hidden in purchases of the day: in each *each*-th of *from_bill* or more, *most* times at most.

    No *gift* is no rule. Source: requirements R22.
    """

    gift: str = ""
    each: int = 1
    from_bill: Cents = Cents(0)
    most: int | None = None


@dataclass(frozen=True)
class CustomerDay:
    """One day, evening or hour for customers, with everything that is planned for it; sums in minor units.

    *day_key* names the yearly day whose project it is; *asked* is whom the last invitation was for.
    """

    kind: EventKind
    title: str
    on_day: date
    until_day: date | None = None  # None: the same day
    hours: str = ""
    places: int | None = None
    day_key: str = ""
    about: str = ""
    asked: ClientFilter | None = None
    gift: GiftRule = field(default_factory=GiftRule)
    cost_limit: Cents | None = None
    cost: Cents | None = None
    result: str = ""
    steps: tuple[Step, ...] = ()
    duties: tuple[Duty, ...] = ()
    prizes: tuple[Prize, ...] = ()

    @property
    def last_day(self) -> date:
        """The last day of it."""
        return self.until_day or self.on_day


@dataclass(frozen=True)
class Readiness:
    """How far the preparation is: steps *done* of *total*, and how many are *late*."""

    done: int
    total: int
    late: int


def due_on(day: CustomerDay, step: Step) -> date:
    """Return the day by which *step* is to be done."""
    return day.on_day - timedelta(days=step.days_before)


def readiness(day: CustomerDay, today: date) -> Readiness:
    """Return how far the checklist of *day* is."""
    left = [step for step in day.steps if step.done_on is None]
    late = sum(1 for step in left if due_on(day, step) < today)
    return Readiness(len(day.steps) - len(left), len(day.steps), late)


def copied(day: CustomerDay, on_day: date) -> CustomerDay:
    """Return the same day to be held again from *on_day* on: nothing is done yet, and nothing was spent."""
    length = day.last_day - day.on_day
    steps = tuple(replace(step, done_on=None) for step in day.steps)
    return replace(day, on_day=on_day, until_day=on_day + length, steps=steps, cost=None, result="")


def cleaned(day: CustomerDay) -> CustomerDay:
    """Return *day* fit to be kept.

    Raises:
        TextInvalid: With the field. EventBackwards: It ends before it begins.
        ValueInvalid: A number that cannot be.
    """
    if day.last_day < day.on_day:
        raise EventBackwards(day.on_day)
    _within("places", day.places, 1, _MOST_PLACES)
    _within("gift_each", day.gift.each, 1, _MOST_PLACES)
    _within("gift_most", day.gift.most, 1, _MOST_GIFTS)
    for step in day.steps:
        _within("days_before", step.days_before, 0, MOST_DAYS_BEFORE)
    for prize in day.prizes:
        _within("count", prize.count, 1, 10_000)
    return replace(
        day,
        title=clean_line(day.title),
        until_day=day.last_day,
        hours=line(day.hours, "hours"),
        about=lines(day.about, "about"),
        result=lines(day.result, "result"),
        gift=replace(day.gift, gift=line(day.gift.gift, "gift")),
        steps=tuple(replace(step, text=clean_line(step.text)) for step in day.steps),
        duties=tuple(_duty(duty) for duty in day.duties),
        prizes=tuple(replace(prize, name=clean_line(prize.name)) for prize in day.prizes),
    )


def _duty(duty: Duty) -> Duty:
    return Duty(clean_line(duty.who), line(duty.what, "what"), line(duty.hours, "hours"))


def _within(name: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise ValueInvalid(name, str(value), f"{least} … {most}")


#: What is to be done before a day of each kind, by codes that ``texts`` says, with the days before it.
CHECKLISTS: Final = MappingProxyType[EventKind, Sequence[tuple[str, int]]](
    {
        "client_day": (
            *(("idea", 30), ("prizes", 28), ("guests", 21), ("invite", 14), ("tickets", 7)),
            *(("staff", 5), ("shop", 1), ("thank", 0)),
        ),
        "closed_evening": (("guests", 21), ("invite", 14), ("treat", 7), ("staff", 3), ("shop", 1)),
        "children": (
            *(("guests", 21), ("helpers", 14), ("contests", 10), ("invite", 14), ("gifts", 5), ("safe", 1)),
        ),
        "tasting": (("goods", 14), ("invite", 10), ("treat", 3), ("shop", 1)),
        "presentation": (("goods", 14), ("invite", 10), ("speaker", 7), ("shop", 1)),
        "excursion": (("route", 21), ("invite", 14), ("helpers", 7), ("safe", 1)),
        "chiefs_day": (("chiefs", 14), ("staff", 7), ("questions", 3), ("thank", 0)),
        "other": (("idea", 14), ("invite", 10), ("shop", 1)),
    }
)
