"""Rules that somebody edits: read with what holds them, saved over what was read, put back."""

from dataclasses import replace

import pytest

from shopclient.domain.errors import ProgramChanged
from shopclient.domain.money import Bps, Cents
from shopclient.services import cards, programmes, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft


def test_what_the_file_holds_is_told(shop: Shop) -> None:
    opened = programmes.open_programme(shop)
    assert (opened.former, dict(opened.cards), opened.is_booked) == (None, {}, False)
    cards.issue_bearer(shop, "simple", 2)
    till.sell(shop, request("one"), SaleDraft.of((Cents(100),)))
    opened = programmes.open_programme(shop)
    assert (dict(opened.cards), opened.is_booked) == ({"simple": 2}, True)


def test_the_version_before_can_be_put_back(shop: Shop) -> None:
    first = shop.programme()
    second = replace(first, rules=replace(first.rules, discount_cap=Bps(4_000)))
    programmes.load(shop, second, over=first)
    opened = programmes.open_programme(shop)
    assert (opened.programme, opened.former) == (second, first)
    programmes.load(shop, first, over=second)
    assert shop.programme() == first


def test_what_was_changed_elsewhere_is_not_overwritten_unseen(shop: Shop) -> None:
    first = shop.programme()
    mine, others = (
        replace(first, rules=replace(first.rules, discount_cap=Bps(cap))) for cap in (4_000, 5_000)
    )
    programmes.load(shop, others)
    with pytest.raises(ProgramChanged):
        programmes.load(shop, mine, over=first)
    assert shop.programme() == others


def test_a_sale_keeps_the_rules_that_it_was_made_with(shop: Shop) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    draft = SaleDraft.of((Cents(10_000),), card=card.number)
    assert till.sell(shop, request("one"), draft).earned == 500
    first = shop.programme()
    kinds = (replace(first.kinds[0], cashback=Bps(1_000)),)
    programmes.load(shop, replace(first, kinds=kinds), over=first)
    assert till.sell(shop, request("two"), draft).earned == 1_000
    assert till.sell(shop, request("one"), draft).earned == 500
