"""Whose occasions may fall into a window: read by month and day, never by looking at every client."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Text, bindparam, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopclient.domain.holidays import Catalogue
from shopclient.domain.occasions import Occasion
from shopclient.domain.occurrence_keys import OccasionKind, client_key, relative_key
from shopclient.domain.person_dates import Feb29, parse_person_date
from shopclient.models import Client, ClientDate, Favourite, Relative, RelativeFavourite
from shopclient.services.core import Query
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_views import KindredOf, RelativeShown

#: Who is not to be greeted: neither they nor, on their account, their family.
OPTED_OUT: Final = ("died", "do_not_call", "moved")

#: In place of a moment that has not come.
_NEVER: Final = literal_column("''", Text)

_AnyColumns = Select[*tuple[Any, ...]]


class _Source:
    """Rows of one table with their client; those of one client by a constant statement, for the till."""

    def __init__(
        self, query: _AnyColumns, owner: InstrumentedAttribute[int], there: ColumnElement[bool] | None = None
    ) -> None:
        query = query.add_columns(Client.id, Client.name, Client.feb29, Client.church_style)
        # Not "is null": its index would lead to every client there is.
        query = query.where(func.coalesce(Client.merged_into_id, literal_column("0")) == literal_column("0"))
        query = query.where(func.coalesce(Client.taken_back_at, _NEVER) == _NEVER)
        self.query = query if there is None else query.where(there)
        self.of_one = Query(self.query.where(owner == bindparam("client")))


def _dated(
    column: InstrumentedAttribute[Any],
    *others: Any,
    owner: InstrumentedAttribute[int],
    only: ColumnElement[bool] | None = None,
) -> _Source:
    query = select(column.label("date"), *others)
    if only is not None:
        query = query.where(only)
    if owner is not Client.id:
        query = query.join(Client, Client.id == owner)
    return _Source(query, owner, column.is_not(None))


# Whose day it is as a client, it is not on another one's account.
_NO_CLIENT: Final = func.coalesce(Relative.known_id, literal_column("0")) == literal_column("0")
_KIN: Final = (
    *(Relative.id.label("relative_id"), Relative.name.label("relative_name")),
    *(Relative.relation, Relative.hobbies),
)
_DATES_OF_CLIENTS: Final = (
    (Client.birthday, OccasionKind.BIRTHDAY, _dated(Client.birthday, owner=Client.id)),
    (Client.name_day, OccasionKind.NAME_DAY, _dated(Client.name_day, owner=Client.id)),
)
_OWN_DATES: Final = _dated(
    ClientDate.date, ClientDate.id.label("date_id"), ClientDate.title, owner=ClientDate.client_id
)
_FAMILY: Final = _dated(
    Relative.birthday,
    *_KIN,
    owner=Relative.client_id,
    only=_NO_CLIENT,
)
_FAVOURITES: Final = _Source(
    select(Favourite.holiday_key, Favourite.reason).join(Client, Client.id == Favourite.client_id),
    Favourite.client_id,
)
_KIN_FAVOURITES: Final = _Source(
    select(RelativeFavourite.holiday_key, RelativeFavourite.reason, *_KIN)
    .join(Relative, Relative.id == RelativeFavourite.relative_id)
    .join(Client, Client.id == Relative.client_id)
    .where(_NO_CLIENT),
    Relative.client_id,
)


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
    kindred_of: KindredOf | None = None


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
    """Return the keys of the catalogue that at least one client, or somebody of a family, loves."""
    own, kin = (
        select(column).distinct() for column in (Favourite.holiday_key, RelativeFavourite.holiday_key)
    )
    keys = session.scalars(own.union(kin))
    known = holidays_of(session)
    return [key for key in keys if key in known]


class _Reader:
    """Reads the rows of one scope, table by table."""

    def __init__(self, session: Session, scope: Scope, feb29: Feb29, everybody: bool) -> None:
        self._session, self._scope, self._feb29, self._everybody = session, scope, feb29, everybody
        is_one = everybody and len(scope.clients) == 1 and not scope.days and not scope.holidays
        self._one = next(iter(scope.clients)) if is_one else None

    def own(self) -> Iterator[Candidate]:
        for column, kind, source in _DATES_OF_CLIENTS:
            for row in self._rows(source, self._dated(column, Client.id)):
                yield Candidate(self._occasion(row, client_key(row.id), kind), row.id, row.name)

    def own_dates(self) -> Iterator[Candidate]:
        for row in self._rows(_OWN_DATES, self._dated(ClientDate.date, ClientDate.client_id)):
            name = str(row.date_id)
            occasion = self._occasion(row, client_key(row.id), OccasionKind.ANNIVERSARY, name)
            yield Candidate(occasion, row.id, row.name, title=row.title)

    def family(self) -> Iterator[Candidate]:
        for row in self._rows(_FAMILY, self._dated(Relative.birthday, Relative.client_id)):
            occasion = self._occasion(row, relative_key(row.relative_id), OccasionKind.FAMILY_BIRTHDAY)
            yield Candidate(occasion, row.id, row.name, _relative(row))

    def favourites(self) -> Iterator[Candidate]:
        for row in self._rows(_FAVOURITES, self._loved(Favourite.holiday_key, Favourite.client_id)):
            yield from self._favourite(row, client_key(row.id), None)
        for row in self._rows(
            _KIN_FAVOURITES, self._loved(RelativeFavourite.holiday_key, Relative.client_id)
        ):
            yield from self._favourite(row, relative_key(row.relative_id), _relative(row))

    def _rows(self, source: _Source, wanted: Iterable[ColumnElement[bool]]) -> Iterator[Any]:
        if self._one is not None:
            yield from source.of_one.all(self._session, client=self._one)
            return
        query = source.query
        if not self._everybody:
            query = query.where(
                Client.state.not_in(OPTED_OUT), func.coalesce(Client.archived_at, _NEVER) == _NEVER
            )
        # One condition at a time: joined by OR, SQLite would walk through the whole index.
        for condition in wanted:
            yield from self._session.execute(query.where(condition))

    def _loved(
        self, key: InstrumentedAttribute[str], owner: InstrumentedAttribute[int]
    ) -> list[ColumnElement[bool]]:
        if self._one is not None:
            return []
        return _asked((key, self._scope.holidays), (owner, self._scope.clients))

    def _dated(
        self, column: InstrumentedAttribute[Any], owner: InstrumentedAttribute[int]
    ) -> list[ColumnElement[bool]]:
        if self._one is not None:
            return []
        # Written exactly as the index on it; a bound -5 would not be recognised.
        day = func.substr(column, literal_column("-5"))
        return _asked((day, self._scope.days), (owner, self._scope.clients))

    def _occasion(self, row: Any, person: str, kind: OccasionKind, name: str = "") -> Occasion:
        return Occasion(person, kind, parse_person_date(row.date), name, row.feb29 or self._feb29)

    def _favourite(self, row: Any, person: str, relative: RelativeShown | None) -> Iterator[Candidate]:
        # A key that the catalogue lost waits for one that has it again.
        if row.holiday_key in self._holidays:
            rule = self._holidays.rule(row.holiday_key, row.church_style)
            occasion = Occasion(person, OccasionKind.HOLIDAY, rule, row.holiday_key)
            yield Candidate(occasion, row.id, row.name, relative, reason=row.reason)

    @cached_property
    def _holidays(self) -> Catalogue:
        return holidays_of(self._session)


def _relative(row: Any) -> RelativeShown:
    hobbies = tuple(json.loads(row.hobbies))
    return RelativeShown(row.relative_id, row.relative_name, row.relation, hobbies)


def _asked(*pairs: tuple[Any, Collection[Any]]) -> list[ColumnElement[bool]]:
    """Return "this is one of these" for each pair that names any: what is asked for nothing finds nothing."""
    return [column.in_(values) for column, values in pairs if values]
