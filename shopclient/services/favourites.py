"""A phrase of the notes made a favourite holiday with one click."""

from dataclasses import replace

from shopclient.domain.people import Favourite
from shopclient.services import client_history, clients
from shopclient.services.shop import Shop


def love(shop: Shop, client_id: int, key: str, reason: str) -> int:
    """Note that a client loves a holiday, and why; return the number of the change.

    Raises:
        ClientUnknown: There is no such client. HolidayUnknown: Nor such a holiday. TextInvalid: The reason.
    """
    with shop.writing() as tx:
        person = clients.person_in(tx.session, client_id)
        loved = (*person.favourites, Favourite(key, reason))
        clients.replace_in(tx, client_id, replace(person, favourites=loved))
        return client_history.last_in(tx.session, client_id)
