"""What a customer day brought: the days before it, the day itself, and as many days after.

Source: requirements R22, R60: "next month the number of buyers grew noticeably".
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, distinct, exists, func, select
from sqlalchemy.orm import Session

from shopclient.domain.money import Cents
from shopclient.models import EventGuest, Operation
from shopclient.services import draws, hidden_gifts
from shopclient.services.events import get, load
from shopclient.services.operations import undone
from shopclient.services.shop import Shop

#: Days before and after that are held against each other, at most.
SPAN = 28


@dataclass(frozen=True)
class Span:
    """Lasting purchases of the days *first* to *last*: how many, of how many known clients, what came in.

    Money is less what was given back on these days, in minor units.
    """

    first: date
    last: date
    purchases: int = 0
    clients: int = 0
    money: Cents = Cents(0)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class BeforeAfter:
    """The same number of days before and after; *after* is None until a day of it has gone by."""

    before: Span
    during: Span | None  # None until the day has come
    after: Span | None


@dataclass(frozen=True)
class EventFigures:
    """What a day brought, of everybody and of the guests who came; costs in minor units."""

    everybody: BeforeAfter
    guests: BeforeAfter
    prizes: int  # handed over
    prize_cost: Cents
    gifts: int  # hidden in lasting purchases


def figures(shop: Shop, event: int) -> EventFigures:
    """Return what a day brought so far. Raises: EventUnknown."""
    kept, today = get(shop, event), shop.today()
    held = draws.draws(shop, event)
    with shop.reading() as session:
        load(session, event)
        first, last = kept.day.on_day, kept.day.last_day
        came = exists().where(
            EventGuest.event_id == event,
            EventGuest.came_at.is_not(None),
            EventGuest.client_id == Operation.client_id,
        )
        return EventFigures(
            _before_after(session, first, last, today, None),
            _before_after(session, first, last, today, came),
            sum(draw.redeemed for draw in held),
            Cents(sum(draw.cost for draw in held)),
            hidden_gifts.given(session, event),
        )


def _before_after(
    session: Session, first: date, last: date, today: date, who: ColumnElement[bool] | None
) -> BeforeAfter:
    # The day that is still going on is not held against whole ones.
    whole = min(SPAN, max((today - last).days - 1, 0))
    days = timedelta(days=whole or SPAN)
    end = min(first, today)  # of a day ahead, the days gone by are told and not those to come
    before = _span(session, end - days, end - timedelta(days=1), who)
    during = _span(session, first, min(last, today), who) if first <= today else None
    after = _span(session, last + timedelta(days=1), last + days, who) if whole else None
    return BeforeAfter(before, during, after)


def _span(session: Session, first: date, last: date, who: ColumnElement[bool] | None) -> Span:
    lasting = [Operation.business_day.between(first, last), ~undone()]
    if who is not None:
        lasting.append(who)
    is_sale = Operation.what == "sale"
    bought = select(
        func.count().filter(is_sale),
        func.count(distinct(Operation.client_id)).filter(is_sale),
        func.coalesce(func.sum(Operation.due), 0),
    ).where(Operation.what.in_(("sale", "refund")), *lasting)
    purchases, clients, money = session.execute(bought).one()
    return Span(first, last, purchases, clients, Cents(money))
