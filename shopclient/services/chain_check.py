"""The chain of operations walked through, link by link (trust 2.4, T30)."""

from collections import defaultdict
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain import chain

#: Operations read at once: few statements, and little memory in a file of a million.
STEP = 5_000

_QUERIES = {
    "entries": "SELECT * FROM entry WHERE operation_id > :start AND operation_id <= :end ORDER BY id",
    "lots": "SELECT * FROM lot WHERE operation_id > :start AND operation_id <= :end ORDER BY id",
    "lines": "SELECT * FROM sale_line WHERE operation_id > :start AND operation_id <= :end ORDER BY position",
}


def first_broken(session: Session, after: int) -> int | None:
    """Return the first operation whose link does not hold, of the ``STEP`` that follow *after*, or None.

    An operation's own hash must cover its content, and its neighbour's must be the one that it follows.
    """
    end = after + STEP
    before = session.scalar(text("SELECT hash FROM operation WHERE id = :id"), {"id": after}) or chain.START
    parts = {name: _by_operation(session, name, after, end) for name in _QUERIES}
    query = "SELECT * FROM operation WHERE id > :start AND id <= :end ORDER BY id"
    for row in _rows(session, query, after, end):
        own = row["id"]
        link = chain.link(before, row, *(parts[name][own] for name in ("entries", "lots", "lines")))
        if row["prev_hash"] != before or row["hash"] != link:
            return int(own)
        before = row["hash"]
    return None


def last_link(session: Session) -> tuple[int, str]:
    """Return the newest operation's id and hash: the anchor that copies and day reports keep."""
    row = session.execute(text("SELECT id, hash FROM operation ORDER BY id DESC LIMIT 1")).one_or_none()
    return (0, chain.START) if row is None else (row.id, row.hash)


def _by_operation(session: Session, name: str, start: int, end: int) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in _rows(session, _QUERIES[name], start, end):
        found[row["operation_id"]].append(row)
    return found


def _rows(session: Session, query: str, start: int, end: int) -> list[Any]:
    return list(session.execute(text(query), {"start": start, "end": end}).mappings())
