"""A gift card read at the counter: what it holds, whether it was sold yet, and what stands in its way."""

from collections.abc import Callable

import pytest

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import CardBlocked, CardForeign, GiftCardWrong
from shopclient.domain.money import Cents
from shopclient.services import card_deeds, cards, till
from shopclient.services.gift_at_counter import GiftAtCounter, gift_at_counter
from shopclient.services.operations import request
from shopclient.services.till_values import SaleDraft
from tests.services.loyalty_desk import Desk

PRESENT = {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]}


def test_a_blank_one_is_given_out_by_its_sale(open_desk: Callable[..., Desk]) -> None:
    shop = open_desk({}, PRESENT).shop
    [card] = cards.issue_bearer(shop, "present", 1, blank=True)
    assert gift_at_counter(shop, card.number) == GiftAtCounter(card.number, Cents(0), is_blank=True)

    line = BillLine(Cents(500_00), gift_card=card.number)
    till.sell(shop, request("sold"), SaleDraft((line,)))
    assert gift_at_counter(shop, card.number) == GiftAtCounter(card.number, Cents(500_00))

    paying = SaleDraft.of((Cents(700_00),), gift_cards=(card.number,))
    till.sell(shop, request("paid"), paying)
    found = gift_at_counter(shop, f" {card.number} ")
    assert (found.value, found.pays, found.is_blank) == (0, False, False)


def test_what_stands_in_its_way(open_desk: Callable[..., Desk]) -> None:
    shop = open_desk({}, PRESENT).shop
    [plain] = cards.issue_bearer(shop, "k", 1)
    [blocked] = cards.issue_bearer(shop, "present", 1)
    card_deeds.block(shop, request("lost"), blocked.number, "потеряна")
    for number, refusal in (
        (plain.number, GiftCardWrong),
        (blocked.number, CardBlocked),
        ("77", CardForeign),
    ):
        with pytest.raises(refusal):
            gift_at_counter(shop, number)
