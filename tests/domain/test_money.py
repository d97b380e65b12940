"""Money: what people type, what is rounded, what is spread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import AmountInvalid, AmountTooLarge, PercentInvalid
from shopclient.domain.money import (
    MAX_AMOUNT,
    divide,
    parse_amount,
    parse_percent,
    parse_signed_amount,
    plain,
    plain_percent,
    share_of,
    spread,
)

amounts = st.integers(0, MAX_AMOUNT)


@pytest.mark.parametrize(
    ("typed", "kopecks"),
    [
        ("1250", 125_000),
        ("1250,5", 125_050),
        ("1 250.50", 125_050),
        ("1 250,50", 125_050),
        ("1\u00a0250,50", 125_050),
        ("1'250.50", 125_050),
        (" 12 ", 1_200),
        ("0", 0),
        ("0,01", 1),
        ("999 999 999,99", 99_999_999_999),
    ],
)
def test_sums_as_people_type_them(typed: str, kopecks: int) -> None:
    assert parse_amount(typed, 2) == kopecks


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "1,2,3",
        "1e9",
        "-5",
        "+5",
        "1.234",
        "1_000",
        "٣٤",
        "NaN",
        "0x10",
        "12 50",
        "1,250.00",
        "5 %",
        "½",
    ],
)
def test_what_is_no_sum_is_refused(typed: str) -> None:
    with pytest.raises(AmountInvalid):
        parse_amount(typed, 2)


def test_sums_above_the_largest_are_refused_however_long() -> None:
    for typed in ("1000000000", "999999999999", "9" * 5_000):
        with pytest.raises(AmountTooLarge):
            parse_amount(typed, 2)


def test_currencies_have_their_own_decimals() -> None:
    assert parse_amount("1250", 0) == 1_250
    assert parse_amount("1.234", 3) == 1_234
    with pytest.raises(AmountInvalid):
        parse_amount("12.5", 0)
    assert (plain(1_250, 0), plain(1_234, 3), plain(-5, 2)) == ("1250", "1.234", "-0.05")


@given(amounts, st.sampled_from([0, 2, 3]))
def test_a_written_sum_reads_back(amount: int, decimals: int) -> None:
    assert parse_amount(plain(amount, decimals), decimals) == amount
    assert parse_signed_amount(plain(-amount, decimals), decimals) == -amount


def test_percentages_have_two_decimals_and_their_bounds() -> None:
    assert parse_percent("13.33") == 1_333
    assert parse_percent("7,5") == 750
    assert parse_percent("250", None) == 25_000
    for typed in ("13.333", "101", "-1", "five", ""):
        with pytest.raises(PercentInvalid):
            parse_percent(typed)
    assert [plain_percent(rate) for rate in (0, 500, 750, 1_333, 10_000)] == ["0", "5", "7.5", "13.33", "100"]


@given(amounts, st.integers(0, 20_000))
def test_a_share_of_a_refund_cancels_the_share_of_the_sale(amount: int, rate: int) -> None:
    assert share_of(-amount, rate) == -share_of(amount, rate)


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**9))
def test_rounding_misses_by_less_than_one(numerator: int, denominator: int) -> None:
    down, up = (divide(numerator, denominator, way) for way in ("down", "up"))
    half = divide(numerator, denominator)
    assert abs(down) * denominator <= abs(numerator) <= abs(up) * denominator
    assert abs(2 * (abs(half) * denominator - abs(numerator))) <= denominator
    assert half in (down, up)


def test_half_a_kopeck_goes_up() -> None:
    assert share_of(1_010, 500) == 51
    assert share_of(1_009, 500) == 50


def test_a_fixed_sum_goes_on_to_the_line_that_can_take_it() -> None:
    # Worked example 9: 100.00 off lines of 150.00 and 50.00, the second limited to 10 %.
    assert spread(10_000, [15_000, 5_000], [15_000, 500]) == [9_500, 500]


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**7)), max_size=8), st.integers(0, 10**8))
def test_parts_add_up_and_keep_their_limits(lines: list[tuple[int, int]], total: int) -> None:
    weights, limits = [weight for weight, _ in lines], [limit for _, limit in lines]
    parts = spread(total, weights, limits)
    room = sum(limit for weight, limit in lines if weight)
    assert sum(parts) == min(total, room)
    assert all(0 <= part <= limit for part, limit in zip(parts, limits, strict=True))
    assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if not weight)
