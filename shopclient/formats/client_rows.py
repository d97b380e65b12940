"""Rows of a client list as people with clean values; what is faulty is named and costs nothing else."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain
from typing import Any

from shopclient.domain.emails import check_email
from shopclient.domain.field_cleaning import SHORT_TEXT_LIMIT
from shopclient.domain.given_names import split_two
from shopclient.domain.money import Cents
from shopclient.domain.names import NameParts, split_name
from shopclient.domain.people import ChannelWish, Person
from shopclient.domain.person_cleaning import SHOWN_NAME_LIMIT, CleanPerson
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.texts_in import clean_line, clean_text
from shopclient.formats.cells import amount_in, balance_in, currency_in, currency_of_heading
from shopclient.formats.client_columns import ColumnMapping
from shopclient.formats.client_fields import TREE_FIELDS, Field
from shopclient.formats.column_dates import ColumnDates
from shopclient.formats.decoding import Tell
from shopclient.formats.listed_card import ListedCard, listed
from shopclient.formats.name_columns import joined_name
from shopclient.formats.records import Row, TableFault
from shopclient.formats.row_cells import Fault, RowCells
from shopclient.formats.row_family import OF_ADDRESSES, addresses, dates, family
from shopclient.formats.row_tree import objects, tree_values
from shopclient.formats.row_values import (
    between_emails,
    between_labels,
    card_number,
    cards_in,
    is_total,
    language,
    phone,
    phones_in,
    picture,
    tag,
    year,
    yes_no,
)
from shopclient.formats.tables import Table

_NO_PARTS = NameParts("", "", "")
_YEAR_ALONE = re.compile(r"(?:18|19|20)[0-9]{2}")
_YEAR_DIGITS = 4
_SHORTEST_LONE_CARD = 4
# Of a card that nobody's name stands beside.
_BEARER = Person()
_whole_name = partial(clean_line, limit=SHOWN_NAME_LIMIT)
_short_text = partial(clean_line, limit=SHORT_TEXT_LIMIT)
_LABELS = {
    **dict.fromkeys((Field.HOBBIES, Field.TASTES, Field.SIZES, Field.ALLERGIES), clean_line),
    Field.TAGS: tag,
}

#: A field of the row or the person, the columns that it is read from, how.
_Part = tuple[str, Sequence[Field], Callable[[Row], Any]]


@dataclass(frozen=True)
class ImportRow:
    """One person of a list; sums are None where the list says none.

    *external_id*, *referred_by*, *family_known* (one a relative): ids there; *keeper*, *household*: names,
    of households of one name told apart by *household_id*. *consents*, *presents*: as our own export wrote
    them; *consent*: a yes or no of another program; *custom*: own fields; *archived*: a moment in ISO;
    *currency*: of the sums, by its code, where the list names one.
    """

    line: int
    person: Person
    cards: tuple[ListedCard, ...] = ()
    bonus_balance: Cents | None = None
    total_spent: Cents | None = None
    issued_on: date | None = None
    external_id: str = ""
    referred_by: str = ""
    family_known: tuple[str, ...] = ()
    keeper: str = ""
    household: str = ""
    consent: bool | None = None
    consents: tuple[dict[str, Any], ...] = ()
    household_id: str = ""
    presents: tuple[dict[str, Any], ...] = ()
    archived: str = ""
    photo: bytes | None = None
    custom: tuple[tuple[str, str], ...] = ()
    first_visit: date | None = None
    last_visit: date | None = None
    currency: str = ""
    clean: CleanPerson | None = None  # the person made fit for the shop, where that was done already

    @property
    def name(self) -> str:
        """The name as shown."""
        return self.person.full_name

    @property
    def card(self) -> str:
        """The number of the first card; empty where there is none."""
        return self.cards[0].number if self.cards else ""


def read_rows(
    table: Table, mapping: ColumnMapping, decimals: int, tell: Tell | None = None
) -> Iterator[ImportRow | Fault]:
    """Yield the people of *table* and every fault, in the order of the lines; no more is held than a row.

    A faulty value (no such day, no sum, no address) is left out of the person and named in a fault; a row
    with neither name nor phone is left out whole, with its text in the fault.

    Args:
        table: The list.
        mapping: What its columns hold.
        decimals: Decimals of the shop's currency, for the sums.
        tell: Told (rows done, rows); an exception from it ends the reading.
    """
    cells = RowCells(table.header, mapping.fields, guarded=table.guarded)
    reader = _RowReader(cells, table, decimals)
    for record in table.records(tell):
        if isinstance(record, TableFault):
            yield Fault(record.line, "", record.text, record.code)
            continue
        person = reader.read(record)
        yield from cells.faults
        cells.faults.clear()
        if person is not None:
            yield person


class _RowReader:
    def __init__(self, cells: RowCells, table: Table, decimals: int) -> None:
        self._cells, self._days, self._delimiter = cells, ColumnDates(table, cells), table.delimiter or "; "
        self._has_foot = table.guarded  # contacts have none
        # A list that has names in parts means what it leaves whole.
        self._has_parts = Field.LAST in cells or Field.FIRST in cells
        self._has_notes = any(each in cells for each in (Field.NOTES, Field.REMARK, Field.ORGANISATION))
        self._balance_of = partial(balance_in, decimals=decimals)
        self._amount_of = partial(amount_in, decimals=decimals)
        self._of_headings = [currency_of_heading(heading) for heading in table.header]
        self._is_own = any(field in cells for field in TREE_FIELDS)
        # Most lists have few columns: what none of them holds is not asked for in every row.
        self._of_row = self._present(self._parts_of_row())
        self._of_person = self._present(self._parts_of_person())

    def _present(self, parts: Iterable[_Part]) -> list[tuple[str, Callable[[Row], Any]]]:
        return [(name, read) for name, fields, read in parts if any(field in self._cells for field in fields)]

    def _parts_of_row(self) -> Iterator[_Part]:
        cells, days = self._cells, self._days
        sums = (Field.TOTAL_SPENT, Field.BONUS_BALANCE)
        yield "bonus_balance", sums[1:], lambda row: cells.first(row, Field.BONUS_BALANCE, self._balance_of)
        yield "total_spent", sums[:1], lambda row: cells.first(row, Field.TOTAL_SPENT, self._amount_of)
        for field in (
            Field.EXTERNAL_ID,
            Field.REFERRED_BY,
            Field.KEEPER,
            Field.HOUSEHOLD,
            Field.HOUSEHOLD_ID,
        ):
            yield field.value, (field,), partial(cells.line, field=field)
        yield "archived", (Field.ARCHIVED,), partial(cells.line, field=Field.ARCHIVED)
        yield "consent", (Field.CONSENT,), partial(cells.first, field=Field.CONSENT, read=yes_no)
        for field in (Field.CONSENTS, Field.PRESENTS):
            yield field.value, (field,), partial(objects, cells=cells, field=field)
        yield "photo", (Field.PHOTO,), partial(cells.first, field=Field.PHOTO, read=picture)
        yield "custom", (Field.CUSTOM,), lambda row: tuple(self._titled(row, Field.CUSTOM))
        for field in (Field.ISSUED_ON, Field.FIRST_VISIT, Field.LAST_VISIT):
            yield field.value, (field,), partial(days.day, field=field)
        yield "currency", sums, self._currency

    def _parts_of_person(self) -> Iterator[_Part]:
        cells, days = self._cells, self._days
        yield "salutation", (Field.SALUTATION,), partial(cells.line, field=Field.SALUTATION)
        yield "name_day", (Field.NAME_DAY,), partial(days.person_date, field=Field.NAME_DAY)
        yield "addresses", OF_ADDRESSES, partial(addresses, cells=cells)
        yield "language", (Field.LANGUAGE,), partial(cells.line, field=Field.LANGUAGE, read=language)
        yield "talk", (Field.TALK,), partial(cells.line, field=Field.TALK, read=clean_text)
        yield "source", (Field.SOURCE,), partial(cells.line, field=Field.SOURCE, read=_short_text)
        relatives = (Field.RELATIVE, Field.RELATIVE_BIRTHDAY)
        yield "family", relatives, partial(family, cells=cells, days=days)
        yield "dates", (Field.DATE,), partial(dates, cells=cells, days=days)
        yield "channels", (Field.EMAIL_WISH,), self._channels
        for field, read in _LABELS.items():
            yield (
                field.value,
                (field,),
                partial(cells.several, field=field, pieces_of=between_labels, read=read),
            )

    def read(self, row: Row) -> ImportRow | None:
        """Return the person of one row, or a bearer's card; None, and a fault, where nobody is named."""
        if self._has_foot and is_total(row.cells):
            self._cells.faults.append(Fault(row.line, "", self._whole(row), "totals"))
            return None
        person, cards = self._person(row), self._cards(row)
        if person is None or (person is _BEARER and not cards):
            return None
        known = tuple(str(each.known or "") for each in person.family)
        if any(known):
            person = replace(person, family=tuple(replace(each, known=None) for each in person.family))
        return ImportRow(
            line=row.line,
            person=person,
            family_known=known if any(known) else (),
            cards=cards,
            **{name: read(row) for name, read in self._of_row},
        )

    def _person(self, row: Row) -> Person | None:
        cells = self._cells
        name, parts = self._name(row)
        phones = cells.several(row, Field.PHONE, phones_in, phone)
        organisation = cells.line(row, Field.ORGANISATION, _whole_name)
        is_organisation = bool(organisation) and not name
        emails = cells.several(row, Field.EMAIL, between_emails, check_email)
        if not (name or organisation or phones) and emails:
            name = emails[0]  # all that is known of a subscriber
        if not (name or organisation or phones) and self._has_card(row):
            return _BEARER
        if not (name or organisation or phones):
            fault = Fault(row.line, "name", self._whole(row), "name_missing")
            cells.faults.append(fault)
            return None
        born_on, born_about = self._birthday(row)
        person = Person(
            name="" if any(parts) else name or organisation,
            last=parts.last,
            first=parts.first,
            middle=parts.middle,
            is_organisation=is_organisation,
            phones=phones,
            emails=emails,
            birthday=born_on,
            born_about=born_about,
            notes=self._notes(row, keeps_organisation=not is_organisation),
            **{name: read(row) for name, read in self._of_person},
        )
        return replace(person, **tree_values(row, cells, person)) if self._is_own else person

    def _name(self, row: Row) -> tuple[str, NameParts]:
        cells = self._cells
        parts, whole = _NO_PARTS, cells.line(row, Field.NAME, _whole_name)
        if self._has_parts or Field.MIDDLE in cells:
            parts = NameParts(*(cells.line(row, field) for field in (Field.LAST, Field.FIRST, Field.MIDDLE)))
            whole, parts = joined_name(whole, parts)
        if not any(parts) and not self._has_parts:
            parts = split_name(whole) or split_two(whole) or _NO_PARTS
        shown = " ".join(part for part in (parts.first, parts.middle, parts.last) if part)
        if len(shown) > SHOWN_NAME_LIMIT:
            cells.faults.append(Fault(row.line, Field.NAME, shown, "text_too_long"))
            return "", _NO_PARTS
        return shown or whole, parts

    def _birthday(self, row: Row) -> tuple[PersonDate | None, int | None]:
        """Return the birthday and the year; in a column of birthdays, a year alone is what is known."""
        about = self._cells.first(row, Field.BORN_ABOUT, year)
        for column, field, cell in self._cells.filled(row, Field.BIRTHDAY):
            if len(cell) == _YEAR_DIGITS and _YEAR_ALONE.fullmatch(cell):
                return None, int(cell)
            return self._days.at(row, field, column, cell), about
        return None, about

    def _notes(self, row: Row, *, keeps_organisation: bool) -> str:
        if not self._has_notes:
            return ""
        notes = self._cells.lines(row, Field.NOTES, clean_text)
        organisation = self._titled(row, Field.ORGANISATION) if keeps_organisation else ()
        remarks = [f"{title}: {text}" for title, text in chain(self._titled(row, Field.REMARK), organisation)]
        return "\n".join([*notes, *remarks])

    def _titled(self, row: Row, field: Field) -> Iterator[tuple[str, str]]:
        for column, _, cell in self._cells.filled(row, field):
            text = self._cells.take(row, field, cell, clean_text)
            if text:
                yield self._cells.title(row, column), text

    def _channels(self, row: Row) -> tuple[ChannelWish, ...]:
        wished = self._cells.first(row, Field.EMAIL_WISH, yes_no)
        return () if wished is None else (ChannelWish("email", "wished" if wished else "refused"),)

    def _cards(self, row: Row) -> tuple[ListedCard, ...]:
        numbers = self._cells.several(row, Field.CARD, cards_in, card_number)
        if not numbers:
            return ()
        if in_full := {each.get("number"): each for each in objects(row, self._cells, Field.CARDS)}:
            return tuple(listed(number, in_full.get(number, {})) for number in numbers)
        kinds, states = (
            [line for _, _, text in self._cells.filled(row, field) for line in text.split("\n")]
            for field in (Field.KIND, Field.CARD_STATE)
        )
        return tuple(
            ListedCard(number, _at(kinds, place), _at(states, place)) for place, number in enumerate(numbers)
        )

    def _has_card(self, row: Row) -> bool:
        """Tell whether a card stands in a row that names nobody; a figure or two may be anything."""
        return any(len(text) >= _SHORTEST_LONE_CARD for _, _, text in self._cells.filled(row, Field.CARD))

    def _currency(self, row: Row) -> str:
        found = (
            currency_in(cell) or self._of_headings[column]
            for column, _, cell in self._cells.filled(row, Field.TOTAL_SPENT, Field.BONUS_BALANCE)
        )
        return next(filter(None, found), "")

    def _whole(self, row: Row) -> str:
        return self._delimiter.join(row.cells)


def _at(texts: list[str], place: int) -> str:
    """Return the text beside a number; one for all of them where there is one only."""
    if len(texts) == 1:
        return texts[0].strip()
    return texts[place].strip() if place < len(texts) else ""
