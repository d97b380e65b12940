"""Who falls behind the own rhythm while the favourite is far off, and which holiday of its kin comes sooner.

Source: dates and holidays 19, 21, 23; the story of Komsomol Day.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Catalogue, Style
from shopclient.domain.kindred import QUIET, Kin, Kinship
from shopclient.domain.occasions import Occurrence, comes_round, occurrences
from shopclient.domain.occurrence_keys import OccurrenceKey, kindred_occurrence
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientFigure, Favourite
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import OPTED_OUT

#: Every favourite comes round within so many days, but those whose rule has ended.
_FARTHEST: Final = 800
_AT_ONCE: Final = 20
_LOOKED_AT: Final = 200  # clients at risk, before it is known what can be offered to each


@dataclass(frozen=True, slots=True)
class Offer:
    """A holiday that is offered to a client in place of a favourite that is far off."""

    client_id: int
    client_name: str
    favourite: str  # its key
    favourite_on: date | None  # when that comes round; None: never again
    reason: str  # why it is loved, in the client's own words
    kin: Kin
    occurrence: Occurrence

    @property
    def key(self) -> str:
        """The occurrence's lasting name: ``c12/kindred:pioneer_day/2026/1``."""
        year, ordinal = self.occurrence.year, self.occurrence.ordinal
        return str(kindred_occurrence(self.client_id, self.kin.key, year, ordinal))


def offers(
    session: Session, programme: Programme, day: date, clients: Collection[int] | None = None
) -> Iterator[Offer]:
    """Give what to offer to each of those who fall behind on *day*; one holiday for each, the nearest kin.

    Whoever has a favourite of good cheer within the days looked at needs no other.

    Args:
        session: A session of the shop.
        programme: The shop's programme: how many days ahead, and in which country.
        day: The day the list is of.
        clients: These clients only, in their order; without it everybody, by number.
    """
    around = days_around(holidays_of(session), day, programme.calendar.kindred_days_ahead)
    for rows in _loves_of(session, day, clients):
        if (offer := around.offer(rows)) is not None:
            yield offer


def most_worth(session: Session, programme: Programme, day: date, most: int) -> tuple[list[Offer], bool]:
    """Return the offers to *most* of those who turned over most, and whether there are more.

    Whoever comes after some hundreds is not looked at: nobody greets so many.
    """
    worth = (ClientFigure.turnover + ClientFigure.paid).desc()
    behind = (
        select(ClientFigure.client_id)
        .where(*_behind(day))
        .order_by(worth, ClientFigure.client_id)
        .limit(max(_LOOKED_AT, 4 * most))
    )
    ids = list(session.scalars(behind))
    found: list[Offer] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found += sorted(offers(session, programme, day, some), key=lambda each: some.index(each.client_id))
        if len(found) > most:
            break
    return found[:most], len(found) > most


def put_off_offer(session: Session, programme: Programme, key: OccurrenceKey, day: date) -> Offer | None:
    """Return the offer that *key* names, whatever the client bought meanwhile.

    None where it is too long ago to be shown again, or the client or the favourite is gone.
    """
    around = days_around(holidays_of(session), day, programme.calendar.kindred_days_ahead)
    rows = session.execute(
        select(*_LOVE).join(Favourite).where(Client.id == key.client, *_GREETED).order_by(Favourite.position)
    ).all()
    return around.named(rows, key, programme.calendar.catch_up_days)


def is_offer(session: Session, key: OccurrenceKey) -> bool:
    """Tell whether *key* names a holiday of one kin with a favourite of its client."""
    holidays = holidays_of(session)
    if key.name not in holidays:
        return False
    loved = session.scalars(
        select(Favourite.holiday_key)
        .join(Client)
        .where(Client.id == key.client, Client.merged_into_id.is_(None), Client.taken_back_at.is_(None))
    )
    try:
        rules = holidays.rules(key.name)
        if not any(comes_round(rule, key.year, key.ordinal) for rule in rules):
            return False
    except (DateInvalid, RuleUnsupported):
        return False
    return any(each in holidays and _kinship(holidays).of(each, [key.name]) for each in loved)


@lru_cache(maxsize=8)
def days_around(holidays: Catalogue, day: date, ahead: int) -> "DaysAround":
    """Return the holidays of the days from *day* on; kept, since a list is read again and again."""
    return DaysAround(holidays, day, ahead)


class DaysAround:
    """Tells what stands for a favourite on the days from *day* to *ahead* days after it."""

    def __init__(self, holidays: Catalogue, day: date, ahead: int) -> None:
        self._holidays, self._day, self._end = holidays, day, day + timedelta(days=ahead)
        self._near: dict[tuple[str, Style | None], Occurrence | None] = {}
        self._kin: dict[tuple[str, Style | None], list[tuple[Kin, Occurrence]]] = {}

    def offer(self, loves: Sequence[Any]) -> Offer | None:
        """Return the best offer to one client, by the rows of what that client loves; None without any."""
        known = [row for row in loves if row.holiday_key in self._holidays]
        if any(self._is_near(row) for row in known):
            return None
        own = {row.holiday_key for row in known}
        found = [
            (kin, occurrence, row)
            for row in known
            for kin, occurrence in self._ways(row.holiday_key, row.church_style)
            if kin.key not in own
        ]
        if not found:
            return None
        kin, occurrence, row = min(found, key=lambda each: (-each[0].score, each[1].date, each[0].key))
        return self._offer(row, kin, occurrence)

    def named(self, loves: Sequence[Any], key: OccurrenceKey, back: int) -> Offer | None:
        """Return the offer of the holiday that *key* names, unless that was more than *back* days ago."""
        for row in loves:
            if row.holiday_key not in self._holidays or key.name not in self._holidays:
                continue
            for kin in _kinship(self._holidays).of(row.holiday_key, [key.name]):
                for each in self._between(
                    kin.key, row.church_style, self._day - timedelta(days=back), self._end
                ):
                    if (each.year, each.ordinal) == (key.year, key.ordinal):
                        return self._offer(row, kin, each)
        return None

    def _offer(self, row: Any, kin: Kin, occurrence: Occurrence) -> Offer:
        until = self._day + timedelta(days=_FARTHEST)
        rounds = self._between(row.holiday_key, row.church_style, self._day, until)
        favourite_on = rounds[0].date if rounds else None
        return Offer(row.id, row.name, row.holiday_key, favourite_on, row.reason, kin, occurrence)

    def _is_near(self, row: Any) -> bool:
        """Tell whether a favourite of good cheer comes within the days looked at."""
        is_quiet = bool(QUIET & set(self._holidays[row.holiday_key].themes))
        return not is_quiet and self._first(row.holiday_key, row.church_style) is not None

    def _ways(self, favourite: str, style: Style | None) -> list[tuple[Kin, Occurrence]]:
        """Return the kin of *favourite* on these days, with their day, the nearest kin first."""
        if (favourite, style) not in self._kin:
            shown = [holiday.key for holiday in self._holidays if not holiday.hidden]
            self._kin[favourite, style] = [
                (kin, occurrence)
                for kin in _kinship(self._holidays).of(favourite, shown)
                if (occurrence := self._first(kin.key, style)) is not None
            ]
        return self._kin[favourite, style]

    def _first(self, key: str, style: Style | None) -> Occurrence | None:
        if (key, style) not in self._near:
            found = self._between(key, style, self._day, self._end)
            self._near[key, style] = found[0] if found else None
        return self._near[key, style]

    def _between(self, key: str, style: Style | None, start: date, end: date) -> list[Occurrence]:
        try:
            return occurrences(self._holidays.rule(key, style), start, end)
        except (DateInvalid, RuleUnsupported):
            return []  # no table reaches that far


@lru_cache(maxsize=4)
def _kinship(holidays: Catalogue) -> Kinship:
    return Kinship(holidays)


_LOVE: Final = (
    *(Client.id, Client.name, Client.church_style),
    *(Favourite.holiday_key, Favourite.reason, Favourite.position),
)
# abs(): its index would lead to everybody there is.
_GREETED: Final = (Client.state.not_in(OPTED_OUT), func.abs(Client.is_listed) == 1)


def _loves_of(session: Session, day: date, clients: Collection[int] | None) -> Iterator[list[Any]]:
    """Give the favourites of each of those who fall behind on *day*, client by client."""
    query = (
        select(*_LOVE)
        .select_from(ClientFigure)
        .join(Client, Client.id == ClientFigure.client_id)
        .join(Favourite, Favourite.client_id == Client.id)
        .where(*_behind(day), *_GREETED)
    )
    if clients is not None:
        query = query.where(ClientFigure.client_id.in_(clients))
    rows = sorted(session.execute(query), key=attrgetter("id", "position"))
    for _, loves in groupby(rows, key=attrgetter("id")):
        yield list(loves)


def _behind(day: date) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a client is cooling or lost on *day*, so that their index is used."""
    return (
        ClientFigure.rhythm.is_not(None),
        ClientFigure.lost_on > date.min,
        ClientFigure.cools_on <= day,
    )
