"""An account as it was: what had happened to it by a moment gone by, whenever it was booked.

A paper journal is booked now and dated then (loyalty rules 4). What may be taken and spent is decided by
what the account holds now; what is answered of a moment is the sum of what had happened by it. Accounts that
were joined since are one: of a moment before, too, all of them are told together.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot, settle, unburnt
from shopclient.domain.money import Cents
from shopclient.domain.programme import Rules
from shopclient.models import Entry, Lot, Operation
from shopclient.services.ledger import AccountState, Holding, holding, state_of
from shopclient.services.levels import AccountSums, joined_accounts, state_until


def holding_at(
    session: Session, account_id: int, moment: datetime | None, day: date, booking: int = 0
) -> Holding:
    """Return what an account held at a shop-local *moment*, that one included; None or later: what it holds.

    The sum of its entries dated until then, and of those of the operation *booking*, which is not sealed
    yet. What was taken from a lot that came only later was short then: it is what the other lots of then
    hold less, and debt beyond them; what a debt of later was paid with was still there. *day* is the
    business day of the moment: what has burnt by it pays nothing.
    """
    whole = [] if moment is None else _whole(session, account_id)
    if moment is None or not _moved_since(session, whole, moment):
        return holding(session, account_id)
    by_then = or_(Operation.happened_at <= moment, Entry.operation_id == booking)
    sums = session.execute(
        select(Entry.lot_id, func.sum(Entry.amount).label("left"), Lot.active_from, Lot.burns_on)
        .outerjoin(Operation, Operation.id == Entry.operation_id)
        .outerjoin(Lot, Lot.id == Entry.lot_id)
        .where(Entry.account_id.in_(whole), by_then)
        .group_by(Entry.lot_id)
    ).all()
    debt = -sum(row.left for row in sums if row.lot_id is None)
    left = {row.lot_id: row.left for row in sums if row.lot_id is not None}
    if debt < 0:
        _unpay(session, whole, by_then, left, -debt)
    lots = [
        OpenLot(row.lot_id, Cents(left[row.lot_id]), row.active_from, row.burns_on)
        for row in sums
        if row.lot_id is not None
    ]
    # A lot that has burnt is not short: what an undo gives back to it later burns on the lot's own day.
    short = sum(-lot.left for lot in unburnt(lots, day) if lot.left < 0)
    return _settled([lot for lot in lots if lot.left > 0], max(0, debt) + short, day)


def turnover_at(session: Session, account_id: int, moment: datetime) -> Cents:
    """Return the turnover of an account's operations up to a shop-local *moment*, without the opening one."""
    query = select(func.coalesce(func.sum(Operation.turnover), 0)).where(
        Operation.account_id.in_(_whole(session, account_id)), Operation.happened_at <= moment
    )
    return Cents(session.scalar(query) or 0)


def sums_at(session: Session, account: AccountSums, moment: datetime | None) -> AccountSums:
    """Return what an account's row would have said at a shop-local *moment*; None: what it says."""
    if moment is None:
        return account
    return replace(account, turnover=turnover_at(session, account.id, moment))


def state_at(session: Session, rules: Rules, account_id: int | None, moment: datetime | None) -> AccountState:
    """Return what an account had come to at a shop-local *moment*; None or later: what it has come to."""
    if account_id is None or moment is None:
        return state_of(session, account_id)
    if not _moved_since(session, _whole(session, account_id), moment):
        return state_of(session, account_id)
    return state_until(session, rules, account_id, moment)


def _whole(session: Session, account_id: int) -> list[int]:
    return [account_id, *joined_accounts(session, account_id)]


def _moved_since(session: Session, whole: Sequence[int], moment: datetime) -> bool:
    later = exists().where(Operation.account_id.in_(whole), Operation.happened_at > moment)
    return bool(session.scalar(select(later)))


def _unpay(session: Session, whole: Sequence[int], by_then: Any, left: dict[int, int], amount: int) -> None:
    """Put back into lots what paid a debt that was made only later: what was paid last, first."""
    paid = (
        select(Entry.lot_id, Entry.amount)
        .outerjoin(Operation, Operation.id == Entry.operation_id)
        .where(Entry.account_id.in_(whole), Entry.what == "transfer", Entry.amount < 0, by_then)
        .where(Entry.lot_id.is_not(None), func.coalesce(Operation.what, "") != "transfer")
        .order_by(Entry.id.desc())
    )
    for row in session.execute(paid):
        back = min(amount, -row.amount)
        left[row.lot_id] += back
        amount -= back


def _settled(lots: list[OpenLot], debt: int, day: date) -> Holding:
    """Return a holding in which nobody has both lots and debt, as every booking leaves it."""
    paid = settle(unburnt(lots, day), debt)
    held = Holding(tuple(lots), Cents(debt)).minus(paid)
    return replace(held, debt=Cents(debt - sum(share.amount for share in paid)))
