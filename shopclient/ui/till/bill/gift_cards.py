"""Gift cards at the till: those that pay, and value sold onto one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.till_values import Receipt
from shopclient.texts.errors import short_card
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.till.bill.bill_rows import BillRow
from shopclient.ui.till.bill.gift_words import GiftWords
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.said import pays_no_more

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.desk.sale_desk import SaleDesk
    from shopclient.ui.till.view import TillView


class GiftCards(QObject):
    """Lists the gift cards of the sale, and says what can be done with the one read last."""

    def __init__(self, view: "TillView", context: "Context", desk: "SaleDesk") -> None:
        super().__init__(view)
        self._panel, self._context, self._desk = view.sale, context, desk
        self._figures = Figures(context.currency, context.words)
        self._words = GiftWords(self._figures)
        self._shown: DeskFace | None = None
        self._panel.bill.gifts.removed.connect(self._on_removed)
        self._panel.bill.gifts.left.connect(self._panel.edit.setFocus)
        self._panel.gift_band.asked.connect(self.sell)
        desk.changed.connect(self._show)
        self._show()

    def sell(self) -> None:
        """Sell value onto the gift card read last, or let the next one be for that."""
        self._desk.sell_gift_card()
        self._panel.edit.setFocus()

    def leave(self) -> bool:
        """Wait no longer for a gift card; tell whether one was waited for."""
        awaited = self._desk.face.awaits_gift
        if awaited:
            self._desk.sell_gift_card()
        return awaited

    def _show(self) -> None:
        face = self._desk.face
        shown, self._shown = self._shown, face
        if shown is not None and _seen(shown) == _seen(face):
            return
        receipt = face.receipt if face.is_reckoned else None
        self._panel.bill.gifts.show_rows([self._row(face, receipt, each) for each in face.sale.gift_cards])
        self._panel.show_gift(*self._words.said(face))

    def _row(self, face: DeskFace, receipt: Receipt | None, number: str) -> BillRow:
        words, amount, card = self._context.words, self._figures.amount, short_card(number)
        name = words.translate("Till", "Gift card {card}").format(card=card)
        if number in face.idle_gifts:
            left = words.translate("Till", "pays nothing any more")
            return BillRow("gift", card, "", left, pays_no_more(number, words))  # its number has its room
        paid = next((each for each in (receipt.gift_paid if receipt else ()) if each.card == number), None)
        if paid is not None:
            text = words.translate("Till", "Gift card {card} pays {sum}, {left} is left on it")
            heard = text.format(card=card, sum=amount(paid.amount), left=amount(paid.left))
            left = words.translate("Till", "left {sum}").format(sum=amount(paid.left))
            return BillRow("gift", name, amount(-paid.amount), left, heard)
        gift = face.gift
        if gift is None or gift.number != number:
            return BillRow("gift", name, "")
        holds = words.translate("Till", "holds {sum}").format(sum=amount(gift.value))
        return BillRow("gift", name, "", holds)

    def _on_removed(self, place: int) -> None:
        numbers = self._desk.face.sale.gift_cards
        if place < len(numbers) and not self._desk.face.is_saving:
            self._desk.set_gift_cards(numbers[:place] + numbers[place + 1 :])
            if len(numbers) == 1:
                self._panel.edit.setFocus()


def _seen(face: DeskFace) -> tuple[object, ...]:
    """Return what is shown of a face here; without gift cards no sum is."""
    paid = (face.is_reckoned, id(face.receipt)) if face.sale.gift_cards else None
    return face.sale, face.gift, face.idle_gifts, face.awaits_gift, paid
