"""Lines of a CSV text as records; a broken one is named and does not swallow those after it."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

# A quoted cell may hold line breaks; one that never ends in so many lines is a quote too many.
_LONGEST_RECORD = 200
# From so many columns on, no line of a note looks like a record by chance.
_TELLING_WIDTH = 4

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One record: *line* is the line of the file (from 1) on which it begins."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableFault:
    """A record that cannot be read.

    *code* is ``broken_quote``, ``too_few_cells``, ``too_many_cells``, ``field_too_long`` or ``bad_bytes``;
    *text* is the line as it stands in the file.
    """

    line: int
    code: str
    text: str


def split_lines(text: str) -> list[str]:
    """Return the lines with their ends; only CR and LF end one, unlike ``str.splitlines``."""
    return _LINE.findall(text)


def first_records(lines: Sequence[str], delimiter: str, most: int) -> Iterator[Row]:
    """Yield the records at the beginning, forgivingly: to learn what kind of list it is."""
    reader = csv.reader(lines, delimiter=delimiter)
    start = 1
    try:
        for cells in islice(reader, most):
            if any(cell.strip() for cell in cells):
                yield Row(start, tuple(cells))
            start = reader.line_num + 1
    except csv.Error:
        return


def read_records(
    lines: Sequence[str], delimiter: str, start: int, width: int
) -> tuple[list[Row], list[TableFault]]:
    """Return the records of *width* cells and the faulty lines, from line *start* (0-based) on.

    Records without any content are left out; empty cells beyond *width* are cut off.
    """
    rows = _read_whole(lines, delimiter, start, width)
    return (rows, []) if rows is not None else _read_line_by_line(lines, delimiter, start, width)


def _read_whole(lines: Sequence[str], delimiter: str, start: int, width: int) -> list[Row] | None:
    """Read a text without any fault, which is nearly every one; None if there is one."""
    reader = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    line = start + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                if _wrong_width(cells, width):
                    return None
                rows.append(Row(line, tuple(cells[:width])))
            line = start + reader.line_num + 1
    except csv.Error:
        return None
    return rows


def _read_line_by_line(
    lines: Sequence[str], delimiter: str, start: int, width: int
) -> tuple[list[Row], list[TableFault]]:
    rows: list[Row] = []
    faults: list[TableFault] = []
    at = start
    while at < len(lines):
        found, taken = _record_at(lines, delimiter, at, width)
        if isinstance(found, TableFault):
            faults.append(found)
        elif any(cell.strip() for cell in found.cells):
            rows.append(found)
        at += taken
    return rows, faults


def _record_at(lines: Sequence[str], delimiter: str, at: int, width: int) -> tuple[Row | TableFault, int]:
    """Return the record that begins at line *at* (0-based), or its fault, and how many lines it takes."""
    ahead = (lines[index] for index in range(at, min(at + _LONGEST_RECORD, len(lines))))
    reader = csv.reader(ahead, delimiter=delimiter, strict=True)
    try:
        cells = next(reader)
    except csv.Error as error:
        # The module has one class for all its errors and tells them apart by the sentence only.
        return _fault(lines, at, "field_too_long" if "field limit" in str(error) else "broken_quote"), 1
    taken = reader.line_num
    wrong = _wrong_width(cells, width) if any(cells) else None
    if taken > 1 and (wrong or _swallows_records(lines[at + 1 : at + taken], delimiter, width)):
        return _fault(lines, at, "broken_quote"), 1
    return (_fault(lines, at, wrong) if wrong else Row(at + 1, tuple(cells[:width]))), taken


def _wrong_width(cells: Sequence[str], width: int) -> str | None:
    if len(cells) < width:
        return "too_few_cells"
    return "too_many_cells" if any(cell.strip() for cell in cells[width:]) else None


def _swallows_records(inner: Sequence[str], delimiter: str, width: int) -> bool:
    """Say whether the lines inside a quoted cell are records of their own: then the quote is one too many."""
    whole = sum(_width_of(line, delimiter) == width for line in inner)
    return whole > 0 if width >= _TELLING_WIDTH else whole * 2 > len(inner)


def _width_of(line: str, delimiter: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=delimiter), ()))
    except csv.Error:
        return 0


def _fault(lines: Sequence[str], at: int, code: str) -> TableFault:
    return TableFault(at + 1, code, lines[at].rstrip("\r\n"))
