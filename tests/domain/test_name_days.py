"""Name days are proposed by first name."""

from datetime import timedelta

import pytest

from shopclient.domain.name_days import NameDay, name_days
from shopclient.domain.person_dates import PersonDate, occurrence_in
from shopclient.services.holidays import catalogue


@pytest.mark.parametrize("typed", ["Галина", "Зорина Галина Петровна", "Galina Zorina"])
def test_galina_has_her_day_in_april_by_either_style(typed: str) -> None:
    assert name_days(catalogue(), typed) == (
        NameDay(PersonDate(4, 29), "old"),
        NameDay(PersonDate(4, 16), "new"),
    )


@pytest.mark.parametrize("typed", ["", "Галя", "о", "Петровна"])
def test_a_short_form_and_a_patronymic_have_none(typed: str) -> None:
    assert name_days(catalogue(), typed) == ()


def test_the_new_style_is_thirteen_days_before_the_old_one() -> None:
    for holiday in catalogue():
        days = name_days([holiday], holiday.name("ru"))
        if len(days) == 2:
            old, new = (occurrence_in(each.day, 2026, "02-28") for each in days)
            assert (old - new) % timedelta(days=365) == timedelta(days=13), holiday.key
