"""Whose day it is, read when a day of the calendar is opened: a page of one kind at a time, by name."""

import json
from calendar import isleap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey, client_key, relative_key
from shopclient.domain.person_dates import parse_person_date, turns
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientDate, Favourite, Greeting, Relative, RelativeFavourite
from shopclient.services.calendar_counts import LEAP_DAY, NO_CLIENT
from shopclient.services.calendar_views import DayHoliday, DayPerson
from shopclient.services.occasion_rows import OPTED_OUT
from shopclient.services.occasion_views import RelativeShown
from shopclient.services.shop import Shop

#: How many people are read at once.
PAGE: Final = 20

_KIN: Final = (Relative.id.label("kin_id"), Relative.name.label("kin"), Relative.relation, Relative.hobbies)
_Rows = Select[*tuple[Any, ...]]


def people_on(
    shop: Shop, day: date, kind: OccasionKind, first: int = 0, count: int = PAGE
) -> tuple[DayPerson, ...]:
    """Return whose birthday, family day, own day or name day *day* is, *count* people from the *first* on."""
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        query = _paged(_on_day(_DATED[kind], day, programme), first, count)
        return _marked(session, [_dated(row, kind, day) for row in session.execute(query)])


def lovers_of(shop: Shop, on: DayHoliday, first: int = 0, count: int = PAGE) -> tuple[DayPerson, ...]:
    """Return who loves the holiday *on* its day, and why: clients, then people of families."""
    with shop.reading() as session:
        own, kin = (_of_style(query, on) for query in _loving(on.key))
        found = list(session.execute(_paged(own, first, count)))
        if len(found) < count:
            before = session.scalar(select(func.count()).select_from(own.subquery())) or 0
            found += session.execute(_paged(kin, max(first - before, 0), count - len(found)))
        return _marked(session, [_lover(row, on) for row in found])


def dated_rows(kind: OccasionKind) -> _Rows:
    """Return the query of everybody's days of *kind*, with the client's own day for 29 February; by name."""
    column, query = _DATED[kind]
    greeted = _greeted(query.where(column.is_not(None))).add_columns(Client.feb29)
    return greeted.order_by(Client.sort_key, Client.id)


_DATED: Final[dict[OccasionKind, tuple[Any, _Rows]]] = {
    OccasionKind.BIRTHDAY: (Client.birthday, select(Client.birthday.label("date"))),
    OccasionKind.NAME_DAY: (Client.name_day, select(Client.name_day.label("date"))),
    OccasionKind.ANNIVERSARY: (
        ClientDate.date,
        select(ClientDate.date, ClientDate.title, ClientDate.id.label("date_id")).join(
            Client, Client.id == ClientDate.client_id
        ),
    ),
    OccasionKind.FAMILY_BIRTHDAY: (
        Relative.birthday,
        select(Relative.birthday.label("date"), *_KIN)
        .join(Client, Client.id == Relative.client_id)
        .where(NO_CLIENT),
    ),
}


def _loving(key: str) -> tuple[_Rows, _Rows]:
    own: _Rows = select(Favourite.reason).join(Client, Client.id == Favourite.client_id)
    kin: _Rows = (
        select(RelativeFavourite.reason, *_KIN)
        .join(Relative, Relative.id == RelativeFavourite.relative_id)
        .join(Client, Client.id == Relative.client_id)
        .where(NO_CLIENT)
    )
    return own.where(Favourite.holiday_key == key), kin.where(RelativeFavourite.holiday_key == key)


def _of_style(query: _Rows, on: DayHoliday) -> _Rows:
    query = _greeted(query)
    if on.style is None:
        return query
    return query.where(func.coalesce(Client.church_style, on.holiday.style) == on.style)


def _on_day(source: tuple[Any, _Rows], day: date, programme: Programme) -> _Rows:
    column, query = source
    # Written exactly as in its index.
    on_day = func.substr(column, literal_column("-5"))
    here = f"{day:%m-%d}"
    kept_here: ColumnElement[bool] = func.coalesce(Client.feb29, programme.calendar.feb29) == here
    leap = on_day == LEAP_DAY
    wanted = {here, LEAP_DAY} if not isleap(day.year) else {here}
    query = query.where(on_day.in_(wanted), column.is_not(None), column < f"{day.year}")
    return _greeted(query.where(or_(on_day == here, and_(leap, kept_here))))


def _greeted(query: _Rows) -> _Rows:
    query = query.add_columns(Client.id, Client.name)
    return query.where(Client.state.not_in(OPTED_OUT), func.abs(Client.is_listed) == 1)


def _paged(query: _Rows, first: int, count: int) -> _Rows:
    return query.order_by(Client.sort_key, Client.id).offset(first).limit(count)


def _dated(row: Any, kind: OccasionKind, day: date) -> DayPerson:
    kin = _relative(row)
    name = str(row.date_id) if kind is OccasionKind.ANNIVERSARY else ""
    person = relative_key(kin.id) if kin else client_key(row.id)
    return DayPerson(
        client_id=row.id,
        client_name=row.name,
        relative=kin,
        kind=kind,
        title=row.title if name else "",
        reason="",
        turns=turns(parse_person_date(row.date), day.year),
        occurrence=str(OccurrenceKey(person, kind, name, day.year, 1)),
        mark=None,
    )


def _lover(row: Any, on: DayHoliday) -> DayPerson:
    kin = _relative(row)
    person = relative_key(kin.id) if kin else client_key(row.id)
    key = OccurrenceKey(person, OccasionKind.HOLIDAY, on.key, on.year, on.ordinal)
    return DayPerson(row.id, row.name, kin, OccasionKind.HOLIDAY, "", row.reason, None, str(key), None)


def _relative(row: Any) -> RelativeShown | None:
    if not hasattr(row, "kin_id"):
        return None
    return RelativeShown(row.kin_id, row.kin, row.relation, tuple(json.loads(row.hobbies)))


def _marked(session: Session, people: Sequence[DayPerson]) -> tuple[DayPerson, ...]:
    keys = [each.occurrence for each in people]
    query = select(Greeting.occurrence, Greeting.state).where(Greeting.occurrence.in_(keys))
    marks: dict[str, Any] = {row.occurrence: row.state for row in session.execute(query)}
    return tuple(replace(each, mark=marks.get(each.occurrence)) for each in people)
