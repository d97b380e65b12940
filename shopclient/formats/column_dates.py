"""Dates of a list: whether the month comes first is decided for a whole column, never for one cell."""

from datetime import date
from functools import partial

from shopclient.domain.person_dates import PersonDate
from shopclient.formats.cells import day_in, month_comes_first, person_date_in, refuse_ambiguous
from shopclient.formats.client_fields import Field
from shopclient.formats.records import Row
from shopclient.formats.row_cells import RowCells
from shopclient.formats.tables import Table

_DAYS = (
    *(Field.BIRTHDAY, Field.NAME_DAY, Field.DATE, Field.RELATIVE_BIRTHDAY),
    *(Field.ISSUED_ON, Field.FIRST_VISIT, Field.LAST_VISIT),
)
_ENOUGH = 2000  # rows that decide; a list of Americans has a 13th of the month long before


class ColumnDates:
    """Reads the dates of a list, in the order that its columns show.

    A column that shows none follows the list's others; if none does, the order of our countries holds where
    the headings are Cyrillic or the cells divided by semicolons, and ``05/06/1980`` is refused elsewhere.
    """

    def __init__(self, table: Table, cells: RowCells) -> None:
        self._cells = cells
        places = [column for field in _DAYS for column in cells.columns(field)]
        shown_in: dict[int, list[str]] = {column: [] for column in places}
        for row in table.sample(_ENOUGH) if places else ():
            for column, texts in shown_in.items():
                texts.append(row.cells[column])
        self._month_first = {column: month_comes_first(texts) for column, texts in shown_in.items()}
        shown = set(self._month_first.values()) - {None}
        self._elsewhere = next(iter(shown)) if len(shown) == 1 else None
        self._is_ours = table.delimiter == ";" or any(
            "\u0400" <= sign <= "\u04ff" for heading in table.header for sign in heading
        )

    def person_date(self, row: Row, field: Field) -> PersonDate | None:
        """Return the date of a field's first filled column; None where there is none or a faulty one."""
        for column, _, text in self._cells.filled(row, field) if field in self._cells else ():
            return self.at(row, field, column, text)
        return None

    def at(self, row: Row, field: Field, column: int, text: str) -> PersonDate | None:
        """Return the date of one cell."""
        order = self._order(column)
        return self._cells.take(row, field, text, partial(self._read, order=order))

    def day(self, row: Row, field: Field) -> date | None:
        """Return a day with its year, such as the last visit."""
        for column, _, text in self._cells.filled(row, field) if field in self._cells else ():
            order = self._order(column)
            return self._cells.take(row, field, text, partial(self._day, order=order))
        return None

    def _order(self, column: int) -> bool | None:
        order = self._month_first.get(column)
        return self._elsewhere if order is None else order

    def _read(self, text: str, order: bool | None) -> PersonDate | None:
        if order is None and not self._is_ours:
            refuse_ambiguous(text)
        return person_date_in(text, order)

    def _day(self, text: str, order: bool | None) -> date | None:
        if order is None and not self._is_ours:
            refuse_ambiguous(text)
        return day_in(text, order)
