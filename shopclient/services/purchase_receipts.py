"""Lines of a journal put together to receipts, each with the key by which it comes in once only."""

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from shopclient.services.import_values import Problem
from shopclient.services.purchase_values import JournalReceipt, JournalRow, PurchaseOutcome


def receipts(
    rows: Iterable[JournalRow], broken: Collection[str], outcome: PurchaseOutcome
) -> list[JournalReceipt]:
    """Return the purchases that *rows* tell of, in the order of their days; what is wrong goes to *outcome*.

    Args:
        rows: The lines in their order.
        broken: Ids of receipts of which a line could not be read: a part of one would be another purchase.
        outcome: Takes the faults, and the receipts that stand twice in the list.

    Source: command line, `purchases import`: rows of one receipt id are lines of one receipt; the same
    receipt twice is one; without an id the content and its ordinal are the key.
    """
    # A return may bear the number of its sale.
    named: dict[tuple[str, bool], list[list[JournalRow]]] = {}
    seen: Counter[str] = Counter()
    found: list[JournalReceipt] = []
    last: tuple[str, bool] | None = None
    for row in rows:
        name = (row.receipt.casefold(), row.is_return)
        if not row.receipt:
            digest = _digest([row])
            seen[digest] += 1
            found.append(JournalReceipt(f"content/{digest}/{seen[digest]}", digest, (row,)))
        else:
            blocks = named.setdefault(name, [])
            if name != last:
                blocks.append([])
            blocks[-1].append(row)
        last = name
    unread = {name.casefold() for name in broken}
    for (receipt, is_return), blocks in named.items():
        if receipt in unread:
            _refuse(outcome, (row for block in blocks for row in block), "receipt_incomplete")
        else:
            lines = tuple(_lines(blocks, outcome))
            key = f"return/{receipt}" if is_return else f"receipt/{receipt}"
            found.append(JournalReceipt(key, _digest(lines), lines))
    found = [each for each in found if _is_purchase(each, outcome)]
    # Without a time of day a return of the same day comes after its sale.
    return sorted(found, key=lambda each: (each.first.at, each.is_return, each.first.line))


def _lines(blocks: Sequence[Sequence[JournalRow]], outcome: PurchaseOutcome) -> Iterator[JournalRow]:
    """Yield the lines of one receipt, which may stand apart from each other, or twice."""
    first = blocks[0][0]
    seen: set[str] = set()
    for block in blocks:
        digest = _digest(block)
        if digest in seen:
            outcome.repeated += 1
            outcome.lines += len(block)
            continue
        seen.add(digest)
        for row in block:
            if row.at.date() == first.at.date() and row.who == first.who:
                yield row
            else:
                _refuse(outcome, (row,), "receipt_reused")


def _is_purchase(receipt: JournalReceipt, outcome: PurchaseOutcome) -> bool:
    """Tell whether anything was paid; a gift among the lines of a receipt is no harm."""
    if receipt.total == 0:
        outcome.faults.append(Problem(receipt.first.line, "amount", "0", "no_purchase"))
    return receipt.total > 0


def _refuse(outcome: PurchaseOutcome, rows: Iterable[JournalRow], reason: str) -> None:
    outcome.faults += (Problem(row.line, "receipt", row.receipt, reason) for row in rows)


def _digest(rows: Sequence[JournalRow]) -> str:
    said = [
        (
            row.at.isoformat() if row.has_time else row.at.date().isoformat(),
            row.amount,
            row.department,
            row.who,
            *(("return",) if row.is_return else ()),
        )
        for row in rows
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()
