"""Greetings in words: occasions, tones, and the values that the fields of a text take for one person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from shopclient.domain.greeting_texts import CAUSES, TONES
from shopclient.domain.holidays import Holiday
from shopclient.domain.name_forms import dear, in_case, sex_of_person
from shopclient.domain.people import Person, Relative
from shopclient.domain.relations import sex_of
from shopclient.texts import days, numbers
from shopclient.texts.words import Words


class Told(Protocol):
    """What a text is to speak of."""

    @property
    def person(self) -> Person: ...
    @property
    def relative(self) -> Relative | None: ...
    @property
    def holiday(self) -> Holiday | None: ...
    @property
    def favourite(self) -> Holiday | None: ...
    @property
    def title(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def turns(self) -> int | None: ...
    @property
    def bonuses(self) -> int: ...
    @property
    def shop(self) -> str: ...


@dataclass(frozen=True)
class Whose:
    """The name of somebody of the family in the cases that a text needs."""

    name: str = ""
    of_whom: str = ""
    to_whom: str = ""


def whose(relative: Relative | None, language: str) -> Whose:
    """Return how somebody of the family is named; of a whole name the given one."""
    if relative is None:
        return Whose()
    name = relative.name.split()[0] if relative.name.split() else ""
    sex = sex_of(relative.relation)
    return Whose(name, in_case(name, "genitive", language, sex), in_case(name, "dative", language, sex))


def values(told: Told, language: str, currency: str, name: str, kin: Whose, own_line: str) -> dict[str, str]:
    """Return what the fields of a text take, by field; what is not known is left out."""
    words = Words(language)
    found = {
        "name": name,
        "dear": dear(language, sex_of_person(told.person)),
        "whose": kin.name,
        "of whom": kin.of_whom,
        "to whom": kin.to_whom,
        "day": told.holiday.name(language) if told.holiday else told.title,
        "favourite": told.favourite.name(language) if told.favourite else "",
        "date": days.day_month(told.day.day, told.day.month, language),
        "age": str(told.turns) if told.turns else "",
        "years": days.age(told.turns, words) if told.turns else "",
        "bonuses": numbers.bonuses(told.bonuses, currency, language),
        "shop": told.shop,
        "own line": own_line,
    }
    return {field: value for field, value in found.items() if value}


def cause(code: str, words: Words) -> str:
    """Return for what a text is, as the library lists it."""
    return {
        "birthday": words.translate("Greetings", "Birthday"),
        "jubilee": words.translate("Greetings", "Round birthday"),
        "child_birthday": words.translate("Greetings", "A child’s birthday"),
        "family_birthday": words.translate("Greetings", "A birthday in the family"),
        "family_holiday": words.translate("Greetings", "Favourite holiday in the family"),
        "name_day": words.translate("Greetings", "Name day"),
        "anniversary": words.translate("Greetings", "A day of the client’s own"),
        "new_year": words.translate("Greetings", "New Year"),
        "womens_day": words.translate("Greetings", "8 March"),
        "holiday": words.translate("Greetings", "Favourite holiday"),
        "kindred": words.translate("Greetings", "Day of kin with the favourite"),
        "memorial": words.translate("Greetings", "Day of memory"),
        "thanks": words.translate("Greetings", "Thank you"),
        "win_back": words.translate("Greetings", "Not seen for long"),
    }[code]


def tone(code: str, words: Words) -> str:
    """Return how a text sounds."""
    return {
        "formal": words.translate("Greetings", "Formal"),
        "warm": words.translate("Greetings", "Warm"),
        "joking": words.translate("Greetings", "Joking"),
        "verse": words.translate("Greetings", "Verse"),
    }[code]


def causes(words: Words) -> Sequence[tuple[str, str]]:
    """Return every occasion with its words."""
    return [(code, cause(code, words)) for code in CAUSES]


def tones(words: Words) -> Sequence[tuple[str, str]]:
    """Return every tone with its words."""
    return [(code, tone(code, words)) for code in TONES]


def channel(code: str, words: Words) -> str:
    """Return a way of greeting."""
    return {
        "phone": words.translate("Greetings", "Call"),
        "sms": words.translate("Greetings", "SMS"),
        "messenger": words.translate("Greetings", "Messenger"),
        "email": words.translate("Greetings", "E-mail"),
        "visit": words.translate("Greetings", "Card"),
        "letter": words.translate("Greetings", "Letter"),
    }[code]


def heading(code: str, words: Words, *, is_late: bool) -> str:
    """Return what stands on the front of a card, and in the subject of a letter."""
    if is_late and code not in {"memorial", "thanks", "win_back"}:
        return words.translate("Greetings", "Better late than never!")
    return {
        "new_year": words.translate("Greetings", "Happy New Year!"),
        "womens_day": words.translate("Greetings", "Happy 8 March!"),
        "memorial": words.translate("Greetings", "We remember with you"),
        "thanks": words.translate("Greetings", "Thank you!"),
        "win_back": words.translate("Greetings", "We miss you"),
        "name_day": words.translate("Greetings", "Happy name day!"),
        "anniversary": words.translate("Greetings", "Congratulations!"),
        "holiday": words.translate("Greetings", "Happy holiday!"),
        "family_holiday": words.translate("Greetings", "Happy holiday!"),
        "kindred": words.translate("Greetings", "Happy holiday!"),
    }.get(code, words.translate("Greetings", "Happy birthday!"))


def picture(code: str, words: Words) -> str:
    """Return what is on the front of a card."""
    return {
        "flowers": words.translate("Greetings", "Flowers"),
        "balloons": words.translate("Greetings", "Balloons"),
        "stars": words.translate("Greetings", "Fireworks"),
        "snow": words.translate("Greetings", "Winter"),
        "sprig": words.translate("Greetings", "A quiet branch"),
    }[code]


def picture_for(code: str) -> str:
    """Return the picture that goes with an occasion, unless somebody chooses another one."""
    return {
        "memorial": "sprig",
        "new_year": "snow",
        "child_birthday": "balloons",
        "holiday": "stars",
        "family_holiday": "stars",
        "kindred": "stars",
    }.get(code, "flowers")
