"""Everything that is noted about clients, read page by page: an export of any length stops no sale."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.models import (
    Account,
    Client,
    ClientConsent,
    ConsentText,
    CustomField,
    Household,
    Lot,
    Staff,
)
from shopclient.services import client_records
from shopclient.services.client_figures import Figures, figures_of
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


@dataclass(frozen=True)
class KeptClient:
    """One client: the person, cards and sums (minor units, *bonuses* with those that become active later)."""

    id: int
    person: Person
    figures: Figures
    bonuses: Cents
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
    bonuses, consents = _bonuses(session, ids, today), _consents(session, ids)
    staff, households = _names(session, Staff), _names(session, Household)
    return [
        KeptClient(
            id=row.id,
            person=client_records.person_of(row),
            figures=figures[row.id],
            bonuses=Cents(max(0, bonuses.get(row.id, 0) - figures[row.id].debt)),
            keeper=staff.get(row.keeper_id or 0, ""),
            household=households.get(row.household_id or 0, ""),
            consents=tuple(consents[row.id]),
            custom=tuple((each.field.title, each.value) for each in row.custom),
        )
        for row in (rows[each] for each in ids)
    ]


def _bonuses(session: Session, ids: Sequence[int], today: date) -> dict[int, int]:
    query = (
        select(Account.client_id, func.sum(Lot.left))
        .join(Lot, Lot.account_id == Account.id)
        .where(Account.client_id.in_(ids), Account.is_gift == 0, Lot.left > 0)
        .where(or_(Lot.burns_on.is_(None), Lot.burns_on > today))
        .group_by(Account.client_id)
    )
    return {int(client): int(left) for client, left in session.execute(query) if client}


def _consents(session: Session, ids: Sequence[int]) -> dict[int, list[KeptConsent]]:
    found: dict[int, list[KeptConsent]] = defaultdict(list)
    query = (
        select(ClientConsent, ConsentText.text)
        .outerjoin(ConsentText, ConsentText.id == ClientConsent.text_id)
        .where(ClientConsent.client_id.in_(ids))
        .order_by(ClientConsent.id)
    )
    for row, text in session.execute(query):
        consent = KeptConsent(row.purpose, row.given_on, row.how, row.withdrawn_on, text or "")
        found[row.client_id].append(consent)
    return found


def _names(session: Session, model: type[Any]) -> dict[int, str]:
    return {row.id: row.name for row in session.execute(select(model.id, model.name))}
