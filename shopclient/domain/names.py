"""Names of people: comparing, taking apart, shortening."""

import re
import unicodedata
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

_APOSTROPHES = "'’ʼ`‘´ʹ′"
_REPLACED = {
    **{ord(sign): None for sign in _APOSTROPHES},
    **{ord(dash): "-" for dash in "‐‑‒–—−"},
    ord("ё"): "е",
}
# Small letters and signs of which no other way of writing has to be thought: nearly every text is of these.
_USUAL = re.compile(r"[ -~а-яёєіїґ’ʼ]*")

_WORD = re.compile(r"[^\W\d_]+")
_LATIN_LETTER = re.compile(r"[a-z]")
# Programs that lack the letter і write a Latin i: such a word is a Cyrillic one in disguise.
_LOOK_ALIKE = str.maketrans("abcehikmoptxyï", "авсенікмортхуї")

#: Words of a name that are looked for in any order.
MOST_TURNED = 4
_PATRONYMIC = re.compile(r"[а-яєіїґ]{2,}(?:[иіы]ч|овна|евна|ична|івна|ївна)")
_FULL_NAME = 3

_TO_LATIN = str.maketrans(
    dict(zip("абвгґдезийіклмнопрстуфыэў", "abvhhdeziyiklmnoprstufyeu", strict=True))
    | dict(zip("әғқңөұүһ", "ahknouuh", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": ""}
    | {"є": "ye", "ї": "yi", "ю": "yu", "я": "ya"}
)
# People and passports spell one name in many ways; each pair makes two of them one, in this order.
_SPELLINGS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"shch|sch", "sh"),
        (r"tch", "ch"),
        (r"kh|gh|g", "h"),
        (r"tz", "ts"),
        (r"[yj]o|[yji]e", "e"),
        (r"[yj]", "i"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ph", "f"),
        (r"c(?!h)|q", "k"),
        (r"([a-z])\1+", r"\1"),
    )
)

# The same keys in the same order on three keyboards; in the second half with Shift.
_LAYOUTS = {
    "en": "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~{}:"<>@',
    "ru": "ёйцукенгшщзхъфывапролджэячсмитьбю" + 'ёхъжэбю"',
    "uk": "'йцукенгшщзхїфівапролджєячсмитьбю" + "'хїжєбю\"",
}
# Where they are on every keyboard.
_EVERYWHERE = frozenset(" -_()+=!")


class NameParts(NamedTuple):
    """A full name taken apart, in the order of an official list."""

    last: str
    first: str
    middle: str


def fold(text: str) -> str:
    """Return *text* as a key for comparing: NFKC, any case alike, ё as е, no apostrophes, single spaces.

    The letters и and і, й and ї stay apart: they tell names from each other. Accents put on a letter as a
    stress mark are dropped; Latin letters inside a Cyrillic word count as the Cyrillic ones they look like.

    Source:
        trust, section 5: a stored key, because LIKE and lower() of SQLite know only ASCII.
    """
    plain = text.lower()
    if text.isascii():
        return " ".join(plain.translate(_REPLACED).split())
    if not _USUAL.fullmatch(plain):
        small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
        plain = "".join(sign for sign in small if unicodedata.category(sign) not in {"Mn", "Cf"})
    plain = plain.translate(_REPLACED)
    if _LATIN_LETTER.search(plain) and not plain.isascii():
        plain = _WORD.sub(_one_script, plain)
    return " ".join(plain.split())


def _one_script(match: re.Match[str]) -> str:
    word = match[0]
    has_cyrillic = any("\u0400" <= sign <= "\u052f" for sign in word)
    return word.translate(_LOOK_ALIKE) if has_cyrillic and not word.isascii() else word


def latin(text: str) -> str:
    """Return *text* as a second key, in Latin letters: both ``fedorov`` and ``Fyodorov`` meet ``Фёдоров``.

    A key for finding only: spellings that people mix (g and h, y and i, doubled letters) are made one.
    """
    return latin_of_folded(fold(text))


def latin_of_folded(key: str) -> str:
    """Return the second key of a text that ``fold`` gave."""
    return " ".join(map(_latin_word, key.split()))


# Names repeat: a long list of clients has few of them.
@lru_cache(maxsize=20_000)
def _latin_word(word: str) -> str:
    key = unicodedata.normalize("NFKD", word.translate(_TO_LATIN))
    key = "".join(sign for sign in key if not unicodedata.combining(sign))
    for pattern, instead in _SPELLINGS:
        key = pattern.sub(instead, key)
    return key


def swap_layout(text: str) -> tuple[str, ...]:
    """Return what the same keys write on the other keyboard layouts: ``atljhjd`` gives ``федоров``.

    Small letters; empty where the text cannot have been typed in a wrong layout.
    """
    small = text.lower()
    found: dict[str, None] = {}
    for source, target in permutations(_LAYOUTS, 2):
        keys = _LAYOUTS[source]
        if any(sign.isalpha() for sign in small) and all(
            sign in keys or sign in _EVERYWHERE or sign.isspace() or sign.isdigit() for sign in small
        ):
            found[small.translate(_key_map(source, target))] = None
    found.pop(small, None)
    return tuple(found)


@lru_cache(maxsize=1_000)  # asked when a row of a list is looked for, and again when it is judged
def orders_of(key: str) -> frozenset[str]:
    """Return a folded name in every order of its words; of more than four only the one as written.

    Five words stand in 120 orders, and nobody turns so many round.
    """
    words = key.split()
    return frozenset(map(" ".join, permutations(words))) if len(words) <= MOST_TURNED else frozenset((key,))


def _key_map(source: str, target: str) -> dict[int, str]:
    # From the end, so that a letter standing twice (without and with Shift) gives the plain key.
    pairs = zip(reversed(_LAYOUTS[source]), reversed(_LAYOUTS[target]), strict=True)
    return {ord(sign): written for sign, written in pairs}


def split_name(text: str) -> NameParts | None:
    """Take a name of three words apart where a patronymic tells the order; None where nothing does.

    Both orders are known: ``Бондар Светлана Петровна`` and ``Светлана Петровна Бондар``.
    """
    words = text.split()
    if len(words) != _FULL_NAME:
        return None
    one, two, three = words
    # The second word first: surnames may end like a patronymic (Мицкевич), given names do not.
    if is_patronymic(two):
        return NameParts(last=three, first=one, middle=two)
    if is_patronymic(three):
        return NameParts(last=one, first=two, middle=three)
    return None


def is_patronymic(word: str) -> bool:
    """Say whether *word* has the ending of a Russian or Ukrainian patronymic."""
    return _PATRONYMIC.fullmatch(fold(word)) is not None


def initials(name: str) -> str:
    """Return two capitals that stand for *name*: of the first word and the next that is no patronymic.

    One where there is one word only; empty if no word begins with a letter.
    """
    words = [word for word in name.split() if re.search(r"[^\W\d_]", word)]
    telling = words[:1] + [word for word in words[1:] if not is_patronymic(word)] or words
    if len(telling) == 1:
        telling = words
    found = (re.search(r"[^\W\d_]", word) for word in telling[:2])
    return "".join(match[0].upper() for match in found if match)
