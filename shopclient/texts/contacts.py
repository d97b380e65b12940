"""Calls, visits and letters in words: how shop and client met, and what came of it."""

from shopclient.domain.names import fold
from shopclient.texts.words import Words

#: Results with a translation, as a form offers them.
_RESULTS = (
    *("agreed", "call_back", "no_answer", "thanks", "complaint"),
    *("wish", "refusal", "answered"),
)


def way(code: str, words: Words) -> str:
    """Return how shop and client met: ``Call``."""
    return {
        "call": words.translate("Contacts", "Call"),
        "visit": words.translate("Contacts", "Visit"),
        "letter": words.translate("Contacts", "Letter"),
        "email": words.translate("Contacts", "E-mail"),
        "sms": words.translate("Contacts", "SMS"),
        "messenger": words.translate("Contacts", "Messenger"),
    }[code]


def told(code: str, words: Words, *, incoming: bool) -> str:
    """Return the title of a contact in the list of what happened."""
    if not incoming:
        return way(code, words)
    return {
        "call": words.translate("Contacts", "The client called"),
        "visit": words.translate("Contacts", "The client came by"),
        "letter": words.translate("Contacts", "Letter from the client"),
        "email": words.translate("Contacts", "E-mail from the client"),
        "sms": words.translate("Contacts", "SMS from the client"),
        "messenger": words.translate("Contacts", "Message from the client"),
    }[code]


def result(code: str, words: Words) -> str:
    """Return what came of a contact; the shop's own word as it was typed."""
    return {
        "agreed": words.translate("Contacts", "agreed"),
        "call_back": words.translate("Contacts", "call back"),
        "no_answer": words.translate("Contacts", "no answer"),
        "thanks": words.translate("Contacts", "thanks"),
        "complaint": words.translate("Contacts", "complaint"),
        "wish": words.translate("Contacts", "wish"),
        "refusal": words.translate("Contacts", "refusal"),
        "answered": words.translate("Contacts", "answered a complaint or a wish"),
    }.get(code, code)


def results(words: Words) -> list[str]:
    """Return the words for all results that have a translation."""
    return [result(code, words) for code in _RESULTS]


def result_code(text: str, words: Words) -> str:
    """Return the result that *text* is the word for, in this language or in English; else *text*."""
    wanted = fold(text)
    known = (code for code in _RESULTS if wanted in {fold(result(code, words)), code})
    return next(known, text.strip())
