"""What a card number withstands: guessing, mistyping, scanners that drop digits."""

import random
import secrets
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shopclient.domain.card_numbers import (
    damm,
    ean13_check,
    grouped,
    has_inner_digit,
    is_ean13,
    judge_unknown,
    look_up_forms,
    new_number,
    normalise,
)

DIGITS = st.text("0123456789", min_size=1, max_size=20)
PREFIXES = st.integers(0, 99).map(lambda value: f"{value:02d}")
RANDOM = st.integers(0, 10**9 - 1)


def always(value: int) -> Callable[[int], int]:
    """Return a die that always falls on *value*."""
    return lambda below: value % below


@given(PREFIXES, RANDOM)
def test_a_new_number_is_always_valid(prefix: str, drawn: int) -> None:
    number = new_number(prefix, always(drawn))

    assert len(number) == 13
    assert number[:2] == prefix
    assert int(number[2:11]) == drawn
    assert is_ean13(number)
    assert has_inner_digit(number)


def test_new_numbers_do_not_follow_each_other() -> None:
    numbers = [new_number("20", secrets.randbelow) for _ in range(1000)]

    assert len(set(numbers)) == 1000
    steps = {int(after[2:11]) - int(before[2:11]) for before, after in pairwise(numbers)}
    assert len(steps) > 990  # a rule that leads from one number to the next would repeat its step


def test_few_valid_ean_codes_are_numbers_of_ours() -> None:
    draw = random.Random(1)
    bodies = [f"20{draw.randrange(10**10):010d}" for _ in range(2000)]
    codes = [f"{body}{ean13_check(body)}" for body in bodies]

    assert 120 < sum(map(has_inner_digit, codes)) < 280  # one in ten


@pytest.mark.parametrize("prefix", ["", "2", "200", "2x", "²0", "٢٠"])
def test_a_prefix_has_two_digits(prefix: str) -> None:
    with pytest.raises(ValueError, match="two digits"):
        new_number(prefix, always(0))


def test_published_check_digits() -> None:
    assert damm("572") == 4
    assert damm("5724") == 0
    assert ean13_check("400638133393") == 1
    assert ean13_check("000000000000") == 0


@given(DIGITS, st.data())
def test_damm_notices_every_single_error(digits: str, data: st.DataObject) -> None:
    whole = f"{digits}{damm(digits)}"
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from("0123456789"))
    assume(wrong != whole[place])

    assert damm(whole) == 0
    assert damm(whole[:place] + wrong + whole[place + 1 :]) != 0


@given(DIGITS, st.data())
def test_damm_notices_every_swap_of_neighbours(digits: str, data: st.DataObject) -> None:
    whole = f"{digits}{damm(digits)}"
    place = data.draw(st.integers(0, len(whole) - 2))
    assume(whole[place] != whole[place + 1])

    assert damm(whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]) != 0


@given(RANDOM, st.integers(0, 12), st.sampled_from("0123456789"))
def test_a_mistyped_number_of_ours_is_a_misread(drawn: int, place: int, wrong: str) -> None:
    number = new_number("20", always(drawn))
    assume(wrong != number[place])

    assert judge_unknown(number[:place] + wrong + number[place + 1 :], "20") == "misread"


@given(RANDOM, st.integers(2, 11))
def test_swapped_neighbours_of_ours_are_a_misread(drawn: int, place: int) -> None:
    number = new_number("20", always(drawn))
    assume(number[place] != number[place + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]

    assert judge_unknown(swapped, "20") == "misread"


@pytest.mark.parametrize(
    "text", ["", "123", "٤٠٠٦٣٨١٣٣٣٩٣١", "400638133393", "40063813339310", "400638133393x"]
)
def test_other_things_are_no_ean13(text: str) -> None:
    assert not is_ean13(text)
    assert not has_inner_digit(text)


def test_spaces_and_dashes_do_not_count() -> None:
    assert normalise(" 2008 4162\u00a07395-5\n") == "2008416273955"
    assert normalise("12–34—56−78\u2011\u202f9") == "123456789"
    assert normalise("ab-12") == "ab12"


def test_a_number_is_grouped_for_reading_aloud() -> None:
    assert grouped("2008416273955") == "2008 4162 73955"
    assert grouped("А-17") == "А-17"


def test_look_up_as_read_then_with_a_zero_then_with_the_check_digit() -> None:
    assert look_up_forms("400638133393") == ("400638133393", "0400638133393", "4006381333931")
    assert look_up_forms("4006 3813 33931") == ("4006381333931", "04006381333931")
    assert look_up_forms("1234") == ("1234", "01234")
    assert look_up_forms("АБ-12") == ("АБ12",)
    assert look_up_forms(" - ") == ()


@given(RANDOM)
def test_a_scanner_that_keeps_the_check_digit_still_finds_the_card(drawn: int) -> None:
    number = new_number("20", always(drawn))

    assert number in look_up_forms(number[:-1])


@given(RANDOM)
def test_a_scanner_that_drops_the_zero_still_finds_the_card(drawn: int) -> None:
    number = new_number("02", always(drawn))

    assert number in look_up_forms(number[1:])


OURS = new_number("20", always(41627395))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (OURS, "unknown"),
        (f"{OURS[:4]} {OURS[4:8]}-{OURS[8:]}", "unknown"),
        (OURS[:-1], "unknown"),
        ("2000000000015", "misread"),  # a right EAN digit, a wrong inner one
        ("200000000001", "misread"),
        ("4006381333931", "goods"),
        ("4006381333932", "misread"),
        ("036000291452", "goods"),  # UPC-A
        ("0036000291452", "goods"),
        ("2112345678900", "foreign"),  # weighed goods from the scales, or another shop's card
        ("412345678903", "foreign"),  # UPC-A of the range kept for a shop's own use
        ("123456789012", "goods"),
        ("123456789013", "foreign"),
        ("77001", "foreign"),
        ("CLUB-77", "foreign"),
        ("20000000000150", "foreign"),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", "foreign"),
        ("", "foreign"),
    ],
)
def test_only_an_unknown_number_is_judged(text: str, verdict: str) -> None:
    assert judge_unknown(text, "20") == verdict
