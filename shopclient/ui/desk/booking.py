"""How the desk books: once, and what had been booked before unnoticed comes to light."""

from dataclasses import dataclass

from shopclient.domain.errors import BookedBefore
from shopclient.domain.money import Cents
from shopclient.services.selling_once import booked_receipt, sell_once
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.desk.open_sale import OpenSale


@dataclass(frozen=True)
class ComeToLight:
    """Nothing was booked now: *refusal* says why, and *receipt* is what stands booked; None if undone."""

    refusal: BookedBefore
    receipt: Receipt | None


def book(shop: Shop, sale: OpenSale, decimals: int, due: Cents) -> Receipt | ComeToLight:
    """Book *sale* if *due* still is what it comes to; refusals as ``sell_once``."""
    try:
        return sell_once(shop, sale.op_key, sale.draft(decimals, expect_due=due))
    except BookedBefore as refusal:
        stands = refusal.why != "undone"
        return ComeToLight(refusal, booked_receipt(shop, sale.op_key) if stands else None)
