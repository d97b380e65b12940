"""Copies go by count, never by age."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.thinning import DAYS, MONTHS, NEWEST, Stamp, surplus

MORNING = datetime(2026, 11, 21, 9)
MOMENTS = st.lists(st.datetimes(min_value=datetime(2001, 1, 1), max_value=datetime(2060, 1, 1)), max_size=80)


def made(moments: list[datetime]) -> list[Stamp]:
    return [Stamp(number, moment) for number, moment in enumerate(moments, 1)]


def kept(stamps: list[Stamp]) -> list[Stamp]:
    gone = surplus(stamps)
    return [stamp for stamp in stamps if stamp not in gone]


def live(moments: list[datetime]) -> list[Stamp]:
    """Make one copy after another and let the surplus go after each."""
    there: list[Stamp] = []
    for stamp in made(moments):
        there = kept([*there, stamp])
    return there


def test_a_year_of_copies_every_half_hour_leaves_the_newest_ten_days_and_nine_months() -> None:
    moments = [MORNING + timedelta(days=day, minutes=30 * half) for day in range(365) for half in range(20)]
    there = live(moments)
    assert len(there) == NEWEST + DAYS + MONTHS
    assert [stamp.made_at for stamp in there[-NEWEST:]] == moments[-NEWEST:]
    days = {stamp.made_at.date() for stamp in there[-NEWEST - DAYS : -NEWEST]}
    assert len(days) == DAYS
    months = {(stamp.made_at.year, stamp.made_at.month) for stamp in there[:MONTHS]}
    assert len(months) == MONTHS


def test_a_month_without_a_sale_takes_nobodys_place() -> None:
    moments = [MORNING + timedelta(days=200 * number) for number in range(25)]
    assert live(moments) == made(moments)


@given(MOMENTS)
def test_whatever_the_clock_says_the_newest_stay(moments: list[datetime]) -> None:
    there = live(moments)
    assert there[-NEWEST:] == made(moments)[-NEWEST:]
    assert len(there) <= NEWEST + DAYS + MONTHS


@given(MOMENTS)
def test_nothing_goes_while_there_are_few(moments: list[datetime]) -> None:
    few = made(moments)[:NEWEST]
    assert surplus(few) == set()


@given(MOMENTS)
def test_thinning_twice_thins_once(moments: list[datetime]) -> None:
    once = kept(made(moments))
    assert surplus(once) == set()


def test_a_dead_battery_does_not_cost_the_copy_of_today() -> None:
    year = [MORNING + timedelta(days=number) for number in range(300)]
    there = live([*year, datetime(2001, 1, 1, 0, 5)])
    assert there[-1].made_at.year == 2001
