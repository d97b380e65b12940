"""The name of an erased person in what the shop wrote of its plans and days for customers."""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.names import fold
from shopclient.models import Client, Event, EventDuty, EventStep, Plan, PlanStep

#: What stands for words that are gone, where there must be some.
_GONE: Final = "–"
_NEEDED: Final = frozenset(("title", "text", "what"))
_WRITTEN: Final[tuple[tuple[Any, tuple[str, ...]], ...]] = (
    (Plan, ("title", "notes", "result")),
    (PlanStep, ("text",)),
    (Event, ("title", "about", "result")),
    (EventStep, ("text",)),
    (EventDuty, ("what",)),
)
# Names are written in their cases: what stays is the beginning.
_ENDINGS: Final = "аяоеиіїйыьъюєуaeiouy"
_SHORTEST: Final = 4


def forget(session: Session, ids: Collection[int]) -> None:
    """Take out each text that names one of these clients by the family name, in any of its cases.

    A first name alone may be anybody's: by that nobody is known. Who of the shop does what stays.
    """
    rows = session.scalars(select(Client.last).where(Client.id.in_(ids)))
    stems = {stem for last in rows if len(stem := fold(last).rstrip(_ENDINGS)) >= _SHORTEST}
    if not stems:
        return
    for table, columns in _WRITTEN:
        for row in session.scalars(select(table)):
            for column in columns:
                said = fold(getattr(row, column))
                if any(word.startswith(stem) for word in said.split() for stem in stems):
                    setattr(row, column, _GONE if column in _NEEDED else "")
