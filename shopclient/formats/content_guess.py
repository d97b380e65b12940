"""What a column holds, told by its cells: for lists without headings, or with none that say who it is."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from shopclient.domain.card_numbers import LENGTH, is_ean13
from shopclient.domain.errors import DateInvalid
from shopclient.domain.names import split_name
from shopclient.domain.phones import digits_of
from shopclient.formats.cells import person_date_in
from shopclient.formats.client_fields import Field

#: So many of a column's filled cells have to look alike, in percent.
_ENOUGH: Final = 80
_PHONE_DIGITS: Final = range(9, 16)  # without a country's code, and by E.164
_PHONE = re.compile(r"(?:\+|0|8|7|3|\()[\d\s().-]+")
_NAME = re.compile(r"[^\W\d_][^\d@;]*")
_MOST_WORDS: Final = 4
_IN_STORE: Final = "2"  # GS1: numbers inside a company
_PARTS: Final = (Field.LAST, Field.FIRST, Field.MIDDLE)


def looks_like_people(cells: Sequence[str]) -> bool:
    """Tell whether a record is no heading but somebody: a phone, an address or a birthday is in it."""
    return any(look(cell.strip()) for cell in cells if cell.strip() for _, look in _LOOKS)


def told_by_content(columns: Mapping[int, Sequence[str]]) -> dict[int, Field]:
    """Return column → field, as far as the cells tell.

    Args:
        columns: Column → its filled cells, of as many rows as are to decide.
    """
    found: dict[int, Field] = {}
    for place, cells in columns.items():
        field = next((field for field, look in _LOOKS if _most(cells, look)), None)
        if field is not None and (field is Field.PHONE or field not in found.values()):
            found[place] = field
    return found | _names({place: cells for place, cells in columns.items() if place not in found})


def _names(columns: Mapping[int, Sequence[str]]) -> dict[int, Field]:
    """Return whose cells are names: one column of whole ones, or the first two or three of single words."""
    named = [place for place, cells in columns.items() if _most(cells, _is_name)]
    if not named:
        return {}
    single = [place for place in named if _most(columns[place], lambda cell: " " not in cell)]
    first = named[0]
    parts = [place for place in range(first, first + len(_PARTS)) if place in single]
    if len(parts) < 2 or parts[0] != first:
        return {first: Field.NAME}
    rows = zip(*(columns[place] for place in parts), strict=False)
    whole = [" ".join(row) for row in rows]
    if len(parts) == len(_PARTS) and not _most(whole, lambda name: split_name(name) is not None):
        parts.pop()
    return dict(zip(parts, _PARTS, strict=False))


def _most(cells: Sequence[str], look: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(look, cells)) * 100 >= len(cells) * _ENOUGH


def _is_email(cell: str) -> bool:
    return "@" in cell and "." in cell and " " not in cell


def _is_card(cell: str) -> bool:
    # Old programs numbered cards in the range of the shop's own codes and forgot the check digit.
    return is_ean13(cell) or (len(cell) == LENGTH and cell.isdecimal() and cell.startswith(_IN_STORE))


def _is_birthday(cell: str) -> bool:
    try:
        return not cell.isdecimal() and person_date_in(cell, None) is not None
    except DateInvalid:
        return False


def _is_phone(cell: str) -> bool:
    return len(digits_of(cell)) in _PHONE_DIGITS and bool(_PHONE.fullmatch(cell))


def _is_name(cell: str) -> bool:
    return bool(_NAME.fullmatch(cell)) and len(cell.split()) <= _MOST_WORDS and cell[:1].isupper()


_LOOKS: Final = (
    (Field.EMAIL, _is_email),
    (Field.CARD, _is_card),
    (Field.BIRTHDAY, _is_birthday),
    (Field.PHONE, _is_phone),
)
