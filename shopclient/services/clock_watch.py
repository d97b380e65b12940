"""The computer's clock watched while the program runs: a jump is told, nothing burns by it (trust T18)."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from shopclient.domain.clock_jumps import Jump, judge
from shopclient.models import Operation
from shopclient.services.shop import Shop

_LAST = select(Operation.recorded_at).order_by(Operation.id.desc()).limit(1)


def seconds_gone() -> float:
    """Return seconds that really go by, sleep of the computer included where the system tells them."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class ClockWatch:
    """Compares the clock with the time that went by since it was last looked at."""

    def __init__(self, shop: Shop, gone: Callable[[], float] = seconds_gone) -> None:
        self._shop, self._gone = shop, gone
        self._moment: datetime = shop.now
        self._seconds = gone()

    def at_start(self) -> Jump | None:
        """Return the jump of a clock that stands before the last operation; a long closure is none."""
        with self._shop.reading() as session:
            last = session.scalar(_LAST)
        jump = None if last is None else judge(last, self._shop.now)
        return jump if jump is not None and jump.by < timedelta(0) else None

    def look(self) -> Jump | None:
        """Return the jump since the last look, or None; after one far ahead nothing burns until ``trust``."""
        now, seconds = self._shop.now, self._gone()
        jump = judge(self._moment + timedelta(seconds=seconds - self._seconds), now)
        self._moment, self._seconds = now, seconds
        if jump is not None and jump.stops_burning:
            self._shop.is_clock_doubted = True
        return jump

    def trust(self) -> None:
        """Take the clock as right: somebody looked at the date."""
        self._shop.is_clock_doubted = False
