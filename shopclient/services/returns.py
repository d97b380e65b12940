"""Returns and undos, by the stored entries of what they take back, never by today's rules."""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import NAMESPACE_OID, uuid4, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import Share, give_back, part_of, take_back
from shopclient.domain.errors import (
    AlreadyUndone,
    DateInvalid,
    OperationNotUndoable,
    OperationUnknown,
    RefundExceedsSale,
    SaleUnknown,
)
from shopclient.domain.money import Cents
from shopclient.models import Entry, Lot, Operation
from shopclient.services.changes import Change
from shopclient.services.clock import business_day
from shopclient.services.ledger import Posting, holding
from shopclient.services.operations import Request, earlier_answer, is_undone, undone
from shopclient.services.shop import Shop, Tx
from shopclient.services.till import moment_of
from shopclient.services.till_values import Refunded, Undone, to_tree


@dataclass(frozen=True)
class _Returned:
    """What the lasting returns of one sale have moved so far, as positive sums."""

    value: Cents
    bonuses_back: Cents
    earned: Cents


def refund(
    shop: Shop,
    request: Request,
    sale: str,
    amount: Cents | None = None,
    *,
    reason: str = "",
    at: datetime | None = None,
) -> Refunded:
    """Return a sale: *amount* of its value (money and bonuses paid, minor units), or all that is left.

    Money back is the money part and bonuses back the bonus part; earned bonuses are taken back in the same
    proportion; parts add up to the whole exactly.

    Raises:
        SaleUnknown: No sale has this id, or it was undone.
        RefundExceedsSale: More than what is left of it, or nothing is left.
        OperationIdReused, DateInFuture.

    Source: loyalty rules 5.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Refunded(**answered, op_key=request.op_key, repeated=True)
        return _refund_in(tx, request, sale, amount, reason, at)


def preview_refund(shop: Shop, sale: str, amount: Cents | None = None) -> Refunded:
    """Return what ``refund`` would answer now, and keep nothing; refusals as there."""
    with shop.writing() as tx:
        # Booked and discarded, so that what is shown is what will be.
        tx.discard()
        return _refund_in(tx, Request(uuid4().hex, ""), sale, amount, "")


def undo(shop: Shop, request: Request, operation: str, at: datetime | None = None) -> Undone:
    """Take a till operation back as if it had never been, by counter-entries; a sale with its returns.

    Raises:
        OperationUnknown: No operation has this id.
        AlreadyUndone: It was undone before.
        OperationNotUndoable: It is an undo itself, or an opening balance.
        OperationIdReused, DateInFuture.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Undone(**answered, op_key=request.op_key, repeated=True)
        target = _operation(tx.session, operation)
        if target is None:
            raise OperationUnknown(operation)
        if is_undone(tx.session, target.id):
            raise AlreadyUndone(operation)
        if target.what not in {"sale", "refund", "adjust"}:
            raise OperationNotUndoable(operation, target.what)
        moment = _moment(tx, target, at)
        money = target.due
        for part in _lasting_refunds(tx.session, target.id):
            own_key = str(uuid5(NAMESPACE_OID, f"{request.op_key}/{part.op_key}"))
            money += part.due
            _reverse(tx, Request(own_key, request.content), part, moment, Cents(part.due))
        return _reverse(tx, request, target, moment, Cents(money))


def _refund_in(
    tx: Tx, request: Request, sale: str, amount: Cents | None, reason: str, at: datetime | None = None
) -> Refunded:
    original = _operation(tx.session, sale)
    if original is None or original.what != "sale" or is_undone(tx.session, original.id):
        raise SaleUnknown(sale)
    before = _returned(tx.session, original.id)
    left = Cents(original.due + original.spent - before.value)
    wanted = left if amount is None else amount
    if wanted <= 0 or wanted > left:
        raise RefundExceedsSale(left, wanted)
    return _book_refund(tx, request, original, before, wanted, _moment(tx, original, at), reason)


def _book_refund(
    tx: Tx, request: Request, sale: Operation, before: _Returned, wanted: Cents, moment: datetime, reason: str
) -> Refunded:
    value, reached = sale.due + sale.spent, before.value + wanted
    # The unit in force when the sale was made, not today's.
    unit = tx.programme_of(sale.programme_id).rules.bonus_unit
    bonuses = part_of(sale.spent, reached, value, before.bonuses_back)
    earned = part_of(sale.earned, reached, value, before.earned, unit)
    money = Cents(wanted - bonuses)
    posting = Posting(tx, sale.account_id)
    _move_refund(tx.session, posting, sale, before, bonuses, earned)
    answer = Refunded(money, bonuses, earned, *_balance(tx, sale.account_id))
    posting.seal(
        request,
        "refund",
        card_id=sale.card_id,
        client_id=sale.client_id,
        business_day=business_day(moment, tx.programme.shop.day_ends),
        happened_at=moment,
        gross=-wanted,
        spent=-bonuses,
        due=-money,
        earned=-earned,
        turnover=-money if sale.account_id is not None else 0,
        ref_id=sale.id,
        reason=reason,
        answer=json.dumps(to_tree(answer)),
    )
    return replace(answer, op_key=request.op_key)


def _move_refund(
    session: Session, posting: Posting, sale: Operation, before: _Returned, bonuses: Cents, earned: Cents
) -> None:
    if sale.account_id is None:
        return
    posting.move("give_back", give_back(_spent_shares(session, sale.id), before.bonuses_back, bonuses))
    if earned:
        own = session.scalar(select(Lot.id).where(Lot.operation_id == sale.id)) or 0
        shares = take_back(own, holding(session, sale.account_id).lots, earned)
        posting.move("take_back", shares, sign=-1)
    posting.pay_debt()


def _reverse(tx: Tx, request: Request, target: Operation, moment: datetime, money: Cents) -> Undone:
    """Write the counter-operation of *target*: every sum and every entry with the opposite sign."""
    day = business_day(moment, tx.programme.shop.day_ends)
    posting = Posting(tx, target.account_id)
    if target.account_id is not None:
        _reverse_entries(tx.session, posting, target.id, target.account_id, day)
    answer = Undone(target.op_key, money, _balance(tx, target.account_id)[0])
    posting.seal(
        request,
        "undo",
        card_id=target.card_id,
        client_id=target.client_id,
        business_day=day,
        happened_at=moment,
        gross=-target.gross,
        discount=-target.discount,
        spent=-target.spent,
        due=-target.due,
        rounded=-target.rounded,
        earned=-target.earned,
        turnover=-target.turnover,
        ref_id=target.id,
        answer=json.dumps(to_tree(answer)),
    )
    tx.changed(Change.CLIENT)
    return replace(answer, op_key=request.op_key)


def _reverse_entries(session: Session, posting: Posting, target: int, account_id: int, day: date) -> None:
    net = session.execute(
        select(Entry.lot_id, func.sum(Entry.amount))
        .where(Entry.operation_id == target)
        .group_by(Entry.lot_id)
    ).all()
    by_lot = {lot: amount for lot, amount in net if amount}
    debt_moved = by_lot.pop(None, 0)
    # What was spent goes back first: a lot must never hold less than nothing on the way.
    spent = [Share(lot, Cents(-amount)) for lot, amount in by_lot.items() if amount < 0]
    posting.move("give_back", spent)
    if debt_moved:
        _reverse_debt(session, posting, account_id, debt_moved, day)
    for lot, amount in by_lot.items():
        if amount > 0:
            shares = take_back(lot or 0, holding(session, account_id).lots, amount)
            posting.move("take_back", shares, sign=-1)
    posting.pay_debt()


def _reverse_debt(session: Session, posting: Posting, account_id: int, moved: int, day: date) -> None:
    """Take back what an operation did to the debt; *moved* above 0 means that it paid some of it."""
    if moved > 0:
        posting.move("take_back", [Share(None, Cents(moved))], sign=-1)
        return
    still_owed = min(-moved, holding(session, account_id).debt)
    if still_owed:
        posting.move("give_back", [Share(None, Cents(still_owed))])
    if -moved > still_owed:
        # Later earnings paid this debt already: they come back as bonuses.
        posting.grant("give_back", -moved - still_owed, active_from=day)


def _moment(tx: Tx, target: Operation, at: datetime | None) -> datetime:
    """Return the moment of taking *target* back; one that is given may not lie before it.

    Without one it is now, whatever the clock says: a clock set back must not stop a return.

    Raises:
        DateInvalid, DateInFuture: The given moment lies before what it takes back, or has not come yet.
    """
    if at is not None and at < target.happened_at:
        raise DateInvalid(at.isoformat())
    return moment_of(tx, at)


def _operation(session: Session, op_key: str) -> Operation | None:
    return session.scalar(select(Operation).where(Operation.op_key == op_key))


def _lasting_refunds(session: Session, sale_id: int) -> list[Operation]:
    query = select(Operation).where(Operation.ref_id == sale_id, Operation.what == "refund", ~undone())
    return list(session.scalars(query.order_by(Operation.id.desc())))


def _returned(session: Session, sale_id: int) -> _Returned:
    refunds = _lasting_refunds(session, sale_id)
    return _Returned(
        value=Cents(-sum(refund.due + refund.spent for refund in refunds)),
        bonuses_back=Cents(-sum(refund.spent for refund in refunds)),
        earned=Cents(-sum(refund.earned for refund in refunds)),
    )


def _spent_shares(session: Session, sale_id: int) -> list[Share]:
    query = select(Entry.lot_id, Entry.amount).where(Entry.operation_id == sale_id, Entry.what == "spend")
    return [Share(row.lot_id, Cents(-row.amount)) for row in session.execute(query.order_by(Entry.id))]


def _balance(tx: Tx, account_id: int | None) -> tuple[Cents | None, Cents | None]:
    """Return the account's balance and debt as they stand in this transaction."""
    if account_id is None:
        return None, None
    held = holding(tx.session, account_id)
    return held.balance(tx.today), held.debt
