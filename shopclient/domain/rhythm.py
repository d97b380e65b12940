"""A client's own rhythm: how many days usually lie between two visits, and when a silence says something.

The file keeps the same ready for everybody (``models.client_figure``); a test holds the two against each
other.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

#: So many gaps between days of purchase make a rhythm; fewer are chance.
LEAST_GAPS: Final = 4

Risk = Literal["", "cooling", "lost"]


@dataclass(frozen=True)
class Rhythm:
    """The usual gap between two days of purchase, and the last of those days.

    The gap is a median, of which there may be half a day: it is kept twice, as a whole number.
    """

    twice: int
    last_day: date

    @property
    def days(self) -> int:
        """The usual gap in whole days, half a day up."""
        return (self.twice + 1) // 2

    @property
    def cools_on(self) -> date:
        """The first day on which the silence is longer than one and a half of the usual gap."""
        return self.last_day + timedelta(self.twice * 3 // 4 + 1)

    @property
    def lost_on(self) -> date:
        """The first day on which it is longer than three usual gaps."""
        return self.last_day + timedelta(self.twice * 3 // 2 + 1)

    def risk(self, today: date) -> Risk:
        """Return whether the client is ``cooling`` or ``lost`` on *today*; "": comes as usual."""
        if today >= self.lost_on:
            return "lost"
        return "cooling" if today >= self.cools_on else ""


def rhythm_of(days: Collection[date]) -> Rhythm | None:
    """Return the rhythm of somebody who bought on these *days*; None while there are too few of them."""
    ordered = sorted(set(days))
    gaps = sorted((later - earlier).days for earlier, later in pairwise(ordered))
    if len(gaps) < LEAST_GAPS:
        return None
    middle = len(gaps) // 2
    return Rhythm(gaps[middle] + gaps[(len(gaps) - 1) // 2], ordered[-1])
