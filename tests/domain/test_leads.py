"""What is to be done before a day comes."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.closed_days import is_closed
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.leads import DEFAULT, EARLY, GIFT, REMIND, Lead, Leads, cleaned_leads, task_of
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.programme import CalendarRules

BIRTHDAY = OccasionKind.BIRTHDAY
FRIDAY = date(2026, 5, 22)
OPEN, NO_SUNDAYS = CalendarRules(), CalendarRules(closed_weekdays=(7,))


def tasks(calendar: CalendarRules, day: date, leads: Leads = DEFAULT) -> list[str]:
    """What is to be done on each of the nine days that end with *day*."""
    return [task_of(leads, calendar, BIRTHDAY, day, day - timedelta(days=back)) for back in range(8, -1, -1)]


def test_a_present_is_got_ready_a_week_ahead_and_a_late_entry_shows_at_once() -> None:
    assert tasks(OPEN, FRIDAY) == ["", *[GIFT] * 6, REMIND, ""]


def test_a_task_of_a_day_off_goes_to_the_last_open_day_and_the_day_itself_is_kept_early() -> None:
    monday, sunday = date(2026, 5, 25), date(2026, 5, 24)
    assert tasks(NO_SUNDAYS, monday)[-3:] == [REMIND, REMIND, ""]  # on Saturday already
    assert tasks(NO_SUNDAYS, sunday)[-3:] == [GIFT, EARLY, ""]
    assert tasks(NO_SUNDAYS, sunday, Leads(DEFAULT.of, early=False))[-2:] == [REMIND, ""]


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.lists(st.integers(1, 7), max_size=6, unique=True))
def test_what_was_to_be_done_stays_until_the_day(day: date, off: list[int]) -> None:
    calendar = CalendarRules(closed_weekdays=tuple(off))
    found = tasks(calendar, day)
    assert found[-1] == ""
    first = next((place for place, task in enumerate(found) if task), len(found))
    assert all(found[first:-1])
    assert found[-2] == (EARLY if is_closed(calendar, day) else REMIND)


def test_tasks_are_kept_in_order_and_within_a_week() -> None:
    assert cleaned_leads([Lead(1, " позвонить "), Lead(5, "открытка"), Lead(2, "")]) == (
        Lead(5, "открытка"),
        Lead(1, "позвонить"),
    )
    with pytest.raises(ValueInvalid):
        cleaned_leads([Lead(8, "рано")])
    with pytest.raises(ValueInvalid):
        cleaned_leads([Lead(1, "x")] * 6)
