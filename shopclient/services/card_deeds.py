"""What happens to a card in the hand: given out, blocked, replaced, made a better kind, given a client."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import normalise
from shopclient.domain.errors import (
    CardHasClient,
    CardStateWrong,
    CountInvalid,
    FieldsApart,
    GiftCardWrong,
    HolderNotAllowed,
    HolderRequired,
    NumberNotAllowed,
    UpgradeNotAllowed,
    ValueInvalid,
    inside,
)
from shopclient.domain.texts_in import clean_reason
from shopclient.models import Account, Card
from shopclient.services.card_giving import kept, take_over
from shopclient.services.card_requests import BEFORE, Answer, once, party_in, reindex
from shopclient.services.cards import (
    LARGEST_BATCH,
    IssuedCard,
    client_account,
    issue_in,
    open_account,
    welcome,
)
from shopclient.services.client_records import living
from shopclient.services.counter import Party, card_party
from shopclient.services.operations import Request
from shopclient.services.shop import Shop, Tx

#: The most signs of a ready-made number.
LONGEST_NUMBER = 64


@dataclass(frozen=True)
class Order:
    """What is to be issued: a card for *client*, or *count* for the bearer; *with_card* on its account."""

    kind: str
    client: int | None = None
    count: int | None = None
    with_card: str | None = None
    own_account: bool = False
    number: str | None = None
    blank: bool = False


def issue(shop: Shop, request: Request | None, order: Order, at: datetime | None = None) -> Answer:
    """Issue cards; neither client nor count is one bearer card.

    Raises:
        KindUnknown, KindRetired, ClientUnknown, HolderRequired, HolderNotAllowed, CountInvalid,
        NumberNotAllowed, CardExists.
    """
    return once(shop, request, lambda tx: {"cards": [_tree(card) for card in _issued(tx, order)]}, at)


def issue_numbers(
    shop: Shop, kind_key: str, client: int | None, numbers: Sequence[str], *, blank: bool = False
) -> Answer:
    """Issue a card for each ready-made number, all of them or none; refusals as ``issue``, with the place."""

    def deed(tx: Tx) -> Answer:
        cards: list[Answer] = []
        for index, number in enumerate(numbers):
            with inside(f"numbers[{index}]"):
                order = Order(kind_key, client, number=number, blank=blank)
                cards += [_tree(card) for card in _issued(tx, order)]
        return {"cards": cards}

    return once(shop, None, deed)


def activate(shop: Shop, request: Request | None, card: str, at: datetime | None = None) -> Answer:
    """Give a blank card out: from now on its months count and its welcome is given.

    Raises:
        CardStateWrong: The card is not blank. Card refusals as ``counter.card_party``.
    """

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "blank")
        row = tx.session.get_one(Card, party.card_id)
        row.state, row.activated_on = "active", tx.today
        tx.session.flush()
        if party.kind is not None and party.account_id is not None:
            welcome(tx, party.kind, party.account_id)
        return _card_answer(tx, party)

    return once(shop, request, deed, at)


def block(
    shop: Shop, request: Request | None, card: str, reason: str = "", at: datetime | None = None
) -> Answer:
    """Block a card: nothing can be booked on it, its balance can be read. Refusals as ``activate``."""

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "active", "blank")
        row = tx.session.get_one(Card, party.card_id)
        row.state, row.reason = "blocked", clean_reason(reason)
        return {"card": party.number, "state": "blocked"}

    return once(shop, request, deed, at)


def unblock(shop: Shop, request: Request | None, card: str, at: datetime | None = None) -> Answer:
    """Make a blocked card good again: blank if it was never given out. Refusals as ``activate``."""

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "blocked")
        row = tx.session.get_one(Card, party.card_id)
        row.state, row.reason = "blank" if row.activated_on is None else "active", ""
        return {"card": party.number, "state": row.state}

    return once(shop, request, deed, at)


def replace_card(
    shop: Shop,
    request: Request | None,
    card: str,
    reason: str = "",
    at: datetime | None = None,
    *,
    with_card: str | None = None,
) -> Answer:
    """Put a new card in the place of a lost one; the account goes on, the old number says which one it is.

    The new one is of the old one's kind: *with_card*, a printed one that was not given out, or a new number.

    Raises:
        CardStateWrong: The card was replaced already, or closed; the printed one is not blank, or was used.
        CardHasClient: The printed one is in a name. GiftCardWrong: One of them is a gift card.
    """

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "active", "blocked", "expired")
        if party.kind is None or party.account_id is None:
            raise CardStateWrong(party.number or card, party.state or "")
        old = tx.session.get_one(Card, party.card_id)
        before: Answer = {}
        if with_card is None:
            number = issue_in(tx, party.kind, old.holder_id, party.account_id, "active").number
        else:
            number, before = take_over(tx, party, with_card)
        old.state, old.reason = "replaced", clean_reason(reason)
        old.replaced_by_id = tx.session.scalar(select(Card.id).where(Card.number == number))
        reindex(tx, party.client_id)
        return {
            "number": number,
            "kind": party.kind.key,
            "state": "active",
            "replaced": party.number,
            **({BEFORE: before} if before else {}),
        }

    return once(shop, request, deed, at)


def upgrade(
    shop: Shop, request: Request | None, card: str, kind_key: str, at: datetime | None = None
) -> Answer:
    """Make a card one of another kind; the account goes on.

    Raises:
        KindUnknown, KindRetired; UpgradeNotAllowed: A gift card, or a kind that this holder may not have.
    """

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "active")
        kind = tx.programme.kind_to_give(kind_key)
        holder = "bearer" if party.client_id is None else "named"
        if kind.gift or (party.kind is not None and party.kind.gift) or holder not in kind.holders:
            raise UpgradeNotAllowed(kind_key)
        tx.session.get_one(Card, party.card_id).kind_key = kind.key
        return {"card": party.number, "kind": kind.key, "state": party.state}

    return once(shop, request, deed, at)


def attach_client(
    shop: Shop, request: Request | None, card: str, client_id: int, at: datetime | None = None
) -> Answer:
    """Give a bearer card's account to a client; with an account of his own already, both are his.

    Raises:
        ClientUnknown; CardHasClient: The account is another client's; GiftCardWrong: It is a gift card.
    """

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "active")
        whose = living(tx.session, client_id)
        if party.kind is not None and party.kind.gift:
            raise GiftCardWrong(party.number or card, "pays_only")
        if party.client_id is not None:
            raise CardHasClient(party.number or card)
        row = tx.session.get_one(Card, party.card_id)
        before = kept(tx.session, row)
        tx.session.get_one(Account, party.account_id).client_id = whose
        row.holder_id = whose
        reindex(tx, whose)
        return {"card": party.number, "client": whose, "state": party.state, BEFORE: before}

    return once(shop, request, deed, at)


def _card_answer(tx: Tx, party: Party) -> Answer:
    row = tx.session.get_one(Card, party.card_id)
    return {"card": row.number, "kind": row.kind_key, "state": row.state, "client": party.client_id}


def _issued(tx: Tx, order: Order) -> list[IssuedCard]:
    kind = tx.programme.kind_to_give(order.kind)
    number = None if order.number is None else normalise(order.number)
    if number is not None and not kind.ready_made_numbers:
        raise NumberNotAllowed(kind.key)
    if number is not None and not 1 <= len(number) <= LONGEST_NUMBER:
        raise ValueInvalid("number", number, f"1 … {LONGEST_NUMBER} signs")
    state = "blank" if order.blank else "active"
    count = 1 if order.count is None else order.count
    if not 1 <= count <= LARGEST_BATCH or (number is not None and count != 1):
        raise CountInvalid(str(count), LARGEST_BATCH)
    holder, account = _whose(tx, kind, order)
    cards = []
    for _ in range(count):
        own = account if account is not None else open_account(tx, kind, None if kind.gift else holder)
        cards.append(issue_in(tx, kind, holder, own, state, number))
    reindex(tx, holder)
    return cards


def _whose(tx: Tx, kind: CardKind, order: Order) -> tuple[int | None, int | None]:
    """Return the holder and the account that the card joins; None for one of its own."""
    if order.client is not None and order.count is not None:
        raise FieldsApart("count", "client")
    if order.client is None and order.with_card is None and "bearer" not in kind.holders:
        raise HolderRequired(kind.key)
    if order.client is not None and "named" not in kind.holders:
        raise HolderNotAllowed(kind.key)
    client = None if order.client is None else living(tx.session, order.client)
    if order.with_card is not None:
        other = card_party(tx.session, tx.programme, order.with_card)
        if kind.gift or (other.kind is not None and other.kind.gift):
            raise GiftCardWrong(other.number or order.with_card, "own_account")
        return client or other.client_id, other.account_id
    if client is None or kind.gift or order.own_account:
        return client, None
    return client, client_account(tx, client)


def _tree(card: IssuedCard) -> Answer:
    tree: Answer = {"number": card.number, "kind": card.kind_key, "state": card.state}
    return tree if card.client is None else {**tree, "client": card.client}
