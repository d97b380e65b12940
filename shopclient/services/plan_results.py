"""What came of plans: which of their clients bought again, when, and for how much; always as of today.

Source: requirements R12, R60.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.money import Cents
from shopclient.domain.plans import Plan
from shopclient.models import Client, PurchaseDay
from shopclient.services.rhythm import turnovers_within


@dataclass(frozen=True)
class CameBack:
    """A client of a plan: the first day *on* which something was bought from the plan's day on, if any."""

    client: int
    name: str
    occurrence: str
    on: date | None = None
    turnover: Cents = Cents(0)  # of the plan's days, minor units


def came_back(session: Session, plans: Sequence[Plan], today: date) -> list[tuple[CameBack, ...]]:
    """Return for each plan what each of its clients did from its day on; before that day nobody came back.

    What was given back does not count: the days are those of lasting purchases.
    """
    names = _names(session, {guest.client for plan in plans for guest in plan.guests})
    return [_of_plan(session, plan, names, today) for plan in plans]


def _of_plan(session: Session, plan: Plan, names: dict[int, str], today: date) -> tuple[CameBack, ...]:
    clients = [guest.client for guest in plan.guests]
    until = min(plan.back_until, today)
    days: dict[int, date] = {}
    sums: dict[int, Cents] = {}
    if clients and plan.state != "dropped" and plan.on_day <= until:
        query = (
            select(PurchaseDay.client_id, func.min(PurchaseDay.day).label("first"))
            .where(PurchaseDay.client_id.in_(clients), PurchaseDay.day.between(plan.on_day, until))
            .group_by(PurchaseDay.client_id)
        )
        days = {row.client_id: row.first for row in session.execute(query)}
        sums = turnovers_within(session, list(days), plan.on_day - timedelta(days=1), until)
    return tuple(
        CameBack(
            guest.client,
            names.get(guest.client, ""),
            guest.occurrence,
            days.get(guest.client),
            sums.get(guest.client, Cents(0)),
        )
        for guest in plan.guests
    )


def _names(session: Session, ids: set[int]) -> dict[int, str]:
    rows = session.execute(select(Client.id, Client.name).where(Client.id.in_(ids)))
    return {row.id: row.name for row in rows}
