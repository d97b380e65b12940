"""A scanned code that brings nobody to the counter: what it is, and what may be done about it."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from shopclient.domain.card_numbers import normalise
from shopclient.domain.errors import (
    CardBlank,
    CardBlocked,
    CardExpired,
    CardForeign,
    CardMisread,
    CardReplaced,
    CardUnknown,
    GiftCardWrong,
    GoodsCode,
    Refusal,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Fact, Operation
from shopclient.services.at_counter import AtCounter, at_counter
from shopclient.services.clock import day_of
from shopclient.services.core import Query, table
from shopclient.services.counter import Party, card_party, held_by
from shopclient.services.draws import SeenTicket, ticket_of
from shopclient.services.gifts import welcome_gift
from shopclient.services.shop import Shop

Code = Literal[
    "unknown", "misread", "foreign", "goods", "blank", "blocked", "closed", "replaced", "expired", "ticket"
]  # fmt: skip

_CODES: dict[type[Refusal], Code] = {
    CardUnknown: "unknown",
    CardMisread: "misread",
    CardForeign: "foreign",
    GoodsCode: "goods",
    CardBlank: "blank",
    CardBlocked: "blocked",
    CardReplaced: "replaced",
    CardExpired: "expired",
}
_FACTS, _OPERATIONS = table(Fact), table(Operation)
_NEWEST_FACT = Query(
    select(func.max(_FACTS.c.id).label("id")).where(
        _FACTS.c.what == "card", _FACTS.c.row_id == bindparam("card")
    )
)
_LAST = Query(select(func.max(_OPERATIONS.c.id).label("id")))
_OPERATION = Query(
    select(_OPERATIONS.c.fact_id, _OPERATIONS.c.what, _OPERATIONS.c.business_day).where(
        _OPERATIONS.c.id == bindparam("id")
    )
)


@dataclass(frozen=True)
class CardStep:
    """A code that nothing can be booked on as it stands; sums in minor units."""

    code: Code
    number: str  # as the file has it, else as it was read
    refusal: Refusal  # what the till would have said
    kind: str = ""
    kind_name: str = ""
    for_bearer: bool = False  # whether the kind may be given to the bearer, and to a client
    for_client: bool = False
    client: int | None = None
    client_name: str = ""
    balance: Cents = Cents(0)
    welcome: Cents = Cents(0)  # what a blank card brings when it is given out
    reason: str = ""
    since: date | None = None  # when it was blocked, where that is sure; the last good day of an expired one
    replaced_by: str = ""
    enrol: tuple["Enrolling", ...] = ()  # kinds that take a number as it is
    ticket: SeenTicket | None = None  # of a draw: no card at all


@dataclass(frozen=True)
class Enrolling:
    """A kind of card that a foreign number can be enrolled as."""

    key: str
    name: str
    for_bearer: bool
    for_client: bool


def who_or_what(shop: Shop, *, card: str | None = None, client: int | None = None) -> AtCounter | CardStep:
    """Return whom a card as read, or a client's id, brings to the counter; or what the code is instead.

    Nothing is written, whatever it is.

    Raises:
        ClientUnknown; GiftCardWrong: A gift card, which pays and stands for nobody; TextInvalid: No code.
    """
    try:
        return at_counter(shop, card=card, client=client)
    except Refusal as refusal:
        if card is None or type(refusal) not in _CODES:
            raise
        ticket = ticket_of(shop, card) if isinstance(refusal, CardForeign) else None
        if ticket is not None:
            return CardStep("ticket", ticket.ticket.code, refusal, ticket=ticket)
        return card_step(shop, card, refusal)


def card_step(shop: Shop, card: str, refusal: Refusal) -> CardStep:
    """Return what is known of a code that *refusal* was the answer to.

    Raises:
        GiftCardWrong: A blank gift card, which is sold and not given out.
    """
    code = _CODES[type(refusal)]
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        if code in {"unknown", "misread", "foreign", "goods"}:
            enrol = _enrolling(programme) if code == "foreign" else ()
            return CardStep(code, normalise(card), refusal, enrol=enrol)
        party = card_party(session, programme, card)
        if code == "blank" and party.kind is not None and party.kind.gift:
            raise GiftCardWrong(party.number or card, "pays_only")
        return _known(session, code, refusal, party, day_of(shop.now, programme.shop))


def _known(session: Session, code: Code, refusal: Refusal, party: Party, today: date) -> CardStep:
    kind, held = party.kind, held_by(session, party)
    since = refusal.last_day if isinstance(refusal, CardExpired) else None
    if code == "blocked" and party.card_id is not None:
        since = _changed_on(session, party.card_id)
    gift = None
    if kind is not None and kind.welcome_when == "issue" and code == "blank":
        gift = welcome_gift(session, kind, party.account, today)
    return CardStep(
        code="closed" if party.state == "closed" else code,
        number=party.number or "",
        refusal=refusal,
        kind=kind.key if kind else "",
        kind_name=kind.name if kind else "",
        for_bearer=kind is not None and "bearer" in kind.holders,
        for_client=kind is not None and "named" in kind.holders,
        client=party.client_id,
        client_name=party.client_name or "",
        balance=held.balance(today) if held else Cents(0),
        welcome=gift.amount if gift else Cents(0),
        reason=party.reason,
        since=since,
        replaced_by=party.replaced_by or "",
    )


def _enrolling(programme: Programme) -> tuple[Enrolling, ...]:
    return tuple(
        Enrolling(kind.key, kind.name, "bearer" in kind.holders, "named" in kind.holders)
        for kind in programme.kinds
        if kind.ready_made_numbers and not kind.gift and not kind.retired
    )


def _changed_on(session: Session, card: int) -> date | None:
    """Return the day on which a card became what it is; None where the file does not tell.

    Facts have no date, operations have: each names the newest fact of its time, so the first one that knows
    of the change came with it or after it. It tells the day if it was the change itself, as at the till.
    """
    fact, last = _NEWEST_FACT.scalar(session, card=card) or 0, _LAST.scalar(session) or 0
    found = (
        bisect_left(range(1, last + 1), fact, key=lambda id_: _OPERATION.first(session, id=id_).fact_id) + 1
    )
    after = _OPERATION.first(session, id=found)
    if after is None:
        return None
    before = _OPERATION.first(session, id=found - 1)
    is_same_day = before is not None and before.business_day == after.business_day
    sure = is_same_day or (after.what == "card" and after.fact_id == fact)
    day: date = after.business_day
    return day if sure else None
