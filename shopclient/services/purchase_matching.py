"""Purchases of a journal that were typed at the till already: the same client, day and sum."""

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.models import Account, ImportedPurchase, Operation
from shopclient.services.operations import undone
from shopclient.services.purchase_owners import Owner


def typed_already(session: Session, owner: Owner, day: date, total: Cents) -> int | None:
    """Return the lasting sale of *owner* on *day* over *total* that no line of a journal stands for yet.

    The sum is that of the list prices, or with the discount, or what was paid of it in money: a journal may
    say each of them.
    """
    given = {
        "day": day,
        "total": total,
        "client": owner.client_id,
        "account": owner.account_id if owner.client_id is None else None,
    }
    found: int | None = session.scalar(_typed(), given)
    return found


# Built once: an alias of a table of so many columns costs more than most queries.
@cache
def _typed() -> Any:
    given = aliased(Operation)
    now_his = exists().where(
        given.ref_id == Operation.id, given.what == "attach", whose(given), ~undone(given)
    )
    total: Any = bindparam("total")
    worth = Operation.due + Operation.gift + Operation.spent
    taken = exists().where(ImportedPurchase.operation_id == Operation.id)
    return (
        select(Operation.id)
        .where(Operation.business_day == bindparam("day"), Operation.what == "sale")
        .where(or_(Operation.gross == total, worth == total, Operation.due == total))
        .where(or_(whose(Operation), now_his.correlate(Operation)))
        .where(~undone(), ~taken.correlate(Operation))
        .order_by(Operation.id)
        .limit(1)
    )


def whose(operation: Any) -> Any:
    """Return the SQL condition that an operation is that of ``client`` or ``account``, two parameters."""
    client: Any = bindparam("client")
    accounts = select(Account.id).where(Account.client_id == client)
    account = operation.account_id == bindparam("account")
    return or_(account, operation.client_id == client, operation.account_id.in_(accounts))
