"""The dates of holidays: none, one or two in a year."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.date_rules import parse_rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.recurrence import dates, next_dates

RULES = (
    *("fixed 02-29", "fixed 12-31", "nth SUN 5 02", "nth FRI -1 12", "dayofyear 366", "dayofyear 256"),
    *("easter_orthodox -49", "easter_western +98", "easter_western -100", "easter_orthodox +250"),
    *(
        "after 12-28 SUN",
        "after 02-28 WED",
        "hijri 10-01",
        "hebrew 12-14",
        "hebrew 10-04",
        "lunar_chinese 12-08",
    ),
)


def iso(rule: str, year: int) -> list[str]:
    return [day.isoformat() for day in dates(parse_rule(rule), year)]


def test_the_fourth_and_the_last_are_not_always_the_same() -> None:
    assert iso("nth SAT 4 07", 2023) == ["2023-07-22"]
    assert iso("nth SAT -1 07", 2023) == ["2023-07-29"]


def test_a_fifth_weekday_is_not_in_every_year() -> None:
    assert iso("nth SAT 5 02", 2027) == []
    assert iso("nth TUE 5 02", 2028) == ["2028-02-29"]


def test_a_day_of_the_year_moves_in_leap_years() -> None:
    assert iso("dayofyear 256", 2027) == ["2027-09-13"]
    assert iso("dayofyear 256", 2028) == ["2028-09-12"]
    assert iso("dayofyear 366", 2027) == []
    assert iso("dayofyear 366", 2028) == ["2028-12-31"]


def test_a_holiday_on_29_february_exists_in_leap_years_only() -> None:
    assert [year for year in range(2094, 2106) if iso("fixed 02-29", year)] == [2096, 2104]


def test_on_or_after_counts_the_day_itself() -> None:
    assert iso("after 09-16 SAT", 2028) == ["2028-09-16"]
    assert iso("after 09-16 SAT", 2027) == ["2027-09-18"]


def test_on_or_after_may_reach_over_new_year() -> None:
    assert iso("after 12-28 SUN", 2025) == ["2025-12-28"]
    assert iso("after 12-28 SUN", 2026) == []
    assert iso("after 12-28 SUN", 2027) == ["2027-01-03"]
    assert iso("after 12-28 SUN", 2028) == ["2028-01-02", "2028-12-31"]


def test_both_easters() -> None:
    assert iso("easter_orthodox +0", 2026) == ["2026-04-12"]
    assert iso("easter_western +0", 2026) == ["2026-04-05"]
    assert iso("easter_orthodox +0", 2025) == iso("easter_western +0", 2025) == ["2025-04-20"]


def test_days_before_easter_may_be_in_another_month() -> None:
    assert iso("easter_orthodox -49", 2026) == ["2026-02-22"]
    assert iso("easter_western +98", 2026) == ["2026-07-12"]


@pytest.mark.parametrize(
    ("rule", "year", "expected"),
    [
        ("hijri 07-27", 2027, ["2027-01-05", "2027-12-25"]),
        ("hijri 09-01", 2030, ["2030-01-05", "2030-12-26"]),
        ("hijri 10-01", 2000, ["2000-01-08", "2000-12-27"]),
        ("hijri 10-01", 2033, ["2033-01-02", "2033-12-23"]),
    ],
)
def test_an_islamic_day_may_come_twice(rule: str, year: int, expected: list[str]) -> None:
    assert iso(rule, year) == expected


def test_baraat_night_comes_twice_in_2028() -> None:
    assert len(iso("hijri 08-15", 2028)) == 2


def test_an_islamic_day_beyond_the_tables_is_refused_by_name() -> None:
    for year in (1924, 2077):
        with pytest.raises(RuleUnsupported, match="hijri 10-01"):
            dates(parse_rule("hijri 10-01"), year)


def test_purim_is_in_the_second_adar_of_a_leap_year() -> None:
    assert iso("hebrew 12-14", 2026) == ["2026-03-03"]
    assert iso("hebrew 12-14", 2027) == ["2027-03-23"]  # 5787 is a leap year: Purim Katan is a month before


def test_a_chinese_feast_keeps_away_from_the_leap_month() -> None:
    assert iso("lunar_chinese 01-01", 2026) == ["2026-02-17"]
    assert iso("lunar_chinese 06-15", 2025) == ["2025-07-09"]  # the leap sixth month begins on 25 July


def test_laba_may_miss_a_year_or_come_twice() -> None:
    counts = [len(iso("lunar_chinese 12-08", year)) for year in range(2019, 2031)]

    assert sum(counts) == 12
    assert {0, 2} <= set(counts)


@given(st.sampled_from(RULES), st.integers(1926, 2075))
def test_every_rule_gives_at_most_two_dates_in_order_and_of_that_year(text: str, year: int) -> None:
    found = dates(parse_rule(text), year)

    assert len(found) <= 2
    assert found == sorted(set(found))
    assert all(day.year == year for day in found)


@pytest.mark.parametrize(
    ("rule", "common", "leap"),
    [
        ("hijri 10-01", {353, 354, 355, 356}, set()),
        ("hebrew 01-15", {353, 354, 355}, {383, 384, 385}),
        ("lunar_chinese 01-01", {353, 354, 355}, {383, 384, 385}),
    ],
)
def test_moon_years_follow_each_other_without_a_gap(rule: str, common: set[int], leap: set[int]) -> None:
    """Were the years of the other calendar searched too narrowly, a feast would be lost."""
    days = [day for year in range(1925, 2077) for day in dates(parse_rule(rule), year)]
    steps = {(later - earlier).days for earlier, later in pairwise(days)}

    assert steps <= common | leap
    assert not leap or steps & leap


def test_next_dates_begin_on_the_day_itself() -> None:
    rule = parse_rule("fixed 05-19")

    assert next_dates(rule, date(2026, 5, 19), 2) == [date(2026, 5, 19), date(2027, 5, 19)]
    assert next_dates(rule, date(2026, 5, 20), 1) == [date(2027, 5, 19)]
    assert next_dates(rule, date(2026, 5, 20), 0) == []


def test_next_dates_skip_years_without_one() -> None:
    assert next_dates(parse_rule("fixed 02-29"), date(2096, 3, 1), 2) == [
        date(2104, 2, 29),
        date(2108, 2, 29),
    ]


def test_next_dates_end_with_the_calendar() -> None:
    assert next_dates(parse_rule("fixed 05-19"), date(4098, 6, 1), 5) == [date(4099, 5, 19)]


@pytest.mark.parametrize("year", [0, 1582, 4100, 99999])
def test_a_year_outside_the_calendar_is_refused(year: int) -> None:
    with pytest.raises(DateInvalid):
        dates(parse_rule("fixed 05-19"), year)


@pytest.mark.parametrize(
    "rule", ["easter_orthodox +366", "easter_western -366", "after 12-28 SUN", "hebrew 01-15"]
)
def test_the_first_and_the_last_year_work(rule: str) -> None:
    for year in (1583, 4099):
        assert all(day.year == year for day in dates(parse_rule(rule), year))
