"""Headings of columns: made comparable, known ones, and the record that holds them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from shopclient.domain.names import fold
from shopclient.formats.client_fields import Field
from shopclient.formats.content_guess import looks_like_people
from shopclient.formats.header_words import IGNORED_HEADERS, SYNONYMS
from shopclient.formats.heading_guess import guess
from shopclient.formats.own_headings import HEADINGS, PHOTO
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
    ignored = {key_of(word): IGNORED for word in IGNORED_HEADERS.split("|")}
    return {**ignored, **own, **words, key_of(PHOTO): Field.PHOTO.value}


@dataclass(frozen=True, slots=True)
class Header:
    """The heading of each column; the records at *place* … *last* are the lines that it is made of.

    A list without headings has empty ones; then the people begin at *place*.
    """

    cells: tuple[str, ...]
    place: int
    last: int


def header_among(records: Sequence[Row]) -> Header | None:
    """Return the header among the first records; None: none of them has two cells.

    It is the first with several cells, unless one below has more headings that we know; if that is somebody
    and no heading at all, the list has none. Where a heading is
    written in two lines, as over merged cells (``Card`` above ``Number`` and ``Balance``), it is both.
    """
    filled = {
        place: clear_headings(record.cells)
        for place, record in enumerate(records[:_TITLE_RECORDS])
        if sum(bool(cell.strip()) for cell in record.cells) > 1
    }
    place = max(filled, key=lambda place: (filled[place], -place), default=None)
    if place is None:
        return None
    cells = records[place].cells
    if not filled[place] and looks_like_people(cells[:_TELLING]):
        return Header(("",) * len(cells), place, place - 1)
    below = records[place + 1].cells if place + 1 < len(records) else ()
    if _goes_on(cells, below):
        return Header(_joined(cells, below), place, place + 1)
    above = records[place - 1].cells if place else ()
    return Header(_joined(above, cells) if any(above[1:]) else cells, place, place)


def clear_headings(cells: Sequence[str]) -> int:
    """Return how many of the first cells are headings that we know."""
    return sum(_is_clear(cell) for cell in cells[:_TELLING] if cell.strip())


def _is_clear(cell: str) -> bool:
    return key_of(cell) in known() or guess(cell, forgiving=False) is not None


def _goes_on(cells: Sequence[str], below: Sequence[str]) -> bool:
    """Tell whether the line below a header is its second: headings under what the first leaves empty."""
    pairs = [(place, cell) for place, cell in enumerate(below[:_TELLING]) if cell.strip()]
    joined = _joined(cells, below)
    return any(not cells[place].strip() for place, _ in pairs if place < len(cells)) and all(
        not any(map(str.isdigit, cell)) and place < len(joined) and _is_clear(joined[place])
        for place, cell in pairs
    )


def _joined(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """Return the headings of two lines: the lower one, with the group above it where it needs that."""
    group, result = "", []
    for place, (over, under) in enumerate(zip_longest(above, below, fillvalue="")):
        if place >= _TELLING:
            result.append(under if under.strip() else over)
            continue
        group = over.strip() or group
        both = f"{group} {under.strip()}"
        alone = not under.strip() or _is_clear(under) or not _is_clear(both)
        result.append((under if under.strip() else over) if alone else both)
    return tuple(result)


def told_apart(header: Sequence[str], filled: frozenset[int]) -> tuple[str, ...]:
    """Return the headings, each once: ``Phone``, ``Phone (2)``; a filled column without one is ``#5``."""
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    result = []
    for place, cell in enumerate(header):
        heading = " ".join(cell.split()) or (f"#{place + 1}" if place in filled else "")
        unique = heading
        while unique and unique in taken:
            numbers[heading] = numbers.get(heading, 1) + 1
            unique = f"{heading} ({numbers[heading]})"
        taken.add(unique)
        result.append(unique)
    return tuple(result)
