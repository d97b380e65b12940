"""The conditions of a filter of clients in plain words, each as it stands on its chip."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from shopclient.domain.client_filter import ClientFilter, level_of
from shopclient.texts import days, numbers
from shopclient.texts.words import Words


@dataclass(frozen=True)
class Term:
    """One condition: the group of the menu that it belongs to, its words, and the filter without it."""

    group: str
    text: str
    rest: ClientFilter


@dataclass(frozen=True)
class Named:
    """What the keys in a filter are called, and the currency (ISO 4217) that its sums are in."""

    currency: str
    kinds: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)  # as ``level`` says them
    keepers: Mapping[int, str] = field(default_factory=dict)
    holidays: Mapping[str, str] = field(default_factory=dict)


def terms(asked: ClientFilter, named: Named, words: Words) -> tuple[Term, ...]:
    """Return the conditions that say something, in the order of the menu; all of them must hold."""
    return (
        *_of_coming(asked, named, words),
        *_of_days(asked, words),
        *_of_money(asked, named, words),
        *_of_holidays(asked, named, words),
        *_of_person(asked, named, words),
    )


def stage(code: str, words: Words) -> str:
    """Return a stage as a condition."""
    return {
        "prospect": words.translate("ClientFilter", "No purchases yet"),
        "buyer": words.translate("ClientFilter", "One purchase so far"),
        "client": words.translate("ClientFilter", "Comes again"),
    }[code]


def level(kind: str, since: int | None, until: int, currency: str, words: Words) -> str:
    """Return a level of a kind of card by the turnover that it begins with; without one, who is below."""
    if since is None:
        text = words.translate("ClientFilter", "{kind}: below {sum}")
        return text.format(kind=kind, sum=numbers.round_money(until, currency, words.language))
    text = words.translate("ClientFilter", "{kind}: level from {sum}")
    return text.format(kind=kind, sum=numbers.round_money(since, currency, words.language))


def state(code: str, words: Words) -> str:
    """Return a state of a client as a condition."""
    return {
        "prospect": words.translate("ClientFilter", "Not a client yet"),
        "client": words.translate("ClientFilter", "Client"),
        "moved": words.translate("ClientFilter", "Moved away"),
        "died": words.translate("ClientFilter", "Died"),
        "do_not_call": words.translate("ClientFilter", "Do not call"),
    }[code]


def purpose(code: str, words: Words) -> str:
    """Return what a client may agree to."""
    return {
        "programme": words.translate("ClientFilter", "Loyalty programme"),
        "messages": words.translate("ClientFilter", "Messages"),
        "greeting": words.translate("ClientFilter", "Greetings"),
        "photo": words.translate("ClientFilter", "Photo"),
        "children": words.translate("ClientFilter", "Data of children"),
    }[code]


def consent(code: str, consent_state: str, words: Words) -> str:
    """Return whether a client agreed to one purpose."""
    return {
        "given": words.translate("ClientFilter", "{purpose}: agreed"),
        "withdrawn": words.translate("ClientFilter", "{purpose}: refused or withdrawn"),
        "unknown": words.translate("ClientFilter", "{purpose}: nobody asked yet"),
    }[consent_state].format(purpose=purpose(code, words))


def month(number: int, words: Words) -> str:
    """Return a month of birthdays."""
    name = days.month(number, words.language)
    return words.translate("ClientFilter", "Birthday: {month}").format(month=name)


def within(span: int, words: Words) -> str:
    """Return birthdays of the next *span* days."""
    if span == 0:
        return words.translate("ClientFilter", "Birthday today")
    return words.translate("ClientFilter", "Birthday within %n day(s)", n=span)


def children(least: int | None, most: int | None, words: Words) -> str:
    """Return that there is a child of these years, both ends counted."""
    if least is not None and least == most:
        return words.translate("ClientFilter", "A child of %n year(s)", n=least)
    if most is None:
        return words.translate("ClientFilter", "A child of {least} or older").format(least=least)
    if least is None:
        return words.translate("ClientFilter", "A child up to {most}").format(most=most)
    return words.translate("ClientFilter", "A child of {least}–{most}").format(least=least, most=most)


def risk(code: str, words: Words) -> str:
    """Return how somebody who stays away keeps to the own rhythm."""
    return {
        "cooling": words.translate("ClientFilter", "Cooling"),
        "lost": words.translate("ClientFilter", "Lost"),
    }[code]


def not_seen(span: int, words: Words) -> str:
    """Return how long somebody has not been seen at least."""
    return words.translate("ClientFilter", "Not seen for %n day(s)", n=span)


def favourite(words: Words, *, is_noted: bool) -> str:
    """Return whether a favourite holiday is known."""
    if is_noted:
        return words.translate("ClientFilter", "Has a favourite holiday")
    return words.translate("ClientFilter", "No favourite holiday yet")


def organisations(words: Words, *, is_one: bool) -> str:
    """Return people or organisations."""
    if is_one:
        return words.translate("ClientFilter", "Organisations")
    return words.translate("ClientFilter", "People")


def _of_coming(asked: ClientFilter, named: Named, words: Words) -> Iterator[Term]:
    if asked.archived:
        text = words.translate("ClientFilter", "In the archive")
        yield Term("archived", text, replace(asked, archived=False))
    if asked.stages:
        text = _either([stage(each, words) for each in asked.stages], words, sentence=True)
        yield Term("stages", text, replace(asked, stages=()))
    if asked.kinds:
        names = _either([named.kinds.get(each, each) for each in asked.kinds], words)
        text = words.translate("ClientFilter", "Card: {kind}").format(kind=names)
        yield Term("kinds", text, replace(asked, kinds=()))
    if asked.levels:
        text = _either([_level(each, named, words) for each in asked.levels], words)
        yield Term("levels", text, replace(asked, levels=()))
    for tag in asked.tags:
        rest = tuple(each for each in asked.tags if each != tag)
        text = words.translate("ClientFilter", "Tag: {tag}").format(tag=tag)
        yield Term("tags", text, replace(asked, tags=rest))


def _of_days(asked: ClientFilter, words: Words) -> Iterator[Term]:
    if asked.birth_month is not None:
        yield Term("birthday", month(asked.birth_month, words), replace(asked, birth_month=None))
    if asked.birthday_within is not None:
        yield Term("birthday", within(asked.birthday_within, words), replace(asked, birthday_within=None))
    if asked.no_birthday:
        text = words.translate("ClientFilter", "Birthday not known")
        yield Term("birthday", text, replace(asked, no_birthday=False))
    if asked.child_from is not None or asked.child_to is not None:
        text = children(asked.child_from, asked.child_to, words)
        yield Term("children", text, replace(asked, child_from=None, child_to=None))
    if asked.risks:
        text = _either([risk(each, words) for each in asked.risks], words, sentence=True)
        yield Term("risks", text, replace(asked, risks=()))
    if asked.not_seen_days is not None:
        yield Term("not_seen", not_seen(asked.not_seen_days, words), replace(asked, not_seen_days=None))
    if asked.added_since is not None:
        day = days.short_day(asked.added_since, words.language)
        text = words.translate("ClientFilter", "New since {day}").format(day=day)
        yield Term("added", text, replace(asked, added_since=None))


def _of_money(asked: ClientFilter, named: Named, words: Words) -> Iterator[Term]:
    currency, language = named.currency, words.language
    ends = [asked.turnover_from, asked.turnover_to]
    if ends != [None, None]:
        spent = (
            words.translate("ClientFilter", "Spent: {least} – {most}"),
            words.translate("ClientFilter", "Spent: {least} or more"),
            words.translate("ClientFilter", "Spent: up to {most}"),
        )
        shown = [None if end is None else numbers.round_money(end, currency, language) for end in ends]
        yield Term("turnover", _range(spent, *shown), replace(asked, turnover_from=None, turnover_to=None))
    ends = [asked.balance_from, asked.balance_to]
    if ends != [None, None]:
        bonuses = (
            words.translate("ClientFilter", "Bonuses: {least} – {most}"),
            words.translate("ClientFilter", "Bonuses: {least} or more"),
            words.translate("ClientFilter", "Bonuses: up to {most}"),
        )
        shown = [None if end is None else numbers.bonuses(end, currency, language) for end in ends]
        yield Term("balance", _range(bonuses, *shown), replace(asked, balance_from=None, balance_to=None))


def _of_holidays(asked: ClientFilter, named: Named, words: Words) -> Iterator[Term]:
    if asked.has_favourite is not None:
        text = favourite(words, is_noted=asked.has_favourite)
        yield Term("favourite", text, replace(asked, has_favourite=None))
    if asked.favourite:
        name = named.holidays.get(asked.favourite, asked.favourite)
        text = words.translate("ClientFilter", "Favourite: {holiday}").format(holiday=name)
        yield Term("favourite", text, replace(asked, favourite=""))
    if asked.consent:
        text = consent(asked.consent, asked.consent_state, words)
        yield Term("consent", text, replace(asked, consent="", consent_state="given"))


def _of_person(asked: ClientFilter, named: Named, words: Words) -> Iterator[Term]:
    if asked.states:
        text = _either([state(each, words) for each in asked.states], words, sentence=True)
        yield Term("states", text, replace(asked, states=()))
    if asked.keeper is not None:
        name = named.keepers.get(asked.keeper) or words.translate("ClientFilter", "the owner")
        text = words.translate("ClientFilter", "In charge: {name}").format(name=name)
        yield Term("keeper", text, replace(asked, keeper=None))
    if asked.is_organisation is not None:
        text = organisations(words, is_one=asked.is_organisation)
        yield Term("who", text, replace(asked, is_organisation=None))
    if asked.place:
        text = words.translate("ClientFilter", "Address: {place}").format(place=asked.place)
        yield Term("place", text, replace(asked, place=""))
    if asked.no_phone:
        text = words.translate("ClientFilter", "No phone")
        yield Term("missing", text, replace(asked, no_phone=False))


def _level(key: str, named: Named, words: Words) -> str:
    """Return a level; of one that the programme has no more, its place and the kind."""
    if key in named.levels:
        return named.levels[key]
    place, kind = level_of(key)
    text = words.translate("ClientFilter", "{kind}: level {number}")
    return text.format(kind=named.kinds.get(kind, kind), number=place)


def _either(names: list[str], words: Words, *, sentence: bool = False) -> str:
    """Return names of which one is enough: ``Silver or Gold``.

    In a *sentence* only the first begins with a capital.
    """
    either = words.translate("ClientFilter", "{one} or {other}")
    if sentence:
        names = [names[0], *(f"{name[:1].lower()}{name[1:]}" for name in names[1:])]
    return reduce(lambda one, other: either.format(one=one, other=other), names)


def _range(texts: tuple[str, str, str], least: str | None, most: str | None) -> str:
    both, from_least, up_to = texts
    if least is None:
        return up_to.format(most=most)
    return from_least.format(least=least) if most is None else both.format(least=least, most=most)
