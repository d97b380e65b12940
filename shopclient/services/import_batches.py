"""Imports as wholes: what each brought, how far it came, and which were taken back."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import ImportUndone, ImportUnknown
from shopclient.domain.money import Cents
from shopclient.domain.people import LARGEST_ID
from shopclient.models import ImportBatch, Staff
from shopclient.services.clock import local_moment
from shopclient.services.shop import Shop, Tx

Kind = Literal["clients", "purchases"]


class Counted(Protocol):
    """What an import did, as far as it came."""

    def counts(self) -> dict[str, Any]:
        """Return the figures that are kept with it."""


@dataclass(frozen=True)
class Batch:
    """One import: when (on the shop's clock), by whom, of which file, and what it brought.

    Of purchases *updated* are those that were typed at the till already.

    *stopped_at* is the last line that came in of one that was broken off; None if it came to its end.
    """

    number: int
    at: datetime
    who: str
    file_name: str
    added: int
    updated: int
    bonuses: Cents
    turnover: Cents
    stopped_at: int | None
    undone: bool


def newest(shop: Shop, limit: int = 5, kind: Kind = "clients") -> tuple[Batch, ...]:
    """Return the newest imports of one kind."""
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        query = (
            select(ImportBatch, Staff.name)
            .join(Staff, Staff.id == ImportBatch.staff_id)
            .where(ImportBatch.kind == kind)
            .order_by(ImportBatch.id.desc())
            .limit(limit)
        )
        return tuple(_batch(row, who, local_moment(row.at, info)) for row, who in session.execute(query))


def begin(tx: Tx, file_name: str, kind: Kind = "clients") -> int:
    """Begin an import and return its number."""
    batch = ImportBatch(at=tx.now, staff_id=tx.staff_id, file_name=file_name, kind=kind)
    tx.session.add(batch)
    tx.session.flush()
    return batch.id


def keep_state(tx: Tx, number: int, outcome: Counted, line: int, *, is_done: bool) -> None:
    """Note how far an import has come: *line* is the last one that was written."""
    batch = tx.session.get_one(ImportBatch, number)
    batch.counts = json.dumps({**outcome.counts(), "line": line, "done": is_done})


def forget(tx: Tx, number: int) -> None:
    """Drop the note of an import that brought nothing."""
    tx.session.execute(delete(ImportBatch).where(ImportBatch.id == number))


def open_batch(session: Session, number: int, kind: Kind = "clients") -> ImportBatch:
    """Return an import that was not taken back. Raises: ImportUnknown, ImportUndone."""
    row = session.get(ImportBatch, number) if 0 < number <= LARGEST_ID else None
    if row is None or row.kind != kind:
        raise ImportUnknown(str(number))
    if row.undone_at is not None:
        raise ImportUndone(str(number))
    return row


def _batch(row: ImportBatch, who: str, at: datetime) -> Batch:
    counts: dict[str, Any] = json.loads(row.counts)
    return Batch(
        number=row.id,
        at=at,
        who=who,
        file_name=row.file_name,
        added=counts.get("added", 0),
        updated=counts.get("updated", counts.get("matched", 0)),
        bonuses=Cents(counts.get("bonuses", 0)),
        turnover=Cents(counts.get("turnover", 0)),
        stopped_at=None if counts.get("done") else counts.get("line", 0),
        undone=row.undone_at is not None,
    )
