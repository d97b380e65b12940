"""Recording the sale of the desk: as it was reckoned, once, and nothing typed is lost if it is refused."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from shopclient.domain.errors import BookedBefore, OperationIdReused, QuoteChanged
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.background import Runner
from shopclient.ui.desk.asking import Asking
from shopclient.ui.desk.booked import Booked
from shopclient.ui.desk.booking import ComeToLight, Sold, book
from shopclient.ui.desk.meanwhile import Meanwhile
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.desk.shown import Shown
from shopclient.ui.desk.told import ToldSum


class Recording(QObject):
    """Books off the GUI thread; whatever comes during the save is the next customer's."""

    recorded = Signal(object)  # Receipt
    refused = Signal()

    def __init__(
        self, shop: Shop, runner: Runner, shown: Shown, told: ToldSum, asking: Asking, meanwhile: Meanwhile
    ) -> None:
        super().__init__()
        self._shop, self._runner, self._shown, self._told = shop, runner, shown, told
        self._asking, self._meanwhile = asking, meanwhile
        self.booked = Booked()

    def record(self) -> None:
        """Book the sale as it was reckoned; if its answer is not there yet, once it is."""
        face = self._shown.face
        if face.is_saving:
            self._meanwhile.confirm()
        elif face.sale.is_nothing:
            # Only here: a purchase of 0.00 from the command line is booked as it comes.
            self._shown.show(lacks_sum=True)
            self.refused.emit()
        elif face.leaves_card_out and not (face.is_unused_said or face.is_looked_up):
            self._shown.show(is_unused_said=True)
            self.refused.emit()
        elif face.is_reckoned:
            self.book()
        elif face.wrong is None:
            self._asking.awaited = True
            self._shown.show(is_saving=True)  # what comes until it is reckoned is the next one's
            if not self._asking.is_asked:
                self._asking.reckon()  # it was refused a moment ago: perhaps the disk is back

    def book(self) -> None:
        """Book the sale that is reckoned, unless nobody can have read what it comes to."""
        face = self._shown.face
        if face.receipt is None:
            return
        self._asking.awaited = False
        if self._told.is_unread(face.fault):
            self.wait()  # the client was told another sum, and this one nobody can have read yet
            return
        self._shown.show(is_saving=True, fault=None)
        work = partial(book, self._shop, face.paying, self._asking.decimals, face.receipt.due)
        self._runner.run(work, self._on_answered, self._on_unsold)

    def wait(self) -> None:
        """Leave the sale as it stands: what it comes to could not be told, or has to be read first."""
        self._asking.awaited = False
        self._shown.show(is_saving=False, parked=(*self._shown.face.parked, *self._meanwhile.put_aside()))
        self.refused.emit()

    def _on_answered(self, answer: Sold | ComeToLight) -> None:
        if isinstance(answer, Sold):
            self._on_sold(answer)
            return
        if answer.receipt is not None:
            self.booked.note(answer.receipt.op_key)
            self._shown.put(last=answer.receipt)
        self._on_unsold(answer.refusal)

    def _on_sold(self, sold: Sold) -> None:
        receipt = sold.receipt
        self.booked.note(receipt.op_key)
        left_out = self._shown.face.leaves_card_out
        self._shown.put(last=receipt, hidden_gift=sold.gift, left_card_out=left_out)
        self._meanwhile.go_on(partial(self._take_up, receipt), self.record)

    def _take_up(self, receipt: Receipt, following: OpenSale) -> None:
        self._asking.take_up(following)
        self.recorded.emit(receipt)

    def _on_unsold(self, error: BaseException) -> None:
        face = self._shown.face
        sale = face.sale
        if isinstance(error, BookedBefore | OperationIdReused):
            sale = replace(sale, op_key="").opened()  # whatever comes next is another purchase
        parked = (*face.parked, *self._meanwhile.put_aside())
        self._shown.put(sale=sale, is_saving=False, parked=parked)
        if isinstance(error, QuoteChanged):
            self._asking.reckon()
        self._shown.show(fault=error)
        self.refused.emit()
