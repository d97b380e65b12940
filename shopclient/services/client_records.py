"""A client's rows in the file, and the person that they hold."""

import json
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, selectinload

from shopclient.domain import people
from shopclient.domain.errors import ClientUnknown
from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.phones import Phone, shown
from shopclient.models import (
    Client,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    Favourite,
    Relative,
)
from shopclient.services.core import Query

_LIVING = Query(select(Client.id, Client.merged_into_id).where(Client.id == bindparam("client")))
# Columns that hold exactly what the person's attribute of the same name holds.
_PLAIN = (
    *("last", "first", "middle", "language", "address", "notes"),
    *("feb29", "church_style", "state", "referred_by"),
)
_LABELS = {"hobby": "hobbies", "taste": "tastes", "tag": "tags"}
_PARTS = (
    *(Client.phones, Client.emails, Client.labels),
    *(Client.relatives, Client.favourites, Client.dates),
)


def load(session: Session, client_id: int) -> Client:
    """Return the client's row with everything that hangs on it.

    Raises:
        ClientUnknown: No client has this id, or the client was merged with another one.
    """
    query = select(Client).where(Client.id == client_id, Client.merged_into_id.is_(None))
    query = query.options(*(selectinload(part) for part in _PARTS))
    client = session.scalar(query) if 0 < client_id <= people.LARGEST_ID else None
    if client is None:
        raise ClientUnknown(str(client_id))
    return client


def living(session: Session, client_id: int) -> int:
    """Return the id itself or, of a client who was merged with another one, that one's.

    Raises:
        ClientUnknown: No client has this id.
    """
    row = _LIVING.first(session, client=client_id) if 0 < client_id <= people.LARGEST_ID else None
    if row is None:
        raise ClientUnknown(str(client_id))
    return int(row.merged_into_id or row.id)


def person_of(client: Client) -> Person:
    """Return the person that a loaded row holds."""
    same: dict[str, Any] = {column: getattr(client, column) for column in _PLAIN}
    for what, attribute in _LABELS.items():
        same[attribute] = tuple(label.text for label in client.labels if label.what == what)
    return Person(
        name=_own_name(client),
        phones=tuple(phone.typed for phone in client.phones),
        emails=tuple(email.address for email in client.emails),
        birthday=_date(client.birthday),
        name_day=_date(client.name_day),
        family=tuple(_relative(row) for row in client.relatives),
        favourites=tuple(people.Favourite(row.holiday_key, row.reason) for row in client.favourites),
        dates=tuple(people.DatedOccasion(row.title, parse_person_date(row.date)) for row in client.dates),
        **same,
    )


def fill(client: Client, clean: CleanPerson) -> None:
    """Write the person into a new or a loaded row.

    Relatives keep the row of their id and dated occasions the one of their title: greetings refer to them.
    """
    person = clean.person
    client.name, client.sort_key = clean.name, clean.sort_key
    client.birthday, client.name_day = _iso(person.birthday), _iso(person.name_day)
    for column in _PLAIN:
        setattr(client, column, getattr(person, column))
    client.phones = [
        ClientPhone(position=i, typed=phone.as_typed, e164=phone.e164, digits=phone.digits)
        for i, phone in enumerate(clean.phones)
    ]
    client.emails = [ClientEmail(position=i, address=address) for i, address in enumerate(person.emails)]
    client.labels = [
        ClientLabel(what=what, position=i, text=text)
        for what, attribute in _LABELS.items()
        for i, text in enumerate(getattr(person, attribute))
    ]
    client.relatives = _relatives(client.relatives, person.family)
    client.favourites = _favourites(client.favourites, person.favourites)
    client.dates = _dates(client.dates, person.dates)


def _own_name(client: Client) -> str:
    if client.last or client.first or client.middle:
        return ""
    # Shown by the phone, for want of a name: the phone is no name, and may change.
    named_by = {shown(Phone(row.e164, row.digits, row.typed)) for row in client.phones[:1]}
    return "" if client.name in named_by else client.name


def _relative(row: Relative) -> people.Relative:
    hobbies = tuple(json.loads(row.hobbies))
    return people.Relative(row.relation, row.name, _date(row.birthday), hobbies, row.id)


def _relatives(rows: list[Relative], family: tuple[people.Relative, ...]) -> list[Relative]:
    known = {row.id: row for row in rows}
    kept = []
    for position, relative in enumerate(family):
        row = known.pop(relative.id, None) if relative.id is not None else None
        row = row or Relative()
        row.position, row.relation, row.name = position, relative.relation, relative.name
        row.birthday = _iso(relative.birthday)
        row.hobbies = json.dumps(relative.hobbies, ensure_ascii=False)
        kept.append(row)
    return kept


def _favourites(rows: list[Favourite], favourites: tuple[people.Favourite, ...]) -> list[Favourite]:
    known = {row.holiday_key: row for row in rows}
    kept = []
    for position, favourite in enumerate(favourites):
        row = known.get(favourite.key) or Favourite(holiday_key=favourite.key)
        row.position, row.reason = position, favourite.reason
        kept.append(row)
    return kept


def _dates(rows: list[ClientDate], dates: tuple[people.DatedOccasion, ...]) -> list[ClientDate]:
    known = {fold(row.title): row for row in rows}
    kept = []
    for position, occasion in enumerate(dates):
        row = known.pop(fold(occasion.title), None) or ClientDate()
        row.position, row.title, row.date = position, occasion.title, occasion.date.iso()
        kept.append(row)
    return kept


def _iso(when: PersonDate | None) -> str | None:
    return None if when is None else when.iso()


def _date(text: str | None) -> PersonDate | None:
    return None if text is None else parse_person_date(text)
