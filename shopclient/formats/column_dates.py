"""Dates of a client list, read by field."""

from datetime import date
from functools import partial

from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_fields import Field
from shopclient.formats.date_order import DateOrder
from shopclient.formats.records import Row
from shopclient.formats.row_cells import RowCells
from shopclient.formats.tables import Table

_DAYS = (
    *(Field.BIRTHDAY, Field.NAME_DAY, Field.DATE, Field.RELATIVE_BIRTHDAY),
    *(Field.ISSUED_ON, Field.FIRST_VISIT, Field.LAST_VISIT),
)


class ColumnDates:
    """Reads the dates of a list's fields; what is none becomes a fault."""

    def __init__(self, table: Table, cells: RowCells) -> None:
        self._cells = cells
        self._order = DateOrder(table, [column for field in _DAYS for column in cells.columns(field)])

    def person_date(self, row: Row, field: Field) -> PersonDate | None:
        """Return the date of a field's first filled column; None where there is none or a faulty one."""
        for column, _, text in self._cells.filled(row, field) if field in self._cells else ():
            return self.at(row, field, column, text)
        return None

    def at(self, row: Row, field: Field, column: int, text: str) -> PersonDate | None:
        """Return the date of one cell."""
        return self._cells.take(row, field, text, partial(self._order.person_date, column=column))

    def day(self, row: Row, field: Field) -> date | None:
        """Return a day with its year, such as the last visit."""
        for column, _, text in self._cells.filled(row, field) if field in self._cells else ():
            return self._cells.take(row, field, text, partial(self._order.day, column=column))
        return None
