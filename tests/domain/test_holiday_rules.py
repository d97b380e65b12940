"""What a shop may say of a holiday's dates: listed days, the old calendar, years, days moved by hand."""

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shopclient.domain import recurrence
from shopclient.domain.closed_days import is_closed, open_day_before
from shopclient.domain.date_rules import (
    Amended,
    Fixed,
    Julian,
    Moved,
    NthWeekday,
    PlainRule,
    parse_rule,
)
from shopclient.domain.errors import RuleInvalid
from shopclient.domain.holiday_packs import PACKS, is_offered, is_pack_shown, pack_of, warns_of_symbols
from shopclient.domain.occasions import comes_round, occurrences
from shopclient.domain.programme import CalendarRules, Closure
from shopclient.services.holidays import catalogue

years = st.integers(1900, 2100)
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
plain = st.one_of(
    days.map(lambda day: Fixed(day.month, day.day)),
    days.map(lambda day: Julian(day.month, day.day)),
    st.builds(NthWeekday, st.integers(0, 6), st.sampled_from((-1, 1, 2, 3, 4, 5)), st.integers(1, 12)),
    st.integers(-366, 366).map(lambda number: parse_rule(f"easter_orthodox {number}")),
    st.integers(1, 366).map(lambda number: parse_rule(f"dayofyear {number}")),
)


@st.composite
def amended(draw: st.DrawFn) -> Amended:
    rule, start, length = draw(plain), draw(years), draw(st.integers(0, 40))
    shifts = st.builds(
        Moved, st.integers(start - 1, start + length + 1), st.sampled_from((1, 2)), st.integers(-60, 60)
    )
    moved = draw(st.lists(shifts, max_size=3, unique_by=lambda each: (each.year, each.ordinal)))
    return Amended(rule, start, start + length, tuple(moved))


@given(st.lists(days, min_size=1, max_size=20, unique=True))
def test_listed_days_come_back_as_they_were_listed(listed: list[date]) -> None:
    assume(all(sum(day.year == each.year for each in listed) <= 2 for day in listed))
    rule = parse_rule("dates " + " ".join(day.isoformat() for day in listed))

    found = [day for year in range(1900, 2101) for day in recurrence.dates(rule, year)]
    assert found == sorted(listed)
    assert parse_rule(str(rule)) == rule
    assert recurrence.next_dates(rule, date(1900, 1, 1), 99) == found
    assert recurrence.last_year(rule) == found[-1].year


@pytest.mark.parametrize(
    "text", ["dates", "dates 2026-02-29", "dates 2026-5-1", "dates 2026-05-01 x", "julian 02-30"]
)
def test_days_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(RuleInvalid):
        parse_rule(text)


def test_three_days_in_one_year_are_more_than_an_occurrence_can_tell() -> None:
    with pytest.raises(RuleInvalid):
        parse_rule("dates 2026-01-01 2026-02-01 2026-03-01")


@given(plain, years)
def test_any_rule_has_none_one_or_two_dates_in_a_year(rule: PlainRule, year: int) -> None:
    found = recurrence.dates(rule, year)
    assert len(found) <= 2
    assert found == sorted(set(found))
    assert all(day.year == year for day in found)


@given(days, years)
def test_the_old_calendar_falls_behind_by_a_day_in_three_centuries_of_four(day: date, year: int) -> None:
    [found] = recurrence.dates(Julian(12, 25), year)
    assert found == date(year, 1, 7 - (year <= 1900) + (year > 2100))
    assert [each.isoformat() for each in recurrence.dates(Julian(12, 25), 2101)] == ["2101-01-08"]
    gap = {1899: 12, 1999: 13, 2099: 13}
    assert all(
        recurrence.dates(Julian(7, 1), each)[0] - date(each, 7, 1) == timedelta(number)
        for each, number in gap.items()
    )


def test_29_february_of_the_old_calendar() -> None:
    # 1900 was no leap year of ours, and one of theirs.
    assert recurrence.dates(Julian(2, 29), 1900) == [date(1900, 3, 13)]
    assert recurrence.dates(Julian(2, 29), 2028) == [date(2028, 3, 13)]
    assert recurrence.dates(Julian(2, 29), 2027) == []


@given(amended())
def test_a_rule_holds_in_its_years_and_a_moved_date_keeps_its_place(rule: Amended) -> None:
    first, last = (rule.since or 0) - 2, (rule.until or 0) + 2
    by_rule = [
        (year, ordinal, day)
        for year in range(rule.since or 0, (rule.until or 0) + 1)
        for ordinal, day in enumerate(recurrence.dates(rule.rule, year), start=1)
    ]
    shift = {(each.year, each.ordinal): timedelta(each.days) for each in rule.moved}
    expected = [
        (year, ordinal, day + shift.get((year, ordinal), timedelta())) for year, ordinal, day in by_rule
    ]

    assert recurrence.numbered(rule, first, last) == expected
    assert sorted(day for _, _, day in expected) == [
        day for year in range(first, last + 1) for day in recurrence.dates(rule, year)
    ]
    shown = occurrences(rule, date(first, 1, 1), date(last, 12, 31))
    assert [each.date for each in shown] == sorted(day for _, _, day in expected)
    assert all(comes_round(rule, each.year, each.ordinal) for each in shown)
    assert not comes_round(rule, first, 1)


@given(years)
def test_every_shipped_holiday_keeps_within_its_years(year: int) -> None:
    for holiday in catalogue():
        if holiday.rule.startswith(("hijri", "dates")):
            continue
        found = catalogue().dates(holiday.key, year)
        assert len(found) <= 2
        holds = (holiday.since or 0) <= year <= (holiday.until or 9999)
        assert holds or not found
        if holiday.rule.startswith("fixed") and holiday.rule != "fixed 02-29" and holds:
            assert [f"fixed {day:%m-%d}" for day in found] == [holiday.rule]
        if holiday.rule == "dayofyear 256" and holds:
            assert [day.day for day in found] == [13 - isleap(year)]


def test_hindu_feasts_are_known_up_to_a_year_and_no_longer() -> None:
    assert [day.isoformat() for day in catalogue().dates("diwali", 2026)] == ["2026-11-08"]
    assert catalogue().dates("diwali", 2036) == []
    assert catalogue().last_known_year("diwali") == 2035
    assert catalogue().last_known_year("easter_orthodox_day") is None
    assert catalogue()["diwali"].roughly
    assert not catalogue()["diwali"].is_living


@given(
    st.lists(st.integers(1, 7), max_size=6, unique=True),
    st.lists(st.tuples(days, st.integers(0, 30)), max_size=3),
    days.filter(lambda day: day.year > 1900),
)
def test_a_task_goes_to_the_last_open_day_before(
    weekdays: list[int], closures: list[tuple[date, int]], day: date
) -> None:
    shut = tuple(Closure(since, since + timedelta(length)) for since, length in closures)
    calendar = CalendarRules(closed_weekdays=tuple(weekdays), closures=shut)
    found = open_day_before(calendar, day)

    assert found <= day
    assert not is_closed(calendar, found) or found == day
    assert all(is_closed(calendar, found + timedelta(step)) for step in range(1, (day - found).days + 1))


def test_in_ukraine_soviet_and_russian_state_days_are_offered_only_if_asked_for() -> None:
    holidays = catalogue()

    def offered(country: str, **chosen: bool) -> set[str]:
        return {each.key for each in holidays if is_offered(each, country, chosen)}

    there, here = offered("UA"), offered("RU")
    assert not there & {"komsomol_day", "pioneer_day", "defender_day", "victory_day", "unity_day_ru"}
    assert {"christmas_ua", "defenders_day_ua", "womens_day", "geologist_day"} <= there
    assert {"komsomol_day", "defender_day", "victory_day"} <= here
    assert not here & {"christmas_ua", "defenders_day_ua"}
    assert "komsomol_day" in offered("UA", soviet=True)
    assert {pack_of(each) for each in holidays} <= set(PACKS)
    assert not is_pack_shown("nameday", "RU", {})
    assert warns_of_symbols(holidays["komsomol_day"], "UA")
    assert not warns_of_symbols(holidays["komsomol_day"], "RU")
    assert not any(warns_of_symbols(holidays[key], "UA") for key in ("client_day", "womens_day"))


def test_quiet_days_are_told_from_days_of_cheer() -> None:
    holidays = catalogue()
    assert holidays["victory_day"].memorial
    assert holidays["good_friday_orthodox"].quiet
    assert not holidays["good_friday_orthodox"].memorial
    assert not holidays["komsomol_day"].quiet
    assert holidays["komsomol_day"].kinship == {"soviet", "youth", "komsomol", "pioneer"}
    assert holidays["defender_day"].countries == {"ru", "by"}
