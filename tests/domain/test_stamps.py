"""Stamps as the loyalty rules read: the N-th qualifying purchase itself gets the reward (section 3)."""

from datetime import date
from typing import Any

import pytest

from shopclient.domain.bill import Asked, Bill, BillLine, Priced, Standing
from shopclient.domain.card_kinds import CardKind, StampReward
from shopclient.domain.money import Bps, Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme import Department, Programme, Rules

FREE = StampReward()
HALF = StampReward(Bps(5_000))
SUM = StampReward(None, Cents(5_000))
BONUS = StampReward(None, None, Cents(700))


def bill(
    *lines: int,
    stamps: int,
    reward: StampReward = FREE,
    every: int = 10,
    spend: Asked = Cents(0),  # noqa: B008  # a whole number
    gift: int = 0,
    **kind: Any,
) -> Priced:
    programme = Programme(
        rules=Rules(discount_cap=Bps(3_000)), departments=(Department("d", "D", earns=False),)
    )
    card = CardKind("k", "K", stamps_every=every, stamp_reward=reward, **kind)
    rows = [BillLine(Cents(line)) for line in lines]
    rows += [BillLine(Cents(gift), gift_card="9")] if gift else []
    stands = Standing(available=Cents(10**6), stamps=stamps)
    return price(Bill(tuple(rows), date(2026, 11, 21), spend), card, programme, stands)


def test_nine_purchases_pay_and_the_tenth_is_free_also_under_a_cap() -> None:
    assert [bill(15_000, stamps=count).due for count in range(10)] == [15_000] * 9 + [0]
    assert [bill(15_000, stamps=count).stamp for count in range(10)] == [1] * 9 + [2]


@pytest.mark.parametrize(
    ("reward", "due", "earned"), [(FREE, 0, 0), (HALF, 5_000, 250), (SUM, 5_000, 250), (BONUS, 10_000, 1_200)]
)
def test_the_reward_is_a_percentage_a_sum_or_bonuses(reward: StampReward, due: int, earned: int) -> None:
    reckoned = bill(10_000, stamps=9, reward=reward, cashback=Bps(500))
    assert (reckoned.due, reckoned.earned) == (due, earned)


def test_the_reward_comes_off_what_the_discounts_left() -> None:
    reckoned = bill(10_000, stamps=9, reward=HALF, discount=Bps(1_000))
    assert (reckoned.discount, reckoned.due) == (5_500, 4_500)


def test_a_sum_larger_than_the_bill_pays_no_money_out() -> None:
    assert bill(1_000, 2_000, stamps=9, reward=SUM).due == 0


def test_a_purchase_counts_from_the_kinds_least_bill_on() -> None:
    least: dict[str, Any] = {"min_bill": Cents(10_000)}
    assert bill(9_999, stamps=3, **least).stamp == 0
    assert bill(10_000, stamps=3, **least).stamp == 1
    # The base before the reward decides.
    assert bill(10_000, stamps=9, **least).stamp == 2
    assert bill(10_000, stamps=3, spend=Cents(1), **least).stamp == 0


def test_every_first_purchase_may_get_the_reward() -> None:
    assert bill(10_000, stamps=0, every=1).due == 0


def test_bonuses_are_not_spent_where_the_reward_leaves_nothing_to_pay() -> None:
    assert bill(10_000, stamps=9, spend="max").spent == 0
    assert bill(10_000, stamps=9, reward=HALF, spend="max").spent == 2_500


def test_value_sold_onto_a_gift_card_is_neither_a_stamp_nor_rewarded() -> None:
    assert bill(stamps=3, gift=10_000).stamp == 0
    assert bill(stamps=9, gift=10_000).due == 10_000
    assert bill(500, stamps=9, gift=10_000).due == 10_000


def test_a_card_without_stamps_counts_nothing() -> None:
    assert bill(10_000, stamps=9, every=0).stamp == 0


def test_the_count_is_told() -> None:
    assert [(one.code, one.data) for one in bill(100, stamps=3).explain] == [
        ("stamp", {"count": 4, "every": 10})
    ]
    assert [one.code for one in bill(100, stamps=9).explain] == ["stamp_reward"]
    assert [one.code for one in bill(100, stamps=9, reward=BONUS).explain] == ["stamp_bonus"]


@pytest.mark.parametrize(
    ("lines", "spend", "discount", "shares"),
    [
        ((6_000, 4_000), "max", 0, [420, 280]),  # paid with bonuses alone: by value
        ((6_000, 4_000), 0, 10_000, [420, 280]),  # free: by list price
        ((0, 0), 0, 0, [350, 350]),
        ((6_000, 4_000), 0, 0, [420, 280]),
    ],
)
def test_a_reward_in_bonuses_is_shared_among_the_lines_also_where_nothing_earns(
    lines: tuple[int, int], spend: Asked, discount: int, shares: list[int]
) -> None:
    programme = Programme(rules=Rules(discount_cap=Bps(10_000)))
    card = CardKind(
        "k", "K", stamps_every=2, stamp_reward=BONUS, discount=Bps(discount), max_share=Bps(10_000)
    )
    rows = tuple(BillLine(Cents(line)) for line in lines)
    stands = Standing(available=Cents(10**6), stamps=1)
    reckoned = price(Bill(rows, date(2026, 11, 21), spend), card, programme, stands)
    assert [line.earned for line in reckoned.lines] == shares


def test_value_sold_onto_a_gift_card_has_no_share_of_a_reward() -> None:
    assert [line.earned for line in bill(0, stamps=9, reward=BONUS, gift=1_000).lines] == [700, 0]
