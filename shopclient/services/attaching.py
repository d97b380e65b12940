""" "I had a card!": a sale given to a card after payment, or moved to another one (loyalty rules 5)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from shopclient.domain.bill import Bill, BillLine, Reason, Stamp, Standing
from shopclient.domain.bonuses import Share, take_back
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.earning import bonuses_earned
from shopclient.domain.errors import GiftCardWrong, KindUnknown, SaleAttached
from shopclient.domain.line_rights import rights_of
from shopclient.domain.money import Cents
from shopclient.domain.pricing import level_turnover
from shopclient.domain.programme import Programme
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.clock import business_day
from shopclient.services.counter import Party, card_party, held_by, standing
from shopclient.services.gifts import DueGift, first_purchase_gifts, give, give_day_gifts, with_gifts
from shopclient.services.ledger import AccountState, Posting, holding
from shopclient.services.levels import Turnover, state_without, turnover_for_level
from shopclient.services.moments import moment_after
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.past import holding_at, state_at, sums_at
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import Sold, burnt_of_rest, own_lots, sold
from shopclient.services.till_values import Attached, to_tree


def attach_sale(shop: Shop, request: Request, sale: str, card: str, at: datetime | None = None) -> Attached:
    """Give a lasting sale to a card: bonuses and turnover follow by counter-entries, prices stay as paid.

    Raises:
        SaleUnknown: No sale has this id, or it was undone.
        SaleAttached: It is this card's account's already, bonuses paid for it, or some of it was returned.
        Card refusals as ``till.sell``, OperationIdReused, DateInFuture, MomentTooEarly.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Attached(**answered, op_key=request.op_key, repeated=True)
        return attach_in(tx, request, sale, card, at)


def attach_in(tx: Tx, request: Request, sale: str, card: str, at: datetime | None = None) -> Attached:
    """Give a sale to a card in the running transaction; the request is new. Refusals as ``attach_sale``."""
    found = sold(tx.session, sale)
    moment = moment_after(tx, found.sale, at)
    day = business_day(moment, tx.programme.shop.day_ends)
    party = card_party(tx.session, tx.programme, card).usable(day)
    _refuse(found, party, card)
    book_burns(tx, party.account_id, day)
    give_day_gifts(tx, party.kind, party.account_id, day)
    gifts = _gifts(tx, party, day)
    answer, attached = _attach(tx, request, found, party, gifts, moment, day, at)
    if found.account_id is not None:
        _detach(tx, request, found, found.account_id, moment, day, attached)
    for gift in gifts:
        own = gift.account_id == party.account_id
        give(tx, gift, moment, attached, party.card_id if own else None)
    tx.changed(Change.CLIENT)
    return answer


def _refuse(found: Sold, party: Party, card: str) -> None:
    key = found.sale.op_key
    if party.kind is None or party.kind.gift:
        raise GiftCardWrong(party.number or card, "pays_only")
    if party.account_id == found.account_id:
        raise SaleAttached(key, "same_account")
    if (found.sale.spent or found.sale.stamp == Stamp.REWARD) and found.account_id is not None:
        raise SaleAttached(key, "bonuses_spent")
    if found.back.value:
        raise SaleAttached(key, "returned")


def _gifts(tx: Tx, party: Party, day: date) -> Sequence[DueGift]:
    """Return what the sale brings if it is the first one of the account."""
    held = held_by(tx.session, party)
    if party.account_id is None or not standing(tx.session, tx.programme, party, held, day).is_first:
        return ()
    return first_purchase_gifts(tx.session, party.kind, party.account_id, party.client_id, day)


@dataclass(frozen=True)
class _Worth:
    """What the sale is worth on the card: the turnover that decides its level, bonuses, a stamp or none."""

    level: Cents
    earned: Cents
    stamp: Stamp


def _attach(
    tx: Tx,
    request: Request,
    found: Sold,
    party: Party,
    gifts: Sequence[DueGift],
    moment: datetime,
    day: date,
    at: datetime | None,
) -> tuple[Attached, int]:
    """Book the sale on the card's account; return the answer and the operation's id."""
    kind, programme = _rules_of(tx, found, party)
    posting = Posting(tx, party.account_id)
    state = state_at(tx.session, programme.rules, party.account_id, at)
    sums = sums_at(tx.session, party.sums, at)
    turnover = turnover_for_level(tx.session, kind, programme.rules, sums, state, day, at)
    worth = _worth(found, kind, programme, turnover)
    if worth.earned:
        first = found.sale.business_day + timedelta(days=kind.activation_days)
        last = first + timedelta(days=kind.life_days) if kind.life_days else None
        posting.grant("earn", worth.earned, first, last)
        posting.pay_debt(day)
    held = holding_at(tx.session, party.account, at, day, posting.id)
    held = with_gifts(held, (gift for gift in gifts if gift.account_id == party.account_id))
    answer = Attached(found.sale.op_key, party.number or "", worth.earned, held.balance(day), request.op_key)
    operation = posting.seal(
        request,
        "attach",
        card_id=party.card_id,
        client_id=party.client_id,
        business_day=day,
        happened_at=moment,
        turnover_day=found.sale.turnover_day,
        earned=worth.earned,
        turnover=_goods(found),
        stamp=int(worth.stamp),
        stamps=worth.stamp.after(posting.state.stamps),
        ref_id=found.sale.id,
        answer=json.dumps(to_tree(answer)),
        **_reached(posting.state, party, kind, turnover, worth.level, _goods(found)),
    )
    return answer, operation


def _worth(found: Sold, kind: CardKind, programme: Programme, turnover: Turnover) -> _Worth:
    goods = tuple(BillLine(Cents(line.amount), line.department) for line in found.goods)
    bill = Bill(goods, found.sale.business_day)
    stands = Standing(turnover=turnover.now, reached=turnover.reached)
    level = level_turnover(bill, programme, stands)
    rights = rights_of(bill, programme)
    bases = [
        line.due + line.gift if right.earns else 0 for line, right in zip(found.goods, rights, strict=True)
    ]
    explain: list[Reason] = []
    earned = bonuses_earned(bill, kind, kind.cashback_at(level), programme, stands, bases, 0, explain)
    counts = kind.stamps_every and found.goods and sum(bases) >= kind.min_bill
    return _Worth(level, earned, Stamp.COUNTS if counts else Stamp.NONE)


def _reached(
    state: AccountState, party: Party, kind: CardKind, before: Turnover, level: int, goods: int
) -> dict[str, Any]:
    """Return the highest turnovers of the account with the sale, in its life and in twelve months."""
    life, year = max(state.reached, party.turnover + goods), int(state.reached_year)
    if kind.level_window == "12_months":
        year = max(year, before.now + goods, level)
    else:
        life = max(life, level - party.opening_turnover)
    return {"reached": life, "reached_year": year}


def _detach(
    tx: Tx, request: Request, found: Sold, account: int, moment: datetime, day: date, attached: int
) -> None:
    """Take the sale off its former *account*: what it earned there, and its turnover."""
    book_burns(tx, account, day)
    posting = Posting(tx, account)
    own, lots = own_lots(tx.session, found.earned_by), holding(tx.session, account).lots
    # What burnt there, nobody has any more.
    burnt = burnt_of_rest(tx.session, own, lots, found.earned)
    shares = take_back(own, lots, found.earned - burnt)
    posting.move("take_back", shares, sign=-1)
    short = found.earned - burnt - sum(share.amount for share in shares)
    posting.move("take_back", [Share(None, Cents(short))], sign=-1)
    posting.seal(
        Request(f"{request.op_key}/detach"[:200], request.content),
        "detach",
        card_id=found.card_id,
        client_id=found.client_id,
        business_day=day,
        happened_at=moment,
        turnover_day=found.sale.turnover_day,
        earned=-found.earned,
        turnover=-_goods(found),
        stamps=state_without(tx.session, tx.programme.rules, account, ()).stamps,
        ref_id=found.sale.id,
        cause_id=attached,
        answer=json.dumps({}),
    )


def _rules_of(tx: Tx, found: Sold, party: Party) -> tuple[CardKind, Programme]:
    """Return the rules that the sale was made with, or today's for a kind that there was not yet."""
    programme = tx.programme_of(found.sale.programme_id)
    key = party.kind.key if party.kind else ""
    try:
        return programme.kind(key), programme
    except KindUnknown:
        return tx.programme.kind(key), tx.programme


def _goods(found: Sold) -> Cents:
    return Cents(sum(line.due for line in found.goods))
