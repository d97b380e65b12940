"""What is said of the gift card read last: whether it pays, or what is sold onto it."""

from shopclient.services.gift_at_counter import GiftAtCounter
from shopclient.texts.errors import short_card
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.till.figures import Figures


class GiftWords:
    """Sentences about gift cards, in the words of one language."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._words = figures.words

    def said(self, face: DeskFace) -> tuple[str, str]:
        """Return what is said of the gift card read last, and what is offered."""
        words, sale, gift = self._words, face.sale, face.gift
        if face.awaits_gift:
            text = words.translate("Till", "Scan the gift card that the value goes onto.")
            return text, words.translate("Till", "Leave it")
        if sale.sold_onto is not None:
            return self._said_of_sold(sale, short_card(sale.sold_onto))
        return ("", "") if gift is None else self._said_of_read(sale, gift, short_card(gift.number))

    def _said_of_sold(self, sale: OpenSale, card: str) -> tuple[str, str]:
        words = self._words
        if not sale.text.strip():
            text = words.translate("Till", "Type the value for gift card {card}.")
            return text.format(card=card), words.translate("Till", "Leave it")
        text = words.translate("Till", "The sum goes onto gift card {card}.")
        return text.format(card=card), words.translate("Till", "Sell something more")

    def _said_of_read(self, sale: OpenSale, gift: GiftAtCounter, card: str) -> tuple[str, str]:
        words = self._words
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
