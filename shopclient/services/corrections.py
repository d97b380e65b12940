"""Corrections by hand: bonuses added or taken away, always with a reason."""

import json
from datetime import date, datetime

from shopclient.domain.bonuses import take
from shopclient.domain.errors import CardUnknown, NotEnoughBonuses, ValueInvalid
from shopclient.domain.money import Cents, plain
from shopclient.domain.texts_in import clean_line
from shopclient.services.burning import book_burns
from shopclient.services.clock import business_day
from shopclient.services.counter import Past, card_party, standing
from shopclient.services.gifts import give_day_gifts
from shopclient.services.ledger import Posting, holding
from shopclient.services.moments import moment_of
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.past import holding_at
from shopclient.services.shop import Shop, Tx
from shopclient.services.till_values import Adjusted


def adjust(
    shop: Shop,
    request: Request,
    card: str,
    amount: Cents,
    reason: str,
    at: datetime | None = None,
    *,
    active_from: date | None = None,
    burns_on: date | None = None,
) -> Adjusted:
    """Add bonuses by hand, or take some away; *amount* is signed, in minor units.

    A credit is active at once and never burns unless said; a debit takes lots like spending. Dated *at* a
    moment gone by, it can take no more than was there both then and now, and answers the balance of then.

    Raises:
        NotEnoughBonuses: A debit below the available balance.
        TextInvalid: No reason was given.
        ValueInvalid: The amount is 0, or the days do not fit it.
        Card refusals as ``till.sell``, OperationIdReused, DateInFuture.
    """
    with shop.writing() as tx:
        answered = earlier_answer(tx.session, request)
        if answered is not None:
            return Adjusted(Cents(answered["balance"]), request.op_key, repeated=True)
        return adjust_in(tx, request, card, amount, reason, at, active_from=active_from, burns_on=burns_on)


def adjust_in(
    tx: Tx,
    request: Request,
    card: str,
    amount: Cents,
    reason: str,
    at: datetime | None = None,
    *,
    active_from: date | None = None,
    burns_on: date | None = None,
) -> Adjusted:
    """Correct a balance in the running transaction; the request is new. Refusals as ``adjust``."""
    moment = moment_of(tx, at)
    day = business_day(moment, tx.programme.shop.day_ends)
    why = clean_line(reason)
    _refuse_strange(amount, tx.programme.shop.decimals, active_from or day, burns_on)
    party = card_party(tx.session, tx.programme, card).usable(day)
    if party.account_id is None:
        raise CardUnknown(card)
    book_burns(tx, party.account_id, day)
    give_day_gifts(tx, party.kind, party.account_id, day)
    held = holding(tx.session, party.account_id)
    posting = Posting(tx, party.account_id)
    if amount > 0:
        posting.grant("adjust", amount, active_from or day, burns_on)
        posting.pay_debt()
    else:
        past = None if at is None else Past(moment)
        free = standing(tx.session, tx.programme, party, held, day, past).available
        if -amount > free:
            raise NotEnoughBonuses(free, -amount)
        posting.move("adjust", take(held.lots, -amount, day), sign=-1)
    balance = holding_at(tx.session, party.account_id, at, day, posting.id).balance(day)
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


def _refuse_strange(amount: int, decimals: int, active_from: date, burns_on: date | None) -> None:
    if amount == 0:
        raise ValueInvalid("amount", plain(amount, decimals), "a sum other than 0")
    if burns_on is not None and (amount < 0 or burns_on <= active_from):
        raise ValueInvalid("burns_on", burns_on.isoformat(), "a day after the first on which it can be spent")
