"""A client written to the file: judged, kept, indexed, and noted in the history."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson, clean_person
from shopclient.domain.programme import Programme
from shopclient.models import Client
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.client_references import require_references
from shopclient.services.custom_fields import Fields, fields_in
from shopclient.services.holidays import holidays_of
from shopclient.services.search_index import index_client
from shopclient.services.shop import Tx


@dataclass(frozen=True)
class Deed:
    """What a change of a client is noted as: the word, the import it belongs to, the change it takes back.

    *revived* are relatives who come back under the ids that they had.
    """

    word: str
    batch: int | None = None
    undoes: int | None = None
    revived: Collection[int] = ()


def judged(tx: Tx, person: Person, client: Client) -> CleanPerson:
    """Return *person* as the shop would keep it of *client*, or refuse it. See ``clients.add``."""
    return _judged(tx, person, client, _fields(tx, person))


def judged_in(
    session: Session, programme: Programme, today: date, person: Person, own: Client | None
) -> None:
    """Refuse what the shop would not keep of *person* as the client *own* (None: a new one); only reads."""
    fields = fields_in(session) if person.custom else Fields()
    clean_person(person, programme.shop.country, today, holidays_of(session), fields.rules)
    before = Person() if own is None else client_records.person_of(own)
    require_references(session, person, None if own is None else own.id, before)


def save(
    tx: Tx, client: Client, person: Person, deed: Deed, flags: Mapping[str, bool] | None = None
) -> int | None:
    """Write *person* into a new or a loaded row, and return the number that the change is noted under.

    *flags* are those of ``revisions.FLAGS`` that are to be set or lifted. Raises: as ``clients.add``.
    """
    before = {} if client.id is None else revisions.tree_of(client)
    fields = _fields(tx, person)
    clean = _judged(tx, person, client, fields)
    client_records.fill(client, clean, fields.rows, deed.revived)
    return _keep(tx, client, before, deed, flags or {})


def mark(tx: Tx, client: Client, deed: Deed, flags: Mapping[str, bool]) -> int | None:
    """Set or lift *flags* of a loaded row, and return the number that the change is noted under."""
    return _keep(tx, client, revisions.tree_of(client), deed, flags)


def _keep(
    tx: Tx, client: Client, before: Mapping[str, Any], deed: Deed, flags: Mapping[str, bool]
) -> int | None:
    for flag, is_set in flags.items():
        column = revisions.FLAGS[flag]
        if bool(getattr(client, column)) != is_set:
            setattr(client, column, tx.now if is_set else None)
    client.changed_at = tx.now
    tx.session.add(client)
    tx.session.flush()
    number = revisions.note(
        tx, client.id, deed.word, before, revisions.tree_of(client), batch=deed.batch, undoes=deed.undoes
    )
    index_client(tx.session, client.id)
    tx.changed(Change.CLIENT)
    return number


def _fields(tx: Tx, person: Person) -> Fields:
    # Most people have none, and a list of thousands asks for each of them.
    return fields_in(tx.session) if person.custom else Fields()


def _judged(tx: Tx, person: Person, client: Client, fields: Fields) -> CleanPerson:
    clean = clean_person(person, tx.programme.shop.country, tx.today, holidays_of(tx.session), fields.rules)
    before = Person() if client.id is None else client_records.person_of(client)
    require_references(tx.session, person, client.id, before)
    return clean
