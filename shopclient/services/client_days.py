"""A client's own days at the till: birthday and favourite holidays, and what comes with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from shopclient.domain.bill import PersonalDiscount
from shopclient.domain.card_kinds import CardKind, DayBonus, DayDiscount
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.occasions import Occurrence, Source, occurrences
from shopclient.domain.person_dates import Feb29, parse_person_date
from shopclient.domain.programme import Programme
from shopclient.models import Client, Favourite
from shopclient.services.core import Query
from shopclient.services.holidays import holidays_of

What = Literal["birthday", "holiday"]

_BIRTHDAY = Query(select(Client.birthday, Client.feb29).where(Client.id == bindparam("client")))
_FAVOURITES = Query(
    select(Favourite.holiday_key, Client.church_style)
    .join(Client, Client.id == Favourite.client_id)
    .where(Favourite.client_id == bindparam("client"))
)


@dataclass(frozen=True)
class OwnDay:
    """One coming round of a client's birthday or favourite holiday; *reason* is the holiday's key."""

    what: What
    reason: str
    occurrence: Occurrence


def personal_discounts(
    session: Session, programme: Programme, kind: CardKind, client_id: int | None, day: date
) -> tuple[PersonalDiscount, ...]:
    """Return the birthday and the holiday discount of a card of *kind* whose days hold on *day*."""
    windows: list[tuple[What, DayDiscount]] = [
        ("birthday", kind.birthday_discount),
        ("holiday", kind.holiday_discount),
    ]
    wanted = [(what, window) for what, window in windows if window.percent]
    if client_id is None or not wanted:
        return ()
    return tuple(
        PersonalDiscount(what, window.percent)
        for what, window in wanted
        if own_days(session, programme, client_id, what, day, window)
    )


def own_days(
    session: Session,
    programme: Programme,
    client_id: int,
    what: What,
    day: date,
    window: DayDiscount | DayBonus,
) -> list[OwnDay]:
    """Return the client's days whose window, so many days before and after them, holds *day*.

    A window over New Year belongs to the year of the day itself (loyalty rules 3).
    """
    start, end = day - timedelta(days=window.days_after), day + timedelta(days=window.days_before)
    found: list[OwnDay] = []
    for reason, source, feb29 in _sources(session, client_id, what, programme.calendar.feb29):
        try:
            found += [OwnDay(what, reason, each) for each in occurrences(source, start, end, feb29)]
        except (DateInvalid, RuleUnsupported):
            continue  # a holiday without a table for this year has no day
    return found


def _sources(
    session: Session, client_id: int, what: What, feb29: Feb29
) -> Iterator[tuple[str, Source, Feb29]]:
    if what == "birthday":
        row = _BIRTHDAY.first(session, client=client_id)
        if row.birthday is not None:
            yield "", parse_person_date(row.birthday), row.feb29 or feb29
        return
    for favourite in _FAVOURITES.all(session, client=client_id):
        known, key = holidays_of(session), favourite.holiday_key
        if key in known:
            yield key, known.rule(key, favourite.church_style), feb29
