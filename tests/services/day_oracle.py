"""The list of a day by its words, slowly: each day is asked whether it is one of each person's."""

import csv
from calendar import isleap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from math import log
from statistics import median
from typing import NamedTuple

from shopclient.domain.people import Person
from shopclient.domain.person_dates import Feb29, PersonDate
from shopclient.paths import resources
from shopclient.services.holidays import catalogue

KINDRED_AHEAD = 21
CATCH_UP = 14
_FAITHS = {"orthodox", "catholic", "protestant", "muslim", "jewish", "hindu", "buddhist", "sikh"}


class Line(NamedTuple):
    """What the list says of one occasion; *who* is the client's number and, of the family, the name."""

    who: tuple[int, str]
    what: str
    name: str  # the holiday's key, the title of an own date
    date: date
    turns: int | None = None
    kindred_of: str = ""


@dataclass
class Known:
    """A client with the days of his purchases."""

    id: int
    person: Person
    bought: Sequence[date] = ()


def expected(people: Sequence[Known], day: date, ahead: int, since: date | None, feb29: Feb29) -> set[Line]:
    """Return all that stands in the list of *day*, whatever was noted; nothing was put off."""
    first = day if since is None else max(since + timedelta(days=1), day - timedelta(days=CATCH_UP))
    first = min(first, day)
    window = [first + timedelta(days=number) for number in range((day - first).days + ahead + 1)]
    greeted = [known for known in people if known.person.state in {"client", "prospect"}]
    lines = {line for known in greeted for on in window for line in _of(known, on, feb29)}
    return lines | {line for known in greeted for line in _kindred(known, day)}


def _of(known: Known, on: date, feb29: Feb29) -> Iterator[Line]:
    keeps = known.person.feb29 or feb29
    yield from _own(known, on, keeps)
    for kin in known.person.family:
        who = (known.id, kin.name)
        if kin.known is not None:
            continue  # a client, too: one line, in the own name
        if kin.birthday is not None and _kept(kin.birthday, on, keeps):
            yield Line(who, "family_birthday", "", on, _age(kin.birthday, on))
        yield from (Line(who, "holiday", each.key, on) for each in kin.favourites if _falls(each.key, on))


def _own(known: Known, on: date, keeps: Feb29) -> Iterator[Line]:
    person, own = known.person, (known.id, "")
    for what, when in (("birthday", person.birthday), ("name_day", person.name_day)):
        if when is not None and _kept(when, on, keeps):
            yield Line(own, what, "", on, _age(when, on))
    for dated in person.dates:
        if _kept(dated.date, on, keeps):
            yield Line(own, "anniversary", dated.title, on, _age(dated.date, on))
    yield from (Line(own, "holiday", each.key, on) for each in person.favourites if _falls(each.key, on))


def _kept(when: PersonDate, on: date, keeps: Feb29) -> bool:
    if when.year is not None and on.year <= when.year:
        return False
    if (when.month, when.day) == (2, 29) and not isleap(on.year):
        return f"{on:%m-%d}" == keeps
    return (on.month, on.day) == (when.month, when.day)


def _age(when: PersonDate, on: date) -> int | None:
    return None if when.year is None else on.year - when.year


def _kindred(known: Known, day: date) -> Iterator[Line]:
    days = sorted(set(known.bought))
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    if len(gaps) < 4 or (day - days[-1]).days <= 1.5 * median(gaps):
        return
    window = [day + timedelta(days=number) for number in range(KINDRED_AHEAD + 1)]
    loved = [each.key for each in known.person.favourites]
    for key in loved:
        if not _themes(key) & {"memorial", "no-greeting"} and any(_falls(key, on) for on in window):
            return
    ways = [
        (-score, on, other, key)
        for key in loved
        if "no-greeting" not in _themes(key)
        for other in ALL
        if other not in loved and (score := _score(key, other)) >= 0.2
        for on in [next((on for on in window if _falls(other, on)), None)]
        if on is not None
    ]
    if ways:
        _, on, other, key = min(ways)
        yield Line((known.id, ""), "kindred", other, on, None, key)


@cache
def _falls(key: str, on: date) -> bool:
    return on in catalogue().dates(key, on.year)


@cache
def _themes(key: str) -> set[str]:
    return {theme for theme in ALL[key] if not theme.startswith("country:")}


@cache
def _score(one: str, other: str) -> float:
    mine, theirs = _themes(one), _themes(other)
    if theirs & {"memorial", "no-greeting"} or (theirs & _FAITHS and not theirs & mine & _FAITHS):
        return 0.0
    whole = sum(map(_weight, mine | theirs))
    return sum(map(_weight, mine & theirs)) / whole if whole else 0.0


@cache
def _weight(theme: str) -> float:
    return log(len(ALL) / sum(theme in themes for themes in ALL.values()))


def _read() -> dict[str, set[str]]:
    with (resources() / "holidays" / "catalogue.csv").open(encoding="utf-8", newline="") as lines:
        return {row["key"]: set(row["themes"].split()) for row in csv.DictReader(lines)}


ALL = _read()
