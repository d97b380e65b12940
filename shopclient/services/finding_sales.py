"""A sale without a slip found again: by its sum, its day, the card or the client (loyalty rules 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import ColumnElement, exists, false, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Account, Client, Operation
from shopclient.services import client_search
from shopclient.services.counter import card_party
from shopclient.services.journal import JournalRow, rows_of
from shopclient.services.levels import joined_accounts
from shopclient.services.shop import Shop

#: A name that belongs to more clients than these finds the first of them.
_CLIENTS = 50


@dataclass(frozen=True)
class SaleSearch:
    """What is known of a sale; what is told in several ways (21.11: a sum or a day) may be either of them."""

    amount: Cents | None = None  # of the goods, or of what was paid for them
    day: date | None = None
    card: str | None = None
    name: str = ""  # of the client, or a part of the phone


@dataclass(frozen=True)
class SalesPage:
    """Sales that fit, the newest first; *has_more* if older ones do."""

    rows: tuple[JournalRow, ...]
    has_more: bool


def find_sales(shop: Shop, asked: SaleSearch, limit: int = 30, before: int | None = None) -> SalesPage:
    """Return the newest sales that fit, undone ones too; *before* is the number of the last one seen.

    A card finds what was bought on its account, with any of its cards; a sale that was given to another
    card is found by both.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: The card is not in the file.
    """
    clients = [row.id for row in client_search.find(shop, asked.name, _CLIENTS).rows] if asked.name else []
    with shop.reading() as session:
        fits = [*_by_figures(asked), *_by_client(session, clients)]
        if asked.card is not None:
            fits.append(_by_card(session, shop.programme_in(session)[1], asked.card))
        conditions = [Operation.what == "sale", or_(false(), *fits)]
        if before is not None:
            conditions.append(Operation.id < before)
        rows = rows_of(shop, session, *conditions, limit=limit + 1)
    return SalesPage(rows[:limit], len(rows) > limit)


def _by_figures(asked: SaleSearch) -> list[ColumnElement[bool]]:
    fits: list[ColumnElement[bool]] = []
    if asked.amount is not None:
        paid = Operation.due + Operation.gift + Operation.spent
        fits += [Operation.gross == asked.amount, paid == asked.amount, Operation.due == asked.amount]
    if asked.day is not None:
        fits.append(Operation.business_day == asked.day)
    return fits


def _by_client(session: Session, clients: Sequence[int]) -> list[ColumnElement[bool]]:
    if not clients:
        return []
    # Noted with those who were merged with them.
    either = or_(Client.id.in_(clients), Client.merged_into_id.in_(clients))
    ids = session.scalars(select(Client.id).where(either)).all()
    own = select(Account.id).where(Account.client_id.in_(ids), Account.is_gift == 0)
    return [_noted("client_id", ids), _noted("account_id", session.scalars(own).all())]


def _by_card(session: Session, programme: Programme, card: str) -> ColumnElement[bool]:
    party = card_party(session, programme, card)
    if party.account_id is None:
        return false()
    if party.kind is not None and party.kind.gift:
        return _paid_by(party.account_id)
    return _noted("account_id", [party.account_id, *joined_accounts(session, party.account_id)])


def _noted(column: Literal["account_id", "client_id"], ids: Sequence[int]) -> ColumnElement[bool]:
    """Return the condition that the sale, or what gave it to a card, has one of *ids* in *column*."""
    given = aliased(Operation)
    moved = select(given.ref_id).where(given.what == "attach", getattr(given, column).in_(ids))
    return or_(getattr(Operation, column).in_(ids), Operation.id.in_(moved))


def _paid_by(account: int) -> ColumnElement[bool]:
    """Return the condition that a gift card paid for the sale, or was sold by it."""
    part = aliased(Operation)
    paid = exists().where(part.cause_id == Operation.id, part.account_id == account)
    return paid.correlate(Operation)
