"""Who recommended whom: the way up to the one who came first, and all who came through a client."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.models import Client
from shopclient.services.shop import Shop

#: Steps up and down, and people in all: more of them nobody reads.
_DEEPEST = 8
_MOST = 200


@dataclass(frozen=True)
class Referral:
    """One client in the tree, *depth* steps below the one it is about; above him it is negative."""

    id: int
    name: str
    depth: int


@dataclass(frozen=True)
class Referrals:
    """*above*: who recommended the client, the nearest first; *below*: who came through the client.

    The latter are told as a tree is drawn, each after the one who recommended him.
    """

    above: tuple[Referral, ...]
    below: tuple[Referral, ...]


def referrals(shop: Shop, client_id: int) -> Referrals:
    """Return the tree of recommendations around a client."""
    with shop.reading() as session:
        return Referrals(tuple(_above(session, client_id)), tuple(_below(session, client_id)))


def _above(session: Session, client_id: int) -> list[Referral]:
    found: list[Referral] = []
    seen, wanted = {client_id}, client_id
    while len(found) < _DEEPEST:
        parent = session.scalar(select(Client.referred_by).where(Client.id == wanted))
        row = session.execute(
            select(Client.id, Client.name, Client.merged_into_id, Client.erased_at).where(Client.id == parent)
        ).first()
        if row is None or row.id in seen:
            break
        wanted = row.merged_into_id or row.id
        seen |= {row.id, wanted}
        if row.merged_into_id is None and row.erased_at is None:
            found.append(Referral(row.id, row.name, -len(found) - 1))
        elif row.erased_at is not None:
            break
    return found


def _below(session: Session, client_id: int) -> list[Referral]:
    children: dict[int, list[tuple[int, str]]] = defaultdict(list)
    level, seen, depth = [client_id], {client_id}, 0
    while level and depth < _DEEPEST and len(seen) < _MOST:
        query = select(Client.id, Client.name, Client.referred_by).where(
            Client.referred_by.in_(level), Client.is_listed == 1
        )
        rows = [row for row in session.execute(query.order_by(Client.sort_key)) if row.id not in seen]
        for row in rows:
            children[row.referred_by].append((row.id, row.name))
        level = [row.id for row in rows]
        seen.update(level)
        depth += 1
    return _lines(children, client_id, 1)


def _lines(children: dict[int, list[tuple[int, str]]], parent: int, depth: int) -> list[Referral]:
    found: list[Referral] = []
    for client_id, name in children.get(parent, ()):
        found += [Referral(client_id, name, depth), *_lines(children, client_id, depth + 1)]
    return found
