"""Bills as loyalty-rules reckon them: discount, bonuses spent, to pay, earned."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bill import NOTHING, Asked, Bill, BillLine, Priced, Standing
from shopclient.domain.card_kinds import CardKind, Level, StampReward
from shopclient.domain.errors import AmountTooLarge
from shopclient.domain.money import MAX_AMOUNT, WHOLE, Bps, Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme import Programme, Rules

CASHBACK = CardKind("simple", "Simple", cashback=Bps(500))
DISCOUNT = CardKind("ten", "Ten", discount=Bps(1_000))
LEVELS = CardKind(
    "levels",
    "Levels",
    levels=(
        Level(Cents(0), Bps(300)),
        Level(Cents(1_000_000), Bps(500)),
        Level(Cents(5_000_000), Bps(1_000)),
    ),
)


def bill(
    amount: int, kind: CardKind | None, rules: Rules | None = None, spend: Asked = NOTHING, **standing: int
) -> Priced:
    sums: dict[str, Any] = {name: Cents(value) for name, value in standing.items()}
    stands = Standing(**sums)
    return reckon([amount], kind, rules or Rules(), stands, spend)


def reckon(
    amounts: Sequence[int], kind: CardKind | None, rules: Rules, stands: Standing, spend: Asked = NOTHING
) -> Priced:
    lines = tuple(BillLine(Cents(amount)) for amount in amounts)
    return price(Bill(lines, date(2026, 11, 21), spend), kind, Programme(rules=rules), stands)


def test_five_percent_of_five_thousand_come_back() -> None:
    assert bill(500_000, CASHBACK).earned == 25_000


def test_ten_percent_are_rounded_half_up() -> None:
    reckoned = bill(199_999, DISCOUNT)
    assert (reckoned.discount, reckoned.due) == (20_000, 179_999)


def test_the_level_is_that_of_the_turnover_before_the_bill() -> None:
    assert bill(600_000, LEVELS, reached=582_000).discount == 18_000
    assert bill(10_000, LEVELS, reached=1_164_000).discount == 500
    assert bill(10_000, LEVELS, reached=1_000_000).discount == 500  # a threshold is inclusive


def test_bonuses_pay_half_of_a_bill_and_the_rest_earns() -> None:
    reckoned = bill(50_000, CASHBACK, spend="max", available=30_000)
    assert (reckoned.spent, reckoned.due, reckoned.earned) == (25_000, 25_000, 1_250)
    assert reckoned.notices == ()


def test_more_than_possible_is_cut_and_the_reason_is_said() -> None:
    reckoned = bill(50_000, CASHBACK, spend=Cents(30_000), available=30_000)
    assert reckoned.spent == 25_000
    assert [notice.code for notice in reckoned.notices] == ["spend_cut_share"]
    poor = bill(50_000, CASHBACK, spend=Cents(30_000), available=100)
    assert [notice.code for notice in poor.notices] == ["spend_cut_balance"]


def test_bonuses_are_spent_in_whole_steps_and_from_a_minimum_on() -> None:
    kind = CardKind("s", "S", cashback=Bps(500), spend_step=Cents(1_000), min_spend=Cents(5_000))
    assert bill(50_000, kind, spend=Cents(12_345), available=30_000).spent == 12_000
    below = bill(50_000, kind, spend=Cents(4_999), available=30_000)
    assert below.spent == 0
    assert [notice.code for notice in below.notices] == ["spend_below_minimum"]


def test_the_cap_holds_whatever_the_card_gives() -> None:
    generous = CardKind("vip", "VIP", discount=Bps(5_000))
    assert bill(10_000, generous).discount == 3_000
    assert bill(10_000, generous, Rules(discount_cap=Bps(10_000))).discount == 5_000


def test_cash_is_rounded_in_the_customers_favour_and_earns_on_what_is_paid() -> None:
    reckoned = bill(9_999, CASHBACK, Rules(cash_rounding=Cents(50)))
    assert (reckoned.due, reckoned.rounded, reckoned.earned) == (9_950, 49, 498)


def test_a_small_bill_earns_nothing_and_the_limit_itself_earns() -> None:
    kind = CardKind("s", "S", cashback=Bps(500), min_bill=Cents(10_000))
    assert bill(9_999, kind).earned == 0
    assert bill(10_000, kind).earned == 500


def test_a_bill_that_earns_more_than_can_be_booked_is_refused() -> None:
    rich = CardKind("rich", "Rich", cashback=Bps(50_000))
    assert bill(MAX_AMOUNT // 5, rich).earned == MAX_AMOUNT // 5 * 5
    with pytest.raises(AmountTooLarge):
        bill(MAX_AMOUNT, rich)
    stamped = CardKind("s", "S", cashback=WHOLE, stamps_every=1, stamp_reward=StampReward(bonus=Cents(1)))
    with pytest.raises(AmountTooLarge):
        bill(MAX_AMOUNT, stamped)


def test_what_bonuses_paid_earns_by_the_shops_choice() -> None:
    rules = {choice: Rules(earn_on_bonus_part=choice) for choice in ("no", "yes", "none")}
    earned = {
        choice: bill(10_000, CASHBACK, rule, spend="max", available=5_000).earned
        for choice, rule in rules.items()
    }
    assert earned == {"no": 250, "yes": 500, "none": 0}


def test_earned_bonuses_are_rounded_to_whole_points_by_the_shops_choice() -> None:
    ways = {way: Rules(bonus_unit=Cents(100), bonus_rounding=way) for way in ("half_up", "down", "up")}
    assert {way: bill(3_000, CASHBACK, rule).earned for way, rule in ways.items()} == {
        "half_up": 200,
        "down": 100,
        "up": 200,
    }


def test_without_a_card_there_is_a_plain_sale() -> None:
    reckoned = bill(9_600, None, spend=Cents(100))
    assert (reckoned.due, reckoned.earned, reckoned.spent) == (9_600, 0, 0)
    assert [notice.code for notice in reckoned.notices] == ["spend_without_card"]


kinds = st.builds(
    CardKind,
    key=st.just("k"),
    name=st.just("K"),
    discount=st.integers(0, 10_000),
    cashback=st.integers(0, 20_000),
    max_share=st.integers(0, 10_000),
    min_spend=st.integers(1, 5_000),
    spend_step=st.integers(1, 5_000),
    min_bill=st.integers(0, 10_000),
    stamps_every=st.integers(0, 2),
    stamp_reward=st.builds(StampReward, st.none(), st.none(), st.integers(1, 10**6)),
)
shop_rules = st.builds(
    Rules,
    discount_cap=st.integers(0, 10_000),
    bonus_rounding=st.sampled_from(["half_up", "down", "up"]),
    bonus_unit=st.sampled_from([1, 100]),
    cash_rounding=st.sampled_from([1, 5, 10, 50, 100]),
    earn_on_bonus_part=st.sampled_from(["no", "yes", "none"]),
)
asked = st.one_of(st.just("max"), st.integers(0, MAX_AMOUNT))


@given(
    st.lists(st.integers(0, 10**8), min_size=1, max_size=6), kinds, shop_rules, st.integers(0, 10**9), asked
)
def test_every_bill_adds_up(
    amounts: list[int], kind: CardKind, rules: Rules, available: int, spend: Asked
) -> None:
    reckoned = reckon([Cents(a) for a in amounts], kind, rules, Standing(available=Cents(available)), spend)
    assert reckoned.gross == reckoned.discount + reckoned.spent + reckoned.rounded + reckoned.due
    for name in ("discount", "spent", "rounded", "due", "earned"):
        assert sum(getattr(line, name) for line in reckoned.lines) == getattr(reckoned, name)
    assert all(line.due >= 0 and line.discount >= 0 for line in reckoned.lines)
    assert 0 <= reckoned.spent <= min(available, reckoned.gross - reckoned.discount)
    assert reckoned.spent % kind.spend_step == 0
    assert 0 <= reckoned.rounded < rules.cash_rounding
    assert reckoned.earned >= 0
