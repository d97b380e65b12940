"""How the desk books: once, and what had been booked before unnoticed comes to light."""

from contextlib import suppress
from dataclasses import dataclass

from shopclient.domain.errors import BookedBefore, Refusal
from shopclient.domain.money import Cents
from shopclient.services.hidden_gifts import ToldGift, gift_of
from shopclient.services.selling_once import booked_receipt, sell_once
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.desk.open_sale import OpenSale


@dataclass(frozen=True)
class ComeToLight:
    """Nothing was booked now: *refusal* says why, and *receipt* is what stands booked; None if undone."""

    refusal: BookedBefore
    receipt: Receipt | None


@dataclass(frozen=True)
class Sold:
    """A purchase that is booked, and what is to be hidden in it, if anything is."""

    receipt: Receipt
    gift: ToldGift | None = None


def book(shop: Shop, sale: OpenSale, decimals: int, due: Cents) -> Sold | ComeToLight:
    """Book *sale* if *due* still is what it comes to; refusals as ``sell_once``."""
    try:
        receipt = sell_once(shop, sale.op_key, sale.draft(decimals, expect_due=due))
    except BookedBefore as refusal:
        stands = refusal.why != "undone"
        return ComeToLight(refusal, booked_receipt(shop, sale.op_key) if stands else None)
    gift = None
    with suppress(Refusal):  # the purchase is booked; a gift less is no reason to say otherwise
        gift = gift_of(shop, receipt.op_key)
    return Sold(receipt, gift)
