"""What is typed into the sum's field, and what it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import Refusal
from shopclient.domain.money import MAX_AMOUNT, parse_amount
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.selling_once import sale_request
from shopclient.ui.desk.open_sale import OpenLine, OpenSale, grouped, written


@given(st.text(alphabet="0123456789., -+*xe", max_size=24))
def test_grouping_changes_no_sum(text: str) -> None:
    try:
        before = typed_sum(text, 2)
    except Refusal:
        with pytest.raises(Refusal):
            typed_sum(grouped(text), 2)
        return
    assert typed_sum(grouped(text), 2) == before


@given(st.integers(0, MAX_AMOUNT), st.sampled_from([0, 2, 3]), st.sampled_from(["en", "ru", "uk"]))
def test_a_written_sum_is_read_as_itself(cents: int, decimals: int, language: str) -> None:
    assert parse_amount(written(cents, decimals, language), decimals) == cents


def test_a_sale_keeps_its_id_from_the_first_digit_on() -> None:
    opened = OpenSale().opened()
    assert opened.op_key
    assert opened.opened() is opened
    assert OpenSale().opened().op_key != opened.op_key


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1250+35000", "1 250+35 000"),
        ("1250,5*2000", "1 250,5*2 000"),
        ("0,350*12000", "0,350*12 000"),
        ("1\u00a025+", "125+"),  # a digit was taken away
        ("1000 + 2000", "1 000 + 2 000"),
        ("12 50+1000", "12 50+1000"),  # no sum: nothing is moved
        ("1000++", "1000++"),
    ],
)
def test_each_number_has_its_groups(typed: str, shown: str) -> None:
    assert grouped(typed) == shown.replace("1 250", "1\u00a0250").replace(" 000", "\u00a0000")


@pytest.mark.parametrize(
    ("text", "lines", "expected"),
    [
        ("", (), True),
        ("0,00", (), True),
        ("5-5", (), True),
        ("0*5", (), True),
        ("5-6", (), False),  # no sum at all, and said as such
        ("0,001", (), False),
        ("0", (OpenLine("5"),), False),
        ("", (OpenLine("0"),), True),
    ],
)
def test_a_purchase_that_comes_to_nothing_is_none(
    text: str, lines: tuple[OpenLine, ...], expected: bool
) -> None:
    assert OpenSale(text=text, lines=lines).is_nothing is expected


def test_the_same_text_is_the_same_request() -> None:
    typed, retried = OpenSale("key", "120+35,50*2"), OpenSale("key", "191")
    assert sale_request("1", typed.draft(2)) == sale_request("1", retried.draft(2))
