"""Paying with bonuses and gift cards as the loyalty rules read (section 2, steps 3 and 4)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bill import Asked, Bill, BillLine, GiftOffer, GiftPaid, Priced, Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Bps, Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme import Department, Programme, Rules

DAY = date(2026, 11, 21)
DEPARTMENTS = (
    Department("closed", "Closed", discounted=False),
    Department("none", "None", max_discount=Bps(0)),
)
Line = int | tuple[int, str]


def kind(**keys: Any) -> CardKind:
    return CardKind("k", "K", **keys)


def bill(
    lines: list[Line],
    spend: Asked,
    card: CardKind | None = None,
    available: int = 10**9,
    gifts: tuple[GiftOffer, ...] = (),
    sold: int | None = None,
    rounding: int = 1,
    **standing: Any,
) -> Priced:
    typed = [(line, None) if isinstance(line, int) else line for line in lines]
    rows = tuple(BillLine(Cents(amount), department) for amount, department in typed)
    if sold is not None:
        rows = (*rows, BillLine(Cents(sold), gift_card="900"))
    programme = Programme(rules=Rules(cash_rounding=Cents(rounding)), departments=DEPARTMENTS)
    stands = Standing(available=Cents(available), **standing)
    return price(Bill(rows, DAY, spend, gifts), card or kind(), programme, stands)


def spent(*lines: Line, spend: Asked = "max", **more: Any) -> int:
    return bill(list(lines), spend, **more).spent


def why(*lines: Line, spend: Asked, **more: Any) -> list[str]:
    return [notice.code for notice in bill(list(lines), spend, **more).notices]


def test_the_largest_share_is_rounded_down() -> None:
    assert spent(101) == 50
    assert spent(101, card=kind(max_share=Bps(3_333))) == 33
    assert spent(101, card=kind(max_share=Bps(0))) == 0
    assert spent(101, card=kind(max_share=Bps(10_000))) == 101


def test_the_share_is_that_of_the_open_lines_after_their_discount() -> None:
    card = kind(discount=Bps(1_000))
    reckoned = bill([10_000, (5_000, "closed")], "max", card)
    assert [line.spent for line in reckoned.lines] == [4_500, 0]
    assert reckoned.due == 9_500


def test_a_department_that_takes_no_discount_is_still_open_to_bonuses() -> None:
    assert spent((10_000, "none")) == 5_000


def test_what_is_spent_is_spread_over_the_open_lines_by_largest_remainder() -> None:
    reckoned = bill([100, 100, 100, (500, "closed")], Cents(100))
    assert [line.spent for line in reckoned.lines] == [34, 33, 33, 0]


def test_never_more_than_asked_than_there_is_and_than_the_bill_needs() -> None:
    whole = kind(max_share=Bps(10_000))
    assert spent(10_000, spend=Cents(99), card=whole) == 99
    assert spent(10_000, spend=Cents(9_999), card=whole, available=500) == 500
    assert spent(10_000, card=whole, available=500) == 500
    assert spent(10_000, card=whole) == 10_000


def test_it_is_cut_down_to_a_whole_step_and_below_the_minimum_it_is_nothing() -> None:
    card = kind(spend_step=Cents(1_000), min_spend=Cents(2_000))
    assert [
        spent(10_000, spend=Cents(asked), card=card) for asked in (1_999, 2_000, 2_999, 3_000, 9_999)
    ] == [
        0,
        2_000,
        2_000,
        3_000,
        5_000,
    ]
    # The minimum is met only before the cut to a step.
    odd = kind(spend_step=Cents(1_000), min_spend=Cents(2_500))
    assert [spent(10_000, spend=Cents(asked), card=odd) for asked in (2_999, 3_000)] == [0, 3_000]


@pytest.mark.parametrize(
    ("asked", "standing", "code"),
    [
        (6_000, {}, "spend_cut_share"),
        (6_000, {"available": 4_000}, "spend_cut_balance"),
        (6_000, {"spend_left": Cents(3_000)}, "spend_cut_daily"),
        (3_500, {}, "spend_cut_step"),
        (1_500, {}, "spend_below_minimum"),
        (3_000, {"available": 1_500}, "spend_below_minimum"),
        (3_000, {"available": 0}, "spend_cut_balance"),
    ],
)
def test_more_than_possible_is_cut_not_refused_and_the_reason_is_said(
    asked: int, standing: dict[str, Any], code: str
) -> None:
    card = kind(spend_step=Cents(1_000), min_spend=Cents(2_000))
    assert why(10_000, spend=Cents(asked), card=card, **standing) == [code]


def test_what_is_possible_needs_no_notice() -> None:
    assert why(10_000, spend=Cents(5_000)) == []
    assert why(10_000, spend="max") == []


def test_a_daily_limit_cuts_what_one_card_spends() -> None:
    assert spent(10_000, spend_left=Cents(700)) == 700
    assert spent(10_000, spend_left=Cents(0)) == 0


def test_a_debt_spends_nothing() -> None:
    assert spent(10_000, available=-500) == 0


def gift(number: str, value: int) -> GiftOffer:
    return GiftOffer(number, Cents(value))


def test_gift_cards_pay_after_bonuses_in_the_order_given_each_only_for_the_rest() -> None:
    gifts = (gift("1", 3_000), gift("2", 1_500), gift("3", 9_000), gift("4", 100))
    reckoned = bill([10_000], Cents(5_000), gifts=gifts)
    assert reckoned.gift_paid == (
        GiftPaid("1", Cents(3_000), Cents(0)),
        GiftPaid("2", Cents(1_500), Cents(0)),
        GiftPaid("3", Cents(500), Cents(8_500)),  # the surplus stays
        GiftPaid("4", Cents(0), Cents(100)),
    )
    assert (reckoned.spent, reckoned.due) == (5_000, 0)


def test_gift_cards_pay_also_for_goods_that_are_closed_to_discounts() -> None:
    reckoned = bill([(10_000, "closed"), 100], Cents(0), gifts=(gift("1", 5_050),))
    assert [(line.gift, line.due) for line in reckoned.lines] == [(5_000, 5_000), (50, 50)]


def test_value_for_a_gift_card_is_paid_in_money_alone() -> None:
    reckoned = bill([1_000], "max", gifts=(gift("1", 9_000),), sold=5_000)
    assert [(line.discount, line.spent, line.gift, line.due) for line in reckoned.lines] == [
        (0, 500, 500, 0),
        (0, 0, 0, 5_000),
    ]
    assert reckoned.turnover == 0


@pytest.mark.parametrize(
    ("unit", "due"), [(1, 9_999), (5, 9_995), (10, 9_990), (50, 9_950), (100, 9_900), (1_000, 9_000)]
)
def test_cash_is_rounded_in_the_customers_favour(unit: int, due: int) -> None:
    reckoned = bill([9_999], Cents(0), rounding=unit)
    assert (reckoned.due, reckoned.rounded) == (due, 9_999 - due)


def test_what_is_rounded_is_what_is_left_to_pay() -> None:
    reckoned = bill([9_999], Cents(0), gifts=(gift("1", 60),), rounding=100)
    assert (reckoned.gift_paid[0].amount, reckoned.rounded, reckoned.due) == (60, 39, 9_900)


def test_the_difference_is_spread_over_the_lines() -> None:
    reckoned = bill([3_333, 3_333, 3_333], Cents(0), rounding=100)
    assert [line.rounded for line in reckoned.lines] == [33, 33, 33]
    assert all(line.amount == line.rounded + line.due for line in reckoned.lines)


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(["", "closed"])), min_size=1, max_size=5),
    st.one_of(st.just("max"), st.integers(0, 10**6)),
    st.builds(
        CardKind,
        key=st.just("k"),
        name=st.just("K"),
        discount=st.integers(0, 3_000),
        cashback=st.integers(0, 2_000),
        max_share=st.integers(0, 10_000),
        min_spend=st.integers(1, 3_000),
        spend_step=st.integers(1, 3_000),
    ),
    st.integers(0, 10**6),
    st.lists(st.integers(1, 10**5), max_size=3),
    st.sampled_from([1, 50, 100]),
)
def test_every_line_adds_up(
    lines: list[tuple[int, str]], spend: Any, card: CardKind, available: int, gifts: list[int], unit: int
) -> None:
    typed: list[Line] = [(amount, department) if department else amount for amount, department in lines]
    offers = tuple(gift(str(number), value) for number, value in enumerate(gifts))
    reckoned = bill(typed, spend, card, available, offers, sold=1_050, rounding=unit)
    for line in reckoned.lines:
        parts = (line.discount, line.spent, line.gift, line.rounded, line.due)
        assert line.amount == sum(parts)
        assert min(parts) >= 0
        assert not line.spent or line.department != "closed"
    for name in ("discount", "spent", "rounded", "due"):
        assert sum(getattr(line, name) for line in reckoned.lines) == getattr(reckoned, name)
    paid = sum(each.amount for each in reckoned.gift_paid)
    assert sum(line.gift for line in reckoned.lines) == paid
    assert [each.amount + each.left for each in reckoned.gift_paid] == gifts
    assert reckoned.due % unit == 0
    assert reckoned.spent <= reckoned.spendable
