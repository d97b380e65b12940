"""Whom a client's file may name: other clients, the people of the shop, households."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.errors import ValueInvalid, inside
from shopclient.domain.people import LARGEST_ID, Person
from shopclient.models import Household, Staff
from shopclient.services import client_records


def require_references(session: Session, person: Person, own_id: int | None, before: Person) -> None:
    """Let *person* name only those who are there, and nobody himself.

    Whoever is named *before* already may be gone by now: that is no reason to refuse another change.

    Raises:
        ClientUnknown, ValueInvalid: With the field.
    """
    if person.referred_by != before.referred_by:
        _require_client(session, person.referred_by, own_id, "referred_by")
    known = {relative.known for relative in before.family}
    for index, relative in enumerate(person.family):
        if relative.known not in known:
            _require_client(session, relative.known, own_id, f"family[{index}].known")
    _require_row(session, Staff, person.keeper, "keeper")
    _require_row(session, Household, person.household, "household")


def _require_client(session: Session, client_id: int | None, own_id: int | None, path: str) -> None:
    if client_id is not None:
        with inside(path):
            if client_id == own_id:
                raise ValueInvalid(path, str(own_id), "another client")
            client_records.require(session, client_id)


def _require_row(session: Session, table: type[Staff | Household], row_id: int | None, path: str) -> None:
    if row_id is None:
        return
    there = 0 < row_id <= LARGEST_ID and session.scalar(select(table.id).where(table.id == row_id))
    if not there:
        with inside(path):
            raise ValueInvalid(path, str(row_id), "an id that is there")
