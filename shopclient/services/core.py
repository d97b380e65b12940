"""Hot paths read with Core: constant statements on the connection itself, without the ORM's share."""

from typing import Any, cast

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.orm import Session

from shopclient.models import Base


def table(model: type[Base]) -> Table:
    """Return the plain table of a mapped class; its columns keep their types."""
    return cast(Table, model.__table__)


def run(session: Session, statement: Executable, values: Any = None) -> CursorResult[Any]:
    """Carry a constant statement out, after what *session* has still to write.

    Args:
        session: Its transaction is the statement's.
        statement: Built once.
        values: One row of values or, for an insert, several.
    """
    session.flush()
    return session.connection().execute(statement, values)
