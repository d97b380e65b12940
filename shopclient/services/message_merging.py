"""What was written to two people who are one: it follows the file that stays, and goes home again."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.occurrence_keys import client_key
from shopclient.models import Message


def join_messages(session: Session, keep: int, other: int) -> None:
    """Bring over what was written to *other*, under *keep*'s own keys: nobody is written to twice.

    What *keep* was written, too, stays with the file that is no more, and is sent to nobody.
    """
    former, mine = f"{client_key(other)}/", f"{client_key(keep)}/"
    known = {(row.occurrence, row.channel) for row in _rows(session, keep)}
    for row in _rows(session, other):
        own = row.occurrence.startswith(former)
        key = mine + row.occurrence.removeprefix(former) if own else row.occurrence
        if (key, row.channel) not in known:
            row.client_id, row.occurrence = keep, key


def message_rows(session: Session, client: int) -> list[list[int | str]]:
    """Return which messages a client has, and about what."""
    return [[row.id, row.occurrence] for row in _rows(session, client)]


def part_messages(session: Session, rows: Sequence[Sequence[int | str]], other: int) -> None:
    """Give *other* back the messages that a merge moved; one that was taken out since stays out."""
    for number, occurrence in rows:
        if (row := session.get(Message, int(number))) is not None:
            row.client_id, row.occurrence = other, str(occurrence)
    session.flush()


def _rows(session: Session, client: int) -> list[Message]:
    return list(session.scalars(select(Message).where(Message.client_id == client).order_by(Message.id)))
