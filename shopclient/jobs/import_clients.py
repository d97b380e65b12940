"""A client list imported: read, tried, brought in, reported."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Any

from shopclient.domain.cells import as_text
from shopclient.domain.programme import Programme
from shopclient.domain.texts_in import shortened
from shopclient.formats.client_columns import read_mapping
from shopclient.formats.client_fields import Field
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.services.imports import Incoming, Outcome, Problem, Progress, bring_in
from shopclient.services.shop import Shop

# The window may not reach into formats: what it hands back and shows comes through here.
__all__ = ["ClientList", "Field", "Problem", "Progress", "Report", "as_tree", "faults_csv", "read", "run"]

_MOST_SHOWN = 200  # characters


@dataclass(frozen=True)
class Report:
    """What an import did, or, as a trial, would do; *faults* in the order of lines."""

    read: int
    added: int
    updated: int
    skipped: int
    outcome: Outcome
    faults: tuple[Problem, ...]
    ignored: tuple[str, ...] = ()  # headings of columns that hold nothing for the client file
    unrecognised: tuple[str, ...] = ()  # headings that nobody knows: what is below them is not taken


def read(
    path: Path,
    programme: Programme,
    *,
    encoding: str | None = None,
    given: Mapping[str, Field] | None = None,
    mapping: Path | None = None,
) -> ClientList:
    """Read a list without touching the shop's file; errors as ``read_clients`` and ``read_mapping``.

    Args:
        path: The list.
        programme: The shop's, for the decimals of its currency.
        encoding: Python's name of the encoding, if the person named it.
        given: Header → field, as the person decided in the window.
        mapping: A file that says the same.
    """
    columns = read_mapping(mapping) if mapping is not None else given
    return read_clients(path, programme.shop.decimals, encoding, columns)


def run(
    shop: Shop,
    people: ClientList,
    kind_key: str | None = None,
    *,
    trial: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Bring a list that was read into the shop's file, or try to; errors as ``bring_in``."""
    rows = [_incoming(row) for row in people.people]
    outcome = bring_in(shop, rows, kind_key, trial=trial, progress=progress)
    unread = [Problem(fault.line, fault.field, fault.value, fault.reason) for fault in people.faults]
    faults = sorted([*unread, *outcome.faults], key=lambda fault: fault.line)
    return Report(
        read=people.read,
        added=outcome.added,
        updated=outcome.updated,
        skipped=people.skipped + outcome.skipped,
        outcome=outcome,
        # A cell may hold a whole book; who mends the list needs no more than its beginning.
        faults=tuple(replace(fault, value=shortened(fault.value, _MOST_SHOWN)) for fault in faults),
        ignored=people.mapping.ignored,
        unrecognised=people.mapping.unrecognised,
    )


def faults_csv(report: Report) -> str:
    """Return the faults as a CSV that a spreadsheet opens; a formula in a value stays text."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(("line", "field", "value", "reason"))
    for fault in report.faults:
        writer.writerow((fault.line, fault.field, as_text(fault.value), fault.reason))
    return out.getvalue()


def as_tree(report: Report) -> dict[str, Any]:
    """Return the report as the command line answers it."""
    return {
        "read": report.read,
        "added": report.added,
        "updated": report.updated,
        "skipped": report.skipped,
        "columns": {"ignored": list(report.ignored), "unrecognised": list(report.unrecognised)},
        "duplicates": [
            {"line": one.line, "name": one.name, "client": one.client, "why": one.why}
            for one in report.outcome.duplicates
        ],
        "faults": [
            {"line": one.line, "field": one.field, "value": one.value, "reason": one.reason}
            for one in report.faults
        ],
    }


def _incoming(row: ImportRow) -> Incoming:
    return Incoming(row.line, row.person, row.card, row.bonus_balance, row.total_spent)
