"""How a person is called in a language, and a name in the cases that a text needs; a proposal, to be changed.

Russian names are bent by pytrovich, Ukrainian ones by shevchenko; a name in other letters, or of a person
whose sex nobody knows, stays as it is.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Final, Literal

from shopclient.domain.given_names import guessed_sex, sex_of_given
from shopclient.domain.names import is_patronymic
from shopclient.domain.people import Person
from shopclient.domain.relations import Sex

Case = Literal["nominative", "genitive", "dative", "vocative"]

_CYRILLIC: Final = re.compile(r"[А-Яа-яЁёЄєІіЇїҐґ’ʼ'`-]+")
_APOSTROPHES: Final = re.compile("[’ʼ`]")


def address(person: Person, language: str, *, formal: bool) -> str:
    """Return how *person* is called: by the noted salutation, else by given name, formally with patronymic.

    Where only a whole name is known, by that; an organisation by its name. In Ukrainian in the vocative.
    """
    if person.is_organisation:
        return person.full_name
    if person.salutation:
        return _called(person.salutation, language, sex_of_person(person))
    if not person.first:
        is_given = sex_of_given(person.name) is not None
        return _called(person.name, language, sex_of_person(person)) if is_given else person.full_name
    words = f"{person.first} {person.middle}" if formal and person.middle else person.first
    return _called(words, language, sex_of_person(person))


def sex_of_person(person: Person) -> Sex | None:
    """Return what the name tells of the sex; None where it tells nothing, or nobody is a person."""
    if person.is_organisation:
        return None
    return guessed_sex(" ".join(part for part in (person.first, person.middle) if part) or person.name)


def in_case(name: str, case: Case, language: str, sex: Sex | None) -> str:
    """Return a given name, or a given name and a patronymic, in *case* of *language*.

    Pets' names are bent as given names; without a sex the ending decides.
    """
    bend = {"ru": _russian, "uk": _ukrainian}.get(language)
    words = name.split()
    if bend is None or case == "nominative" or not all(map(_CYRILLIC.fullmatch, words)) or len(words) > 2:
        return name
    sex = sex or guessed_sex(name) or ("female" if name.endswith(("а", "я")) else "male")
    return " ".join(bend(word, is_patronymic(word), case, sex) for word in words)


def dear(language: str, sex: Sex | None) -> str:
    """Return the word before a name that is dear; empty where the sex decides and nobody knows it."""
    if language == "en":
        return "dear"
    if sex is None:
        return ""
    words = {"ru": ("дорогая", "дорогой"), "uk": ("дорога", "дорогий")}[language]
    return words[sex == "male"]


def _called(words: str, language: str, sex: Sex | None) -> str:
    if language != "uk" or sex is None:
        return words
    return in_case(words, "vocative", language, sex)


def _russian(word: str, of_father: bool, case: Case, sex: Sex) -> str:
    if case == "vocative":
        return word
    return _russian_maker()(word, of_father, case, sex)


@cache
def _russian_maker() -> Callable[[str, bool, Case, Sex], str]:
    from pytrovich.enums import Case as Bent
    from pytrovich.enums import Gender, NamePart
    from pytrovich.maker import PetrovichDeclinationMaker

    maker = PetrovichDeclinationMaker()
    cases = {"genitive": Bent.GENITIVE, "dative": Bent.DATIVE}

    def make(word: str, of_father: bool, case: Case, sex: Sex) -> str:
        part = NamePart.MIDDLENAME if of_father else NamePart.FIRSTNAME
        gender = Gender.FEMALE if sex == "female" else Gender.MALE
        return maker.make(part, gender, cases[case], word)

    return make


def _ukrainian(word: str, of_father: bool, case: Case, sex: Sex) -> str:
    import shevchenko

    part = "patronymic_name" if of_father else "given_name"
    gender = shevchenko.FEMININE if sex == "female" else shevchenko.MASCULINE
    plain = _APOSTROPHES.sub("'", word)  # the rules know one apostrophe
    bent: str = shevchenko.in_case(case, {part: plain}, gender=gender)[part]
    return bent if plain == word else bent.replace("'", next(sign for sign in word if sign in "’ʼ`"))
