"""The shop's holidays as a list to look through: when each comes, who loves it, whether it is offered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from shopclient.domain import recurrence
from shopclient.domain.date_rules import Rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holiday_packs import is_offered
from shopclient.domain.holidays import Catalogue, Holiday
from shopclient.services.holidays import holidays_of
from shopclient.services.own_holidays import chosen_packs, date_by_rule, lovers_of
from shopclient.services.shop import Shop

#: So many coming days of one holiday are shown.
SHOWN: Final = 5


@dataclass(frozen=True)
class HolidayRow:
    """One holiday: its next day if any is known, how many people love it, whether lists offer it."""

    holiday: Holiday
    next: date | None
    lovers: int
    offered: bool
    moved: bool  # some date was moved by hand

    @property
    def key(self) -> str:
        return self.holiday.key


@dataclass(frozen=True)
class HolidayBook:
    """All holidays of the shop on one day, the nearest first."""

    rows: tuple[HolidayRow, ...]
    holidays: Catalogue
    today: date
    country: str
    packs: Mapping[str, bool]  # that were chosen; the others go by the country


@dataclass(frozen=True)
class KeptDay:
    """One coming date of a holiday: year and ordinal name it for good, *by_rule* is where the rule has it."""

    day: date
    year: int
    ordinal: int
    by_rule: date

    @property
    def moved(self) -> bool:
        return self.day != self.by_rule


def read_book(shop: Shop) -> HolidayBook:
    """Return all holidays of the shop."""
    today = shop.today()
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        holidays, lovers, packs = holidays_of(session), lovers_of(session), chosen_packs(session)
        country = programme.shop.country
        rows = [
            HolidayRow(
                each,
                _next(holidays.rule(each.key), today),
                lovers[each.key],
                is_offered(each, country, packs),
                bool(holidays.moved(each.key)),
            )
            for each in holidays
        ]
    rows.sort(key=lambda row: row.next or date.max)
    return HolidayBook(tuple(rows), holidays, today, country, packs)


def coming_days(rule: Rule, today: date, count: int = SHOWN) -> list[KeptDay]:
    """Return the next days of a rule from *today* on, earliest first; fewer where no more are known."""
    found: list[KeptDay] = []
    # A rule may skip years; one of 29 February skips eight around a year such as 2100.
    for year in range(today.year, min(recurrence.last_year(rule), today.year + 9 * count) + 1):
        try:
            numbered = recurrence.numbered(rule, year, year)
        except (DateInvalid, RuleUnsupported):
            break
        found += [
            KeptDay(day, of_year, ordinal, date_by_rule(rule, of_year, ordinal))
            for of_year, ordinal, day in sorted(numbered, key=lambda each: each[2])
            if day >= today
        ]
        if len(found) >= count:
            break
    return found[:count]


def _next(rule: Rule, today: date) -> date | None:
    try:
        found = recurrence.next_dates(rule, today, 1)
    except (DateInvalid, RuleUnsupported):
        return None
    return found[0] if found else None
