"""People that nobody has ever met: names, families, hobbies, loved holidays; repeatable by the seed."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from shopclient.domain.people import ChannelWish, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services.demo.content import Content
from shopclient.services.holidays import catalogue
from shopclient.services.shop import OWNER_ID

# Days from today on which somebody of the first clients has a birthday, so that Today is never empty.
_NEAR = (0, 1, 3, 6, -1, 0, 2, 5, -3, 4)
_LEAST_NEAR = 6
_LOVED = ("hobby", "family", "international")
# Coprime with every power of ten: consecutive people get phones far apart, and all of them different.
_STRIDE = 7_919
#: What people answer: how likely they are to recommend the shop, which part of their money is spent here.
_SCORES = (10, 9, 7, 8, 10, 6, 9, 3, 8)
_SHARES = (30, 70, 50, 90, 20)
_CHANNELS = ("phone", "messenger", "sms", "email")
_MARRIES = 22  # the age at which nobody of the story is single any more


class Inventor:
    """Invents one client after another."""

    def __init__(self, content: Content, random: Random, today: date, clients: int) -> None:
        self._content = content
        self._random = random
        self._today = today
        self._near = max(_LEAST_NEAR, clients // 40)
        self._near_holidays = _holidays_near(today)
        self._any_holidays = [
            holiday.key
            for holiday in catalogue()
            if holiday.category in _LOVED
            and not any(theme.startswith("country:") for theme in holiday.themes)
        ]

    def person(self, index: int) -> Person:
        """Return the client *index*, 0 first; 0 loves Komsomol Day for its campfire."""
        woman = index == 0 or self._chance(64)
        age = self._random.randrange(19, 82)
        surname = self._random.choice(self._content.surnames)
        return Person(
            last=surname[woman],
            first=self._random.choice(self._content.women if woman else self._content.men),
            middle=self._random.choice(self._content.patronymics)[woman] if self._content.patronymics else "",
            phones=(self._phone(index),) if self._chance(93) else (),
            emails=(self._email(index),) if self._chance(30) else (),
            birthday=self._birthday(index, age),
            family=tuple(self._family(index, surname, age, woman=woman)),
            hobbies=self._some(self._content.hobbies, 55),
            tastes=self._some(self._content.tastes, 40),
            favourites=self._favourites(index),
            notes=self._random.choice(self._content.notes) if self._chance(20) else "",
            **self._asked(index, age),
        )

    def _asked(self, index: int, age: int) -> dict[str, Any]:
        """Return what a seller noted who asked, and whose client it is: without any chance, of some."""
        asked: dict[str, Any] = {}
        if index % 5 == 1:
            asked["keeper"] = OWNER_ID + index % 3
        if index % 4 == 3:
            asked["score"] = _SCORES[index % len(_SCORES)]
        if index % 6 == 5:
            asked["wallet_share"] = _SHARES[index % len(_SHARES)]
        if index % 3 == 1:
            asked["born_about"] = self._today.year - age
        if index % 7 == 2:
            asked["channels"] = (ChannelWish(_CHANNELS[index % len(_CHANNELS)], "wished"),)
        if index % 8 == 6 and age > _MARRIES + 2:
            day = self._today + timedelta(days=index % 360)
            wedding = PersonDate(day.month, min(day.day, 28), self._today.year - (age - _MARRIES) // 2 - 1)
            asked["dates"] = (DatedOccasion(self._content.life["wedding"], wedding),)
        return asked

    def _birthday(self, index: int, age: int) -> PersonDate | None:
        if 0 < index <= self._near:
            return _born(self._today + timedelta(days=_NEAR[(index - 1) % len(_NEAR)]), age)
        if not self._chance(78):
            return None
        day = self._today + timedelta(days=self._random.randrange(8, 350))
        return _born(day, age if self._chance(80) else None)

    def _family(self, index: int, surname: tuple[str, str], age: int, *, woman: bool) -> list[Relative]:
        family = []
        if age > 24 and self._chance(40):
            names = self._content.men if woman else self._content.women
            relation = "husband" if woman else "wife"
            family.append(self._relative(relation, self._random.choice(names), age, self._content.hobbies))
        if age > 22 and (self._chance(42) or index <= 2):
            family += [self._child(age) for _ in range(self._random.randrange(1, 3))]
        if family and family[-1].relation in {"daughter", "son"} and index % 30 == 2:
            soon = _born(self._today + timedelta(days=2), min(age - 18, 12) if age > 25 else None)
            family[-1] = Relative(family[-1].relation, family[-1].name, soon, family[-1].hobbies)
        return family

    def _child(self, age: int) -> Relative:
        daughter = self._chance(50)
        name = self._random.choice(self._content.women if daughter else self._content.men)
        # Born before the story begins, since the file knows nobody from the future.
        own = self._random.randrange(4, max(4, min(age - 18, 40)) + 1)
        hobbies = self._content.childrens_hobbies if own < 17 else self._content.hobbies
        return self._relative("daughter" if daughter else "son", name, own, hobbies)

    def _relative(self, relation: str, name: str, age: int, hobbies: Sequence[str]) -> Relative:
        day = self._today + timedelta(days=self._random.randrange(1, 350))
        birthday = _born(day, age) if self._chance(75) else None
        return Relative(relation, name, birthday, self._some(hobbies, 60))

    def _favourites(self, index: int) -> tuple[Favourite, ...]:
        content = self._content
        if index == 0:
            key, reasons = content.favourites[0]
            return (Favourite(key, reasons[0]),)
        if index <= len(self._near_holidays):
            return (Favourite(self._near_holidays[index - 1], self._random.choice(content.any_reasons)),)
        if not self._chance(38):
            return ()
        if self._chance(45):
            key, reasons = self._random.choice(content.favourites)
            return (Favourite(key, self._random.choice(reasons[1:] or reasons)),)
        return (Favourite(self._random.choice(self._any_holidays), self._random.choice(content.any_reasons)),)

    def _phone(self, index: int) -> str:
        patterns = self._content.phones
        pattern = patterns[index % len(patterns)]
        digits = pattern.count("x")
        number = f"{(index // len(patterns) + 1) * _STRIDE % 10**digits:0{digits}d}"
        for digit in number:
            pattern = pattern.replace("x", digit, 1)
        return pattern

    def _email(self, index: int) -> str:
        return f"{self._random.choice(self._content.mail)}.{index + 1}@example.com"

    def _some(self, words: Sequence[str], percent: int) -> tuple[str, ...]:
        if not self._chance(percent):
            return ()
        return tuple(self._random.sample(words, self._random.randrange(1, 3)))

    def _chance(self, percent: int) -> bool:
        return self._random.randrange(100) < percent


def _born(day: date, age: int | None) -> PersonDate:
    """Return the birthday of somebody who turns *age* on *day*; without a year where it is not known."""
    year = None if age is None else day.year - age
    if (day.month, day.day) == (2, 29):
        year = None  # the year of birth may have had no such day
    return PersonDate(day.month, day.day, year)


def _holidays_near(today: date) -> list[str]:
    """Return up to three holidays that many people love, nearest first, of the coming week."""
    found = []
    for holiday in catalogue():
        if holiday.category in _LOVED and holiday.rule.startswith("fixed") and not holiday.unsure:
            days = [(day - today).days for day in catalogue().dates(holiday.key, today.year)]
            found += [(left, holiday.key) for left in days if 0 <= left <= 7]
    return [key for _, key in sorted(found)[:3]]
