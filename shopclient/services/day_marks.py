"""What was noted about the occasions of a day, read once for all of them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.programme import Programme
from shopclient.services.clock import day_of

_OF_KEYS: Final = """
    SELECT occurrence, state, marked_at FROM json_each(:keys) AS asked
    CROSS JOIN greeting ON occurrence = asked.value"""
_ABOUT: Final = """
    SELECT greeting.state, marked_at FROM greeting JOIN client ON client.id = client_id
    WHERE about = :about AND is_listed = 1 AND client.state NOT IN ('died', 'do_not_call', 'moved')"""
_LATELY: Final = """
    SELECT marked_at FROM greeting
    WHERE marked_at >= :since AND state = 'done' AND about NOT LIKE 'burn:%'"""


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted about one occurrence, on which business day, as it stands on *day*."""

    state: str
    on: date
    day: date

    @property
    def is_open(self) -> bool:
        """Whether it was put off on an earlier day, and waits again."""
        return self.state == "later" and self.on < self.day

    @property
    def was_done_before(self) -> bool:
        """Whether it was done, and not on this day."""
        return self.state == "done" and self.on != self.day


class Marks:
    """The marks of one day's list."""

    def __init__(self, session: Session, programme: Programme, day: date) -> None:
        self._session, self._programme, self._day = session, programme, day
        self._known: dict[str, Noted] = {}

    def read(self, keys: Sequence[str]) -> None:
        """Read what was noted about these occurrences."""
        rows = self._session.execute(text(_OF_KEYS), {"keys": json.dumps(keys)})
        self._known = {row.occurrence: self._noted(row.state, row.marked_at) for row in rows}

    def is_open(self, key: str) -> bool:
        """Tell whether something is still to be done about an occurrence."""
        noted = self._known.get(key)
        return noted is None or noted.is_open

    def was_done_before(self, key: str) -> bool:
        """Tell whether it was done on an earlier day."""
        noted = self._known.get(key)
        return noted is not None and noted.was_done_before

    def is_in_sight(self, key: str) -> bool:
        """Tell whether an occurrence of a day gone by is shown: it is open, or something was done today."""
        noted = self._known.get(key)
        return noted is None or noted.is_open or noted.on == self._day

    def about(self, about: str) -> list[Noted]:
        """Return what was noted about a holiday, of all who are greeted on it."""
        rows = self._session.execute(text(_ABOUT), {"about": about})
        return [self._noted(row.state, row.marked_at) for row in rows]

    def done_today(self) -> int:
        """Return how many occasions were seen to today, of whatever day they are."""
        since = datetime.combine(self._day - timedelta(days=1), datetime.min.time()).isoformat()
        rows = self._session.scalars(text(_LATELY), {"since": since})
        return sum(self._on(moment) == self._day for moment in rows)

    def _noted(self, state: str, moment: str) -> Noted:
        return Noted(state, self._on(moment), self._day)

    def _on(self, moment: str) -> date:
        return day_of(datetime.fromisoformat(moment), self._programme.shop)
