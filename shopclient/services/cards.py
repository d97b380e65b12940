"""Cards: issued in batches or in a name, looked up, listed."""

import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import Share
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import new_number, normalise
from shopclient.domain.errors import (
    CardExists,
    CountInvalid,
    HolderNotAllowed,
    HolderRequired,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client
from shopclient.services.changes import Change
from shopclient.services.client_records import living
from shopclient.services.clock import day_of, utc_moment
from shopclient.services.counter import Party, card_party
from shopclient.services.gifts import DueGift, give, welcome_gift
from shopclient.services.ledger import Posting
from shopclient.services.operations import Request
from shopclient.services.search_index import index_client
from shopclient.services.shop import Shop, Tx

#: The most cards of one batch: a thousand sheets is no shop's evening any more.
LARGEST_BATCH = 10_000


@dataclass(frozen=True)
class IssuedCard:
    """One card as the register knows it."""

    number: str
    kind_key: str
    kind_name: str
    state: str
    client: int | None
    client_name: str | None
    issued_on: date
    replaced_by: str | None = None


@dataclass(frozen=True)
class CardPage:
    """The newest cards of the register, each with its state of today, and how many there are in all."""

    rows: tuple[IssuedCard, ...]
    found: int


def issue_bearer(shop: Shop, kind_key: str, count: int, *, blank: bool = False) -> list[IssuedCard]:
    """Issue *count* cards for the bearer, each with an account of its own.

    Raises:
        KindUnknown, KindRetired, HolderRequired, CountInvalid.
    """
    if not 1 <= count <= LARGEST_BATCH:
        raise CountInvalid(str(count), LARGEST_BATCH)
    with shop.writing() as tx:
        kind = tx.programme.kind_to_give(kind_key)
        if "bearer" not in kind.holders:
            raise HolderRequired(kind_key)
        state = "blank" if blank else "active"
        return [issue_in(tx, kind, None, open_account(tx, kind, None), state) for _ in range(count)]


def issue_named(shop: Shop, kind_key: str, client_id: int) -> IssuedCard:
    """Issue a card in a client's name; a further card joins the account that the client has.

    Raises:
        KindUnknown, KindRetired, ClientUnknown, HolderNotAllowed.
    """
    with shop.writing() as tx:
        kind = tx.programme.kind_to_give(kind_key)
        if "named" not in kind.holders:
            raise HolderNotAllowed(kind_key)
        client_id = living(tx.session, client_id)
        account = open_account(tx, kind, None) if kind.gift else client_account(tx, client_id)
        card = issue_in(tx, kind, client_id, account, "active")
        index_client(tx.session, client_id)
        return card


def keep_number(tx: Tx, kind_key: str, number: str, client_id: int) -> int:
    """Keep a card of a former program, whatever its number is, as an active card; return its account.

    The number is kept without the spaces and dashes that group it: a scanner reads none.

    Raises:
        CardExists: The number is in the file already.
    """
    number = normalise(number)
    if tx.session.scalar(select(Card.id).where(Card.number == number)) is not None:
        raise CardExists(number)
    account = client_account(tx, client_id)
    _add(tx, tx.programme.kind(kind_key), number, client_id, account, "active", is_kept=True)
    index_client(tx.session, client_id)
    return account


def keep_for_bearer(tx: Tx, kind_key: str, number: str, account: int) -> int:
    """Keep a card of a former program on a bearer's account, and return it; the number must be free."""
    _add(tx, tx.programme.kind(kind_key), number, None, account, "active", is_kept=True)
    return tx.session.scalars(select(Card.id).where(Card.number == number)).one()


def open_balance(tx: Tx, account_id: int, bonuses: Cents, turnover: Cents, request: Request) -> None:
    """Bring in what an account had in an older program: an opening lot, and turnover that is no takings."""
    account = tx.session.get_one(Account, account_id)
    account.opening_turnover += turnover
    tx.session.flush()
    if bonuses:
        book_opening(tx, Posting(tx, account_id), bonuses, request, account.client_id)


def book_opening(tx: Tx, posting: Posting, bonuses: Cents, request: Request, client_id: int | None) -> int:
    """Book the balance of an older program and return the operation: as a lot, a negative one as debt."""
    today = tx.today
    if bonuses > 0:
        posting.grant("opening", bonuses, active_from=today)
    else:
        posting.move("opening", [Share(None, bonuses)])
    return posting.seal(
        request,
        "opening",
        client_id=client_id,
        business_day=today,
        happened_at=tx.local,
        answer=json.dumps({"balance": bonuses}),
    )


def show(shop: Shop, number: str) -> IssuedCard:
    """Return the card with this number, read in any of the forms a scanner gives it.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode.
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        return _shown(session, programme, number, day_of(shop.now, programme.shop))


def show_many(shop: Shop, numbers: Sequence[str]) -> list[IssuedCard]:
    """Return the cards with these numbers, in their order; refusals as ``show``."""
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        today = day_of(shop.now, programme.shop)
        return [_shown(session, programme, number, today) for number in numbers]


def register(shop: Shop, *, limit: int = 200) -> CardPage:
    """Return the newest cards of the shop."""
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        found = session.scalar(select(func.count()).select_from(Card)) or 0
        rows = _rows(session, programme, day_of(shop.now, programme.shop), limit=limit)
        return CardPage(tuple(rows), found)


def client_account(tx: Tx, client_id: int) -> int:
    """Return the client's account, opened now if there is none yet."""
    known = known_account(tx, client_id)
    return known if known is not None else open_account(tx, None, client_id)


def known_account(tx: Tx, client_id: int) -> int | None:
    """Return the account that a client has; None before the first card."""
    return tx.session.scalar(
        select(Account.id)
        .where(Account.client_id == client_id, Account.is_gift == 0, Account.merged_into_id.is_(None))
        .order_by(Account.id)
        .limit(1)
    )


def open_account(tx: Tx, kind: CardKind | None, client_id: int | None) -> int:
    """Open an account; one of a gift card holds value, which is nobody's bonuses."""
    is_gift = kind is not None and kind.gift
    opened_at = tx.now if tx.dated is None else utc_moment(tx.dated, tx.programme.shop)
    account = Account(client_id=client_id, opened_at=opened_at, is_gift=int(is_gift))
    tx.session.add(account)
    tx.session.flush()
    return account.id


def issue_in(
    tx: Tx, kind: CardKind, client_id: int | None, account_id: int, state: str, number: str | None = None
) -> IssuedCard:
    """Issue a card on an account, with a fresh number or a ready-made one; an active one brings its welcome.

    Raises:
        CardExists: The ready-made number is taken.
    """
    if number is not None and tx.session.scalar(select(Card.id).where(Card.number == number)) is not None:
        raise CardExists(number)
    card = _add(tx, kind, number or _fresh_number(tx, secrets.randbelow), client_id, account_id, state)
    if state == "active":
        welcome(tx, kind, account_id)
    return card


def welcome(tx: Tx, kind: CardKind, account_id: int) -> DueGift | None:
    """Give the welcome of an account whose card has become active, once ever, and return it (rules 3)."""
    gift = welcome_gift(tx.session, kind, account_id, tx.today) if kind.welcome_when == "issue" else None
    if gift is not None:
        give(tx, gift, tx.local)
    return gift


def _add(
    tx: Tx,
    kind: CardKind,
    number: str,
    client_id: int | None,
    account_id: int,
    state: str,
    *,
    is_kept: bool = False,
) -> IssuedCard:
    card = Card(
        number=number,
        kind_key=kind.key,
        account_id=account_id,
        holder_id=client_id,
        state=state,
        is_kept=int(is_kept),
        issued_on=tx.today,
        activated_on=None if state == "blank" else tx.today,
    )
    tx.session.add(card)
    tx.session.flush()
    tx.changed(Change.CARD, Change.CLIENT)
    name = tx.session.scalar(select(Client.name).where(Client.id == client_id)) if client_id else None
    return IssuedCard(number, kind.key, kind.name, state, client_id, name, tx.today)


def _fresh_number(tx: Tx, random_below: Callable[[int], int]) -> str:
    while True:  # ends: of a thousand million numbers a shop uses a few thousand
        number = new_number(tx.programme.shop.card_prefix, random_below)
        if tx.session.scalar(select(Card.id).where(Card.number == number)) is None:
            return number


def _shown(session: Session, programme: Programme, number: str, today: date) -> IssuedCard:
    party = card_party(session, programme, number)
    [card] = _rows(session, programme, today, Card.id == party.card_id, limit=1)
    return replace(card, replaced_by=party.replaced_by)


def _rows(
    session: Session, programme: Programme, today: date, *where: object, limit: int
) -> list[IssuedCard]:
    kinds = {kind.key: kind for kind in programme.kinds}
    query = (
        select(
            *(Card.number, Card.kind_key, Card.state, Card.issued_on, Card.activated_on),
            *(Account.client_id, Client.name),
        )
        .join(Account, Account.id == Card.account_id)
        .outerjoin(Client, Client.id == Account.client_id)
        .where(*where)  # type: ignore[arg-type]  # column conditions
        .order_by(Card.id.desc())
        .limit(limit)
    )
    return [_issued(row, kinds[row.kind_key], today) for row in session.execute(query)]


def _issued(row: Any, kind: CardKind, today: date) -> IssuedCard:
    state = Party(state=row.state, kind=kind, activated_on=row.activated_on).state_on(today)
    return IssuedCard(row.number, kind.key, kind.name, state, row.client_id, row.name, row.issued_on)
