"""How many parts a short message takes: networks count by signs of one alphabet, or by halves of Unicode.

Source: 3GPP TS 23.038: 160 seven-bit signs or 70 of sixteen bits in one part; in several 153 or 67 each.
"""

from dataclasses import dataclass
from typing import Final

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: Signs that take two places.
_EXTENDED: Final = frozenset("^{}\\[~]|€\f")


@dataclass(frozen=True)
class Parts:
    """*signs* as the network counts them, *parts* it takes, *left* signs until the next part begins."""

    signs: int
    parts: int
    left: int
    is_wide: bool  # not of the basic alphabet: Cyrillic, a typographic quotation mark


def count_parts(text: str) -> Parts:
    """Return how a short message of *text* is cut; an empty one takes no part."""
    is_wide = not all(sign in _BASIC or sign in _EXTENDED for sign in text)
    sizes = [_size(sign, is_wide=is_wide) for sign in text]
    alone, each = (70, 67) if is_wide else (160, 153)
    signs = sum(sizes)
    if signs <= alone:
        return Parts(signs, min(signs, 1), alone - signs, is_wide)
    parts, filled = 1, 0
    for size in sizes:
        # A sign of two places is not cut in two.
        if filled + size > each:
            parts, filled = parts + 1, 0
        filled += size
    return Parts(signs, parts, each - filled, is_wide)


def _size(sign: str, *, is_wide: bool) -> int:
    if is_wide:
        return len(sign.encode("utf-16-le")) // 2
    return 2 if sign in _EXTENDED else 1
