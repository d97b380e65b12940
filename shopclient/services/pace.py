"""The clock held against the time that really goes by, before each booking (trust T18, decision 4)."""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from shopclient.domain.clock_jumps import Jump, judge
from shopclient.services.clock import Clock, as_utc

#: Returns seconds from some moment on that no setting of the clock moves.
Seconds = Callable[[], float]
_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", 0))  # Windows has neither


def seconds_gone() -> float:
    """Return seconds that really go by, sleep of the computer included where the system tells them."""
    if sys.platform == "win32":
        return time.monotonic()
    # Python's own monotonic clock stands still while a Mac sleeps; the system's does not.
    return time.clock_gettime(_SLEEPLESS)


class Pace:
    """Where the clock should stand by the time that went by since it was last believed.

    A clock that jumped far ahead is not believed: nothing burns by it until it stands right again or
    somebody trusts it. It is asked from several threads.
    """

    def __init__(self, clock: Clock, gone: Seconds = seconds_gone) -> None:
        self._clock, self._gone, self._lock = clock, gone, Lock()
        self._believed, self._at = self._read()
        self._noticed: Jump | None = None
        self._untold: Jump | None = None

    def is_right(self) -> bool:
        """Look at the clock; False while it stands so far ahead that nothing may burn by it."""
        with self._lock:
            return self._look()

    def take_jump(self) -> Jump | None:
        """Look at the clock and return a jump that was not told yet, whoever noticed it."""
        with self._lock:
            self._look()
            jump, self._untold = self._untold, None
            return jump

    def trust(self) -> None:
        """Take the clock as right: somebody looked at the date."""
        with self._lock:
            self._believe(*self._read())

    def _look(self) -> bool:
        now, seconds = self._read()
        jump = judge(self._believed + timedelta(seconds=seconds - self._at), now)
        if jump is not None and (self._noticed is None or judge(now - jump.by + self._noticed.by, now)):
            self._untold = jump
        if jump is not None and jump.stops_burning:
            self._noticed = jump
            return False
        self._believe(now, seconds)
        return True

    def _believe(self, now: datetime, seconds: float) -> None:
        self._believed, self._at, self._noticed = now, seconds, None

    def _read(self) -> tuple[datetime, float]:
        return as_utc(self._clock()), self._gone()
