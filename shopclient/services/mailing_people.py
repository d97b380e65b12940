"""For whom a letter to many is: who loves a holiday, or a group; who gets it, and who does not and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.domain.contact_rules import Obstacle
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Catalogue, Holiday
from shopclient.domain.money import Cents
from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey, client_key
from shopclient.domain.people import Person
from shopclient.models import Client, ClientEmail, Favourite, Greeting, Message
from shopclient.services import client_search, event_guests, events, segments
from shopclient.services.client_figures import sums_of
from shopclient.services.clock import day_of, local_moment
from shopclient.services.contact_leave import Purpose, who_may_be_contacted
from shopclient.services.holidays import holidays_of
from shopclient.services.segments import Segment
from shopclient.services.shop import Shop

#: Days ahead in which a holiday is offered.
AHEAD: Final = 60
_PART: Final = 400  # people who are read at once
#: What a person is called by.
_CALLED: Final = (
    *(Client.id, Client.name, Client.last, Client.first, Client.middle),
    *(Client.salutation, Client.address_form, Client.is_organisation),
)


@dataclass(frozen=True)
class LovedDay:
    """A holiday that comes soon, and how many love it."""

    holiday: Holiday
    on: date
    people: int


@dataclass(frozen=True)
class GuestList:
    """A customer day that comes, and how many clients are on its list of guests."""

    event: int
    title: str
    on: date
    people: int


@dataclass(frozen=True)
class Audiences:
    """For whom a letter can be: those who love a day, the guests of a customer day, a group, everybody."""

    loved: tuple[LovedDay, ...]
    guests: tuple[GuestList, ...]
    groups: tuple[Segment, ...]
    today: date


@dataclass(frozen=True)
class Reader:
    """Somebody who gets the letter; *occurrence* is empty where it is about no day of the client's."""

    client: int
    person: Person
    address: str
    occurrence: str
    bonuses: Cents


@dataclass(frozen=True)
class NoReader:
    """Somebody who gets none: *obstacles*, or none of them where the day is dealt with already."""

    client: int
    name: str
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True)
class Readers:
    """Who gets the letter, and who does not, both by name."""

    to_write: tuple[Reader, ...]
    left_out: tuple[NoReader, ...]
    holiday: Holiday | None
    on: date
    shop: str
    language: str  # of the shop


def audiences(shop: Shop, also: str = "") -> Audiences:
    """Return for whom a letter can be: the nearest day first, the groups in the shop's own order.

    A holiday that only one client loves is no day for a letter to many, unless it is the one that is *also*
    asked for.
    """
    groups, planned = segments.every(shop), events.everything(shop)
    with shop.reading() as session:
        today = day_of(shop.now, shop.programme_in(session)[1].shop)
        found = [each for each in _loved(session, today) if each.people > 1 or each.holiday.key == also]
        loved = sorted(found, key=lambda each: (each.on, -each.people))
        guests = tuple(
            GuestList(each.id, each.day.title, each.day.on_day, each.guests)
            for each in reversed(planned)
            if each.guests and each.day.last_day >= today
        )
        return Audiences(tuple(loved), guests, groups, today)


def readers(
    shop: Shop, purpose: Purpose, *, holiday: str = "", segment: int | None = None, event: int | None = None
) -> Readers:
    """Return who gets a letter: those who love *holiday*, the group *segment*, guests of *event*, or all.

    Who said no to the invitation is no guest any more.

    Whoever has only to wait – until the quiet hours end – gets it, too.

    Raises:
        SegmentUnknown, FieldUnknown: As ``segments.get``. EventUnknown: As ``events.get``.
    """
    ids = _members(shop, holiday, segment, event)
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        now = local_moment(shop.now, programme.shop)
        today = day_of(shop.now, programme.shop)
        day = _next(holidays_of(session), holiday, today) if holiday else None
        keys = {each: _key(each, holiday, *day) if day else "" for each in ids}
        found = who_may_be_contacted(session, ids, "email", now, purpose)
        written = _written(session, keys)
        lasting = {each: tuple(one for one in found[each] if not one.passes) for each in ids}
        fit = [each for each in ids if not lasting[each] and each not in written]
        left = [each for each in ids if lasting[each] or each in written]
        return Readers(
            tuple(_reading(session, fit, keys, today)),
            tuple(_not_reading(session, left, lasting)),
            holidays_of(session)[holiday] if holiday else None,
            day[0] if day else today,
            programme.shop.name,
            programme.shop.language,
        )


def _members(shop: Shop, holiday: str, segment: int | None, event: int | None) -> tuple[int, ...]:
    if event is not None:
        listed = event_guests.guests(shop, event)
        return tuple(guest.note.client for guest in listed if guest.note.answer != "no")
    if segment is not None:
        return client_search.members(shop, segments.get(shop, segment).asked)
    return client_search.members(shop, ClientFilter(favourite=holiday) if holiday else EVERYBODY)


def _loved(session: Session, today: date) -> Iterator[LovedDay]:
    catalogue = holidays_of(session)
    counted = (
        select(Favourite.holiday_key, func.count().label("people"))
        .join(Client, Client.id == Favourite.client_id)
        .where(Client.is_listed == 1)
        .group_by(Favourite.holiday_key)
    )
    for row in session.execute(counted):
        if row.holiday_key not in catalogue or catalogue[row.holiday_key].quiet:
            continue  # what is mourned is not written to many
        day = _next(catalogue, row.holiday_key, today)
        if day is not None and day[0] <= today + timedelta(days=AHEAD):
            yield LovedDay(catalogue[row.holiday_key], day[0], row.people)


def _next(catalogue: Catalogue, key: str, today: date) -> tuple[date, int] | None:
    """Return the holiday's next day and whether it is the first or the second of its year."""
    try:
        for year in (today.year, today.year + 1):
            for ordinal, day in enumerate(catalogue.dates(key, year), 1):
                if day >= today:
                    return day, ordinal
    except (DateInvalid, RuleUnsupported):
        return None
    return None


def _key(client: int, holiday: str, day: date, ordinal: int) -> str:
    return str(OccurrenceKey(client_key(client), OccasionKind.HOLIDAY, holiday, day.year, ordinal))


def _written(session: Session, keys: Mapping[int, str]) -> frozenset[int]:
    """Return of whom the day is dealt with: greeted, passed over, or told by any way that did not fail."""
    wanted = [key for key in keys.values() if key]
    found: set[int] = set()
    for start in range(0, len(wanted), _PART):
        part = wanted[start : start + _PART]
        told = select(Message.client_id).where(Message.occurrence.in_(part), Message.state != "failed")
        marked = select(Greeting.client_id).where(Greeting.occurrence.in_(part), Greeting.state != "later")
        found.update(each for query in (told, marked) for each in session.scalars(query) if each is not None)
    return frozenset(found)


def _reading(session: Session, ids: Sequence[int], keys: Mapping[int, str], today: date) -> Iterator[Reader]:
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        people = {row.id: row for row in session.execute(select(*_CALLED).where(Client.id.in_(part)))}
        addresses = {row.client_id: row.address for row in session.execute(_addresses(part))}
        sums = sums_of(session, part, today)
        for each in part:
            bonuses = Cents(max(sums.get(each, 0), 0))
            yield Reader(each, _person(people[each]), addresses[each], keys[each], bonuses)


def _addresses(part: Sequence[int]) -> Select[int, str]:
    """Return the first address of each; what is read last of one is kept."""
    query = select(ClientEmail.client_id, ClientEmail.address).where(ClientEmail.client_id.in_(part))
    return query.order_by(ClientEmail.client_id, ClientEmail.position.desc())


def _person(row: Any) -> Person:
    """Return what a letter needs of a person: the rest of the file takes a hundred times as long to read."""
    return Person(
        name="" if row.first or row.last else row.name,
        last=row.last,
        first=row.first,
        middle=row.middle,
        salutation=row.salutation,
        address_form=row.address_form,
        is_organisation=bool(row.is_organisation),
    )


def _not_reading(
    session: Session, ids: Sequence[int], obstacles: Mapping[int, tuple[Obstacle, ...]]
) -> Iterator[NoReader]:
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        query = select(Client.id, Client.name).where(Client.id.in_(part))
        names = {row.id: row.name for row in session.execute(query)}
        yield from (NoReader(each, names[each], obstacles[each]) for each in part)
