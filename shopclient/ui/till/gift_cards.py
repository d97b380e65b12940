"""Gift cards at the till: those that pay, and value sold onto one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.gift_at_counter import GiftAtCounter
from shopclient.services.till_values import Receipt
from shopclient.ui.till.bill_rows import BillRow
from shopclient.ui.till.desk_face import DeskFace
from shopclient.ui.till.figures import Figures, card_end
from shopclient.ui.till.open_sale import OpenSale

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.desk import SaleDesk
    from shopclient.ui.till.view import TillView


class GiftCards(QObject):
    """Lists the gift cards of the sale, and says what can be done with the one read last."""

    def __init__(self, view: "TillView", context: "Context", desk: "SaleDesk") -> None:
        super().__init__(view)
        self._panel, self._context, self._desk = view.sale, context, desk
        self._figures = Figures(context.currency, context.words)
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
        self._panel.show_gift(*self._said(face))

    def _row(self, face: DeskFace, receipt: Receipt | None, number: str) -> BillRow:
        words, amount, card = self._context.words, self._figures.amount, card_end(number)
        paid = next((each for each in (receipt.gift_paid if receipt else ()) if each.card == number), None)
        if paid is not None:
            text = words.translate("Till", "Gift card {card} pays {sum}, {left} is left on it")
            heard = text.format(card=card, sum=amount(paid.amount), left=amount(paid.left))
            left = words.translate("Till", "left {sum}").format(sum=amount(paid.left))
            return BillRow("gift", card, amount(-paid.amount), left, heard)
        heard = words.translate("Till", "Gift card {card}").format(card=card)
        gift = face.gift
        if gift is None or gift.number != number:
            return BillRow("gift", card, "", "", heard)
        holds = words.translate("Till", "holds {sum}").format(sum=amount(gift.value))
        return BillRow("gift", card, "", holds, f"{heard}, {holds}")

    def _said(self, face: DeskFace) -> tuple[str, str]:
        """Return what is said of the gift card read last, and what is offered."""
        words, sale, gift = self._context.words, face.sale, face.gift
        if face.awaits_gift:
            text = words.translate("Till", "Scan the gift card that the value goes onto.")
            return text, words.translate("Till", "Leave it")
        if sale.sold_onto is not None:
            return self._said_of_sold(sale, card_end(sale.sold_onto))
        return ("", "") if gift is None else self._said_of_read(sale, gift, card_end(gift.number))

    def _said_of_sold(self, sale: OpenSale, card: str) -> tuple[str, str]:
        words = self._context.words
        if not sale.text.strip():
            text = words.translate("Till", "Type the value for gift card {card}.")
            return text.format(card=card), words.translate("Till", "Leave it")
        text = words.translate("Till", "The sum goes onto gift card {card}.")
        return text.format(card=card), words.translate("Till", "Sell something more")

    def _said_of_read(self, sale: OpenSale, gift: GiftAtCounter, card: str) -> tuple[str, str]:
        words = self._context.words
        if gift.number in sale.gift_cards and sale.is_blank:
            text = words.translate("Till", "Gift card {card} holds {money}. Type the sum: it pays.")
            said = text.format(card=card, money=self._figures.money(gift.value))
            return said, words.translate("Till", "Put more value on it")
        is_sold = any(line.gift_card == gift.number for line in sale.lines)
        if gift.pays or is_sold or not sale.text.strip():
            return "", ""
        text = words.translate("Till", "Gift card {card} is empty, so it cannot pay.")
        if gift.is_blank:
            text = words.translate("Till", "Gift card {card} is not sold yet, so it cannot pay.")
        return text.format(card=card), words.translate("Till", "Put the sum typed on it")

    def _on_removed(self, place: int) -> None:
        numbers = self._desk.face.sale.gift_cards
        if place < len(numbers) and not self._desk.face.is_saving:
            self._desk.set_gift_cards(numbers[:place] + numbers[place + 1 :])
            if len(numbers) == 1:
                self._panel.edit.setFocus()


def _seen(face: DeskFace) -> tuple[object, ...]:
    """Return what is shown of a face here."""
    return face.sale, face.gift, face.awaits_gift, face.is_reckoned, id(face.receipt)
