"""The computer's clock watched while the program runs: a jump is told, nothing burns by it (trust T18)."""

from datetime import timedelta

from sqlalchemy import select

from shopclient.domain.clock_jumps import Jump, judge
from shopclient.models import Operation
from shopclient.services.shop import Shop

_LAST = select(Operation.recorded_at).order_by(Operation.id.desc()).limit(1)


class ClockWatch:
    """Tells the window of jumps; every booking looks at the clock by itself (``Shop.writing``)."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def at_start(self) -> Jump | None:
        """Return the jump of a clock that stands before the last operation; a long closure is none."""
        with self._shop.reading() as session:
            last = session.scalar(_LAST)
        jump = None if last is None else judge(last, self._shop.now)
        return jump if jump is not None and jump.by < timedelta(0) else None

    def look(self) -> Jump | None:
        """Return a jump that was not told yet, or None; after one far ahead nothing burns until ``trust``."""
        return self._shop.pace.take_jump()

    def trust(self) -> None:
        """Take the clock as right: somebody looked at the date."""
        self._shop.pace.trust()
