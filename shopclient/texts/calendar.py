"""Words of the calendar: what stands on a day, for the window, for paper and for other programs."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, Protocol

from shopclient.domain.holidays import Holiday
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.texts import days, occasions, themes
from shopclient.texts.numbers import NBSP
from shopclient.texts.words import Words

#: The categories of the catalogue in the order of a menu.
CATEGORIES: Final = (
    *("soviet", "professional", "state", "international", "family", "hobby", "folk", "nameday"),
    *("religious_orthodox", "religious_catholic", "religious_muslim", "religious_jewish", "religious_hindu"),
    *("chinese", "commerce", "memorial", "own"),
)


#: The broadest themes of the catalogue, in the order of a menu.
THEMES: Final = (
    *("children", "youth", "women", "men", "mother", "father", "love", "friendship"),
    *("military", "navy", "labour", "school", "student", "science", "space", "it"),
    *("sport", "music", "book", "culture", "food", "nature", "pets", "sea"),
    *("new-year", "christmas", "easter", "spring", "pioneer", "komsomol", "client"),
)


class Thing(Protocol):
    """Something of the shop's own on a day."""

    @property
    def title(self) -> str: ...


class Counted(Protocol):
    """A holiday on one of its dates, with how many love it."""

    @property
    def holiday(self) -> Holiday: ...
    @property
    def lovers(self) -> int: ...


class Day(Protocol):
    """One day of the calendar."""

    @property
    def date(self) -> date: ...
    @property
    def holidays(self) -> Sequence[Counted]: ...
    @property
    def people(self) -> Mapping[OccasionKind, int]: ...
    @property
    def things(self) -> Sequence[Thing]: ...
    @property
    def closed(self) -> bool: ...


def month_title(month: date, language: str) -> str:
    """Return a month as a title: ``Май 2026``."""
    name = days.month(month.month, language)
    return f"{name[0].upper()}{name[1:]}{NBSP}{month.year}"


def said(day: Day, words: Words, today: date) -> str:
    """Return a day in words, for those who listen and for a list: its name, then all that stands on it."""
    parts = [days.heading(day.date, words.language)]
    if day.date == today:
        parts.append(words.translate("Calendar", "today"))
    if day.closed:
        parts.append(words.translate("Calendar", "closed"))
    parts += [each.title for each in day.things]
    for each in day.holidays:
        name = each.holiday.name(words.language)
        parts.append(f"{name} ({occasions.loved_by(each.lovers, words)})" if each.lovers else name)
    parts += [counted(kind, number, words) for kind, number in day.people.items()]
    return "; ".join(parts)


def counted(kind: OccasionKind, number: int, words: Words) -> str:
    """Return how many people have a day of *kind*: ``3 birthdays``."""
    if kind is OccasionKind.BIRTHDAY:
        return words.translate("Calendar", "%n birthday(s)", n=number)
    if kind is OccasionKind.FAMILY_BIRTHDAY:
        return words.translate("Calendar", "%n birthday(s) in families", n=number)
    if kind is OccasionKind.ANNIVERSARY:
        return words.translate("Calendar", "%n own day(s) of clients", n=number)
    return words.translate("Calendar", "%n name day(s)", n=number)


def people_title(kind: OccasionKind, words: Words) -> str:
    """Return the heading over people with a day of *kind*."""
    return {
        OccasionKind.BIRTHDAY: words.translate("Calendar", "Birthdays"),
        OccasionKind.FAMILY_BIRTHDAY: words.translate("Calendar", "Birthdays in families"),
        OccasionKind.ANNIVERSARY: words.translate("Calendar", "Clients’ own days"),
        OccasionKind.NAME_DAY: words.translate("Calendar", "Name days"),
    }[kind]


def about_holiday(holiday: Holiday, words: Words) -> str:
    """Return what is to be known of a holiday's day, or nothing: quiet words only, or maybe a day off."""
    parts = []
    if holiday.quiet:
        parts.append(words.translate("Calendar", "A day of memory: quiet words, no congratulations."))
    if holiday.roughly:
        parts.append(
            words.translate("Calendar", "It goes by the moon: ±1 day, in some places a day earlier or later.")
        )
    return " ".join(parts)


def sort_name(sort: str, words: Words) -> str:
    """Return what a sort of holidays is called: a category of the catalogue, or a theme (``#music``)."""
    if sort.startswith("#"):
        return words.translate("Calendar", "About: {theme}").format(theme=themes.theme(sort[1:], words))
    return _categories(words).get(sort, sort)


def _categories(words: Words) -> Mapping[str, str]:
    return {
        "soviet": words.translate("Calendar", "Soviet holidays"),
        "professional": words.translate("Calendar", "Days of professions"),
        "state": words.translate("Calendar", "State holidays"),
        "international": words.translate("Calendar", "International days"),
        "family": words.translate("Calendar", "Family holidays"),
        "hobby": words.translate("Calendar", "Days of hobbies"),
        "folk": words.translate("Calendar", "Folk holidays"),
        "nameday": words.translate("Calendar", "Saints’ and name days"),
        "religious_orthodox": words.translate("Calendar", "Orthodox feasts"),
        "religious_catholic": words.translate("Calendar", "Catholic feasts"),
        "religious_muslim": words.translate("Calendar", "Muslim feasts"),
        "religious_jewish": words.translate("Calendar", "Jewish feasts"),
        "religious_hindu": words.translate("Calendar", "Hindu feasts"),
        "chinese": words.translate("Calendar", "Chinese holidays"),
        "commerce": words.translate("Calendar", "Days of trade"),
        "memorial": words.translate("Calendar", "Days of memory"),
        "own": words.translate("Calendar", "The shop’s own holidays"),
    }
