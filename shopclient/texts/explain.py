"""Why a number is what it is: the codes of a reckoning, said in the reader's language."""

from collections.abc import Iterable

from shopclient.domain.pricing import Reason
from shopclient.texts.numbers import money, percent
from shopclient.texts.words import Words


def explanations(reasons: Iterable[Reason], words: Words, currency: str) -> list[str]:
    """Return a sentence for each reason, in order.

    Args:
        reasons: Codes with data; sums in minor units, percentages in basis points.
        words: The reader's language.
        currency: ISO 4217, of the shop.
    """
    return [_sentence(reason, words, currency) for reason in reasons]


def _sentence(reason: Reason, words: Words, currency: str) -> str:
    values = {name: _shown(name, value, words, currency) for name, value in reason.data.items()}
    return _template(reason.code, words).format(**values)


def _shown(name: str, value: int, words: Words, currency: str) -> str:
    if name in {"percent", "cap", "share"}:
        return percent(value, words.language)
    return money(value, currency, words.language)


def _template(code: str, words: Words) -> str:
    return {
        "discount": words.translate("Explain", "{percent} of {base} is a discount of {amount}."),
        "discount_capped": words.translate(
            "Explain", "The card gives {percent}, but the shop never takes off more than {cap}."
        ),
        "spent": words.translate(
            "Explain", "{amount} paid with bonuses; at most {share} of {base} may be, that is {limit}."
        ),
        "rounded": words.translate("Explain", "{amount} less, rounded down to a multiple of {unit}."),
        "earned": words.translate("Explain", "{percent} of the {base} paid is {amount} in bonuses."),
        "earned_none_with_bonuses": words.translate("Explain", "A bill with bonuses spent earns none."),
        "earned_below_minimum": words.translate(
            "Explain", "No bonuses: {base} paid, and they start at {minimum}."
        ),
        "spend_without_card": words.translate("Explain", "There is no card, so no bonuses can be spent."),
        "spend_cut_balance": words.translate(
            "Explain", "{asked} asked, {available} available: {spent} of bonuses spent."
        ),
        "spend_cut_share": words.translate(
            "Explain", "{asked} asked, but at most {percent} may be paid with bonuses: {spent} spent."
        ),
        "spend_cut_step": words.translate("Explain", "Bonuses are spent in steps of {step}: {spent} spent."),
        "spend_below_minimum": words.translate(
            "Explain", "No bonuses spent: the least that can be spent is {minimum}."
        ),
    }[code]
