"""Levels as the loyalty rules read (section 3): by turnover, of a life or of twelve months."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from shopclient.services.card_deeds import upgrade
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
LEVELS = {
    "levels": [
        {"from": "0", "discount_percent": "0", "cashback_percent": "1"},
        {"from": "1000", "discount_percent": "5", "cashback_percent": "2"},
        {"from": "5000", "discount_percent": "10", "cashback_percent": "3"},
    ]
}
YEAR = {**LEVELS, "level_window": "12_months"}


def percents(desk: Desk, card: str, *amounts: int) -> list[int]:
    return [desk.sell(amount, card).discount_percent for amount in amounts]


def test_a_level_brings_discount_and_cashback_from_its_threshold_on(open_desk: Open) -> None:
    desk = open_desk(LEVELS)
    card = desk.card()
    first = desk.sell(100_000, card)
    second = desk.sell(10_000, card)
    assert (first.discount, first.earned) == (0, 1_000)
    assert (second.discount, second.earned, second.discount_percent) == (500, 190, 500)


def test_with_this_the_purchase_that_crosses_the_threshold_is_on_the_new_level(open_desk: Open) -> None:
    desk = open_desk(LEVELS, rules={"level_timing": "this"})
    card = desk.card()
    assert percents(desk, card, 99_999) == [0]
    assert percents(desk, card, 1) == [500]
    # At list prices: 10 % of them brings the level though less is paid; reached once, it stays.
    assert percents(desk, card, 400_000, 1) == [1_000, 1_000]


def test_gift_cards_sold_bring_no_level_at_list_prices(open_desk: Open) -> None:
    gift = {"key": "gift", "gift": True}
    desk = open_desk(LEVELS, gift, rules={"level_timing": "this"})
    card, number = desk.card(), desk.card("gift")
    assert desk.sell([(1_000, "")], card, gift=[(number, 900_000)]).discount_percent == 0
    desk.sell(1_000, card, "s")
    desk.undo("s")  # reckoned anew, it is the same
    assert desk.see(card).discount_percent == 0


@pytest.mark.parametrize(("ratchet", "after"), [(True, 500), (False, 0)])
def test_a_return_lowers_a_level_only_where_it_is_recomputed(
    open_desk: Open, ratchet: bool, after: int
) -> None:
    desk = open_desk(LEVELS, rules={"level_ratchet": ratchet})
    card = desk.card()
    desk.sell(100_000, card, "s")
    desk.refund("s", 1)
    assert desk.see(card).discount_percent == after


@pytest.mark.parametrize("kind", [LEVELS, YEAR])
@pytest.mark.parametrize("ratchet", [True, False])
def test_an_undo_lowers_a_level(open_desk: Open, kind: dict[str, Any], ratchet: bool) -> None:
    desk = open_desk(kind, rules={"level_ratchet": ratchet})
    card = desk.card()
    desk.sell(100_000, card, "s")
    desk.undo("s")
    assert (desk.see(card).discount_percent, desk.sell(100, card).discount_percent) == (0, 0)


@pytest.mark.parametrize(("ratchet", "after"), [(True, 500), (False, 0)])
def test_turnover_of_twelve_months_forgets(open_desk: Open, ratchet: bool, after: int) -> None:
    desk = open_desk(YEAR, rules={"level_ratchet": ratchet})
    card = desk.card()
    desk.sell(100_000, card)
    desk.days_pass(364)
    assert desk.see(card).discount_percent == 500
    desk.days_pass(1)
    assert desk.see(card).discount_percent == after
    assert desk.see(card).turnover == 100_000  # that of its life


def test_a_return_counts_with_its_sale_in_twelve_months(open_desk: Open) -> None:
    desk = open_desk(YEAR, rules={"level_ratchet": False})
    card = desk.card()
    desk.sell(50_000, card, "old")
    desk.days_pass(300)
    desk.sell(100_000, card)
    desk.days_pass(100)
    desk.refund("old")  # it is out of the window already
    assert desk.see(card).discount_percent == 500


def test_what_was_the_level_then_is_told_of_then(open_desk: Open) -> None:
    desk = open_desk({**LEVELS, "stamps_every": 5})
    card = desk.card()
    desk.sell(100_000, card)
    desk.days_pass(1)
    desk.sell(400_000, card)
    desk.sell(100_000, card)
    yesterday = datetime(2026, 11, 21, 23)
    assert (desk.see(card, yesterday).discount_percent, desk.see(card, yesterday).stamps) == (500, 1)
    assert (desk.see(card).discount_percent, desk.see(card).stamps) == (1_000, 3)
    assert desk.see(card, datetime(2026, 11, 20)).discount_percent == 0


def test_turnover_is_the_money_paid(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100", "discount_percent": "10"}, {"key": "gift", "gift": True})
    card, number = desk.card(), desk.card("gift")
    desk.sell([], gift=[(number, 1_000)])
    desk.adjust(card, 2_000)
    sold = desk.sell(10_000, card, spend=2_000, gift_cards=(number,))
    assert (sold.due, sold.turnover) == (6_000, 6_000)


def test_an_upgrade_is_offered_at_its_turnover_and_confirmed_by_the_seller(open_desk: Open) -> None:
    desk = open_desk(
        {"upgrade_to": "gold", "upgrade_turnover": "100", "upgrade_months": 2, "cashback_percent": "1"},
        {"key": "gold", "name": "Золотая", "cashback_percent": "5"},
    )
    card = desk.card()

    def offers(amount: int, key: str) -> list[dict[str, Any]]:
        return [one.data for one in desk.sell(amount, card, key).notices if one.code == "upgrade_offered"]

    assert offers(6_000, "s1") == []
    desk.days_pass(70)
    assert offers(6_000, "s2") == []  # the first one is too long ago
    assert offers(4_000, "s3") == [{"kind": "Золотая"}]
    assert desk.sell(10_000, card).earned == 100  # nothing happens by itself
    before = desk.balance(card)
    upgrade(desk.shop, None, card, "gold")
    assert (desk.balance(card), desk.sell(10_000, card).earned) == (before, 500)


def test_joined_accounts_keep_the_days_of_their_turnover(open_desk: Open) -> None:
    from shopclient.services.merging import merge

    desk = open_desk(YEAR, rules={"level_ratchet": False})
    one, two = desk.client("Нина"), desk.client("Нина С.")
    card = desk.card(client=one)
    desk.sell(100_000, desk.card(client=two), "s")
    desk.days_pass(300)
    merge(desk.shop, one, two)
    assert desk.see(card).discount_percent == 500
    desk.clock.moment += timedelta(days=100)
    assert desk.see(card).discount_percent == 0
    desk.refund("s")
    assert (desk.see(card).turnover, desk.see(card).discount_percent) == (0, 0)
