"""Whose days fall into a window, in the fewest words: numbers and dates, for counting and for choosing.

A shop of size L has thousands of them; what is shown of a few is read afterwards.
"""

import json
from calendar import isleap
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final, NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Catalogue, Style
from shopclient.domain.occasions import Occasion, OccasionItem, Occurrence, occurrences
from shopclient.domain.occurrence_keys import OccasionKind, client_key, relative_key
from shopclient.domain.person_dates import Feb29, parse_person_date
from shopclient.services.occasion_planning import Planned, month_days
from shopclient.services.occasion_rows import Candidate
from shopclient.services.occasion_views import RelativeShown

LEAP_DAY: Final = "02-29"
# abs(): an index on it alone would lead to everybody there is.
_GREETED: Final = "abs(client.is_listed) = 1 AND client.state NOT IN ('died', 'do_not_call', 'moved')"
_NOT_GREETED: Final = """
    SELECT id FROM client WHERE is_listed = 0
    UNION ALL SELECT id FROM client WHERE state IN ('died', 'do_not_call', 'moved')"""
_WORTH: Final = "coalesce(client_figure.turnover + client_figure.paid, 0)"
_BEHIND: Final = "coalesce(client_figure.rhythm IS NOT NULL AND client_figure.cools_on <= :day, 0)"
_SHOWN: Final = (
    f"client.id AS client, client.name AS client_name, client.feb29, {_WORTH} AS worth, {_BEHIND} AS behind"
)
_FIGURE: Final = "LEFT JOIN client_figure ON client_figure.client_id = client.id"
_NO_CLIENT: Final = "coalesce(relative.known_id, 0) = 0"
_KIN: Final = "relative.id AS relative, relative.name, relative.relation, relative.hobbies"
_ALONE: Final = "NULL AS relative, '' AS name, '' AS relation, '[]' AS hobbies"


def _of_day(column: str) -> str:
    # Written exactly as the index on it.
    return f"substr({column}, -5) IN (SELECT value FROM json_each(:days)) AND {column} IS NOT NULL"  # noqa: S608 - own words


_DATED: Final = {
    OccasionKind.BIRTHDAY: f"""
        SELECT birthday AS date, NULL AS number, '' AS title, {_ALONE}, {_SHOWN} FROM client {_FIGURE}
        WHERE {_of_day("birthday")} AND {_GREETED}""",  # noqa: S608 - own words
    OccasionKind.FAMILY_BIRTHDAY: f"""
        SELECT relative.birthday AS date, NULL AS number, '' AS title, {_KIN}, {_SHOWN}
        FROM relative JOIN client ON client.id = relative.client_id {_FIGURE}
        WHERE {_of_day("relative.birthday")} AND {_NO_CLIENT} AND {_GREETED}""",  # noqa: S608 - own words
    OccasionKind.ANNIVERSARY: f"""
        SELECT client_date.date, client_date.id AS number, client_date.title, {_ALONE}, {_SHOWN}
        FROM client_date JOIN client ON client.id = client_date.client_id {_FIGURE}
        WHERE {_of_day("client_date.date")} AND {_GREETED}""",  # noqa: S608 - own words
    OccasionKind.NAME_DAY: f"""
        SELECT name_day AS date, NULL AS number, '' AS title, {_ALONE}, {_SHOWN} FROM client {_FIGURE}
        WHERE {_of_day("name_day")} AND {_GREETED}""",  # noqa: S608 - own words
}
_COUNT_OWN: Final = f"""
    SELECT holiday_key AS key, NULL AS style, count(*) AS total FROM favourite
    WHERE holiday_key IN (SELECT value FROM json_each(:keys)) AND client_id NOT IN ({_NOT_GREETED})
    GROUP BY holiday_key"""  # noqa: S608 - own words
_COUNT_KIN: Final = f"""
    SELECT holiday_key AS key, client.church_style AS style, count(*) AS total FROM relative_favourite
    JOIN relative ON relative.id = relative_favourite.relative_id JOIN client ON client.id = client_id
    WHERE holiday_key IN (SELECT value FROM json_each(:keys)) AND {_NO_CLIENT} AND {_GREETED}
    GROUP BY holiday_key, client.church_style"""  # noqa: S608 - own words
# Only of the feasts of two calendars each client has to be looked at.
_COUNT_STYLED: Final = f"""
    SELECT holiday_key AS key, client.church_style AS style, count(*) AS total FROM favourite
    JOIN client ON client.id = client_id
    WHERE holiday_key IN (SELECT value FROM json_each(:keys)) AND {_GREETED}
    GROUP BY holiday_key, client.church_style"""  # noqa: S608 - own words
_LOVED: Final = """
    WITH RECURSIVE loved (key) AS (
        SELECT min(holiday_key) FROM favourite
        UNION ALL SELECT (SELECT min(holiday_key) FROM favourite WHERE holiday_key > key) FROM loved
        WHERE key IS NOT NULL)
    SELECT key FROM loved WHERE key IS NOT NULL UNION SELECT holiday_key FROM relative_favourite"""
_LOVERS: Final = f"""
    SELECT * FROM (
        SELECT favourite.reason, {_ALONE}, {_SHOWN} FROM favourite
        JOIN client ON client.id = favourite.client_id {_FIGURE}
        WHERE favourite.holiday_key = :key AND {_GREETED} {{style}} {{mine}})
    UNION ALL SELECT * FROM (
        SELECT relative_favourite.reason, {_KIN}, {_SHOWN} FROM relative_favourite
        JOIN relative ON relative.id = relative_favourite.relative_id AND {_NO_CLIENT}
        JOIN client ON client.id = relative.client_id {_FIGURE}
        WHERE relative_favourite.holiday_key = :key AND {_GREETED} {{style}})
    {{order}} LIMIT :most"""  # noqa: S608 - own words


class PersonDay(NamedTuple):
    """One occurrence of somebody's own day, not reckoned through before it is shown."""

    key: str
    on: date
    kind: OccasionKind
    row: Any

    def planned(self, day: date, feb29: Feb29) -> Planned:
        """Return it as one of the list of *day*."""
        row = self.row
        own = row.feb29 or feb29
        name = "" if row.number is None else str(row.number)
        occasion = Occasion(_person(row), self.kind, parse_person_date(row.date), name, own)
        [occurrence] = occurrences(occasion.source, self.on, self.on, own)
        candidate = Candidate(occasion, row.client, row.client_name, _relative(row), title=row.title)
        return OccasionItem(occasion, occurrence, (self.on - day).days), candidate


@dataclass(frozen=True, slots=True)
class LovedDay:
    """A holiday on one of its days, and how many people love it, by the church's calendar they keep."""

    key: str
    occurrence: Occurrence
    styles: tuple[Style | None, ...]  # of the clients who keep it on this day; none named: of all
    total: int

    @property
    def about(self) -> str:
        """What everybody's occurrence of it ends with: ``holiday:pioneer_day/2026/1``."""
        return f"{OccasionKind.HOLIDAY}:{self.key}/{self.occurrence.year:04}/{self.occurrence.ordinal}"


def people_between(session: Session, day: date, start: date, end: date, feb29: Feb29) -> list[PersonDay]:
    """Return everybody's own days from *start* to *end*, in no order; *day* is that of the list."""
    asked = {"days": json.dumps(sorted(month_days(start, end))), "day": day.isoformat()}
    by_day: dict[str, list[date]] = defaultdict(list)
    for number in range((end - start).days + 1):
        on = start + timedelta(days=number)
        by_day[f"{on:%m-%d}"].append(on)
    return [
        each
        for kind, query in _DATED.items()
        for row in session.execute(text(query), asked)
        for each in _rounds(kind, row, by_day, feb29)
    ]


def _rounds(
    kind: OccasionKind, row: Any, by_day: Mapping[str, list[date]], feb29: Feb29
) -> Iterator[PersonDay]:
    """Give the days of one row; thousands of rows come here, so nothing is parsed but the leap day."""
    month_day, born = row.date[-5:], row.date[:4]
    if month_day == LEAP_DAY:
        keeps = row.feb29 or feb29
        kept = [on for each in (LEAP_DAY, keeps) for on in by_day.get(each, ()) if _keeps(on, each)]
    else:
        kept = by_day.get(month_day, [])
    for on in kept:
        # "--05" sorts before any year.
        if born < str(on.year):
            what = kind if row.number is None else f"{kind}:{row.number}"
            yield PersonDay(f"{_person(row)}/{what}/{on.year}/1", on, kind, row)


def _keeps(on: date, month_day: str) -> bool:
    return isleap(on.year) == (month_day == LEAP_DAY)


def _person(row: Any) -> str:
    return client_key(row.client) if row.relative is None else relative_key(row.relative)


def loved_between(session: Session, holidays: Catalogue, start: date, end: date) -> list[LovedDay]:
    """Return the holidays from *start* to *end* that somebody loves, by day, the most loved first."""
    rounds: dict[str, dict[Style | None, list[Occurrence]]] = {}
    for key in session.scalars(text(_LOVED)):
        if key in holidays and (found := _by_style(holidays, key, start, end)):
            rounds[key] = found
    totals = _count(session, holidays, rounds)
    loved = [
        each
        for key, found in rounds.items()
        for each in _days_of(key, found, totals[key], plain=holidays[key].style is None)
    ]
    return sorted(loved, key=lambda each: (each.occurrence.date, -each.total, each.key))


def lovers(
    session: Session, holidays: Catalogue, loved: LovedDay, day: date, most: int, *, first: bool
) -> list[Planned]:
    """Return some of those who love a holiday: with *first* those at risk, then by turnover; else any."""
    style = ""
    if loved.styles:
        named = ", ".join(f"'{each}'" for each in loved.styles if each is not None)
        parts = [f"client.church_style IN ({named})"] if named else []
        parts += ["client.church_style IS NULL"] if None in loved.styles else []
        style = f"AND ({' OR '.join(parts)})"
    query = _LOVERS.format(
        style=style,
        mine="" if first else "LIMIT :most",
        order="ORDER BY behind DESC, worth DESC, client_name" if first else "",
    )
    rows = session.execute(text(query), {"key": loved.key, "day": day.isoformat(), "most": most})
    return [_lover(holidays, loved, row, day) for row in rows]


def _lover(holidays: Catalogue, loved: LovedDay, row: Any, day: date) -> Planned:
    occasion = Occasion(_person(row), OccasionKind.HOLIDAY, holidays.rule(loved.key), loved.key)
    item = OccasionItem(occasion, loved.occurrence, (loved.occurrence.date - day).days)
    return item, Candidate(occasion, row.client, row.client_name, _relative(row), reason=row.reason)


# The same window is read again after each deed.
@lru_cache(maxsize=4096)
def _by_style(holidays: Catalogue, key: str, start: date, end: date) -> dict[Style | None, list[Occurrence]]:
    styles: Sequence[Style | None] = (None,) if holidays[key].style is None else (None, "old", "new")
    try:
        found = {style: occurrences(holidays.rule(key, style), start, end) for style in styles}
    except (DateInvalid, RuleUnsupported):
        return {}  # no table reaches that far
    return {style: rounds for style, rounds in found.items() if rounds}


def _count(
    session: Session, holidays: Catalogue, keys: Collection[str]
) -> dict[str, dict[Style | None, int]]:
    totals: dict[str, dict[Style | None, int]] = defaultdict(lambda: defaultdict(int))
    styled = [key for key in keys if holidays[key].style is not None]
    plain = [key for key in keys if holidays[key].style is None]
    for query, wanted in ((_COUNT_OWN, plain), (_COUNT_STYLED, styled), (_COUNT_KIN, [*plain, *styled])):
        if wanted:
            for row in session.execute(text(query), {"keys": json.dumps(wanted)}):
                style = row.style if holidays[row.key].style is not None else None
                totals[row.key][style] += row.total
    return totals


def _days_of(
    key: str, rounds: dict[Style | None, list[Occurrence]], totals: dict[Style | None, int], *, plain: bool
) -> Iterator[LovedDay]:
    by_day: dict[Occurrence, list[Style | None]] = defaultdict(list)
    for style, found in rounds.items():
        for each in found:
            by_day[each].append(style)
    for occurrence, styles in by_day.items():
        total = sum(totals[style] for style in styles)
        if total:
            yield LovedDay(key, occurrence, () if plain else tuple(styles), total)


def _relative(row: Any) -> RelativeShown | None:
    if row.relative is None:
        return None
    return RelativeShown(row.relative, row.name, row.relation, tuple(json.loads(row.hobbies)))
