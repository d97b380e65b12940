"""What a client is found by, as two texts, and what a typed search asks for.

Source:
    speed, section 2: parts of a folded text; no index of words finds the middle of one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from shopclient.domain.card_numbers import normalise
from shopclient.domain.names import fold, latin, latin_of_folded, swap_layout
from shopclient.domain.people import Person
from shopclient.domain.phones import Phone, digits_of, local_digits

#: A word as one or more spellings, any of which will do.
Word = tuple[str, ...]
#: What a text asks for: every word must be found.
Words = tuple[Word, ...]

#: Stands before the first word of a name, as lists sort it.
FIRST: Final = "\x02"
#: Stands before each further word of a name.
NEXT: Final = "\x01"
#: Stands around each thing besides the name, and keeps words inside one.
EDGE: Final = "\n"
# After the last letter, so that even that begins a part of three.
_END = EDGE * 2

# Nobody's name or address is longer; of a pasted page the beginning is enough to find nobody.
_LONGEST_SEARCH: Final = 400

_GROUPING = re.compile(r"[\s-]")
_PHONE_SIGNS = re.compile(r"[0-9()+./-]+")
_LATIN_LETTER = re.compile(r"[a-z]")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u052f]")
_SHORTEST_SPELLING = 2
# Names of firms stand in them; typed they mean nothing.
_QUOTES = '"«»„“”‟‹›'
# Latin letters that different rules use for different sounds: ц, х, and the hissing ones of libraries.
_AMBIGUOUS = ((re.compile("cz|c(?!h)"), "ts"), (re.compile("x"), "kh"))
_HISSING = str.maketrans({"š": "sh", "č": "ch", "ž": "zh"})


class Findable(NamedTuple):
    """Both texts that a client is found by, folded: the name as it is and in Latin letters, and the rest."""

    name: str
    rest: str


def findable(
    folded_name: str,
    phones: Iterable[Phone],
    emails: Iterable[str],
    cards: Iterable[str],
    words: Iterable[str],
) -> Findable:
    """Return what a client is found by.

    Args:
        folded_name: The name as lists sort it, folded already.
        phones: As read: found by their digits, as dialled from abroad, at home, and as typed.
        emails: Addresses.
        cards: Numbers, found with and without their dashes and spaces.
        words: Whatever else is noted: hobbies, names of the family; found in Latin letters, too.
    """
    names = dict.fromkeys(key for key in (folded_name, latin_of_folded(folded_name)) if key)
    name = "".join(FIRST + key.replace(" ", NEXT) for key in names)
    parts: list[str] = []
    for phone in phones:
        parts.append(phone.digits)
        if phone.e164:
            parts += [digits_of(phone.e164), local_digits(phone.e164)]
    parts += [fold(email) for email in emails]
    for word in filter(None, words):
        key = fold(word)
        parts += [key, latin_of_folded(key)]
    rest = "".join(EDGE + part for part in dict.fromkeys(part for part in parts if part))
    return with_cards(Findable(name + _END, rest + _END), cards)


def with_cards(found: Findable, cards: Iterable[str]) -> Findable:
    """Return what somebody is found by who has these *cards*, too, written with dashes and without."""
    rest = found.rest
    for card in cards:
        key = fold(card)
        for part in (key, _GROUPING.sub("", key)):
            if part and f"{EDGE}{part}{EDGE}" not in rest:
                rest = f"{rest[: -len(EDGE)]}{part}{_END}"
    return Findable(found.name, rest)


def words_of(person: Person, own: Iterable[str]) -> Iterator[str]:
    """Give the texts that somebody is found by; *own* stands in the shop's own fields."""
    yield person.salutation
    yield person.notes
    yield from (each.reason for each in person.favourites)
    for texts in (
        *(person.hobbies, person.tastes, person.tags, person.sizes),
        person.allergies,
        person.addresses,
    ):
        yield from texts
    yield from own
    for one in person.family:
        yield from (one.name, one.role, digits_of(one.phone), *one.hobbies, *one.tastes)


def readings(text: str) -> Iterator[Words]:
    """Give what *text* may ask for, the most literal reading first; nothing for a text without any sign.

    Digits are joined over spaces, dashes and brackets, as phones are typed in any grouping; then taken
    apart, as two parts of a number may be meant; then words with figures, "KRD-9988", are closed up as cards
    are kept; then Cyrillic words are sounded out, as a name may be written in Latin letters or with и for і;
    then the keys are read on the other keyboard layouts.
    """
    plain = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in text[:_LONGEST_SEARCH])
    seen: set[Words] = set()
    for typed in (plain, *swap_layout(plain)):
        tokens = fold(typed).split()
        if typed is plain:
            tokens = [token.strip(_QUOTES) or token for token in tokens]
        for words in (
            *(_words(_joined(tokens)), _words(_apart(tokens)), _words(_closed_up(tokens))),
            _words(_sounded(tokens)) if typed is plain else (),
        ):
            if words and words not in seen:
                seen.add(words)
                yield words


def _joined(tokens: list[str]) -> Iterator[str]:
    for is_phone, run in groupby(tokens, lambda token: bool(_PHONE_SIGNS.fullmatch(token))):
        pieces = list(run)
        digits = digits_of("".join(pieces)) if is_phone else ""
        yield from [digits] if digits else pieces


def _apart(tokens: list[str]) -> Iterator[str]:
    for token in tokens:
        digits = digits_of(token) if _PHONE_SIGNS.fullmatch(token) else ""
        yield digits or token


def _closed_up(tokens: list[str]) -> Iterator[str]:
    for token in tokens:
        has_figure = any(sign.isdigit() for sign in token)
        yield normalise(token) if has_figure else token


def _sounded(tokens: list[str]) -> Iterator[str]:
    for token in tokens:
        key = latin(token) if _CYRILLIC_LETTER.search(token) else ""
        yield key if len(key) > _SHORTEST_SPELLING else token


def _words(tokens: Iterable[str]) -> Words:
    return tuple(dict.fromkeys(_spellings(token) for token in tokens))


def _spellings(token: str) -> Word:
    if not _LATIN_LETTER.search(token):
        return (token,)
    written = [token, token.translate(_HISSING)]
    for letters, instead in _AMBIGUOUS:
        written += [letters.sub(instead, each) for each in written]
    # The key of "joe" is "e", which everybody has, and that of "kkkko" is "ko".
    keys = (latin(each) for each in dict.fromkeys(written))
    told = (key for key in keys if len(key) >= max(_SHORTEST_SPELLING, len(token) / 2))
    return tuple(dict.fromkeys((token, *told)))
