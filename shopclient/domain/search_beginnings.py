"""Where in the order of names those stand that begin as was typed."""

from functools import cache
from typing import Final, NamedTuple

from shopclient.domain.names import latin
from shopclient.domain.search_tiers import Need

#: Comes after every letter.
LAST: Final = "\U0010ffff"

_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяўәғқңөұүһ"


class Beginnings(NamedTuple):
    """Parts of the order, each from a text up to another; *is_exact*: nobody else there, nobody elsewhere."""

    ranges: tuple[tuple[str, str], ...]
    is_exact: bool


def beginnings(need: Need) -> Beginnings | None:
    """Return where to look for the closest *need* of ``tiers``; None for one of several words."""
    if len(need) > 1:
        return None
    texts = [piece.text[1:] for piece in need[0]]
    if not texts[0][:1].isascii() or not texts[0][:1].isalpha():
        return Beginnings(((texts[0], texts[0] + LAST),), is_exact=len(texts) == 1)
    # A name in Cyrillic letters is found by its Latin key, which is in no order.
    firsts = {text[0] for text in texts}
    letters = sorted(firsts.union(*(_sounding(first) for first in firsts)))
    return Beginnings(tuple((letter, letter + LAST) for letter in letters), is_exact=False)


@cache
def _sounding(first: str) -> frozenset[str]:
    """Return the Cyrillic letters that by themselves begin a Latin key so; not the rare п of "пх"."""
    return frozenset(letter for letter in _CYRILLIC if latin(letter).startswith(first))
