"""How often somebody comes, and when a silence begins to mean something."""

from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.rhythm import rhythm_of

FIRST = date(2026, 1, 1)


def test_galina_comes_every_twelve_days_and_stays_away_for_forty_one() -> None:
    days = [FIRST + timedelta(each) for each in (0, 12, 23, 35, 48)]
    rhythm = rhythm_of([*days, days[2]])  # twice on one day is one visit
    assert rhythm is not None
    assert rhythm.days == 12
    last = days[-1]
    told = {silence: rhythm.risk(last + timedelta(silence)) for silence in (18, 19, 36, 37)}
    assert told == {18: "", 19: "cooling", 36: "cooling", 37: "lost"}
    assert rhythm_of(days[1:]) is None  # three gaps may be chance


def test_half_a_day_counts() -> None:
    rhythm = rhythm_of([FIRST + timedelta(each) for each in (0, 1, 3, 6, 10)])  # 1, 2, 3, 4
    assert rhythm is not None
    assert (rhythm.twice, rhythm.days) == (5, 3)
    assert rhythm.cools_on == rhythm.last_day + timedelta(4)  # 3.75 days are over
    assert rhythm.lost_on == rhythm.last_day + timedelta(8)


@given(st.sets(st.integers(0, 2000), min_size=5, max_size=40), st.integers(0, 7000))
def test_the_days_are_those_of_the_rule(steps: set[int], silence: int) -> None:
    ordered = sorted(steps)
    usual = median(later - earlier for earlier, later in pairwise(ordered))
    rhythm = rhythm_of([FIRST + timedelta(each) for each in steps])
    assert rhythm is not None
    expected = "lost" if silence > 3 * usual else "cooling" if silence > 1.5 * usual else ""
    assert rhythm.risk(rhythm.last_day + timedelta(silence)) == expected
