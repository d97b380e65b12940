"""The shop's own days: yearly ones by rule, and customer days that were planned; each named once a year.

Source: dates and holidays 2, 13, 15; requirements R19, R20.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.customer_days import CLIENT_DAY
from shopclient.domain.date_rules import Rule, parse_rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Holiday
from shopclient.domain.occasions import Occurrence, comes_round, occurrences
from shopclient.domain.occurrence_keys import SHOP, OccasionKind, OccurrenceKey, shop_occurrence
from shopclient.domain.programme import Programme
from shopclient.models import Event
from shopclient.services.holidays import catalogue
from shopclient.services.shop import Shop

_EVENT: Final = "e"  # before an event's number, where it is the project of no yearly day


@dataclass(frozen=True)
class YearlyDay:
    """A day that comes round for the shop, and its project: *event* of the next one, *last* of one before.

    International Client Day has a *holiday* of the catalogue for its name; the others have a *title*.
    """

    key: str
    on_day: date
    title: str = ""
    holiday: Holiday | None = None
    event: int | None = None
    last: int | None = None


def coming(shop: Shop) -> tuple[YearlyDay, ...]:
    """Return the next coming round of each yearly day, International Client Day among them, by day."""
    with shop.reading() as session:
        today, programme = shop.today(), shop.programme_in(session)[1]
        planned = select(Event.id, Event.day_key, Event.on_day).where(Event.removed_at.is_(None))
        known = session.execute(planned.where(Event.day_key != "").order_by(Event.on_day)).all()
        found = []
        for key, title, rule in _yearly(programme):
            day = _next(rule, today)
            if day is None:
                continue
            mine = [row for row in known if row.day_key == key]
            event = next((row.id for row in mine if row.on_day.year == day.year), None)
            last = next((row.id for row in reversed(mine) if row.on_day.year < day.year), None)
            holiday = catalogue()[key] if key == CLIENT_DAY and not title else None
            found.append(YearlyDay(key, day, title, holiday, event, last))
        return tuple(sorted(found, key=lambda each: each.on_day))


@dataclass(frozen=True)
class FoundDay:
    """One of the shop's days in some year, from its first day to its last one."""

    occurrence: str
    key: str
    title: str
    on_day: date
    until: date
    event: int | None


def between(session: Session, programme: Programme, start: date, end: date) -> list[FoundDay]:
    """Return the shop's days that touch *start* to *end*, by day; a planned one as it is planned."""
    projects = select(Event).where(Event.removed_at.is_(None), Event.on_day <= end, Event.until_day >= start)
    found = {each.occurrence: each for each in map(_of_event, session.scalars(projects))}
    held = select(Event.day_key, Event.on_day).where(Event.removed_at.is_(None), Event.day_key != "")
    elsewhere = {(row.day_key, row.on_day.year) for row in session.execute(held)}
    for own in programme.calendar.shop_days:
        for each in _rounds(parse_rule(own.rule), start, end):
            if (own.key, each.year) not in elsewhere:
                key = str(shop_occurrence(own.key, each.year, each.ordinal))
                found[key] = FoundDay(key, own.key, own.title, each.date, each.date, None)
    return sorted(found.values(), key=lambda each: (each.on_day, each.occurrence))


def is_shop_day(session: Session, programme: Programme, key: OccurrenceKey) -> bool:
    """Tell whether *key* names one of the shop's days: of a rule, or a planned one."""
    if key.person != SHOP or key.kind is not OccasionKind.SHOP_DAY:
        return False
    rules = [parse_rule(own.rule) for own in programme.calendar.shop_days if own.key == key.name]
    with suppress(DateInvalid, RuleUnsupported):
        if any(comes_round(rule, key.year, key.ordinal) for rule in rules):
            return True
    planned = select(Event).where(Event.removed_at.is_(None), Event.day_key == key.name)
    number = key.name.removeprefix(_EVENT)
    if key.name.startswith(_EVENT) and number.isascii() and number.isdigit():
        planned = select(Event).where(Event.removed_at.is_(None), Event.id == int(number[:18]))
    return any(row.on_day.year == key.year and key.ordinal == 1 for row in session.scalars(planned))


def _of_event(row: Event) -> FoundDay:
    key = row.day_key or f"{_EVENT}{row.id}"
    occurrence = str(shop_occurrence(key, row.on_day.year, 1))
    return FoundDay(occurrence, key, row.title, row.on_day, row.until_day, row.id)


def _yearly(programme: Programme) -> Iterator[tuple[str, str, Rule]]:
    own = {day.key: day for day in programme.calendar.shop_days}
    if CLIENT_DAY not in own:
        yield CLIENT_DAY, "", catalogue().rule(CLIENT_DAY)
    for day in own.values():
        yield day.key, day.title, parse_rule(day.rule)


def _next(rule: Rule, today: date) -> date | None:
    try:
        return next(iter(recurrence.next_dates(rule, today, 1)), None)
    except (DateInvalid, RuleUnsupported):
        return None


def _rounds(rule: Rule, start: date, end: date) -> list[Occurrence]:
    try:
        return occurrences(rule, start, end)
    except (DateInvalid, RuleUnsupported):
        return []  # no table reaches that far
