"""Bonuses earned as the loyalty rules read (section 2, step 5; section 3, bonus days)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bill import Asked, Bill, BillLine, GiftOffer, Priced, Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Bps, Cents, Rounding
from shopclient.domain.pricing import price
from shopclient.domain.programme import BonusDays, Department, EarnOnBonusPart, Programme, Rules

DAY = date(2026, 3, 8)
DEPARTMENTS = (Department("earnless", "Earnless", earns=False),)


def bill(
    *lines: BillLine | int,
    cashback: int = 500,
    spend: Asked = Cents(0),  # noqa: B008  # a whole number
    gifts: int = 0,
    days: tuple[BonusDays, ...] = (),
    day: date = DAY,
    kind: dict[str, Any] | None = None,
    standing: Standing = Standing(available=Cents(10**9)),  # noqa: B008  # a frozen value
    **rules: Any,
) -> Priced:
    rows = tuple(BillLine(Cents(line)) if isinstance(line, int) else line for line in lines)
    programme = Programme(rules=Rules(**rules), departments=DEPARTMENTS, bonus_days=days)
    card = CardKind("k", "K", cashback=Bps(cashback), **(kind or {}))
    offers = (GiftOffer("1", Cents(gifts)),) if gifts else ()
    return price(Bill(rows, day, spend, offers), card, programme, standing)


@pytest.mark.parametrize(
    ("rounding", "unit", "earned"),
    [
        ("half_up", 1, 50),  # 4.95 of 0.99 … 49.5 kopecks
        ("down", 1, 49),
        ("up", 1, 50),
        ("half_up", 100, 0),
        ("down", 100, 0),
        ("up", 100, 100),
    ],
)
def test_bonuses_are_rounded_once_per_bill_to_the_bonus_unit(
    rounding: Rounding, unit: int, earned: int
) -> None:
    assert bill(330, 330, 330, bonus_rounding=rounding, bonus_unit=Cents(unit)).earned == earned


@pytest.mark.parametrize(("choice", "earned"), [("no", 250), ("yes", 500), ("none", 0)])
def test_the_part_paid_with_bonuses_earns_by_the_shops_choice(choice: EarnOnBonusPart, earned: int) -> None:
    assert bill(10_000, spend=Cents(5_000), earn_on_bonus_part=choice).earned == earned
    assert bill(10_000, earn_on_bonus_part=choice).earned == 500  # nothing was spent


def test_what_a_gift_card_paid_earns_and_a_gift_card_sold_never_does() -> None:
    assert bill(10_000, gifts=10_000).earned == 500
    sold = bill(10_000, BillLine(Cents(50_000), gift_card="9"))
    assert (sold.earned, sold.turnover, [line.earns for line in sold.lines]) == (500, 10_000, [True, False])


def test_lines_of_a_department_that_earns_nothing_do_not_earn() -> None:
    reckoned = bill(10_000, BillLine(Cents(90_000), "earnless"))
    assert (reckoned.earned, [line.earned for line in reckoned.lines]) == (500, [500, 0])


@pytest.mark.parametrize(("choice", "last"), [("no", 9_998), ("yes", 4_999), ("none", 9_998)])
def test_the_least_bill_to_earn_is_inclusive_and_tested_against_what_earns(
    choice: EarnOnBonusPart, last: int
) -> None:
    least: dict[str, Any] = {"kind": {"min_bill": Cents(5_000)}, "earn_on_bonus_part": choice}
    assert bill(4_999, **least).earned == 0
    assert bill(5_000, **least).earned == 250
    assert bill(5_000, BillLine(Cents(9_000), "earnless"), **least).earned == 250
    assert bill(4_999, BillLine(Cents(9_000), "earnless"), **least).earned == 0
    # Half is paid with bonuses: it counts only where it earns.
    assert bill(last, spend="max", **least).earned == 0
    assert bill(last + 1, spend="max", **least).earned == (0 if choice == "none" else 250)


def test_bonuses_are_earned_on_the_rounded_sum() -> None:
    assert bill(10_099, cashback=10_000, cash_rounding=Cents(100)).earned == 10_000


def test_cashback_may_be_more_than_the_whole() -> None:
    assert bill(10_000, cashback=15_000).earned == 15_000


def days(key: str, multiplier: int, *kinds: str, since: int = 1, until: int = 8) -> BonusDays:
    return BonusDays(key, key, date(2026, 3, since), date(2026, 3, until), multiplier, kinds)


def test_on_bonus_days_the_percentage_is_multiplied_and_rounded_once() -> None:
    # 5 % x 1.5 = 7.5 % of 0.33 are 2.475 kopecks; rounded before, 2 x 1.5 would be 3.
    assert bill(33, days=(days("spring", 150),)).earned == 2
    assert bill(10_000, days=(days("spring", 200),)).earned == 1_000


def test_bonus_days_begin_and_end_with_their_days() -> None:
    spring = (days("spring", 200, since=2, until=3),)
    doubled = [day for day in range(1, 6) if bill(100, days=spring, day=date(2026, 3, day)).earned == 10]
    assert doubled == [2, 3]


def test_of_two_bonus_days_the_higher_one_holds_and_only_for_its_kinds() -> None:
    assert bill(10_000, days=(days("a", 200), days("b", 300))).earned == 1_500
    assert bill(10_000, days=(days("a", 200), days("b", 300, "gold"))).earned == 1_000


def test_a_card_that_earned_often_enough_today_earns_nothing_more() -> None:
    reckoned = bill(10_000, standing=Standing(may_earn=False), earnings_per_day=3)
    assert reckoned.earned == 0
    assert [reason.code for reason in reckoned.explain] == ["earned_limit"]


def test_every_step_is_told() -> None:
    [reason] = bill(10_000, days=(days("spring", 200),)).explain
    assert reason.code == "earned_on_days"
    assert reason.data == {
        "percent": 500,
        "base": 10_000,
        "amount": 1_000,
        "name": "spring",
        "multiplier": 200,
    }


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.booleans()), min_size=1, max_size=5),
    st.integers(0, 20_000),
    st.sampled_from(["half_up", "down", "up"]),
    st.sampled_from([1, 100]),
    st.integers(100, 500),
)
def test_what_is_earned_is_the_percentage_of_what_is_paid(
    typed: list[tuple[int, bool]], cashback: int, rounding: Rounding, unit: int, multiplier: int
) -> None:
    lines = [BillLine(Cents(amount), None if earns else "earnless") for amount, earns in typed]
    reckoned = bill(
        *lines,
        cashback=cashback,
        days=(days("d", multiplier),),
        bonus_rounding=rounding,
        bonus_unit=Cents(unit),
    )
    exact, whole = sum(amount for amount, earns in typed if earns) * cashback * multiplier, 10**6 * unit
    expected = {
        "down": exact // whole,
        "up": -(-exact // whole),
        "half_up": (2 * exact + whole) // (2 * whole),
    }
    assert reckoned.earned == expected[rounding] * unit
    assert sum(line.earned for line in reckoned.lines) == reckoned.earned
    assert all(line.earned == 0 for line in reckoned.lines if not line.earns)
