"""Lists in CSV as other programs write them: any usual encoding, any usual delimiter."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.decoding import read_text
from shopclient.formats.records import Row, TableFault, first_records, read_records, split_lines

_DELIMITERS = (",", ";", "\t")
_SAMPLE_RECORDS = 200
# Above the header, reports put a title and a date.
_TITLE_RECORDS = 10
_LONGEST_LONE_CELL = 200
_HINT = "sep="


@dataclass(frozen=True)
class Table:
    """A list: the header's cells, the rows (each as wide as the header), and what could not be read."""

    header: tuple[str, ...]
    rows: list[Row]
    faults: list[TableFault]
    encoding: str
    delimiter: str


@dataclass(frozen=True)
class _Form:
    delimiter: str
    header: Row
    agreement: float


def read_table(path: Path, encoding: str | None = None) -> Table:
    """Read a CSV file whole; broken lines become faults and cost no other line.

    Args:
        path: The file, at most 100 MB.
        encoding: Python's name of the encoding, if the person named it; else it is found out.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: It is no list; the reasons of ``read_text``, and ``no_header``.

    Source:
        command line, ``clients import``; trust, sections 1 (T20, T23) and 5.
    """
    decoded = read_text(path, encoding)
    lines = split_lines(decoded.text)
    form = _form_of(lines)
    if form is None:
        raise ImportUnreadable(path.name, "no_header")
    header, delimiter = form.header, form.delimiter
    rows, faults = read_records(lines, delimiter, header.line - 1, len(header.cells))
    rows = [row for row in rows if row.line != header.line]
    faults = [fault for fault in faults if fault.line != header.line]
    if decoded.damaged:
        rows, faults = _without_damaged(rows, faults, lines)
    cells = tuple(cell.strip() for cell in header.cells)
    return Table(cells, rows, faults, decoded.encoding.removesuffix("-sig"), delimiter)


def _form_of(lines: Sequence[str]) -> _Form | None:
    """Find the delimiter that most records agree on, and the header: the first record of several cells."""
    if lines[0].lower().startswith(_HINT) and lines[0][len(_HINT) :].rstrip("\r\n") in _DELIMITERS:
        hinted = lines[0][len(_HINT)]
        return _form_with(["\n", *lines[1:]], hinted)
    forms = [form for form in (_form_with(lines, delimiter) for delimiter in _DELIMITERS) if form]
    if not forms:
        return _form_of_one_column(lines)
    return max(forms, key=lambda form: (form.agreement, len(form.header.cells)))


def _form_with(lines: Sequence[str], delimiter: str) -> _Form | None:
    records = list(first_records(lines, delimiter, _SAMPLE_RECORDS))
    for index, record in enumerate(records[:_TITLE_RECORDS]):
        if sum(bool(cell.strip()) for cell in record.cells) > 1:
            width = len(record.cells)
            agreeing = sum(len(row.cells) == width for row in records[index:])
            # Below a title only what goes on like a table is one; prose has commas, too.
            if index and agreeing == 1:
                return None
            return _Form(delimiter, record, agreeing / len(records[index:]))
    return None


def _form_of_one_column(lines: Sequence[str]) -> _Form | None:
    """Accept a list of names alone; prose, which has commas and long lines, is none."""
    sample = lines[:_SAMPLE_RECORDS]
    prose = any(
        len(line) > _LONGEST_LONE_CELL or any(sign in line for sign in _DELIMITERS) for line in sample
    )
    header = next(first_records(sample, _DELIMITERS[0], 1), None)
    return None if prose or header is None or len(lines) == 1 else _Form(_DELIMITERS[0], header, 1.0)


def _without_damaged(
    rows: list[Row], faults: list[TableFault], lines: Sequence[str]
) -> tuple[list[Row], list[TableFault]]:
    kept: list[Row] = []
    bad = list(faults)
    for row in rows:
        if any("\ufffd" in cell for cell in row.cells):
            bad.append(TableFault(row.line, "bad_bytes", lines[row.line - 1].rstrip("\r\n")))
        else:
            kept.append(row)
    return kept, sorted(bad, key=lambda fault: fault.line)
