"""What the form of a client needs to know of the shop around him."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import ClientErased, ClientUnknown
from shopclient.domain.holidays import Catalogue
from shopclient.domain.people import Person
from shopclient.domain.programme import ChurchStyle, ShopInfo
from shopclient.services import clients, custom_fields, staff
from shopclient.services.clock import local_moment
from shopclient.services.holidays import catalogue, shop_holidays
from shopclient.services.shop import Shop
from shopclient.services.staff import Colleague


@dataclass(frozen=True)
class Around:
    """The shop and its day, its people and fields, and the *names* of clients that are referred to."""

    today: date
    country: str
    shop: ShopInfo | None = None
    colleagues: tuple[Colleague, ...] = ()
    fields: tuple[CustomField, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    holidays: Catalogue = field(default_factory=catalogue)  # as this shop has them
    church_style: ChurchStyle = "new"

    def now(self, moment: datetime) -> datetime:
        """Return a UTC moment on the shop's clock."""
        return moment if self.shop is None else local_moment(moment, self.shop)


def look_around(shop: Shop, person: Person) -> Around:
    """Return what is around *person*."""
    programme = shop.programme()
    info = programme.shop
    ids = (person.referred_by, *(each.known for each in person.family))
    return Around(
        shop.today(),
        info.country,
        info,
        staff.everybody(shop),
        custom_fields.fields(shop),
        names_of(shop, [each for each in ids if each is not None]),
        shop_holidays(shop),
        programme.calendar.church_style,
    )


def names_of(shop: Shop, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of the clients with these *ids*; of one who is gone, the number."""
    return {client: _name_of(shop, client) for client in set(ids)}


def _name_of(shop: Shop, client: int) -> str:
    try:
        found = clients.get(shop, client).person
    except (ClientUnknown, ClientErased):
        return f"№ {client}"
    return found.full_name or next(iter(found.phones), "")
