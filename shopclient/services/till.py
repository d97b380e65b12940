"""The till: a bill quoted and sold; every sale is one durable transaction."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from shopclient.domain.bill import Bill, Priced, PricedLine, Reason
from shopclient.domain.bonuses import take
from shopclient.domain.errors import (
    FieldsApart,
    GiftCardWrong,
    LimitReached,
    QuoteChanged,
)
from shopclient.domain.money import Cents, bookable
from shopclient.domain.pricing import price
from shopclient.domain.programme import Programme
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.clock import business_day, local_moment
from shopclient.services.counter import (
    NOBODY,
    Party,
    Past,
    card_party,
    client_party,
    held_by,
    spendings_over,
    standing,
    turnover_of,
)
from shopclient.services.gift_cards import gift_offers, load_onto, pay_with, sold_onto
from shopclient.services.gifts import (
    DueGift,
    day_gifts,
    first_purchase_gifts,
    give,
    give_day_gifts,
    with_gifts,
)
from shopclient.services.ledger import Holding, Posting
from shopclient.services.levels import Turnover, highest_of_year, state_after_sale, turnover_within
from shopclient.services.moments import moment_of
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.past import holding_at, state_at, turnover_at
from shopclient.services.shop import Shop, Tx
from shopclient.services.till_values import Receipt, SaleDraft, receipt_from, to_tree


@dataclass(frozen=True)
class _Plan:
    """A bill reckoned for its party, with the gifts that its booking brings afterwards."""

    party: Party
    held: Holding | None  # what pays
    shown: Holding | None  # what there was at the moment of the sale; the same for a sale of now
    turnover: Cents  # until that moment
    bill: Bill
    priced: Priced
    before: Turnover
    for_upgrade: Cents  # turnover of the months that count for a better kind, this bill included
    stamps: int
    gifts: tuple[DueGift, ...]
    day: date
    moment: datetime


def quote(shop: Shop, draft: SaleDraft) -> Receipt:
    """Reckon a bill without booking anything; its balances are what they would be after it.

    Raises:
        As ``sell``, but a moment ahead is allowed and no sum is expected.
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        now = local_moment(shop.now, programme.shop)
        party = _party(session, programme, draft, draft.at or now)
        held, day = held_by(session, party), business_day(draft.at or now, programme.shop.day_ends)
        due = day_gifts(session, programme, party.kind, party.account_id, day)
        return _receipt(_plan(session, programme, party, held, due, draft, now), programme)


def sell(shop: Shop, request: Request, draft: SaleDraft) -> Receipt:
    """Book a sale: spend its bonuses and earn new ones, all or nothing, durably.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode, CardBlocked, CardBlank, CardReplaced, CardExpired,
        ClientUnknown: The card or the client cannot be used.
        GiftCardWrong, GiftCardEmpty: A gift card cannot be used so.
        LimitReached: The card has paid with bonuses as often this day as the shop allows.
        QuoteChanged: The sum that was shown no longer holds.
        OperationIdReused: The id stands for another operation.
        DateInFuture: The moment has not come yet.
        AmountTooLarge: The bill, or what it earns, is above the largest sum.
        DepartmentUnknown: A line names a department that there is not.
    """
    with shop.writing() as tx:
        return sell_in(tx, request, draft)


def sell_in(tx: Tx, request: Request, draft: SaleDraft) -> Receipt:
    """Book a sale in the running transaction; refusals as ``sell``."""
    answered = earlier_answer(tx.session, request)
    if answered is not None:
        return receipt_from(answered, request.op_key)
    moment = moment_of(tx, draft.at)
    day = business_day(moment, tx.programme.shop.day_ends)
    party = _party(tx.session, tx.programme, draft, moment)
    held = book_burns(tx, party.account_id, day)
    if give_day_gifts(tx, party.kind, party.account_id, day):
        held = held_by(tx.session, party)
    plan = _plan(tx.session, tx.programme, party, held, (), draft, tx.local)
    if draft.expect_due is not None and draft.expect_due != plan.priced.due:
        raise QuoteChanged(draft.expect_due, plan.priced.due)
    receipt = _receipt(plan, tx.programme)
    _book(tx, request, plan, receipt)
    return replace(receipt, op_key=request.op_key)


def _party(session: Session, programme: Programme, draft: SaleDraft, moment: datetime) -> Party:
    if draft.card is not None and draft.client is not None:
        raise FieldsApart("client", "card")  # a card says whose it is
    day = business_day(moment, programme.shop.day_ends)
    if draft.card is not None:
        party = card_party(session, programme, draft.card).usable(day)
        if party.kind is not None and party.kind.gift:
            raise GiftCardWrong(party.number or draft.card, "pays_only")
        return party
    if draft.client is not None:
        return client_party(session, programme, draft.client, day)
    return NOBODY


def _plan(
    session: Session,
    programme: Programme,
    party: Party,
    held: Holding | None,
    due: Sequence[DueGift],
    draft: SaleDraft,
    now: datetime,
) -> _Plan:
    """Reckon the bill of *draft* for who *held* so much, and has gifts *due* that are not booked.

    *now* is the present moment on the shop's clock.
    """
    bookable(sum(line.amount for line in draft.lines), programme.shop.decimals)
    moment = draft.at or now
    day = business_day(moment, programme.shop.day_ends)
    held = None if held is None else with_gifts(held, due)
    past = None
    if draft.at is not None and draft.at < now:
        past = Past(draft.at, Cents(sum(gift.amount for gift in due)))
    stands = standing(session, programme, party, held, day, past)
    if draft.spend != 0 and stands.available and spendings_over(session, programme, party, day):
        raise LimitReached(party.number or "", programme.rules.spendings_per_day)
    bill = Bill(
        sold_onto(session, programme, draft.lines, day),
        day,
        draft.spend,
        gift_offers(session, programme, draft.gift_cards, day),
    )
    priced = price(bill, party.kind, programme, stands)
    shown, turnover, stamps = held, turnover_of(party), stands.stamps
    if past is not None and held is not None:
        shown, turnover, stamps = _then(session, programme, party, past, due)
    before = Turnover(stands.turnover, stands.reached)
    if past is not None and party.kind is not None and party.kind.level_window == "12_months":
        before = highest_of_year(session, party.sums, day, before)
    gifts: list[DueGift] = []
    if stands.is_first:
        gifts = first_purchase_gifts(session, party.kind, party.account_id, party.client_id, day)
    return _Plan(
        party=party,
        held=held,
        shown=shown,
        turnover=turnover,
        bill=bill,
        priced=priced,
        before=before,
        for_upgrade=Cents(_turnover_for_upgrade(session, party, day) + priced.turnover),
        stamps=priced.stamp.after(stamps),
        gifts=tuple(gifts),
        day=day,
        moment=moment,
    )


def _then(
    session: Session, programme: Programme, party: Party, past: Past, due: Sequence[DueGift]
) -> tuple[Holding, Cents, int]:
    """Return what the account held, its turnover and its stamps at the moment that a paper journal names."""
    moment, day = past.moment, business_day(past.moment, programme.shop.day_ends)
    held = with_gifts(holding_at(session, party.account, moment, day), due)
    stamps = state_at(session, programme.rules, party.account_id, moment).stamps
    return held, Cents(party.opening_turnover + turnover_at(session, party.account, moment)), stamps


def _turnover_for_upgrade(session: Session, party: Party, day: date) -> Cents:
    if party.kind is None or not party.kind.upgrade_to or party.account_id is None:
        return Cents(0)
    return turnover_within(session, party.sums, day, party.kind.upgrade_months)


def _lot_days(plan: _Plan) -> tuple[date, date | None]:
    """Return when the bonuses earned become active and when they burn (loyalty rules 3, cashback)."""
    kind = plan.party.kind
    active = plan.day + timedelta(days=kind.activation_days if kind else 0)
    return active, active + timedelta(days=kind.life_days) if kind and kind.life_days else None


def _after(plan: _Plan) -> Holding | None:
    held = plan.shown
    if held is None:
        return None
    if plan.priced.spent:
        held = held.minus(take(held.lots, plan.priced.spent, plan.day))
    if plan.priced.earned:
        held = held.plus(plan.priced.earned, *_lot_days(plan))
    return with_gifts(held, (gift for gift in plan.gifts if gift.account_id == plan.party.account_id))


def _receipt(plan: _Plan, programme: Programme) -> Receipt:
    priced, party, after = plan.priced, plan.party, _after(plan)
    if after is None and party.client_id is not None:
        after = Holding()  # a client without a card has nothing, which is not the same as unknown
    return Receipt(
        lines=priced.lines,
        gross=priced.gross,
        discount=priced.discount,
        spent=priced.spent,
        gift_paid=priced.gift_paid,
        rounded=priced.rounded,
        due=priced.due,
        earned=priced.earned,
        spendable=priced.spendable,
        discount_percent=priced.discount_percent,
        balance=after.balance(plan.day) if after is not None else None,
        pending=after.pending(plan.day) if after is not None else None,
        debt=after.debt if after is not None else None,
        turnover=Cents(plan.turnover + priced.turnover) if after is not None else None,
        stamps=plan.stamps,
        card=party.number,
        client=party.client_id,
        client_name=party.client_name,
        explain=priced.explain,
        notices=(
            *priced.notices,
            *_spent_since(plan),
            *_gift_notices(plan),
            *_upgrade_notice(plan, programme),
        ),
    )


def _spent_since(plan: _Plan) -> list[Reason]:
    """Say why a sale of then could not spend all that was there: some of it is gone since."""
    if plan.bill.spend == 0 or plan.shown is plan.held or plan.shown is None or plan.held is None:
        return []
    then, rest = plan.shown.available(plan.day), plan.held.available(plan.day)
    wanted = then if plan.bill.spend == "max" else plan.bill.spend
    if rest >= then or plan.priced.spent >= wanted:
        return []
    data = {"available": then, "rest": max(0, rest), "spent": plan.priced.spent}
    return [Reason("spend_cut_since", data)]


def _gift_notices(plan: _Plan) -> list[Reason]:
    own = [gift for gift in plan.gifts if gift.account_id == plan.party.account_id]
    return [Reason(f"gift_{gift.key.partition(':')[0]}", {"amount": gift.amount}) for gift in own]


def _upgrade_notice(plan: _Plan, programme: Programme) -> list[Reason]:
    """Return the offer of a better kind once this bill brings the turnover for it (loyalty rules 3)."""
    kind = plan.party.kind
    if kind is None or not kind.upgrade_to:
        return []
    if plan.for_upgrade < kind.upgrade_turnover:
        return []
    return [Reason("upgrade_offered", {"kind": programme.kind(kind.upgrade_to).name})]


def _book(tx: Tx, request: Request, plan: _Plan, receipt: Receipt) -> None:
    party, priced = plan.party, plan.priced
    posting = Posting(tx, party.account_id, party.came_to)
    if priced.spent and plan.held is not None:
        posting.move("spend", take(plan.held.lots, priced.spent, plan.day), sign=-1)
    if priced.earned:
        posting.grant("earn", priced.earned, *_lot_days(plan))
        if plan.held is not None and plan.held.debt:
            posting.pay_debt()
    sale = posting.seal(
        request,
        "sale",
        lines=[_line(tx, position, line) for position, line in enumerate(priced.lines)],
        card_id=party.card_id,
        client_id=party.client_id,
        business_day=plan.day,
        happened_at=plan.moment,
        gross=priced.gross,
        discount=priced.discount,
        spent=priced.spent,
        gift=sum(paid.amount for paid in priced.gift_paid),
        due=priced.due,
        rounded=priced.rounded,
        earned=priced.earned,
        answer=json.dumps(to_tree(receipt), ensure_ascii=False),
        **_account_columns(posting, plan),
    )
    pay_with(tx, sale, request.op_key, priced.gift_paid, plan.day, plan.moment)
    load_onto(tx, sale, request.op_key, plan.bill.lines, plan.day, plan.moment)
    for gift in plan.gifts:
        give(tx, gift, plan.moment, sale, party.card_id if gift.account_id == party.account_id else None)
    if party.client_id is not None:
        tx.changed(Change.CLIENT)


def _account_columns(posting: Posting, plan: _Plan) -> dict[str, int]:
    """Return what the sale makes of its account: turnover, the highest of it, stamps."""
    party, priced = plan.party, plan.priced
    if party.account_id is None or party.kind is None:
        return {}
    state = state_after_sale(posting.state, party.sums, plan.before, priced, party.kind)
    return {
        "turnover": priced.turnover,
        "reached": state.reached,
        "reached_year": state.reached_year,
        "stamp": int(priced.stamp),
        "stamps": state.stamps,
    }


def _line(tx: Tx, position: int, line: PricedLine) -> dict[str, object]:
    card = None
    if line.gift_card is not None:
        card = card_party(tx.session, tx.programme, line.gift_card).card_id
    return {
        "position": position,
        "amount": line.amount,
        "discount": line.discount,
        "spent": line.spent,
        "gift": line.gift,
        "rounded": line.rounded,
        "due": line.due,
        "earned": line.earned,
        "department": line.department,
        "gift_card_id": card,
    }
