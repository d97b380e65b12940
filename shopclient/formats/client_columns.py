"""What the columns of a client list mean, read from its header."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from shopclient.domain.errors import FieldUnknown, ImportUnreadable
from shopclient.domain.names import fold
from shopclient.formats.decoding import read_text
from shopclient.formats.header_words import IGNORED_HEADERS, SYNONYMS

_NUMBER = re.compile(r"\b\d+\b")
_PUNCTUATION = re.compile(r"[\W_]+")
_CURRENCY = re.compile(r" (?:р|руб|рублей|rub|rur|грн|гривень|uah|тг|kzt|usd|eur)$")


class Field(StrEnum):
    """What a column may hold; the value is the word in a mapping file."""

    NAME = "name"
    LAST = "last"
    FIRST = "first"
    MIDDLE = "middle"
    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    CARD = "card"
    KIND = "kind"
    BONUS_BALANCE = "bonus_balance"
    TOTAL_SPENT = "total_spent"
    NOTES = "notes"
    #: Kept in the notes as ``header: value``, for columns that have no field of their own.
    REMARK = "remark"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    LANGUAGE = "language"
    TAGS = "tags"
    HOBBIES = "hobbies"
    EXTERNAL_ID = "external_id"
    FIRST_VISIT = "first_visit"
    LAST_VISIT = "last_visit"
    IGNORED = "ignored"

    # That of Enum is Python code, and it would be called many times for every row.
    __hash__ = str.__hash__


class Layout(StrEnum):
    """Whose list it is."""

    PLAIN = "plain"
    LOYVERSE = "loyverse"
    SQUARE = "square"
    ONE_C = "one_c"
    #: A journal of purchases, not of people: each person would come in many times.
    PURCHASES = "purchases"


_SIGNATURES: tuple[tuple[Layout, int, frozenset[str]], ...] = (
    (
        Layout.SQUARE,
        3,
        frozenset({"reference id", "square customer id", "creation source", "first visit", "memo"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"customer id", "customer name", "customer code", "points balance", "total visits"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"id клиента", "имя клиента", "код клиента", "баланс баллов", "всего визитов"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"id клієнта", "імя клієнта", "код клієнта", "баланс балів", "всього візитів"}),
    ),
    (
        Layout.ONE_C,
        2,
        frozenset({"код", "фио", "піб", "наименование", "найменування", "контрагент", "накоплено"}),
    ),
    (Layout.PURCHASES, 2, frozenset({"дата", "сумма"})),
    (Layout.PURCHASES, 2, frozenset({"дата", "сума"})),
    (Layout.PURCHASES, 2, frozenset({"date", "amount"})),
)
_OF_LAYOUT = {
    # There it is what stands under the bar code of the client's card; elsewhere a number in a program.
    Layout.LOYVERSE: {"код клиента": Field.CARD, "код клієнта": Field.CARD, "customer code": Field.CARD},
}
# The word for a whole name where it stands alone, for the given name beside a family name.
_NAME_OR_FIRST = frozenset({"имя", "імя", "name"})
_LISTS = frozenset(
    {Field.PHONE, Field.EMAIL, Field.TAGS, Field.HOBBIES, Field.NOTES, Field.REMARK, Field.STREET}
)
_REPEATABLE = _LISTS | {Field.EXTERNAL_ID, Field.IGNORED}


@dataclass(frozen=True)
class ColumnMapping:
    """Which field each column holds (None: not recognised), in the order of the header.

    *absent*: headers that a mapping file names and the list lacks.
    """

    layout: Layout
    header: tuple[str, ...]
    fields: tuple[Field | None, ...]
    absent: tuple[str, ...] = ()

    @property
    def unrecognised(self) -> tuple[str, ...]:
        """Headers whose columns will not be imported because nobody knows what they are."""
        pairs = zip(self.header, self.fields, strict=True)
        return tuple(header for header, field in pairs if field is None and header)

    @property
    def ignored(self) -> tuple[str, ...]:
        """Headers whose columns are known and hold nothing for the client file."""
        pairs = zip(self.header, self.fields, strict=True)
        return tuple(header for header, field in pairs if field is Field.IGNORED)

    @property
    def names_people(self) -> bool:
        """Whether there is a column to know people by."""
        return not {Field.NAME, Field.LAST, Field.FIRST, Field.PHONE}.isdisjoint(self.fields)


def recognise(header: Sequence[str], given: Mapping[str, Field] | None = None) -> ColumnMapping:
    """Return what the columns hold, by their headers in Russian, Ukrainian or English.

    Args:
        header: The header's cells.
        given: Header → field as decided by a person; it goes before our own guess.
    """
    keys = [_key(cell) for cell in header]
    layout = _layout_of(frozenset(keys))
    if given and layout is Layout.PURCHASES:
        layout = Layout.PLAIN
    decided = {_key(cell): field for cell, field in (given or {}).items()}
    known = {**_fields_by_key(), **_OF_LAYOUT.get(layout, {}), **decided}
    fields = [known.get(key) for key in keys]
    beside_last = Field.LAST in fields or Field.MIDDLE in fields
    for index, key in enumerate(keys):
        if beside_last and key in _NAME_OR_FIRST and key not in decided:
            fields[index] = Field.FIRST
    absent = tuple(cell for cell in given or {} if _key(cell) not in keys)
    return ColumnMapping(layout, tuple(header), tuple(_first_of_each(fields)), absent)


def read_mapping(path: Path) -> dict[str, Field]:
    """Return header → field from a file that a person wrote: TOML by its ending, else JSON.

    Raises:
        FieldUnknown: A field that there is not.
        ImportUnreadable: ``mapping``: not such a file; and the reasons of ``read_text``.
    """
    text = read_text(path).text
    try:
        entries = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImportUnreadable(path.name, "mapping") from error
    if not isinstance(entries, dict) or not all(isinstance(word, str) for word in entries.values()):
        raise ImportUnreadable(path.name, "mapping")
    unknown = next((word for word in entries.values() if word not in set(Field)), None)
    if unknown is not None:
        raise FieldUnknown(unknown)
    return {header: Field(word) for header, word in entries.items()}


def _layout_of(keys: frozenset[str]) -> Layout:
    for layout, enough, signature in _SIGNATURES:
        if len(keys & signature) >= enough:
            return layout
    return Layout.PLAIN


def _first_of_each(fields: Sequence[Field | None]) -> list[Field | None]:
    """Leave a second column of a field that holds one value unrecognised: it is reported, not lost unseen."""
    taken: set[Field] = set()
    result: list[Field | None] = []
    for field in fields:
        result.append(None if field in taken and field not in _REPEATABLE else field)
        if field:
            taken.add(field)
    return result


def _key(header: str) -> str:
    """Return the words of a header without case, punctuation, numbers and the currency."""
    words = _PUNCTUATION.sub(" ", fold(header[:200]))
    return _CURRENCY.sub("", " ".join(_NUMBER.sub(" ", words).split())) or words.strip()


@cache
def _fields_by_key() -> dict[str, Field]:
    known = {_key(word): Field(field) for field, words in SYNONYMS.items() for word in words.split("|")}
    return {**known, **{_key(word): Field.IGNORED for word in IGNORED_HEADERS.split("|")}}
