"""Fields in braces that a text to a client may hold: a closed list, each with a word in every language.

A text is written in one language, its fields in any: ``{name}``, ``{имя}`` and ``{ім’я}`` are one.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from shopclient.domain.errors import PlaceholderUnknown

#: Field → what it is called in Russian and in Ukrainian. A field that begins with a capital gives a capital.
FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "name": ("имя", "ім’я"),  # as the person is called, in the form of address of the text's language
    "dear": ("дорогой", "дорогий"),  # дорогой or дорогая, by the person's sex
    "whose": ("именинник", "іменинник"),  # of the family: whose day it is
    "of whom": ("именинника", "іменинника"),
    "to whom": ("имениннику", "іменинникові"),
    "day": ("праздник", "свято"),  # what the day is called
    "favourite": ("любимый праздник", "улюблене свято"),  # the one loved best, on a day of its kin
    "date": ("дата", "дата"),
    "age": ("возраст", "вік"),  # 25
    "years": ("лет", "років"),  # 25 лет
    "bonuses": ("бонусы", "бонуси"),
    "shop": ("магазин", "магазин"),
    "own line": ("своя строка", "свій рядок"),  # what whoever greets adds to it
}

_LANGUAGES: Final = ("en", "ru", "uk")
_FIELD: Final = re.compile(r"\{([^{}\n]{1,40})\}")
_BRACES: Final = re.compile(r"[{}]")
_APOSTROPHES: Final = re.compile("['ʼ`‘]")


def shown_names(language: str) -> dict[str, str]:
    """Return the fields as they are written in *language*, by their own names."""
    place = _LANGUAGES.index(language)
    return {key: (key, *FIELDS[key])[place] for key in FIELDS}


def fields_of(text: str) -> list[str]:
    """Return the fields that *text* holds, by their own names, each once.

    Raises:
        PlaceholderUnknown: Something else stands in braces, or a brace is left alone; with what was written.
    """
    found: dict[str, None] = {}
    for written in _FIELD.findall(text):
        key = _known().get(_plain(written))
        if key is None:
            raise PlaceholderUnknown(written)
        found[key] = None
    if (left := _BRACES.search(_FIELD.sub("", text))) is not None:
        raise PlaceholderUnknown(left[0])
    return list(found)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its fields put in; what has no value leaves nothing, a line of it alone no line.

    Values are put in as they are: braces in a name are letters like others.
    """
    lines = [_line(line, values) for line in text.split("\n")]
    return "\n".join(line for line in lines if line is not None).strip()


def in_words_of(text: str, language: str) -> str:
    """Return *text* with its fields written as in *language*; what is no field stays as it is."""
    names = shown_names(language)

    def rename(found: re.Match[str]) -> str:
        key = _known().get(_plain(found[1]))
        if key is None:
            return found[0]
        return f"{{{_as_written(found[1], names[key])}}}"

    return _FIELD.sub(rename, text)


def _line(line: str, values: Mapping[str, str]) -> str | None:
    keys = [_known().get(_plain(written)) for written in _FIELD.findall(line)]
    if keys and not any(values.get(key or "") for key in keys) and not _FIELD.sub("", line).strip():
        return None

    def put_in(found: re.Match[str]) -> str:
        return _as_written(found[1], values.get(_known().get(_plain(found[1]), ""), ""))

    return _FIELD.sub(put_in, line).rstrip()


def _as_written(written: str, value: str) -> str:
    return value[:1].upper() + value[1:] if written.strip()[:1].isupper() else value


def _plain(written: str) -> str:
    return _APOSTROPHES.sub("’", " ".join(written.split()).casefold())


@cache
def _known() -> dict[str, str]:
    """Return each field's own name by what it is called in any language."""
    return {_plain(name): key for key, names in FIELDS.items() for name in (key, *names)}
