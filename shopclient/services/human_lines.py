"""The one human thing to know about a client at the counter: a near day, a favourite, a taste, a note."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.occasions import DEFAULT_AHEAD, OccasionItem, plan
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.person_dates import Feb29
from shopclient.domain.programme import Programme
from shopclient.domain.rhythm import Rhythm
from shopclient.models import Client, ClientFigure, ClientLabel, Favourite, Greeting, Operation
from shopclient.services.clock import day_of
from shopclient.services.core import Query
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import Candidate, Scope, candidates
from shopclient.services.occasion_views import HumanLine, HumanLineCode
from shopclient.services.shop import Shop

#: A day gone by so lately may still be wished well for.
_BELATED: Final = 3
_CODES: Final[dict[OccasionKind, HumanLineCode]] = {
    OccasionKind.BIRTHDAY: "birthday",
    OccasionKind.FAMILY_BIRTHDAY: "family_birthday",
    OccasionKind.ANNIVERSARY: "anniversary",
    OccasionKind.NAME_DAY: "name_day",
    OccasionKind.HOLIDAY: "holiday",
}
# Constant statements: this line is read with every card that is scanned.
_PERSON = Query(
    select(
        *(Client.state, Client.notes, Client.archived_at, Client.birthday, Client.is_organisation),
        *(ClientFigure.rhythm, ClientFigure.last_day),
    )
    .join(ClientFigure, ClientFigure.client_id == Client.id)
    .where(Client.id == bindparam("client"))
)
_BOUGHT_TODAY = Query(
    select(Operation.id)
    .where(Operation.client_id == bindparam("client"), Operation.business_day == bindparam("day"))
    .limit(literal_column("1"))
)
_NOTED = Query(select(Greeting.occurrence, Greeting.state).where(Greeting.client_id == bindparam("client")))
_FAVOURITES = Query(
    select(Favourite.position, Favourite.holiday_key, Favourite.reason).where(
        Favourite.client_id == bindparam("client")
    )
)
_TASTES = Query(
    select(ClientLabel.position, ClientLabel.text).where(
        ClientLabel.client_id == bindparam("client"), ClientLabel.what == "taste"
    )
)


def human_line(shop: Shop, client_id: int, today: date | None = None) -> HumanLine | None:
    """Return the one human thing about a client, or None if the file knows none, or the client died.

    The nearest day within a week comes first, one that was greeted already last; without any, that somebody
    comes after a silence longer than is usual; then the first
    favourite holiday, the first taste, the first line of the notes. Of somebody in the archive it is that.
    Of whom nothing is known one thing is asked, once a day: who bought today was asked already.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        return human_line_in(session, programme, client_id, today or day_of(shop.now, programme.shop))


def human_line_in(session: Session, programme: Programme, client_id: int, day: date) -> HumanLine | None:
    """Return the same as ``human_line`` in the running transaction."""
    client = _PERSON.first(session, client=client_id)
    if client is None or client.state == "died":
        return None
    if client.archived_at is not None:
        # Nothing else is up to date of somebody who had not come for so long.
        return HumanLine("archived")
    near = _near_day(session, client_id, day, programme.calendar.feb29) or _silence(client, day)
    return near or _lasting(session, client_id, client.notes) or _question(session, client_id, client, day)


def _silence(client: Any, day: date) -> HumanLine | None:
    """Return that somebody comes after a silence that is long for him."""
    if client.rhythm is None:
        return None
    own = Rhythm(client.rhythm, client.last_day)
    if not own.risk(day):
        return None
    return HumanLine("silent", silent_days=(day - own.last_day).days, usual_days=own.days)


def _near_day(session: Session, client_id: int, day: date, feb29: Feb29) -> HumanLine | None:
    noted = _noted(session, client_id)
    found = {
        (each.occasion.person, each.occasion.kind, each.occasion.name): each
        for each in candidates(session, Scope(clients=[client_id]), feb29, everybody=True)
    }
    near = [
        item
        for item in _around(found.values(), day)
        if noted.get(item.key) != "skipped" and not (item.days_left < 0 and item.key in noted)
    ]
    if not near:
        return None
    item = min(
        near, key=lambda each: (noted.get(each.key) == "done", abs(each.days_left), each.days_left < 0)
    )
    occasion = item.occasion
    each = found[occasion.person, occasion.kind, occasion.name]
    return _line(session, item, each, noted.get(item.key) == "done")


def _around(found: Iterable[Candidate], day: date) -> list[OccasionItem]:
    items: list[OccasionItem] = []
    for each in found:
        try:
            since = day - timedelta(days=_BELATED + 1)
            items += plan([each.occasion], day, ahead=DEFAULT_AHEAD, since=since, catch_up_days=_BELATED)
        except (DateInvalid, RuleUnsupported):
            continue  # a holiday without a table for this year has no near day
    return sorted(items, key=lambda item: list(OccasionKind).index(item.occasion.kind))


def _noted(session: Session, client_id: int) -> dict[str, str]:
    return {row.occurrence: row.state for row in _NOTED.all(session, client=client_id)}


def _line(session: Session, item: OccasionItem, each: Candidate, done: bool) -> HumanLine:
    kind = item.occasion.kind
    return HumanLine(
        _CODES[kind],
        days_left=item.days_left,
        turns=item.turns,
        relative=each.relative,
        holiday=holidays_of(session)[item.occasion.name] if kind is OccasionKind.HOLIDAY else None,
        text=each.reason or each.title,
        occurrence=item.key,
        done=done,
    )


def _lasting(session: Session, client_id: int, notes: str) -> HumanLine | None:
    for favourite in sorted(_FAVOURITES.all(session, client=client_id)):
        holidays = holidays_of(session)
        if favourite.holiday_key in holidays:
            holiday = holidays[favourite.holiday_key]
            return HumanLine("favourite", holiday=holiday, text=favourite.reason)
    if tastes := sorted(_TASTES.all(session, client=client_id)):
        return HumanLine("taste", text=tastes[0].text)
    note = next((line.strip() for line in notes.splitlines() if line.strip()), "")
    return HumanLine("note", text=note) if note else None


def _question(session: Session, client_id: int, client: Any, day: date) -> HumanLine | None:
    if client.is_organisation or _BOUGHT_TODAY.first(session, client=client_id, day=day) is not None:
        return None
    return HumanLine("ask_favourite" if client.birthday else "ask_birthday")
