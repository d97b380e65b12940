"""The catalogue of holidays: names in three languages, a rule for the dates, themes for kinship."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from types import MappingProxyType
from typing import Final, Literal

from shopclient.domain import recurrence
from shopclient.domain.date_rules import (
    Amended,
    Fixed,
    Julian,
    Moved,
    OnDates,
    PlainRule,
    Rule,
    parse_rule,
)
from shopclient.domain.errors import HolidayUnknown
from shopclient.domain.names import fold

LANGUAGES: Final = ("en", "ru", "uk")
_UNSURE: Final = "unsure"
_COUNTRY: Final = "country:"  # begins a theme
_BYGONE: Final = "soviet"
_MEMORIAL: Final = "memorial"
_NO_GREETING: Final = "no-greeting"
#: Dates of moon calendars other than the Jewish one are a day off in some places.
_ROUGHLY: Final = "+-1 day"
_NO_SHIFTS: Final[Mapping[str, tuple[Moved, ...]]] = MappingProxyType({})

Style = Literal["old", "new"]
#: How a shop stands to a holiday: shipped, shipped and changed here, or added here.
Origin = Literal["shipped", "changed", "own"]


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday; *names* by language, *rule* as text, *unsure* if its date wants a second look.

    *since* and *until* are the first and the last year in which the rule holds (dates and holidays 12).
    *style* is that of a feast which the two calendars of the church keep on two days (8). A *hidden* one is
    offered to nobody, and is kept for those who love it already.
    """

    key: str
    names: Mapping[str, str]
    rule: str
    category: str
    themes: tuple[str, ...]
    note: str
    unsure: bool
    since: int | None = None
    until: int | None = None
    style: Style | None = None
    origin: Origin = "shipped"
    hidden: bool = False

    def name(self, language: str) -> str:
        """Return the name in *language*, in English if the catalogue lacks it, or else in any."""
        return self.names.get(language) or self.names.get("en") or next(filter(None, self.names.values()), "")

    @property
    def memorial(self) -> bool:
        """Whether it is a day of mourning or of memory: quiet texts, and nobody's kin (19, 23)."""
        return _MEMORIAL in self.themes or self.category == _MEMORIAL

    @property
    def quiet(self) -> bool:
        """Whether no cheer is proposed on it (19)."""
        return self.memorial or _NO_GREETING in self.themes

    @property
    def roughly(self) -> bool:
        """Whether it may be kept a day earlier or later in some places (9)."""
        return _ROUGHLY in self.note or self.rule.startswith("hijri ")

    @property
    def countries(self) -> frozenset[str]:
        """The countries (``ru``) that it belongs to; none for one of the whole world."""
        tags = (theme for theme in self.themes if theme.startswith(_COUNTRY))
        return frozenset(theme.removeprefix(_COUNTRY) for theme in tags)

    @property
    def kinship(self) -> frozenset[str]:
        """The themes that tell what it is about: without countries, and without how it is kept."""
        return frozenset(
            theme
            for theme in self.themes
            if not theme.startswith(_COUNTRY) and theme not in (_MEMORIAL, _NO_GREETING)
        )

    @property
    def is_living(self) -> bool:
        """Whether dates are to come without end, as far as the catalogue knows."""
        return self.until is None and not self.rule.startswith("dates ")


class Catalogue:
    """The holidays, found by key or by name; iterated in the order of the file."""

    def __init__(
        self, holidays: Iterable[Holiday], shifts: Mapping[str, tuple[Moved, ...]] = _NO_SHIFTS
    ) -> None:
        """Take the *holidays*, and by key which dates were moved by hand."""
        self._by_key = {holiday.key: holiday for holiday in holidays}
        self._shifts = shifts
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

    def rule(self, key: str, style: Style | None = None) -> Rule:
        """Return the parsed rule of one holiday, with its years and what was moved by hand.

        Args:
            key: The holiday's key.
            style: That of the church's calendar which the person goes by; without it, the holiday's own.

        Raises:
            HolidayUnknown: The catalogue has no such key.
        """
        holiday = self[key]
        rule = parse_rule(holiday.rule)
        if style is not None and holiday.style is not None and style != holiday.style:
            rule = _in_style(rule, style)
        moved = self._shifts.get(key, ())
        if moved or holiday.since is not None or holiday.until is not None:
            return Amended(rule, holiday.since, holiday.until, moved)
        return rule

    def name(self, key: str, language: str) -> str:
        """Return what a holiday is called; its key if another version's catalogue had it."""
        return self._by_key[key].name(language) if key in self._by_key else key

    def rules(self, key: str) -> tuple[Rule, ...]:
        """Return the rule of one holiday in each style in which somebody may keep it."""
        if self[key].style is None:
            return (self.rule(key),)
        return self.rule(key, "old"), self.rule(key, "new")

    def moved(self, key: str) -> tuple[Moved, ...]:
        """Return what was moved by hand of one holiday."""
        return self._shifts.get(key, ())

    def last_known_year(self, key: str) -> int | None:
        """Return the year after which nothing is known of a holiday; None if it goes on.

        Source: dates and holidays 11: in that year people are warned.
        """
        rule = parse_rule(self[key].rule)
        return rule.days[-1].year if isinstance(rule, OnDates) else None

    def dates(self, key: str, year: int) -> list[date]:
        """Return the 0, 1 or 2 dates of one holiday in *year*.

        Raises:
            HolidayUnknown: The catalogue has no such key.
            DateInvalid, RuleUnsupported: As for `recurrence.dates`.
        """
        return recurrence.dates(self.rule(key), year)

    def search(self, text: str, limit: int = 50, country: str = "", *, hidden: bool = False) -> list[Holiday]:
        """Return holidays with every word of *text* beginning a word of the name in one language.

        Any language will do, whatever the window speaks. Those of *country* (ISO 3166) come first, then those
        of any country, of a country that is no more, of another one; in each, names beginning with *text*.
        *hidden* ones are left out unless they are asked for.
        """
        wanted = fold(text)
        words = wanted.split()
        if not words:
            return []
        found = []
        for key, names in self._folded_names().items():
            if self._by_key[key].hidden and not hidden:
                continue
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


def _in_style(rule: PlainRule, style: Style) -> PlainRule:
    # The same day of the month, by either calendar.
    if style == "old" and isinstance(rule, Fixed):
        return Julian(rule.month, rule.day)
    return Fixed(rule.month, rule.day) if isinstance(rule, Julian) else rule


def _holiday(row: Mapping[str, str]) -> Holiday:
    note = row["note"]
    style = row.get("style", "")
    return Holiday(
        key=row["key"],
        names={language: row[f"name_{language}"] for language in LANGUAGES},
        rule=row["rule"],
        category=row["category"],
        themes=tuple(row["themes"].split()),
        note=note,
        unsure=_UNSURE in note,
        since=_year(row.get("valid_from", "")),
        until=_year(row.get("valid_until", "")),
        style="old" if style == "old" else "new" if style == "new" else None,
    )


def _year(text: str) -> int | None:
    return int(text) if text else None


def _nearness(holiday: Holiday, country: str) -> int:
    countries = {theme for theme in holiday.themes if theme.startswith(_COUNTRY)}
    if _COUNTRY + country.casefold() in countries:
        return 0
    return 3 if countries else 2 if holiday.category == _BYGONE else 1


def _has_words(name: str, words: list[str]) -> bool:
    padded = f" {name}"
    return all(f" {word}" in padded for word in words)
