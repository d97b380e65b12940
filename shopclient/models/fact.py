"""Facts: what each card, account and programme is, each change a row in a chain of their own.

The tables themselves hold what is so now and may say only what the newest fact says (triggers see to it); an
operation's link covers the fact that was the newest when it was booked. Facts are written by themselves,
whenever a session writes a row, so no service can forget them.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import CheckConstraint, Connection, Index, event, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapped, Mapper

from shopclient.domain import chain
from shopclient.models.account import Account
from shopclient.models.base import Base, Id
from shopclient.models.card import Card
from shopclient.models.shop import ProgrammeVersion


class Fact(Base):
    """What one row of another table was made, or made to be; facts are added, never changed or removed."""

    __tablename__ = "fact"
    __table_args__ = (
        CheckConstraint("length(hash) = 64", name="hash"),
        Index("ix_fact_row", "what", "row_id"),
    )

    id: Mapped[Id]
    what: Mapped[str]  # the table
    row_id: Mapped[int]
    content: Mapped[str]  # values of the columns that domain.chain names, as SQL writes them
    hash: Mapped[str]  # covers this fact and the hash of the one before


_DIALECT = sqlite.dialect()
_ADD = "INSERT INTO fact (id, what, row_id, content, hash) VALUES (?, ?, ?, ?, ?)"
_LAST = "SELECT id, hash FROM fact ORDER BY id DESC LIMIT 1"


def note_added(connection: Connection, what: str, row_id: int) -> None:
    """Note what a row is that was just written beside the session."""
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    # The table's name is one of ours.
    query = f"SELECT {chain.fact_content(chain.FACTS[what])} FROM {what} WHERE id = ?"  # noqa: S608 - own names
    _note(driver, what, row_id, driver.execute(query, (row_id,)).fetchone()[0])


def note_all_added(driver: sqlite3.Connection, what: str, after: int) -> None:
    """Note what the rows with ids above *after* are that were just written beside the session."""
    # The table's name is one of ours.
    query = f"SELECT id, {chain.fact_content(chain.FACTS[what])} FROM {what} WHERE id > ? ORDER BY id"  # noqa: S608 - own names
    _note_all(driver, what, driver.execute(query, (after,)))


def change_all(
    driver: sqlite3.Connection, what: str, ids: Iterable[int], new: Mapping[str, str], **values: Any
) -> None:
    """Change many rows alike beside the session, each with its fact; whoever has them loaded reads them anew.

    Args:
        driver: The connection.
        what: The table.
        ids: Its rows.
        new: Column → an SQL expression of ours for its new value.
        values: Of the parameters of those expressions.
    """
    which = "id IN (SELECT value FROM json_each(:ids))"
    given = {**values, "ids": json.dumps(list(ids))}
    content = chain.fact_content(new.get(name, name) for name in chain.FACTS[what])
    query = f"SELECT id, {content} FROM {what} WHERE {which} ORDER BY id"  # noqa: S608 - own names
    # The facts first, since the guards compare the change with them.
    _note_all(driver, what, driver.execute(query, given).fetchall())
    told = ", ".join(f"{name} = {value}" for name, value in new.items())
    driver.execute(f"UPDATE {what} SET {told} WHERE {which}", given)  # noqa: S608 - own names


def _note_all(driver: sqlite3.Connection, what: str, rows: Iterable[tuple[int, str]]) -> None:
    number, before = driver.execute(_LAST).fetchone() or (0, chain.START)
    facts = []
    for row_id, content in rows:
        number += 1
        row = {"id": number, "what": what, "row_id": row_id, "content": content}
        before = chain.fact_link(before, row)
        facts.append((*row.values(), before))
    driver.executemany(_ADD, facts)


def _note(driver: sqlite3.Connection, what: str, row_id: int, content: str) -> None:
    number, before = driver.execute(_LAST).fetchone() or (0, chain.START)
    row = {"id": number + 1, "what": what, "row_id": row_id, "content": content}
    driver.execute(_ADD, (*row.values(), chain.fact_link(before, row)))


@event.listens_for(Account, "after_insert")
@event.listens_for(Card, "after_insert")
@event.listens_for(ProgrammeVersion, "after_insert")
def _after_insert(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    note_added(connection, str(mapper.local_table), row.id)


@event.listens_for(Account, "before_update")
@event.listens_for(Card, "before_update")
def _before_update(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    # Before, since the guards compare the change with its fact.
    what, state = str(mapper.local_table), inspect(row)
    names = chain.FACTS[what]
    if not any(state.attrs[name].history.has_changes() for name in names):
        return
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    kept = [_as_kept(mapper.columns[name].type, getattr(row, name)) for name in names]
    [content] = driver.execute(f"SELECT {chain.fact_content('?' * len(names))}", kept).fetchone()
    _note(driver, what, row.id, content)


def _as_kept(kind: Any, value: Any) -> Any:
    process = kind.bind_processor(_DIALECT)
    return value if process is None else process(value)
