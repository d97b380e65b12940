"""The three short questions of a return, kept as one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.return_reasons import ReturnReasons, read_reasons

_LINE = st.text(st.characters(categories=["L", "N", "P"]), max_size=20)


def test_each_answer_stands_on_a_line_of_its_own() -> None:
    told = ReturnReasons(goods="мала", moment="долго ждали\nна кассе")

    assert told.written() == "goods: мала\nmoment: долго ждали на кассе"
    assert read_reasons(told.written()) == ReturnReasons(goods="мала", moment="долго ждали на кассе")


@pytest.mark.parametrize("text", ["мала", "size: small", "goods:", "Goods: small", "a\nb"])
def test_a_reason_in_own_words_stays_as_it_is(text: str) -> None:
    assert read_reasons(text) == ReturnReasons(other=text)


def test_nothing_told_is_nothing_kept() -> None:
    assert ReturnReasons(goods=" ").written() == ""
    assert read_reasons("") == ReturnReasons()


@given(goods=_LINE, staff=_LINE, moment=_LINE)
def test_what_is_written_is_read_again(goods: str, staff: str, moment: str) -> None:
    told = ReturnReasons(goods, staff, moment)

    assert read_reasons(told.written()) == told
