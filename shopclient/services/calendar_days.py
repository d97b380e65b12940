"""Everything that stands on the days of a span: holidays with those who love them, people's days, the shop's.

A span is read by indexes and only counts people; who they are is read when a day is opened.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.closed_days import is_closed
from shopclient.domain.date_rules import Rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported, ValueInvalid
from shopclient.domain.holiday_packs import is_offered
from shopclient.domain.holidays import Catalogue, Holiday, Style
from shopclient.domain.programme import Programme
from shopclient.models import Plan as PlanRow
from shopclient.services.calendar_counts import count_days, count_lovers
from shopclient.services.calendar_views import (
    PERSONAL,
    CalendarDay,
    CalendarSpan,
    DayHoliday,
    DayThing,
    ThingKind,
)
from shopclient.services.holidays import holidays_of
from shopclient.services.own_holidays import chosen_packs
from shopclient.services.shop import Shop
from shopclient.services.shop_days import between

#: The longest span: a year with the weeks that it begins and ends in.
LONGEST: Final = 380
_STYLES: Final[tuple[Style, ...]] = ("old", "new")


def calendar_of(shop: Shop, first: date, last: date) -> CalendarSpan:
    """Return the days from *first* to *last*, both included.

    Raises:
        DateInvalid: They lie outside the calendar that can be reckoned.
        ValueInvalid: They are none, or more than ``LONGEST``.
    """
    number = (last - first).days + 1
    if not 1 <= number <= LONGEST:
        raise ValueInvalid("days", str(number), f"1 … {LONGEST}")
    for day in (first, last):
        if not recurrence.FIRST_YEAR <= day.year <= recurrence.LAST_YEAR:
            raise DateInvalid(day.isoformat())
    days = [first + timedelta(days=place) for place in range(number)]
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        return CalendarSpan(_read(session, programme, days), shop.today())


def _read(session: Session, programme: Programme, days: Sequence[date]) -> tuple[CalendarDay, ...]:
    holidays = _holidays(session, programme, days)
    people = count_days(session, days, programme.calendar.feb29)
    things = _things(session, programme, days)
    return tuple(
        CalendarDay(
            date=day,
            holidays=tuple(holidays[day]),
            people=MappingProxyType({kind: n for kind in PERSONAL if (n := people[day, kind])}),
            things=tuple(things[day]),
            closed=is_closed(programme.calendar, day),
        )
        for day in days
    )


def _holidays(session: Session, programme: Programme, days: Sequence[date]) -> dict[date, list[DayHoliday]]:
    """Return the holidays of each day, the most loved first; of the others those that the shop is shown."""
    catalogue = holidays_of(session)
    found = [
        (holiday, style, each)
        for holiday in catalogue
        for style, rule in _rules(catalogue, holiday)
        for each in _dates(rule, days)
    ]
    plain = {holiday.key for holiday, style, _ in found if style is None}
    lovers = count_lovers(session, plain, {holiday.key for holiday, _, _ in found} - plain)
    country, chosen = programme.shop.country, chosen_packs(session)
    by_day: dict[date, list[DayHoliday]] = defaultdict(list)
    for holiday, style, (year, ordinal, day) in found:
        is_own_style = style == holiday.style
        number = lovers[holiday.key, style]
        if style is not None and is_own_style:
            number += lovers[
                holiday.key, None
            ]  # who goes by no calendar of the church keeps the holiday's own
        if number or (is_own_style and is_offered(holiday, country, chosen)):
            by_day[day].append(DayHoliday(holiday, day, year, ordinal, style, number))
    for each in by_day.values():
        each.sort(key=lambda one: (-one.lovers, one.holiday.memorial))
    return by_day


def _rules(catalogue: Catalogue, holiday: Holiday) -> list[tuple[Style | None, Rule]]:
    if holiday.style is None:
        return [(None, catalogue.rule(holiday.key))]
    return [(style, catalogue.rule(holiday.key, style)) for style in _STYLES]


def _dates(rule: Rule, days: Sequence[date]) -> list[tuple[int, int, date]]:
    first, last = days[0], days[-1]
    try:
        found = recurrence.numbered(rule, first.year, last.year)
    except (DateInvalid, RuleUnsupported):
        return []  # no table reaches that far: one holiday less, not a month without days
    return [each for each in found if first <= each[2] <= last]


def _things(session: Session, programme: Programme, days: Sequence[date]) -> dict[date, list[DayThing]]:
    by_day: dict[date, list[DayThing]] = defaultdict(list)
    planned = (
        PlanRow.removed_at.is_(None),
        PlanRow.state != "dropped",
        PlanRow.on_day.between(days[0], days[-1]),
    )
    for plan in session.scalars(select(PlanRow).where(*planned).order_by(PlanRow.id)):
        done = plan.state == "done"
        by_day[plan.on_day].append(DayThing("plan", str(plan.id), plan.title, plan.on_day, done))
    for found in between(session, programme, days[0], days[-1]):
        kind: ThingKind = "shop_day" if found.event is None else "event"
        ref = found.key if found.event is None else str(found.event)
        for day in days:
            if found.on_day <= day <= found.until:
                by_day[day].append(DayThing(kind, ref, found.title, day))
    return by_day
