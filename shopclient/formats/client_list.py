"""A client list read whole: file → columns → people and faults."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.client_columns import ColumnMapping, Field, Layout, recognise
from shopclient.formats.client_rows import Fault, ImportRow, read_rows
from shopclient.formats.tables import Table, read_table


@dataclass(frozen=True)
class ClientList:
    """What a file holds: *read* records, of them *people* and *skipped*; every fault by line."""

    table: Table
    mapping: ColumnMapping
    people: list[ImportRow]
    faults: list[Fault]

    @property
    def read(self) -> int:
        """How many records the file has, the unreadable ones with them."""
        return len(self.table.rows) + len(self.table.faults)

    @property
    def skipped(self) -> int:
        """How many records name nobody or cannot be read."""
        return self.read - len(self.people)


def read_clients(
    path: Path, decimals: int, encoding: str | None = None, given: Mapping[str, Field] | None = None
) -> ClientList:
    """Read a list of clients.

    Args:
        path: A CSV file.
        decimals: Decimals of the shop's currency.
        encoding: Python's name of the encoding, if the person named it.
        given: Header → field, if the person decided.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: The reasons of ``read_table``; ``no_columns``: neither names nor phones;
            ``purchases``: a journal of purchases, which has its own import.
    """
    table = read_table(path, encoding)
    mapping = recognise(table.header, given)
    if mapping.layout is Layout.PURCHASES:
        raise ImportUnreadable(path.name, "purchases")
    if not mapping.names_people:
        raise ImportUnreadable(path.name, "no_columns")
    people, faults = read_rows(table, mapping, decimals)
    return ClientList(table, mapping, people, faults)
