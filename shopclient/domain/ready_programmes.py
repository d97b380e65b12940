"""Programmes that a new shop can begin with, before anybody has written rules of its own."""

from typing import Final, Literal, get_args

from shopclient.domain.card_kinds import CardKind, Level
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme, ShopInfo

Ready = Literal["cashback", "discount", "levels"]
#: In the order in which they are offered.
READY: Final[tuple[Ready, ...]] = get_args(Ready)

#: What the simple ones give, and what a bill of the example costs in units of the currency.
RATE: Final = Bps(500)
#: Turnover in units of the currency from which on a level holds, and its discount.
LEVELS: Final = ((0, Bps(300)), (10_000, Bps(500)), (50_000, Bps(1_000)))


def ready_programme(ready: Ready | None, shop: ShopInfo, kind_name: str = "") -> Programme:
    """Return the programme *ready* for *shop*; None is one without any kind of card.

    Args:
        ready: Which one.
        shop: Name, currency, country and the rest.
        kind_name: What stands on the cards, in the shop's language.
    """
    if ready is None:
        return Programme(shop)
    kinds = {
        "cashback": CardKind("simple", kind_name, cashback=RATE),
        "discount": CardKind("simple", kind_name, discount=RATE),
        "levels": CardKind("simple", kind_name, levels=levels_in(shop.decimals)),
    }
    return Programme(shop, kinds=(kinds[ready],))


def levels_in(decimals: int) -> tuple[Level, ...]:
    """Return the levels of the ready programme for a currency with so many decimals."""
    return tuple(Level(Cents(since * 10**decimals), discount=rate) for since, rate in LEVELS)
