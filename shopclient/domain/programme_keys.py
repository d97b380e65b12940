"""The keys of the programme: how each is read, written, and which ones do not work yet.

A key that this version does not carry out is accepted at its default and refused by name otherwise,
so that nobody believes in a rule that the till does not apply (command line, "The programme as TOML").
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any
from zoneinfo import available_timezones

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import AmountInvalid, AmountTooLarge, PercentInvalid, ProgramInvalid
from shopclient.domain.money import parse_amount, parse_percent, plain, plain_percent

Reader = Callable[[Any, "Where"], Any]
Writer = Callable[[Any, int], Any]


@dataclass(frozen=True)
class Where:
    """The place of a value, for a refusal, and the currency's decimals."""

    path: str
    decimals: int

    def refuse(self, value: object, allowed: str) -> ProgramInvalid:
        """Return the refusal of *value* at this place."""
        return ProgramInvalid(self.path, str(value), allowed)

    def inside(self, name: str | int) -> "Where":
        """Return the place of a key or an item below this one."""
        return Where(f"{self.path}.{name}" if self.path else str(name), self.decimals)


@dataclass(frozen=True)
class Key:
    """A key that works: the attribute that holds it, its reader and its writer."""

    attribute: str
    read: Reader
    write: Writer


def text(value: Any, where: Where) -> str:
    """Read a line of text of at most 200 characters."""
    if not isinstance(value, str) or len(value) > 200 or any(ord(sign) < 32 for sign in value):
        raise where.refuse(value, "a line of text")
    return value.strip()


def key_word(value: Any, where: Where) -> str:
    """Read a key: small Latin letters, digits and underscores."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9_]{1,40}", value):
        raise where.refuse(value, "small Latin letters, digits and _")
    return value


def one_of(*allowed: str) -> Reader:
    """Return a reader of one word out of *allowed*."""

    def read(value: Any, where: Where) -> str:
        if value not in allowed:
            raise where.refuse(value, " | ".join(allowed))
        return str(value)

    return read


def currency(value: Any, where: Where) -> str:
    """Read a currency code of ISO 4217."""
    if value not in DECIMALS:
        raise where.refuse(value, "a currency code such as RUB, UAH, EUR")
    return str(value)


def country(value: Any, where: Where) -> str:
    """Read a country code of two letters (ISO 3166)."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{2}", value):
        raise where.refuse(value, "a country code such as RU, UA, KZ")
    return value


def timezone(value: Any, where: Where) -> str:
    """Read a time zone of the IANA list."""
    if value not in available_timezones():
        raise where.refuse(value, "a time zone such as Europe/Kyiv")
    return str(value)


def hour(value: Any, where: Where) -> time:
    """Read a time of the day, HH:MM."""
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise where.refuse(value, "HH:MM")
    return time.fromisoformat(value)


def prefix(value: Any, where: Where) -> str:
    """Read the two digits that card numbers begin with; 20-29 are free for use in a shop (GS1)."""
    if not isinstance(value, str) or not re.fullmatch(r"2\d", value):
        raise where.refuse(value, "20 to 29")
    return value


def number(least: int, most: int) -> Reader:
    """Return a reader of a whole number within bounds."""

    def read(value: Any, where: Where) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise where.refuse(value, f"{least} to {most}")
        return value

    return read


def amount(least: int = 0) -> Reader:
    """Return a reader of a sum in quotes, not below *least* minor units."""

    def read(value: Any, where: Where) -> int:
        try:
            cents = parse_amount(value, where.decimals) if isinstance(value, str) else -1
        except (AmountInvalid, AmountTooLarge):
            cents = -1
        if cents < least:
            raise where.refuse(value, 'a sum in quotes such as "250.00"')
        return cents

    return read


def smallest(value: Any, where: Where) -> int:
    """Read a step or a unit: at least the smallest sum of the currency.

    ``0.01`` stands for that smallest sum also where the currency has no decimals: it is the written default.
    """
    return 1 if value == "0.01" and where.decimals == 0 else int(amount(1)(value, where))


def percent(most: int | None = 10_000) -> Reader:
    """Return a reader of a percentage in quotes."""

    def read(value: Any, where: Where) -> int:
        try:
            if isinstance(value, str):
                return parse_percent(value, most)  # type: ignore[arg-type]  # a bound in basis points
        except PercentInvalid:
            pass
        raise where.refuse(value, 'a percentage in quotes such as "7.5"')

    return read


def as_is(value: Any, _decimals: int) -> Any:
    """Write a value that TOML knows itself."""
    return value


def write_amount(value: int, decimals: int) -> str:
    """Write minor units as a sum in quotes."""
    return plain(value, decimals)


def write_percent(value: int, _decimals: int) -> str:
    """Write basis points as a percentage in quotes."""
    return plain_percent(value)


def write_hour(value: time, _decimals: int) -> str:
    """Write a time of the day, HH:MM."""
    return value.isoformat("minutes")
