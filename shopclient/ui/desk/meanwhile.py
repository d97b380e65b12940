"""What comes to the counter while a purchase is being saved: it is the next one's."""

from collections.abc import Callable
from dataclasses import dataclass

from shopclient.texts.errors import short_card
from shopclient.ui.desk.face import Parked
from shopclient.ui.desk.open_sale import OpenSale, grouped
from shopclient.ui.desk.scanned import NOBODY, Whom


@dataclass
class _Next:
    """What came for one customer, in the order of the work: who, the sum, Enter."""

    scans: list[Callable[[], None]]
    whom: Whom = NOBODY
    typed: str = ""
    is_confirmed: bool = False

    def sale(self) -> OpenSale:
        return OpenSale(text=grouped(self.typed)).opened() if self.typed else OpenSale()

    def parked(self) -> Parked:
        card, client = self.whom if self.is_confirmed else NOBODY
        sale = OpenSale(text=grouped(self.typed), card=card, client=client).opened()
        return Parked(sale, short_card(card) if card else "")


class Meanwhile:
    """Keeps who was scanned and what was typed until the save is over, each customer's apart."""

    def __init__(self) -> None:
        self._waiting: list[_Next] = []

    def wait(self, serve: Callable[[], None], whom: Whom = NOBODY) -> None:
        """Keep somebody who is to be served."""
        last = self._last()
        last.scans.append(serve)
        last.whom = whom

    def forget_scans(self) -> None:
        """Serve nobody who came before: somebody else is there."""
        for each in self._waiting:
            each.scans.clear()

    def serve(self) -> None:
        """Serve who came, in that order."""
        scans = [serve for each in self._waiting for serve in each.scans]
        self.forget_scans()
        for serve in scans:
            serve()

    def type(self, sign: str) -> None:
        """Keep a sign of a sum."""
        self._last().typed += sign

    def confirm(self) -> None:
        """Keep the Enter after a sum; one without a sum is only impatient."""
        if self._waiting and self._waiting[-1].typed:
            self._waiting[-1].is_confirmed = True

    def go_on(self, take_up: Callable[[OpenSale], None], record: Callable[[], None]) -> None:
        """Let *take_up* have the next sale, serve whose it is, and *record* it if that was asked."""
        following, *rest = self._waiting or [_Next([])]
        self._waiting = []  # who is served now forgets whoever waits for the same sale, and no later one
        take_up(following.sale())
        for serve in following.scans:
            serve()
        self._waiting = rest
        if following.is_confirmed:
            record()

    def put_aside(self) -> tuple[Parked, ...]:
        """Return the sums that were typed, as purchases put aside; who came without one still waits."""
        parked = tuple(each.parked() for each in self._waiting if each.typed)
        self._waiting = [_Next(each.scans) for each in self._waiting if each.scans and not each.is_confirmed]
        return parked

    def _last(self) -> _Next:
        if not self._waiting or self._waiting[-1].is_confirmed:
            self._waiting.append(_Next([]))
        return self._waiting[-1]
