"""What comes round in a shop, each once with its rule: for a calendar that goes to another program."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.calendar_events import Series, every_week, series_of_date, series_of_rule
from shopclient.domain.date_rules import parse_rule
from shopclient.domain.holiday_packs import is_offered
from shopclient.domain.holidays import Style
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.programme import Programme
from shopclient.models import Plan, ProgrammeVersion
from shopclient.services.calendar_counts import count_lovers
from shopclient.services.calendar_people import dated_rows, lovers_of
from shopclient.services.calendar_views import OF_PEOPLE, DayHoliday, DayPerson, EntryKind, is_of_sort
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_views import RelativeShown
from shopclient.services.own_holidays import chosen_packs
from shopclient.services.shop import Shop
from shopclient.services.shop_days import between

#: So many of those who love a holiday are named with it.
MOST_NAMED: Final = 30
#: A telephone takes so many days of people, and more are no calendar that anybody reads.
MOST_PEOPLE: Final = 5_000
_STYLES: Final[tuple[Style, ...]] = ("old", "new")
_LAST: Final = timedelta(days=3 * 366)  # how far planned things are looked for


@dataclass(frozen=True)
class PersonSeries:
    """Somebody's yearly day; *title* is the client's own name for it."""

    uid: str
    kind: OccasionKind
    client_name: str
    relative: RelativeShown | None
    title: str
    when: PersonDate
    series: Series


@dataclass(frozen=True)
class HolidaySeries:
    """A holiday on its dates, with the first of those who love it."""

    uid: str
    on: DayHoliday
    people: tuple[DayPerson, ...]
    series: Series


@dataclass(frozen=True)
class ThingSeries:
    """A plan, a customer day or some closed days; a yearly day of the shop comes by its series."""

    uid: str
    kind: EntryKind
    title: str  # empty for closed days
    last: date
    series: Series


@dataclass(frozen=True)
class ShopSeries:
    """Everything that was asked for."""

    people: tuple[PersonSeries, ...]
    holidays: tuple[HolidaySeries, ...]
    things: tuple[ThingSeries, ...]


def series_of(shop: Shop, kinds: Collection[EntryKind], sort: str = "") -> ShopSeries | None:
    """Return what comes round from the present year on; None where the people are more than ``MOST_PEOPLE``.

    Args:
        shop: The open shop.
        kinds: Which kinds of entries.
        sort: Of holidays only those of this sort (``is_of_sort``); empty: all.
    """
    today = shop.today()
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        mark = f"@{_mark(session)}.shopclient"
        people = tuple(_people(session, programme, kinds, today.year, mark))
        if len(people) > MOST_PEOPLE:
            return None
        loved = _holidays(session, programme, kinds, sort, today.year)
        things = tuple(_things(session, programme, kinds, today, mark))
    holidays = tuple(
        HolidaySeries(
            f"{on.key}{f'.{on.style}' if on.style else ''}.holiday{mark}", on, _named(shop, on), when
        )
        for on, when in loved
    )
    return ShopSeries(people, holidays, things)


def is_ours(uid: str) -> bool:
    """Tell whether a calendar's entry once came from this program."""
    return uid.endswith(".shopclient")


def _mark(session: Session) -> str:
    """Return what tells this shop's entries from another's: the same in each export."""
    query = select(ProgrammeVersion.loaded_at).order_by(ProgrammeVersion.id).limit(1)
    return sha256(session.scalars(query).one().isoformat().encode()).hexdigest()[:12]


def _people(
    session: Session, programme: Programme, kinds: Collection[EntryKind], year: int, mark: str
) -> Iterator[PersonSeries]:
    wanted = [kind for kind, shown_as in OF_PEOPLE.items() if shown_as in kinds]
    for kind in wanted:
        for row in session.execute(dated_rows(kind).limit(MOST_PEOPLE + 1)):
            when = parse_person_date(row.date)
            series = series_of_date(when, year, row.feb29 or programme.calendar.feb29)
            if series is not None:
                yield _person(row, kind, when, series, mark)


def _person(row: Any, kind: OccasionKind, when: PersonDate, series: Series, mark: str) -> PersonSeries:
    kin = None
    if hasattr(row, "kin_id"):
        kin = RelativeShown(row.kin_id, row.kin, row.relation, tuple(json.loads(row.hobbies)))
    own = f"{row.date_id}." if kind is OccasionKind.ANNIVERSARY else ""
    uid = f"{f'r{kin.id}' if kin else f'c{row.id}'}.{own}{kind}{mark}"
    title = row.title if kind is OccasionKind.ANNIVERSARY else ""
    return PersonSeries(uid, kind, row.name, kin, title, when, series)


def _holidays(
    session: Session, programme: Programme, kinds: Collection[EntryKind], sort: str, year: int
) -> list[tuple[DayHoliday, Series]]:
    if not {"loved", "other"} & set(kinds):
        return []
    catalogue = holidays_of(session)
    all_of = [each for each in catalogue if is_of_sort(each, sort)]
    plain = {each.key for each in all_of if each.style is None}
    lovers = count_lovers(session, plain, {each.key for each in all_of} - plain)
    country, chosen = programme.shop.country, chosen_packs(session)
    found = []
    for holiday in all_of:
        for style in _STYLES if holiday.style else (None,):
            is_own = style == holiday.style
            number = lovers[holiday.key, style] + (lovers[holiday.key, None] if style and is_own else 0)
            if number == 0 and not (is_own and is_offered(holiday, country, chosen)):
                continue
            series = series_of_rule(catalogue.rule(holiday.key, style), year)
            if series is not None and ("loved" if number else "other") in kinds:
                first = series.first
                found.append((DayHoliday(holiday, first, first.year, 1, style, number), series))
    return found


def _named(shop: Shop, on: DayHoliday) -> tuple[DayPerson, ...]:
    return lovers_of(shop, on, 0, MOST_NAMED) if on.lovers else ()


def _things(
    session: Session, programme: Programme, kinds: Collection[EntryKind], today: date, mark: str
) -> Iterator[ThingSeries]:
    first = date(today.year, 1, 1)
    if "plan" in kinds:
        query = select(Plan).where(Plan.removed_at.is_(None), Plan.state != "dropped", Plan.on_day >= first)
        for plan in session.scalars(query.order_by(Plan.on_day, Plan.id)):
            yield ThingSeries(f"{plan.id}.plan{mark}", "plan", plan.title, plan.on_day, Series(plan.on_day))
    if "shop" in kinds:
        yield from _shop_days(session, programme, first, today + _LAST, mark)
    if "closed" in kinds:
        yield from _weekly(programme, first, mark)
        for each in programme.calendar.closures:
            if each.until >= first:
                uid = f"{each.since:%Y%m%d}.closed{mark}"
                yield ThingSeries(uid, "closed", "", each.until, Series(each.since))


def _weekly(programme: Programme, first: date, mark: str) -> Iterator[ThingSeries]:
    for weekday in programme.calendar.closed_weekdays:
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7)
        yield ThingSeries(f"{weekday}.closed{mark}", "closed", "", day, Series(day, every_week(day)))


def _shop_days(
    session: Session, programme: Programme, first: date, last: date, mark: str
) -> Iterator[ThingSeries]:
    for own in programme.calendar.shop_days:
        series = series_of_rule(parse_rule(own.rule), first.year)
        if series is not None:
            yield ThingSeries(f"{own.key}.day{mark}", "shop", own.title, series.first, series)
    for found in between(session, programme, first, last):
        if found.event is not None:
            uid = f"{found.event}.event{mark}"
            yield ThingSeries(uid, "shop", found.title, found.until, Series(found.on_day))
