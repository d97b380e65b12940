"""What the menu of filters offers, group by group: each entry is words and the filter that it leads to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, get_args

from shopclient.domain.client_filter import PURPOSES, ClientFilter, ConsentState, Kept
from shopclient.domain.people import ClientState
from shopclient.domain.stages import Stage
from shopclient.services.filter_choices import FilterChoices
from shopclient.texts import client_filter, days
from shopclient.texts.words import Words

_SPANS = (30, 60, 90, 180, 365)
_NEXT = (0, 7, 14, 30)
_MONTHS = range(1, 13)
_AGES = ((0, 2), (3, 6), (7, 10), (11, 14), (15, 17))
_STAGES: tuple[Stage, ...] = ("prospect", "buyer", "client")
_STATES: tuple[ClientState, ...] = ("client", "prospect", "moved", "died", "do_not_call")
_ANSWERS: tuple[ConsentState, ...] = ("given", "withdrawn", "unknown")


@dataclass(frozen=True)
class Entry:
    """One entry: where it leads, whether it holds already; *form* asks for a value of one's own instead."""

    text: str
    leads_to: ClientFilter | None = None
    is_on: bool = False
    form: str = ""
    begins: bool = False  # a part of its own, under a line


@dataclass(frozen=True)
class Group:
    """Entries of one kind under one title; without a title it is a single entry."""

    key: str
    title: str
    entries: tuple[Entry, ...]


def groups(
    asked: ClientFilter, choices: FilterChoices, today: date, words: Words, currency: str
) -> tuple[Group, ...]:
    """Return everything that can be asked for beside *asked*; groups without a choice are left out."""
    found = (
        *_by_deeds(asked, words),
        *_by_cards(asked, choices, words, currency),
        *_by_person(asked, choices, today, words),
        *_by_file(asked, words),
    )
    return tuple(group for group in found if group.entries)


def _by_deeds(asked: ClientFilter, words: Words) -> Iterable[Group]:
    stages = (
        Entry(client_filter.stage(each, words), _turned(asked, "stages", each), each in asked.stages)
        for each in _STAGES
    )
    yield Group("stages", words.translate("ClientFilter", "Purchases"), tuple(stages))
    risks = (
        Entry(client_filter.risk(each, words), _turned(asked, "risks", each), each in asked.risks)
        for each in get_args(Kept)
    )
    yield Group("risks", words.translate("ClientFilter", "Own rhythm"), tuple(risks))
    spans = [_set(asked, client_filter.not_seen(each, words), not_seen_days=each) for each in _SPANS]
    own = Entry(words.translate("ClientFilter", "Another number of days…"), form="not_seen", begins=True)
    yield Group("not_seen", words.translate("ClientFilter", "Not seen for long"), (*spans, own))
    spent = words.translate("ClientFilter", "Spent…")
    has_sum = asked.turnover_from is not None or asked.turnover_to is not None
    yield Group("turnover", "", (Entry(spent, is_on=has_sum, form="turnover"),))


def _by_cards(asked: ClientFilter, choices: FilterChoices, words: Words, currency: str) -> Iterable[Group]:
    kinds = (Entry(name, _turned(asked, "kinds", key), key in asked.kinds) for key, name in choices.kinds)
    yield Group("kinds", words.translate("ClientFilter", "Card"), tuple(kinds))
    levels = (
        Entry(
            client_filter.level(each.kind, each.since, each.until, currency, words),
            _turned(asked, "levels", each.key),
            each.key in asked.levels,
        )
        for each in choices.levels
    )
    yield Group("levels", words.translate("ClientFilter", "Level"), tuple(levels))
    bonuses = words.translate("ClientFilter", "Bonuses…")
    has_bonuses = asked.balance_from is not None or asked.balance_to is not None
    yield Group("balance", "", (Entry(bonuses, is_on=has_bonuses, form="balance"),))


def _by_person(asked: ClientFilter, choices: FilterChoices, today: date, words: Words) -> Iterable[Group]:
    yield Group("birthday", words.translate("ClientFilter", "Birthday"), tuple(_birthdays(asked, words)))
    yield Group("children", words.translate("ClientFilter", "Children"), tuple(_children(asked, words)))
    yield Group(
        "favourite",
        words.translate("ClientFilter", "Favourite holiday"),
        tuple(_favourites(asked, choices, words)),
    )
    tags = (Entry(tag, _turned(asked, "tags", tag), tag in asked.tags) for tag in choices.tags)
    yield Group("tags", words.translate("ClientFilter", "Tag"), tuple(tags))
    states = (
        Entry(client_filter.state(each, words), _turned(asked, "states", each), each in asked.states)
        for each in _STATES
    )
    yield Group("states", words.translate("ClientFilter", "State"), tuple(states))
    owner = words.translate("ClientFilter", "the owner")
    keepers = (_set(asked, name or owner, keeper=key) for key, name in choices.keepers)
    yield Group("keeper", words.translate("ClientFilter", "In charge"), tuple(keepers))
    yield Group("added", words.translate("ClientFilter", "New clients"), tuple(_added(asked, today, words)))


def _by_file(asked: ClientFilter, words: Words) -> Iterable[Group]:
    yield Group("consent", words.translate("ClientFilter", "Consent"), tuple(_consents(asked, words)))
    kinds = (
        _set(asked, client_filter.organisations(words, is_one=each), is_organisation=each)
        for each in (False, True)
    )
    yield Group("who", words.translate("ClientFilter", "People and organisations"), tuple(kinds))
    address = words.translate("ClientFilter", "Address…")
    yield Group("place", "", (Entry(address, is_on=bool(asked.place), form="place"),))
    yield Group("missing", "", (_set(asked, words.translate("ClientFilter", "No phone"), no_phone=True),))
    archived = words.translate("ClientFilter", "In the archive")
    yield Group("archived", "", (_set(asked, archived, archived=True),))


def _birthdays(asked: ClientFilter, words: Words) -> Iterable[Entry]:
    for span in _NEXT:
        yield _set(asked, client_filter.within(span, words), birthday_within=span, birth_month=None)
    for month in _MONTHS:
        entry = _set(asked, days.month(month, words.language), birth_month=month, birthday_within=None)
        yield replace(entry, begins=month == 1)
    unknown = _set(asked, words.translate("ClientFilter", "Birthday not known"), no_birthday=True)
    yield replace(unknown, begins=True)


def _children(asked: ClientFilter, words: Words) -> Iterable[Entry]:
    for least, most in _AGES:
        text = client_filter.children(least, most, words)
        yield _set(asked, text, child_from=least, child_to=most)
    yield Entry(words.translate("ClientFilter", "Other ages…"), form="children", begins=True)


def _favourites(asked: ClientFilter, choices: FilterChoices, words: Words) -> Iterable[Entry]:
    for is_noted in (False, True):
        yield _set(asked, client_filter.favourite(words, is_noted=is_noted), has_favourite=is_noted)
    for place, (key, name) in enumerate(choices.holidays):
        yield replace(_set(asked, name, favourite=key), begins=place == 0)


def _consents(asked: ClientFilter, words: Words) -> Iterable[Entry]:
    for purpose in PURPOSES:
        for answer in _ANSWERS:
            text = client_filter.consent(purpose, answer, words)
            entry = _set(asked, text, consent=purpose, consent_state=answer)
            yield replace(entry, begins=answer == "given" and purpose != PURPOSES[0])


def _added(asked: ClientFilter, today: date, words: Words) -> Iterable[Entry]:
    for text, since in (
        (words.translate("ClientFilter", "Today"), today),
        (words.translate("ClientFilter", "Within 7 days"), today - timedelta(days=6)),
        (words.translate("ClientFilter", "This month"), today.replace(day=1)),
        (words.translate("ClientFilter", "This year"), today.replace(month=1, day=1)),
    ):
        yield _set(asked, text, added_since=since)


def _turned(asked: ClientFilter, key: str, value: str) -> ClientFilter:
    """Return the filter with *value* among those of *key*, or without it if it is there."""
    now: tuple[str, ...] = getattr(asked, key)
    values = tuple(each for each in now if each != value) if value in now else (*now, value)
    return _with(asked, {key: values})


def _set(asked: ClientFilter, text: str, **values: Any) -> Entry:
    """Return an entry that sets conditions, or lifts them where they hold already."""
    is_on = all(getattr(asked, key) == value for key, value in values.items())
    lifted = {key: getattr(ClientFilter(), key) for key in values}
    return Entry(text, _with(asked, lifted if is_on else values), is_on)


def _with(asked: ClientFilter, values: dict[str, Any]) -> ClientFilter:
    return replace(asked, **values)
