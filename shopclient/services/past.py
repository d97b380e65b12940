"""An account as it was: what its lots held at a moment gone by (loyalty rules 4)."""

from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot
from shopclient.domain.money import Cents
from shopclient.models import Entry, Lot, Operation
from shopclient.services.ledger import AccountState, Holding, holding, state_of


def holding_at(session: Session, account_id: int, moment: datetime | None) -> Holding:
    """Return what an account held at a shop-local *moment*, that one included; None or later: what it holds.

    The sum of its entries dated until then, whenever they were booked.
    """
    if moment is None or not _moved_since(session, account_id, moment):
        return holding(session, account_id)
    sums = session.execute(
        select(Entry.lot_id, func.sum(Entry.amount).label("left"), Lot.active_from, Lot.burns_on)
        .join(Operation, Operation.id == Entry.operation_id)
        .outerjoin(Lot, Lot.id == Entry.lot_id)
        .where(Entry.account_id == account_id, Operation.happened_at <= moment)
        .group_by(Entry.lot_id)
    ).all()
    lots = tuple(
        OpenLot(row.lot_id, Cents(row.left), row.active_from, row.burns_on)
        for row in sums
        if row.lot_id is not None and row.left > 0
    )
    return Holding(lots, Cents(max(0, -sum(row.left for row in sums if row.lot_id is None))))


def turnover_at(session: Session, account_id: int, moment: datetime) -> Cents:
    """Return the turnover of an account's operations up to a shop-local *moment*, without the opening one."""
    query = select(func.coalesce(func.sum(Operation.turnover), 0)).where(
        Operation.account_id == account_id, Operation.happened_at <= moment
    )
    return Cents(session.scalar(query) or 0)


def state_at(session: Session, account_id: int | None, moment: datetime | None) -> AccountState:
    """Return what an account had come to at a shop-local *moment*; None: what it has come to by now."""
    if moment is None:
        return state_of(session, account_id)
    query = (
        select(Operation.reached, Operation.reached_year, Operation.stamps)
        .where(Operation.account_id == account_id, Operation.happened_at <= moment)
        .order_by(Operation.id.desc())
        .limit(1)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        return AccountState()
    return AccountState(Cents(row.reached), Cents(row.reached_year), row.stamps)


def _moved_since(session: Session, account_id: int, moment: datetime) -> bool:
    later = exists().where(Operation.account_id == account_id, Operation.happened_at > moment)
    return bool(session.scalar(select(later)))
