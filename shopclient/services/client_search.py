"""Finding clients as one types: the closest first, then by name, a page at a time, in a file of any size.

Source:
    speed, sections 2 and 8: parts of a folded text by trigrams, pages by the last row seen.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, not_, or_, select, tuple_
from sqlalchemy.orm import Session

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.domain.search_beginnings import LAST, Beginnings, beginnings
from shopclient.domain.search_text import Words, readings
from shopclient.domain.search_tiers import Need, met, tiers
from shopclient.models import Client
from shopclient.services.client_filters import NONE, Conditions, conditions
from shopclient.services.client_rows import rows_of
from shopclient.services.client_views import ClientPage
from shopclient.services.clock import day_of
from shopclient.services.core import Query, table
from shopclient.services.search_index import ALL, ARCHIVED, INDEX, LISTED, Memo, gather, holding, texts_of
from shopclient.services.shop import Shop
from shopclient.services.stopping import GoOn

#: Hits are counted up to here.
MOST_COUNTED = 5_000
#: So many are put in order; of more, each in name order is asked, and soon the page is full.
MOST_SORTED = 2_000


def find(
    shop: Shop,
    text: str,
    limit: int = 50,
    after: int | None = None,
    asked: ClientFilter = EVERYBODY,
    go_on: GoOn | None = None,
) -> ClientPage:
    """Return up to *limit* clients to whom every word of *text* belongs; all by name for an empty text.

    Words may stand in any order and any case and be parts of a name, a phone in any grouping, a card number,
    an address, a hobby or somebody of the family; Latin letters find Cyrillic names. Names come before all
    else (``search_tiers``). Digits taken apart, other spellings and the keys of other layouts are tried only
    where the text as typed finds nobody.

    Args:
        shop: The open shop.
        text: As typed.
        limit: Rows on a page, 1 or more.
        after: The id of the last row of the page before; None for the first page.
        asked: What must hold of the clients, too.
        go_on: False stops, as when something else is searched for by now.

    Raises:
        Stopped: *go_on* said so.
    """
    with shop.reading(go_on) as session:
        among = _among(shop, session, asked)
        total = _total(session)
        wanted = list(readings(text))
        if not wanted and asked.is_empty:
            return ClientPage(rows_of(shop, session, among.page(limit, after)), total, total)
        words: Words = ()
        search: _Search | _Among = among
        if wanted:
            search, words = _first_with_hits(among, wanted)
        ids = search.page(limit, after)
        found = min(len(search.hits), MOST_COUNTED)
        more = len(search.hits) > found
        return ClientPage(rows_of(shop, session, ids, words), found, total, found_more=more)


def members(shop: Shop, asked: ClientFilter) -> tuple[int, ...]:
    """Return everybody of whom all that is asked holds, by name."""
    with shop.reading() as session:
        return tuple(_among(shop, session, asked).page(ALL, None))


def everybody_found(shop: Shop, text: str, asked: ClientFilter = EVERYBODY) -> list[int]:
    """Return the ids of everybody whom ``find`` finds, in no order."""
    with shop.reading() as session:
        among = _among(shop, session, asked)
        wanted = list(readings(text))
        return _first_with_hits(among, wanted)[0].all_hits() if wanted else among.all_hits()


def count_of(shop: Shop, asked: ClientFilter) -> tuple[int, bool]:
    """Return of how many all that is asked holds, and whether there are more: it is counted up to a bound."""
    with shop.reading() as session:
        hits = _among(shop, session, asked).hits
        return min(len(hits), MOST_COUNTED), len(hits) > MOST_COUNTED


def listed(shop: Shop, ids: Sequence[int], limit: int = 50, after: int | None = None) -> ClientPage:
    """Return up to *limit* of the clients with these *ids*, by name, in pages as ``find``."""
    with shop.reading() as session:
        among = _Among(session)
        found = among.allowed(ids)
        page = among.sorted_page(found, limit, _key_of(session, after))
        return ClientPage(rows_of(shop, session, page), len(found), _total(session))


def count(shop: Shop) -> int:
    """Return how many clients there are."""
    with shop.reading() as session:
        return _total(session)


def _total(session: Session) -> int:
    return int(_TOTAL.scalar(session))


@dataclass
class _Among:
    """The clients of whom a filter holds."""

    session: Session
    is_archived: bool = False
    also: Conditions = NONE

    @property
    def scope(self) -> int:
        """Where in the index they stand."""
        return ARCHIVED if self.is_archived else LISTED

    @cached_property
    def hits(self) -> list[int]:
        """Who they are, in no order; up to one more than are counted."""
        return list(self.session.scalars(self._of_all().limit(MOST_COUNTED + 1)))

    def page(self, limit: int, after: int | None) -> list[int]:
        """Return the ids of the next page."""
        key = _key_of(self.session, after)
        if limit == ALL and self.also.of_all:
            return list(self.session.scalars(self._of_all().order_by(Client.sort_key.concat(""), Client.id)))
        if self.also.of_all and len(self.hits) <= MOST_SORTED:
            return self.sorted_page(self.hits, limit, key)
        return self.walk(limit, key)

    def all_hits(self) -> list[int]:
        """Return who they are, however many, in no order."""
        return list(self.session.scalars(self._of_all()))

    def allowed(self, ids: Sequence[int], most: int = ALL) -> list[int]:
        """Return those of the clients with these *ids* who are among them, up to *most*."""
        given = func.json_each(json.dumps(list(ids))).table_valued("value").c.value
        found = select(Client.id).where(Client.id.in_(select(given)), *self._state, *self.also.of_each)
        return list(self.session.scalars(found.limit(most)))

    def sorted_page(self, ids: Sequence[int], limit: int, key: "_Key") -> list[int]:
        """Return the next of the clients with these *ids*, all of them among these, by name."""
        if not ids:
            return []
        given = {"ids": json.dumps(list(ids)), "name": key.name, "last": key.id, "limit": limit}
        return [row.id for row in _SORTED.all(self.session, **given)]

    def walk(self, limit: int, key: "_Key", *further: ColumnElement[bool]) -> list[int]:
        """Return the next clients by name of whom something *further* holds, asking each."""
        query = select(Client.id).where(*self._state, *self.also.of_each, *further)
        query = query.order_by(Client.sort_key, Client.id).limit(limit)
        if key != _FROM_THE_START:
            query = query.where(tuple_(Client.sort_key, Client.id) > tuple_(key.name, key.id))
        return list(self.session.scalars(query))

    def _of_all(self) -> Select[int]:
        state = _ARCHIVED if self.is_archived else (_IN_THE_LIST,)
        return select(Client.id).where(*state, *self.also.of_all)

    @property
    def _state(self) -> tuple[ColumnElement[bool], ...]:
        return _ARCHIVED if self.is_archived else _LISTED


def _among(shop: Shop, session: Session, asked: ClientFilter) -> _Among:
    if asked.is_empty:
        return _Among(session)
    programme = shop.programme_in(session)[1]
    also = conditions(session, asked, day_of(shop.now, programme.shop), programme)
    return _Among(session, asked.archived, also)


def _first_with_hits(among: _Among, wanted: Sequence[Words]) -> "tuple[_Search, Words]":
    """Return the search by the first reading that finds anybody, else by the last."""
    for words in wanted:
        strictly, loosely = tiers(words), tiers(words, loosely=True)
        for needs in dict.fromkeys((strictly, loosely)):
            search = _Search(among, needs)
            if search.hits:
                return search, words
    return search, words


class _Search:
    """One reading of what was typed, looked for tier by tier."""

    def __init__(self, among: _Among, needs: tuple[Need, ...]) -> None:
        self._among, self._session, self._needs = among, among.session, needs
        self._memo: Memo = {}
        self._allowed: set[int] | None = None
        last = len(needs) - 1
        if among.also.of_each:
            everybody = gather(self._session, needs[last], ALL, among.scope, self._memo)
            self.hits = among.allowed(everybody, MOST_COUNTED + 1)
            self._allowed = set(self.hits) if len(self.hits) <= MOST_SORTED else None
        else:
            self.hits = self._gathered(last, MOST_COUNTED)  # up to one more than are counted
        self._met = {len(needs) - 1: self.hits}

    def page(self, limit: int, after: int | None) -> list[int]:
        """Return the ids of the next page."""
        key, start = _key_of(self._session, after), self._tier_of(after)
        ids: list[int] = []
        for place in range(start, len(self._needs)):
            if len(ids) >= limit or not self.hits:
                break
            ids += self._tier(place, limit - len(ids), key if place == start else _FROM_THE_START)
        return ids

    def all_hits(self) -> list[int]:
        """Return everybody who is found, however many, in no order."""
        found = gather(self._session, self._needs[-1], ALL, self._among.scope, self._memo)
        return self._among.allowed(found) if self._among.also.of_each else list(found)

    def _tier_of(self, client_id: int | None) -> int:
        if client_id is None:
            return 0
        texts = texts_of(self._session, client_id, self._among.scope)
        last = len(self._needs) - 1
        return next((place for place, need in enumerate(self._needs) if met(need, texts)), last)

    def _tier(self, place: int, limit: int, key: "_Key") -> list[int]:
        """Return the next clients of one tier: who meets its need, but not the closer one before."""
        if place == 0 and self._allowed is None and (first := beginnings(self._needs[0])):
            return self._beginning(first, limit, key)
        found = self._meeting(place)
        if len(found) > MOST_SORTED:
            return self._asked_each(place, limit, key)
        closer = self._meeting(place - 1) if place else []
        return self._among.sorted_page(list(set(found).difference(closer)), limit, key)

    def _beginning(self, first: Beginnings, limit: int, key: "_Key") -> list[int]:
        """Return the next clients whose names begin so, led to them by the order of names itself.

        In Latin letters a name stands in no order: first those whose first letter sounds so, in theirs, then
        whoever else may be meant.
        """
        if first.is_exact:
            [(low, high)] = first.ranges
            return self._among.walk(limit, key, Client.sort_key >= low, Client.sort_key < high)
        found = self._meeting(0)
        if len(found) <= MOST_SORTED:
            return self._among.sorted_page(found, limit, key)
        near = or_(*(and_(Client.sort_key >= low, Client.sort_key < high) for low, high in first.ranges))
        ids: list[int] = []
        if key == _FROM_THE_START or any(low <= key.name < high for low, high in first.ranges):
            for low, high in first.ranges:
                within = (Client.sort_key >= low, Client.sort_key < high)
                if len(ids) < limit and key.name < high:
                    ids += self._asked_each(0, limit - len(ids), key, *within)
            key = _FROM_THE_START
        return ids if len(ids) >= limit else ids + self._asked_each(0, limit - len(ids), key, not_(near))

    def _meeting(self, place: int) -> list[int]:
        """Return who meets the need of a tier, up to one more than are put in order."""
        if place not in self._met:
            # Who has no such name has none that begins so: of a hobby that spares a vain question.
            is_vain = place == 1 and place + 2 < len(self._needs) and not self._meeting(place + 1)
            self._met[place] = [] if is_vain else self._gathered(place, MOST_SORTED)
        return self._met[place]

    def _gathered(self, place: int, most: int) -> list[int]:
        need, scope = self._needs[place], self._among.scope
        if self._allowed is not None:
            found = gather(self._session, need, ALL, scope, self._memo)
            return [each for each in found if each in self._allowed]
        found = gather(self._session, need, most, scope, self._memo)
        return self._among.allowed(found) if self._among.also.of_each and len(found) <= most else found

    def _asked_each(self, place: int, limit: int, key: "_Key", *further: ColumnElement[bool]) -> list[int]:
        closer = [not_(holding(self._needs[place - 1]))] if place else []
        own = INDEX.c.rowid == (Client.id if self._among.scope == LISTED else -Client.id)
        fits = exists().where(own, holding(self._needs[place]), *closer)
        return self._among.walk(limit, key, *further, fits)


@dataclass(frozen=True)
class _Key:
    """A place in the name order: after this client."""

    name: str = ""
    id: int = 0


_FROM_THE_START = _Key()
_NOWHERE = _Key(LAST)


def _key_of(session: Session, client_id: int | None) -> _Key:
    if client_id is None:
        return _FROM_THE_START
    name = _SORT_KEY.scalar(session, id=client_id)
    return _NOWHERE if name is None else _Key(name, client_id)


_LISTED = (Client.is_listed == 1,)
# The same, asked so that an index that holds all of it is read, and not that of names with every client.
_IN_THE_LIST = func.coalesce(
    Client.merged_into_id, Client.archived_at, Client.erased_at, Client.taken_back_at
).is_(None)
_ARCHIVED = (
    Client.is_listed == 0,
    Client.archived_at.is_not(None),
    *(each.is_(None) for each in (Client.merged_into_id, Client.erased_at, Client.taken_back_at)),
)
_CLIENT = table(Client)
# An unlisted one is rare: so the narrowest index is counted, and not the one of names.
_TOTAL = Query(
    select(
        (
            select(func.count()).select_from(_CLIENT).scalar_subquery()
            - select(func.count()).select_from(_CLIENT).where(_CLIENT.c.is_listed == 0).scalar_subquery()
        ).label("total")
    )
)
_SORT_KEY = Query(select(_CLIENT.c.sort_key).where(_CLIENT.c.id == bindparam("id")))
# The key is no bare column, so that the given ones are looked up and not the whole order walked.
_NAME_KEY = _CLIENT.c.sort_key.concat("")
_SORTED = Query(
    select(_CLIENT.c.id)
    .where(_CLIENT.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value)))
    .where(tuple_(_NAME_KEY, _CLIENT.c.id) > tuple_(bindparam("name"), bindparam("last")))
    .order_by(_NAME_KEY, _CLIENT.c.id)
    .limit(bindparam("limit"))
)
