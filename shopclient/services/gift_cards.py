"""Gift cards: prepaid value sold onto a card and paid with, each move an operation of its account."""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.bill import BillLine, GiftOffer, GiftPaid
from shopclient.domain.bonuses import take
from shopclient.domain.errors import CardBlank, GiftCardEmpty, GiftCardWrong, ValueInvalid
from shopclient.domain.programme import Programme
from shopclient.models import Card, Operation
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.counter import Party, card_party
from shopclient.services.ledger import Posting, holding
from shopclient.services.operations import Request, undone
from shopclient.services.shop import Tx


def gift_offers(
    session: Session, programme: Programme, numbers: Sequence[str], day: date
) -> tuple[GiftOffer, ...]:
    """Return the gift cards put on the counter to pay with, in their order.

    Raises:
        GiftCardWrong: One is no gift card. GiftCardEmpty: It holds nothing. ValueInvalid: Named twice.
        Card refusals as ``counter.card_party`` and ``Party.usable``.
    """
    offers: list[GiftOffer] = []
    for text in numbers:
        party = gift_party(session, programme, text).usable(day)
        value = holding(session, party.account).available(day)
        if any(offer.number == party.number for offer in offers):
            raise ValueInvalid("gift_cards", text, "each card once")
        if value <= 0:
            raise GiftCardEmpty(party.number or text)
        offers.append(GiftOffer(party.number or text, value))
    return tuple(offers)


def sold_onto(
    session: Session, programme: Programme, lines: Iterable[BillLine], day: date
) -> tuple[BillLine, ...]:
    """Return the lines with the gift cards' numbers as the file has them; a blank card may be sold onto.

    Raises:
        As ``gift_offers``.
    """
    known: list[BillLine] = []
    for line in lines:
        if line.gift_card is None:
            known.append(line)
            continue
        party = gift_party(session, programme, line.gift_card)
        with suppress(CardBlank):  # it is given out by this very sale
            party.usable(day)
        known.append(BillLine(line.amount, line.department, party.number))
    return tuple(known)


def gift_party(session: Session, programme: Programme, text: str) -> Party:
    """Look up a gift card.

    Raises:
        GiftCardWrong: It is a card of another sort. Card refusals as ``counter.card_party``.
    """
    party = card_party(session, programme, text)
    if party.kind is None or not party.kind.gift:
        raise GiftCardWrong(party.number or text, "no_gift_card")
    return party


def pay_with(tx: Tx, sale: int, op_key: str, paid: Iterable[GiftPaid], day: date, moment: datetime) -> None:
    """Book what each gift card paid for the sale with this id."""
    for index, part in enumerate(paid):
        if not part.amount:
            continue
        party = gift_party(tx.session, tx.programme, part.card)
        account = party.account
        book_burns(tx, account, day)
        posting = Posting(tx, account)
        posting.move("spend", take(holding(tx.session, account).lots, part.amount, day), sign=-1)
        seal_part(posting, "pay", f"{op_key}/pay/{index}", sale, party, day, moment)


def load_onto(tx: Tx, sale: int, op_key: str, lines: Iterable[BillLine], day: date, moment: datetime) -> None:
    """Book the value that was sold onto gift cards; a blank one becomes active."""
    for index, line in enumerate(lines):
        if line.gift_card is None or not line.amount:
            continue
        party = gift_party(tx.session, tx.programme, line.gift_card)
        answer = {}
        if party.state == "blank":
            answer = {"was": "blank"}  # an undo makes it blank again
            card = tx.session.get_one(Card, party.card_id)
            card.state, card.activated_on = "active", day
            tx.changed(Change.CARD)
        posting = Posting(tx, party.account_id)
        posting.grant("gift", line.amount, active_from=day)
        seal_part(posting, "load", f"{op_key}/load/{index}", sale, party, day, moment, answer)


def seal_part(
    posting: Posting,
    what: str,
    key: str,
    cause: int,
    party: Party,
    day: date,
    moment: datetime,
    answer: dict[str, str] | None = None,
) -> None:
    """Seal a part of a till action that moves value on a gift card's account."""
    posting.seal(
        Request(str(uuid5(NAMESPACE_OID, f"shopclient/{key}")), ""),
        what,
        card_id=party.card_id,
        client_id=party.client_id,
        business_day=day,
        happened_at=moment,
        cause_id=cause,
        answer=json.dumps(answer or {}),
    )


def has_paid(session: Session, account_id: int) -> bool:
    """Tell whether a gift card has paid anything that was not given back."""
    net = select(func.coalesce(func.sum(-Operation.bonuses), 0)).where(
        Operation.account_id == account_id, Operation.what.in_(("pay", "repay")), ~undone()
    )
    return (session.scalar(net) or 0) > 0
