"""A journal of purchases imported: read, tried, booked, reported."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from shopclient.domain.money import Cents, plain
from shopclient.domain.texts_in import shortened
from shopclient.formats.purchase_columns import PurchaseField
from shopclient.formats.purchase_list import PurchaseRow, read_purchases
from shopclient.services.import_values import Problem
from shopclient.services.purchase_imports import bring_in
from shopclient.services.purchase_values import JournalRow, PurchaseOutcome
from shopclient.services.shop import Shop

_MOST_SHOWN = 200  # characters
_FIELDS = tuple(each.name for each in fields(JournalRow))


@dataclass(frozen=True)
class Report:
    """What an import did, or, as a trial, would do: *read* counts lines, *outcome* receipts."""

    read: int
    outcome: PurchaseOutcome
    faults: tuple[Problem, ...]  # in the order of lines
    unrecognised: tuple[str, ...]  # headings of columns that are not taken


def run(
    shop: Shop,
    path: Path,
    *,
    earns: bool = False,
    trial: bool = False,
    sheet: str | None = None,
    given: Mapping[str, PurchaseField] | None = None,
) -> Report:
    """Bring the journal at *path* into the shop's file, or try to.

    Args:
        shop: The open shop.
        path: A list or a workbook.
        earns: Whether the purchases earn the cashback of their cards.
        trial: Do all the work and keep nothing.
        sheet: The sheet of a workbook; None is the first that holds rows.
        given: Heading → what the column holds, if a person decided.

    Raises:
        As ``read_purchases`` and ``bring_in``.
    """
    journal = read_purchases(path, shop.programme().shop.decimals, given=given, sheet=sheet)
    unread: list[Problem] = []
    lines: set[int] = set()

    def rows() -> Iterator[JournalRow]:
        for item in journal.stream():
            lines.add(item.line)
            if isinstance(item, PurchaseRow):
                yield JournalRow(**{name: getattr(item, name) for name in _FIELDS})
            else:
                unread.append(Problem(item.line, item.field, item.value, item.reason))

    outcome = bring_in(shop, rows(), journal.broken, earns=earns, trial=trial, file_name=path.name)
    faults = sorted([*unread, *outcome.faults], key=lambda fault: fault.line)
    return Report(
        read=len(lines),
        outcome=outcome,
        # A cell may hold a whole book; who mends the list needs no more than its beginning.
        faults=tuple(replace(fault, value=shortened(fault.value, _MOST_SHOWN)) for fault in faults),
        unrecognised=journal.unrecognised,
    )


def as_tree(report: Report, decimals: int) -> dict[str, Any]:
    """Return the report as the command line answers it; *decimals* of the shop's currency."""
    outcome = report.outcome
    return {
        "read": report.read,
        "added": outcome.added,
        "returned": outcome.returned,
        "matched": outcome.matched,
        "skipped": outcome.repeated,
        "refused_lines": report.read - outcome.lines,
        "import": outcome.batch,
        "totals": {
            "turnover": plain(Cents(outcome.turnover), decimals),
            "bonuses": plain(Cents(outcome.bonuses), decimals),
        },
        "unrecognised": {
            "columns": list(report.unrecognised),
            "departments": sorted(outcome.departments),
        },
        "faults": [
            {"line": one.line, "field": one.field, "value": one.value, "reason": one.reason}
            for one in report.faults
        ],
    }
