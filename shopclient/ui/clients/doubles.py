"""Who of the client file may be the person that is being typed, and by what."""

from dataclasses import dataclass
from typing import Literal

from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.client_doubles import similar
from shopclient.services.shop import Shop

By = Literal["phone", "email", "name"]

_MOST = 2


@dataclass(frozen=True)
class Double:
    """A client who may be the same person."""

    client: int
    name: str
    by: By


def find_doubles(shop: Shop, person: Person, besides: int | None) -> tuple[Double, ...]:
    """Return at most two clients, but *besides*, with the phone, the e-mail, or the name and birthday."""
    name_only = Person(
        name=person.name,
        last=person.last,
        first=person.first,
        middle=person.middle,
        birthday=person.birthday,
    )
    parts: tuple[tuple[By, Person], ...] = (
        ("phone", Person(phones=person.phones)),
        ("email", Person(emails=person.emails)),
        ("name", name_only),
    )
    found: dict[int, By] = {}
    for by, part in parts:
        for client in similar(shop, part, besides):
            found.setdefault(client, by)
    return tuple(Double(client, _name(shop, client), by) for client, by in list(found.items())[:_MOST])


def _name(shop: Shop, client: int) -> str:
    person = clients.get(shop, client).person
    return person.full_name or next(iter(person.phones), "")
