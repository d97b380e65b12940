"""The sum's field is a small calculator: what it takes, and what it comes to, to the minor unit."""

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopclient.domain.errors import AmountBelowZero, AmountInvalid, AmountTooLarge, Refusal
from shopclient.domain.money import MAX_AMOUNT
from shopclient.domain.sum_typing import MINUS, TIMES, is_reckoned, typed_sum

DECIMALS = st.sampled_from([0, 2, 3])  # JPY, RUB, KWD


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("120+35,50*2", 191_00),
        ("1250", 1_250_00),
        (" 1\u00a0250,5 + 1 000.50 ", 2_251_00),
        ("3x120", 360_00),
        ("3х120", 360_00),  # the Cyrillic letter on the same key
        ("3 × 120 − 60", 300_00),
        ("0,350*1200", 420_00),
        ("0,333*9,99", 3_33),  # 3.32667
        ("0,5*0,01", 1),  # half a kopeck up
        ("0,5*0,01+0,5*0,01", 2),  # each product by itself
        ("2*2*2,50", 10_00),
        ("100-150+60", 10_00),
        ("120-120", 0),
        ("007+1", 8_00),
    ],
)
def test_what_it_comes_to(text: str, cents: int) -> None:
    assert typed_sum(text, 2) == cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [("12,", 12_00), ("120+", 120_00), ("120 + ", 120_00), ("120+35*", 155_00), ("120+35,", 155_00)],
)
def test_what_is_on_its_way_counts_so_far(text: str, cents: int) -> None:
    assert typed_sum(text, 2) == cents


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", ""),
        (",", ","),
        ("-5", "-5"),
        ("120++35", "120++35"),
        ("120+1,2,3", "1,2,3"),
        ("120+12,345", "12,345"),  # no quantity: a third of a kopeck is no sum
        ("2*0,1234567", "0,1234567"),
        ("12 50+1", "12 50"),
        ("120/2", "120/2"),
        ("2*-3", "2*-3"),
        ("1e9", "1e9"),
    ],
)
def test_what_is_no_sum_names_the_part(text: str, part: str) -> None:
    with pytest.raises(AmountInvalid) as refused:
        typed_sum(text, 2)
    assert refused.value.data()["value"] == part


def test_less_than_nothing_and_more_than_can_be_booked() -> None:
    with pytest.raises(AmountBelowZero):
        typed_sum("100-100,01", 2)
    for text in ("999999999,99+0,01", "99999*99999", "9999999999+1"):
        with pytest.raises(AmountTooLarge):
            typed_sum(text, 2)
    assert typed_sum("999999999,99*1", 2) == MAX_AMOUNT


def test_a_currency_without_decimals_takes_weights_and_no_sen() -> None:
    assert typed_sum("0,350*1200+80", 0) == 500
    with pytest.raises(AmountInvalid):
        typed_sum("80,5", 0)
    assert typed_sum("0,25*1,235", 3) == 309  # 0.30875, in thousandths


@pytest.mark.parametrize(("text", "expected"), [("120", False), ("1\u00a0250,50", False), ("120+", True)])
def test_a_plain_sum_needs_no_result_beside_it(text: str, expected: bool) -> None:
    assert is_reckoned(text) is expected


@st.composite
def sums(draw: st.DrawFn) -> tuple[list[list[tuple[int, int]]], list[str], str]:
    """A sum of products, the signs between them, and how a person types it: digits, and how many decimals."""
    whole = st.tuples(st.integers(0, 10**7), st.integers(0, 6))
    products = draw(st.lists(st.lists(whole, min_size=1, max_size=3), min_size=1, max_size=4))
    signs = ["+", *draw(st.lists(st.sampled_from("+" + MINUS), min_size=3, max_size=3))]
    blank = st.sampled_from(["", " ", "\u00a0"])
    text = ""
    for sign, product in zip(signs, products, strict=False):
        text += f"{draw(blank)}{sign}{draw(blank)}" if text else ""
        text += draw(st.sampled_from(TIMES)).join(written(number, draw(st.booleans())) for number in product)
    return products, signs, text


def written(number: tuple[int, int], with_point: bool) -> str:
    digits, places = number
    if not places:
        return str(digits)
    padded = f"{digits:0{places + 1}d}"
    return f"{padded[:-places]}{'.' if with_point else ','}{padded[-places:]}"


def reckoned(products: list[list[tuple[int, int]]], signs: list[str], decimals: int) -> int:
    """The same by fractions, in minor units; half goes up."""
    total = 0
    for sign, product in zip(signs, products, strict=False):
        value = Fraction(10**decimals)
        for digits, places in product:
            value *= Fraction(digits, 10**places)
        rounded = (value + Fraction(1, 2)).__floor__()
        total += rounded if sign == "+" else -rounded
    return total


@given(sums(), DECIMALS)
def test_it_equals_a_reckoning_with_fractions(
    made: tuple[list[list[tuple[int, int]]], list[str], str], decimals: int
) -> None:
    products, signs, text = made
    alone = [product[0] for product in products if len(product) == 1]
    expected = reckoned(products, signs, decimals)
    if any(places > decimals for _, places in alone):
        with pytest.raises(AmountInvalid):
            typed_sum(text, decimals)
    elif expected < 0:
        with pytest.raises(AmountBelowZero):
            typed_sum(text, decimals)
    elif expected > MAX_AMOUNT:
        with pytest.raises(AmountTooLarge):
            typed_sum(text, decimals)
    else:
        assert typed_sum(text, decimals) == expected


@given(st.one_of(st.text(max_size=40), st.text(alphabet="0123456789,.+-*x \u00a0'", max_size=40)), DECIMALS)
@example("9" * 30_000, 2)
@example("*".join("9" * 3_000), 2)
@example("1" + "0" * 5_000 + "*2", 2)
@example("٣+٤", 2)
def test_any_text_is_a_sum_or_refused(text: str, decimals: int) -> None:
    with suppress(Refusal):
        assert 0 <= typed_sum(text, decimals) <= MAX_AMOUNT
