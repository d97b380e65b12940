"""Why a programme that fits in itself is not saved: the shop's file holds something that forbids it."""

from shopclient.domain.errors import ProgramInvalid
from shopclient.texts.words import Words


def refusal_words(error: ProgramInvalid, words: Words) -> str:
    """Return what to say at the field of *error*."""
    if error.key == "shop.currency":
        return words.translate("Rules", "Sums are booked in another currency already, so it stays.")
    if error.key.endswith(".gift"):
        return words.translate("Rules", "Cards of this kind are given out, so this stays.")
    return words.translate("Rules", "Cards of a kind that was taken out are given out. Bring it back.")
