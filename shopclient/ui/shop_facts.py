"""What the window itself shows of the shop, whichever screen is in front."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings SQLAlchemy along, which loads after the first paint
    from shopclient.services.shop import Shop


@dataclass(frozen=True)
class ShopFacts:
    """The shop's name, who is at the till, and when the newest copy was made (UTC)."""

    name: str
    currency: str
    seller: str
    copied_at: datetime | None


def read_facts(shop: "Shop") -> ShopFacts:
    """Read them from the open file; runs off the GUI thread."""
    from shopclient.services.copies import copies
    from shopclient.services.staff import seller_name

    info = shop.programme().shop
    newest = next(iter(copies(shop.path)), None)
    return ShopFacts(info.name, info.currency, seller_name(shop), newest.made_at if newest else None)
