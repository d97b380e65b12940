"""An account as it was: what its lots held at a moment gone by (loyalty rules 4)."""

from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot
from shopclient.domain.money import Cents
from shopclient.models import Entry, Lot, Operation
from shopclient.services.ledger import Holding, holding


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


def _moved_since(session: Session, account_id: int, moment: datetime) -> bool:
    later = exists().where(Operation.account_id == account_id, Operation.happened_at > moment)
    return bool(session.scalar(select(later)))
