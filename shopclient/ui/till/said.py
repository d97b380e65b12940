"""What both views of the sale say of it in one sentence: why it is not booked, and that it is."""

from typing import TYPE_CHECKING

from shopclient.domain.errors import AmountInvalid, QuoteChanged
from shopclient.domain.money import Cents
from shopclient.services.till_values import Receipt
from shopclient.texts.errors import short_card
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context


def wrong_sum(face: DeskFace, context: "Context") -> str:
    """Return why what is typed is no sum to be booked; empty if it is one."""
    words = context.words
    if face.lacks_sum and face.sale.sold_onto is not None:
        return words.translate("Till", "Type the value for the gift card first.")
    if face.lacks_sum:
        return words.translate("Till", "Type the sum of the purchase first.")
    if isinstance(face.wrong, AmountInvalid):
        signs = words.translate("Till", "The signs +, − and * may be used, too.")
        return f"{context.sentence(face.wrong)} {signs}"
    return "" if face.wrong is None else context.sentence(face.wrong)


def not_booked(face: DeskFace, context: "Context") -> str:
    """Return why the purchase is not booked, or is not what it was; empty if nothing is the matter."""
    words, mine = context.words, face.sale.gift_cards
    idle = [pays_no_more(number, words) for number in face.idle_gifts if number in mine]
    if isinstance(face.fault, QuoteChanged):
        return " ".join([*idle, context.sentence(face.fault)])
    if face.fault is not None:
        return context.sentence(face.fault)
    if idle or not face.is_unused_said:
        return " ".join(idle)
    text = words.translate(
        "Till", "The card that was read is not used. {key} once more records the purchase without a card."
    )
    return text.format(key=KEYS[Command.RECORD][0])


def pays_no_more(number: str, words: Words) -> str:
    """Return what is said of a gift card of the sale that pays nothing any more."""
    text = words.translate("Till", "Gift card {card} pays nothing any more: × takes it off.")
    return text.format(card=short_card(number))


def told_recorded(face: DeskFace, receipt: Receipt, figures: Figures) -> str:
    """Return what the seller is told of a purchase: what goes into it on a customer day, and the purchase."""
    said = recorded(receipt, figures, left_card_out=face.left_card_out)
    gift = face.hidden_gift
    if gift is None or face.last != receipt:
        return said
    text = figures.words.translate("Till", "Put into this purchase: {gift} ({title}, no. {number}).")
    return f"{text.format(gift=gift.gift, title=gift.title, number=gift.number)} {said}"


def recorded(receipt: Receipt, figures: Figures, *, left_card_out: bool) -> str:
    """Return what is said once a purchase is booked, as it is told the client."""
    words, money = figures.words, figures.money(receipt.due)
    if left_card_out:
        text = words.translate("Till", "Recorded without a card: {money}. {key} puts it on one.")
        return text.format(money=money, key=KEYS[Command.HAD_CARD][0])
    text = words.translate("Till", "Purchase recorded: {money}.")
    if receipt.client_name:
        text = words.translate("Till", "{name}: purchase recorded, {money}.")
    if receipt.lines and all(line.gift_card for line in receipt.lines):
        text = words.translate("Till", "Gift card sold: {money}.")
    if receipt.repeated:
        text = words.translate("Till", "This purchase was recorded already: {money}.")
    said = text.format(name=receipt.client_name, money=money)
    if receipt.gift_paid:
        by_card = figures.money(Cents(sum(paid.amount for paid in receipt.gift_paid)))
        said = f"{said} {words.translate('Till', '{sum} by gift card.').format(sum=by_card)}"
    if receipt.balance is None:
        return said
    balance = figures.bonuses(receipt.balance)
    if receipt.earned:
        text = words.translate("Till", "Bonuses {earned}, balance {balance}.")
        return f"{said} {text.format(earned=figures.movement(receipt.earned), balance=balance)}"
    return f"{said} {words.translate('Till', 'Bonus balance {balance}.').format(balance=balance)}"
