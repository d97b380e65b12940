"""Calendars of other programs: iCalendar files (RFC 5545) written and read."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from shopclient.domain.calendar_events import AllDay, FoundEntry
from shopclient.domain.errors import ImportUnreadable

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT: Final = "-//Shopclient//Calendar of favourite holidays//EN"
_DAY: Final = timedelta(days=1)
_LONGEST_TITLE: Final = 120
#: A calendar of more entries is none that a person keeps.
MOST_ENTRIES: Final = 20_000


def write_calendar(entries: Iterable[AllDay], name: str, stamp: datetime) -> bytes:
    """Return *entries* as a calendar called *name*, made at *stamp* (UTC): whole days that block no time."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        calendar.add_component(_event(entry, stamp))
    return bytes(calendar.to_ical())


def read_calendar(data: bytes, name: str, zone: ZoneInfo) -> tuple[FoundEntry, ...]:
    """Return the entries of the calendar *name* in its order; a moment is taken for its day in *zone*.

    What was called off and what only changes one date of a series is left out; what has no day that can be
    is returned without one.

    Raises:
        ImportUnreadable: It is no calendar, or holds too many entries.
    """
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(data, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, IndexError, KeyError, AttributeError, UnicodeDecodeError) as error:
        raise ImportUnreadable(name, "calendar") from error
    if not calendars or len(events) > MOST_ENTRIES:
        raise ImportUnreadable(name, "calendar")
    return tuple(found for event in events if (found := _found(event, zone)) is not None)


def _event(entry: AllDay, stamp: datetime) -> "Event":
    from icalendar import Event, vRecur

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.first)
    event.add("dtend", entry.last + _DAY)  # the day after: as the format has it
    event.add("summary", entry.title)
    if entry.about:
        event.add("description", entry.about)
    if entry.category:
        event.add("categories", [entry.category])
    if entry.rule:
        event.add("rrule", vRecur.from_ical(entry.rule))
    if entry.more:
        event.add("rdate", list(entry.more))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _found(event: Any, zone: ZoneInfo) -> FoundEntry | None:
    title = " ".join(str(event.get("summary", "")).split())[:_LONGEST_TITLE]
    uid, about = str(event.get("uid", "")).strip(), str(event.get("description", "")).strip()
    if "recurrence-id" in event or str(event.get("status", "")).upper() == "CANCELLED":
        return None
    try:
        first: date = _day(event["dtstart"].dt, zone)
        last = _last(event, first, zone)
        rule = event.get("rrule")
        more = tuple(sorted({day for day in _dates(event.get("rdate"), zone) if day != first}))
    except (KeyError, ValueError, TypeError, AttributeError):
        return FoundEntry(uid, title, date.min, date.min, None, (), about, is_dated=False)
    parts = None if rule is None else {str(name).upper(): list(rule[name]) for name in rule}
    return FoundEntry(uid, title, first, max(first, last), parts, more, about)


def _last(event: Any, first: date, zone: ZoneInfo) -> date:
    if "dtend" in event:
        end: date = event["dtend"].dt
        local = _local(end, zone)
        # The end of whole days is the day after them; so is midnight.
        is_after = not isinstance(local, datetime) or local.time() == time()
        return _day(end, zone) - (_DAY if is_after else timedelta())
    if "duration" in event:
        lasts: timedelta = event["duration"].dt
        return first + max(lasts - _DAY, timedelta())
    return first


def _day(moment: date, zone: ZoneInfo) -> date:
    local = _local(moment, zone)
    return local.date() if isinstance(local, datetime) else local


def _local(moment: date, zone: ZoneInfo) -> date:
    is_elsewhere = isinstance(moment, datetime) and moment.tzinfo is not None
    return moment.astimezone(zone) if is_elsewhere and isinstance(moment, datetime) else moment


def _dates(lists: Any, zone: ZoneInfo) -> Iterable[date]:
    for each in lists if isinstance(lists, list) else [lists] if lists is not None else []:
        yield from (
            _day(value.dt[0] if isinstance(value.dt, tuple) else value.dt, zone) for value in each.dts
        )
