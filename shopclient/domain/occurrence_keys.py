"""The lasting name of one occurrence: whose, what, which year, first or second within it.

Source: dates and holidays 2: never the date shown, which moves with settings.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from shopclient.domain.errors import OccurrenceUnknown

SHOP: Final = "shop"


class OccasionKind(StrEnum):
    """What comes round, the most important first."""

    BIRTHDAY = "birthday"
    FAMILY_BIRTHDAY = "family_birthday"
    ANNIVERSARY = "anniversary"
    NAME_DAY = "name_day"
    HOLIDAY = "holiday"
    KINDRED = "kindred"  # a holiday in place of a favourite that is far off
    SHOP_DAY = "shop_day"
    BURN = "burn"  # of bonuses: no holiday, but people are told once, too


_FORM: Final = (
    r"(?P<person>[cr][1-9][0-9]{0,18}|shop)/(?P<kind>[a-z_]+)(?::(?P<name>.+))?"
    r"/(?P<year>[0-9]{4})/(?P<ordinal>[12])"
)


@dataclass(frozen=True, slots=True)
class OccurrenceKey:
    """Reads ``c12/birthday/2026/1`` or ``c12/holiday:pioneer_day/2026/1`` as text.

    *person* is ``c12`` (client 12), ``r7`` (relative 7) or ``shop``; *name* tells several of one kind apart:
    the holiday's key, the number of a client's own date, the day on which bonuses burn (``05-24``); empty
    where a person has only one.
    """

    person: str
    kind: OccasionKind
    name: str
    year: int
    ordinal: int

    def __str__(self) -> str:
        what = f"{self.kind}:{self.name}" if self.name else str(self.kind)
        return f"{self.person}/{what}/{self.year:04}/{self.ordinal}"

    @property
    def client(self) -> int | None:
        """The client's id, if the occasion is a client's own."""
        return int(self.person[1:]) if self.person.startswith("c") else None

    @property
    def relative(self) -> int | None:
        """The relative's id, if the occasion is a relative's."""
        return int(self.person[1:]) if self.person.startswith("r") else None


def client_key(client: int) -> str:
    """Return the person part of a client's keys: ``c12``."""
    return f"c{client}"


def relative_key(relative: int) -> str:
    """Return the person part of a relative's keys: ``r7``."""
    return f"r{relative}"


def kindred_occurrence(client: int, holiday: str, year: int, ordinal: int) -> OccurrenceKey:
    """Return the key of a holiday that is offered to a client: ``c12/kindred:pioneer_day/2026/1``."""
    return OccurrenceKey(client_key(client), OccasionKind.KINDRED, holiday, year, ordinal)


def shop_occurrence(own_day: str, year: int, ordinal: int) -> OccurrenceKey:
    """Return the key of a day of the shop's own: ``shop/shop_day:opening/2026/1``."""
    return OccurrenceKey(SHOP, OccasionKind.SHOP_DAY, own_day, year, ordinal)


def burn_occurrence(client: int, day: date) -> OccurrenceKey:
    """Return the key of what burns of a client's bonuses on *day*: ``c12/burn:05-24/2026/1``."""
    return OccurrenceKey(client_key(client), OccasionKind.BURN, f"{day:%m-%d}", day.year, 1)


def parse_occurrence_key(text: str) -> OccurrenceKey:
    """Read what ``str`` of a key wrote.

    Raises:
        OccurrenceUnknown: No key reads so.
    """
    found = re.fullmatch(_FORM, text.strip())
    if found is None or found["kind"] not in set(OccasionKind):
        raise OccurrenceUnknown(text)
    return OccurrenceKey(
        found["person"],
        OccasionKind(found["kind"]),
        found["name"] or "",
        int(found["year"]),
        int(found["ordinal"]),
    )
