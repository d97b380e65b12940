"""A plan for an occasion: what is to be done, by when, by whom, for which clients, and at what price."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal

from shopclient.domain.closed_days import open_day_before
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.field_cleaning import line, lines
from shopclient.domain.money import Cents
from shopclient.domain.programme import CalendarRules
from shopclient.domain.texts_in import clean_line

PlanState = Literal["open", "done", "dropped"]

LEAD_DAYS: Final = 7
BACK_DAYS: Final = 30
MOST_LEAD: Final = 366
MOST_BACK: Final = 366
_MOST_MONEY: Final = 100_000_000_000


@dataclass(frozen=True)
class PlanStep:
    """One line of the checklist, due so many days before the day; *who* of the shop does it."""

    text: str
    who: str = ""
    days_before: int = 0
    done_on: date | None = None


@dataclass(frozen=True)
class PlanGuest:
    """A client whom a plan is for, and the occasion of that client that it answers ("": none)."""

    client: int
    occurrence: str = ""


@dataclass(frozen=True)
class Plan:
    """What somebody decided to do; sums in minor units.

    *people* are those of the shop who take part. Whether a client came back is judged by the *back_days*
    days from the day itself on.
    """

    title: str
    on_day: date
    state: PlanState = "open"
    template: str = ""
    holiday: str = ""  # its key in the catalogue
    people: str = ""
    notes: str = ""
    lead_days: int = LEAD_DAYS
    back_days: int = BACK_DAYS
    budget: Cents | None = None
    cost: Cents | None = None
    result: str = ""
    guests: tuple[PlanGuest, ...] = ()
    steps: tuple[PlanStep, ...] = ()

    @property
    def done(self) -> int:
        """How many steps of the checklist are done."""
        return sum(1 for step in self.steps if step.done_on is not None)

    @property
    def back_until(self) -> date:
        """The last day on which a purchase counts as having come back."""
        return self.on_day + timedelta(days=self.back_days)


def due_on(plan: Plan, days_before: int, calendar: CalendarRules) -> date:
    """Return the day by which something is to be ready: a preparation is done on a day when the shop is open.

    Source: dates and holidays 16, 17.
    """
    day = plan.on_day - timedelta(days=days_before)
    return open_day_before(calendar, day) if days_before else day


def deadline(plan: Plan, calendar: CalendarRules) -> date:
    """Return the day by which all is to be ready."""
    return due_on(plan, plan.lead_days, calendar)


def late_steps(plan: Plan, calendar: CalendarRules, today: date) -> Sequence[PlanStep]:
    """Return the steps of an open plan that should be done by now."""
    if plan.state != "open":
        return ()
    return [
        step
        for step in plan.steps
        if step.done_on is None and due_on(plan, step.days_before, calendar) < today
    ]


def cleaned(plan: Plan) -> Plan:
    """Return *plan* fit to be kept; a client is named once, and lines without words are left out.

    Raises:
        TextInvalid: With the field. ValueInvalid: A number that cannot be.
    """
    _within("lead_days", plan.lead_days, 0, MOST_LEAD)
    _within("back_days", plan.back_days, 1, MOST_BACK)
    for name, amount in (("budget", plan.budget), ("cost", plan.cost)):
        _within(name, amount, 0, _MOST_MONEY)
    for step in plan.steps:
        _within("days_before", step.days_before, 0, MOST_LEAD)
    guests: dict[int, PlanGuest] = {}
    for guest in plan.guests:
        guests.setdefault(guest.client, guest)
    return replace(
        plan,
        title=clean_line(plan.title),
        people=line(plan.people, "people"),
        notes=lines(plan.notes, "notes"),
        result=lines(plan.result, "result"),
        guests=tuple(guests.values()),
        steps=tuple(
            replace(step, text=clean_line(step.text), who=line(step.who, "who"))
            for step in plan.steps
            if step.text.strip()
        ),
    )


def _within(name: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise ValueInvalid(name, str(value), f"{least} … {most}")


#: What is to be done for each ready plan, by codes that ``texts.plans`` says, with the days before the day.
TEMPLATES: Final = MappingProxyType[str, Sequence[tuple[str, int]]](
    {
        "drum_and_verses": (("verses", 7), ("clothes", 6), ("drum", 5), ("rehearse", 2), ("perform", 0)),
        "cake_with_discounts": (("discounts", 7), ("cake", 3), ("slips", 1), ("invite", 5), ("treat", 0)),
        "coin_in_the_pocket": (("coins", 10), ("silence", 7), ("pockets", 1), ("count", 0)),
        "childrens_hour": (("games", 10), ("helpers", 7), ("parents", 7), ("gifts", 4), ("corner", 1)),
    }
)
