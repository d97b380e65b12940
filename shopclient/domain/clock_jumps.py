"""A clock that jumps: how far the computer's clock is from the time that really went by (trust T18)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

#: A smaller step back is a clock being set right over the network.
BACK: Final = timedelta(minutes=5)
#: A step ahead that far would burn bonuses by itself.
AHEAD: Final = timedelta(days=3)


@dataclass(frozen=True)
class Jump:
    """How far the clock stands from where it should; negative is back."""

    by: timedelta

    @property
    def stops_burning(self) -> bool:
        """Whether nothing may burn until somebody said that the date is right."""
        return self.by > AHEAD


def judge(expected: datetime, shown: datetime) -> Jump | None:
    """Return the jump of a clock that shows *shown* where *expected* was to be, or None if it is none.

    Args:
        expected: Where the clock should stand, from the time that went by, or the last operation's moment,
            before which no clock can honestly stand.
        shown: Where it stands; both in UTC.
    """
    by = shown - expected
    return Jump(by) if by < -BACK or by > AHEAD else None
