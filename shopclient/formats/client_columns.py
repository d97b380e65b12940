"""What the columns of a client list mean, read from its header."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from shopclient.domain.errors import FieldUnknown, ImportUnreadable
from shopclient.formats.client_fields import REPEATABLE, TREE_FIELDS, Field, Layout
from shopclient.formats.decoding import read_text
from shopclient.formats.heading_guess import guess, without_owner
from shopclient.formats.headings import key_of, known
from shopclient.formats.own_headings import HEADINGS
from shopclient.formats.relative_words import relation_of, relative_field

_SIGNATURES: tuple[tuple[Layout, int, frozenset[str]], ...] = (
    *(
        (Layout.OWN, 5, frozenset(key_of(HEADINGS[field][place]) for field in TREE_FIELDS))
        for place in range(3)
    ),
    (
        Layout.SQUARE,
        3,
        frozenset({"reference id", "square customer id", "creation source", "first visit", "memo"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"customer id", "customer name", "customer code", "points balance", "total visits"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"id клиента", "имя клиента", "код клиента", "баланс баллов", "всего визитов"}),
    ),
    (
        Layout.LOYVERSE,
        3,
        frozenset({"id клієнта", "імя клієнта", "код клієнта", "баланс балів", "всього візитів"}),
    ),
    (Layout.GOOGLE, 2, frozenset({"phone value", "e mail value", "group membership", "labels", "file as"})),
    (
        Layout.OUTLOOK,
        3,
        frozenset({"e mail address", "mobile phone", "business phone", "home street", "categories"}),
    ),
    (
        Layout.ONE_C,
        2,
        frozenset({"код", "фио", "піб", "наименование", "найменування", "контрагент", "накоплено"}),
    ),
    (Layout.PURCHASES, 2, frozenset({"дата", "сумма"})),
    (Layout.PURCHASES, 2, frozenset({"дата", "сума"})),
    (Layout.PURCHASES, 2, frozenset({"date", "amount"})),
)
_OF_LAYOUT = {
    # There it is what stands under the bar code of the client's card; elsewhere a number in a program.
    Layout.LOYVERSE: {"код клиента": Field.CARD, "код клієнта": Field.CARD, "customer code": Field.CARD},
}
# The word for a whole name where it stands alone, for the given name beside a family name.
_NAME_OR_FIRST = frozenset({"имя", "імя", "name"})
_TELLING = frozenset({Field.NAME, Field.LAST, Field.FIRST, Field.PHONE, Field.EMAIL, Field.CARD})
# Elsewhere a word about somebody: «Семья: жена Ольга»; only our own list means a row by it.
_OWN_NAMES = frozenset({Field.KEEPER, Field.HOUSEHOLD})
# Read, and kept only of our own lists.
_OF_OTHERS = frozenset({Field.EXTERNAL_ID, Field.FIRST_VISIT, Field.LAST_VISIT, Field.ISSUED_ON})
_MOST_FORGIVEN = 100  # headings: slips of the pen are looked for word by word
# Headings that go on with a title: ``Event: wedding``, ``Own field: Height``.
_BEFORE_TITLES = {
    **dict.fromkeys(("own field", "свое поле", "власне поле"), Field.CUSTOM),
    "event": Field.DATE,
}


@dataclass(frozen=True)
class ColumnMapping:
    """Which field each column holds (None: not recognised), in the order of the header.

    *absent*: headers that a mapping file names and the list lacks.
    """

    layout: Layout
    header: tuple[str, ...]
    fields: tuple[Field | None, ...]
    absent: tuple[str, ...] = ()

    @property
    def unrecognised(self) -> tuple[str, ...]:
        """Headers whose columns will not be imported because nobody knows what they are."""
        pairs = zip(self.header, self.fields, strict=True)
        return tuple(header for header, field in pairs if field is None and header)

    @property
    def ignored(self) -> tuple[str, ...]:
        """Headers whose columns are known and hold nothing for the client file.

        The number and the days of another program are among them: neither purchases nor cards of ours had
        them. Who wants them can let them into the notes.
        """
        left = {Field.IGNORED} if self.layout is Layout.OWN else {Field.IGNORED, *_OF_OTHERS}
        pairs = zip(self.header, self.fields, strict=True)
        return tuple(header for header, field in pairs if field in left)

    @property
    def names_people(self) -> bool:
        """Whether there is a column to know people by, or their cards."""
        return not _TELLING.isdisjoint(self.fields)


def recognise(header: Sequence[str], given: Mapping[str, Field] | None = None) -> ColumnMapping:
    """Return what the columns hold, by their headings in Russian, Ukrainian or English.

    Args:
        header: The header's cells.
        given: Heading → field as decided by a person; it goes before our own guess.
    """
    keys = [key_of(cell) for cell in header]
    layout = _layout_of(frozenset(keys))
    if given and layout is Layout.PURCHASES:
        layout = Layout.PLAIN
    exactly = {" ".join(cell.split()): field for cell, field in (given or {}).items()}
    decided = {key_of(cell): field for cell, field in (given or {}).items()}
    of_layout = _OF_LAYOUT.get(layout, {})
    fields = [
        exactly.get(cell) or decided.get(key) or of_layout.get(key) or _field_of(key, cell, len(keys))
        for cell, key in zip(header, keys, strict=True)
    ]
    lacks_first = Field.FIRST not in fields and (Field.LAST in fields or Field.MIDDLE in fields)
    for index, key in enumerate(keys):
        if lacks_first and fields[index] is Field.NAME and _is_given_name(key) and key not in decided:
            fields[index] = Field.FIRST
    if layout is not Layout.OWN:
        fields = [Field.REMARK if each in _OWN_NAMES else each for each in fields]
    absent = tuple(cell for cell in given or {} if key_of(cell) not in keys)
    return ColumnMapping(layout, tuple(header), tuple(_first_of_each(fields)), absent)


def signature(header: Sequence[str]) -> str:
    """Return what tells a kind of list by its headings, to remember how a person mapped it."""
    keys = sorted(filter(None, (key_of(cell) for cell in header)))
    return sha256("\n".join(keys).encode()).hexdigest()[:32]


def read_mapping(path: Path) -> dict[str, Field]:
    """Return header → field from a file that a person wrote: TOML by its ending, else JSON.

    Raises:
        FieldUnknown: A field that there is not.
        ImportUnreadable: ``mapping``: not such a file; and the reasons of ``read_text``.
    """
    text = read_text(path)
    try:
        entries = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImportUnreadable(path.name, "mapping") from error
    if not isinstance(entries, dict) or not all(isinstance(word, str) for word in entries.values()):
        raise ImportUnreadable(path.name, "mapping")
    unknown = next((word for word in entries.values() if word not in set(Field)), None)
    if unknown is not None:
        raise FieldUnknown(unknown)
    return {header: Field(word) for header, word in entries.items()}


def _is_given_name(key: str) -> bool:
    # «Имя покупателя» is the name of one, too.
    return without_owner(key) in _NAME_OR_FIRST


def _layout_of(keys: frozenset[str]) -> Layout:
    for layout, enough, signature in _SIGNATURES:
        if len(keys & signature) >= enough:
            return layout
    return Layout.PLAIN


def _field_of(key: str, cell: str, columns: int) -> Field | None:
    word = known().get(key)
    if word is not None:
        return Field(word)
    for start, field in _BEFORE_TITLES.items():
        if key.startswith(f"{start} "):
            return field
    told = guess(cell, forgiving=columns <= _MOST_FORGIVEN)
    is_relative = key.startswith("relative ") or relation_of(key)
    return relative_field(key) if is_relative and told is not Field.REMARK else told


def _first_of_each(fields: Sequence[Field | None]) -> list[Field | None]:
    """Leave a second column of a field that holds one value unrecognised: it is reported, not lost unseen."""
    taken: set[Field] = set()
    result: list[Field | None] = []
    for field in fields:
        result.append(None if field in taken and field not in REPEATABLE else field)
        if field:
            taken.add(field)
    return result
