"""A real client for whom a text is tried before anybody gets it."""

from typing import Any, Final

from sqlalchemy import Select, exists, select

from shopclient.domain.greeting_texts import Cause
from shopclient.domain.holidays import Holiday
from shopclient.domain.kindred import Kinship
from shopclient.domain.people import Person, Relative
from shopclient.domain.person_dates import turns
from shopclient.models import Client, ClientDate, Favourite
from shopclient.models import Relative as RelativeRow
from shopclient.services import client_records
from shopclient.services.greeting_case import CaseReader, DaySpoken, GreetingCase
from shopclient.services.shop import Shop

_FAMILY: Final = frozenset({"child_birthday", "family_birthday", "family_holiday"})
_LOVED: Final = frozenset({"holiday", "kindred"})
_KEYS: Final = {"new_year": "new_year", "womens_day": "womens_day", "memorial": "victory_day"}
_ROUND, _SMALL = 50, 7  # ages where nobody knows the year of birth


def example(shop: Shop, cause: Cause, place: int = 0) -> GreetingCase | None:
    """Return the case of a client who might get a text for *cause*; None while there is no client.

    *place* counts on through those who have what it speaks of – a family, a favourite holiday –, round and
    round; of a file without such people it is anybody.
    """
    with shop.reading() as session:
        ids = session.scalars(_fitting(cause).limit(50)).all() or session.scalars(_anybody().limit(50)).all()
        if not ids:
            return None
        client = ids[place % len(ids)]
        person = client_records.person_of(client_records.load(session, client))
        reader = CaseReader(session, shop)
        relative = next(iter(person.family), None) if cause in _FAMILY else None
        return reader.case(client, person, "", None, relative, _day(reader, cause, person, relative))


def _anybody() -> Select[Any]:
    query = select(Client.id).where(Client.is_listed == 1, Client.is_organisation == 0)
    return query.where(Client.state.in_(("client", "prospect"))).order_by(Client.id)


def _fitting(cause: Cause) -> Select[Any]:
    query = _anybody()
    if cause in _FAMILY:
        return query.where(exists().where(RelativeRow.client_id == Client.id))
    if cause in _LOVED:
        return query.where(exists().where(Favourite.client_id == Client.id))
    if cause == "anniversary":
        return query.where(exists().where(ClientDate.client_id == Client.id))
    return query


def _day(reader: CaseReader, cause: Cause, person: Person, relative: Relative | None) -> DaySpoken:
    born = relative.birthday if relative else person.birthday
    age = (turns(born, reader.today.year) if born else None) or (_SMALL if relative else _ROUND)
    loved = relative.favourites if relative else person.favourites
    first = next((reader.holidays[each.key] for each in loved if each.key in reader.holidays), None)
    title = person.dates[0].title if cause == "anniversary" and person.dates else ""
    day, favourite = _holiday(reader, cause, first)
    return DaySpoken(cause, reader.today, age, title, "", day, favourite)


def _holiday(
    reader: CaseReader, cause: Cause, loved: Holiday | None
) -> tuple[Holiday | None, Holiday | None]:
    if cause in _KEYS:
        key = _KEYS[cause]
        found = reader.holidays[key] if key in reader.holidays else None  # noqa: SIM401  # no dict
        return found, None
    if cause == "kindred" and loved is not None:
        kin = Kinship(reader.holidays).of(loved.key, (each.key for each in reader.holidays))
        return (reader.holidays[kin[0].key] if kin else loved), loved
    return (loved if cause in {"holiday", "family_holiday"} else None), None
