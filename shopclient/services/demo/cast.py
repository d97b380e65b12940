"""Whose files the demonstration fills by hand: one list for all languages, said in the words of each."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.person_tree import read_person
from shopclient.paths import resources

#: Fewer people than this have no life beside their purchases; so many have all of it, others the first parts.
_ENOUGH, _ALL = 12, 40
_FIRST = 9


#: What somebody is known by from the first day on; all else was learnt later.
_FROM_THE_FIRST = ("name", "is_organisation", "last", "first", "middle", "day", "age", "phones", "emails")


@dataclass(frozen=True)
class Part:
    """What is told of the client *who*, 0 first; the keys are those of ``resources/demo/cast.toml``."""

    who: int
    told: Mapping[str, Any]
    client: int = 0  # the id, once there is one


@dataclass(frozen=True)
class Cast:
    """Everybody who has a part, and what the shop keeps beside its clients."""

    parts: tuple[Part, ...] = ()
    fields: tuple[Mapping[str, Any], ...] = ()
    segments: tuple[Mapping[str, Any], ...] = ()
    plans: tuple[Mapping[str, Any], ...] = ()


def read_cast(words: Mapping[str, str], clients: int) -> Cast:
    """Return the parts that a shop of so many clients has, with each ``@word`` said."""
    if clients < _ENOUGH:
        return Cast()
    with (resources() / "demo" / "cast.toml").open("rb") as file:
        tree = _said(tomllib.load(file), words)
    told = [each for each in tree["cast"] if clients >= _ALL or each["who"] < _FIRST]
    parts = tuple(Part(each["who"] % clients, each) for each in told)
    return Cast(parts, tuple(tree["fields"]), tuple(tree["segments"]), tuple(tree["plans"]))


def joining(part: Part, invented: Person, today: date) -> Person:
    """Return who joins in the place of somebody *invented*; *today* is the last day of the story."""
    told = part.told.get("person", {})
    known = {key: told[key] for key in _FROM_THE_FIRST if key in told}
    if known.get("is_organisation"):
        invented = Person(phones=invented.phones)
    elif known and "family" in part.told:
        invented = replace(invented, family=())
    fields = _dated(known, today)
    read = read_person(fields)
    return replace(invented, **{key: getattr(read, key) for key in fields})


def fields_of(part: Part, before: Person, today: date, ids: Sequence[int]) -> dict[str, Any]:
    """Return the fields of a person that *part* tells otherwise than *before*."""
    tree = _dated(part.told.get("person", {}), today)
    family = [_relative(each, today, ids) for each in part.told.get("family", ())]
    read = read_person({**tree, "family": family})
    fields = {key: getattr(read, key) for key in tree}
    if family:
        # Somebody with a name of its own is not the one whose family the story invented.
        fields["family"] = read.family if {"name", "last"} & tree.keys() else (*before.family, *read.family)
    if "by" in part.told:
        fields["referred_by"] = ids[part.told["by"]]
    return fields


def _said(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {_said(key, words): _said(each, words) for key, each in value.items()}
    if isinstance(value, list):
        return [_said(each, words) for each in value]
    return words[value[1:]] if isinstance(value, str) and value.startswith("@") else value


def _relative(told: Mapping[str, Any], today: date, ids: Sequence[int]) -> dict[str, Any]:
    tree = _dated(told, today)
    return {**tree, "known": ids[tree["known"]]} if "known" in tree else tree


def _dated(told: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Return a tree of JSON: its days are counted from *today*."""
    tree = dict(told)
    if "checked_days" in tree:
        tree["checked_on"] = (today - timedelta(days=tree.pop("checked_days"))).isoformat()
    if "age_about" in tree:
        tree |= {"born_about": today.year - tree.pop("age_about"), "birthday": None}
    if "soon" in tree:
        ahead = today + timedelta(days=tree.pop("soon"))
        turns = tree.pop("age", None)
        # 28 February in a year of 29 days: whoever was born then may have had no such day.
        day = f"{min(ahead.day, 28):02}" if ahead.month == 2 else f"{ahead.day:02}"
        tree["birthday"] = f"{'-' if turns is None else ahead.year - turns}-{ahead.month:02}-{day}"
    elif "day" in tree:
        born = parse_person_date(f"--{tree.pop('day')}")
        turned = today.year - ((born.month, born.day) > (today.month, today.day))
        tree["birthday"] = f"{turned - tree.pop('age') if 'age' in tree else '-'}-{born.iso()[2:]}"
    return tree
