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


@pytest.mark.parametrize("own", ["a\nstaff: forged", "staff: forged", "\\goods: x", "\\\\moment: x\ngoods:"])
def test_own_words_are_never_read_as_an_answer(own: str) -> None:
    told = ReturnReasons(goods="мала", other=own)

    assert read_reasons(told.written()) == told
    assert read_reasons(ReturnReasons(other=own).written()) == ReturnReasons(other=own)


_ANY = st.text(st.sampled_from("\\ag: \n\u2028"), max_size=8)
_LIKE = st.sampled_from(["goods: x", "staff: y", "\\goods: x", "\\\\staff: ", "goods:", " goods: z"])


@given(_ANY, _ANY, _ANY, st.lists(_ANY | _LIKE, max_size=5).map("\n".join))
def test_whatever_is_told_is_read_as_it_was_told(goods: str, staff: str, moment: str, own: str) -> None:
    told = ReturnReasons(goods, staff, moment, own)
    goods, staff, moment = (" ".join(each.split()) for each in (goods, staff, moment))
    own = "\n".join(own.strip().splitlines())

    assert read_reasons(told.written()) == ReturnReasons(goods, staff, moment, own)
