"""The gift hidden in purchases of a customer day: the seller is told after the sale, and that is noted.

Source: requirements R22: "a collector's coin in the pocket of each suit sold that day".
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from shopclient.models import Event, HiddenGift, Operation
from shopclient.services.changes import Change
from shopclient.services.clock import day_of
from shopclient.services.core import Query, table
from shopclient.services.operations import undone
from shopclient.services.shop import Shop

_EVENTS = table(Event)
_HELD = Query(
    select(_EVENTS.c.id)
    .where(_EVENTS.c.removed_at.is_(None), _EVENTS.c.gift != "")
    .where(_EVENTS.c.on_day <= bindparam("day"), _EVENTS.c.until_day >= bindparam("day"))
)


@dataclass(frozen=True)
class ToldGift:
    """What goes into the purchase: the *number*-th one of the day of *title*."""

    gift: str
    number: int
    title: str


def gift_of(shop: Shop, op_key: str) -> ToldGift | None:
    """Return what is to be hidden in a purchase that was booked, and note it; None for nothing.

    Asked about the same purchase again, it tells the same and counts it once. What was undone counts for
    nothing: the gift is there for another purchase.
    """
    with shop.reading() as session:
        today = day_of(shop.now, shop.programme_in(session)[1].shop)
        if _HELD.first(session, day=today) is None:
            return None  # on nearly all days of a year nothing is written
    with shop.writing() as tx:
        sale = tx.session.scalar(select(Operation).where(Operation.op_key == op_key, ~undone()))
        if sale is None or sale.what != "sale":
            return None
        known = tx.session.get(HiddenGift, sale.id)
        if known is not None:
            event = tx.session.get_one(Event, known.event_id)
            return ToldGift(known.gift, _given(tx.session, event.id, sale.id), event.title)
        for event in _rules(tx.session, sale.business_day):
            if _is_due(tx.session, event, sale):
                tx.session.add(
                    HiddenGift(operation_id=sale.id, event_id=event.id, gift=event.gift, at=tx.local)
                )
                tx.session.flush()
                tx.changed(Change.EVENT)
                return ToldGift(event.gift, _given(tx.session, event.id, sale.id), event.title)
        return None


def given(session: Session, event: int) -> int:
    """Return into how many lasting purchases a day's gift went."""
    return _given(session, event, None)


def _rules(session: Session, day: date) -> list[Event]:
    held = (Event.removed_at.is_(None), Event.gift != "", Event.on_day <= day, Event.until_day >= day)
    return list(session.scalars(select(Event).where(*held).order_by(Event.id)))


def _is_due(session: Session, event: Event, sale: Operation) -> bool:
    if sale.gross - sale.discount < event.gift_from:
        return False
    if event.gift_most is not None and _given(session, event.id, None) >= event.gift_most:
        return False
    # Among the purchases that count, this one's place: what was undone leaves its place to the next.
    counting = select(func.count()).where(
        Operation.what == "sale",
        Operation.business_day.between(event.on_day, event.until_day),
        Operation.gross - Operation.discount >= event.gift_from,
        Operation.id <= sale.id,
        ~undone(),
    )
    return bool((session.scalar(counting) or 0) % event.gift_each == 0)


def _given(session: Session, event: int, until: int | None) -> int:
    lasting = select(func.count()).select_from(HiddenGift)
    lasting = lasting.join(Operation, Operation.id == HiddenGift.operation_id)
    lasting = lasting.where(HiddenGift.event_id == event, ~undone())
    if until is not None:
        lasting = lasting.where(HiddenGift.operation_id <= until)
    return session.scalar(lasting) or 0
