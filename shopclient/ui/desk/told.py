"""The sum that the client was told: another one after a change of the file is said, and not booked unread."""

from time import monotonic

from shopclient.domain.errors import QuoteChanged
from shopclient.domain.money import Cents
from shopclient.services.till_values import Receipt
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.open_sale import OpenSale

_UNREAD = 0.7  # seconds in which nobody has read a sum and pressed a key


class ToldSum:
    """Remembers what a sale came to before it is asked about anew. Source: loyalty rules 2.7."""

    def __init__(self) -> None:
        self.now = monotonic
        self._told: tuple[OpenSale, Cents] | None = None
        self._is_foreseen = False
        self._news_at = float("-inf")

    def note(self, face: DeskFace) -> None:
        """Remember what *face* shows."""
        if face.receipt is not None and face.is_reckoned and not self._is_foreseen:
            self._told = (face.sale, face.receipt.due)

    def forget(self) -> None:
        """Take it that something else is typed."""
        self._told, self._is_foreseen = None, False

    def foresee(self) -> None:
        """Take it that the sum may change by what the person does now: that is no surprise."""
        self._is_foreseen = True

    def news(self, sale: OpenSale, receipt: Receipt) -> QuoteChanged | None:
        """Return the change from what was told; None if *sale* is another, or comes to the same."""
        told, self._told = self._told, None
        if told is None or told[0] != sale or told[1] == receipt.due:
            return None
        self._news_at = self.now()
        return QuoteChanged(told[1], receipt.due)

    def is_unread(self, fault: BaseException | None) -> bool:
        """Tell whether nobody can have read *fault* yet, which ``news`` returned."""
        return isinstance(fault, QuoteChanged) and self.now() - self._news_at < _UNREAD
