"""Single values as they are typed in the form of a client, and what they mean."""

import re
from collections.abc import Iterator
from datetime import date

from shopclient.domain.errors import Refusal, ValueInvalid, inside
from shopclient.domain.person_dates import FIRST_YEAR, PersonDate, parse_person_date

_NUMBERS = re.compile(r"[0-9]+")
_ABOUT = re.compile(r"[^0-9+\-−]*[0-9]{1,4}[^0-9]*")
_SHARE = 100
_OLDEST = 130  # as an age; a larger number is a year


def labels(text: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the words that commas, semicolons and line breaks divide.

    One of *before* that holds such a sign stays whole where it stands in *text* as it was.
    """
    if text == ", ".join(before):
        return before
    whole = [word for word in before if any(sign in word for sign in ",;\n")]
    return tuple(_pieces(text, sorted(whole, key=len, reverse=True)))


def date_text(when: PersonDate | None) -> str:
    """Return a date as people type it here: ``07.03.1984``, ``07.03`` without a year."""
    if when is None:
        return ""
    day = f"{when.day:02}.{when.month:02}"
    return day if when.year is None else f"{day}.{when.year}"


def read_date(text: str, place: str) -> PersonDate | None:
    """Return the typed date; None for a blank. Raises: DateInvalid with *place*."""
    if not text.strip():
        return None
    with inside(place):
        return parse_person_date(_without_last_dot(text))


def is_leap_day(text: str) -> bool:
    """Whether a typed date is 29 February."""
    try:
        return bool(text.strip()) and parse_person_date(_without_last_dot(text)).is_leap_day
    except Refusal:
        return False


def read_born_about(text: str, today: date) -> int | None:
    """Return the year of birth that ``40``, ``about 40 years`` or ``1986`` guesses. Raises: ValueInvalid."""
    if not text.strip():
        return None
    told = _NUMBERS.findall(text)
    number = int(told[0]) if len(told) == 1 and _ABOUT.fullmatch(text) else -1
    if 0 < number <= _OLDEST:
        return today.year - number
    if FIRST_YEAR <= number <= today.year:
        return number
    raise ValueInvalid("born_about", text, f"40, {today.year - 40}")


def read_share(text: str) -> int | None:
    """Return the typed percentage. Raises: ValueInvalid."""
    bare = text.removesuffix("%").strip()
    if not bare:
        return None
    if bare.isascii() and bare.isdigit() and len(bare) <= 3 and int(bare) <= _SHARE:
        return int(bare)
    raise ValueInvalid("wallet_share", text, f"0 … {_SHARE}")


def _pieces(text: str, whole: list[str]) -> Iterator[str]:
    rest = text
    while rest:
        rest = rest.lstrip(" ,;\n\t")
        known = next((word for word in whole if _stands_first(word, rest)), None)
        end = len(known) if known is not None else _end(rest)
        if piece := rest[:end].strip():
            yield piece
        rest = rest[end:]


def _stands_first(word: str, text: str) -> bool:
    return text.startswith(word) and text[len(word) :].lstrip(" \t")[:1] in {"", ",", ";", "\n"}


def _end(text: str) -> int:
    return min((place for sign in ",;\n" if (place := text.find(sign)) >= 0), default=len(text))


def _without_last_dot(text: str) -> str:
    # "07.03." is how many write a day of any year.
    return text.strip().removesuffix(".")
