"""A client's rows in the file, and the person that they hold."""

from collections.abc import Collection, Mapping
from typing import Any, cast

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from shopclient.domain import people
from shopclient.domain.errors import ClientErased, ClientUnknown
from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.phones import Phone, shown
from shopclient.models import (
    Client,
    ClientChannel,
    ClientCustom,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    CustomField,
    Favourite,
    Relative,
)
from shopclient.services.core import Query
from shopclient.services.relative_records import as_date, as_iso, fill_family, relative_of

_LIVING = Query(
    select(Client.id, Client.merged_into_id, Client.erased_at, Client.taken_back_at).where(
        Client.id == bindparam("client")
    )
)
#: Columns that hold exactly what the person's attribute of the same name holds.
PLAIN = (
    *("last", "first", "middle", "language", "notes", "feb29", "church_style", "state", "referred_by"),
    *("address_form", "salutation", "born_about", "talk", "source"),
    *("wallet_share", "score", "score_on", "checked_on"),
)
LABELS = {
    "hobby": "hobbies",
    "taste": "tastes",
    "tag": "tags",
    "size": "sizes",
    "allergy": "allergies",
    "address": "addresses",
}
_PARTS = (*(Client.phones, Client.emails, Client.labels, Client.favourites, Client.dates, Client.channels),)


def load(session: Session, client_id: int) -> Client:
    """Return the client's row with everything that hangs on it.

    Raises:
        ClientUnknown: No client has this id, or the client was merged with another one.
        ClientErased: The person was erased.
    """
    require(session, client_id)
    return load_any(session, client_id)


def load_any(session: Session, client_id: int) -> Client:
    """Return the same also of somebody whose adding was taken back. Raises: ClientUnknown."""
    query = select(Client).where(Client.id == client_id, Client.merged_into_id.is_(None)).options(*_whole())
    client = session.scalar(query) if 0 < client_id <= people.LARGEST_ID else None
    if client is None:
        raise ClientUnknown(str(client_id))
    return client


def _whole() -> tuple[ORMOption, ...]:
    return (
        *(selectinload(part) for part in _PARTS),
        selectinload(Client.relatives).selectinload(Relative.favourites),
        selectinload(Client.custom).joinedload(ClientCustom.field),
    )


def load_many(session: Session, ids: Collection[int]) -> dict[int, Client]:
    """Return the rows of these clients with everything that hangs on them, in a few statements."""
    if not ids:
        return {}
    query = select(Client).where(Client.id.in_(ids)).options(*_whole())
    return {row.id: row for row in session.scalars(query)}


def living(session: Session, client_id: int) -> int:
    """Return the id itself or, of a client who was merged with another one, that one's.

    Raises:
        ClientUnknown: No client has this id, or adding him was taken back.
        ClientErased: The person was erased.
    """
    row = _LIVING.first(session, client=client_id) if 0 < client_id <= people.LARGEST_ID else None
    if row is None or row.taken_back_at is not None:
        raise ClientUnknown(str(client_id))
    if row.erased_at is not None:
        raise ClientErased(str(client_id))
    return int(row.merged_into_id or row.id)


def require(session: Session, client_id: int) -> None:
    """Let only somebody pass who has a file of his own. Raises: ClientUnknown, ClientErased."""
    if living(session, client_id) != client_id:
        raise ClientUnknown(str(client_id))


def person_of(client: Client) -> Person:
    """Return the person that a loaded row holds."""
    same: dict[str, Any] = {column: getattr(client, column) for column in PLAIN}
    for what, attribute in LABELS.items():
        same[attribute] = tuple(label.text for label in client.labels if label.what == what)
    return Person(
        name=_own_name(client),
        phones=tuple(phone.typed for phone in client.phones),
        emails=tuple(email.address for email in client.emails),
        birthday=as_date(client.birthday),
        name_day=as_date(client.name_day),
        family=tuple(relative_of(row) for row in client.relatives),
        favourites=tuple(people.Favourite(row.holiday_key, row.reason) for row in client.favourites),
        dates=tuple(people.DatedOccasion(row.title, parse_person_date(row.date)) for row in client.dates),
        channels=tuple(people.ChannelWish(row.channel, cast(Any, row.wish)) for row in client.channels),
        is_organisation=bool(client.is_organisation),
        keeper=client.keeper_id,
        household=client.household_id,
        custom=tuple(
            sorted(
                (people.CustomValue(row.field.key, row.value) for row in client.custom),
                key=lambda each: each.key,
            )
        ),
        **same,
    )


def fill(
    client: Client, clean: CleanPerson, custom: Mapping[str, CustomField], revived: Collection[int] = ()
) -> None:
    """Write the person into a new or a loaded row.

    Relatives keep the row of their id and dated occasions the one of their title: greetings refer to them.

    Args:
        client: The row.
        clean: What is to stand in it.
        custom: The rows of the shop's own fields by their keys.
        revived: Ids of relatives who were taken out of this file and come back under them.
    """
    person = clean.person
    client.name, client.sort_key = clean.name, clean.sort_key
    client.birthday, client.name_day = as_iso(person.birthday), as_iso(person.name_day)
    client.is_organisation = int(person.is_organisation)
    client.keeper_id, client.household_id = person.keeper, person.household
    for column in PLAIN:
        setattr(client, column, getattr(person, column))
    client.phones = [
        ClientPhone(position=i, typed=phone.as_typed, e164=phone.e164, digits=phone.digits)
        for i, phone in enumerate(clean.phones)
    ]
    client.emails = [ClientEmail(position=i, address=address) for i, address in enumerate(person.emails)]
    client.labels = [
        ClientLabel(what=what, position=i, text=text)
        for what, attribute in LABELS.items()
        for i, text in enumerate(getattr(person, attribute))
    ]
    client.relatives = fill_family(client.relatives, person.family, revived)
    client.favourites = _favourites(client.favourites, person.favourites)
    client.dates = _dates(client.dates, person.dates)
    client.channels = _channels(client.channels, person.channels)
    client.custom = _custom(client.custom, person.custom, custom)


def _own_name(client: Client) -> str:
    if client.last or client.first or client.middle:
        return ""
    # Shown by the phone, for want of a name: the phone is no name, and may change.
    named_by = {shown(Phone(row.e164, row.digits, row.typed)) for row in client.phones[:1]}
    return "" if client.name in named_by else client.name


def _favourites(rows: list[Favourite], favourites: tuple[people.Favourite, ...]) -> list[Favourite]:
    known = {row.holiday_key: row for row in rows}
    kept = []
    for position, favourite in enumerate(favourites):
        row = known.get(favourite.key) or Favourite(holiday_key=favourite.key)
        row.position, row.reason = position, favourite.reason
        kept.append(row)
    return kept


def _channels(rows: list[ClientChannel], wishes: tuple[people.ChannelWish, ...]) -> list[ClientChannel]:
    known = {row.channel: row for row in rows}
    kept = []
    for each in wishes:
        row = known.get(each.channel) or ClientChannel(channel=each.channel)
        row.wish = each.wish
        kept.append(row)
    return kept


def _custom(
    rows: list[ClientCustom], values: tuple[people.CustomValue, ...], fields: Mapping[str, CustomField]
) -> list[ClientCustom]:
    known = {row.field_id: row for row in rows}
    kept = []
    for each in values:
        field = fields[each.key]
        row = known.get(field.id) or ClientCustom(field=field, field_id=field.id)
        row.value = each.value
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
