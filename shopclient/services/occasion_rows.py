"""Whose occasions may fall into a window: read by month and day, never by looking at every client."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopclient.domain.occasions import Occasion
from shopclient.domain.occurrence_keys import OccasionKind, client_key, relative_key
from shopclient.domain.person_dates import Feb29, parse_person_date
from shopclient.models import Client, ClientDate, Favourite, Relative
from shopclient.services.holidays import catalogue
from shopclient.services.occasion_views import RelativeShown

#: Who is not to be greeted: neither they nor, on their account, their family.
OPTED_OUT: Final = ("died", "do_not_call", "moved")

_DATES_OF_CLIENTS: Final = (
    (Client.birthday, OccasionKind.BIRTHDAY),
    (Client.name_day, OccasionKind.NAME_DAY),
)

_AnyColumns = Select[*tuple[Any, ...]]


@dataclass(frozen=True)
class Scope:
    """What to look for: dates on these days of a year (``05-19``), these holidays, all of these clients."""

    days: Collection[str] = ()
    holidays: Collection[str] = ()
    clients: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An occasion that may fall into the window, with what is shown about it."""

    occasion: Occasion
    client_id: int
    client_name: str
    relative: RelativeShown | None = None
    title: str = ""
    reason: str = ""


def candidates(
    session: Session, scope: Scope, feb29: Feb29, *, everybody: bool = False
) -> Iterator[Candidate]:
    """Give the occasions in *scope*, some of them twice.

    Args:
        session: A session of the shop.
        scope: What to look for.
        feb29: The shop's setting, for those who have none of their own.
        everybody: Whether those who opted out are included.
    """
    reader = _Reader(session, scope, feb29, everybody)
    yield from reader.own()
    yield from reader.own_dates()
    yield from reader.family()
    yield from reader.favourites()


def loved_holidays(session: Session) -> list[str]:
    """Return the keys of the catalogue that at least one client loves."""
    keys = session.scalars(select(Favourite.holiday_key).distinct())
    return [key for key in keys if key in catalogue()]


class _Reader:
    """Reads the rows of one scope, table by table."""

    def __init__(self, session: Session, scope: Scope, feb29: Feb29, everybody: bool) -> None:
        self._session, self._scope, self._feb29, self._everybody = session, scope, feb29, everybody

    def own(self) -> Iterator[Candidate]:
        for column, kind in _DATES_OF_CLIENTS:
            for row in self._rows(select(column.label("date")), self._dated(column, Client.id)):
                yield Candidate(self._occasion(row, client_key(row.id), kind), row.id, row.name)

    def own_dates(self) -> Iterator[Candidate]:
        columns = (ClientDate.date, ClientDate.id.label("date_id"), ClientDate.title)
        query = select(*columns).join_from(ClientDate, Client)
        for row in self._rows(query, self._dated(ClientDate.date, ClientDate.client_id)):
            name = str(row.date_id)
            occasion = self._occasion(row, client_key(row.id), OccasionKind.ANNIVERSARY, name)
            yield Candidate(occasion, row.id, row.name, title=row.title)

    def family(self) -> Iterator[Candidate]:
        query = select(
            Relative.birthday.label("date"),
            Relative.id.label("relative_id"),
            Relative.name.label("relative_name"),
            Relative.relation,
            Relative.hobbies,
        ).join_from(Relative, Client)
        for row in self._rows(query, self._dated(Relative.birthday, Relative.client_id)):
            person = relative_key(row.relative_id)
            hobbies = tuple(json.loads(row.hobbies))
            relative = RelativeShown(row.relative_id, row.relative_name, row.relation, hobbies)
            occasion = self._occasion(row, person, OccasionKind.FAMILY_BIRTHDAY)
            yield Candidate(occasion, row.id, row.name, relative)

    def favourites(self) -> Iterator[Candidate]:
        scope = self._scope
        wanted = _asked((Favourite.holiday_key, scope.holidays), (Favourite.client_id, scope.clients))
        query = select(Favourite.holiday_key, Favourite.reason).join_from(Favourite, Client)
        for row in self._rows(query, wanted):
            # A key that the catalogue lost waits for one that has it again.
            if row.holiday_key in catalogue():
                rule = catalogue().rule(row.holiday_key)
                occasion = Occasion(client_key(row.id), OccasionKind.HOLIDAY, rule, row.holiday_key)
                yield Candidate(occasion, row.id, row.name, reason=row.reason)

    def _rows(self, query: _AnyColumns, wanted: Iterable[ColumnElement[bool]]) -> Iterator[Any]:
        query = query.add_columns(Client.id, Client.name, Client.feb29)
        # Not "is null": its index would lead to every client there is.
        query = query.where(func.coalesce(Client.merged_into_id, 0) == 0)
        if not self._everybody:
            query = query.where(Client.state.not_in(OPTED_OUT))
        # One condition at a time: joined by OR, SQLite would walk through the whole index.
        for condition in wanted:
            yield from self._session.execute(query.where(condition))

    def _dated(
        self, column: InstrumentedAttribute[Any], owner: InstrumentedAttribute[int]
    ) -> list[ColumnElement[bool]]:
        # Written exactly as the index on it; a bound -5 would not be recognised.
        day = func.substr(column, literal_column("-5"))
        asked = _asked((day, self._scope.days), (owner, self._scope.clients))
        return [and_(column.is_not(None), each) for each in asked]

    def _occasion(self, row: Any, person: str, kind: OccasionKind, name: str = "") -> Occasion:
        return Occasion(person, kind, parse_person_date(row.date), name, row.feb29 or self._feb29)


def _asked(*pairs: tuple[Any, Collection[Any]]) -> list[ColumnElement[bool]]:
    """Return "this is one of these" for each pair that names any: what is asked for nothing finds nothing."""
    return [column.in_(values) for column, values in pairs if values]
