"""Two joined accounts parted again, by visible counter-operations: the ledger keeps both."""

import json
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.bonuses import Share
from shopclient.domain.errors import ChangeFinal
from shopclient.domain.money import Cents
from shopclient.models import Entry, Lot, Operation
from shopclient.services.ledger import AccountState, Posting
from shopclient.services.operations import Request, goes_back, parted, undone
from shopclient.services.shop import Tx


def part(tx: Tx, old: int, new: int, client: int | None) -> None:
    """Move back to the account *old* what it brought to *new*, exactly as it was; *client* is old's again.

    The rows of both accounts say already that they are two.

    Raises:
        ChangeFinal: ``booked``: something was booked on the joined account since.
    """
    joins = _joins(tx.session, old, new)
    if not joins:
        return
    _require_still(tx.session, [old, new], joins)
    for out, into in joins:
        for operation, owner in ((into, None), (out, client)):
            _reverse(tx, operation, owner, joins[0][0].id)


def _joins(session: Session, old: int, new: int) -> list[tuple[Operation, Operation]]:
    """Return the lasting pairs of operations that carried the one account over to the other."""
    into = aliased(Operation)
    # Each part that came over was written right after it had left.
    query = (
        select(Operation, into)
        .join(into, into.id == Operation.id + 1)
        .where(Operation.account_id == old, Operation.what == "transfer", ~goes_back(), ~parted())
        .where(into.account_id == new, into.what == "transfer", ~goes_back(into))
        .order_by(Operation.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def _require_still(session: Session, accounts: list[int], joins: list[tuple[Operation, Operation]]) -> None:
    last = joins[-1][1].id
    # Later joins that were parted again are as if they had never been.
    joined = and_(Operation.what == "transfer", or_(goes_back(), parted()))
    later = exists().where(
        Operation.account_id.in_(accounts), Operation.id > last, Operation.what != "undo", ~undone(), ~joined
    )
    then = func.coalesce(func.sum(Entry.amount).filter(Entry.operation_id <= last), 0)
    moved = (
        select(Entry.lot_id)
        .join(Lot, Lot.id == Entry.lot_id)
        .where(Lot.account_id.in_(accounts))
        .group_by(Entry.lot_id, Lot.left)
        .having(Lot.left != then)
    )
    if session.scalar(select(later)) or session.scalar(moved.limit(1)) is not None:
        raise ChangeFinal("booked")


def _reverse(tx: Tx, target: Operation, client: int | None, first: int) -> None:
    account = target.account_id
    posting = Posting(tx, account)
    moved = (
        select(Entry.lot_id, func.sum(Entry.amount).label("amount"))
        .where(Entry.operation_id == target.id)
        .group_by(Entry.lot_id)
    )
    for row in tx.session.execute(moved).all():
        posting.move("transfer", [Share(row.lot_id, Cents(-row.amount))])
    state = _state_before(tx.session, account or 0, first)
    key = uuid5(NAMESPACE_OID, f"shopclient/part/{target.id}")
    posting.seal(
        Request(str(key), ""),
        "transfer",
        client_id=target.client_id if client is None else client,
        business_day=tx.today,
        happened_at=tx.local,
        turnover_day=target.turnover_day,
        turnover=-target.turnover,
        cause_id=target.id,
        reached=state.reached,
        reached_year=state.reached_year,
        stamps=state.stamps,
        answer=json.dumps({}),
    )


def _state_before(session: Session, account: int, operation: int) -> AccountState:
    """Return what an account had come to before that *operation* joined it to another one."""
    query = (
        select(Operation.reached, Operation.reached_year, Operation.stamps)
        .where(Operation.account_id == account, Operation.id < operation)
        .order_by(Operation.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    if row is None:
        return AccountState()
    return AccountState(Cents(row.reached), Cents(row.reached_year), row.stamps)
