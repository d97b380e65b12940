"""Which occasions stand in the list of a day, before what is shown of them is read."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Catalogue
from shopclient.domain.occasions import Occasion, OccasionItem, place, plan
from shopclient.domain.occurrence_keys import OccasionKind, client_key, parse_occurrence_key
from shopclient.domain.programme import Programme
from shopclient.models import Greeting
from shopclient.services.holidays import holidays_of
from shopclient.services.kindred_days import Offer, offers, put_off_offer
from shopclient.services.occasion_rows import Candidate, Scope, candidates, loved_holidays
from shopclient.services.occasion_views import KindredOf

Planned = tuple[OccasionItem, Candidate]
_Identity = tuple[str, OccasionKind, str]

_WHOLE_YEAR: Final = 366


def planned(
    session: Session, programme: Programme, day: date, ahead: int, since: date | None
) -> list[Planned]:
    """Return what ``occasions.upcoming`` lists, in its order; of whom each is, without what is shown."""
    put_off = _put_off(session)
    items = [
        *_of_people(session, programme, day, ahead, first_missed(programme, day, since), put_off),
        *_kindred(session, programme, day, put_off),
    ]
    return sorted(items, key=lambda each: place(each[0]))


def first_missed(programme: Programme, day: date, since: date | None) -> date:
    """Return the first day that counts as missed, or *day* itself if none does.

    Source: dates and holidays 15: the days after *since*, no more than the catch-up days. A clock set back
    makes *since* a later day; then nothing is missed.
    """
    if since is None:
        return day
    earliest = day - timedelta(days=programme.calendar.catch_up_days)
    return min(day, max(since + timedelta(days=1), earliest))


def identity(occasion: Occasion) -> _Identity:
    """Return what tells an occasion from all others."""
    return occasion.person, occasion.kind, occasion.name


def falls_between(holidays: Catalogue, key: str, start: date, end: date) -> bool:
    """Tell whether a holiday comes on one of these days, in whatever style of the church."""
    years = range(start.year, end.year + 1)
    try:
        days = [day for rule in holidays.rules(key) for year in years for day in recurrence.dates(rule, year)]
    except (DateInvalid, RuleUnsupported):
        return False  # no table reaches that far: one holiday less, not a morning without a list
    return any(start <= day <= end for day in days)


def month_days(start: date, end: date) -> set[str]:
    """Return ``05-19`` for each day; 29 February also where a common year keeps it."""
    count = min((end - start).days + 1, _WHOLE_YEAR)
    days = {f"{start + timedelta(days=number):%m-%d}" for number in range(count)}
    return days | {"02-29"} if days & {"02-28", "03-01"} else days


def as_planned(offer: Offer, holidays: Catalogue, day: date) -> Planned:
    """Return a kindred day as one of the list of *day*."""
    rule = holidays.rule(offer.kin.key)
    occasion = Occasion(client_key(offer.client_id), OccasionKind.KINDRED, rule, offer.kin.key)
    item = OccasionItem(occasion, offer.occurrence, (offer.occurrence.date - day).days)
    of = KindredOf(holidays[offer.favourite], offer.favourite_on, offer.kin.themes, offer.kin.score)
    return item, Candidate(occasion, offer.client_id, offer.client_name, reason=offer.reason, kindred_of=of)


def put_off_before(session: Session, programme: Programme, day: date, first: date) -> list[Planned]:
    """Return what was put off of the days before *first*, and is to be shown again on *day*."""
    noted = _put_off(session)
    if not noted:
        return []
    earliest = day - timedelta(days=programme.calendar.catch_up_days)
    holidays = holidays_of(session)
    scope = Scope(clients=set(noted.values()))
    found = {
        identity(each.occasion): each
        for each in candidates(session, scope, programme.calendar.feb29)
        if each.occasion.kind is not OccasionKind.HOLIDAY
        or falls_between(holidays, each.occasion.name, earliest, day)
    }
    since = earliest - timedelta(days=1)
    items = plan(
        (each.occasion for each in found.values()),
        day,
        ahead=0,
        since=since,
        catch_up_days=programme.calendar.catch_up_days,
    )
    own = [(item, found[identity(item.occasion)]) for item in items]
    kindred = _put_off_kindred(session, programme, day, noted)
    return [each for each in (*own, *kindred) if each[0].key in noted and each[0].date < first]


def _of_people(
    session: Session, programme: Programme, day: date, ahead: int, start: date, put_off: dict[str, int]
) -> Iterator[Planned]:
    """Give what comes round of itself."""
    catch_up = programme.calendar.catch_up_days
    earliest, end = day - timedelta(days=catch_up), day + timedelta(days=ahead)
    holidays = holidays_of(session)
    loved = {key for key in loved_holidays(session) if falls_between(holidays, key, start, end)}
    found = [
        each
        for each in candidates(
            session, Scope(month_days(start, end), loved, set(put_off.values())), programme.calendar.feb29
        )
        if each.occasion.kind is not OccasionKind.HOLIDAY
        or each.occasion.name in loved
        or falls_between(holidays, each.occasion.name, earliest, day)
    ]
    by_occasion = {identity(each.occasion): each for each in found}
    since = earliest - timedelta(days=1)
    occasions = (each.occasion for each in found)
    for item in plan(occasions, day, ahead=ahead, since=since, catch_up_days=catch_up):
        if item.date >= start or item.key in put_off:
            yield item, by_occasion[identity(item.occasion)]


def _kindred(session: Session, programme: Programme, day: date, put_off: dict[str, int]) -> Iterator[Planned]:
    """Give the kindred days that are offered, and those that were put off."""
    holidays = holidays_of(session)
    seen: set[str] = set()
    for offer in offers(session, programme, day):
        seen.add(offer.key)
        yield as_planned(offer, holidays, day)
    yield from _put_off_kindred(session, programme, day, put_off.keys() - seen)


def _put_off_kindred(
    session: Session, programme: Programme, day: date, noted: Iterable[str]
) -> Iterator[Planned]:
    holidays = holidays_of(session)
    for occurrence in noted:
        key = parse_occurrence_key(occurrence)
        if key.kind is not OccasionKind.KINDRED:
            continue
        if (again := put_off_offer(session, programme, key, day)) is not None:
            yield as_planned(again, holidays, day)


def _put_off(session: Session) -> dict[str, int]:
    query = select(Greeting.occurrence, Greeting.client_id)
    rows = session.execute(query.where(Greeting.state == "later", Greeting.client_id.is_not(None)))
    return {row.occurrence: row.client_id for row in rows}
