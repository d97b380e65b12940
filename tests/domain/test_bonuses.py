"""Lots: which pays, which gets back, what becomes debt."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bonuses import (
    OpenLot,
    Share,
    Shortfall,
    available,
    give_back,
    part_of,
    settle,
    settle_shortfall,
    take,
    take_back,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme import RefundShortfall

NEW_YEAR = date(2027, 1, 1)
FEBRUARY = date(2027, 2, 1)
JANUARY_15 = date(2027, 1, 15)


def lot(number: int, left: int, burns_on: date | None = None, active_from: date = NEW_YEAR) -> OpenLot:
    return OpenLot(number, Cents(left), active_from, burns_on)


def test_what_burns_first_is_spent_first() -> None:
    # Worked example 6: 100.00 that burn in February, 50.00 without a date; 80.00 are spent.
    lots = [lot(1, 5_000), lot(2, 10_000, FEBRUARY)]
    assert take(lots, 8_000, JANUARY_15) == [Share(2, Cents(8_000))]
    assert take(lots, 12_000, JANUARY_15) == [Share(2, Cents(10_000)), Share(1, Cents(2_000))]


def test_a_lot_lives_from_its_first_midnight_to_its_last() -> None:
    lots = [lot(1, 100, FEBRUARY, JANUARY_15)]
    days = [date(2027, 1, 14), JANUARY_15, date(2027, 1, 31), FEBRUARY]
    assert [available(lots, day) for day in days] == [0, 100, 100, 0]


def test_nobody_spends_more_than_there_is() -> None:
    with pytest.raises(ValueError, match="asked"):
        take([lot(1, 100)], 101, JANUARY_15)


def test_taking_back_begins_with_the_sales_own_lot() -> None:
    lots = [lot(1, 30), lot(2, 20)]
    assert take_back([2], lots, 45) == [Share(2, Cents(20)), Share(1, Cents(25))]


def test_what_no_lot_holds_any_more_is_short() -> None:
    lots = [lot(1, 30), lot(2, 20)]
    assert take_back([2], lots, 60) == [Share(2, Cents(20)), Share(1, Cents(30))]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("debt", Shortfall(debt=Cents(100))),
        ("clamp", Shortfall(forgiven=Cents(100))),
        ("withhold", Shortfall(debt=Cents(30), withheld=Cents(70))),
    ],
)
def test_a_shortfall_is_owed_forgiven_or_kept_from_the_money(
    mode: RefundShortfall, expected: Shortfall
) -> None:
    assert settle_shortfall(100, mode, money_back=70) == expected


def test_bonuses_go_back_to_the_lots_that_paid() -> None:
    spent = [Share(1, Cents(100)), Share(2, Cents(50))]
    assert give_back(spent, 0, 75) == [Share(1, Cents(75))]
    assert give_back(spent, 75, 75) == [Share(1, Cents(25)), Share(2, Cents(50))]


def test_a_debt_is_paid_as_far_as_there_is_something() -> None:
    assert settle([lot(1, 30)], 50) == [Share(1, Cents(30))]


@given(st.integers(0, 10**9), st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
def test_parts_of_a_return_add_up_exactly(whole: int, values: list[int]) -> None:
    value, reached, before = sum(values), 0, 0
    for part in values:
        reached += part
        before += part_of(whole, reached, value, before)
    assert before == whole


@given(st.lists(st.integers(1, 1_000), min_size=1, max_size=5), st.lists(st.integers(0, 1_000), max_size=5))
def test_giving_back_in_parts_fills_what_was_taken(paid: list[int], parts: list[int]) -> None:
    spent = [Share(number, Cents(amount)) for number, amount in enumerate(paid)]
    returned: dict[int | None, int] = {}
    before = 0
    for asked in [*parts, sum(paid)]:
        part = min(asked, sum(paid) - before)
        for share in give_back(spent, before, part):
            returned[share.lot] = returned.get(share.lot, 0) + share.amount
        before += part
    assert returned == {share.lot: share.amount for share in spent}
