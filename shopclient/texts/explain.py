"""Why a number is what it is: the codes of a reckoning, said in the reader's language."""

from collections.abc import Iterable

from shopclient.domain.bill import Reason
from shopclient.texts.errors import short_card
from shopclient.texts.explain_discounts import DISCOUNTS
from shopclient.texts.explain_payment import PAYMENT
from shopclient.texts.numbers import money, percent
from shopclient.texts.refusals import Sentence
from shopclient.texts.words import Words

_SENTENCES: dict[str, Sentence] = {**DISCOUNTS, **PAYMENT}
_PERCENTS = frozenset({"percent", "cap", "share"})
_NUMBERS = frozenset({"count", "every", "times"})
_HUNDREDTHS = 100


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
    code = reason.code
    if reason.data.get("left_out") and f"{code}_left_out" in _SENTENCES:
        code = f"{code}_left_out"
    # A result stays on the line of its sign.
    return _SENTENCES[code](words).replace("= {", "=\u00a0{").format(**values)


def _shown(name: str, value: int | str, words: Words, currency: str) -> str:
    if isinstance(value, str):
        return short_card(value) if name == "card" else value
    if name in _PERCENTS:
        return percent(value, words.language)
    if name in _NUMBERS:
        return str(value)
    if name == "multiplier":
        shown = f"{value // _HUNDREDTHS}.{value % _HUNDREDTHS:02}".rstrip("0").rstrip(".")
        return shown if words.language == "en" else shown.replace(".", ",")
    return money(value, currency, words.language)
