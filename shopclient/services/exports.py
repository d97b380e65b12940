"""Everything that is noted about clients, read page by page: an export of any length stops no sale."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.models import (
    Account,
    Card,
    Client,
    ClientConsent,
    ClientGift,
    ClientPhoto,
    ConsentText,
    CustomField,
    Household,
    Staff,
)
from shopclient.services import client_records
from shopclient.services.client_figures import Figures, figures_of
from shopclient.services.client_gifts import Present, present_of
from shopclient.services.client_sums import sums_now
from shopclient.services.clock import day_of
from shopclient.services.shop import Shop

#: Clients of one reading transaction, so that none takes longer than 150 ms (trust, decision 6).
_PAGE = 200
_LIVING = (Client.merged_into_id.is_(None), Client.erased_at.is_(None), Client.taken_back_at.is_(None))


@dataclass(frozen=True)
class KeptConsent:
    """One consent as noted; *text* are the words that were agreed to. Without *given_on* it was refused."""

    purpose: str
    given_on: date | None
    how: str
    withdrawn_on: date | None
    text: str
    language: str
    version: int | None
    since: date | None


@dataclass(frozen=True)
class KeptCard:
    """One card as noted; *replaced_by* is a number."""

    number: str
    kind: str
    state: str
    issued_on: date
    activated_on: date | None
    reason: str
    replaced_by: str


@dataclass(frozen=True)
class KeptClient:
    """One client: the person, cards and sums (minor units).

    *bonuses* are less debt, with those that become active later. A present of somebody of the family tells
    the place in it.
    """

    id: int
    person: Person
    figures: Figures
    bonuses: Cents
    turnover: Cents
    cards: tuple[KeptCard, ...]
    presents: tuple[tuple[Present, int | None], ...]
    archived: datetime | None
    jpeg: bytes | None
    keeper: str
    household: str
    consents: tuple[KeptConsent, ...]
    custom: tuple[tuple[str, str], ...]  # title and value


def count(shop: Shop) -> int:
    """Return how many clients there are to export."""
    with shop.reading() as session:
        return session.scalar(select(func.count()).where(*_LIVING)) or 0


def own_fields(shop: Shop) -> tuple[str, ...]:
    """Return the titles of the shop's own fields, also of those that are asked no more."""
    with shop.reading() as session:
        return tuple(session.scalars(select(CustomField.title).order_by(CustomField.position)))


def chosen_clients(shop: Shop, ids: Sequence[int]) -> Iterator[KeptClient]:
    """Yield the clients with these ids, in this order, but for those who are gone by now."""
    for start in range(0, len(ids), _PAGE):
        with shop.reading() as session:
            part = ids[start : start + _PAGE]
            living = set(session.scalars(select(Client.id).where(Client.id.in_(part), *_LIVING)))
            page = _kept(shop, session, [each for each in part if each in living])
        yield from page


def kept_clients(shop: Shop) -> Iterator[KeptClient]:
    """Yield every client with a file of his own, archived ones with them, in the order of their ids."""
    last = 0
    while True:
        with shop.reading() as session:
            page = _page(shop, session, last)
        yield from page
        if len(page) < _PAGE:
            return
        last = page[-1].id


def _page(shop: Shop, session: Session, last: int) -> list[KeptClient]:
    query = select(Client.id).where(Client.id > last, *_LIVING).order_by(Client.id).limit(_PAGE)
    return _kept(shop, session, list(session.scalars(query)))


def _kept(shop: Shop, session: Session, ids: Sequence[int]) -> list[KeptClient]:
    rows = client_records.load_many(session, ids)
    _, programme = shop.programme_in(session)
    today = day_of(shop.now, programme.shop)
    figures = figures_of(session, programme, ids, today)
    sums, consents, cards = sums_now(session, ids, today), _consents(session, ids), _cards(session, ids)
    staff, households = _names(session, Staff), _names(session, Household)
    presents, photos, living = _presents(session, ids), _photos(session, ids), _living(session, rows.values())
    return [
        KeptClient(
            id=row.id,
            person=_naming(client_records.person_of(row), living),
            figures=figures[row.id],
            bonuses=Cents(sums[row.id][0]),
            turnover=Cents(sums[row.id][1]),
            cards=tuple(cards[row.id]),
            presents=tuple((each, _place(row, each)) for each in presents[row.id]),
            archived=row.archived_at,
            jpeg=photos.get(row.id),
            keeper=staff.get(row.keeper_id or 0, ""),
            household=households.get(row.household_id or 0, ""),
            consents=tuple(consents[row.id]),
            custom=tuple((each.field.title, each.value) for each in row.custom),
        )
        for row in (rows[each] for each in ids)
    ]


def _cards(session: Session, ids: Sequence[int]) -> dict[int, list[KeptCard]]:
    """Return the cards of each client, those of others on the client's account with them."""
    found: dict[int, list[KeptCard]] = defaultdict(list)
    after = aliased(Card)
    query = (
        select(Card, Account.client_id, after.number)
        .join(Account, Account.id == Card.account_id)
        .outerjoin(after, after.id == Card.replaced_by_id)
        .where(Account.client_id.in_(ids), Account.is_gift == 0)
        .order_by(Card.state != "active", Card.id)
    )
    for card, client, by in session.execute(query):
        days = (card.issued_on, card.activated_on)
        found[client or 0].append(
            KeptCard(card.number, card.kind_key, card.state, *days, card.reason, by or "")
        )
    return found


def _presents(session: Session, ids: Sequence[int]) -> dict[int, list[Present]]:
    found: dict[int, list[Present]] = defaultdict(list)
    query = select(ClientGift).where(ClientGift.client_id.in_(ids)).order_by(ClientGift.id)
    for row in session.scalars(query):
        found[row.client_id].append(present_of(row))
    return found


def _place(row: Client, present: Present) -> int | None:
    """Return the place in the family of whom a present is for; None for the client."""
    family = [relative.id for relative in row.relatives]
    return family.index(present.relative) if present.relative in family else None


def _photos(session: Session, ids: Sequence[int]) -> dict[int, bytes]:
    query = select(ClientPhoto.client_id, ClientPhoto.jpeg).where(ClientPhoto.client_id.in_(ids))
    return {row.client_id: row.jpeg for row in session.execute(query)}


def _living(session: Session, rows: Iterable[Client]) -> dict[int, int]:
    """Return who is named by these clients and was merged, each with the one who lives on."""
    named = {row.referred_by for row in rows} | {one.known_id for row in rows for one in row.relatives}
    merged = select(Client.id, Client.merged_into_id).where(
        Client.id.in_(named - {None}), Client.merged_into_id.is_not(None)
    )
    return {row.id: row.merged_into_id for row in session.execute(merged)}


def _naming(person: Person, living: Mapping[int, int]) -> Person:
    if not living:
        return person
    family = tuple(replace(one, known=living.get(one.known or 0, one.known)) for one in person.family)
    referrer = living.get(person.referred_by or 0, person.referred_by)
    return replace(person, referred_by=referrer, family=family)


def _consents(session: Session, ids: Sequence[int]) -> dict[int, list[KeptConsent]]:
    found: dict[int, list[KeptConsent]] = defaultdict(list)
    query = (
        select(ClientConsent, ConsentText)
        .outerjoin(ConsentText, ConsentText.id == ClientConsent.text_id)
        .where(ClientConsent.client_id.in_(ids))
        .order_by(ClientConsent.id)
    )
    for row, text in session.execute(query):
        words = (text.text, text.language, text.version, text.since) if text else ("", "", None, None)
        consent = KeptConsent(row.purpose, row.given_on, row.how, row.withdrawn_on, *words)
        found[row.client_id].append(consent)
    return found


def _names(session: Session, model: type[Any]) -> dict[int, str]:
    return {row.id: row.name for row in session.execute(select(model.id, model.name))}
