"""The catalogue of holidays: names in three languages, a rule for the dates, themes for kinship."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Final

from shopclient.domain import recurrence
from shopclient.domain.date_rules import Rule, parse_rule
from shopclient.domain.errors import HolidayUnknown
from shopclient.domain.names import fold

LANGUAGES: Final = ("en", "ru", "uk")
_UNSURE: Final = "unsure"
_COUNTRY: Final = "country:"  # begins a theme
_BYGONE: Final = "soviet"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday; *names* by language, *rule* as text, *unsure* if its date wants a second look."""

    key: str
    names: Mapping[str, str]
    rule: str
    category: str
    themes: tuple[str, ...]
    note: str
    unsure: bool

    def name(self, language: str) -> str:
        """Return the name in *language*, or in English if the catalogue lacks it."""
        return self.names.get(language) or self.names["en"]


class Catalogue:
    """The holidays, found by key or by name; iterated in the order of the file."""

    def __init__(self, holidays: Iterable[Holiday]) -> None:
        self._by_key = {holiday.key: holiday for holiday in holidays}
        self._folded: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, key: str) -> Holiday:
        """Return one holiday.

        Raises:
            HolidayUnknown: The catalogue has no such key.
        """
        if key not in self._by_key:
            raise HolidayUnknown(key)
        return self._by_key[key]

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[Holiday]:
        return iter(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def rule(self, key: str) -> Rule:
        """Return the parsed rule of one holiday.

        Raises:
            HolidayUnknown: The catalogue has no such key.
        """
        return parse_rule(self[key].rule)

    def dates(self, key: str, year: int) -> list[date]:
        """Return the 0, 1 or 2 dates of one holiday in *year*.

        Raises:
            HolidayUnknown: The catalogue has no such key.
            DateInvalid, RuleUnsupported: As for `recurrence.dates`.
        """
        return recurrence.dates(self.rule(key), year)

    def search(self, text: str, limit: int = 50, country: str = "") -> list[Holiday]:
        """Return holidays with every word of *text* beginning a word of the name in one language.

        Any language will do, whatever the window speaks. Those of *country* (ISO 3166) come first, then those
        of any country, of a country that is no more, of another one; in each, names beginning with *text*.
        """
        wanted = fold(text)
        words = wanted.split()
        if not words:
            return []
        found = []
        for key, names in self._folded_names().items():
            ranks = [not name.startswith(wanted) for name in names if _has_words(name, words)]
            if ranks:
                nearness = _nearness(self._by_key[key], country) if country else 0
                found.append(((nearness, min(ranks)), key))
        found.sort(key=lambda each: each[0])  # stable: the order of the file within a rank
        return [self._by_key[key] for _, key in found[:limit]]

    def _folded_names(self) -> dict[str, tuple[str, ...]]:
        if not self._folded:
            self._folded = {
                key: tuple(fold(name) for name in holiday.names.values())
                for key, holiday in self._by_key.items()
            }
        return self._folded


def read_catalogue(lines: Iterable[str]) -> Catalogue:
    """Read the catalogue's CSV; rows may lack columns at their end. Rules are parsed when they are met.

    Raises:
        ValueError: A row without key, rule or English name, or a key met twice.
    """
    holidays: dict[str, Holiday] = {}
    rows = csv.reader(lines)
    columns = next(rows)
    for cells in rows:
        row = dict(zip_longest(columns, cells, fillvalue=""))
        holiday = _holiday(row)
        if holiday.key in holidays or not (holiday.key and holiday.rule and holiday.names["en"]):
            raise ValueError(f"catalogue of holidays: bad row {row}")
        holidays[holiday.key] = holiday
    return Catalogue(holidays.values())


def _holiday(row: Mapping[str, str]) -> Holiday:
    note = row["note"]
    return Holiday(
        key=row["key"],
        names={language: row[f"name_{language}"] for language in LANGUAGES},
        rule=row["rule"],
        category=row["category"],
        themes=tuple(row["themes"].split()),
        note=note,
        unsure=_UNSURE in note,
    )


def _nearness(holiday: Holiday, country: str) -> int:
    countries = {theme for theme in holiday.themes if theme.startswith(_COUNTRY)}
    if _COUNTRY + country.casefold() in countries:
        return 0
    return 3 if countries else 2 if holiday.category == _BYGONE else 1


def _has_words(name: str, words: list[str]) -> bool:
    padded = f" {name}"
    return all(f" {word}" in padded for word in words)
