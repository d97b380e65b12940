"""Whose day it is: the list of the day, and what was noted about each occasion.

Source: dates and holidays 2, 3, 13, 15.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, TypeVar, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.errors import DateInvalid, OccurrenceUnknown, RuleUnsupported, ValueInvalid
from shopclient.domain.holidays import Catalogue
from shopclient.domain.occasions import DEFAULT_AHEAD, Occasion, OccasionItem, comes_round, plan
from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey, parse_occurrence_key
from shopclient.domain.phones import Phone
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientPhone, Greeting, Relative
from shopclient.services.changes import Change
from shopclient.services.client_figures import Figures, figures_of
from shopclient.services.clock import business_day, day_of, local_moment
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import Candidate, Scope, candidates, loved_holidays
from shopclient.services.occasion_views import (
    ClientShown,
    DayCount,
    Greeted,
    Mark,
    OccasionState,
    OccasionView,
    TodayList,
)
from shopclient.services.shop import Shop, Tx

T = TypeVar("T")

#: The farthest look ahead, in days: some ten years.
FARTHEST: Final = 3_660
#: SQLite takes some 32,000 values in one statement.
_CHUNK: Final = 10_000
_WHOLE_YEAR: Final = 366


def upcoming(
    shop: Shop, today: date | None = None, ahead: int = DEFAULT_AHEAD, since: date | None = None
) -> TodayList:
    """Return everybody's occasions around *today*, one item for each person, occasion and occurrence.

    Clients who died, moved away or want no calls are left out, and so is their family. What was put off stays
    in the list for the programme's catch-up days, whatever *since* is.

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
        planned = _planned(session, programme, day, ahead, since)
        items = _Shown(session, programme, day).views(planned)
        return TodayList(day, since, items)


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


def _planned(
    session: Session, programme: Programme, day: date, ahead: int, since: date | None
) -> list[tuple[OccasionItem, Candidate]]:
    catch_up = programme.calendar.catch_up_days
    earliest = day - timedelta(days=catch_up)
    start = day if since is None else min(day, max(since + timedelta(days=1), earliest))
    put_off = _put_off(session)
    holidays = holidays_of(session)
    end = day + timedelta(days=ahead)
    scope = Scope(_month_days(start, end), _holidays_between(session, start, end), set(put_off.values()))
    found = [
        each
        for each in candidates(session, scope, programme.calendar.feb29)
        if each.occasion.kind is not OccasionKind.HOLIDAY
        or each.occasion.name in scope.holidays
        or _falls_between(holidays, each.occasion.name, earliest, day)
    ]
    by_occasion = {_identity(each.occasion): each for each in found}
    items = plan(
        (each.occasion for each in found),
        day,
        ahead=ahead,
        since=earliest - timedelta(days=1),
        catch_up_days=catch_up,
    )
    return [
        (item, by_occasion[_identity(item.occasion)])
        for item in items
        if item.date >= start or item.key in put_off
    ]


def _identity(occasion: Occasion) -> tuple[str, OccasionKind, str]:
    return occasion.person, occasion.kind, occasion.name


def _put_off(session: Session) -> dict[str, int]:
    query = select(Greeting.occurrence, Greeting.client_id).where(Greeting.state == "later")
    return {row.occurrence: row.client_id for row in session.execute(query)}


def _month_days(start: date, end: date) -> set[str]:
    """Return ``05-19`` for each day; 29 February also where a common year keeps it."""
    count = min((end - start).days + 1, _WHOLE_YEAR)
    days = {f"{start + timedelta(days=number):%m-%d}" for number in range(count)}
    return days | {"02-29"} if days & {"02-28", "03-01"} else days


def _holidays_between(session: Session, start: date, end: date) -> set[str]:
    holidays = holidays_of(session)
    return {key for key in loved_holidays(session) if _falls_between(holidays, key, start, end)}


def _falls_between(holidays: Catalogue, key: str, start: date, end: date) -> bool:
    years = range(start.year, end.year + 1)
    try:
        days = [day for rule in holidays.rules(key) for year in years for day in recurrence.dates(rule, year)]
    except (DateInvalid, RuleUnsupported):
        return False  # no table reaches that far: one holiday less, not a morning without a list
    return any(start <= day <= end for day in days)


def _client_of(session: Session, key: OccurrenceKey, programme: Programme) -> int:
    client_id = key.client
    if key.kind is OccasionKind.BURN:
        return _whose_bonuses(session, key)
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
    if _identity(occasion) != (key.person, key.kind, key.name):
        return False
    try:
        return comes_round(occasion.source, key.year, key.ordinal)
    except (DateInvalid, RuleUnsupported):
        return False


class _Shown:
    """Makes of planned occasions what is shown, each kind of row read once for all of them."""

    def __init__(self, session: Session, programme: Programme, day: date) -> None:
        self._session, self._programme, self._day = session, programme, day
        self._holidays = holidays_of(session)

    def views(self, planned: Sequence[tuple[OccasionItem, Candidate]]) -> tuple[OccasionView, ...]:
        greetings = self._greetings([item.key for item, _ in planned])
        clients = self._clients({each.client_id: each.client_name for _, each in planned})
        return tuple(
            self._view(item, each, clients[each.client_id], greetings.get(item.key)) for item, each in planned
        )

    def _view(
        self, item: OccasionItem, each: Candidate, client: ClientShown, noted: tuple[Mark, datetime] | None
    ) -> OccasionView:
        mark, marked_at = noted or (None, None)
        kind = item.occasion.kind
        return OccasionView(
            occurrence=item.key,
            state=mark or _by_day(item.days_left),
            client=client,
            relative=each.relative,
            kind=kind,
            holiday=self._holidays[item.occasion.name] if kind is OccasionKind.HOLIDAY else None,
            title=each.title,
            reason=each.reason,
            date=item.date,
            days_left=item.days_left,
            turns=item.turns,
            jubilee=item.jubilee,
            marked_at=marked_at,
            put_off=mark == "later" and marked_at is not None and self._business_day(marked_at) >= self._day,
        )

    def _greetings(self, keys: Sequence[str]) -> dict[str, tuple[Mark, datetime]]:
        columns = (Greeting.occurrence, Greeting.state, Greeting.marked_at)
        return {
            row.occurrence: (row.state, local_moment(row.marked_at, self._programme.shop))
            for chunk in _chunks(keys)
            for row in self._session.execute(select(*columns).where(Greeting.occurrence.in_(chunk)))
        }

    def _clients(self, names: dict[int, str]) -> dict[int, ClientShown]:
        phones, figures = self._phones(list(names)), self._figures(list(names))
        return {
            client_id: ClientShown(
                client_id, name, phones.get(client_id), _kind_of(figures[client_id]), figures[client_id].stage
            )
            for client_id, name in names.items()
        }

    def _phones(self, ids: Sequence[int]) -> dict[int, Phone]:
        columns = (ClientPhone.client_id, ClientPhone.e164, ClientPhone.digits, ClientPhone.typed)
        first = ClientPhone.position == 0
        return {
            row.client_id: Phone(row.e164, row.digits, row.typed)
            for chunk in _chunks(ids)
            for row in self._session.execute(select(*columns).where(ClientPhone.client_id.in_(chunk), first))
        }

    def _figures(self, ids: Sequence[int]) -> dict[int, Figures]:
        figures: dict[int, Figures] = {}
        for chunk in _chunks(ids):
            figures |= figures_of(self._session, self._programme, chunk, self._day)
        return figures

    def _business_day(self, moment: datetime) -> date:
        return business_day(moment, self._programme.shop.day_ends)


def _by_day(days_left: int) -> OccasionState:
    if days_left == 0:
        return "due"
    return "coming" if days_left > 0 else "missed"


def _kind_of(figures: Figures) -> str:
    return figures.cards[0].kind_name if figures.cards else ""


def _chunks(values: Sequence[T]) -> Iterable[Sequence[T]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
