"""Who somebody is to a client, as offered in a form and read back from it."""

from shopclient.domain.names import fold
from shopclient.domain.people import RELATIONS
from shopclient.texts.occasions import relation
from shopclient.texts.words import Words


def relations(words: Words) -> list[str]:
    """Return the words for all relations that have a translation."""
    return [relation(code, words) for code in RELATIONS]


def relation_code(text: str, words: Words) -> str:
    """Return the relation that *text* is the word for, in this language or in English; else *text*."""
    wanted = fold(text)
    known = (code for code in RELATIONS if wanted in {fold(relation(code, words)), code})
    return next(known, text.strip())
