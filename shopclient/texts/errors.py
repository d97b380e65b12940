"""One sentence for every refusal: what happened, what is safe, what to do (look-and-use 5.4)."""

from datetime import date

from shopclient.domain.card_numbers import is_ean13, normalise
from shopclient.domain.errors import (
    CardBlocked,
    CardMisread,
    CardStateWrong,
    ChangedSince,
    DateInFuture,
    Refusal,
    ValueInvalid,
)
from shopclient.domain.texts_in import SHOWN_LIMIT, shortened
from shopclient.texts import client_changes
from shopclient.texts.days import day
from shopclient.texts.numbers import bonuses, money
from shopclient.texts.refusals import Sentence
from shopclient.texts.refusals_client import CLIENT
from shopclient.texts.refusals_events import EVENTS, PLANS
from shopclient.texts.refusals_files import FILES
from shopclient.texts.refusals_greetings import GREETINGS
from shopclient.texts.refusals_mail import MAIL
from shopclient.texts.refusals_shop import SHOP
from shopclient.texts.refusals_typed import TYPED
from shopclient.texts.words import Words

SENTENCES: dict[type[Refusal] | tuple[type[Refusal], str], Sentence] = {
    **TYPED,
    **SHOP,
    **CLIENT,
    **EVENTS,
    **PLANS,
    **FILES,
    **GREETINGS,
    **MAIL,
}

_MONEY = frozenset({"left", "shown", "now", "due", "prize_cost", "cost_limit"})
_BONUSES = frozenset({"available", "asked"})
_ALLOWED_LIMIT = 600


def sentence(error: BaseException, words: Words, currency: str = "") -> str:
    """Return what to tell a person about *error*.

    Args:
        error: A refusal; anything else is a fault of ours and gets the sentence for that.
        words: The reader's language.
        currency: ISO 4217 code for the sums in the sentence.
    """
    if not isinstance(error, Refusal):
        return words.translate(
            "Refusals",
            "Something went wrong in the program. What was saved before is safe. Try again; if it happens"
            " again, restart the program.",
        )
    say = SENTENCES.get((type(error), _variant(error))) or SENTENCES[type(error)]
    if isinstance(error, ChangedSince):
        return say(words).format(name=client_changes.place(error.name, words))
    shown = {name: _shown(name, value, words, currency) for name, value in error.data().items()}
    if isinstance(error, DateInFuture):
        shown["value"] = client_changes.value("date", error.value, words)
    if isinstance(error, ValueInvalid):
        title = client_changes.field(error.name, words)
        shown["name"] = title[:1].upper() + title[1:] if title != error.name else title  # a key stays one
    return say(words).format(**shown)


def with_copy(said: str, copy: str, words: Words) -> str:
    """Return what was *said* of the shop's file, with the path of its newest *copy*."""
    return f"{said} {words.translate('Refusals', 'The newest copy is {path}.').format(path=copy)}"


def _variant(error: Refusal) -> str:
    if isinstance(error, CardBlocked):
        return "" if error.reason else "no_reason"
    if isinstance(error, CardMisread):
        # Its own check digit fits: scanned again and again it would be read the same.
        return "read_well" if is_ean13(normalise(error.number)) else ""
    if isinstance(error, CardStateWrong):
        return error.state
    return str(error.data().get("why", ""))


def _shown(name: str, value: object, words: Words, currency: str) -> str:
    if isinstance(value, int) and name in _MONEY:
        return money(value, currency, words.language)
    if isinstance(value, int) and name in _BONUSES:
        return bonuses(value, currency, words.language)
    if isinstance(value, date):
        return day(value, words.language)
    text = str(value)
    if name in {"number", "replaced_by"}:
        return short_card(text)
    # A path is read from its end, anything else from its beginning.
    if name == "path" and len(text) > SHOWN_LIMIT:
        return f"…{text[-SHOWN_LIMIT:]}"
    # What is allowed is the program's own word, and the end of a list may be the part that helps.
    return shortened(text, _ALLOWED_LIMIT if name == "allowed" else SHOWN_LIMIT)


def short_card(number: str) -> str:
    """Return a card number as sentences show it: its first four and last two signs, ``2000…15``."""
    return number if len(number) <= 8 else f"{number[:4]}…{number[-2:]}"
