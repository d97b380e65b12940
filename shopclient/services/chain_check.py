"""The chains of operations and of facts walked through, link by link (trust 2.4, T30)."""

from collections import defaultdict
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain import chain

#: Operations, or facts, read at once: few statements, and little memory in a file of a million.
STEP = 5_000

_QUERIES = {
    "entries": "SELECT * FROM entry WHERE operation_id > :start AND operation_id <= :end ORDER BY id",
    "lots": "SELECT * FROM lot WHERE operation_id > :start AND operation_id <= :end ORDER BY id",
    "lines": "SELECT * FROM sale_line WHERE operation_id > :start AND operation_id <= :end ORDER BY position",
}
_FACTS_THEN = (
    "SELECT id, hash FROM fact WHERE id IN "
    "(SELECT fact_id FROM operation WHERE id > :start AND id <= :end) ORDER BY id"
)


def first_broken(session: Session, after: int) -> int | None:
    """Return the first operation whose link does not hold, of the ``STEP`` that follow *after*, or None.

    An operation's own hash must cover its content and the fact that was the newest then, and its neighbour's
    must be the one that it follows.
    """
    end = after + STEP
    before = session.scalar(text("SELECT hash FROM operation WHERE id = :id"), {"id": after}) or chain.START
    parts = {name: _by_operation(session, name, after, end) for name in _QUERIES}
    facts = {row["id"]: row["hash"] for row in _rows(session, _FACTS_THEN, after, end)}
    query = "SELECT * FROM operation WHERE id > :start AND id <= :end ORDER BY id"
    for row in _rows(session, query, after, end):
        own, fact = row["id"], facts.get(row["fact_id"], "")
        link = chain.link(before, fact, row, *(parts[name][own] for name in ("entries", "lots", "lines")))
        if row["prev_hash"] != before or row["hash"] != link:
            return int(own)
        before = row["hash"]
    return None


def first_broken_fact(session: Session, after: int) -> int | None:
    """Return the first fact whose link does not hold, of the ``STEP`` that follow *after*, or None."""
    before = session.scalar(text("SELECT hash FROM fact WHERE id = :id"), {"id": after}) or chain.START
    query = "SELECT * FROM fact WHERE id > :start AND id <= :end ORDER BY id"
    for number, row in enumerate(_rows(session, query, after, after + STEP), after + 1):
        if row["id"] != number or row["hash"] != chain.fact_link(before, row):
            return number
        before = row["hash"]
    return None


def last_link(session: Session) -> tuple[int, str]:
    """Return the newest operation's id and hash: the anchor that copies and day reports keep."""
    row = session.execute(text("SELECT id, hash FROM operation ORDER BY id DESC LIMIT 1")).one_or_none()
    return (0, chain.START) if row is None else (row.id, row.hash)


def facts_between(session: Session, after: int) -> tuple[int, int]:
    """Return the fact that the operation *after* covers, 0 for none, and the newest one."""
    first = session.scalar(text("SELECT fact_id FROM operation WHERE id = :id"), {"id": after})
    return first or 0, session.scalar(text("SELECT max(id) FROM fact")) or 0


def _by_operation(session: Session, name: str, start: int, end: int) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in _rows(session, _QUERIES[name], start, end):
        found[row["operation_id"]].append(row)
    return found


def _rows(session: Session, query: str, start: int, end: int) -> list[Any]:
    return list(session.execute(text(query), {"start": start, "end": end}).mappings())
