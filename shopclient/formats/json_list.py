"""The client file as JSON, ours: each client becomes the row that a table of ours would have."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shopclient.domain.errors import Refusal
from shopclient.domain.people import Person
from shopclient.domain.person_tree import read_person
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


@dataclass(frozen=True)
class JsonList:
    """A file of clients: its headings, and how many there are."""

    text: TextFile
    header: tuple[str, ...]
    own: tuple[str, ...]
    count: int

    def rows(self) -> Iterator[Row | TableFault]:
        """Yield a row for each client, its line that of its beginning."""
        for line, tree in _clients("".join(self.text.lines())):
            yield _row(line, tree, self.own)


def is_json(beginning: str) -> bool:
    """Tell whether a text begins as JSON that holds clients."""
    start = beginning.lstrip()
    return start[:1] in ("{", "[") and start[1:].lstrip()[:1] in ('"', "{", "]", "}")


def open_json(text: TextFile) -> JsonList:
    """Go through a file once, to learn which fields of the shop's own it has."""
    titles: dict[str, None] = {}
    count = 0
    for _, tree in _clients("".join(text.lines())):
        count += 1
        own = tree.get("own_fields") if isinstance(tree, Mapping) else None
        titles.update(dict.fromkeys(map(str, own)) if isinstance(own, Mapping) else {})
    header = [words[0] for words in HEADINGS.values()]
    own_headings = [f"{OWN_FIELD[0]}: {title}" for title in titles]
    return JsonList(text, (*header, PHOTO, *own_headings), tuple(titles), count)


def _clients(text: str) -> Iterator[tuple[int, Any]]:
    """Yield (line, tree) of each client; what is no JSON ends the list, and is a fault of its line."""
    decoder = json.JSONDecoder()
    at, line, counted = _beginning(text), 1, 0
    while at < len(text):
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        line, counted = line + text.count("\n", counted, at), at
        if at >= len(text) or text[at] in "]}":
            return
        try:
            tree, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield line, text[at : at + 200]
            return
        yield line, tree


def _beginning(text: str) -> int:
    """Return where the first client begins: after the bracket of the list."""
    key = text.find('"clients"') if text.lstrip().startswith("{") else 0
    at = text.find("[", max(key, 0))
    return len(text) if key < 0 or at < 0 else at + 1


def _row(line: int, tree: Any, own: tuple[str, ...]) -> Row | TableFault:
    if not isinstance(tree, Mapping):
        return TableFault(line, "json", str(tree)[:200])
    try:
        row = _out_row(tree)
    except Refusal as refusal:
        return TableFault(line, refusal.code, f"{refusal.place or ''}: {refusal.data().get('value', '')}")
    except (TypeError, ValueError, AttributeError):
        return TableFault(line, "json", json.dumps(tree, ensure_ascii=False)[:200])
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
