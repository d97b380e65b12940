"""A journal of purchases imported: read, tried, booked, reported."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from shopclient.domain.errors import ImportUnreadable
from shopclient.domain.money import Cents, plain
from shopclient.domain.texts_in import shortened
from shopclient.formats.client_columns import signature
from shopclient.formats.purchase_columns import PurchaseField, purchase_columns
from shopclient.formats.purchase_list import PurchaseList, PurchaseRow, read_purchases
from shopclient.formats.tables import Table, read_table
from shopclient.services.import_mappings import remember, remembered
from shopclient.services.import_values import Problem
from shopclient.services.purchase_imports import Told, bring_in
from shopclient.services.purchase_values import JournalRow, PurchaseOutcome
from shopclient.services.shop import Shop

# The window may not reach into formats: what it hands back and shows comes through here.
__all__ = ["Problem", "PurchaseField", "PurchaseList", "Report", "Told", "as_tree", "book", "read", "run"]

_MOST_SHOWN = 200  # characters
_FIELDS = tuple(each.name for each in fields(JournalRow))


@dataclass(frozen=True)
class Report:
    """What an import did, or, as a trial, would do: *read* counts lines, *outcome* receipts."""

    read: int
    outcome: PurchaseOutcome
    faults: tuple[Problem, ...]  # in the order of lines
    unrecognised: tuple[str, ...]  # headings of columns that are not taken


def read(
    shop: Shop,
    path: Path,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    given: Mapping[str, PurchaseField] | None = None,
    needs_columns: bool = True,
) -> PurchaseList:
    """Read a journal without touching the shop's file; errors as ``read_purchases``.

    What somebody decided for an earlier journal with the same headings holds, unless it is decided anew.

    Args:
        shop: For the decimals of its currency, and what it remembers.
        path: A list or a workbook.
        encoding: Python's name of the encoding, if the person named it.
        sheet: The sheet of a workbook; None is the first that holds rows.
        given: Heading → what the column holds, as a person decided.
        needs_columns: Refuse a list of which nobody knows yet where the day and the sum stand.
    """
    decimals = shop.programme().shop.decimals
    if given is None:
        known = remembered(shop, _signature(read_table(path, encoding, sheet)))
        given = {
            heading: PurchaseField(word) for heading, word in known.items() if word in set(PurchaseField)
        }
    try:
        return read_purchases(path, decimals, encoding, given=given or None, sheet=sheet)
    except ImportUnreadable as refusal:
        if needs_columns or refusal.why != "no_purchases":
            raise
    table = read_table(path, encoding, sheet)
    return PurchaseList(table, purchase_columns(table.header, given), decimals)


def run(
    shop: Shop, path: Path, *, earns: bool = False, trial: bool = False, sheet: str | None = None
) -> Report:
    """Bring the journal at *path* into the shop's file, or try to; arguments as ``read`` and ``book``."""
    return book(shop, read(shop, path, sheet=sheet), path.name, earns=earns, trial=trial)


def book(
    shop: Shop,
    journal: PurchaseList,
    file_name: str,
    *,
    earns: bool = False,
    trial: bool = False,
    given: Mapping[str, PurchaseField] | None = None,
    progress: Told | None = None,
) -> Report:
    """Bring a journal that was read into the shop's file, or try to.

    Args:
        shop: The open shop.
        journal: As it was read.
        file_name: Under which the import is noted.
        earns: Whether the purchases earn the cashback of their cards.
        trial: Do all the work and keep nothing.
        given: What was decided of the columns, to be remembered for the next journal of this kind.
        progress: As ``bring_in``.

    Raises:
        ImportUnreadable: Nobody said where the day and the sum stand. Else as ``bring_in``.
    """
    if not {PurchaseField.DATE, PurchaseField.AMOUNT} <= journal.columns.keys():
        raise ImportUnreadable(file_name, "columns_missing")
    unread: list[Problem] = []
    lines: set[int] = set()

    def rows() -> Iterator[JournalRow]:
        for item in journal.stream():
            lines.add(item.line)
            if isinstance(item, PurchaseRow):
                yield JournalRow(**{name: getattr(item, name) for name in _FIELDS})
            else:
                unread.append(Problem(item.line, item.field, item.value, item.reason))

    outcome = bring_in(
        *(shop, rows(), journal.broken),
        earns=earns,
        trial=trial,
        file_name=file_name,
        progress=progress,
    )
    if given and not trial:
        remember(shop, _signature(journal.table), given)
    faults = sorted([*unread, *outcome.faults], key=lambda fault: fault.line)
    return Report(
        read=len(lines),
        outcome=outcome,
        # A cell may hold a whole book; who mends the list needs no more than its beginning.
        faults=tuple(replace(fault, value=shortened(fault.value, _MOST_SHOWN)) for fault in faults),
        unrecognised=journal.unrecognised,
    )


def _signature(table: Table) -> str:
    # Apart from a list of clients with the same headings.
    return signature(("purchases:", *table.header))


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
