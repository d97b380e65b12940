"""What the window itself shows of the shop, whichever screen is in front."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings SQLAlchemy along, which loads after the first paint
    from shopclient.services.file_state import FileState
    from shopclient.services.shop import Shop


@dataclass(frozen=True)
class ShopFacts:
    """The shop's name, who is at the till, how old its copies are, and what its disk allows."""

    name: str
    currency: str
    seller: str
    copied_at: datetime | None  # UTC, the newest copy
    second_days: int = 0  # for how many days there was no copy in a second place
    state: "FileState | None" = None


def read_facts(shop: "Shop") -> ShopFacts:
    """Read them from the open file; runs off the GUI thread."""
    from shopclient.services.copies import copies
    from shopclient.services.file_state import state_of
    from shopclient.services.second_place import days_without
    from shopclient.services.staff import seller_name

    info = shop.programme().shop
    newest = next(iter(copies(shop.path)), None)
    return ShopFacts(
        info.name,
        info.currency,
        seller_name(shop),
        newest.made_at if newest else None,
        days_without(shop.path, shop.now),
        state_of(shop.path),
    )
