"""Plans for occasions: made, changed, ticked off, finished; each deed answers what takes it back.

Source: requirements R12, R14; dates and holidays 16, 17.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, delete, select, update
from sqlalchemy.orm import Session

from shopclient.domain import plans as rules
from shopclient.domain.errors import PlanUnknown
from shopclient.domain.money import Cents
from shopclient.domain.people import LARGEST_ID
from shopclient.domain.plans import Plan, PlanGuest, PlanState, PlanStep, cleaned
from shopclient.models import Plan as PlanRow
from shopclient.models import PlanGuest as GuestRow
from shopclient.models import PlanStep as StepRow
from shopclient.services import occasions, plan_results
from shopclient.services.changes import Change
from shopclient.services.occasion_views import Greeted
from shopclient.services.plan_results import CameBack
from shopclient.services.shop import Shop, Tx

Part = TypeVar("Part", GuestRow, StepRow)


@dataclass(frozen=True)
class KeptPlan:
    """A plan as it stands in the file, with what came of it; *came_back* has a line for each client."""

    id: int
    plan: Plan
    deadline: date
    late: int  # steps that should be done by now
    came_back: tuple[CameBack, ...] = ()

    @property
    def returned(self) -> int:
        """How many clients came back."""
        return sum(1 for each in self.came_back if each.on is not None)

    @property
    def turnover(self) -> Cents:
        """What all of them turned over within the plan's days."""
        return Cents(sum(each.turnover for each in self.came_back))


@dataclass(frozen=True)
class PlanMark:
    """How far the plan for an occasion is: for a line that has little room."""

    id: int
    done: int
    total: int
    state: PlanState


@dataclass(frozen=True)
class Finished:
    """What finishing a plan changed: what it was, and the occasions that are greeted with it."""

    before: Plan
    greeted: tuple[Greeted, ...] = ()


def add(shop: Shop, plan: Plan) -> int:
    """Make a plan and return its number. Raises: TextInvalid, ValueInvalid."""
    with shop.writing() as tx:
        return add_in(tx, plan)


def add_in(tx: Tx, plan: Plan) -> int:
    """Make a plan within a running transaction, as ``add``."""
    row = PlanRow(added_at=tx.now, staff_id=tx.staff_id)
    _fill(tx, row, cleaned(plan))
    return row.id


def change(shop: Shop, number: int, plan: Plan) -> Plan:
    """Replace all that a plan says, and return what it was.

    Raises:
        PlanUnknown, TextInvalid, ValueInvalid: Nothing was changed.
    """
    with shop.writing() as tx:
        row = _load(tx.session, number)
        before = _plans(tx.session, [row])[0]
        _fill(tx, row, cleaned(plan))
        return before


def move(shop: Shop, number: int, day: date) -> date:
    """Carry a plan out on another *day*, and return the one it was on. Raises: PlanUnknown."""
    with shop.writing() as tx:
        row = _load(tx.session, number)
        before, row.on_day = row.on_day, day
        tx.changed(Change.PLAN)
        return before


def tick(shop: Shop, number: int, position: int, *, done: bool) -> None:
    """Note that a step of the checklist is done today, or not. Raises: PlanUnknown."""
    with shop.writing() as tx:
        step = tx.session.get(StepRow, (_load(tx.session, number).id, position))
        if step is None:
            raise PlanUnknown(str(number))
        step.done_on = tx.today if done else None
        tx.changed(Change.PLAN)


def finish(shop: Shop, number: int, cost: Cents | None, result: str) -> Finished:
    """Close a plan as carried out; the occasions that it was made for are greeted with it.

    Raises:
        PlanUnknown, TextInvalid, ValueInvalid: Nothing was changed.
    """
    with shop.writing() as tx:
        row = _load(tx.session, number)
        before = _plans(tx.session, [row])[0]
        _fill(tx, row, cleaned(replace(before, state="done", cost=cost, result=result)))
        greeted = [
            occasions.greet_in(tx, guest.occurrence, "done") for guest in before.guests if guest.occurrence
        ]
        return Finished(before, tuple(greeted))


def reopen(shop: Shop, number: int, finished: Finished) -> None:
    """Take back that a plan was finished, and that its occasions are greeted. Raises: PlanUnknown."""
    with shop.writing() as tx:
        _fill(tx, _load(tx.session, number), finished.before)
        for greeted in finished.greeted:
            occasions.take_back_in(tx, greeted)


def remove(shop: Shop, number: int) -> None:
    """Take a plan out of the list; ``bring_back`` has it again. Raises: PlanUnknown."""
    with shop.writing() as tx:
        remove_in(tx, number)


def remove_in(tx: Tx, number: int) -> None:
    """Take a plan out of the list within a running transaction, as ``remove``."""
    _load(tx.session, number).removed_at = tx.now
    tx.changed(Change.PLAN)


def bring_back(shop: Shop, number: int) -> None:
    """Have a removed plan again. Raises: PlanUnknown."""
    with shop.writing() as tx:
        row = tx.session.get(PlanRow, number) if 0 < number <= LARGEST_ID else None
        if row is None:
            raise PlanUnknown(str(number))
        row.removed_at = None
        tx.changed(Change.PLAN)


def get(shop: Shop, number: int) -> KeptPlan:
    """Return one plan. Raises: PlanUnknown."""
    with shop.reading() as session:
        return _kept(shop, session, [_load(session, number)])[0]


def everything(shop: Shop) -> tuple[KeptPlan, ...]:
    """Return all plans: the open ones by their deadline, then the others, the latest first."""
    with shop.reading() as session:
        found = _kept(shop, session, session.scalars(_listed()).all())
    still_open = sorted((each for each in found if each.plan.state == "open"), key=_by_deadline)
    over = sorted((each for each in found if each.plan.state != "open"), key=_by_day, reverse=True)
    return (*still_open, *over)


def between(shop: Shop, session: Session, first: date, last: date) -> tuple[KeptPlan, ...]:
    """Return the plans of the days from *first* to *last*, by day."""
    rows = session.scalars(_listed(PlanRow.on_day.between(first, last)).order_by(PlanRow.on_day, PlanRow.id))
    return _kept(shop, session, rows.all())


def of_client(shop: Shop, client: int) -> tuple[KeptPlan, ...]:
    """Return the plans for a client, the latest first."""
    with shop.reading() as session:
        mine = PlanRow.id.in_(select(GuestRow.plan_id).where(GuestRow.client_id == client))
        rows = session.scalars(_listed(mine).order_by(PlanRow.on_day.desc(), PlanRow.id.desc()))
        return _kept(shop, session, rows.all())


def marks_of(session: Session, occurrences: Collection[str]) -> dict[str, PlanMark]:
    """Return how far the plan for each of these occasions is; one that was dropped is none."""
    query = (
        select(GuestRow.occurrence, PlanRow.id, PlanRow.state)
        .join(PlanRow, PlanRow.id == GuestRow.plan_id)
        .where(GuestRow.occurrence.in_(occurrences), PlanRow.removed_at.is_(None), PlanRow.state != "dropped")
        .order_by(PlanRow.id)
    )
    rows = session.execute(query).all()
    steps = _of(session, StepRow, {row.id for row in rows})
    return {
        row.occurrence: PlanMark(
            row.id, sum(1 for step in steps[row.id] if step.done_on), len(steps[row.id]), row.state
        )
        for row in rows
    }


def forget(session: Session, ids: Collection[int]) -> None:
    """Let no plan say anything of these clients: what was for nobody else loses its words."""
    concerned = set(session.scalars(select(GuestRow.plan_id).where(GuestRow.client_id.in_(ids))))
    session.execute(delete(GuestRow).where(GuestRow.client_id.in_(ids)))
    left = set(session.scalars(select(GuestRow.plan_id).where(GuestRow.plan_id.in_(concerned))))
    alone = concerned - left
    blank = {"title": "–", "people": "", "notes": "", "result": ""}
    session.execute(update(PlanRow).where(PlanRow.id.in_(alone)).values(**blank))
    session.execute(update(StepRow).where(StepRow.plan_id.in_(alone)).values(text="–", who=""))


def _by_deadline(kept: KeptPlan) -> tuple[date, date, int]:
    return kept.deadline, kept.plan.on_day, kept.id


def _by_day(kept: KeptPlan) -> tuple[date, int]:
    return kept.plan.on_day, kept.id


def _listed(*which: ColumnElement[bool]) -> Select[PlanRow]:
    return select(PlanRow).where(PlanRow.removed_at.is_(None), *which)


def _load(session: Session, number: int) -> PlanRow:
    row = session.get(PlanRow, number) if 0 < number <= LARGEST_ID else None
    if row is None or row.removed_at is not None:
        raise PlanUnknown(str(number))
    return row


def _fill(tx: Tx, row: PlanRow, plan: Plan) -> None:
    row.title, row.on_day, row.state, row.template = plan.title, plan.on_day, plan.state, plan.template
    row.holiday_key, row.people, row.notes = plan.holiday, plan.people, plan.notes
    row.lead_days, row.back_days, row.budget = plan.lead_days, plan.back_days, plan.budget
    row.cost, row.result = plan.cost, plan.result
    tx.session.add(row)
    tx.session.flush()
    tx.session.execute(delete(StepRow).where(StepRow.plan_id == row.id))
    for place, step in enumerate(plan.steps):
        tx.session.add(StepRow(plan_id=row.id, position=place, **vars(step)))
    _fill_guests(tx.session, row.id, {guest.client: guest.occurrence for guest in plan.guests})
    tx.session.flush()
    tx.changed(Change.PLAN)


def _fill_guests(session: Session, plan: int, wanted: dict[int, str]) -> None:
    """Let the rows of who stays be: the parting of two files goes by their numbers."""
    missing = dict(wanted)
    for row in session.scalars(select(GuestRow).where(GuestRow.plan_id == plan)).all():
        if row.client_id in wanted:
            row.occurrence = wanted[row.client_id]
            missing.pop(row.client_id, None)
        else:
            session.delete(row)
    session.add_all(
        GuestRow(plan_id=plan, client_id=client, occurrence=occurrence)
        for client, occurrence in missing.items()
    )


def _kept(shop: Shop, session: Session, rows: Sequence[PlanRow]) -> tuple[KeptPlan, ...]:
    calendar, today = shop.programme_in(session)[1].calendar, shop.today()
    told = _plans(session, rows)
    results = plan_results.came_back(session, told, today)
    return tuple(
        KeptPlan(
            row.id,
            plan,
            rules.deadline(plan, calendar),
            len(rules.late_steps(plan, calendar, today)),
            result,
        )
        for row, plan, result in zip(rows, told, results, strict=True)
    )


def _plans(session: Session, rows: Sequence[PlanRow]) -> list[Plan]:
    ids = [row.id for row in rows]
    guests, steps = _of(session, GuestRow, ids), _of(session, StepRow, ids)
    return [_plan(row, guests[row.id], steps[row.id]) for row in rows]


def _plan(row: PlanRow, guests: Sequence[GuestRow], steps: Sequence[StepRow]) -> Plan:
    first: dict[int, PlanGuest] = {}
    for guest in guests:
        first.setdefault(guest.client_id, PlanGuest(guest.client_id, guest.occurrence))
    return Plan(
        title=row.title,
        on_day=row.on_day,
        state=row.state,  # type: ignore[arg-type]  # the file checks it
        template=row.template,
        holiday=row.holiday_key,
        people=row.people,
        notes=row.notes,
        lead_days=row.lead_days,
        back_days=row.back_days,
        budget=None if row.budget is None else Cents(row.budget),
        cost=None if row.cost is None else Cents(row.cost),
        result=row.result,
        guests=tuple(first.values()),
        steps=tuple(PlanStep(each.text, each.who, each.days_before, each.done_on) for each in steps),
    )


def _of(session: Session, model: type[Part], plans: Collection[int]) -> dict[int, list[Part]]:
    """Return the parts of each of these plans, in their order."""
    order = (StepRow.position,) if model is StepRow else (GuestRow.id,)
    found: dict[int, list[Part]] = defaultdict(list)
    for row in session.scalars(select(model).where(model.plan_id.in_(plans)).order_by(*order)):
        found[row.plan_id].append(row)
    return found
