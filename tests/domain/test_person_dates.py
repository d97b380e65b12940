"""Birthdays: what people type, 29 February, ages."""

from calendar import isleap, monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import DateInvalid
from shopclient.domain.person_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    Feb29,
    PersonDate,
    comes_round_in,
    is_jubilee,
    occurrence_in,
    parse_person_date,
    turns,
)

LEAP_DAY = PersonDate(2, 29, 1980)
FEB29S: tuple[Feb29, ...] = ("02-28", "03-01")


@st.composite
def person_dates(draw: st.DrawFn) -> PersonDate:
    year = draw(st.none() | st.integers(FIRST_YEAR, LAST_YEAR))
    month = draw(st.integers(1, 12))
    return PersonDate(month, draw(st.integers(1, monthrange(year or 2000, month)[1])), year)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1980-02-29", "1980-02-29"),
        ("--02-29", "--02-29"),
        ("29.02.1980", "1980-02-29"),
        ("29.02", "--02-29"),
        ("29/02/1980", "1980-02-29"),
        ("7/3", "--03-07"),
        ("7.3.1954", "1954-03-07"),
        (" 07.03.1954 ", "1954-03-07"),
        ("1897-12-31", "1897-12-31"),
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str, kept: str) -> None:
    assert parse_person_date(typed).iso() == kept


@pytest.mark.parametrize(
    "typed",
    [
        *("31.02", "31.02.1980", "30.02", "--02-30", "1981-02-29", "29.02.1900", "2100-02-29", "31/04/1990"),
        *("29.2.80", "01/02/03", "80-02-29"),
        *("02/29/1980", "0.5", "5.0", "5.13", "00.00.2000"),
        *("1604-05-06", "1799-12-31", "2201-01-01", "0000-01-01"),
        *(
            "",
            " ",
            "29",
            "1980",
            "29.02/1980",
            "29,02",
            "1980-2-29",
            "--2-29",
            "-02-29",
            "29.02.1980г",
            "1e1.02",
        ),
        *("٢٩.٠٢.١٩٨٠", "1980-02-29T00:00", "tomorrow", "29.02.1980\n30.02.1980"),
    ],
)
def test_what_is_no_date_is_refused_with_the_text_as_typed(typed: str) -> None:
    with pytest.raises(DateInvalid) as refusal:
        parse_person_date(typed)
    assert refusal.value.value == typed


def test_an_impossible_date_cannot_even_be_made() -> None:
    with pytest.raises(DateInvalid):
        PersonDate(2, 29, 2027)


@given(person_dates())
def test_the_kept_form_reads_back(when: PersonDate) -> None:
    assert parse_person_date(when.iso()) == when


@given(person_dates())
def test_the_spoken_form_reads_back(when: PersonDate) -> None:
    spoken = f"{when.day}.{when.month:02}" + ("" if when.year is None else f".{when.year}")
    assert parse_person_date(spoken) == when


@given(person_dates(), st.integers(1900, 2199), st.sampled_from(FEB29S))
def test_every_year_has_the_day_itself_or_its_neighbour(when: PersonDate, year: int, feb29: Feb29) -> None:
    kept = occurrence_in(when, year, feb29)

    assert kept.year == year
    if when.is_leap_day and not isleap(year):
        assert f"{kept:%m-%d}" == feb29
    else:
        assert (kept.month, kept.day) == (when.month, when.day)


@given(person_dates(), st.integers(1900, 2198), st.sampled_from(FEB29S))
def test_a_year_lies_between_two_birthdays(when: PersonDate, year: int, feb29: Feb29) -> None:
    between = occurrence_in(when, year + 1, feb29) - occurrence_in(when, year, feb29)

    assert between in (timedelta(days=365), timedelta(days=366))


@pytest.mark.parametrize(
    ("year", "by_default", "by_setting"),
    [
        (2024, "2024-02-29", "2024-02-29"),
        (2025, "2025-02-28", "2025-03-01"),
        (2027, "2027-02-28", "2027-03-01"),
        (2028, "2028-02-29", "2028-02-29"),
        (2096, "2096-02-29", "2096-02-29"),
        (2100, "2100-02-28", "2100-03-01"),
        (2104, "2104-02-29", "2104-02-29"),
    ],
)
def test_29_february_comes_every_year_and_returns_to_its_day(
    year: int, by_default: str, by_setting: str
) -> None:
    assert occurrence_in(LEAP_DAY, year, "02-28") == date.fromisoformat(by_default)
    assert occurrence_in(LEAP_DAY, year, "03-01") == date.fromisoformat(by_setting)


def test_28_february_stays_in_a_leap_year() -> None:
    assert occurrence_in(PersonDate(2, 28, 1980), 2028, "03-01") == date(2028, 2, 28)


def test_the_age_is_the_difference_of_years() -> None:
    assert turns(PersonDate(5, 19, 1980), 2026) == 46
    assert turns(LEAP_DAY, 2027) == 47


def test_the_day_of_birth_is_no_yearly_greeting() -> None:
    born = PersonDate(5, 19, 2026)

    assert [comes_round_in(born, year) for year in (2025, 2026, 2027)] == [False, False, True]
    assert [turns(born, year) for year in (2025, 2026, 2027)] == [None, None, 1]


def test_without_a_year_the_day_comes_round_and_has_no_age() -> None:
    assert comes_round_in(PersonDate(5, 19), 2026)
    assert turns(PersonDate(5, 19), 2026) is None


def test_jubilees() -> None:
    assert [age for age in range(1, 101) if is_jubilee(age)] == [
        *(18, 20, 25, 30, 40),
        *(50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100),
    ]
