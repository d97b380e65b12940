"""What the list is asked for, and what it is answered."""

from dataclasses import dataclass
from datetime import date

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.services import client_search
from shopclient.services.client_views import ClientPage
from shopclient.services.shop import Shop

_ARCHIVE = ClientFilter(archived=True)


@dataclass(frozen=True)
class ListQuery:
    """What was typed and which conditions hold; *only* are the new ones of an import, empty for everybody."""

    typed: str = ""
    asked: ClientFilter = EVERYBODY
    only: tuple[int, ...] = ()


@dataclass(frozen=True)
class Answer:
    """A page of the list, the shop's day, and whether there is anybody at all, be it in the archive."""

    page: ClientPage
    today: date
    has_clients: bool = True


def answer(shop: Shop, query: ListQuery, limit: int, after: int | None = None) -> Answer:
    """Read up to *limit* rows after the client with the id *after*."""
    if query.only:
        page = client_search.listed(shop, query.only, limit, after)
    else:
        page = client_search.find(shop, query.typed, limit, after, query.asked)
    has_clients = page.total > 0 or client_search.count_of(shop, _ARCHIVE)[0] > 0
    return Answer(page, shop.today(), has_clients)
