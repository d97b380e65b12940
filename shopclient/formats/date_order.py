"""Whether the month comes first in the dates of a list: decided for whole columns, never for one cell."""

from collections.abc import Sequence
from datetime import date

from shopclient.domain.person_dates import PersonDate
from shopclient.formats.cells import day_in, month_comes_first, person_date_in, refuse_ambiguous
from shopclient.formats.tables import Table

_ENOUGH = 2000  # rows that decide; a list of Americans has a 13th of the month long before


class DateOrder:
    """Reads the dates of a list, in the order that its columns show.

    A column that shows none follows the list's others; if none does, the order of our countries holds where
    the headings are Cyrillic or the cells divided by semicolons, and ``05/06/1980`` is refused elsewhere.
    """

    def __init__(self, table: Table, columns: Sequence[int]) -> None:
        shown_in: dict[int, list[str]] = {column: [] for column in columns}
        for row in table.sample(_ENOUGH) if columns else ():
            for column, texts in shown_in.items():
                texts.append(row.cells[column])
        self._month_first = {column: month_comes_first(texts) for column, texts in shown_in.items()}
        shown = set(self._month_first.values()) - {None}
        self._elsewhere = next(iter(shown)) if len(shown) == 1 else None
        self._is_ours = table.delimiter == ";" or any(
            "\u0400" <= sign <= "\u04ff" for heading in table.header for sign in heading
        )

    def person_date(self, text: str, column: int) -> PersonDate | None:
        """Return a date as ``person_date_in``. Raises: DateInvalid, DateAmbiguous."""
        return person_date_in(text, self._of(text, column))

    def day(self, text: str, column: int) -> date | None:
        """Return a day with its year as ``day_in``. Raises: DateInvalid, DateAmbiguous."""
        return day_in(text, self._of(text, column))

    def _of(self, text: str, column: int) -> bool | None:
        order = self._month_first.get(column)
        order = self._elsewhere if order is None else order
        if order is None and not self._is_ours:
            refuse_ambiguous(text)
        return order
