"""Whose day it is: the list of the day, and what was noted about each occasion.

Source: dates and holidays 2, 3, 13, 15.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.errors import DateInvalid, OccurrenceUnknown, RuleUnsupported, ValueInvalid
from shopclient.domain.occasions import DEFAULT_AHEAD, Occasion, comes_round
from shopclient.domain.occurrence_keys import SHOP, OccasionKind, OccurrenceKey, parse_occurrence_key
from shopclient.domain.programme import Programme
from shopclient.models import Client, Greeting, Relative
from shopclient.services.changes import Change
from shopclient.services.clock import day_of
from shopclient.services.kindred_days import is_offer
from shopclient.services.occasion_planning import first_missed, identity, planned
from shopclient.services.occasion_rows import Scope, candidates
from shopclient.services.occasion_showing import Shown
from shopclient.services.occasion_views import DayCount, Greeted, Mark, OccasionView, TodayList
from shopclient.services.own_days import own_days
from shopclient.services.shop import Shop, Tx
from shopclient.services.shop_days import is_shop_day

#: The farthest look ahead, in days: some ten years.
FARTHEST: Final = 3_660


def upcoming(
    shop: Shop, today: date | None = None, ahead: int = DEFAULT_AHEAD, since: date | None = None
) -> TodayList:
    """Return everybody's occasions around *today*, one item for each person, occasion and occurrence.

    Clients who died, moved away or want no calls are left out, and so is their family. What was put off stays
    in the list for the programme's catch-up days, whatever *since* is. Kindred days, for those who fall
    behind their rhythm, come within the programme's days for them, whatever *ahead* is.

    Args:
        shop: The open shop.
        today: The shop's business day unless another is given.
        ahead: Days after today, 0 or more.
        since: The day on which the list was last shown; without it nothing is missed.

    Raises:
        DateInvalid: The day lies outside the calendar that can be reckoned.
        ValueInvalid: *ahead* is negative or more than ten years.
    """
    if not 0 <= ahead <= FARTHEST:
        raise ValueInvalid("ahead", str(ahead), f"0 … {FARTHEST}")
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        day = today or day_of(shop.now, programme.shop)
        if not recurrence.FIRST_YEAR <= day.year <= recurrence.LAST_YEAR:
            raise DateInvalid(day.isoformat())
        items = Shown(session, programme, day).views(planned(session, programme, day, ahead, since))
        first = first_missed(programme, day, since)
        return TodayList(day, since, items, own_days(session, programme, day, ahead, first))


def greet(shop: Shop, occurrence: str, state: Mark) -> Greeted:
    """Note what became of an occurrence; what stands there already is noted once and reported as repeated.

    Raises:
        OccurrenceUnknown: No occasion of a client, or of a client's family, comes round so.
    """
    return greet_all(shop, (occurrence,), state)[0]


def greet_all(shop: Shop, noted: Sequence[str], state: Mark) -> tuple[Greeted, ...]:
    """Note the same about several occurrences at once; all of them, or by an error none. See ``greet``."""
    with shop.writing() as tx:
        answers = tuple(_note(tx, parse_occurrence_key(occurrence), state) for occurrence in noted)
        if any(not answer.repeated for answer in answers):
            tx.changed(Change.GREETING)
        return answers


def take_back(shop: Shop, *noted: Greeted) -> None:
    """Put back what stood before each of *noted* was noted."""
    with shop.writing() as tx:
        for greeted in noted:
            take_back_in(tx, greeted)


def greet_in(tx: Tx, occurrence: str, state: Mark) -> Greeted:
    """Note the same as ``greet`` within a running transaction."""
    answer = _note(tx, parse_occurrence_key(occurrence), state)
    if not answer.repeated:
        tx.changed(Change.GREETING)
    return answer


def take_back_in(tx: Tx, greeted: Greeted) -> None:
    """Put back what stood before *greeted* within a running transaction."""
    row = tx.session.get(Greeting, greeted.occurrence)
    if row is None or greeted.repeated:
        return
    if greeted.before is None:
        tx.session.delete(row)
    else:
        row.state = greeted.before
    tx.changed(Change.GREETING)


def _note(tx: Tx, key: OccurrenceKey, state: Mark) -> Greeted:
    client_id = _client_of(tx.session, key, tx.programme)
    known = tx.session.get(Greeting, str(key))
    before = cast(Mark, known.state) if known else None
    if before == state:
        return Greeted(str(key), state, repeated=True, before=before)
    row = known or Greeting(occurrence=str(key), client_id=client_id)
    row.state, row.staff_id, row.marked_at = state, tx.staff_id, tx.now
    tx.session.add(row)
    return Greeted(str(key), state, repeated=False, before=before)


def done_counter(listed: TodayList) -> DayCount:
    """Return how much of the day is done, of what is due or was missed and what was done today."""
    done = [item for item in listed.items if item.state == "done" and _of_the_day(item, listed.date)]
    to_do = [item for item in listed.items if item.open and item.days_left <= 0]
    return DayCount(len(done), len(done) + len(to_do))


def _of_the_day(item: OccasionView, day: date) -> bool:
    return item.days_left == 0 or (item.marked_at is not None and item.marked_at.date() == day)


def _client_of(session: Session, key: OccurrenceKey, programme: Programme) -> int | None:
    """Return whose occasion *key* names; None for a day of the shop's own."""
    client_id = key.client
    if key.kind is OccasionKind.BURN:
        return _whose_bonuses(session, key)
    if key.kind is OccasionKind.KINDRED and client_id is not None and is_offer(session, key):
        return client_id
    if key.person == SHOP and is_shop_day(session, programme, key):
        return None
    if key.relative is not None:
        client_id = session.scalar(select(Relative.client_id).where(Relative.id == key.relative))
    scope = Scope(clients=[] if client_id is None else [client_id])
    for each in candidates(session, scope, programme.calendar.feb29, everybody=True):
        if _comes_round(each.occasion, key):
            return each.client_id
    raise OccurrenceUnknown(str(key))


def _whose_bonuses(session: Session, key: OccurrenceKey) -> int:
    """Return the client who is reminded of bonuses that burn; what was spent meanwhile need not be there."""
    found = session.scalar(select(Client.id).where(Client.id == key.client, Client.merged_into_id.is_(None)))
    if found is None or re.fullmatch(r"[0-9]{2}-[0-9]{2}", key.name) is None:
        raise OccurrenceUnknown(str(key))
    return found


def _comes_round(occasion: Occasion, key: OccurrenceKey) -> bool:
    if identity(occasion) != (key.person, key.kind, key.name):
        return False
    try:
        return comes_round(occasion.source, key.year, key.ordinal)
    except (DateInvalid, RuleUnsupported):
        return False
