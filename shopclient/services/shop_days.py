"""The shop's own days: yearly ones by rule, and customer days that were planned; each noted once a year.

Source: dates and holidays 2, 13, 15; requirements R19, R20.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.customer_days import CLIENT_DAY
from shopclient.domain.date_rules import Rule, parse_rule
from shopclient.domain.errors import DateInvalid, OccurrenceUnknown, RuleUnsupported
from shopclient.domain.holidays import Holiday
from shopclient.domain.occurrence_keys import SHOP, OccasionKind, OccurrenceKey
from shopclient.domain.programme import Programme
from shopclient.models import Event, ShopDayMark
from shopclient.services.changes import Change
from shopclient.services.holidays import catalogue
from shopclient.services.occasion_views import Greeted, Mark
from shopclient.services.shop import Shop, Tx

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


@dataclass(frozen=True)
class ShopDayItem:
    """One of the shop's days as the list of the day has it; *days_left* is negative for one gone by."""

    occurrence: str
    key: str
    title: str
    on_day: date
    days_left: int
    state: Mark | None
    event: int | None  # its project


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


def around(
    session: Session, programme: Programme, today: date, ahead: int, since: date | None = None
) -> list[ShopDayItem]:
    """Return the shop's days from *today* to *ahead* days later, and those missed after *since*; by day.

    Who keeps International Client Day has planned it: without a project it is not listed.
    """
    earliest = today - timedelta(days=programme.calendar.catch_up_days)
    start = today if since is None else min(today, max(since + timedelta(days=1), earliest))
    items = [
        _item(session, found, today)
        for found in between(session, programme, start, today + timedelta(days=ahead))
    ]
    return [item for item in items if item.days_left >= 0 or item.state is None]


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
    years = range(start.year, end.year + 1)
    projects = select(Event).where(Event.removed_at.is_(None), Event.on_day <= end, Event.until_day >= start)
    found = {each.occurrence: each for each in map(_of_event, session.scalars(projects))}
    held = select(Event.day_key, Event.on_day).where(Event.removed_at.is_(None), Event.day_key != "")
    elsewhere = {(row.day_key, row.on_day.year) for row in session.execute(held)}
    for own in programme.calendar.shop_days:
        for year in years:
            if (own.key, year) in elsewhere:
                continue
            for ordinal, day in enumerate(_dates(parse_rule(own.rule), year), start=1):
                if start <= day <= end:
                    occurrence = _occurrence(own.key, year, ordinal)
                    found[occurrence] = FoundDay(occurrence, own.key, own.title, day, day, None)
    return sorted(found.values(), key=lambda each: (each.on_day, each.occurrence))


def mark_in(tx: Tx, key: OccurrenceKey, state: Mark) -> Greeted:
    """Note what became of one of the shop's days; what stands there already is reported as repeated.

    Raises:
        OccurrenceUnknown: The shop has no such day in that year.
    """
    _require(tx.session, tx.programme, key)
    row = tx.session.get(ShopDayMark, str(key))
    before = cast(Mark, row.state) if row else None
    if before == state:
        return Greeted(str(key), state, repeated=True, before=before)
    row = row or ShopDayMark(occurrence=str(key))
    row.state, row.staff_id, row.marked_at = state, tx.staff_id, tx.now
    tx.session.add(row)
    tx.changed(Change.GREETING)
    return Greeted(str(key), state, repeated=False, before=before)


def put_back_in(tx: Tx, noted: Greeted) -> None:
    """Put back what stood before one of the shop's days was noted."""
    row = tx.session.get(ShopDayMark, noted.occurrence)
    if row is not None and noted.before is None:
        tx.session.delete(row)
    elif row is not None and noted.before is not None:
        row.state = noted.before
    tx.changed(Change.GREETING)


def _require(session: Session, programme: Programme, key: OccurrenceKey) -> None:
    number = key.name.removeprefix(_EVENT)
    rule = next((rule for name, _title, rule in _yearly(programme) if name == key.name), None)
    if rule is not None:
        if key.ordinal <= len(_dates(rule, key.year)):
            return
    elif key.name.startswith(_EVENT) and number.isascii() and number.isdigit() and key.ordinal == 1:
        row = session.get(Event, int(number[:18]))
        if row is not None and row.removed_at is None and row.on_day.year == key.year:
            return
    raise OccurrenceUnknown(str(key))


def _item(session: Session, found: FoundDay, today: date) -> ShopDayItem:
    row = session.get(ShopDayMark, found.occurrence)
    left = 0 if found.on_day <= today <= found.until else (found.on_day - today).days
    if found.until < today:
        left = (found.until - today).days
    state = cast(Mark, row.state) if row else None
    return ShopDayItem(found.occurrence, found.key, found.title, found.on_day, left, state, found.event)


def _of_event(row: Event) -> FoundDay:
    key = row.day_key or f"{_EVENT}{row.id}"
    return FoundDay(_occurrence(key, row.on_day.year, 1), key, row.title, row.on_day, row.until_day, row.id)


def _occurrence(key: str, year: int, ordinal: int) -> str:
    return str(OccurrenceKey(SHOP, OccasionKind.SHOP_DAY, key, year, ordinal))


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


def _dates(rule: Rule, year: int) -> list[date]:
    try:
        return recurrence.dates(rule, year)
    except (DateInvalid, RuleUnsupported):
        return []
