"""Words for importing purchases of a former till: what a column holds, and why a line was not taken."""

from collections.abc import Callable, Mapping
from typing import Final

from shopclient.texts import import_words
from shopclient.texts.words import Words

_Say = Callable[[Words], str]

_COLUMNS: Final[Mapping[str, _Say]] = {
    "date": lambda words: words.translate("Purchases", "Day"),
    "time": lambda words: words.translate("Purchases", "Time"),
    "amount": lambda words: words.translate("Purchases", "Sum"),
    "card": lambda words: words.translate("Purchases", "Card number"),
    "phone": lambda words: words.translate("Purchases", "Phone"),
    "client": lambda words: words.translate("Purchases", "Client’s name"),
    "client_id": lambda words: words.translate("Purchases", "Client’s number here"),
    "receipt": lambda words: words.translate("Purchases", "Receipt"),
    "department": lambda words: words.translate("Purchases", "Department"),
    "kind": lambda words: words.translate("Purchases", "Purchase or return"),
    "ignored": lambda words: words.translate("Purchases", "Not imported"),
}

_REASONS: Final[Mapping[str, _Say]] = {
    "client_missing": lambda words: words.translate("Purchases", "It does not say whose it is"),
    "client_unknown": lambda words: words.translate("Purchases", "Nobody in the client file is this"),
    "client_ambiguous": lambda words: words.translate("Purchases", "Several clients could be meant"),
    "owners_differ": lambda words: words.translate(
        "Purchases", "The phone is one client’s and the name another’s"
    ),
    "receipt_incomplete": lambda words: words.translate(
        "Purchases", "Another line of this receipt could not be read"
    ),
    "receipt_reused": lambda words: words.translate(
        "Purchases", "This receipt came in before with other content"
    ),
    "no_purchase": lambda words: words.translate("Purchases", "The line is no purchase"),
    "date_in_future": lambda words: words.translate("Purchases", "The day has not come yet"),
    "moment_too_early": lambda words: words.translate("Purchases", "The day is too long ago"),
    "card_unknown": lambda words: words.translate("Purchases", "The shop has no card of this number"),
    "card_misread": lambda words: words.translate("Purchases", "A digit of the card’s number is wrong"),
    "card_foreign": lambda words: words.translate("Purchases", "The card is another shop’s"),
    "goods_code": lambda words: words.translate("Purchases", "This is the code of goods, not of a card"),
    "card_blocked": lambda words: words.translate("Purchases", "The card is blocked, and nobody’s"),
    "card_blank": lambda words: words.translate("Purchases", "The card was not given out yet"),
    "card_expired": lambda words: words.translate("Purchases", "The card has expired, and is nobody’s"),
    "card_replaced": lambda words: words.translate("Purchases", "The card was replaced and leads nowhere"),
    "gift_card_wrong": lambda words: words.translate("Purchases", "This is a gift card"),
    "sale_unknown": lambda words: words.translate("Purchases", "The purchase that came back is not known"),
    "refund_exceeds_sale": lambda words: words.translate("Purchases", "More came back than was bought"),
    "limit_reached": lambda words: words.translate("Purchases", "The rules allow no more that day"),
}


def columns(words: Words) -> list[tuple[str, str]]:
    """Return what a person may say a column holds: the field's word in the program, and that for people."""
    return [(field, say(words)) for field, say in _COLUMNS.items()]


def column(field: str, words: Words) -> str:
    """Return the word for a field; empty for a whole line."""
    say = _COLUMNS.get(field)
    return say(words) if say else ""


def reason(code: str, words: Words) -> str:
    """Return why a line was not taken."""
    say = _REASONS.get(code)
    return say(words) if say else import_words.reason(code, words)
