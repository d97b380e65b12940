"""Pairs of clients that look like one person, and of whom somebody said that they are two."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import ValueInvalid
from shopclient.models import ClientApart
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
    """Return of whom it was said that they are not this client."""
    pairs = select(ClientApart.client_id, ClientApart.other_id).where(
        or_(ClientApart.client_id == client_id, ClientApart.other_id == client_id)
    )
    return {each for pair in session.execute(pairs) for each in pair} - {client_id}


def all_apart(session: Session) -> set[Two]:
    """Return all pairs."""
    return {(row.client_id, row.other_id) for row in session.scalars(select(ClientApart))}
