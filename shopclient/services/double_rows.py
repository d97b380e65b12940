"""Pairs of clients as a list shows them: both, and in what they agree and differ."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.likeness import has_letters
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.models import Client, ClientEmail, ClientPhone
from shopclient.services.client_doubles import agree
from shopclient.services.client_rows import rows_of
from shopclient.services.client_views import ClientRow
from shopclient.services.double_pairs import DoublePair
from shopclient.services.shop import Shop

#: What two may agree or differ in, the most telling first.
FIELDS: Final = ("phone", "email", "name", "birthday", "card")


@dataclass(frozen=True)
class PairSide:
    """One of the two, as people tell a person by."""

    id: int
    name: str  # as the list has it, surname first
    called: str  # the given name first: whose initials stand on the page
    phone: str
    email: str
    birthday: PersonDate | None
    cards: tuple[str, ...]
    last_purchase: date | None


@dataclass(frozen=True)
class PairRow:
    """A pair; *agree* and *differ* hold keys of ``FIELDS``, and none of what one of them lacks."""

    one: PairSide
    other: PairSide
    agree: tuple[str, ...]
    differ: tuple[str, ...]

    @property
    def ids(self) -> tuple[int, int]:
        """Both numbers, the lower first."""
        return self.one.id, self.other.id


@dataclass(frozen=True)
class _Known:
    words: frozenset[str]
    birthday: PersonDate | None
    phones: frozenset[str]
    emails: tuple[str, ...]


def pair_rows(shop: Shop, pairs: Sequence[DoublePair]) -> tuple[PairRow, ...]:
    """Return the lines of some *pairs*, a page of them; who is gone by now takes the pair along."""
    ids = sorted({each for pair in pairs for each in (pair.one, pair.other)})
    with shop.reading() as session:
        known = _known(session, ids)
        rows = {row.id: row for row in rows_of(shop, session, sorted(known))}
    return tuple(_row(pair, known, rows) for pair in pairs if pair.one in rows and pair.other in rows)


def _row(pair: DoublePair, known: dict[int, _Known], rows: dict[int, ClientRow]) -> PairRow:
    one, other = known[pair.one], known[pair.other]
    told = {
        "phone": _shared(one.phones, other.phones),
        "email": _shared(
            frozenset(map(str.casefold, one.emails)), frozenset(map(str.casefold, other.emails))
        ),
        "name": one.words == other.words if one.words and other.words else None,
        "birthday": agree(one.birthday, other.birthday) if one.birthday and other.birthday else None,
        "card": True if "card" in pair.by else None,
    }
    return PairRow(
        _side(rows[pair.one], one),
        _side(rows[pair.other], other),
        tuple(field for field in FIELDS if told[field] is True),
        tuple(field for field in FIELDS if told[field] is False),
    )


def _shared(one: frozenset[str], other: frozenset[str]) -> bool | None:
    return bool(one & other) if one and other else None


def _side(row: ClientRow, known: _Known) -> PairSide:
    email = next(iter(known.emails), "")
    told = (row.phone, email, known.birthday, row.cards, row.last_purchase)
    return PairSide(row.id, row.list_name, row.name, *told)


def _known(session: Session, ids: Sequence[int]) -> dict[int, _Known]:
    phones: dict[int, set[str]] = defaultdict(set)
    emails: dict[int, list[str]] = defaultdict(list)
    numbers = select(ClientPhone).where(ClientPhone.client_id.in_(ids))
    for phone in session.scalars(numbers):
        phones[phone.client_id].add(phone.e164 or phone.digits)
    addresses = select(ClientEmail).where(ClientEmail.client_id.in_(ids)).order_by(ClientEmail.position)
    for email in session.scalars(addresses):
        emails[email.client_id].append(email.address)
    heads = select(Client.id, Client.sort_key, Client.birthday).where(
        Client.id.in_(ids), Client.is_listed == 1
    )
    return {
        client: _Known(
            frozenset(name.split()) if has_letters(name) else frozenset(),
            None if birthday is None else parse_person_date(birthday),
            frozenset(phones[client]),
            tuple(emails[client]),
        )
        for client, name, birthday in session.execute(heads)
    }
