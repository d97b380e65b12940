"""Days and times from a paper journal, typed as hands type them."""

from datetime import date, time

import pytest

from shopclient.domain.errors import DateInvalid
from shopclient.domain.journal_typing import typed_day, typed_time

TODAY = date(2026, 2, 3)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("9", 9, 0),
        ("9:05", 9, 5),
        ("9.05", 9, 5),
        (" 9,05 ", 9, 5),
        ("905", 9, 5),
        ("0905", 9, 5),
        ("23 59", 23, 59),
    ],
)
def test_a_time_in_many_hands(text: str, hour: int, minute: int) -> None:
    assert typed_time(text) == time(hour, minute)


@pytest.mark.parametrize("text", ["", "24:00", "9:60", "9:5", "nine", "90505", "-9", "٩"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(DateInvalid):
        typed_time(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", TODAY),
        ("3.2", TODAY),
        ("02.02.", date(2026, 2, 2)),
        ("4.2", date(2025, 2, 4)),
        ("31/12", date(2025, 12, 31)),
        ("31.12.25", date(2025, 12, 31)),
        ("31.12.2025", date(2025, 12, 31)),
        ("2025-12-31", date(2025, 12, 31)),
    ],
)
def test_a_day_without_a_year_is_the_last_one(text: str, day: date) -> None:
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["30.2", "29.2", "1.13.2025", "yesterday", "12", "1.1.1"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(DateInvalid):
        typed_day(text, TODAY)
