"""Clients who are probably one person: all such pairs of the file, found by sets in short transactions.

The same phone, e-mail or card is not enough: a family shares them. The names must be one person's, too, or
the birthdays agree.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from shopclient.domain.likeness import has_letters, same_person
from shopclient.domain.person_dates import parse_person_date
from shopclient.models import Account, Card, Client, ClientEmail, ClientPhone
from shopclient.services.apart import Two, all_apart, two
from shopclient.services.client_doubles import agree
from shopclient.services.shop import Shop

#: So many heads are read in one transaction, so that no sale waits for it (trust, decision 6).
_PAGE: Final = 5_000
#: Who shares a number with more people shares it with the shop itself: only namesakes are compared.
_CROWD: Final = 12
#: Digits at the end of a phone that a shop knows people by.
_TAIL: Final = 7
#: What speaks for it, and how much.
_WEIGHTS: Final = {"phone": 4, "email": 4, "birthday": 3, "tail": 1, "card": 1}


@dataclass(frozen=True)
class DoublePair:
    """Two clients, the lower id first, and by what they were found: keys of ``_WEIGHTS``."""

    one: int
    other: int
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    name: str  # folded, in the order of the list; empty where a phone stands for it
    birthday: str | None

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(sorted(self.name.split()))


def find_pairs(shop: Shop) -> tuple[DoublePair, ...]:
    """Return all pairs that are probably one person, the surest first; for a worker.

    Who is archived or merged is in none, and no pair of which it was said that they are two.
    """
    heads = _heads(shop)
    found: dict[Two, set[str]] = defaultdict(set)
    for what, groups in (("phone", _by_phone(shop)), ("email", _by_email(shop))):
        for pair in _pairs(groups, heads):
            if _may_share(heads[pair[0]], heads[pair[1]]):
                found[pair].add(what)
    for what, groups in (("tail", _by_tail(shop)), ("card", _by_card(shop))):
        for pair in _pairs(groups, heads):
            if _is_named_alike(heads[pair[0]], heads[pair[1]]):
                found[pair].add(what)
    for pair in _by_birthday(heads):
        found[pair].add("birthday")
    with shop.reading() as session:
        apart = all_apart(session)
    pairs = (
        DoublePair(*pair, tuple(what for what in _WEIGHTS if what in by))
        for pair, by in found.items()
        if pair not in apart
    )
    return tuple(sorted(pairs, key=lambda each: (-_weight(each), each.one, each.other)))


def _weight(pair: DoublePair) -> int:
    # The tail of a phone says nothing more than the phone.
    return sum(_WEIGHTS[what] for what in pair.by if what != "tail" or "phone" not in pair.by)


def _heads(shop: Shop) -> dict[int, _Head]:
    heads: dict[int, _Head] = {}
    last, is_whole = 0, False
    # Whether one is listed is seen in the row: its index would lead to all of them, each time.
    columns = (Client.id, Client.sort_key, Client.birthday, Client.is_listed)
    while not is_whole:
        query = select(*columns).where(Client.id > last).order_by(Client.id)
        with shop.reading() as session:
            rows = session.execute(query.limit(_PAGE)).all()
        for client, name, birthday, is_listed in rows:
            if is_listed:
                heads[client] = _Head(name if has_letters(name) else "", birthday)
            last = client
        is_whole = len(rows) < _PAGE
    return heads


def _may_share(one: _Head, other: _Head) -> bool:
    return _born_together(one, other) or (same_person(one.name, other.name) and not _born_apart(one, other))


def _is_named_alike(one: _Head, other: _Head) -> bool:
    is_telling = len(one.name.split()) > 1 and len(other.name.split()) > 1
    return is_telling and same_person(one.name, other.name) and not _born_apart(one, other)


def _born_together(one: _Head, other: _Head) -> bool:
    return one.birthday is not None and other.birthday is not None and not _born_apart(one, other)


def _born_apart(one: _Head, other: _Head) -> bool:
    if one.birthday is None or other.birthday is None or one.birthday == other.birthday:
        return False
    return not agree(parse_person_date(one.birthday), parse_person_date(other.birthday))


def _pairs(groups: Iterable[set[int]], heads: Mapping[int, _Head]) -> Iterator[Two]:
    for group in groups:
        known = sorted(each for each in group if each in heads)
        if len(known) <= _CROWD:
            yield from combinations(known, 2)
            continue
        namesakes: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for each in known:
            namesakes[heads[each].words].append(each)
        for same in namesakes.values():
            yield from combinations(same[:_CROWD], 2)


def _by_phone(shop: Shop) -> Iterator[set[int]]:
    yield from _groups(shop, ClientPhone.client_id, ClientPhone.e164, ClientPhone.e164.is_not(None))
    yield from _groups(shop, ClientPhone.client_id, ClientPhone.digits, ClientPhone.e164.is_(None))


def _by_email(shop: Shop) -> Iterator[set[int]]:
    return _groups(shop, ClientEmail.client_id, func.lower(ClientEmail.address))


def _by_tail(shop: Shop) -> Iterator[set[int]]:
    tail = func.substr(ClientPhone.digits, -_TAIL)
    return _groups(shop, ClientPhone.client_id, tail, func.length(ClientPhone.digits) >= _TAIL)


def _by_card(shop: Shop) -> Iterator[set[int]]:
    """Yield whose account a card has and who carries it."""
    shared = select(Account.client_id, Card.holder_id).join(Account, Account.id == Card.account_id)
    with shop.reading() as session:
        rows = session.execute(shared.where(Card.holder_id != Account.client_id)).all()
    yield from ({row.client_id, row.holder_id} for row in rows)


def _groups(shop: Shop, client: Any, key: Any, *which: ColumnElement[bool]) -> Iterator[set[int]]:
    """Yield who shares a key."""
    shared: Select[Any] = select(key).where(*which).group_by(key).having(func.count() > 1)
    with shop.reading() as session:
        rows = session.execute(
            select(key.label("key"), client.label("id")).where(key.in_(shared), *which)
        ).all()
    groups: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        groups[row.key].add(row.id)
    yield from (group for group in groups.values() if len(group) > 1)


def _by_birthday(heads: Mapping[int, _Head]) -> Iterator[Two]:
    """Yield who have one name in any order and birthdays that agree, or nearly one name and one birthday."""
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    near: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for client, head in heads.items():
        if head.birthday is not None and head.name:
            same[(head.birthday[-5:], *head.words)].append(client)
            for beginnings in _beginnings(head):
                near[(head.birthday, *beginnings)].append(client)
    for one, other in _within(same.values()):
        if not _born_apart(heads[one], heads[other]):
            yield two(one, other)
    for one, other in _within(near.values()):
        if _is_named_alike(heads[one], heads[other]):
            yield two(one, other)


def _beginnings(head: _Head) -> Iterable[tuple[str, str]]:
    """Return how each two words of a name begin; none where no year narrows the birthday down."""
    if head.birthday is None or head.birthday.startswith("--"):
        return ()
    return combinations(sorted({word[:2] for word in head.name.split()}), 2)


def _within(groups: Iterable[list[int]]) -> Iterator[Two]:
    for group in groups:
        yield from combinations(group[:_CROWD], 2)
