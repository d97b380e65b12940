"""Days, ages and spans in words; the plurals of Russian and Ukrainian above all."""

from datetime import date, timedelta

import pytest

from shopclient.texts import days
from shopclient.texts.words import LANGUAGES, Words

PIONEERS = date(2026, 5, 19)
NUMBERS = [0, 1, 2, 5, 11, 21, 22, 25, 112]


@pytest.mark.parametrize(
    ("language", "long", "short", "heading", "leaf"),
    [
        ("en", "19 May 2026", "19 May 2026", "Tuesday, 19 May", "May"),
        ("ru", "19 мая 2026", "19.05.2026", "Вторник, 19 мая", "мая"),
        ("uk", "19 травня 2026", "19.05.2026", "Вівторок, 19 травня", "трав"),
    ],
)
def test_a_date_in_its_forms(language: str, long: str, short: str, heading: str, leaf: str) -> None:
    assert days.day(PIONEERS, language) == long
    assert days.short_day(PIONEERS, language) == short
    assert days.heading(PIONEERS, language) == heading
    assert days.short_month(PIONEERS, language) == leaf


def test_a_day_of_the_week_inside_a_sentence_is_small() -> None:
    assert days.weekday(PIONEERS, "ru") == "вторник"
    assert days.short_weekday(PIONEERS, "uk") == "вт"


def test_a_year_before_our_thousands_keeps_four_digits_or_its_own() -> None:
    assert days.short_day(date(987, 1, 2), "ru") == "02.01.987"


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "years year years years years years years years years"),
        ("ru", "лет год года лет лет год года лет лет"),
        ("uk", "років рік роки років років рік роки років років"),
    ],
)
def test_an_age_agrees_with_its_number(language: str, forms: str) -> None:
    shown = [days.age(number, Words(language)) for number in NUMBERS]
    assert shown == [f"{number} {form}" for number, form in zip(NUMBERS, forms.split(), strict=True)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["3 days ago", "yesterday", "today", "tomorrow", "in 2 days", "in 21 days"]),
        ("ru", ["3 дня назад", "вчера", "сегодня", "завтра", "через 2 дня", "через 21 день"]),
        ("uk", ["3 дні тому", "учора", "сьогодні", "завтра", "через 2 дні", "через 21 день"]),
    ],
)
def test_how_far_away_a_day_is(language: str, said: list[str]) -> None:
    assert [days.days_left(number, Words(language)) for number in (-3, -1, 0, 1, 2, 21)] == said


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(seconds=-9), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=119), "1 h ago"),
        (timedelta(hours=23, minutes=59), "23 h ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=8), "8 days ago"),
    ],
)
def test_how_long_ago(span: timedelta, said: str) -> None:
    assert days.ago(span, Words("en")) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_leap_year_can_be_said(language: str) -> None:
    for number in range(366):
        moment = date(2028, 1, 1) + timedelta(days=number)
        assert days.day(moment, language).startswith(f"{moment.day} ")
        assert days.heading(moment, language)[0].isupper()
        assert days.short_month(moment, language).isalpha()
