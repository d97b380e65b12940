"""The lists of guests when two files of one person become one, and when they are parted again."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.models import EventGuest

#: The answer that says more stays.
_ORDER = ("listed", "invited", "no", "yes")

Kept = list[list[Any]]


def guest_rows(session: Session, client: int) -> Kept:
    """Return on which lists a client stands, as plain values."""
    rows = session.scalars(
        select(EventGuest).where(EventGuest.client_id == client).order_by(EventGuest.event_id)
    )
    return [_plain(row) for row in rows]


def join_guests(session: Session, keep: int, other: int) -> None:
    """Let *keep* stand on the lists of *other*; where both stand, once, with what says more."""
    for event, people, answer, came in guest_rows(session, other):
        row = session.get_one(EventGuest, (event, other))
        own = session.get(EventGuest, (event, keep))
        session.delete(row)
        if own is None:
            session.add(_row(keep, [event, people, answer, came]))
        else:
            _fill(own, _joined(_plain(own), [event, people, answer, came]))
    session.flush()


def part_guests(session: Session, theirs: Kept, kept: Kept, keep: int, other: int) -> None:
    """Give *other* back the places of *theirs*; what was noted since stays, or goes along."""
    before = {row[0]: row for row in kept}
    for row in theirs:
        now = session.get(EventGuest, (row[0], keep))
        if row[0] not in before:
            session.add(_row(other, row if now is None else _plain(now)))
            if now is not None:
                session.delete(now)
            continue
        session.add(_row(other, row))
        if now is not None and _plain(now) == _joined(before[row[0]], row):
            _fill(now, before[row[0]])
    session.flush()


def _joined(own: list[Any], row: list[Any]) -> list[Any]:
    answer = max(own[2], row[2], key=_ORDER.index)
    return [own[0], max(own[1], row[1]), answer, min(filter(None, (own[3], row[3])), default=None)]


def _plain(row: EventGuest) -> list[Any]:
    came = None if row.came_at is None else row.came_at.isoformat(timespec="seconds")
    return [row.event_id, row.people, row.answer, came]


def _row(client: int, values: list[Any]) -> EventGuest:
    row = EventGuest(event_id=values[0], client_id=client)
    _fill(row, values)
    return row


def _fill(row: EventGuest, values: list[Any]) -> None:
    _event, row.people, row.answer, came = values
    row.came_at = None if came is None else datetime.fromisoformat(came)
