"""How many people have a day of their own on each day of a span: by indexes, not by looking at everybody."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopclient.domain.holidays import Style
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.person_dates import Feb29, occurrence_in, parse_person_date
from shopclient.models import Client, ClientDate, Favourite, Relative, RelativeFavourite

_Love = tuple[InstrumentedAttribute[str], InstrumentedAttribute[int], Select[str, int]]

LEAP_DAY: Final = "02-29"
# Written exactly as in its index.
_OPTED_OUT: Final[ColumnElement[bool]] = literal_column("client.state IN ('died', 'do_not_call', 'moved')")
#: Whose day it is as a client, it is not on another one's account.
NO_CLIENT: Final = func.coalesce(Relative.known_id, literal_column("0")) == literal_column("0")


@dataclass(frozen=True)
class _Dates:
    """Where days of one kind stand: the column, whose file they belong to, and what else must hold."""

    kind: OccasionKind
    column: InstrumentedAttribute[Any]
    owner: InstrumentedAttribute[int]
    also: tuple[ColumnElement[bool], ...] = ()

    def come_round(self, year: int) -> ColumnElement[bool]:
        """Return the condition that the day of birth, or of the wedding itself, lies before *year*."""
        if self.owner is Client.id:
            # Few clients are so young: found by an index of their own, they spare a look at all the others.
            return Client.id.not_in(select(Client.id).where(Client.birthday >= f"{year}"))
        return self.column < f"{year}"


_DATED: Final = (
    _Dates(OccasionKind.BIRTHDAY, Client.birthday, Client.id),
    _Dates(OccasionKind.FAMILY_BIRTHDAY, Relative.birthday, Relative.client_id, (NO_CLIENT,)),
    _Dates(OccasionKind.ANNIVERSARY, ClientDate.date, ClientDate.client_id),
    _Dates(OccasionKind.NAME_DAY, Client.name_day, Client.id),
)
#: Which holiday is loved, on whose account, and how to come there.
_LOVES: Final[tuple[_Love, ...]] = (
    (Favourite.holiday_key, Favourite.client_id, select(Favourite.holiday_key, func.count())),
    (
        RelativeFavourite.holiday_key,
        Relative.client_id,
        select(RelativeFavourite.holiday_key, func.count())
        .join(Relative, Relative.id == RelativeFavourite.relative_id)
        .where(NO_CLIENT),
    ),
)


def count_days(session: Session, days: Collection[date], feb29: Feb29) -> Counter[tuple[date, OccasionKind]]:
    """Return how many birthdays, family days and the like there are on each of *days*.

    Args:
        session: A session of the shop.
        days: Some days in a row.
        feb29: The shop's day for 29 February in common years.
    """
    counts: Counter[tuple[date, OccasionKind]] = Counter()
    for year in sorted({day.year for day in days}):
        here = {day for day in days if day.year == year}
        for dates in _DATED:
            for day, number in _counted(session, dates, here):
                counts[day, dates.kind] += number
            if any(day.month in {2, 3} for day in here):
                counts.update(
                    (day, dates.kind) for day in _leap_days(session, dates, year, feb29) if day in here
                )
    return counts


def count_lovers(
    session: Session, plain: Collection[str], of_styles: Collection[str]
) -> Counter[tuple[str, Style | None]]:
    """Return how many clients, and people of their families, love each of these holidays.

    Args:
        session: A session of the shop.
        plain: Keys of holidays that everybody keeps on the same day.
        of_styles: Keys of feasts that the two calendars of the church keep on two days: counted apart by the
            client's own calendar; None is none.
    """
    lovers: Counter[tuple[str, Style | None]] = Counter()
    for key, owner, query in _LOVES:
        greeted = query.where(_is_greeted(owner)).group_by(key)
        for name, number in session.execute(greeted.where(key.in_(plain))):
            lovers[name, None] += int(number)
        own = Client.church_style
        # Apart: only here each client has to be looked at.
        by_style = greeted.add_columns(own).join(Client, Client.id == owner).group_by(own)
        for name, number, style in session.execute(by_style.where(key.in_(of_styles))):
            lovers[name, style] += number
    return lovers


def _counted(session: Session, dates: _Dates, days: Collection[date]) -> Iterator[tuple[date, int]]:
    year = min(days).year
    on_day = func.substr(dates.column, literal_column("-5"))  # written exactly as in its index
    wanted = {f"{day:%m-%d}" for day in days} - {LEAP_DAY}
    query = (
        select(on_day, func.count())
        .where(on_day.in_(wanted), dates.column.is_not(None), *dates.also)
        .where(dates.come_round(year), _is_greeted(dates.owner))
        .group_by(on_day)
    )
    for text, number in session.execute(query):
        month, day = map(int, text.split("-"))
        yield date(year, month, day), number


def _leap_days(session: Session, dates: _Dates, year: int, feb29: Feb29) -> Iterator[date]:
    """Give the day on which each of those of 29 February keeps it: they are few, and have a say in it."""
    on_day = func.substr(dates.column, literal_column("-5"))
    query = select(dates.column, Client.feb29)
    if dates.owner is not Client.id:
        query = query.join(Client, Client.id == dates.owner)
    query = query.where(on_day == literal_column(f"'{LEAP_DAY}'"), dates.column.is_not(None), *dates.also)
    query = query.where(dates.come_round(year), _is_greeted(dates.owner))
    for text, own in session.execute(query):
        yield occurrence_in(parse_person_date(text), year, own or feb29)


def _is_greeted(owner: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    """Return the condition that the file is one of those that are greeted.

    The others are few: leaving them out of all that an index holds spares a look at each client.
    """
    hidden = select(Client.id).where(Client.is_listed == literal_column("0", Integer))
    return owner.not_in(hidden.union_all(select(Client.id).where(_OPTED_OUT)))
