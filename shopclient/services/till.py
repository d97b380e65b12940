"""The till: a bill quoted, sold, corrected; every booking is one durable transaction."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import take
from shopclient.domain.errors import (
    AmountTooLarge,
    CardUnknown,
    DateInFuture,
    FieldUnknown,
    NotEnoughBonuses,
    QuoteChanged,
    ValueInvalid,
)
from shopclient.domain.money import MAX_AMOUNT, Bps, Cents, plain
from shopclient.domain.pricing import Priced, own_discount, price
from shopclient.domain.programme import Programme
from shopclient.domain.texts_in import clean_line
from shopclient.models import Operation
from shopclient.services.changes import Change
from shopclient.services.clock import business_day, local_moment
from shopclient.services.counter import (
    NOBODY,
    Party,
    card_party,
    client_party,
    held_by,
    standing,
    turnover_of,
)
from shopclient.services.ledger import Holding, Posting, total_at
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.shop import Shop, Tx
from shopclient.services.till_values import Adjusted, BalanceView, Receipt, SaleDraft, receipt_from, to_tree


def quote(shop: Shop, draft: SaleDraft) -> Receipt:
    """Reckon a bill without booking anything; its balances are what they would be after it.

    Raises:
        As ``sell``, but a moment ahead is allowed and no sum is expected.
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        moment = draft.at or local_moment(shop.now, programme.shop)
        party = _party(session, programme, draft)
        held = held_by(session, party)
        priced = _priced(session, programme, party, held, draft, moment)
        return _receipt(party, priced, _after(held, priced, programme, moment))


def sell(shop: Shop, request: Request, draft: SaleDraft) -> Receipt:
    """Book a sale: spend its bonuses and earn new ones, all or nothing, durably.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode, CardBlocked, CardBlank, CardReplaced, ClientUnknown:
            The card or the client cannot be used.
        QuoteChanged: The sum that was shown no longer holds.
        OperationIdReused: The id stands for another operation.
        DateInFuture: The moment has not come yet.
        AmountTooLarge: The bill is above the largest sum.
    """
    with shop.writing() as tx:
        return sell_in(tx, request, draft)


def sell_in(tx: Tx, request: Request, draft: SaleDraft) -> Receipt:
    """Book a sale in the running transaction; refusals as ``sell``."""
    answered = earlier_answer(tx.session, request)
    if answered is not None:
        return receipt_from(answered, request.op_key)
    moment = moment_of(tx, draft.at)
    party = _party(tx.session, tx.programme, draft)
    held = held_by(tx.session, party)
    priced = _priced(tx.session, tx.programme, party, held, draft, moment)
    if draft.expect_due is not None and draft.expect_due != priced.due:
        raise QuoteChanged(draft.expect_due, priced.due)
    receipt = _receipt(party, priced, _after(held, priced, tx.programme, moment))
    _book(tx, request, party, priced, held, moment, receipt)
    return replace(receipt, op_key=request.op_key)


def adjust(
    shop: Shop, request: Request, card: str, amount: Cents, reason: str, at: datetime | None = None
) -> Adjusted:
    """Add bonuses by hand, or take some away; *amount* is signed, in minor units.

    Raises:
        NotEnoughBonuses: A debit below the available balance.
        TextInvalid: No reason was given.
        Card refusals as ``sell``, OperationIdReused, DateInFuture.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Adjusted(Cents(answered["balance"]), request.op_key, repeated=True)
        moment = moment_of(tx, at)
        day = business_day(moment, tx.programme.shop.day_ends)
        why = clean_line(reason)
        if amount == 0:
            raise ValueInvalid("amount", plain(amount, tx.programme.shop.decimals), "a sum other than 0")
        party = card_party(tx.session, tx.programme, card).usable()
        if party.account_id is None:
            raise CardUnknown(card)
        posting = Posting(tx, party.account_id)
        if amount > 0:
            posting.grant("adjust", amount, active_from=day)
            posting.pay_debt()
        else:
            held = held_by(tx.session, party)
            free = standing(tx.session, party, held, day, at).available
            if -amount > free:
                raise NotEnoughBonuses(free, -amount)
            posting.move("adjust", take(held.lots if held else (), -amount, day), sign=-1)
        held = held_by(tx.session, party)
        balance = held.balance(tx.today) if held else Cents(0)
        posting.seal(
            request,
            "adjust",
            card_id=party.card_id,
            client_id=party.client_id,
            business_day=day,
            happened_at=moment,
            reason=why,
            answer=json.dumps({"balance": balance}),
        )
        return Adjusted(balance, request.op_key)


def balance(shop: Shop, card: str, at: datetime | None = None) -> BalanceView:
    """Return what a card has at a moment on the shop's clock (None: now; it may lie ahead).

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: The card is not in the file.
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        return balance_in(session, programme, card_party(session, programme, card), shop.now, at)


def balance_in(
    session: Session, programme: Programme, party: Party, now: datetime, at: datetime | None = None
) -> BalanceView:
    """Return what *party*'s card has; *now* in UTC, *at* on the shop's clock."""
    moment = at or local_moment(now, programme.shop)
    day = business_day(moment, programme.shop.day_ends)
    held = held_by(session, party) or Holding((), Cents(0))
    reached = standing(session, party, held, day).reached
    total, pending, debt = held.balance(day), held.pending(day), held.debt
    if at is not None and party.account_id is not None:
        total = total_at(session, party.account_id, at)
        pending, debt = Cents(0), Cents(max(0, -total))
    return BalanceView(
        card=party.number or "",
        state=party.state or "",
        replaced_by=party.replaced_by,
        kind_key=party.kind.key if party.kind else "",
        client=party.client_id,
        client_name=party.client_name,
        balance=total,
        pending=pending,
        debt=debt,
        turnover=turnover_of(party) if at is None else _turnover_at(session, party, at),
        discount_percent=own_discount(party.kind, reached) if party.kind else Bps(0),
    )


def moment_of(tx: Tx, at: datetime | None) -> datetime:
    """Return the shop-local moment of an operation; a past one is a paper journal entered later.

    Raises:
        DateInFuture: It has not come yet.
    """
    if at is not None and at > tx.local:
        raise DateInFuture(at.isoformat())
    return at or tx.local


def _party(session: Session, programme: Programme, draft: SaleDraft) -> Party:
    if draft.card is not None and draft.client is not None:
        raise FieldUnknown("client")  # a card says whose it is
    if draft.card is not None:
        return card_party(session, programme, draft.card).usable()
    if draft.client is not None:
        return client_party(session, programme, draft.client)
    return NOBODY


def _priced(
    session: Session,
    programme: Programme,
    party: Party,
    held: Holding | None,
    draft: SaleDraft,
    moment: datetime,
) -> Priced:
    if sum(draft.amounts) > MAX_AMOUNT:
        raise AmountTooLarge(plain(sum(draft.amounts), programme.shop.decimals))
    day = business_day(moment, programme.shop.day_ends)
    stands = standing(session, party, held, day, draft.at)
    return price(draft.amounts, party.kind, programme.rules, stands, draft.spend)


@dataclass(frozen=True)
class _After:
    """Balances as they are once the bill is booked."""

    balance: Cents
    pending: Cents
    debt: Cents


def _after(held: Holding | None, priced: Priced, programme: Programme, moment: datetime) -> _After | None:
    if held is None:
        return None
    day = business_day(moment, programme.shop.day_ends)
    balance = Cents(held.balance(day) - priced.spent + priced.earned)
    debt = Cents(max(0, held.debt - priced.earned)) if held.debt else Cents(0)
    return _After(balance, held.pending(day), debt)


def _receipt(party: Party, priced: Priced, after: _After | None) -> Receipt:
    known = after is not None or party.client_id is not None
    return Receipt(
        lines=priced.lines,
        gross=priced.gross,
        discount=priced.discount,
        spent=priced.spent,
        rounded=priced.rounded,
        due=priced.due,
        earned=priced.earned,
        spendable=priced.spendable,
        discount_percent=priced.discount_percent,
        balance=after.balance if after else None,
        pending=after.pending if after else None,
        debt=after.debt if after else None,
        turnover=Cents(turnover_of(party) + priced.due) if known else None,
        card=party.number,
        client=party.client_id,
        client_name=party.client_name,
        explain=priced.explain,
        notices=priced.notices,
    )


def _book(
    tx: Tx,
    request: Request,
    party: Party,
    priced: Priced,
    held: Holding | None,
    moment: datetime,
    receipt: Receipt,
) -> None:
    day = business_day(moment, tx.programme.shop.day_ends)
    posting = Posting(tx, party.account_id)
    if priced.spent:
        posting.move("spend", take(held.lots if held else (), priced.spent, day), sign=-1)
    if priced.earned:
        posting.grant("earn", priced.earned, active_from=day)
        if held is not None and held.debt:
            posting.pay_debt()
    posting.seal(
        request,
        "sale",
        lines=[
            {"amount": line.amount, "discount": line.discount, "spent": line.spent, "due": line.due}
            for line in priced.lines
        ],
        card_id=party.card_id,
        client_id=party.client_id,
        business_day=day,
        happened_at=moment,
        gross=priced.gross,
        discount=priced.discount,
        spent=priced.spent,
        due=priced.due,
        rounded=priced.rounded,
        earned=priced.earned,
        turnover=priced.due if party.account_id is not None else 0,
        answer=json.dumps(to_tree(receipt), ensure_ascii=False),
    )
    if party.client_id is not None:
        tx.changed(Change.CLIENT)


def _turnover_at(session: Session, party: Party, at: datetime) -> Cents:
    query = select(func.coalesce(func.sum(Operation.turnover), 0)).where(
        Operation.account_id == party.account_id, Operation.happened_at <= at
    )
    return Cents(party.opening_turnover + (session.scalar(query) or 0))
