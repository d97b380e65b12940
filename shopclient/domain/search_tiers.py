"""How well somebody fits a search: names before all else, beginnings before middles.

What is asked for is a ``Need``: pieces of text that must stand in the two texts of ``search_text``. A closer
need is always part of the next, wider one.
"""

from typing import Final, Literal, NamedTuple

from shopclient.domain.search_text import EDGE, FIRST, NEXT, Findable, Word, Words

#: Fewer letters make no trigram.
TRIGRAM: Final = 3


class Piece(NamedTuple):
    """Some letters, and in which text they are to stand: the name's, the rest, or either."""

    text: str
    where: Literal["name", "rest", ""] = ""


#: One of the pieces must be there.
Group = tuple[Piece, ...]
#: Each of the groups must be met.
Need = tuple[Group, ...]


def tiers(words: Words, *, loosely: bool = False) -> tuple[Need, ...]:
    """Return what to look for, the closest first.

    A name that begins with a word; words of a name that begin so, or a number that begins or ends so;
    a name that has them anywhere; and whatever has them anywhere, which is all that is found. Of several
    words one of a letter or two must begin something, unless they are looked for *loosely*.
    """
    starts = tuple(_start(word) for word in words)
    first = tuple(Piece(FIRST + part, "name") for word in words for part in word)
    closest = (first,) if len(words) == 1 else (first, *starts)
    within = tuple(tuple(Piece(part, "name") for part in word) for word in words)
    is_loose = loosely or len(words) == 1
    anywhere = tuple(_anywhere(word) if is_loose or is_long(word) else _begun(word) for word in words)
    has_number = any(_is_number(word) for word in words)
    named = [within] if all(map(is_long, words)) and not has_number else []
    return (closest, starts, *named, anywhere)


def is_long(word: Word) -> bool:
    """Say whether there are trigrams of a word, however it is spelled."""
    return min(map(len, word)) >= TRIGRAM


def met(need: Need, texts: Findable) -> bool:
    """Say whether somebody with these *texts* meets the *need*."""
    return all(any(_stands(piece, texts) for piece in group) for group in need)


def _start(word: Word) -> Group:
    pieces = [Piece(edge + part, "name") for part in word for edge in (FIRST, NEXT)]
    if _is_number(word):
        pieces += [Piece(EDGE + word[0], "rest"), Piece(word[0] + EDGE, "rest")]
    return tuple(pieces)


def _anywhere(word: Word) -> Group:
    return tuple(Piece(part) for part in word)


def _begun(word: Word) -> Group:
    # One letter is an initial: at the beginning of a hobby it would be nearly everybody's.
    besides = (Piece(EDGE + part, "rest") for part in word if len(part) > 1)
    return (*_start(word), *besides)


def _is_number(word: Word) -> bool:
    return word[0].isdigit()


def _stands(piece: Piece, texts: Findable) -> bool:
    return any(piece.text in text for where, text in texts._asdict().items() if piece.where in {"", where})
