"""A client list imported: read, tried, brought in, reported."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Any

from shopclient.domain.card_numbers import normalise
from shopclient.domain.cells import as_text
from shopclient.domain.custom_fields import CustomField, clean_value
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents, plain
from shopclient.domain.names import fold
from shopclient.domain.people import CustomValue
from shopclient.domain.texts_in import shortened
from shopclient.formats.client_columns import read_mapping, signature
from shopclient.formats.client_fields import Field
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.records import Row
from shopclient.formats.tables import read_table
from shopclient.services.custom_fields import fields
from shopclient.services.import_mappings import remember, remembered
from shopclient.services.imports import Double, Incoming, Outcome, Problem, Progress, Rules, bring_in
from shopclient.services.shop import Shop

# The window may not reach into formats: what it hands back and shows comes through here.
__all__ = [
    "ClientList",
    "Double",
    "Field",
    "Problem",
    "Progress",
    "Report",
    "Rules",
    "as_tree",
    "faults_csv",
    "read",
    "run",
]

_MOST_SHOWN = 200  # characters
_NO_RULES = Rules()
#: States of cards in a list of ours; which card replaced another one, no list tells.
_STATES = {"blocked": "blocked", "closed": "closed", "replaced": "closed"}


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
    shop: Shop,
    path: Path,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    given: Mapping[str, Field] | None = None,
    mapping: Path | None = None,
) -> ClientList:
    """Read a list without touching the shop's file; errors as ``read_clients`` and ``read_mapping``.

    What somebody decided for an earlier list with the same headings holds, unless it is decided anew.

    Args:
        shop: For the decimals of its currency, and what it remembers.
        path: The list.
        encoding: Python's name of the encoding, if the person named it.
        sheet: The sheet of a workbook; None is the first that holds rows.
        given: Header → field, as the person decided in the window.
        mapping: A file that says the same.
    """
    decimals = shop.programme().shop.decimals
    columns = read_mapping(mapping) if mapping is not None else given
    if columns is not None:
        return read_clients(path, decimals, encoding, columns, sheet=sheet)
    table = read_table(path, encoding, sheet)
    known = remembered(shop, signature(table.header))
    fields = {heading: Field(word) for heading, word in known.items() if word in set(Field)}
    return read_clients(path, decimals, encoding, fields or None, sheet=sheet)


def run(
    shop: Shop,
    people: ClientList,
    kind_key: str | None = None,
    *,
    trial: bool = False,
    progress: Progress | None = None,
    rules: Rules = _NO_RULES,
    given: Mapping[str, Field] | None = None,
    file_name: str = "",
) -> Report:
    """Bring a list that was read into the shop's file, or try to; errors as ``bring_in``.

    Row by row, so that the longest list takes no more memory than a short one. *given* is what was decided
    of its columns, to be remembered for the next list of this kind.
    """
    unread: list[Problem] = []
    own = {fold(field.title): field for field in fields(shop) if not field.retired}
    kinds = {word: kind.key for kind in shop.programme().kinds for word in (kind.name, kind.key)}
    count = 0

    def rows() -> Iterator[Incoming]:
        nonlocal count
        for item in people.stream():
            if isinstance(item, ImportRow):
                count += 1
                row = _incoming(item, kinds if kind_key is None else {})
                yield _with_own_fields(row, item.custom, own, unread) if item.custom else row
            else:
                unread.append(Problem(item.line, item.field, item.value, item.reason))

    outcome = bring_in(
        *(shop, rows(), kind_key),
        trial=trial,
        progress=progress,
        total=people.read,
        file_name=file_name,
        rules=rules,
    )
    if given and not trial:
        remember(shop, signature(people.table.header), given)
    faults = sorted([*unread, *outcome.faults], key=lambda fault: fault.line)
    return Report(
        read=people.read,
        added=outcome.added,
        updated=outcome.updated,
        skipped=people.read - count + outcome.skipped,
        outcome=outcome,
        # A cell may hold a whole book; who mends the list needs no more than its beginning.
        faults=tuple(replace(fault, value=shortened(fault.value, _MOST_SHOWN)) for fault in faults),
        ignored=people.mapping.ignored,
        unrecognised=people.mapping.unrecognised,
    )


def faults_csv(report: Report, people: ClientList) -> str:
    """Return the faults as a CSV that a spreadsheet opens, each with the line as it stands in the list.

    A formula in a value stays text.
    """
    lines = {fault.line for fault in report.faults}
    found = {row.line: row for row in people.table.records() if row.line in lines}
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(("line", "field", "value", "reason", *map(as_text, people.table.header)))
    for fault in report.faults:
        row = found.get(fault.line)
        cells = row.cells if isinstance(row, Row) else (row.text,) if row is not None else ()
        said = (fault.line, fault.field, as_text(fault.value), fault.reason)
        writer.writerow((*said, *map(as_text, cells)))
    return out.getvalue()


def as_tree(report: Report, decimals: int) -> dict[str, Any]:
    """Return the report as the command line answers it; *decimals* of the shop's currency."""
    return {
        "read": report.read,
        "added": report.added,
        "updated": report.updated,
        "skipped": report.skipped,
        "totals": {
            "bonuses": plain(Cents(report.outcome.bonuses), decimals),
            "turnover": plain(Cents(report.outcome.turnover), decimals),
            "owed_before": plain(Cents(report.outcome.owed), decimals),
            "owed_after": plain(Cents(report.outcome.owed + report.outcome.bonuses), decimals),
        },
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


def _incoming(row: ImportRow, kinds: Mapping[str, str]) -> Incoming:
    """Return a row for the client file; *kinds* are the keys of the shop's kinds by key and by name."""
    cards_as = {
        normalise(card.number): (kinds[card.kind], _STATES.get(card.state, "active"))
        for card in row.cards
        if card.kind in kinds
    }
    more = tuple(card.number for card in row.cards[1:])
    return Incoming(row.line, row.person, row.card, row.bonus_balance, row.total_spent, more, cards_as)


def _with_own_fields(
    row: Incoming,
    values: Sequence[tuple[str, str]],
    own: Mapping[str, CustomField],
    faults: list[Problem],
) -> Incoming:
    """Return the row with what the list says in the shop's own fields, by title; what has none is a note."""
    kept: list[CustomValue] = []
    notes = [row.person.notes] if row.person.notes else []
    for title, value in values:
        field = own.get(fold(title))
        if field is None:
            notes.append(f"{title}: {value}")
            continue
        try:
            kept.append(CustomValue(field.key, clean_value({field.key: field}, field.key, value)))
        except Refusal as refusal:
            faults.append(Problem(row.line, "custom", value, refusal.code))
    return replace(row, person=replace(row.person, custom=tuple(kept), notes="\n".join(notes)))
