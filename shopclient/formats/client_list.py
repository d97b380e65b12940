"""A client list: file → columns → people and faults, row by row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.client_columns import ColumnMapping, recognise
from shopclient.formats.client_fields import Field, Layout
from shopclient.formats.client_rows import ImportRow, read_rows
from shopclient.formats.content_guess import told_by_content
from shopclient.formats.decoding import Tell
from shopclient.formats.row_cells import Fault
from shopclient.formats.tables import Table, read_table

_TELLING_ROWS = 200
_NAMES = frozenset({Field.NAME, Field.LAST, Field.FIRST, Field.MIDDLE})


@dataclass(frozen=True)
class ClientList:
    """What a file holds, read as often as wanted; *read* records, of them *people* and *skipped*."""

    table: Table
    mapping: ColumnMapping
    decimals: int

    def stream(self, tell: Tell | None = None) -> Iterator[ImportRow | Fault]:
        """Yield the people and the faults by line, holding one row; *tell* is told (done, *read*)."""
        return read_rows(self.table, self.mapping, self.decimals, tell)

    @cached_property
    def people(self) -> list[ImportRow]:
        """All of the people at once, for a list that is short enough."""
        return [item for item in self._items if isinstance(item, ImportRow)]

    @cached_property
    def faults(self) -> list[Fault]:
        """All of the faults at once, by line."""
        return [item for item in self._items if isinstance(item, Fault)]

    @property
    def read(self) -> int:
        """How many records the file has, the unreadable ones with them."""
        return self.table.count

    @property
    def skipped(self) -> int:
        """How many records name nobody or cannot be read."""
        return self.read - len(self.people)

    @cached_property
    def _items(self) -> list[ImportRow | Fault]:
        return list(self.stream())


def read_clients(
    path: Path,
    decimals: int,
    encoding: str | None = None,
    given: Mapping[str, Field] | None = None,
    *,
    sheet: str | None = None,
    tell: Tell | None = None,
) -> ClientList:
    """Open a list of clients: CSV, a workbook, or contacts of a phone.

    Args:
        path: The file.
        decimals: Decimals of the shop's currency.
        encoding: Python's name of the encoding, if the person named it.
        given: Heading → field, if the person decided.
        sheet: Of a workbook; None is the first with rows.
        tell: Told (bytes done, size); an exception from it ends the reading.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: The reasons of ``read_table``; ``no_columns``: nobody is named;
            ``purchases``: a journal of purchases, which has its own import.
    """
    table = read_table(path, encoding, sheet, tell)
    mapping = recognise(table.header, given)
    if mapping.layout is Layout.PURCHASES:
        raise ImportUnreadable(path.name, "purchases")
    if not mapping.names_people and not given:
        mapping = _by_content(table, mapping)
    if not mapping.names_people:
        raise ImportUnreadable(path.name, "no_columns")
    return ClientList(table, mapping, decimals)


def _by_content(table: Table, mapping: ColumnMapping) -> ColumnMapping:
    """Return the mapping with what the cells tell of columns that their headings say nothing of."""
    rows = list(table.sample(_TELLING_ROWS))
    columns = {
        place: [cell for row in rows if (cell := row.cells[place].strip())]
        for place, field in enumerate(mapping.fields)
        if field is None
    }
    told = told_by_content(columns)
    if _NAMES.issuperset(told.values()):
        return mapping  # words alone may be prose, or goods
    return replace(mapping, fields=tuple(told.get(place, each) for place, each in enumerate(mapping.fields)))
