"""Undo: an operation taken back as if it had never been, by visible counter-operations (loyalty rules 5)."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import Share, take_back, unburnt
from shopclient.domain.errors import AlreadyUndone, GiftCardUsed, OperationNotUndoable, OperationUnknown
from shopclient.domain.money import Cents
from shopclient.models import Card, Entry, Gift, Operation
from shopclient.models.operation import SUMS
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.clock import business_day
from shopclient.services.gifts import give_gifts_of_card
from shopclient.services.ledger import Posting, holding
from shopclient.services.levels import state_without
from shopclient.services.moments import moment_after
from shopclient.services.operations import Request, earlier_answer, is_undone, undone
from shopclient.services.past import holding_at
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import (
    burnt_of,
    last_attach,
    lasting_refunds,
    living_account,
    living_lot,
)
from shopclient.services.till_values import Undone, to_tree

# What an undo moves of bonuses is its own entries.
_REVERSED = tuple(name for name in SUMS if name != "bonuses")
_UNDOABLE = {"sale", "refund", "adjust", "attach"}


def undo(shop: Shop, request: Request, operation: str, at: datetime | None = None) -> Undone:
    """Take a till operation back, with all that hangs on it: a sale's returns, its gift cards' payments.

    Dated *at* a moment gone by, it moves what can be moved now, and answers the balance of then.

    Raises:
        OperationUnknown: No operation has this id.
        AlreadyUndone: It was undone before.
        OperationNotUndoable: It is an undo itself, an opening balance, or a part of another operation.
        GiftCardUsed: It sold a gift card that has paid already.
        OperationIdReused, DateInFuture, MomentTooEarly.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Undone(**answered, op_key=request.op_key, repeated=True)
        return undo_in(tx, request, operation, at)


def preview_undo(shop: Shop, operation: str) -> Undone:
    """Return what ``undo`` would answer now, and keep nothing; refusals as there."""
    with shop.writing() as tx:
        tx.discard()
        return undo_in(tx, Request(uuid4().hex, ""), operation, None)


def take_gift_back(tx: Tx, request: Request, key: str) -> None:
    """Take back the gift with this key, in the running transaction: it may be given again."""
    gift = tx.session.get_one(Gift, key)
    target = tx.session.get_one(Operation, gift.operation_id)
    _Reversal(tx, _part_request(request, target), target, tx.local, [target.id]).book(Cents(0))


def undo_in(tx: Tx, request: Request, operation: str, at: datetime | None) -> Undone:
    """Take an operation back in the running transaction; the request is new. Refusals as ``undo``."""
    target = tx.session.scalar(select(Operation).where(Operation.op_key == operation))
    if target is None:
        raise OperationUnknown(operation)
    if is_undone(tx.session, target.id):
        raise AlreadyUndone(operation)
    if target.what not in _UNDOABLE or target.cause_id is not None:
        raise OperationNotUndoable(operation, target.what)
    moment = moment_after(tx, target, at)
    _refuse_moved_on(tx.session, target)
    parts = _hanging_on(tx.session, target)
    gone = [target.id, *(part.id for part in parts)]
    money = target.due
    for part in parts:
        money += part.due
        # What came after the moment of a journal is taken back on its own.
        then = moment if at is None else max(moment, part.happened_at)
        _Reversal(tx, _part_request(request, part), part, then, gone).book(Cents(part.due))
    return _Reversal(tx, request, target, moment, gone, at).book(Cents(money))


def _refuse_moved_on(session: Session, target: Operation) -> None:
    """Refuse to undo an attaching on which later steps stand: its bonuses are not there any more."""
    if target.what != "attach":
        return
    last = last_attach(session, target.ref_id or 0)
    if last is None or last.id != target.id:
        raise OperationNotUndoable(target.op_key, "moved_on")
    if lasting_refunds(session, target.ref_id or 0):
        raise OperationNotUndoable(target.op_key, "returned")


def _hanging_on(session: Session, target: Operation) -> list[Operation]:
    """Return what is undone together with *target*, the latest first: what refers to it, and all parts."""
    own = [target.id]
    found: list[Operation] = []
    if target.what == "sale":
        refers = select(Operation).where(
            Operation.ref_id == target.id,
            Operation.what.in_(("refund", "attach", "detach")),
            ~undone(),
        )
        found += session.scalars(refers)
        own += [each.id for each in found]
    if target.what == "attach":
        # The sale leaves its former card in the same action.
        found += session.scalars(
            select(Operation).where(Operation.what == "detach", Operation.cause_id == target.id, ~undone())
        )
    parts = select(Operation).where(Operation.cause_id.in_(own), Operation.what != "detach", ~undone())
    found += session.scalars(parts)
    return sorted({each.id: each for each in found}.values(), key=lambda each: -each.id)


def _part_request(request: Request, part: Operation) -> Request:
    return Request(part_key(request.op_key, part.op_key), request.content)


def part_key(undo: str, target: str) -> str:
    """Return the id under which the undo of that id takes *target* back, together with what it hangs on."""
    return str(uuid5(NAMESPACE_OID, f"{undo}/{target}"))


class _Reversal:
    """The counter-operation of one operation: every sum and every entry with the opposite sign."""

    def __init__(
        self,
        tx: Tx,
        request: Request,
        target: Operation,
        moment: datetime,
        gone: Sequence[int],
        at: datetime | None = None,
    ) -> None:
        self._tx, self._session, self._request, self._target = tx, tx.session, request, target
        self._moment, self._gone, self._at = moment, gone, at
        self._day = business_day(moment, tx.programme.shop.day_ends)
        self._account = living_account(tx.session, target.account_id)

    def book(self, money: Cents) -> Undone:
        """Write it and return the answer; *money* is what goes back to the person in all."""
        target = self._target
        book_burns(self._tx, self._account, self._day)
        give_gifts_of_card(self._tx, target.card_id, self._account, self._day)
        posting = Posting(self._tx, self._account)
        if self._account is not None:
            self._refuse_used_card()
            self._reverse_entries(posting, self._account)
        answer = Undone(target.op_key, money, self._balance(posting))
        posting.seal(
            self._request,
            "undo",
            card_id=target.card_id,
            client_id=target.client_id,
            business_day=self._day,
            happened_at=self._moment,
            turnover_day=target.turnover_day,
            ref_id=target.id,
            answer=json.dumps(to_tree(answer)),
            **{name: -getattr(target, name) for name in _REVERSED},
            **self._state(),
        )
        self._take_card_back()
        self._session.execute(delete(Gift).where(Gift.operation_id == target.id))
        self._tx.changed(Change.CLIENT)
        return replace(answer, op_key=self._request.op_key)

    def _state(self) -> dict[str, Any]:
        if self._account is None:
            return {}
        rules = self._tx.programme.rules
        state = state_without(self._session, rules, self._account, self._gone)
        return {"reached": state.reached, "reached_year": state.reached_year, "stamps": state.stamps}

    def _balance(self, posting: Posting) -> Cents | None:
        if self._account is None:
            return None
        return holding_at(self._session, self._account, self._at, self._day, posting.id).balance(self._day)

    def _take_card_back(self) -> None:
        """Make a gift card blank again that the undone sale gave out."""
        target = self._target
        if target.what != "load" or json.loads(target.answer).get("was") != "blank":
            return
        card = self._session.get_one(Card, target.card_id)
        if card.state == "active" and holding(self._session, self._account or 0).total == 0:
            card.state, card.activated_on = "blank", None
            self._tx.changed(Change.CARD)

    def _refuse_used_card(self) -> None:
        target = self._target
        if target.what == "load" and holding(self._session, self._account or 0).total < target.bonuses:
            card = self._session.get_one(Card, target.card_id)
            raise GiftCardUsed(card.number)

    def _reverse_entries(self, posting: Posting, account_id: int) -> None:
        by_lot = _net_by_lot(self._session, self._target.id)
        debt_moved = by_lot.pop(None, 0)
        # What was spent goes back first: a lot must never hold less than nothing on the way.
        for lot, amount in by_lot.items():
            if amount < 0 and lot is not None:
                posting.give_back(lot, -amount)
        if debt_moved:
            self._reverse_debt(posting, account_id, debt_moved)
        for lot, amount in by_lot.items():
            if amount > 0:
                self._take(posting, account_id, lot or 0, amount)
        posting.pay_debt(self._day)

    def _take(self, posting: Posting, account_id: int, lot: int, amount: int) -> None:
        """Take back what the operation put into *lot*; what burnt there, nobody has any more."""
        lots = unburnt(holding(self._session, account_id).lots, self._day)
        left = sum(each.left for each in lots if each.id == lot)
        burnt = min(max(0, amount - left), burnt_of(self._session, [lot]))
        shares = take_back([lot], lots, amount - burnt)
        short = amount - burnt - sum(share.amount for share in shares)
        posting.move("take_back", shares, sign=-1)
        posting.move("take_back", [Share(None, Cents(short))], sign=-1)

    def _reverse_debt(self, posting: Posting, account_id: int, moved: int) -> None:
        """Take back what an operation did to the debt; *moved* above 0 means that it paid some of it."""
        if moved > 0:
            posting.move("take_back", [Share(None, Cents(moved))], sign=-1)
            return
        still_owed = min(-moved, holding(self._session, account_id).debt)
        if still_owed:
            posting.move("give_back", [Share(None, Cents(still_owed))])
        if -moved > still_owed:
            # Later earnings paid this debt already: they come back as bonuses.
            posting.grant("give_back", -moved - still_owed, active_from=self._day)


def _net_by_lot(session: Session, operation_id: int) -> dict[int | None, int]:
    """Return what an operation moved in each lot, as the lots are carried on, and in the debt (None)."""
    rows = session.execute(
        select(Entry.lot_id, func.sum(Entry.amount))
        .where(Entry.operation_id == operation_id)
        .group_by(Entry.lot_id)
    ).all()
    net: dict[int | None, int] = {}
    for lot, amount in rows:
        carried = None if lot is None else living_lot(session, lot)
        net[carried] = net.get(carried, 0) + amount
    return {lot: amount for lot, amount in net.items() if amount}
