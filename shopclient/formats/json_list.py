"""The client file as JSON, ours: each client becomes the row that a table of ours would have."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shopclient.domain.errors import ImportUnreadable, Refusal
from shopclient.domain.people import Person
from shopclient.domain.person_tree import PERSON_KEYS, read_person
from shopclient.formats.client_fields import Field
from shopclient.formats.client_out import OutRow, cells
from shopclient.formats.decoding import TextFile
from shopclient.formats.listed_card import listed
from shopclient.formats.own_headings import HEADINGS, OWN_FIELD, PHOTO
from shopclient.formats.records import Row, TableFault

#: Beside the person's own keys.
_BESIDE: Final = frozenset(
    {
        *("id", "keeper_name", "household_name", "own_fields", "consents", "cards", "balance", "turnover"),
        *("presents", "archived_at", "photo", "last_purchase"),
    }
)
#: What no other text begins with; one in brackets at the head of a table is a word, or ends with them.
_BEGINNING: Final = re.compile(
    r"""\s*(?:\{\s*["{\]}]|\[\s*(?:["{\[\]}]|(?:-?\d[\d.]*|true|false|null)\s*,))""", re.ASCII
)
_SPACE: Final = " \t\r\n"
_MOST_TOLD: Final = 200


@dataclass(frozen=True)
class JsonList:
    """A file of clients: its headings, how many there are, and where they begin."""

    text: TextFile
    header: tuple[str, ...]
    own: tuple[str, ...]
    count: int
    begun: tuple[int, bool]

    def rows(self) -> Iterator[Row | TableFault]:
        """Yield a row for each client, its line that of its beginning."""
        for line, tree in _clients("".join(self.text.lines()), self.begun):
            yield _row(line, tree, self.own)


def is_json(beginning: str) -> bool:
    """Tell whether a text begins as JSON that holds clients."""
    return _BEGINNING.match(beginning) is not None


def open_json(text: TextFile) -> JsonList:
    """Go through a file once, to learn which fields of the shop's own it has.

    Raises:
        ImportUnreadable: It is JSON, but holds no clients.
    """
    whole = "".join(text.lines())
    begun = _beginning(whole)
    if begun is None:
        raise ImportUnreadable(text.path.name, "json")
    titles: dict[str, None] = {}
    count = 0
    for _, tree in _clients(whole, begun):
        count += 1
        own = tree.get("own_fields") if isinstance(tree, Mapping) else None
        titles.update(dict.fromkeys(map(str, own)) if isinstance(own, Mapping) else {})
    header = [words[0] for words in HEADINGS.values()]
    own_headings = [f"{OWN_FIELD[0]}: {title}" for title in titles]
    return JsonList(text, (*header, PHOTO, *own_headings), tuple(titles), count, begun)


def _clients(text: str, begun: tuple[int, bool]) -> Iterator[tuple[int, Any]]:
    """Yield (line, tree) of each client; what is no JSON is a fault of its line, and ends a list."""
    decoder = json.JSONDecoder()
    (at, is_list), line, counted = begun, 1, 0
    while True:
        at = _skipped(text, at, " \t\r\n,")
        line, counted = line + text.count("\n", counted, at), at
        if at >= len(text):
            if is_list:
                yield line, text[-_MOST_TOLD:].strip()  # the end of the list is missing
            return
        if is_list and text[at] == "]":
            rest = text[at + 1 :].strip()
            if rest and rest[0] not in "},":
                yield line, rest[:_MOST_TOLD]
            return
        try:
            tree, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield line, text[at : at + _MOST_TOLD]
            at = -1 if is_list else text.find("\n{", at)
            if at < 0:
                return
            continue
        yield line, tree


def _beginning(text: str) -> tuple[int, bool] | None:
    """Return where the first client begins, and whether in a list: else they follow one after another.

    None where no clients are: neither in a list, as the export writes it, nor as ``clients add`` takes one.
    """
    start = _skipped(text, 0, _SPACE)
    if text[start] == "[":
        return start + 1, True
    decoder, at, keys = json.JSONDecoder(), start + 1, set[str]()
    try:
        while text[at := _skipped(text, at, f"{_SPACE},")] != "}":
            key, at = decoder.raw_decode(text, at)
            at = _skipped(text, at, f"{_SPACE}:")
            if key == "clients" and text[at] == "[":
                return at + 1, True
            _value, at = decoder.raw_decode(text, at)
            keys.add(str(key))
    except (ValueError, RecursionError, IndexError):
        return None
    return (start, False) if keys & (PERSON_KEYS | _BESIDE) else None


def _skipped(text: str, at: int, signs: str) -> int:
    while at < len(text) and text[at] in signs:
        at += 1
    return at


def _row(line: int, tree: Any, own: tuple[str, ...]) -> Row | TableFault:
    if not isinstance(tree, Mapping):
        return TableFault(line, "json", str(tree)[:_MOST_TOLD])
    try:
        row = _out_row(tree)
    except Refusal as refusal:
        return TableFault(line, refusal.code, f"{refusal.place or ''}: {refusal.data().get('value', '')}")
    except (TypeError, ValueError, AttributeError):
        return TableFault(line, "json", json.dumps(tree, ensure_ascii=False)[:_MOST_TOLD])
    known, custom, photo = cells(row), dict(row.custom), _text(tree.get("photo"))
    return Row(
        line,
        (*(known.get(field, "") for field in HEADINGS), photo, *(custom.get(title, "") for title in own)),
    )


def _out_row(tree: Mapping[str, Any]) -> OutRow:
    told = {key: value for key, value in tree.items() if key not in _BESIDE}
    if any(told.get(part) for part in (Field.LAST, Field.FIRST, Field.MIDDLE)):
        told.pop("name", None)
    person: Person = read_person(told)
    return OutRow(
        id=_text(tree.get("id")),
        person=person,
        cards=tuple(listed(_text(card.get("number")), card) for card in tree.get("cards") or ()),
        bonus_balance=_text(tree.get("balance")),
        total_spent=_text(tree.get("turnover")),
        keeper=_text(tree.get("keeper_name")),
        household=_text(tree.get("household_name")),
        household_id=_text(told.get("household")),
        referred_by=_text(told.get("referred_by")),
        consents=tuple(map(dict, tree.get("consents") or ())),
        presents=tuple(map(dict, tree.get("presents") or ())),
        archived=_text(tree.get("archived_at")),
        custom=tuple((str(title), _text(value)) for title, value in (tree.get("own_fields") or {}).items()),
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value)
