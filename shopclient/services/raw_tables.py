"""The tables of the shop's file as they are, page by page: for a shop that leaves us."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, literal, select, text, tuple_

from shopclient.models import Base
from shopclient.services.shop import Shop

_PAGE = 2000  # rows of one reading transaction


@dataclass(frozen=True)
class RawTable:
    """One table: its name and columns; the rows are read anew with ``rows``."""

    name: str
    columns: tuple[str, ...]


def tables() -> tuple[RawTable, ...]:
    """Return the tables that hold what the shop noted, in the order of their names."""
    found = sorted(Base.metadata.tables.values(), key=lambda table: table.name)
    return tuple(RawTable(table.name, tuple(column.name for column in table.columns)) for table in found)


def rows(shop: Shop, table: RawTable) -> Iterator[list[str]]:
    """Yield the rows of a table as texts: sums in minor units, moments in UTC, bytes in Base64."""
    source = Base.metadata.tables[table.name]
    keys = [place for place, column in enumerate(source.columns) if column.primary_key]
    last: tuple[Any, ...] | None = None
    while True:
        page = _page(shop, source, last)
        for row in page:
            yield [_text(value) for value in row]
        if len(page) < _PAGE:
            return
        last = tuple(page[-1][place] for place in keys)


def schema(shop: Shop) -> str:
    """Return the statements that make these tables, as SQLite keeps them."""
    with shop.reading() as session:
        query = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL ORDER BY name")
        return "".join(f"{statement};\n" for statement in session.scalars(query))


def _page(shop: Shop, source: Table, last: tuple[Any, ...] | None) -> list[Any]:
    """Return the rows that come after those up to the key *last*; None: the first ones."""
    keys = [column for column in source.columns if column.primary_key]
    query = select(*source.columns).order_by(*keys).limit(_PAGE)
    if last is not None:
        known = (literal(value, key.type) for value, key in zip(last, keys, strict=True))
        query = query.where(tuple_(*keys) > tuple_(*known))
    with shop.reading() as session:
        return list(session.execute(query))


def _text(value: Any) -> str:
    if value is None:
        return ""
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)
