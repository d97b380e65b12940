"""Customer days: planned, changed, copied from last year's, dropped; each deed answers what takes it back.

Source: requirements R19-R26.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from shopclient.domain.client_filter import read_filter, write_filter
from shopclient.domain.customer_days import CustomerDay, Duty, GiftRule, Step, cleaned, copied
from shopclient.domain.drawing import Prize
from shopclient.domain.errors import BadJson, EventKnown, EventUnknown, FieldUnknown, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import LARGEST_ID
from shopclient.models import Event, EventDuty, EventGuest, EventPrize, EventStep
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

Part = TypeVar("Part", EventStep, EventDuty, EventPrize)


@dataclass(frozen=True)
class KeptDay:
    """A customer day as it stands in the file, and how many guests are listed, will come and came."""

    id: int
    day: CustomerDay
    guests: int = 0
    coming: int = 0  # people, of those who said yes
    came: int = 0  # people


def add(shop: Shop, day: CustomerDay) -> int:
    """Plan a day and return its number.

    Raises:
        TextInvalid, ValueInvalid, EventBackwards: As ``cleaned``.
        EventKnown: The yearly day has its project of that year.
    """
    with shop.writing() as tx:
        return add_in(tx, day)


def add_in(tx: Tx, day: CustomerDay, copied_from: int | None = None) -> int:
    """Plan a day within a running transaction, as ``add``."""
    row = Event(added_at=tx.now, staff_id=tx.staff_id, copied_from_id=copied_from)
    _fill(tx, row, cleaned(day))
    return row.id


def change(shop: Shop, number: int, day: CustomerDay) -> CustomerDay:
    """Replace all that is planned for a day, and return what it was. Raises: EventUnknown, and as ``add``."""
    with shop.writing() as tx:
        row = load(tx.session, number)
        before = _day(tx.session, row)
        _fill(tx, row, cleaned(day))
        return before


def remove(shop: Shop, number: int) -> None:
    """Drop a day with all that hangs on it; ``bring_back`` has it again. Raises: EventUnknown."""
    with shop.writing() as tx:
        load(tx.session, number).removed_at = tx.now
        tx.changed(Change.EVENT)


def bring_back(shop: Shop, number: int) -> None:
    """Have a dropped day again.

    Raises:
        EventUnknown: There was none. EventKnown: Its yearly day has another project meanwhile.
    """
    with shop.writing() as tx:
        row = tx.session.get(Event, number) if 0 < number <= LARGEST_ID else None
        if row is None:
            raise EventUnknown(str(number))
        _require_free(tx.session, row.day_key, row.on_day, number)
        row.removed_at = None
        tx.changed(Change.EVENT)


def copy(shop: Shop, number: int, on_day: date) -> int:
    """Plan the same once more from *on_day* on, with nothing done and nobody asked yet; return its number.

    Raises:
        EventUnknown; EventKnown.
    """
    with shop.writing() as tx:
        day = copied(_day(tx.session, load(tx.session, number)), on_day)
        return add_in(tx, day, copied_from=number)


def get(shop: Shop, number: int) -> KeptDay:
    """Return one day. Raises: EventUnknown."""
    with shop.reading() as session:
        return _kept(session, [load(session, number)])[0]


def everything(shop: Shop) -> tuple[KeptDay, ...]:
    """Return all days that were not dropped, the latest first."""
    with shop.reading() as session:
        query = select(Event).where(Event.removed_at.is_(None)).order_by(Event.on_day.desc(), Event.id.desc())
        return _kept(session, session.scalars(query).all())


def between(session: Session, first: date, last: date) -> tuple[KeptDay, ...]:
    """Return the days that touch *first* to *last*, by day."""
    touching = (Event.removed_at.is_(None), Event.on_day <= last, Event.until_day >= first)
    query = select(Event).where(*touching).order_by(Event.on_day, Event.id)
    return _kept(session, session.scalars(query).all())


def load(session: Session, number: int) -> Event:
    """Return the row of a day that was not dropped. Raises: EventUnknown."""
    row = session.get(Event, number) if 0 < number <= LARGEST_ID else None
    if row is None or row.removed_at is not None:
        raise EventUnknown(str(number))
    return row


def _fill(tx: Tx, row: Event, day: CustomerDay) -> None:
    _require_free(tx.session, day.day_key, day.on_day, row.id)
    row.kind, row.title, row.on_day, row.until_day = day.kind, day.title, day.on_day, day.last_day
    row.hours, row.places, row.day_key, row.about = day.hours, day.places, day.day_key, day.about
    row.asked = None if day.asked is None else write_filter(day.asked)
    row.gift, row.gift_each = day.gift.gift, day.gift.each
    row.gift_from, row.gift_most = day.gift.from_bill, day.gift.most
    row.cost_limit, row.cost, row.result = day.cost_limit, day.cost, day.result
    tx.session.add(row)
    tx.session.flush()
    for model in (EventStep, EventDuty, EventPrize):
        tx.session.execute(delete(model).where(model.event_id == row.id))
    for place, step in enumerate(day.steps):
        tx.session.add(EventStep(event_id=row.id, position=place, **vars(step)))
    for place, duty in enumerate(day.duties):
        tx.session.add(EventDuty(event_id=row.id, position=place, **vars(duty)))
    for place, prize in enumerate(day.prizes):
        tx.session.add(EventPrize(event_id=row.id, position=place, **vars(prize)))
    tx.session.flush()
    tx.changed(Change.EVENT)


def _require_free(session: Session, day_key: str, on_day: date, own: int | None) -> None:
    if not day_key:
        return
    same = select(Event.id, Event.title).where(
        Event.day_key == day_key,
        func.substr(Event.on_day, 1, 4) == f"{on_day.year:04}",
        Event.removed_at.is_(None),
    )
    for other in session.execute(same):
        if other.id != own:
            raise EventKnown(other.title, on_day.year)


def _kept(session: Session, rows: Sequence[Event]) -> tuple[KeptDay, ...]:
    ids = [row.id for row in rows]
    people = func.sum(EventGuest.people)
    counted = select(
        EventGuest.event_id,
        func.count(),
        func.coalesce(people.filter(EventGuest.answer == "yes"), 0),
        func.coalesce(people.filter(EventGuest.came_at.is_not(None)), 0),
    )
    counted = counted.where(EventGuest.event_id.in_(ids)).group_by(EventGuest.event_id)
    counts = {event: tuple(told) for event, *told in session.execute(counted)}
    return tuple(KeptDay(row.id, _day(session, row), *counts.get(row.id, (0, 0, 0))) for row in rows)


def _day(session: Session, row: Event) -> CustomerDay:
    day = CustomerDay(
        kind=row.kind,  # type: ignore[arg-type]  # the file checks it
        title=row.title,
        on_day=row.on_day,
        until_day=row.until_day,
        hours=row.hours,
        places=row.places,
        day_key=row.day_key,
        about=row.about,
        gift=GiftRule(row.gift, row.gift_each, Cents(row.gift_from), row.gift_most),
        cost_limit=None if row.cost_limit is None else Cents(row.cost_limit),
        cost=None if row.cost is None else Cents(row.cost),
        result=row.result,
    )
    # Where a newer version asked for more, the day itself is told all the same.
    with suppress(BadJson, FieldUnknown, ValueInvalid):
        day = replace(day, asked=None if row.asked is None else read_filter(row.asked))
    return replace(
        day,
        steps=tuple(Step(each.text, each.days_before, each.done_on) for each in _of(session, EventStep, row)),
        duties=tuple(Duty(each.who, each.what, each.hours) for each in _of(session, EventDuty, row)),
        prizes=tuple(
            Prize(each.name, each.count, Cents(each.cost)) for each in _of(session, EventPrize, row)
        ),
    )


def _of(session: Session, model: type[Part], row: Event) -> Sequence[Part]:
    query = select(model).where(model.event_id == row.id).order_by(model.position)
    return session.scalars(query).all()
