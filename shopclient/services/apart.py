"""Pairs of clients that look like one person, and of whom somebody said that they are two.

Whoever joined another file is told apart by it: a merge leaves the pairs as they were noted, so that parting
the files needs to bring nothing back.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.errors import ValueInvalid
from shopclient.models import Client, ClientApart
from shopclient.services import client_records
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

#: Two clients, the lower id first.
Two = tuple[int, int]


def two(one: int, other: int) -> Two:
    """Return a pair as it is kept. Raises: ValueInvalid: They are one."""
    if one == other:
        raise ValueInvalid("other", str(other), "another client")
    return min(one, other), max(one, other)


def keep_apart(shop: Shop, client_id: int, others: Sequence[int]) -> tuple[Two, ...]:
    """Note that a client is none of *others*, and return the pairs that were not noted before.

    Raises:
        ClientUnknown, ClientErased: Somebody is not in the file any more.
        ValueInvalid: They are one.
    """
    with shop.writing() as tx:
        for each in (client_id, *others):
            client_records.require(tx.session, each)
        known = apart_from(tx.session, client_id)
        new = tuple(two(client_id, each) for each in dict.fromkeys(others) if each not in known)
        for first, second in new:
            tx.session.add(ClientApart(client_id=first, other_id=second, at=tx.now, staff_id=tx.staff_id))
        tx.changed(Change.CLIENT)
    return new


def forget_apart(shop: Shop, pairs: Iterable[Two]) -> None:
    """Let these pairs be looked at again; one that is not noted is passed over."""
    with shop.writing() as tx:
        for first, second in pairs:
            gone = (ClientApart.client_id == first, ClientApart.other_id == second)
            tx.session.execute(delete(ClientApart).where(*gone))
        tx.changed(Change.CLIENT)


def apart_from(session: Session, client_id: int) -> set[int]:
    """Return of whom it was said that they are not this client, nor anybody who joined its file."""
    ids = select(Client.id).where(or_(Client.id == client_id, Client.merged_into_id == client_id))
    noted = or_(ClientApart.client_id.in_(ids), ClientApart.other_id.in_(ids))
    pairs = session.execute(_pairs(aliased(Client), aliased(Client)).where(noted))
    return {each for pair in pairs for each in pair} - {client_id}


def all_apart(session: Session) -> set[Two]:
    """Return all pairs, each of the clients as which the two live on."""
    pairs = session.execute(_pairs(aliased(Client), aliased(Client)))
    return {two(first, second) for first, second in pairs if first != second}


def _heir(client: Any) -> ColumnElement[int]:
    return func.coalesce(client.merged_into_id, client.id)


def _pairs(one: Any, other: Any) -> Select[int, int]:
    noted = select(_heir(one), _heir(other)).select_from(ClientApart)
    return noted.join(one, one.id == ClientApart.client_id).join(other, other.id == ClientApart.other_id)
