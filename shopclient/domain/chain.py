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
    "stamps", "ref_id", "cause_id", "reason", "answer",
)  # fmt: skip
ENTRY: Final = ("lot_id", "account_id", "what", "amount")
LOT: Final = ("id", "account_id", "granted", "active_from", "burns_on", "origin_id")
LINE: Final = (
    "position", "amount", "discount", "spent", "gift", "rounded", "due", "earned", "department",
    "gift_card_id",
)  # fmt: skip

Row = Mapping[str, Any]


def link(before: str, header: Row, entries: Iterable[Row], lots: Iterable[Row], lines: Iterable[Row]) -> str:
    """Return the hash of one operation, SHA-256 in hexadecimal, that follows the one with hash *before*.

    Values are as the file keeps them: whole numbers, texts (days and moments too) and None.
    """
    content = [
        before,
        _picked(header, HEADER),
        [_picked(row, ENTRY) for row in entries],
        [_picked(row, LOT) for row in lots],
        [_picked(row, LINE) for row in lines],
    ]
    plain = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _picked(row: Row, names: Sequence[str]) -> list[Any]:
    return [row[name] for name in names]
