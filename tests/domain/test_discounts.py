"""Discounts as the loyalty rules read: which one is given, of what, up to where (section 2, step 2)."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bill import Bill, BillLine, PersonalDiscount, Priced, Standing
from shopclient.domain.card_kinds import CardKind, Level
from shopclient.domain.errors import DepartmentUnknown
from shopclient.domain.money import Bps, Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme import Combine, Department, DiscountRule, Programme, Rules

DAY = date(2026, 11, 21)
FIVE = CardKind("five", "Five", discount=Bps(500))
DEPARTMENTS = (
    Department("closed", "Closed", discounted=False),
    Department("limited", "Limited", max_discount=Bps(1_000)),
    Department("wide", "Wide", max_discount=Bps(5_000)),
    Department("plain", "Plain"),
)
COMBINE: list[Combine] = ["best", "sum", "sequential"]


def rule(key: str, percent: int | None = None, amount: int | None = None, **more: Any) -> DiscountRule:
    bps = None if percent is None else Bps(percent * 100)
    return DiscountRule(key, key, bps, None if amount is None else Cents(amount), **more)


def bill(
    lines: list[int | tuple[int, str]],
    *discounts: DiscountRule,
    kind: CardKind | None = None,
    combine: Combine = "best",
    cap: int = 100,
    day: date = DAY,
    standing: Standing = Standing(),  # noqa: B008  # a frozen value
) -> Priced:
    typed = [(line, None) if isinstance(line, int) else line for line in lines]
    programme = Programme(
        rules=Rules(combine=combine, discount_cap=Bps(cap * 100)),
        departments=DEPARTMENTS,
        discounts=discounts,
    )
    made = Bill(tuple(BillLine(Cents(amount), department) for amount, department in typed), day)
    return price(made, kind, programme, standing)


def off(*lines: int | tuple[int, str], discounts: list[DiscountRule], **more: Any) -> list[int]:
    return [line.discount for line in bill(list(lines), *discounts, **more).lines]


def test_discounts_are_rounded_half_up_once_per_line() -> None:
    assert off(10, 10, 30, 9, discounts=[], kind=FIVE) == [1, 1, 2, 0]  # 0.5, 0.5, 1.5, 0.45
    assert bill([10, 10], kind=FIVE).discount == 2  # the bill is the sum of its lines


def test_the_best_is_what_takes_most_off_this_bill() -> None:
    day = [rule("day", 15)]
    assert off(80_000, discounts=day, kind=FIVE) == [12_000]
    assert off(80_000, discounts=[rule("small", 3)], kind=FIVE) == [4_000]
    assert off(5_000, discounts=[rule("hundred", amount=1_000), *day]) == [1_000]
    assert off(8_000, discounts=[rule("hundred", amount=1_000), *day]) == [1_200]


def test_the_best_is_measured_after_caps() -> None:
    # 40 % of one department would be most, but the cap leaves 30 % of it: less than 5 % of all.
    discounts = [rule("wide", 40, departments=("wide",))]
    assert off((10_000, "wide"), 100_000, discounts=discounts, kind=FIVE, cap=30) == [500, 5_000]


def test_a_tie_goes_to_the_higher_priority_then_to_the_order_of_the_programme() -> None:
    same = [rule("first", 10), rule("second", 10)]
    higher = [rule("low", 10), rule("high", 10, priority=11)]
    named = {
        tuple(one.key for one in rules): [
            reason.data["name"] for reason in bill([1_000], *rules).explain if reason.code == "discount_rule"
        ]
        for rules in (same, higher)
    }
    assert named == {("first", "second"): ["first"], ("low", "high"): ["high"]}


def test_in_sum_percentages_are_added_and_sums_are_added_of_list_prices() -> None:
    discounts = [rule("day", 15), rule("hundred", amount=1_000)]
    assert off(80_000, discounts=discounts, kind=FIVE, combine="sum") == [17_000]
    # Added first, rounded once: 7.5 % of 1.00 and 7.5 % of 1.00 are 15 kopecks, not 16.
    halves = [DiscountRule("a", "a", Bps(750)), DiscountRule("b", "b", Bps(750))]
    assert off(100, discounts=halves, combine="sum") == [15]


def test_in_sequence_each_takes_of_what_the_former_left_highest_priority_first() -> None:
    discounts = [rule("day", 15), rule("sum_first", amount=10_000, priority=20)]
    # 1 000.00 - 100.00 = 900.00; 15 % = 135.00; 5 % of 765.00 = 38.25
    assert off(100_000, discounts=discounts, kind=FIVE, combine="sequential") == [27_325]
    discounts = [rule("day", 15), rule("sum_last", amount=10_000, priority=-1)]
    # 15 % = 150.00; 5 % of 850.00 = 42.50; then 100.00
    assert off(100_000, discounts=discounts, kind=FIVE, combine="sequential") == [29_250]


def test_in_sequence_a_line_is_rounded_once_and_not_at_every_step() -> None:
    # 19 % of 0.14 are 0.0266 = 0.03; step by step it would be 0.01 + 0.01 = 0.02.
    twice = [rule("a", 10), rule("b", 10)]
    assert off(5, 14, discounts=twice, combine="sequential") == [1, 3]


@pytest.mark.parametrize("combine", COMBINE)
def test_of_exclusive_discounts_only_the_one_of_highest_priority_is_given(combine: Combine) -> None:
    discounts = [
        rule("day", 25, priority=99),
        rule("low", 20, exclusive=True, priority=1),
        rule("high", 10, exclusive=True, priority=2),
    ]
    assert off(10_000, discounts=discounts, kind=FIVE, combine=combine) == [1_000]


@pytest.mark.parametrize("combine", COMBINE)
def test_an_exclusive_discount_that_does_not_apply_excludes_nothing(combine: Combine) -> None:
    cases = [
        rule("min", 10, exclusive=True, min_bill=Cents(10_001)),
        rule("day", 10, exclusive=True, since=date(2026, 11, 22)),
        rule("kind", 10, exclusive=True, kinds=("gold",)),
        rule("goods", 10, exclusive=True, departments=("plain",)),
        rule("first", 10, exclusive=True, first_purchase=True),
    ]
    for case in cases:
        assert off(10_000, discounts=[case], kind=FIVE, combine=combine) == [500], case.key


@pytest.mark.parametrize("combine", COMBINE)
def test_the_cap_is_per_line_over_all_of_them_together(combine: Combine) -> None:
    discounts = [rule("a", 25), rule("b", 25)]
    expected = 2_500 if combine == "best" else 3_000
    assert off(10_000, 33, discounts=discounts, combine=combine, cap=30) == [
        expected,
        8 if combine == "best" else 10,  # 9.9, half up
    ]


@pytest.mark.parametrize("combine", COMBINE)
def test_departments_are_closed_or_carry_their_own_highest_discount(combine: Combine) -> None:
    lines = ((10_000, "closed"), (10_000, "limited"), (10_000, "wide"), (10_000, "plain"), 10_000)
    discounts = [rule("day", 40)]
    # A department's own highest discount does not lift the cap of the shop.
    assert off(*lines, discounts=discounts, combine=combine, cap=30) == [0, 1_000, 3_000, 3_000, 3_000]
    assert off(*lines, discounts=discounts, combine=combine, cap=100) == [0, 1_000, 4_000, 4_000, 4_000]


def test_an_unknown_department_is_refused() -> None:
    with pytest.raises(DepartmentUnknown):
        bill([(100, "nowhere")])


@pytest.mark.parametrize("combine", COMBINE)
def test_a_percentage_that_a_line_cannot_take_is_not_given(combine: Combine) -> None:
    assert off((10_000, "limited"), 10_000, discounts=[rule("day", 20)], combine=combine) == [1_000, 2_000]


@pytest.mark.parametrize("combine", COMBINE)
def test_a_sum_that_one_line_cannot_take_goes_on_to_the_others(combine: Combine) -> None:
    hundred = [rule("hundred", amount=10_000)]
    assert off(15_000, (5_000, "limited"), discounts=hundred, combine=combine) == [9_500, 500]
    # In proportion: of the 50.00 that come back from the limited line 2/3 go to the one, 1/3 to the other.
    lines = ((10_000, "limited"), 20_000, 10_000)
    assert off(*lines, discounts=[rule("o", amount=24_000)], combine=combine) == [1_000, 15_333, 7_667]
    # Only what none can take is not given.
    assert off(500, (500, "limited"), (500, "closed"), discounts=hundred, combine=combine) == [500, 50, 0]


@pytest.mark.parametrize("combine", COMBINE)
def test_a_sum_is_spread_to_the_kopeck_by_largest_remainder(combine: Combine) -> None:
    assert off(100, 100, 100, discounts=[rule("o", amount=100)], combine=combine) == [34, 33, 33]
    assert off(100, 200, 300, discounts=[rule("o", amount=100)], combine=combine) == [17, 33, 50]


@pytest.mark.parametrize("combine", COMBINE)
def test_a_cut_percentage_is_spread_like_a_sum(combine: Combine) -> None:
    discounts = [rule("day", 10, max_amount=Cents(100))]
    assert off(1_000, 1_000, 1_000, discounts=discounts, combine=combine) == [34, 33, 33]
    assert off(300, 700, discounts=discounts, combine=combine) == [30, 70]  # just not cut
    sums = [rule("hundred", amount=500, max_amount=Cents(100))]
    assert off(300, 700, discounts=sums, combine=combine) == [30, 70]


def test_in_sum_a_cut_discount_does_not_take_from_the_others() -> None:
    discounts = [rule("cut", 50, max_amount=Cents(1_000)), rule("day", 10)]
    assert off(10_000, discounts=discounts, combine="sum") == [2_000]


@pytest.mark.parametrize("combine", COMBINE)
def test_the_minimum_bill_is_inclusive(combine: Combine) -> None:
    discounts = [rule("day", 10, min_bill=Cents(10_000))]
    assert off(6_000, 4_000, discounts=discounts, combine=combine) == [600, 400]
    assert off(6_000, 3_999, discounts=discounts, combine=combine) == [0, 0]


@pytest.mark.parametrize(("combine", "given_off"), [("best", 1_000), ("sum", 2_000), ("sequential", 1_000)])
def test_in_sequence_the_minimum_is_tested_against_what_the_former_left(
    combine: Combine, given_off: int
) -> None:
    discounts = [rule("day", 10, min_bill=Cents(10_000)), rule("early", 10, priority=20)]
    assert off(10_000, discounts=discounts, combine=combine) == [given_off]


@pytest.mark.parametrize("combine", COMBINE)
def test_the_dates_of_a_discount_are_inclusive(combine: Combine) -> None:
    discounts = [rule("day", 10, since=date(2026, 3, 19), until=date(2026, 3, 20))]
    given_on = [
        day
        for day in range(17, 23)
        if off(100, discounts=discounts, combine=combine, day=date(2026, 3, day)) == [10]
    ]
    assert given_on == [19, 20]


def test_a_discount_for_kinds_of_card_needs_one_of_them() -> None:
    discounts = [rule("gold", 10, kinds=("gold", "vip"))]
    kinds = {None: None, "five": FIVE, "vip": CardKind("vip", "VIP")}
    assert {key: off(1_000, discounts=discounts, kind=kind) for key, kind in kinds.items()} == {
        None: [0],
        "five": [50],
        "vip": [100],
    }


def test_a_discount_for_all_is_given_also_without_a_card() -> None:
    assert off(1_000, discounts=[rule("day", 10)]) == [100]


def test_a_discount_for_departments_leaves_the_other_lines() -> None:
    discounts = [rule("plain", 10, departments=("plain", "limited"))]
    assert off((1_000, "plain"), (1_000, "limited"), (1_000, "wide"), 1_000, discounts=discounts) == [
        100,
        100,
        0,
        0,
    ]


def test_the_first_purchase_has_its_own_discount() -> None:
    discounts = [rule("welcome", 10, first_purchase=True)]
    assert off(1_000, discounts=discounts, kind=FIVE, standing=Standing(is_first=True)) == [100]
    assert off(1_000, discounts=discounts, kind=FIVE) == [50]


@pytest.mark.parametrize(("combine", "expected"), [("best", 1_000), ("sum", 2_200), ("sequential", 2_049)])
def test_birthday_and_holiday_take_part_as_the_cards_own_does(combine: Combine, expected: int) -> None:
    personal = (PersonalDiscount("birthday", Bps(1_000)), PersonalDiscount("holiday", Bps(700)))
    standing = Standing(personal=personal)
    # In sequence: 95 % x 90 % x 93 % = 79.515 % are left.
    assert off(10_000, discounts=[], kind=FIVE, combine=combine, standing=standing) == [expected]


def test_a_level_names_its_discount_or_leaves_that_of_the_kind() -> None:
    kind = CardKind(
        "l",
        "L",
        discount=Bps(100),
        cashback=Bps(200),
        levels=(Level(Cents(1_000), Bps(300)), Level(Cents(2_000), None, Bps(500))),
    )
    found = {
        turnover: (one.discount_percent, one.earned)
        for turnover in (0, 999, 1_000, 1_999, 2_000)
        for one in [bill([10_000], kind=kind, standing=Standing(reached=Cents(turnover)))]
    }
    assert found == {
        0: (100, 198),
        999: (100, 198),
        1_000: (300, 194),
        1_999: (300, 194),
        2_000: (100, 495),
    }


def test_value_sold_onto_a_gift_card_has_no_discount_and_counts_for_no_minimum() -> None:
    programme = Programme(discounts=(rule("day", 10, min_bill=Cents(1_001)),), rules=Rules(combine="best"))
    lines = (BillLine(Cents(1_000)), BillLine(Cents(5_000), gift_card="9"))
    assert [line.discount for line in price(Bill(lines, DAY), FIVE, programme, Standing()).lines] == [50, 0]


def test_what_is_left_out_is_told() -> None:
    [reason] = bill([(400_000, "plain"), (100_000, "closed")], kind=FIVE, cap=30).explain
    assert reason.code == "discount"
    assert reason.data == {"base": 400_000, "amount": 20_000, "left_out": 100_000, "percent": 500}


rules = st.builds(
    DiscountRule,
    key=st.just("k"),
    name=st.just("K"),
    percent=st.integers(0, 10_000),
    priority=st.integers(-2, 2),
    min_bill=st.integers(0, 2_000),
    departments=st.sampled_from([(), ("plain",), ("limited", "wide")]),
)
lines_of = st.lists(
    st.tuples(st.integers(0, 3_000), st.sampled_from([None, "closed", "limited", "wide", "plain"])),
    min_size=1,
    max_size=4,
)


@given(lines_of, st.lists(rules, max_size=3), st.integers(0, 10_000), st.sampled_from(COMBINE))
def test_percentages_are_those_of_a_slow_reckoning_in_fractions(
    typed: list[tuple[int, str | None]], found: list[DiscountRule], cap: int, combine: Combine
) -> None:
    programme = Programme(
        rules=Rules(combine=combine, discount_cap=Bps(cap)), departments=DEPARTMENTS, discounts=tuple(found)
    )
    made = Bill(tuple(BillLine(Cents(amount), department) for amount, department in typed), DAY)
    got = [line.discount for line in price(made, FIVE, programme, Standing()).lines]
    assert got == _slowly(typed, [*found], cap, combine)


def _slowly(
    typed: list[tuple[int, str | None]], found: list[DiscountRule], cap: int, combine: Combine
) -> list[int]:
    limits = [_half_up(Fraction(amount * _most(department, cap), 10_000)) for amount, department in typed]
    everything = [DiscountRule("own", "", Bps(500), priority=0), *found]
    total = sum(amount for amount, _ in typed)

    def wanted(one: DiscountRule, left: list[Fraction]) -> list[Fraction]:
        return [
            rest * (one.percent or 0) / 10_000
            if not one.departments or department in one.departments
            else Fraction(0)
            for rest, (_, department) in zip(left, typed, strict=True)
        ]

    def cut(parts: list[Fraction]) -> list[int]:
        return [min(_half_up(part), limit) for part, limit in zip(parts, limits, strict=True)]

    prices = [Fraction(amount) for amount, _ in typed]
    reached = [one for one in everything if one.min_bill <= total]
    offers = [wanted(one, prices) for one in reached]
    if combine == "best":
        ranked = [
            (sum(cut(offer)), one.priority, cut(offer)) for one, offer in zip(reached, offers, strict=True)
        ]
        return max(ranked, key=lambda each: each[:2])[2]
    if combine == "sum":
        return cut([sum(parts, Fraction(0)) for parts in zip(*offers, strict=True)])
    taken = [Fraction(0)] * len(typed)
    for one in sorted(everything, key=lambda each: -each.priority):
        left = [price_ - part for price_, part in zip(prices, taken, strict=True)]
        if one.min_bill <= sum(left):
            more = wanted(one, left)
            taken = [
                min(part + plus, Fraction(limit))
                for part, plus, limit in zip(taken, more, limits, strict=True)
            ]
    return cut(taken)


def _most(department: str | None, cap: int) -> int:
    return {"closed": 0, "limited": min(cap, 1_000), "wide": min(cap, 5_000)}.get(department or "", cap)


def _half_up(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


@pytest.mark.parametrize("combine", COMBINE)
def test_a_cap_that_held_nothing_back_is_not_named(combine: Combine) -> None:
    exact = bill([10_000], rule("sum", amount=3_000), combine=combine, cap=30)
    assert [reason.code for reason in exact.explain] == ["discount_rule_sum"]
    # The limited line has its 10 %, which is all that is given on it.
    elsewhere = bill(
        [10_000, (10_000, "limited")],
        rule("ten", 10, departments=("limited",)),
        rule("five", 5, departments=("plain",)),
        combine=combine,
    )
    assert not {reason.code for reason in elsewhere.explain} & {"discount_capped", "discount_limited"}
    over = bill([10_000], rule("sum", amount=3_001), combine=combine, cap=30)
    assert "discount_capped" in [reason.code for reason in over.explain]
