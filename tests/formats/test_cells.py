from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import AmountInvalid, DateInvalid, Refusal
from shopclient.formats.cells import (
    NumberDamaged,
    amount_in,
    bare,
    currency_in,
    currency_of_heading,
    day_in,
    month_comes_first,
    person_date_in,
    whole_number,
)


def test_the_currency_beside_a_sum_is_known() -> None:
    cells = ("$5129.52", "100 грн.", "-12,50 ₽", "5 USD", "(7 €)", "100", "100 баллов")
    assert [*map(currency_in, cells)] == ["USD", "UAH", "RUB", "USD", "EUR", "", ""]
    headings = ("Сумма, грн", "Total spent ($)", "Потрачено")
    assert [*map(currency_of_heading, headings)] == ["UAH", "USD", ""]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'+380501234567", "+380501234567"),
        ("'=1+1", "=1+1"),
        ("'Аман", "'Аман"),
        ("'", "'"),
        ('="002071883259262"', "002071883259262"),
        ("  Анна\u00a0", "Анна"),
        ("=1+1", "=1+1"),
    ],
)
def test_the_guards_of_spreadsheets_are_taken_off(cell: str, text: str) -> None:
    assert bare(cell) == text


def test_a_long_number_is_whole_or_refused() -> None:
    assert whole_number("2071883259262.0") == "2071883259262"
    assert whole_number("00005") == "00005"
    for damaged in ("2,07188E+12", "3.80509E+11", "2E12"):
        with pytest.raises(NumberDamaged):
            whole_number(damaged)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("40868,38", 4_086_838),
        ("63944.03", 6_394_403),
        ("1 250.00", 125_000),
        ("1\u00a0250,5", 125_050),
        ("$5129.52", 512_952),
        ("$5,129.52", 512_952),
        ("1.234.567,89 €", 123_456_789),
        ("1250 руб.", 125_000),
        ("1250,00 ₴", 125_000),
        ("UAH 12.50", 1_250),
        ("0", 0),
    ],
)
def test_sums_as_programs_write_them(text: str, cents: int) -> None:
    assert amount_in(text, 2) == cents


@pytest.mark.parametrize(
    "text", ["1,250", "1,2,3", "1e9", "-5", "пять", "12.345,6.7", "٣٤", "1_000", "NaN", "$", "1" * 99]
)
def test_a_sum_that_may_be_read_two_ways_or_none_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        amount_in(text, 2)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("06.06.1986", "1986-06-06"),
        ("06.06.1986 0:00:00", "1986-06-06"),
        ("06.06.1986 г.", "1986-06-06"),
        ("6.6.1986", "1986-06-06"),
        ("06-11-1986", "1986-11-06"),
        ("06/11/1986", "1986-11-06"),
        ("1953-10-18", "1953-10-18"),
        ("1953-10-18T00:00:00.000Z", "1953-10-18"),
        ("19800229", "1980-02-29"),
        ("1953.10.18", "1953-10-18"),
        ("09-08", "--09-08"),
        ("02-29", "--02-29"),
        ("--0229", "--02-29"),
        ("1604-02-29", "--02-29"),
        ("29.02", "--02-29"),
        ("12 мая 1980", "1980-05-12"),
        ("12 мая 1980 г.", "1980-05-12"),
        ("1 Травня", "--05-01"),
        ("29 лютого 1980 року", "1980-02-29"),
        ("5-го сентября 1975 года", "1975-09-05"),
        ("12-мар-1980", "1980-03-12"),
        ("5 May 1981", "1981-05-05"),
        ("May 5th, 1980", "1980-05-05"),
        ("Feb 29", "--02-29"),
        ("12 05 1980", "1980-05-12"),
        ("12051980", "1980-05-12"),
        ("20012001", "2001-01-20"),
        ("1.2.85", "1985-02-01"),
        ("01/02/30", "1930-02-01"),
        ("29.02.04", "2004-02-29"),
    ],
)
def test_birthdays_as_programs_write_them(text: str, iso: str) -> None:
    found = person_date_in(text, None)
    assert found is not None
    assert found.iso() == iso


@pytest.mark.parametrize(
    "text",
    [
        "31.02.1990",
        "29.02.1999",
        "06.06.24",
        "31.02.85",
        "13/13/1980",
        "1980",
        "31 апреля",
        "12 мая 80",
        "32874",
        "июнь",
        "31-02",
    ],
)
def test_a_day_that_the_calendar_lacks_is_refused_as_it_was_typed(text: str) -> None:
    with pytest.raises(DateInvalid) as refused:
        person_date_in(text, None)
    assert refused.value.value == text


def test_a_day_of_a_journal_is_of_our_century() -> None:
    assert day_in("04.03.26", None) == date(2026, 3, 4)
    assert day_in("04.03.26 19:52", None) == date(2026, 3, 4)
    assert day_in("3/4/26", True) == date(2026, 3, 4)


@pytest.mark.parametrize("text", ["01.01.0001", "01.01.0001 0:00:00", "0001-01-01", "0000-00-00", "-"])
def test_what_programs_write_for_no_date_is_no_date(text: str) -> None:
    assert person_date_in(text, None) is None
    assert day_in(text, None) is None


def test_the_column_tells_whether_the_month_comes_first() -> None:
    american, ours, neither = ["05/06/1980", "12/31/1975"], ["05/06/1980", "31/12/1975"], ["05/06/1980", ""]
    assert (month_comes_first(american), month_comes_first(ours)) == (True, False)
    assert month_comes_first(neither) is None
    assert month_comes_first([*american, *ours]) is None
    read = [person_date_in("05/06/1980", order) for order in (True, False, None)]
    assert [found and found.iso() for found in read] == ["1980-05-06", "1980-06-05", "1980-06-05"]


def test_a_visit_has_a_year() -> None:
    assert day_in("2026-10-29", None) == date(2026, 10, 29)
    with pytest.raises(DateInvalid):
        day_in("10-29", None)


@given(
    st.integers(0, 99_999_999_999),
    st.sampled_from(["{:,}.{:02}", "{:_},{:02}", "${:,}.{:02}", "{:_},{:02} грн"]),
)
def test_every_sum_comes_through_grouped_either_way(cents: int, form: str) -> None:
    text = form.format(*divmod(cents, 100)).replace("_", ".")
    assert amount_in(text, 2) == cents


@given(st.text(max_size=70))
def test_no_text_breaks_the_reading_of_a_cell(text: str) -> None:
    for read in (lambda cell: amount_in(cell, 2), lambda cell: person_date_in(cell, None), whole_number):
        try:
            read(bare(text))
        except (AmountInvalid, Refusal):
            continue
