"""Who stands at the counter: a card or a client looked up, with what the account brings."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import judge_unknown, look_up_forms
from shopclient.domain.errors import (
    CardBlank,
    CardBlocked,
    CardForeign,
    CardMisread,
    CardReplaced,
    CardUnknown,
    ClientUnknown,
    GoodsCode,
    Refusal,
)
from shopclient.domain.money import Cents
from shopclient.domain.pricing import Standing
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client, Operation
from shopclient.services.ledger import Holding, holding, total_at
from shopclient.services.operations import undone


@dataclass(frozen=True)
class Party:
    """One side of a sale: the card and its account, or a client without a card, or nobody."""

    card_id: int | None = None
    number: str | None = None
    state: str | None = None
    kind: CardKind | None = None
    account_id: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    reason: str = ""
    replaced_by: str | None = None
    opening_turnover: Cents = Cents(0)
    turnover: Cents = Cents(0)

    def usable(self) -> "Party":
        """Return the party itself, if something may be booked on its card.

        Raises:
            CardBlocked, CardBlank, CardReplaced: It may not; the balance can still be read.
        """
        trouble = self._trouble(self.number or "")
        if trouble is not None:
            raise trouble
        return self

    def _trouble(self, number: str) -> Refusal | None:
        if self.state == "blank":
            return CardBlank(number)
        if self.state == "replaced":
            return CardReplaced(number, self.replaced_by or "")
        if self.state in {"blocked", "closed"}:
            return CardBlocked(number, self.reason)
        return None


NOBODY = Party()

_SUCCESSOR = aliased(Card)
_CARD = (
    select(
        Card.id,
        Card.number,
        Card.state,
        Card.kind_key,
        Card.reason,
        Card.account_id,
        Account.client_id,
        Account.opening_turnover,
        Account.turnover,
        Client.name.label("client_name"),
        _SUCCESSOR.number.label("replaced_by"),
    )
    .join(Account, Account.id == Card.account_id)
    .outerjoin(Client, Client.id == Account.client_id)
    .outerjoin(_SUCCESSOR, _SUCCESSOR.id == Card.replaced_by_id)
    .where(Card.number == bindparam("number"))
)

_RUNNING = (
    select(func.sum(Operation.turnover).over(order_by=Operation.id).label("reached"))
    .where(Operation.account_id == bindparam("account"), Operation.what != "undo", ~undone())
    .subquery()
)
_HIGHEST = select(func.max(_RUNNING.c.reached))


def card_party(session: Session, programme: Programme, text: str) -> Party:
    """Look up a card as read: exactly, with a leading zero, with the check digit added.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: It is in none of these forms in the file.

    Source: loyalty rules 6.
    """
    for number in look_up_forms(text):
        row = _card_row(session, number)
        if row is not None:
            return _party(row, programme)
    refusals: dict[str, type[Refusal]] = {
        "misread": CardMisread,
        "goods": GoodsCode,
        "foreign": CardForeign,
        "unknown": CardUnknown,
    }
    raise refusals[judge_unknown(text, programme.shop.card_prefix)](text)


def client_party(session: Session, programme: Programme, client_id: int) -> Party:
    """Return a client with his only active card; of several the one used last; or without a card.

    Raises:
        ClientUnknown: No client has this id.
    """
    name = session.scalar(select(Client.name).where(Client.id == client_id))
    if name is None:
        raise ClientUnknown(str(client_id))
    last_used = select(func.max(Operation.id)).where(Operation.card_id == Card.id).scalar_subquery()
    number = session.scalar(
        select(Card.number)
        .join(Account, Account.id == Card.account_id)
        .where(Account.client_id == client_id, Card.state == "active")
        .order_by(func.coalesce(last_used, 0).desc(), Card.id)
        .limit(1)
    )
    if number is None:
        return Party(client_id=client_id, client_name=name)
    row = _card_row(session, number)
    if row is None:
        raise ClientUnknown(str(client_id))
    return _party(row, programme)


def standing(
    session: Session, party: Party, held: Holding | None, day: date, moment: datetime | None = None
) -> Standing:
    """Return what the party's account brings to a bill of *day*; a *moment* in the past limits the bonuses.

    What is entered from a paper journal can spend no more than was there both then and now (loyalty rules 4).
    """
    if party.account_id is None or held is None:
        return Standing()
    free = held.available(day)
    if moment is not None:
        free = Cents(max(0, min(free, total_at(session, party.account_id, moment))))
    now = turnover_of(party)
    return Standing(free, now, _reached(session, party, now))


def held_by(session: Session, party: Party) -> Holding | None:
    """Return what the party's account holds; None without an account."""
    return None if party.account_id is None else holding(session, party.account_id)


def turnover_of(party: Party) -> Cents:
    """Return the account's turnover: money paid, returns deducted, with what an older program brought."""
    return Cents(party.opening_turnover + party.turnover)


def _reached(session: Session, party: Party, now: Cents) -> Cents:
    """Return the highest turnover ever reached: a level does not fall back (loyalty rules 3)."""
    if party.kind is None or not party.kind.levels:
        return now
    highest = session.scalar(_HIGHEST, {"account": party.account_id}) or 0
    return Cents(party.opening_turnover + max(highest, party.turnover, 0))


def _card_row(session: Session, number: str) -> Any:
    # Any, since the type of an eleven-column row says less than its names do.
    return session.execute(_CARD, {"number": number}).one_or_none()


def _party(row: Any, programme: Programme) -> Party:
    return Party(
        card_id=row.id,
        number=row.number,
        state=row.state,
        kind=programme.kind(row.kind_key),
        account_id=row.account_id,
        client_id=row.client_id,
        client_name=row.client_name,
        reason=row.reason,
        replaced_by=row.replaced_by,
        opening_turnover=Cents(row.opening_turnover),
        turnover=Cents(row.turnover),
    )
