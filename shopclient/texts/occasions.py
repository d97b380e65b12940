"""Occasions in words: what day it is, whose, when, and the one human line at the counter.

Names are never bent: the cases of Slavic names are not guessed, sentences are built around the nominative.
"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from shopclient.domain.holidays import Holiday
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.texts import days
from shopclient.texts.relations import relation
from shopclient.texts.words import Words

NBSP = "\u00a0"


class Person(Protocol):
    """A client, as far as words about an occasion need one."""

    @property
    def name(self) -> str: ...


class Kin(Protocol):
    """Somebody of a client's family."""

    @property
    def name(self) -> str: ...
    @property
    def relation(self) -> str: ...
    @property
    def hobbies(self) -> Sequence[str]: ...


class Named(Protocol):
    """What kind of day it is."""

    @property
    def kind(self) -> OccasionKind: ...
    @property
    def holiday(self) -> Holiday | None: ...
    @property
    def title(self) -> str: ...


class Told(Named, Protocol):
    """An occasion of somebody on one of its days."""

    @property
    def client(self) -> Person: ...
    @property
    def relative(self) -> Kin | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def turns(self) -> int | None: ...
    @property
    def jubilee(self) -> bool: ...
    @property
    def days_left(self) -> int: ...


class Human(Protocol):
    """What is known about a client at the counter."""

    @property
    def code(self) -> str: ...
    @property
    def days_left(self) -> int | None: ...
    @property
    def turns(self) -> int | None: ...
    @property
    def relative(self) -> Kin | None: ...
    @property
    def holiday(self) -> Holiday | None: ...
    @property
    def text(self) -> str: ...
    @property
    def silent_days(self) -> int | None: ...
    @property
    def usual_days(self) -> int | None: ...


def title(item: Named, words: Words) -> str:
    """Return what day it is: the holiday's name, ``Birthday``, the client's own name of the day."""
    if item.holiday is not None:
        return item.holiday.name(words.language)
    return (
        item.title
        or {
            OccasionKind.BIRTHDAY: words.translate("Occasions", "Birthday"),
            OccasionKind.FAMILY_BIRTHDAY: words.translate("Occasions", "Birthday in the family"),
            OccasionKind.ANNIVERSARY: words.translate("Occasions", "Anniversary"),
            OccasionKind.NAME_DAY: words.translate("Occasions", "Name day"),
            OccasionKind.HOLIDAY: words.translate("Occasions", "Holiday"),
            OccasionKind.KINDRED: words.translate("Occasions", "Kindred holiday"),
            OccasionKind.SHOP_DAY: words.translate("Occasions", "The shop’s own day"),
            OccasionKind.BURN: words.translate("Occasions", "Bonuses expire"),
        }[item.kind]
    )


def headline(item: Told, words: Words) -> str:
    """Return whose day it is, with the age that a birthday brings: ``Petya, turns 7``."""
    name = item.relative.name if item.relative else item.client.name
    if item.turns is None or item.kind is OccasionKind.ANNIVERSARY:
        return name
    if item.days_left < 0:
        return words.translate("Occasions", "{name}, turned %n", n=item.turns).format(name=name)
    return words.translate("Occasions", "{name}, turns %n", n=item.turns).format(name=name)


def detail(item: Told, words: Words) -> str:
    """Return the second line about an occasion: whose family, which day, why it is loved, what to know."""
    if item.relative is not None:
        kin = f"{relation(item.relative.relation, words)} · {item.client.name}"
        if item.holiday is not None:
            return f"{title(item, words)} · {kin}"
        return " · ".join([kin, *item.relative.hobbies[:2]])
    if item.holiday is not None:
        return quoted(item.reason, words.language) if item.reason else title(item, words)
    parts = [title(item, words)]
    if item.kind is OccasionKind.ANNIVERSARY and item.turns is not None:
        parts.append(days.age(item.turns, words))
    if item.jubilee:
        parts.append(words.translate("Occasions", "a round number"))
    return " · ".join(parts)


def quoted(text: str, language: str) -> str:
    """Return a person's own words in the quotation marks of *language*; marks inside become inner ones."""
    if language == "en":
        return f"“{text.replace('“', '‘').replace('”', '’')}”"
    return f"«{text.replace('«', '„').replace('»', '“')}»"


def span(first: date, last: date, language: str) -> str:
    """Return some days in a row: ``17–18 мая``, ``30 апреля – 2 мая``, or the one day."""
    end = days.day_month(last.day, last.month, language)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{days.day_month(first.day, first.month, language)}{NBSP}– {end}"


def loved_by(count: int, words: Words) -> str:
    """Return how many clients love a holiday: ``Favourite holiday of 3 clients``."""
    return words.translate("Occasions", "Favourite holiday of %n client(s)", n=count)


def human_line(line: Human, words: Words) -> tuple[str, str]:
    """Return the one human thing as a line and a smaller one under it, which may be empty."""
    under = quoted(line.text, words.language) if line.text else ""
    if line.code in {"archived", "ask_birthday", "ask_favourite"}:
        return _to_do(line.code, words)
    if line.code == "favourite" and line.holiday is not None:
        favourite = words.translate("Occasions", "Favourite holiday: {holiday}")
        return favourite.format(holiday=line.holiday.name(words.language)), under
    if line.code == "silent":
        return _silent(line, words)
    if line.code in {"taste", "note"} or line.days_left is None:
        likes = words.translate("Occasions", "Likes: {taste}").format(taste=line.text)
        return likes if line.code == "taste" else line.text, ""
    if line.relative is not None:
        return _dated(line, words), " · ".join(line.relative.hobbies)
    return _dated(line, words), under if line.code == "holiday" else ""


def _silent(line: Human, words: Words) -> tuple[str, str]:
    said = words.translate("Occasions", "%n day(s) since the last visit", n=line.silent_days or 0)
    usual = words.translate("Occasions", "Usually every {days}: a good word is worth a lot today.")
    return said, usual.format(days=days.days(line.usual_days or 0, words))


def _to_do(code: str, words: Words) -> tuple[str, str]:
    if code == "archived":
        back = words.translate("Occasions", "Bring the client back from the archive in the client’s file.")
        return words.translate("Occasions", "In the archive"), back
    if code == "ask_birthday":
        return words.translate("Occasions", "Ask today: “When is your birthday?”"), ""
    return words.translate("Occasions", "Ask today: “Which holiday is the dearest to you, and why?”"), ""


def _dated(line: Human, words: Words) -> str:
    when = days.days_left(line.days_left or 0, words)
    kin = line.relative
    template = {
        "birthday": words.translate("Occasions", "Birthday {when}"),
        "family_birthday": words.translate("Occasions", "{name}, {relation}: birthday {when}"),
        "anniversary": words.translate("Occasions", "{title} {when}"),
        "name_day": words.translate("Occasions", "Name day {when}"),
        "holiday": words.translate("Occasions", "{title} {when}, the favourite holiday"),
        "family_holiday": words.translate("Occasions", "{name}, {relation}: {title} {when}"),
    }["family_holiday" if kin and line.code == "holiday" else line.code]
    said = template.format(
        when=when,
        title=line.holiday.name(words.language) if line.holiday else line.text,
        name=kin.name if kin else "",
        relation=relation(kin.relation, words) if kin else "",
    )
    ahead = line.turns is not None and (line.days_left or 0) >= 0 and line.code != "anniversary"
    return f"{said}, {days.turns(line.turns, words)}" if ahead and line.turns is not None else said
