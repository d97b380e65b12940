"""Who of the client file may be the person that is being typed, and by what."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from shopclient.domain.people import Person
from shopclient.services import client_search
from shopclient.services.client_doubles import alike, similar
from shopclient.services.client_views import ClientRow
from shopclient.services.shop import Shop

By = Literal["phone", "email", "birthday", "name"]

_MOST = 2


@dataclass(frozen=True)
class Double:
    """A client who may be the same person: what tells him from another one, and when he bought last."""

    client: int
    name: str
    by: By
    phone: str
    last_purchase: date | None


def find_doubles(shop: Shop, person: Person, besides: int | None, *, by_name: bool) -> tuple[Double, ...]:
    """Return at most two clients, but *besides*: with the phone, the e-mail, the name and birthday.

    *by_name*: also those who are only called alike.
    """
    named = Person(
        name=person.name,
        last=person.last,
        first=person.first,
        middle=person.middle,
        birthday=person.birthday,
    )
    parts: tuple[tuple[By, Person], ...] = (
        ("phone", Person(phones=person.phones)),
        ("email", Person(emails=person.emails)),
        ("birthday", named),
    )
    found: dict[int, By] = {}
    for by, part in parts:
        for client in similar(shop, part, besides):
            found.setdefault(client, by)
    for client in alike(shop, named, besides) if by_name else ():
        found.setdefault(client, "name")
    rows = {row.id: row for row in client_search.listed(shop, list(found)).rows} if found else {}
    return tuple(_double(rows[client], by) for client, by in found.items() if client in rows)[:_MOST]


def _double(row: ClientRow, by: By) -> Double:
    return Double(row.id, row.name, by, row.phone, row.last_purchase)
