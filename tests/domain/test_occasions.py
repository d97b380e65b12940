"""Whose day is it: the window of days ahead, and what was missed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.date_rules import parse_rule
from shopclient.domain.errors import OccurrenceUnknown
from shopclient.domain.occasions import Occasion, OccasionItem, occurrences, plan
from shopclient.domain.occurrence_keys import (
    OccasionKind,
    client_key,
    parse_occurrence_key,
    relative_key,
)
from shopclient.domain.person_dates import PersonDate, parse_person_date


def birthday(client: int, when: str) -> Occasion:
    return Occasion(client_key(client), OccasionKind.BIRTHDAY, parse_person_date(when))


def favourite(client: int, key: str, rule: str) -> Occasion:
    return Occasion(client_key(client), OccasionKind.HOLIDAY, parse_rule(rule), key)


def lines(items: list[OccasionItem]) -> list[tuple[str, int, int | None]]:
    return [(item.key, item.days_left, item.turns) for item in items]


def test_a_week_ahead_is_today_and_the_seven_days_after_it() -> None:
    days = [birthday(day, f"{day:02}.05.1980") for day in range(18, 29)]

    items = plan(days, date(2026, 5, 19), ahead=7)

    assert [item.days_left for item in items] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert items[0].key == "c19/birthday/2026/1"
    assert [item.days_left for item in plan(days, date(2026, 5, 19), ahead=0)] == [0]


def test_the_window_crosses_new_year() -> None:
    people = [birthday(1, "30.12.1990"), birthday(2, "02.01.1990"), favourite(2, "new_year", "fixed 01-01")]

    assert lines(plan(people, date(2026, 12, 29))) == [
        ("c1/birthday/2026/1", 1, 36),
        ("c2/holiday:new_year/2027/1", 3, None),
        ("c2/birthday/2027/1", 4, 37),
    ]


def test_the_window_crosses_the_end_of_february() -> None:
    people = [birthday(1, "29.02.1980"), birthday(2, "28.02"), birthday(3, "01.03")]

    assert lines(plan(people, date(2027, 2, 27), ahead=2)) == [
        ("c1/birthday/2027/1", 1, 47),
        ("c2/birthday/2027/1", 1, None),
        ("c3/birthday/2027/1", 2, None),
    ]
    assert [item.days_left for item in plan(people, date(2028, 2, 27), ahead=3)] == [1, 2, 3]


def test_1_march_by_the_persons_own_setting_keeps_the_same_key() -> None:
    leap = PersonDate(2, 29, 1980)
    default = Occasion("c1", OccasionKind.BIRTHDAY, leap)
    own = Occasion("c1", OccasionKind.BIRTHDAY, leap, feb29="03-01")
    [early], [late] = (plan([each], date(2027, 2, 26)) for each in (default, own))

    assert (early.date, late.date) == (date(2027, 2, 28), date(2027, 3, 1))
    assert early.key == late.key == "c1/birthday/2027/1"


def test_on_one_day_the_more_important_comes_first() -> None:
    day = parse_person_date("19.05")
    apart = {
        OccasionKind.SHOP_DAY,
        OccasionKind.BURN,
    }  # the one is nobody's own, the other no day of a person
    kinds = [kind for kind in reversed(OccasionKind) if kind not in apart]
    people = [Occasion("shop", OccasionKind.SHOP_DAY, parse_rule("fixed 05-19"), "opening")]
    people += [Occasion(client_key(1), kind, day) for kind in kinds]

    items = plan(people, date(2026, 5, 19))

    assert [item.occasion.kind for item in items] == [
        *("birthday", "family_birthday", "anniversary", "name_day", "holiday", "kindred", "shop_day")
    ]


def test_a_feast_twice_in_a_year_is_two_occurrences() -> None:
    isra = favourite(12, "isra_miraj", "hijri 07-27")

    assert [item.key for item in plan([isra], date(2027, 1, 1))] == ["c12/holiday:isra_miraj/2027/1"]
    assert [item.key for item in plan([isra], date(2027, 12, 20))] == ["c12/holiday:isra_miraj/2027/2"]


def test_missed_is_what_fell_after_the_last_list_and_before_today_newest_first() -> None:
    people = [birthday(day, f"{day}.05") for day in range(10, 16)]

    items = plan(people, date(2026, 5, 15), since=date(2026, 5, 11))

    assert [(item.days_left, item.missed) for item in items] == [
        (0, False),
        (-1, True),
        (-2, True),
        (-3, True),
    ]


def test_nothing_is_missed_unless_the_list_was_shown_before() -> None:
    people = [birthday(1, "14.05"), birthday(2, "15.05")]

    assert [item.key for item in plan(people, date(2026, 5, 15))] == ["c2/birthday/2026/1"]


def test_the_missed_reach_back_over_new_year_and_no_farther_than_the_catch_up() -> None:
    people = [birthday(1, "23.12"), birthday(2, "24.12"), birthday(3, "31.12.1990")]
    today, long_ago = date(2027, 1, 7), date(2026, 3, 1)

    assert lines(plan(people, today, since=long_ago)) == [
        ("c3/birthday/2026/1", -7, 36),
        ("c2/birthday/2026/1", -14, None),
    ]
    assert [item.days_left for item in plan(people, today, since=long_ago, catch_up_days=7)] == [-7]
    assert plan(people, today, since=long_ago, catch_up_days=0) == []


def test_a_clock_set_back_shows_today_and_misses_nothing() -> None:
    people = [birthday(1, "14.05"), birthday(2, "15.05"), birthday(3, "16.05")]

    items = plan(people, date(2026, 5, 15), since=date(2026, 6, 1))

    assert [item.days_left for item in items] == [0, 1]


def test_a_newborn_is_greeted_from_the_first_birthday_on() -> None:
    child = Occasion(relative_key(7), OccasionKind.FAMILY_BIRTHDAY, parse_person_date("2026-05-19"))

    assert plan([child], date(2026, 5, 19)) == []
    assert lines(plan([child], date(2027, 5, 19))) == [("r7/family_birthday/2027/1", 0, 1)]


def test_the_same_person_linked_twice_is_one_line() -> None:
    as_client, as_wife = birthday(12, "19.05.1980"), birthday(12, "19.05")

    assert lines(plan([as_client, as_wife], date(2026, 5, 19))) == [("c12/birthday/2026/1", 0, 46)]


def test_a_jubilee_is_told() -> None:
    [fifty, plain, ageless] = plan(
        [birthday(1, "19.05.1976"), birthday(2, "19.05.1977"), birthday(3, "19.05")], date(2026, 5, 19)
    )

    assert [fifty.jubilee, plain.jubilee, ageless.jubilee] == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "c12/birthday/2026/1",
        "r7/family_birthday/2027/1",
        "c12/holiday:pioneer_day/2026/2",
        "shop/shop_day:a/b/2026/1",
    ],
)
def test_a_key_reads_back(text: str) -> None:
    assert str(parse_occurrence_key(text)) == text


def test_a_key_tells_whose_occasion_it_is() -> None:
    of_client, of_wife, of_shop = map(
        parse_occurrence_key, ("c12/birthday/2026/1", "r7/family_birthday/2027/1", "shop/shop_day:a/2026/1")
    )

    assert (of_client.client, of_client.relative) == (12, None)
    assert (of_wife.client, of_wife.relative) == (None, 7)
    assert (of_shop.client, of_shop.relative) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        *("", "c12", "c12/birthday/2026", "c12/birthday/2026/3", "c12/wedding/2026/1", "x12/birthday/2026/1"),
        *("c012/birthday/2026/1", "c12/birthday:/2026/1", "12/birthday/2026/1", "c12/birthday/26/1"),
    ],
)
def test_a_text_that_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(OccurrenceUnknown) as refusal:
        parse_occurrence_key(text)
    assert refusal.value.occurrence == text


def test_a_window_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="window"):
        plan([], date(2026, 5, 19), ahead=-1)


SOURCES = st.sampled_from(
    [parse_person_date("--02-29"), parse_person_date("1980-12-31"), parse_rule("hijri 07-27")]
    + [parse_rule(text) for text in ("easter_orthodox -49", "after 12-28 SUN", "fixed 01-01")]
)
DAYS = st.dates(date(1990, 1, 1), date(2070, 12, 31))


@given(SOURCES, DAYS, st.integers(0, 500), st.integers(0, 500))
def test_two_windows_side_by_side_show_what_one_long_window_shows(
    source: PersonDate, start: date, first: int, second: int
) -> None:
    middle = start + timedelta(days=first)
    end = middle + timedelta(days=second + 1)

    parts = occurrences(source, start, middle) + occurrences(source, middle + timedelta(days=1), end)

    assert parts == occurrences(source, start, end)


@given(SOURCES, DAYS, st.integers(1, 14))
def test_each_day_off_is_caught_up_exactly_once(source: PersonDate, today: date, closed: int) -> None:
    """Shown every morning, or once after the days off: the same occurrences are told."""
    occasion = Occasion("c1", OccasionKind.ANNIVERSARY, source, "1")
    mornings = [today - timedelta(days=back) for back in range(closed, -1, -1)]

    daily = [item.key for day in mornings for item in plan([occasion], day, ahead=0)]
    after = plan([occasion], today, ahead=0, since=mornings[0] - timedelta(days=1))

    assert sorted(item.key for item in after) == sorted(daily)
