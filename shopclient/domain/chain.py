"""The chain of operations: each one's hash covers its own content and the hash of the one before.

An edit behind the program's back breaks it at the first edited operation, and a cut tail no longer agrees
with the last hash noted elsewhere (trust 2.4, T30). No key: a lost one would raise false alarms.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

#: What the first operation of a file follows.
START: Final = ""

#: Columns of an operation that its hash covers, in this order; ``answer`` is what was promised at the till.
HEADER: Final = (
    "id", "op_key", "request_hash", "what", "account_id", "card_id", "client_id", "staff_id", "programme_id",
    "business_day", "happened_at", "recorded_at", "turnover_day", "gross", "discount", "spent", "gift", "due",
    "rounded", "earned", "bonuses", "turnover", "forgiven", "withheld", "reached", "reached_year", "stamp",
    "stamps", "ref_id", "cause_id", "reason", "answer", "fact_id",
)  # fmt: skip
ENTRY: Final = ("lot_id", "account_id", "what", "amount")
LOT: Final = ("id", "account_id", "granted", "active_from", "burns_on", "origin_id")
LINE: Final = (
    "position", "amount", "discount", "spent", "gift", "rounded", "due", "earned", "department",
    "gift_card_id",
)  # fmt: skip

#: Columns of a row that decide about money beside the ledger, by its table; a fact keeps them as SQL writes
#: values, since triggers may not call functions of JSON.
FACTS: Final[Mapping[str, tuple[str, ...]]] = {
    "account": ("client_id", "opening_turnover", "opened_at", "is_gift", "merged_into_id"),
    "card": (
        "number", "kind_key", "account_id", "holder_id", "state", "replaced_by_id", "issued_on", "is_kept",
        "activated_on",
    ),
    "programme": ("document", "loaded_at"),
}  # fmt: skip
FACT: Final = ("id", "what", "row_id", "content")

Row = Mapping[str, Any]

# Made once: json.dumps would make one for each link.
_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


def link(
    before: str, fact: str, header: Row, entries: Iterable[Row], lots: Iterable[Row], lines: Iterable[Row]
) -> str:
    """Return the hash of one operation, SHA-256 in hexadecimal, that follows the one with hash *before*.

    *fact* is the hash of the newest fact at that time, which its header names.

    Values are as the file keeps them: whole numbers, texts (days and moments too) and None.
    """
    content = [
        before,
        fact,
        _picked(header, HEADER),
        [_picked(row, ENTRY) for row in entries],
        [_picked(row, LOT) for row in lots],
        [_picked(row, LINE) for row in lines],
    ]
    return _digest(content)


def fact_content(values: Iterable[str]) -> str:
    """Return the SQL expression of a fact's content, given those of the columns in the order of ``FACTS``."""
    return " || ', ' || ".join(f"quote({value})" for value in values)


def fact_link(before: str, fact: Row) -> str:
    """Return the hash of one fact that follows the one with hash *before*."""
    return _digest([before, _picked(fact, FACT)])


def _digest(content: Sequence[Any]) -> str:
    return hashlib.sha256(_ENCODER.encode(content).encode()).hexdigest()


def _picked(row: Row, names: Sequence[str]) -> list[Any]:
    return [row[name] for name in names]
