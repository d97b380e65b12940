"""Which letters of a shown text a search has met, so that they can be painted as matches."""

from collections.abc import Iterable
from functools import lru_cache

from shopclient.domain.names import fold
from shopclient.domain.phones import digits_of
from shopclient.domain.search_text import readings

Range = tuple[int, int]  # first sign and number of signs


@lru_cache(maxsize=2_000)
def marks(text: str, typed: str) -> tuple[Range, ...]:
    """Return the ranges of *text* that the search *typed* met, in their order and apart from each other.

    Case, ё and apostrophes do not matter; digits are met over spaces and brackets. Empty where the match lies
    elsewhere, such as in an e-mail that is not shown. A table asks for it whenever it paints.
    """
    whole, digits = fold(text), digits_of(text)
    for parts in _asked(typed):
        met = [part for part in parts if part in (digits if part.isdigit() else whole)]
        found = [place for part in met for place in _places(text, part)]
        if found:
            return _joined(found)
    return ()


@lru_cache(maxsize=16)
def _asked(typed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(part for word in words for part in word) for words in readings(typed))


def _places(text: str, part: str) -> Iterable[Range]:
    """Yield where *part*, folded already, stands in *text*."""
    fold_sign = _digit if part.isdigit() else _folded
    signs = [(folded, index) for index, sign in enumerate(text) if (folded := fold_sign(sign))]
    key = "".join(folded for folded, _ in signs)
    # A sign may fold into several, so the place in the key is not the place in the text.
    owners = [index for folded, index in signs for _ in folded]
    start = key.find(part)
    while part and start >= 0:
        first, last = owners[start], owners[start + len(part) - 1]
        yield first, last - first + 1
        start = key.find(part, start + len(part))


def _digit(sign: str) -> str:
    return sign if sign.isdigit() else ""


@lru_cache(maxsize=1_000)
def _folded(sign: str) -> str:
    return " " if sign.isspace() else fold(sign)


def _joined(found: list[Range]) -> tuple[Range, ...]:
    joined: list[Range] = []
    for first, count in sorted(found):
        if joined and first <= sum(joined[-1]):
            begin, size = joined[-1]
            joined[-1] = begin, max(begin + size, first + count) - begin
        else:
            joined.append((first, count))
    return tuple(joined)
