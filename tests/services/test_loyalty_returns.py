"""Returns as the loyalty rules read (section 5): by the stored sale, in parts that add up."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from shopclient.domain.errors import GiftCardUsed, RefundExceedsSale, ValueInvalid
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"cashback_percent": "5", "max_share_percent": "100"}


def test_a_return_is_by_the_sales_own_entries_never_by_todays_rules(open_desk: Open) -> None:
    from shopclient.domain.programme_toml import read_programme
    from shopclient.services.programmes import load

    desk = open_desk({**FIVE, "discount_percent": "10"})
    card = desk.card()
    desk.sell(100_000, card, "s")
    load(
        desk.shop,
        read_programme(
            {
                "shop": {"name": "Лавка"},
                "rules": {"bonus_unit": "1", "refund_spent": "never"},
                "card_kind": [{"key": "k", "name": "K", "cashback_percent": "50"}],
            }
        ),
    )
    back = desk.refund("s", 45_000)
    assert (back.money_back, back.earned_taken_back, back.balance) == (45_000, 2_250, 2_250)


def test_a_line_comes_back_with_its_own_stored_shares(open_desk: Open) -> None:
    closed = [{"key": "closed", "name": "C", "discounted": False}]
    desk = open_desk(FIVE, department=closed)
    card = desk.card()
    desk.adjust(card, 10_000)
    sold = desk.sell([(10_000, ""), (10_000, "closed")], card, "s", spend=5_000)
    assert [line.spent for line in sold.lines] == [5_000, 0]
    first = desk.refund("s", None, 1)
    assert (first.money_back, first.bonuses_back, first.earned_taken_back) == (10_000, 0, 500)
    second = desk.refund("s", None, 0)
    assert (second.money_back, second.bonuses_back, second.earned_taken_back) == (5_000, 5_000, 250)
    assert desk.balance(card) == 10_000


def test_a_line_comes_back_once_and_only_a_line_that_there_is(open_desk: Open) -> None:
    desk = open_desk()
    desk.sell([(100, ""), (200, "")], None, "s")
    desk.refund("s", None, 1)
    with pytest.raises(RefundExceedsSale):
        desk.refund("s", None, 1)
    with pytest.raises(ValueInvalid):
        desk.refund("s", None, 2)
    with pytest.raises(RefundExceedsSale):
        desk.refund("s", 101)
    assert desk.refund("s").money_back == 100


@pytest.mark.parametrize(
    ("mode", "half", "rest"),
    [("proportional", 1_000, 1_000), ("full_only", 0, 2_000), ("never", 0, 0)],
)
def test_spent_bonuses_come_back_by_the_shops_rule(open_desk: Open, mode: str, half: int, rest: int) -> None:
    desk = open_desk({"max_share_percent": "100"}, rules={"refund_spent": mode})
    card = desk.card()
    desk.adjust(card, 2_000)
    desk.sell(10_000, card, "s", spend=2_000)
    first, second = desk.refund("s", 5_000), desk.refund("s")
    # The money is the money part, whatever becomes of the bonuses.
    assert [(one.money_back, one.bonuses_back) for one in (first, second)] == [(4_000, half), (4_000, rest)]
    assert desk.balance(card) == half + rest


def test_bonuses_return_to_their_own_lots_with_their_own_days(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card, far = desk.card(), date(2027, 2, 1)
    desk.adjust(card, 100)
    desk.adjust(card, 300, burns_on=far)
    desk.sell(1_000, card, "s", spend=350)
    desk.refund("s", 500)  # the lot that paid first is filled first
    assert desk.see(card).burns == ((far, 175),)
    desk.refund("s")
    assert (desk.see(card).burns, desk.balance(card)) == (((far, 300),), 400)


@pytest.mark.parametrize("burns_in", [1, 13, 14, 15])
def test_returned_bonuses_live_two_weeks_at_least(open_desk: Open, burns_in: int) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card, today = desk.card(), date(2026, 11, 21)
    desk.adjust(card, 300, burns_on=today + timedelta(days=burns_in))
    desk.sell(1_000, card, "s", spend=300)
    desk.refund("s")
    assert desk.see(card).burns == ((today + timedelta(days=max(burns_in, 14)), 300),)


def test_bonuses_whose_lot_burnt_meanwhile_come_back_for_two_weeks(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"}, rules={"returned_bonus_days": 20})
    card = desk.card()
    desk.adjust(card, 300, burns_on=date(2026, 11, 25))
    desk.sell(1_000, card, "s", spend=200)
    desk.days_pass(10)
    assert desk.refund("s").balance == 200
    assert desk.see(card).burns == ((date(2026, 12, 21), 200),)


def test_earned_bonuses_are_taken_from_the_sales_own_lot_first_also_before_it_is_active(
    open_desk: Open,
) -> None:
    desk = open_desk({**FIVE, "activation_days": 3})
    card = desk.card()
    desk.adjust(card, 1_000)
    desk.sell(10_000, card, "s")
    back = desk.refund("s")
    assert (back.earned_taken_back, back.balance, desk.see(card).pending) == (500, 1_000, 0)


def test_then_they_are_taken_in_the_order_of_spending(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card, far = desk.card(), date(2027, 2, 1)
    desk.sell(10_000, card, "s")  # earns 5.00 that never burn
    desk.sell(500, card, spend=500)
    desk.adjust(card, 300)
    desk.adjust(card, 400, burns_on=far)
    assert desk.refund("s").balance == 200
    assert desk.see(card).burns == ()


def test_a_return_first_gives_back_and_then_takes(open_desk: Open) -> None:
    # The 5.00 that the sale earned are spent; the 5.00 that paid for it come back and settle it: no debt.
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 500)
    desk.sell(10_500, card, "s", spend=500)
    desk.sell(500, card, spend=500)
    back = desk.refund("s")
    assert (back.bonuses_back, back.earned_taken_back, back.balance, back.debt) == (500, 500, 0, 0)


@pytest.mark.parametrize(
    ("mode", "money", "taken", "balance"),
    [("debt", 1_000, 5_000, -4_000), ("clamp", 1_000, 1_000, 0), ("withhold", 0, 5_000, -3_000)],
)
def test_money_withheld_is_never_below_nothing_and_the_rest_is_debt(
    open_desk: Open, mode: str, money: int, taken: int, balance: int
) -> None:
    desk = open_desk(
        {"cashback_percent": "500", "max_share_percent": "100"},
        rules={"refund_shortfall": mode, "earn_on_bonus_part": "none"},
    )
    card = desk.card()
    desk.sell(1_000, card, "s")  # earns 50.00
    desk.sell(4_000, card, spend=4_000)
    back = desk.refund("s")
    assert (back.money_back, back.earned_taken_back, back.balance) == (money, taken, balance)
    assert desk.see(card).turnover == 0


def test_a_debt_is_paid_by_the_next_earnings_also_not_yet_active_ones(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 5})
    card = desk.card()
    desk.sell(10_000, card, "s")
    desk.days_pass(5)
    desk.sell(500, card, spend=500)
    assert desk.refund("s").debt == 500
    sold = desk.sell(14_000, card)
    assert (sold.debt, sold.pending, sold.balance) == (0, 200, 0)


def test_what_the_sales_own_lot_let_burn_is_not_charged_again(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "life_days": 10})
    card = desk.card()
    desk.sell(10_000, card, "s")  # earns 5.00
    desk.sell(200, card, spend=200)
    desk.days_pass(10)  # 3.00 burn
    desk.adjust(card, 1_000)
    halves = [desk.refund("s", 5_000), desk.refund("s")]
    assert sum(one.earned_taken_back for one in halves) == 200
    assert desk.balance(card) == 800


def test_bonuses_are_taken_back_in_whole_points_where_the_shop_counts_so(open_desk: Open) -> None:
    desk = open_desk(FIVE, rules={"bonus_unit": "1"})
    card = desk.card()
    assert desk.sell(10_000, card, "s").earned == 500
    assert [desk.refund("s", part).earned_taken_back for part in (3_000, 3_000, 4_000)] == [200, 100, 200]


def test_turnover_falls_with_a_return(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 1_000)
    desk.sell(10_000, card, "s", spend=1_000)
    desk.refund("s", 5_000)
    assert desk.see(card).turnover == 4_500


def test_what_was_rounded_away_is_not_paid_back(open_desk: Open) -> None:
    desk = open_desk(rules={"cash_rounding": "1"})
    assert desk.sell(10_099, None, "s").due == 10_000
    with pytest.raises(RefundExceedsSale):
        desk.refund("s", 10_001)
    assert desk.refund("s").money_back == 10_000


def gift_shop(open_desk: Open, **rules: Any) -> Desk:
    return open_desk(FIVE, {"key": "gift", "gift": True, "holders": ["bearer"]}, rules=rules)


def filled(desk: Desk, value: int) -> str:
    number = desk.card("gift")
    desk.sell([], gift=[(number, value)], key=f"fill {number}")
    return number


def test_gift_cards_get_back_in_proportion_to_what_they_paid(open_desk: Open) -> None:
    desk = gift_shop(open_desk)
    one, two = filled(desk, 3_000), filled(desk, 1_500)
    sold = desk.sell(10_000, None, "s", gift_cards=(one, two))
    assert (sold.due, [paid.left for paid in sold.gift_paid]) == (5_500, [0, 0])
    first = desk.refund("s", 4_000)
    assert (first.money_back, first.gift_back) == (2_200, 1_800)
    assert (desk.balance(one), desk.balance(two)) == (1_200, 600)
    desk.refund("s")
    assert (desk.balance(one), desk.balance(two)) == (3_000, 1_500)


def test_a_gift_card_is_returned_only_while_it_has_paid_nothing(open_desk: Open) -> None:
    desk = gift_shop(open_desk)
    number = filled(desk, 3_000)
    desk.sell(100, None, "s", gift_cards=(number,))
    with pytest.raises(GiftCardUsed):
        desk.refund(f"fill {number}")
    desk.refund("s")  # what it paid came back
    assert desk.refund(f"fill {number}").money_back == 3_000
    assert desk.balance(number) == 0


def test_a_gift_card_whose_sale_was_undone_may_be_sold_and_returned_anew(open_desk: Open) -> None:
    desk = gift_shop(open_desk)
    number = filled(desk, 3_000)
    desk.undo(f"fill {number}")
    desk.sell([], gift=[(number, 2_000)], key="again")
    assert desk.refund("again").money_back == 2_000


def test_a_gift_card_returned_after_cash_was_rounded_brings_what_was_paid_for_it(open_desk: Open) -> None:
    desk = gift_shop(open_desk, cash_rounding="1")
    number = desk.card("gift")
    assert desk.sell([(500, "")], gift=[(number, 1_003)], key="s").due == 1_500
    goods, card = desk.refund("s", None, 0), desk.refund("s", None, 1)
    assert goods.money_back + card.money_back == 1_500
    assert desk.balance(number) == 0
    desk.sell([(500, "")], gift=[(number, 1_003)], key="t")
    assert desk.refund("t").money_back == 1_500


def test_a_bill_of_goods_and_a_gift_card_comes_back_whole(open_desk: Open) -> None:
    desk = gift_shop(open_desk)
    card, number = desk.card(), desk.card("gift")
    sold = desk.sell([(2_000, "")], card, gift=[(number, 1_000)], key="s")
    assert (sold.due, sold.earned, sold.turnover) == (3_000, 100, 2_000)
    with pytest.raises(RefundExceedsSale):
        desk.refund("s", 2_001)  # by amount only goods come back
    back = desk.refund("s")
    assert (back.money_back, back.earned_taken_back, desk.see(card).turnover) == (3_000, 100, 0)


def test_a_stamp_reward_goes_back_with_its_lines_though_bonuses_paid_them_all(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 2, "stamp_reward": {"bonus": "50"}, "max_share_percent": "100"})
    card = desk.card()
    desk.adjust(card, 30_000)
    desk.sell(10_000, card)
    sold = desk.sell([(6_000, ""), (4_000, "")], card, "s", spend="max")
    assert (sold.spent, sold.due, sold.earned) == (10_000, 0, 5_000)
    assert desk.refund("s", None, 0).earned_taken_back == 3_000
    assert desk.refund("s", None, 1).earned_taken_back == 2_000
    assert desk.balance(card) == 30_000


def test_a_line_that_cost_nothing_comes_back_by_itself(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 9})
    card = desk.card()
    desk.sell([(0, ""), (1_000, "")], card, "s")
    assert desk.refund("s", None, 0).money_back == 0
    with pytest.raises(RefundExceedsSale):
        desk.refund("s", None, 0)
    assert desk.see(card).stamps == 1
    assert desk.refund("s", None, 1).money_back == 1_000
    assert desk.see(card).stamps == 0
    desk.sell([(0, ""), (0, "")], card, "free")
    with pytest.raises(RefundExceedsSale):
        desk.refund("free", None, 0)  # a bill that cost nothing comes back whole only
    assert desk.refund("free", None, 0, 1).money_back == 0
    assert desk.see(card).stamps == 0
