"""What the list is asked for, and what it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.services import client_order, client_search
from shopclient.services.client_order import Order
from shopclient.services.client_views import ClientPage
from shopclient.services.shop import Shop
from shopclient.services.stopping import GoOn, Stopped
from shopclient.ui.clients.list_pages import Place

_ARCHIVE = ClientFilter(archived=True)


@dataclass(frozen=True)
class ListQuery:
    """What was typed and which conditions hold; *only* are the new ones of an import, empty for everybody."""

    typed: str = ""
    asked: ClientFilter = EVERYBODY
    only: tuple[int, ...] = ()
    order: Order | None = None  # None: the closest first, then by name
    descending: bool = False


@dataclass(frozen=True)
class Answer:
    """A page of the list, the shop's day, and whether there is anybody at all, be it in the archive."""

    page: ClientPage
    today: date
    has_clients: bool = True
    ids: tuple[int, ...] = ()  # of everybody found, where they stand in an order of their own
    is_ordered: bool = True  # not where so many are not put in the order that was asked for


def answer(shop: Shop, query: ListQuery, place: Place, go_on: GoOn = lambda: True) -> Answer | None:
    """Read the rows at *place*; None if *go_on* said no before the end."""
    try:
        return _answer(shop, query, place, go_on) if go_on() else None
    except Stopped:
        return None


def _answer(shop: Shop, query: ListQuery, place: Place, go_on: GoOn) -> Answer:
    ids: tuple[int, ...] | None = ()
    if query.order is not None and not query.only:
        ids = client_order.in_order(shop, query.typed, query.asked, query.order, descending=query.descending)
        if ids:
            page = client_order.page_of(shop, ids, place.start, place.limit, query.typed)
            return Answer(page, shop.today(), ids=ids)
    if query.only:
        page = client_search.listed(shop, query.only, place.limit, place.after)
    else:
        page = client_search.find(shop, query.typed, place.limit, place.after, query.asked, go_on)
    has_clients = page.total > 0 or client_search.count_of(shop, _ARCHIVE)[0] > 0
    return Answer(page, shop.today(), has_clients, is_ordered=ids is not None)


def more(shop: Shop, query: ListQuery, ids: tuple[int, ...], place: Place) -> Answer:
    """Read the rows at *place* of an order of their own."""
    page = client_order.page_of(shop, ids, place.start, place.limit, query.typed)
    return Answer(page, shop.today(), ids=ids)


def everybody_in(shop: Shop, query: ListQuery, marked: Sequence[int] = ()) -> Sequence[int]:
    """Return the ids of all whom the list shows, in its order; of *marked*, by name, if there are any."""
    if marked or query.only:
        return client_order.by_name(shop, marked or query.only)
    order, descending = query.order or "name", query.descending
    return client_order.everybody(shop, query.typed, query.asked, order, descending=descending)
