import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import TextInvalid
from shopclient.domain.texts_in import NAME_LIMIT, NOTE_LIMIT, clean_line, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Анна Ковал\u00a0", "Анна Ковал"),
        ("И\u0306жак", "\u0419жак"),
        ("<b>R&D;</b> {x} %n =1+1", "<b>R&D;</b> {x} %n =1+1"),
        ("Анна 👩‍👧 מרים", "Анна 👩‍👧 מרים"),
        ("\ufeffОльга", "Ольга"),
    ],
)
def test_a_name_is_kept_to_the_letter_but_for_its_form_and_its_ends(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "empty"),
        (" \u200b\t", "empty"),
        ("\u200d", "empty"),
        ("Анна\x00", "control"),
        ("Анна\nКовал", "control"),
        ("Анна\tКовал", "control"),
        ("Анна\x1b[31m", "control"),
        ("Анна \u202eлаваК", "control"),
        ("Анна\u2028Ковал", "control"),
        ("Анна\ud800", "control"),
        ("А" * (NAME_LIMIT + 1), "too_long"),
        ("А" * 5_000_000, "too_long"),
    ],
)
def test_a_name_that_no_screen_could_show_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(TextInvalid) as refused:
        clean_line(typed)
    assert (refused.value.why, refused.value.value) == (why, typed)


def test_the_longest_name_is_taken() -> None:
    assert clean_line("Я" * NAME_LIMIT) == "Я" * NAME_LIMIT


def test_a_note_keeps_its_lines_and_tabs() -> None:
    assert clean_text("любит чай\r\nдочь Оля\r\t7 лет\n") == "любит чай\nдочь Оля\n\t7 лет"
    with pytest.raises(TextInvalid):
        clean_text("я" * (NOTE_LIMIT + 1))
    with pytest.raises(TextInvalid):
        clean_text("до\x00после")


@given(st.text(max_size=300))
def test_what_was_cleaned_once_stays_as_it_is(typed: str) -> None:
    try:
        clean = clean_line(typed)
    except TextInvalid:
        return
    assert clean_line(clean) == clean
