"""Headings of columns: made comparable, known ones, and the record that holds them."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import count

from shopclient.domain.names import fold
from shopclient.formats.header_words import IGNORED_HEADERS, SYNONYMS
from shopclient.formats.own_headings import HEADINGS
from shopclient.formats.records import Row

IGNORED = "ignored"

_NUMBER = re.compile(r"\b\d+\b")
_PUNCTUATION = re.compile(r"[\W_]+")
_CURRENCY = re.compile(r" (?:р|руб|рублей|rub|rur|грн|гривень|uah|тг|kzt|usd|eur)$")
# Above the header, reports put a title, a date, and headings of groups of columns.
_TITLE_RECORDS = 10
_TELLING = 100  # columns: what is a header shows in them


def key_of(heading: str) -> str:
    """Return the words of a heading without case, punctuation, numbers and the currency."""
    words = _PUNCTUATION.sub(" ", fold(heading[:200]))
    return _CURRENCY.sub("", " ".join(_NUMBER.sub(" ", words).split())) or words.strip()


@cache
def known() -> dict[str, str]:
    """Return key of a heading → field, in three languages."""
    words = {key_of(word): field for field, line in SYNONYMS.items() for word in line.split("|")}
    own = {key_of(word): field.value for field, each in HEADINGS.items() for word in each}
    return {**{key_of(word): IGNORED for word in IGNORED_HEADERS.split("|")}, **own, **words}


def header_among(records: Sequence[Row]) -> int | None:
    """Return which of the first records is the header; None: none of them has two cells.

    It is the first with several cells, unless one below has more headings that we know.
    """
    filled = {
        place: sum(key_of(cell) in known() for cell in record.cells[:_TELLING] if cell.strip())
        for place, record in enumerate(records[:_TITLE_RECORDS])
        if sum(bool(cell.strip()) for cell in record.cells) > 1
    }
    return max(filled, key=lambda place: (filled[place], -place), default=None)


def told_apart(header: Sequence[str], filled: frozenset[int]) -> tuple[str, ...]:
    """Return the headings, each once: ``Phone``, ``Phone (2)``; a filled column without one is ``#5``."""
    taken: set[str] = set()
    result = []
    for place, cell in enumerate(header):
        heading = " ".join(cell.split()) or (f"#{place + 1}" if place in filled else "")
        names = (heading if number == 1 else f"{heading} ({number})" for number in count(1))
        unique = next(name for name in names if not name or name not in taken)
        taken.add(unique)
        result.append(unique)
    return tuple(result)
