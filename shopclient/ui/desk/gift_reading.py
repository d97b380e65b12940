"""A gift card read at the counter: it pays, or value is sold onto it; whoever is served stays."""

from dataclasses import dataclass, replace
from typing import Any

from shopclient.domain.errors import GiftCardWrong, Refusal
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep, who_or_what
from shopclient.services.gift_at_counter import GiftAtCounter, gift_at_counter
from shopclient.services.shop import Shop
from shopclient.ui.desk.open_sale import OpenSale

_SUMS = ("lines", "text", "department", "sold_onto", "gift_cards")


@dataclass(frozen=True)
class GiftRead:
    """A gift card, or why nothing can be booked on it."""

    gift: GiftAtCounter | None
    refusal: Refusal | None = None


def look_up(shop: Shop, *, card: str | None, client: int | None) -> AtCounter | CardStep | GiftRead:
    """Return whom a card or a client's id brings, what the code is instead, or which gift card it is.

    Raises:
        As ``who_or_what``, but of a gift card.
    """
    try:
        return who_or_what(shop, card=card, client=client)
    except GiftCardWrong as wrong:
        if wrong.why != "pays_only":
            raise
        number = wrong.number
    try:
        return GiftRead(gift_at_counter(shop, number))
    except Refusal as refusal:
        return GiftRead(None, refusal)


def taken(sale: OpenSale, gift: GiftAtCounter, *, sells: bool) -> OpenSale:
    """Return *sale* once *gift* was read; *sells*: it was said before that value is to go onto it.

    A card that holds something pays. One that holds nothing is sold, unless a sum is typed already: that
    may be a purchase, so it stays as it is until the person decides.
    """
    if sells:
        return sold(sale, gift.number)
    if gift.pays:
        return replace(sale, gift_cards=tuple(dict.fromkeys((*sale.gift_cards, gift.number))))
    return replace(sale, department=None, sold_onto=gift.number) if sale.is_blank else sale


def sold(sale: OpenSale, number: str) -> OpenSale:
    """Return *sale* with the sum typed as value sold onto the card; without one, the next sum is.

    The card pays no more for this sale: what is sold onto it comes in as money.
    """
    rest = tuple(each for each in sale.gift_cards if each != number)
    aimed = replace(sale, gift_cards=rest, department=None, sold_onto=number)
    return aimed.finished


def sold_or_taken_back(sale: OpenSale, gift: GiftAtCounter | None) -> OpenSale:
    """Return *sale* with value sold onto *gift*; where it is so, the value stands or is taken back."""
    if sale.sold_onto is None:
        return sale if gift is None else sold(sale, gift.number)
    return sale.finished if sale.text.strip() else replace(sale, sold_onto=None)


def sums(sale: OpenSale) -> dict[str, Any]:
    """Return what of *sale* says what is sold, and which gift cards pay."""
    return {each: getattr(sale, each) for each in _SUMS}
