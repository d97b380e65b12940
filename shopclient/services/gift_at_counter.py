"""A gift card in the seller's hand: what it holds, and whether it can pay or be sold."""

from dataclasses import dataclass

from shopclient.domain.money import Cents
from shopclient.services.clock import day_of
from shopclient.services.gift_cards import gift_party
from shopclient.services.ledger import holding
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class GiftAtCounter:
    """A gift card as the file knows it; a blank one is given out by the sale of its first value."""

    number: str
    value: Cents
    is_blank: bool = False

    @property
    def pays(self) -> bool:
        """Whether there is anything on it to pay with."""
        return self.value > 0


def gift_at_counter(shop: Shop, text: str) -> GiftAtCounter:
    """Return the gift card read as *text*.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: It is not in the file.
        GiftCardWrong: It is a client's card.
        CardBlocked, CardReplaced, CardExpired: Nothing can be booked on it.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        today = day_of(shop.now, programme.shop)
        party = gift_party(session, programme, text)
        number = party.number or text
        if party.state == "blank":
            return GiftAtCounter(number, Cents(0), is_blank=True)
        account = party.usable(today).account
        return GiftAtCounter(number, Cents(max(0, holding(session, account).available(today))))
