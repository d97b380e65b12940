"""What comes to the counter while a purchase is being saved: it is the next one's."""

from collections.abc import Callable

from shopclient.ui.desk.open_sale import OpenSale, grouped


class Meanwhile:
    """Keeps who was scanned and what was typed until the save is over."""

    def __init__(self) -> None:
        self._scans: list[Callable[[], None]] = []
        self._typed = ""

    def wait(self, serve: Callable[[], None]) -> None:
        """Keep somebody who is to be served."""
        self._scans.append(serve)

    def forget_scans(self) -> None:
        """Serve nobody who came before: somebody else is there."""
        self._scans.clear()

    def serve(self) -> None:
        """Serve who came, in that order."""
        scans, self._scans = self._scans, []
        for serve in scans:
            serve()

    def type(self, sign: str) -> None:
        """Keep a sign of a sum."""
        self._typed += sign

    def sale(self) -> OpenSale:
        """Return the next sale, with what was typed of it."""
        typed, self._typed = grouped(self._typed), ""
        return OpenSale(text=typed).opened() if typed else OpenSale()
