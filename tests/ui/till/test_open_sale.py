"""What is typed into the sum's field, and what it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import Refusal
from shopclient.domain.money import MAX_AMOUNT, parse_amount
from shopclient.ui.till.open_sale import OpenSale, grouped, typed_amount, written


@given(st.text(alphabet="0123456789., -e", max_size=24))
def test_grouping_changes_no_sum(text: str) -> None:
    try:
        before = typed_amount(text, 2)
    except Refusal:
        with pytest.raises(Refusal):
            typed_amount(grouped(text), 2)
        return
    assert typed_amount(grouped(text), 2) == before


@given(st.integers(0, MAX_AMOUNT), st.sampled_from([0, 2, 3]), st.sampled_from(["en", "ru", "uk"]))
def test_a_written_sum_is_read_as_itself(cents: int, decimals: int, language: str) -> None:
    assert parse_amount(written(cents, decimals, language), decimals) == cents


def test_a_sale_keeps_its_id_from_the_first_digit_on() -> None:
    opened = OpenSale().opened()
    assert opened.op_key
    assert opened.opened() is opened
    assert OpenSale().opened().op_key != opened.op_key
