"""What several columns of a row say together: addresses, the family, days of the client's own."""

from functools import partial

from shopclient.domain.field_cleaning import SHORT_TEXT_LIMIT
from shopclient.domain.people import DatedOccasion, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.texts_in import clean_line, clean_text
from shopclient.formats.client_fields import Field
from shopclient.formats.column_dates import ColumnDates
from shopclient.formats.records import Row
from shopclient.formats.relative_words import relation_of
from shopclient.formats.row_cells import RowCells
from shopclient.formats.row_values import between_labels, lines_or_one

OF_ADDRESSES = (Field.ADDRESS, Field.STREET, Field.CITY, Field.REGION, Field.POSTAL_CODE, Field.COUNTRY)
_PARTS = OF_ADDRESSES[1:]
_address = partial(clean_text, limit=SHORT_TEXT_LIMIT)


def addresses(row: Row, cells: RowCells) -> tuple[str, ...]:
    """Return the addresses: whole ones, else those that streets, towns and so on make.

    A part that comes a second time begins another address, as ``Business Street`` after ``Home Street``.
    """
    whole = cells.several(row, Field.ADDRESS, lines_or_one, _address)
    if whole:
        return whole
    found: list[dict[Field, list[str]]] = [{}]
    before: Field | None = None
    for _, field, cell in cells.filled(row, *_PARTS):
        text = cells.take(row, field, cell, clean_line)
        if not text:
            continue
        if field in found[-1] and not (field is before is Field.STREET):
            found.append({})
        found[-1].setdefault(field, []).append(text)
        before = field
    # A country alone is no address, but what a program puts into every row.
    told = (parts for parts in found if parts.keys() - {Field.COUNTRY})
    texts = (", ".join(text for field in _PARTS for text in parts.get(field, ())) for parts in told)
    return tuple(dict.fromkeys(text for text in texts if text))


def family(row: Row, cells: RowCells, days: ColumnDates) -> tuple[Relative, ...]:
    """Return the people of columns such as ``Child's name`` and ``Child's birthday``.

    A birthday belongs to the relative of the same relation beside it, whichever of both columns comes first.
    """
    found: list[tuple[str, str, PersonDate | None]] = []
    for column, field, cell in cells.filled(row, Field.RELATIVE, Field.RELATIVE_BIRTHDAY):
        relation = relation_of(cells.title(row, column)) or cells.title(row, column)
        if field is Field.RELATIVE_BIRTHDAY:
            _add_birthday(found, relation, days.at(row, field, column, cell))
            continue
        for text in between_labels(cell):
            name = cells.take(row, field, text, clean_line) if text.strip() else None
            if name:
                _add_name(found, relation, name)
    return tuple(Relative(relation, name, born_on) for relation, name, born_on in found)


def _add_name(found: list[tuple[str, str, PersonDate | None]], relation: str, name: str) -> None:
    if found and found[-1][:2] == (relation, ""):
        found[-1] = (relation, name, found[-1][2])
    else:
        found.append((relation, name, None))


def _add_birthday(
    found: list[tuple[str, str, PersonDate | None]], relation: str, born_on: PersonDate | None
) -> None:
    if born_on is None:
        return
    if found and found[-1][0] == relation and found[-1][2] is None:
        found[-1] = (relation, found[-1][1], born_on)
    else:
        found.append((relation, "", born_on))


def dates(row: Row, cells: RowCells, days: ColumnDates) -> tuple[DatedOccasion, ...]:
    """Return the days of the client's own, each with its label or heading as title."""
    found = []
    for column, field, cell in cells.filled(row, Field.DATE):
        when = days.at(row, field, column, cell)
        title = cells.take(row, field, cells.title(row, column), clean_line)
        if when is not None and title:
            found.append(DatedOccasion(title, when))
    return tuple(found)
