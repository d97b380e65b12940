"""What the form of a client needs to know of the shop around him."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import ClientErased, ClientUnknown
from shopclient.domain.people import Person
from shopclient.services import clients, custom_fields, staff
from shopclient.services.shop import Shop
from shopclient.services.staff import Colleague


@dataclass(frozen=True)
class Around:
    """The shop's day and country, its people and fields, and the *names* of clients that are referred to."""

    today: date
    country: str
    colleagues: tuple[Colleague, ...] = ()
    fields: tuple[CustomField, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)


def look_around(shop: Shop, person: Person) -> Around:
    """Return what is around *person*."""
    return Around(
        shop.today(),
        shop.programme().shop.country,
        staff.everybody(shop),
        custom_fields.fields(shop),
        dict(names_of(shop, person)),
    )


def names_of(shop: Shop, person: Person) -> Iterator[tuple[int, str]]:
    """Yield the names of the clients to whom *person* is related or by whom he was recommended."""
    ids = (person.referred_by, *(each.known for each in person.family))
    for client in {each for each in ids if each is not None}:
        try:
            found = clients.get(shop, client).person
        except (ClientUnknown, ClientErased):
            yield client, f"№ {client}"
        else:
            yield client, found.full_name or next(iter(found.phones), "")
