"""Lines of a CSV text as records; a broken one is named and does not swallow those after it."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from string import whitespace

# A quoted cell may hold line breaks; one that never ends in so many lines is a quote too many.
_LONGEST_RECORD = 200
# From so many columns on, no line of a note looks like a record by chance.
_TELLING_WIDTH = 4
_BLANK = whitespace + "\u00a0\x1a"  # the last is how DOS ends a file
# A program leaves out empty cells at the end if so many of the first records are short, and every fifth.
_SAMPLE = 500
_FEWEST_SHORT, _SHORT_SHARE, _FEWEST_CELLS = 3, 5, 2


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


def first_records(lines: Iterable[str], delimiter: str, most: int) -> Iterator[Row]:
    """Yield the records at the beginning, forgivingly: to learn what kind of list it is."""
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    start = 1
    try:
        for cells in islice(reader, most):
            if any(cell.strip() for cell in cells):
                yield Row(start, tuple(cells))
            start = reader.line_num + 1
    except csv.Error:
        return


@dataclass(frozen=True)
class Shape:
    """How the records of a text are to be cut: the delimiter, the line (0-based) and width of the header.

    *fills*: the program that wrote them leaves out the empty cells at the end of a line.
    """

    delimiter: str
    start: int
    width: int
    fills: bool = False


def leaves_out(lines: Iterable[str], shape: Shape) -> bool:
    """Tell whether short records are this list's way; a single one is a broken line."""
    short = filled = 0
    for record in first_records(islice(lines, shape.start + 1, None), shape.delimiter, _SAMPLE):
        filled += 1
        # The half of a line that a stray break tore is shorter still: what is left out is empty cells.
        short += _FEWEST_CELLS <= len(record.cells) < shape.width
    return short >= _FEWEST_SHORT and short * _SHORT_SHARE >= filled


def is_whole(lines: Iterable[str], shape: Shape) -> bool:
    """Tell whether every record has the right width and its quotes, as nearly every list's have."""
    reader = csv.reader(
        islice(lines, shape.start, None), delimiter=shape.delimiter, skipinitialspace=True, strict=True
    )
    try:
        return not any(_wrong_width(cells, shape) and _is_filled(cells) for cells in reader)
    except csv.Error:
        return False


def read_records(lines: Iterable[str], shape: Shape, *, whole: bool) -> Iterator[Row | TableFault]:
    """Yield the records and the faulty lines one by one, the header first.

    Records without any content are left out; empty cells beyond the width are cut off.

    Args:
        lines: Of the text, with their ends.
        shape: How they are to be cut.
        whole: What ``is_whole`` said of them.
    """
    if whole:
        return _read_whole(lines, shape)
    return _read_line_by_line(lines, shape)


def _read_whole(lines: Iterable[str], shape: Shape) -> Iterator[Row]:
    reader = csv.reader(
        islice(lines, shape.start, None), delimiter=shape.delimiter, skipinitialspace=True, strict=True
    )
    line = shape.start + 1
    for cells in reader:
        if _is_filled(cells):
            yield Row(line, _cut(cells, shape))
        line = shape.start + reader.line_num + 1


def _read_line_by_line(lines: Iterable[str], shape: Shape) -> Iterator[Row | TableFault]:
    rest = islice(lines, shape.start, None)
    ahead: deque[str] = deque(islice(rest, _LONGEST_RECORD))
    at = shape.start
    while ahead:
        found, taken = _record_at(ahead, at, shape)
        if isinstance(found, TableFault) or _is_filled(found.cells):
            yield found
        at += taken
        for _ in range(taken):
            ahead.popleft()
        ahead.extend(islice(rest, taken))


def _record_at(ahead: Sequence[str], at: int, shape: Shape) -> tuple[Row | TableFault, int]:
    """Return the record that begins with *ahead*, line *at* (0-based), or its fault; and its lines."""
    reader = csv.reader(ahead, delimiter=shape.delimiter, skipinitialspace=True, strict=True)
    try:
        cells = next(reader)
    except csv.Error as error:
        # The module has one class for all its errors and tells them apart by the sentence only.
        code = "field_too_long" if "field limit" in str(error) else "broken_quote"
        return _fault(ahead[0], at, code), 1
    taken = reader.line_num
    wrong = _wrong_width(cells, shape) if _is_filled(cells) else None
    if taken > 1 and (wrong or _swallows_records(list(islice(ahead, 1, taken)), shape)):
        return _fault(ahead[0], at, "broken_quote"), 1
    return (_fault(ahead[0], at, wrong) if wrong else Row(at + 1, _cut(cells, shape))), taken


def _is_filled(cells: Iterable[str]) -> bool:
    return any(cell.strip(_BLANK) for cell in cells)


def _cut(cells: Sequence[str], shape: Shape) -> tuple[str, ...]:
    missing = ("",) * (shape.width - len(cells)) if len(cells) < shape.width else ()
    return (*cells[: shape.width], *missing)


def _wrong_width(cells: Sequence[str], shape: Shape) -> str | None:
    if len(cells) < shape.width and not (shape.fills and len(cells) >= _FEWEST_CELLS):
        return "too_few_cells"
    return "too_many_cells" if any(cell.strip() for cell in cells[shape.width :]) else None


def _swallows_records(inner: Sequence[str], shape: Shape) -> bool:
    """Say whether the lines inside a quoted cell are records of their own: then the quote is one too many."""
    whole = sum(_width_of(line, shape.delimiter) == shape.width for line in inner)
    return whole > 0 if shape.width >= _TELLING_WIDTH else whole * 2 > len(inner)


def _width_of(line: str, delimiter: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), ()))
    except csv.Error:
        return 0


def _fault(line: str, at: int, code: str) -> TableFault:
    return TableFault(at + 1, code, line.rstrip("\r\n"))
