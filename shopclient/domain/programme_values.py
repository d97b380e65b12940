"""Single values of the programme: how each sort is read, what is refused, and how it is written."""

import re
from datetime import date, datetime, time
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.date_rules import parse_rule
from shopclient.domain.errors import AmountInvalid, AmountTooLarge, PercentInvalid, RuleInvalid
from shopclient.domain.money import MAX_AMOUNT, parse_amount, parse_percent, plain, plain_percent
from shopclient.domain.programme_keys import Key, Reader, Where


@cache
def _zones() -> set[str]:
    # Found by going through folders of the system: too slow for every key that somebody presses.
    return available_timezones()


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


def key_word_or_none(value: Any, where: Where) -> str:
    """Read a key, or an empty text where there is none."""
    return "" if value == "" else key_word(value, where)


def key_words(value: Any, where: Where) -> tuple[str, ...]:
    """Read a list of keys; one named twice counts once."""
    if not isinstance(value, list):
        raise where.refuse(value, "a list of keys")
    return tuple(dict.fromkeys(key_word(item, where.item(index)) for index, item in enumerate(value)))


def one_of(*allowed: str) -> Reader:
    """Return a reader of one word out of *allowed*."""

    def read(value: Any, where: Where) -> str:
        if value not in allowed:
            raise where.refuse(value, " | ".join(allowed))
        return str(value)

    return read


def flag(value: Any, where: Where) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise where.refuse(value, "true | false")
    return value


def currency(value: Any, where: Where) -> str:
    """Read a currency code of ISO 4217."""
    if not isinstance(value, str) or value not in DECIMALS:
        raise where.refuse(value, "a currency code such as RUB, UAH, EUR")
    return value


def country(value: Any, where: Where) -> str:
    """Read a country code of two letters (ISO 3166)."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{2}", value):
        raise where.refuse(value, "a country code such as RU, UA, KZ")
    return value


def timezone(value: Any, where: Where) -> str:
    """Read a time zone of the IANA list."""
    if not isinstance(value, str) or value not in _zones():
        raise where.refuse(value, "a time zone such as Europe/Kyiv")
    return value


def hour(value: Any, where: Where) -> time:
    """Read a time of the day, HH:MM."""
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value, re.ASCII):
        raise where.refuse(value, "HH:MM")
    return time.fromisoformat(value)


def day(value: Any, where: Where) -> date:
    """Read a day, as TOML writes one or in quotes."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise where.refuse(value, 'a day such as "2026-03-19"')


def date_rule(value: Any, where: Where) -> str:
    """Read a rule of dates; its one spelling is kept."""
    try:
        if isinstance(value, str):
            return str(parse_rule(value))
    except RuleInvalid:
        pass
    raise where.refuse(value, 'a rule such as "fixed 05-19", "nth SUN 1 08", "easter_orthodox +7"')


def weekdays(value: Any, where: Where) -> tuple[int, ...]:
    """Read days of the week, 1 = Monday; a week without any other day is refused."""
    if not isinstance(value, list):
        raise where.refuse(value, "a list of 1 = Monday to 7 = Sunday")
    read = number(1, 7)
    days = tuple(sorted(read(item, where.item(index)) for index, item in enumerate(value)))
    if len(set(days)) < len(days) or len(days) == 7:
        raise where.refuse(value, "different days, and at least one day of the week left open")
    return days


def prefix(value: Any, where: Where) -> str:
    """Read the two digits that card numbers begin with; 20-29 are free for use in a shop (GS1)."""
    if not isinstance(value, str) or not re.fullmatch(r"2[0-9]", value):
        raise where.refuse(value, "20 to 29")
    return value


def number(least: int, most: int) -> Reader:
    """Return a reader of a whole number within bounds."""

    def read(value: Any, where: Where) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise where.refuse(value, f"{least} to {most}")
        return value

    return read


def amount_from(least: int) -> Reader:
    """Return a reader of a sum in quotes, not below *least* minor units."""

    def read(value: Any, where: Where) -> int:
        try:
            cents = parse_amount(value, where.decimals) if isinstance(value, str) else -1
        except (AmountInvalid, AmountTooLarge):
            cents = -1
        if cents < least:
            example, first, last = (plain(one, where.decimals) for one in (25_000, least, MAX_AMOUNT))
            raise where.refuse(value, f'a sum in quotes such as "{example}", {first} to {last}')
        return cents

    return read


amount = amount_from(0)


def smallest(value: Any, where: Where) -> int:
    """Read a step or a unit: at least the smallest sum of the currency.

    ``0.01`` stands for that smallest sum also where the currency has no decimals: it is the written default.
    """
    return 1 if value == "0.01" and where.decimals == 0 else int(amount_from(1)(value, where))


def percent_to(most: int | None) -> Reader:
    """Return a reader of a percentage in quotes, up to *most* basis points (None: without bound)."""

    def read(value: Any, where: Where) -> int:
        try:
            if isinstance(value, str):
                return parse_percent(value, most)  # type: ignore[arg-type]  # a bound in basis points
        except PercentInvalid:
            pass
        bounds = "0 or more" if most is None else f"0 to {plain_percent(most)}"
        raise where.refuse(value, f'a percentage in quotes such as "7.5", {bounds}')

    return read


percent = percent_to(10_000)


def multiplier(value: Any, where: Where) -> int:
    """Read a factor above 0 and up to 100, in hundredths."""
    try:
        hundredths = parse_percent(value) if isinstance(value, str) else 0
    except PercentInvalid:
        hundredths = 0
    if not hundredths:
        raise where.refuse(value, 'a number in quotes above 0 and up to 100, such as "1.5"')
    return hundredths


def as_is(value: Any, _decimals: int) -> Any:
    """Write a value that TOML knows itself."""
    return value


def write_list(value: tuple[Any, ...], _decimals: int) -> list[Any]:
    """Write a list of values that TOML knows itself."""
    return list(value)


def write_amount(value: int, decimals: int) -> str:
    """Write minor units as a sum in quotes."""
    return plain(value, decimals)


def write_hundredths(value: int, _decimals: int) -> str:
    """Write a percentage or a factor in quotes."""
    return plain_percent(value)


def write_hour(value: time, _decimals: int) -> str:
    """Write a time of the day, HH:MM."""
    return value.isoformat("minutes")


def write_day(value: date, _decimals: int) -> str:
    """Write a day in quotes."""
    return value.isoformat()


def plain_key(attribute: str, read: Reader) -> Key:
    """Return a key whose value TOML knows itself."""
    return Key(attribute, read, as_is)


def amount_key(attribute: str, read: Reader = amount) -> Key:
    """Return a key that holds a sum."""
    return Key(attribute, read, write_amount)


def percent_key(attribute: str, read: Reader = percent) -> Key:
    """Return a key that holds a percentage."""
    return Key(attribute, read, write_hundredths)


def day_key(attribute: str) -> Key:
    """Return a key that holds a day."""
    return Key(attribute, day, write_day)


def list_key(attribute: str, read: Reader) -> Key:
    """Return a key that holds a list of plain values."""
    return Key(attribute, read, write_list)
