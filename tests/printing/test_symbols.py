"""Bar codes: only right numbers, and exactly the bars of the standard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.card_numbers import ean13_check
from shopclient.printing.symbols import EAN13_MODULES, ean13_bars

# The standard's own table for odd parity, and which of the six left digits are even, by the first digit.
LEFT_ODD = [f"{bits:07b}" for bits in (13, 25, 19, 61, 35, 49, 47, 59, 55, 11)]
PARITY = [f"{bits:06b}" for bits in (0, 11, 13, 14, 19, 25, 28, 21, 22, 26)]


def modules_of(number: str) -> str:
    """Return the modules by the standard: even parity is the right-hand pattern read backwards."""
    right = ["".join("10"[int(bit)] for bit in pattern) for pattern in LEFT_ODD]
    left = "".join(
        right[int(digit)][::-1] if even == "1" else LEFT_ODD[int(digit)]
        for digit, even in zip(number[1:7], PARITY[int(number[0])], strict=True)
    )
    return f"101{left}01010{''.join(right[int(digit)] for digit in number[7:])}101"


@given(st.integers(0, 10**12 - 1))
def test_bars_are_those_of_the_standard(value: int) -> None:
    twelve = f"{value:012d}"
    number = f"{twelve}{ean13_check(twelve)}"
    drawn = ["0"] * EAN13_MODULES
    for start, width in ean13_bars(number):
        drawn[start : start + width] = "1" * width

    assert "".join(drawn) == modules_of(number)
    assert len(ean13_bars(number)) == 30


def test_a_wrong_last_digit_is_refused_and_the_right_one_named() -> None:
    with pytest.raises(ValueError, match="last digit of 4006381333932 should be 1"):
        ean13_bars("4006381333932")


@pytest.mark.parametrize("number", ["", "123", "400638133393", "40063813339310", "40063813339x1"])
def test_another_length_is_refused_instead_of_cut_or_filled_up(number: str) -> None:
    with pytest.raises(ValueError, match="thirteen digits"):
        ean13_bars(number)
