"""Names of any length in a place of one size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.printing.fonts import MEDIUM, printable, text_width
from shopclient.printing.text_fit import Style, fit

NAME = Style(MEDIUM, largest=10, wrap_below=8, smallest=6, most_lines=2)
WIDTH = 100.0

LETTERS = st.text("абвгґеєёжщЩЮїЇқәWMil ,-’«»—", min_size=1, max_size=120)


@given(LETTERS, st.floats(20, 300), st.integers(1, 3))
def test_nothing_runs_out(text: str, width: float, most_lines: int) -> None:
    style = Style(MEDIUM, largest=10, wrap_below=8, smallest=6, most_lines=most_lines, tracking=0.1)
    fitted = fit(text, style, width)

    assert len(fitted.lines) <= most_lines
    assert 6 <= fitted.size <= 10
    for line in fitted.lines:
        assert line == line.strip()
        assert line
        assert text_width(line, MEDIUM, fitted.size, 0.1 * fitted.size) <= width + 1e-6


@given(LETTERS)
def test_all_of_it_stands_there_unless_an_ellipsis_says_otherwise(text: str) -> None:
    fitted = fit(text, NAME, WIDTH)
    whole, shown = printable(text, MEDIUM).replace(" ", ""), "".join(fitted.lines).replace(" ", "")

    if shown != whole:
        assert shown.endswith("…")
        assert fitted.size == NAME.smallest
        assert whole.startswith(shown[:-1])


def test_first_it_shrinks_then_wraps_then_is_shortened() -> None:
    short = fit("Анна Жук", NAME, WIDTH)
    longer = fit("Мария Ковалёва-Жук", NAME, WIDTH)
    long = fit("Константинопольская Александра", NAME, WIDTH)
    endless = fit("Константинопольская Александра Владимировна Преображенская-Задунайская", NAME, WIDTH)

    assert (short.lines, short.size) == (("Анна Жук",), 10)
    assert len(longer.lines) == 1
    assert 8 <= longer.size < 10
    assert long.lines == ("Константинопольская", "Александра")
    assert 6 <= long.size <= 8
    assert len(endless.lines) == 2
    assert endless.lines[-1].endswith("…")


def test_a_figure_stays_with_its_unit() -> None:
    assert fit("Возвращаем бонусами 5\u00a0%", NAME, 92).lines == ("Возвращаем", "бонусами 5\u00a0%")


def test_two_lines_are_even() -> None:
    style = Style(MEDIUM, largest=10, wrap_below=10, smallest=6, most_lines=2)

    assert fit("Торговый дом Липа и рожь", style, 110).lines == ("Торговый дом", "Липа и рожь")


def test_a_double_name_breaks_after_its_hyphen() -> None:
    assert fit("Ковалёва-Задунайская Анна-Мария", NAME, WIDTH).lines == ("Ковалёва-Задунайская", "Анна-Мария")
    assert fit("Преображенская-Задунайская", NAME, 80).lines == ("Преображенская-", "Задунайская")


def test_one_word_without_end_is_broken_and_shortened() -> None:
    fitted = fit("Щ" * 80, NAME, WIDTH)

    assert len(fitted.lines) == 2
    assert fitted.lines[0] == "Щ" * len(fitted.lines[0])
    assert fitted.lines[1].endswith("Щ…")


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  Липа\tи\nрожь ", "Липа и рожь"),
        ("Кофейня ☕ «Ёж» 🦔", "Кофейня «Ёж»"),
        ("И\u0306ога", "Йога"),  # a breve of its own, as file names and some exports have it
        ("5 % · 100 ₴ 100 ₽ 100 ₸ №1", "5 % · 100 ₴ 100 ₽ 100 ₸ №1"),
        ("გია", "გია"),  # the type lacks these letters; a name is not dropped silently
        ("☕", ""),
        ("5\u00a0%  back", "5\u00a0% back"),
        ("", ""),
    ],
)
def test_only_what_the_type_can_print(text: str, clean: str) -> None:
    assert printable(text) == clean


def test_nothing_takes_no_line() -> None:
    assert fit("  ", NAME, WIDTH).lines == ()
