"""The list of clients in another order than by name: read once, then shown page by page."""

import json
from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import bindparam, func, select

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.search_text import readings
from shopclient.models import Client
from shopclient.services import client_search
from shopclient.services.client_figures import last_purchases_of, sums_of
from shopclient.services.client_rows import rows_of
from shopclient.services.client_views import ClientPage
from shopclient.services.clock import day_of
from shopclient.services.core import Query, table
from shopclient.services.shop import Shop

Order = Literal["name", "visit", "bonuses"]

#: Of more clients purchases and bonuses are not compared: it would take the sellers' time.
MOST_COMPARED = 20_000
#: Of one reading transaction, so that none takes longer than 150 ms (trust, decision 6).
_AT_ONCE = 1_000


def in_order(
    shop: Shop, text: str, asked: ClientFilter, order: Order, *, descending: bool
) -> tuple[int, ...] | None:
    """Return the ids of everybody found, in an order; None if they are too many to be compared.

    Who never bought comes last either way, and clients who are equal stand by name.
    """
    by_name = _by_name(shop, text, asked)
    if order == "name":
        return by_name[::-1] if descending else by_name
    if len(by_name) > MOST_COMPARED:
        return None
    values = _values(shop, by_name, order)
    with_one = [each for each in by_name if each in values]
    with_one.sort(key=values.__getitem__, reverse=descending)
    return (*with_one, *(each for each in by_name if each not in values))


def everybody(
    shop: Shop, text: str, asked: ClientFilter, order: Order = "name", *, descending: bool = False
) -> tuple[int, ...]:
    """Return the ids of all whom a list shows, in its order: for whatever is done with the whole of it.

    By name where they are too many to be compared.
    """
    found = in_order(shop, text, asked, order, descending=descending)
    return _by_name(shop, text, asked) if found is None else found


def by_name(shop: Shop, ids: Sequence[int]) -> tuple[int, ...]:
    """Return these clients by name."""
    with shop.reading() as session:
        return tuple(row.id for row in _BY_NAME.all(session, ids=json.dumps(list(ids))))


def page_of(shop: Shop, ids: Sequence[int], start: int, limit: int, text: str = "") -> ClientPage:
    """Return the rows of *ids* from *start* on, up to *limit*."""
    words = next(iter(readings(text)), ())
    with shop.reading() as session:
        rows = rows_of(shop, session, ids[start : start + limit], words)
    return ClientPage(rows, len(ids), client_search.count(shop))


def _by_name(shop: Shop, text: str, asked: ClientFilter) -> tuple[int, ...]:
    if not text.strip():
        return client_search.members(shop, asked)
    return by_name(shop, client_search.everybody_found(shop, text, asked))


def _values(shop: Shop, ids: Sequence[int], order: Order) -> dict[int, Any]:
    values: dict[int, Any] = {}
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        with shop.reading() as session:
            if order == "visit":
                values |= last_purchases_of(session, part)
            else:
                programme = shop.programme_in(session)[1]
                values |= sums_of(session, part, day_of(shop.now, programme.shop))
    return values


_CLIENT = table(Client)
_BY_NAME = Query(
    select(_CLIENT.c.id)
    .where(_CLIENT.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value)))
    .order_by(_CLIENT.c.sort_key.concat(""), _CLIENT.c.id)
)
