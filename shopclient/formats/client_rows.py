"""Rows of a client list as people with clean values; what is faulty is named and costs nothing else."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from shopclient.domain.emails import check_email
from shopclient.domain.errors import PhoneInvalid, Refusal, TextInvalid, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.names import NameParts, fold, split_name
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.phones import FEWEST_DIGITS, digits_of
from shopclient.domain.texts_in import NAME_LIMIT, clean_line, clean_text
from shopclient.formats.cells import (
    amount_in,
    bare,
    day_in,
    month_comes_first,
    person_date_in,
    whole_number,
)
from shopclient.formats.client_columns import ColumnMapping, Field
from shopclient.formats.records import Row
from shopclient.formats.tables import Table

_T = TypeVar("_T")

CARD_LIMIT = 64
PHONE_LIMIT = 60
_LANGUAGES = {
    **dict.fromkeys(("ru", "rus", "русский", "рус", "російська", "russian"), "ru"),
    **dict.fromkeys(("uk", "ua", "ukr", "украинский", "укр", "українська", "ukrainian"), "uk"),
    **dict.fromkeys(("en", "eng", "английский", "англійська", "english"), "en"),
}
# Direction marks that telephones put around a copied number.
_MARKS = frozenset("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
_BREAKS = re.compile(r"[\r\n\t]+")
_BETWEEN_PHONES = re.compile(r"[,;/|\n]|\s+(?=\+)")
_BETWEEN_WORDS = re.compile(r"[,;|\n]")
_BETWEEN_EMAILS = re.compile(r"[,;|\s]+")
_NO_PARTS = NameParts("", "", "")
_ADDRESS = (Field.STREET, Field.CITY, Field.REGION, Field.POSTAL_CODE, Field.COUNTRY)


@dataclass(frozen=True, slots=True)
class Fault:
    """A value that was not taken: *value* as it stands in the file, *reason* a stable word."""

    line: int
    field: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One person of a list. *name* as shown: first, middle, last where these are known."""

    line: int
    name: str
    last: str
    first: str
    middle: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    birthday: PersonDate | None
    card: str
    kind: str
    bonus_balance: Cents | None
    total_spent: Cents | None
    notes: str
    address: str
    language: str
    tags: tuple[str, ...]
    hobbies: tuple[str, ...]
    external_id: str
    first_visit: date | None
    last_visit: date | None


def read_rows(table: Table, mapping: ColumnMapping, decimals: int) -> tuple[list[ImportRow], list[Fault]]:
    """Return the people of *table* and every fault, in the order of the lines.

    A faulty value (no such day, no sum, no address) is left out of the person and named in a fault; a row
    with neither name nor phone is left out whole, with its text in the fault.

    Args:
        table: The list.
        mapping: What its columns hold.
        decimals: Decimals of the shop's currency, for the sums.
    """
    reader = _RowReader(table, mapping, decimals)
    people = [person for row in table.rows if (person := reader.read(row))]
    broken = [Fault(fault.line, "", fault.text, fault.code) for fault in table.faults]
    return people, sorted([*reader.faults, *broken], key=lambda fault: fault.line)


class _RowReader:
    def __init__(self, table: Table, mapping: ColumnMapping, decimals: int) -> None:
        self.faults: list[Fault] = []
        self._delimiter, self._header, self._decimals = table.delimiter, table.header, decimals
        self._columns: dict[Field, list[int]] = {}
        for index, field in enumerate(mapping.fields):
            if field:
                self._columns.setdefault(field, []).append(index)
        self._month_first = {
            field: month_comes_first(
                row.cells[index] for row in table.rows for index in self._columns.get(field, ())
            )
            for field in (Field.BIRTHDAY, Field.FIRST_VISIT, Field.LAST_VISIT)
        }

    def read(self, row: Row) -> ImportRow | None:
        """Return the person of one row; None, and a fault, where nobody is named."""
        name, parts = self._name(row)
        phones = self._list(row, Field.PHONE, _phones_in, _phone)
        if not name and not phones:
            self.faults.append(Fault(row.line, "name", self._delimiter.join(row.cells), "name_missing"))
            return None
        return ImportRow(
            line=row.line,
            name=name,
            last=parts.last,
            first=parts.first,
            middle=parts.middle,
            phones=phones,
            emails=self._list(row, Field.EMAIL, _BETWEEN_EMAILS.split, check_email),
            birthday=self._person_date(row),
            card=self._line(row, Field.CARD, _card),
            kind=self._line(row, Field.KIND),
            bonus_balance=self._amount(row, Field.BONUS_BALANCE),
            total_spent=self._amount(row, Field.TOTAL_SPENT),
            notes=self._notes(row),
            address=", ".join(part for field in _ADDRESS for part in self._lines(row, field)),
            language=self._line(row, Field.LANGUAGE, _language),
            tags=self._list(row, Field.TAGS, _BETWEEN_WORDS.split, clean_line),
            hobbies=self._list(row, Field.HOBBIES, _BETWEEN_WORDS.split, clean_line),
            external_id=self._line(row, Field.EXTERNAL_ID),
            first_visit=self._day(row, Field.FIRST_VISIT),
            last_visit=self._day(row, Field.LAST_VISIT),
        )

    def _name(self, row: Row) -> tuple[str, NameParts]:
        parts = NameParts(*(self._line(row, field) for field in (Field.LAST, Field.FIRST, Field.MIDDLE)))
        whole = self._line(row, Field.NAME)
        if not any(parts):
            parts = split_name(whole) or _NO_PARTS
        shown = " ".join(part for part in (parts.first, parts.middle, parts.last) if part)
        if len(shown) > NAME_LIMIT:
            self.faults.append(Fault(row.line, Field.NAME, shown, "text_too_long"))
            return "", _NO_PARTS
        return shown or whole, parts

    def _notes(self, row: Row) -> str:
        notes = [self._take(row, Field.NOTES, cell, clean_text) for _, cell in self._cells(row, Field.NOTES)]
        remarks = [
            f"{self._header[index]}: {text}"
            for index, cell in self._cells(row, Field.REMARK)
            if (text := self._take(row, Field.REMARK, cell, clean_text))
        ]
        return "\n".join(text for text in [*notes, *remarks] if text)

    def _person_date(self, row: Row) -> PersonDate | None:
        month_first = self._month_first[Field.BIRTHDAY]
        return self._first(row, Field.BIRTHDAY, lambda text: person_date_in(text, month_first))

    def _day(self, row: Row, field: Field) -> date | None:
        month_first = self._month_first[field]
        return self._first(row, field, lambda text: day_in(text, month_first))

    def _amount(self, row: Row, field: Field) -> Cents | None:
        return self._first(row, field, lambda text: amount_in(text, self._decimals))

    def _line(self, row: Row, field: Field, read: Callable[[str], str] = clean_line) -> str:
        return next(iter(self._lines(row, field, read)), "")

    def _lines(self, row: Row, field: Field, read: Callable[[str], str] = clean_line) -> list[str]:
        texts = (self._take(row, field, cell, read) for _, cell in self._cells(row, field))
        return [text for text in texts if text]

    def _first(self, row: Row, field: Field, read: Callable[[str], _T | None]) -> _T | None:
        return next((self._take(row, field, cell, read) for _, cell in self._cells(row, field)), None)

    def _list(
        self, row: Row, field: Field, pieces_of: Callable[[str], list[str]], read: Callable[[str], str]
    ) -> tuple[str, ...]:
        pieces = [piece for _, cell in self._cells(row, field) for piece in pieces_of(cell) if piece.strip()]
        texts = (self._take(row, field, piece, read) for piece in pieces)
        return tuple(dict.fromkeys(text for text in texts if text))

    def _cells(self, row: Row, field: Field) -> Iterator[tuple[int, str]]:
        for index in self._columns.get(field, ()):
            text = bare(row.cells[index])
            if text:
                yield index, text

    def _take(self, row: Row, field: Field, text: str, read: Callable[[str], _T | None]) -> _T | None:
        try:
            return read(text if field is Field.NOTES or field is Field.REMARK else _on_one_line(text))
        except Refusal as refusal:
            self.faults.append(Fault(row.line, field, text, _reason(refusal)))
            return None


def _on_one_line(text: str) -> str:
    # Cells are broken into lines for looks; other control characters are for the field to refuse.
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def _reason(refusal: Refusal) -> str:
    return f"text_{refusal.why}" if isinstance(refusal, TextInvalid) else refusal.code


def _phones_in(cell: str) -> list[str]:
    """Return the numbers of a cell; one that would fall apart (``916 241/36/59``) stays whole."""
    pieces = [piece.strip() for piece in _BETWEEN_PHONES.split(cell) if piece.strip()]
    apart = all(len(digits_of(piece)) >= FEWEST_DIGITS for piece in pieces)
    return pieces if apart else [cell]


def _phone(text: str) -> str:
    typed = whole_number(clean_line("".join(sign for sign in text if sign not in _MARKS), PHONE_LIMIT))
    if len(digits_of(typed)) < FEWEST_DIGITS:
        raise PhoneInvalid(text)
    return typed


def _card(text: str) -> str:
    return whole_number(clean_line(text, CARD_LIMIT))


def _language(text: str) -> str:
    code = _LANGUAGES.get(fold(text))
    if code is None:
        raise ValueInvalid("language", text, "en, ru, uk")
    return code
