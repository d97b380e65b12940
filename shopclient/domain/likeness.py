"""Whether two names may be one person's: slips, another order or alphabet, a part that is missing."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from shopclient.domain.names import is_patronymic, latin

_ALIKE: Final = 80  # percent of the letters


def has_letters(name: str) -> bool:
    """Tell whether it is a name: a phone stands where somebody has none."""
    return name.lower() != name.upper()


def alike_words(one: str, other: str) -> bool:
    """Tell whether two words in Latin letters are nearly one."""
    if one == other:
        return True
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    # So many letters cannot agree: no need to count them.
    if 200 * shorter < _ALIKE * (longer + shorter):
        return False
    return 100 * SequenceMatcher(None, one, other).ratio() >= _ALIKE


def alike_names(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether each word of the shorter name, in Latin letters, is nearly one of the longer."""
    few, many = sorted((words, others), key=len)
    return all(any(alike_words(one, other) for other in many) for one in few)


def same_person(one: str, other: str) -> bool:
    """Tell whether two names of clients whose phone or card is one may be one person's.

    A family shares a phone: other first names are other people, and so is a surname that meets nothing but a
    surname. Without a name nothing speaks against it; a patronymic that both have, and that differs, does.

    Args:
        one: A name in any order, as in a list.
        other: The other one.
    """
    if not one or not other:
        return True
    words, others = latin(one).split(), latin(other).split()
    few, many = sorted((words, others), key=len)
    # Маша and Даша, Аня and Таня live in one family: a slip is seldom in the first letter.
    near = all(any(a[:1] == b[:1] and alike_words(a, b) for b in many) for a in few)
    return near and not _patronymics_differ(one, other)


def _patronymics_differ(one: str, other: str) -> bool:
    first, second = ([latin(each) for each in name.split() if is_patronymic(each)] for name in (one, other))
    return bool(first and second) and not any(alike_words(a, b) for a in first for b in second)
