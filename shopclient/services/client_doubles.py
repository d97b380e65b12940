"""Who may be in the client file already."""

from contextlib import suppress

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import PhoneInvalid
from shopclient.domain.likeness import alike_names
from shopclient.domain.names import fold, latin, orders_of
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.phones import parse_phone
from shopclient.models import Client, ClientEmail, ClientPhone
from shopclient.services.apart import apart_from
from shopclient.services.search_index import ids_with
from shopclient.services.shop import Shop

# A name with a slip still begins as it should.
_BEGINNING = 3
#: Of more people who begin alike none is worth a warning.
_MOST_ALIKE = 100


def similar(shop: Shop, person: Person, besides: int | None = None) -> tuple[int, ...]:
    """Return the clients who may be this person: see ``similar_in``.

    *besides* is the person's own file: neither it nor those of whom it was said that they are others.
    """
    with shop.reading() as session:
        country = shop.programme_in(session)[1].shop.country
        known = set() if besides is None else {besides, *apart_from(session, besides)}
        return tuple(each for each in similar_in(session, person, country) if each not in known)


def alike(shop: Shop, person: Person, besides: int | None = None) -> tuple[int, ...]:
    """Return the clients, but *besides*, who are called nearly so: a slip, another order or alphabet, without
    the patronymic. For a form, which only points them out: namesakes are common.

    One word is not looked for: half the shop has it.
    """
    words = latin(person.list_name).split()
    if len(words) < 2 or min(map(len, words)) < _BEGINNING:
        return ()
    typed = person.list_name.split()
    beginnings = tuple((fold(word)[:_BEGINNING], latin(word)[:_BEGINNING]) for word in typed)
    with shop.reading() as session:
        found = ids_with(session, beginnings)
        if not 0 < len(found) <= _MOST_ALIKE:
            return ()
        rows = session.execute(select(Client.id, Client.sort_key).where(Client.id.in_(found)))
        near = {row.id for row in rows if alike_names(words, latin(row.sort_key).split())}
        known = set() if besides is None else {besides, *apart_from(session, besides)}
        return tuple(each for each in _living(session, near) if each not in known)


def similar_in(session: Session, person: Person, country: str) -> tuple[int, ...]:
    """Return the clients with the same phone or e-mail, or with the same name and birthday, lowest id first.

    Names agree in any order of their words; birthdays agree where one lacks the year. What cannot be read
    as a phone yet is passed over: a form asks while somebody is typing.

    Args:
        session: Reads the file.
        person: As typed.
        country: The shop's country, ISO 3166, which tells how its phones are written.
    """
    found = {*_by_phone(session, person, country), *_by_email(session, person), *_by_name(session, person)}
    return _living(session, found)


def _living(session: Session, found: set[int]) -> tuple[int, ...]:
    # Who lies in the archive is somebody whom the shop knows; nobody need be written down twice.
    living = select(Client.id).where(
        Client.id.in_(found), Client.merged_into_id.is_(None), Client.taken_back_at.is_(None)
    )
    return tuple(sorted(session.scalars(living)))


def is_alike(one: Person, other: Person) -> bool:
    """Tell whether two people are called nearly so: a slip, another order or alphabet, without a part."""
    return alike_names(latin(one.list_name).split(), latin(other.list_name).split())


def _by_phone(session: Session, person: Person, country: str) -> list[int]:
    phones = []
    for text in person.phones:
        with suppress(PhoneInvalid):
            phones.append(parse_phone(text, country))
    # What is no number anywhere is still what somebody is called by: it is compared as it was typed.
    odd = {phone.digits for phone in phones if phone.e164 is None}
    same = ClientPhone.e164.in_({phone.e164 for phone in phones} - {None})
    typed = and_(ClientPhone.e164.is_(None), ClientPhone.digits.in_(odd))
    return [
        client
        for fits in (same, typed)
        for client in session.scalars(select(ClientPhone.client_id).where(fits))
    ]


def _by_email(session: Session, person: Person) -> list[int]:
    wanted = {email.strip().casefold() for email in person.emails if "@" in email}
    among = {hit for email in wanted for hit in ids_with(session, ((fold(email),),))}
    rows = session.execute(
        select(ClientEmail.client_id, ClientEmail.address).where(ClientEmail.client_id.in_(among))
    )
    return [row.client_id for row in rows if row.address.casefold() in wanted]


def _by_name(session: Session, person: Person) -> list[int]:
    key = fold(person.list_name)
    if person.birthday is None or not key:
        return []
    rows = session.execute(
        select(Client.id, Client.birthday).where(
            Client.sort_key.in_(orders_of(key)), Client.birthday.is_not(None)
        )
    )
    return [row.id for row in rows if agree(parse_person_date(row.birthday), person.birthday)]


def agree(one: PersonDate, other: PersonDate) -> bool:
    """Tell whether two birthdays may be one: a year that is not known contradicts none."""
    same_year = one.year is None or other.year is None or one.year == other.year
    return same_year and (one.month, one.day) == (other.month, other.day)
