"""Hot paths: constant statements, built with Core, compiled once and carried out by the driver itself.

Carried out by SQLAlchemy a statement costs several times what SQLite needs for it
(benchmarks/bench_till.py). Values pass through the types of their columns all the same. What is not on the
way of a sale, a quote or a look-up goes through the session.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Select, Table, TableClause, insert
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.orm import Session

from shopclient.models import Base
from shopclient.models.sessions import driver_of


class _Compiler(SQLiteCompiler):
    """Writes values that never change into the statement.

    SQLite would plan it anew each time it is carried out, if a partial index depended on a bound one.
    """

    def visit_bindparam(self, bindparam: Any, *places: Any, **options: Any) -> Any:
        if not bindparam.required:
            options["literal_binds"] = True
        # SQLAlchemy gives its compilers no types.
        return super().visit_bindparam(bindparam, *places, **options)  # type: ignore[no-untyped-call]  # theirs


_DIALECT = dialect(paramstyle="named")
_DIALECT.statement_compiler = _Compiler
# Its fields are those of a statement, known when that is compiled.
_row_type: Callable[..., Any] = namedtuple


def table(model: type[Base]) -> Table:
    """Return the plain table of a mapped class; its columns keep their types."""
    return cast(Table, model.__table__)


class Query:
    """A constant SELECT; its rows are named tuples of what the types of its columns give."""

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        columns = list(statement.selected_columns)
        self.sql = str(compiled)
        self._to_file = _processors(
            (name, compiled.binds[name].type.bind_processor(_DIALECT)) for name in compiled.params
        )
        self._from_file = _processors(
            (place, column.type.result_processor(_DIALECT, None)) for place, column in enumerate(columns)
        )
        self._row = _row_type("Row", [column.key for column in columns])

    def all(self, session: Session, **values: Any) -> list[Any]:
        """Return every row; *values* are those of its bound parameters."""
        return [self._read(row) for row in self._execute(session, values).fetchall()]

    def first(self, session: Session, **values: Any) -> Any:
        """Return the first row, mostly the only one, or None."""
        # Any, since the type of a row of many columns says less than their names do.
        row = self._execute(session, values).fetchone()
        return None if row is None else self._read(row)

    def scalar(self, session: Session, **values: Any) -> Any:
        """Return the first value of the first row, or None."""
        row = self.first(session, **values)
        return None if row is None else row[0]

    def _execute(self, session: Session, values: dict[str, Any]) -> sqlite3.Cursor:
        for name, to_file in self._to_file:
            values[name] = to_file(values[name])
        return _driver(session).execute(self.sql, values)

    def _read(self, row: tuple[Any, ...]) -> Any:
        if not self._from_file:
            return self._row._make(row)
        values = list(row)
        for place, from_file in self._from_file:
            values[place] = from_file(values[place])
        return self._row._make(values)


class Insert:
    """A constant INSERT of whole rows; *numbered* is a table whose ids SQLite gives."""

    def __init__(self, target: TableClause, *, numbered: bool = False) -> None:
        columns = [
            column
            for column in target.columns
            if not (numbered and column.primary_key) and getattr(column, "computed", None) is None
        ]
        names = [column.key for column in columns]
        self.sql = str(insert(target).compile(dialect=_DIALECT, column_keys=names))
        self._to_file = _processors((column.key, column.type.bind_processor(_DIALECT)) for column in columns)

    def kept(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return a row with its values as the file keeps them."""
        values = dict(row)
        for name, to_file in self._to_file:
            values[name] = to_file(values[name])
        return values

    def add(self, session: Session, row: Mapping[str, Any]) -> int:
        """Write a row, its values as ``kept`` gives them, and return its id."""
        return int(_driver(session).execute(self.sql, row).lastrowid or 0)

    def add_all(self, session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write many rows at once; their values are plain ones, as of a mapped object."""
        self.add_kept(session, self._all_kept(rows))

    def add_kept(self, session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write many rows at once, their values as ``kept`` gives them."""
        if rows:
            _driver(session).executemany(self.sql, rows)

    def _all_kept(self, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Return *rows* as ``kept`` does; what they share, such as the moment, is made fit once."""
        found = [dict(row) for row in rows]
        for name, to_file in self._to_file:
            last, told = None, to_file(None)
            for values in found:
                value = values[name]
                if value is not last:
                    last, told = value, to_file(value)
                values[name] = told
        return found


def _driver(session: Session) -> sqlite3.Connection:
    """Return the driver's connection once *session* has written what it still had to."""
    session.flush()
    return driver_of(session)


def _processors(found: Any) -> list[tuple[Any, Callable[[Any], Any]]]:
    return [(where, process) for where, process in found if process is not None]
