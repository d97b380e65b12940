"""Which letters are painted as met by a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.ui.clients.match_marks import marks


def shown(text: str, typed: str) -> str:
    """The text with its matches in brackets."""
    for first, count in reversed(marks(text, typed)):
        text = f"{text[:first]}[{text[first : first + count]}]{text[first + count :]}"
    return text


@pytest.mark.parametrize(
    ("text", "typed", "painted"),
    [
        ("Пётр Фёдоров", "федоров", "Пётр [Фёдоров]"),
        ("Dagmar Marlowe", "mar", "Dag[mar] [Mar]lowe"),
        ("Галина Зорина", "зор гал", "[Гал]ина [Зор]ина"),
        ("Sinéad O’Brien", "obrien", "Sinéad [O’Brien]"),
        ("+380 50 858 47 62", "84762", "+380 50 85[8 47 62]"),
        ("+380 50 858 47 62", "8-47 62", "+380 50 85[8 47 62]"),
        ("Фёдоров Анна", "atljhjd", "[Фёдоров] Анна"),
        ("Тарас Коваль", "зорин", "Тарас Коваль"),
        ("Тарас", "", "Тарас"),
    ],
)
def test_matches_are_found_as_the_search_finds_them(text: str, typed: str, painted: str) -> None:
    assert shown(text, typed) == painted


@given(st.text(max_size=30), st.text(max_size=10))
def test_marks_lie_inside_the_text_in_their_order(text: str, typed: str) -> None:
    end = 0
    for first, count in marks(text, typed):
        assert first >= end
        assert count > 0
        end = first + count
    assert end <= len(text)
