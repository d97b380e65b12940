"""Lists as other programs write them: text in any usual encoding, workbooks, contacts of phones."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.contacts import open_contacts
from shopclient.formats.decoding import REPLACED, Tell, TextFile, kind_of, open_text
from shopclient.formats.headings import Header, clear_headings, header_among, told_apart
from shopclient.formats.json_list import is_json, open_json
from shopclient.formats.markup_tables import is_markup, rows_of
from shopclient.formats.records import (
    Row,
    Shape,
    TableFault,
    first_records,
    is_whole,
    leaves_out,
    read_records,
)
from shopclient.formats.workbooks import read_sheet

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_RECORDS = 200
_SAMPLE_LINES = 2000
_LONGEST_LONE_CELL = 200
_HINT = "sep="
_TOLD_EVERY = 500
_FEWEST_CLEAR = 2  # headings that we know, for a sheet to be a list


@dataclass(frozen=True)
class Table:
    """A list that is read row by row, as often as wanted; each row is as wide as the header.

    *encoding*, *delimiter* are empty where the file is no text; *sheets* are those of a workbook that hold
    rows. *count* is how many records there are, the faulty ones with them. It can be sent to another process.
    """

    header: tuple[str, ...]
    encoding: str
    delimiter: str
    count: int
    _read: Callable[[], Iterator[Row | TableFault]]
    sheets: tuple[str, ...] = ()
    sheet: str = ""

    @property
    def guarded(self) -> bool:
        """Whether a cell may have a mark that keeps a spreadsheet from reckoning it; contacts have none."""
        return bool(self.delimiter) or not self.encoding

    def records(self, tell: Tell | None = None) -> Iterator[Row | TableFault]:
        """Yield the rows and, in their places, what could not be read; *tell* is told (done, *count*)."""
        for done, record in enumerate(self._read()):
            if tell is not None and done % _TOLD_EVERY == 0:
                tell(done, self.count)
            yield record

    def sample(self, most: int) -> Iterator[Row]:
        """Yield the first rows."""
        return islice((record for record in self._read() if isinstance(record, Row)), most)


@dataclass(frozen=True)
class _Form:
    delimiter: str
    header: Row
    agreement: float
    lines: frozenset[int]  # that the header is written in; none where the list has none


def read_table(
    path: Path, encoding: str | None = None, sheet: str | None = None, tell: Tell | None = None
) -> Table:
    """Open a list: CSV, a workbook (XLSX, XLS, ODS, HTML) or contacts (vCard), told by what is in the file.

    Broken lines become faults and cost no other line. The file is gone through once here and once for each
    reading of the records; no more than a few hundred lines of a text are held.

    Args:
        path: The file, at most 100 MB.
        encoding: Python's name of the encoding, if the person named it; else it is found out.
        sheet: Of a workbook; None is the first with rows.
        tell: Told (done, size in bytes); an exception from it ends the reading.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: It is no list; the reasons of ``open_text`` and ``read_sheet``, and ``no_header``.

    Source:
        command line, ``clients import``; trust, sections 1 (T20, T23) and 5.
    """
    if kind_of(path) == "workbook":
        return _of_workbook(path, sheet)
    text = open_text(path, encoding, tell)
    beginning = text.beginning()[:200]
    if is_markup(text.beginning()[:200]):
        return _of_markup(path, text)
    if is_json(beginning):
        clients = open_json(text)
        return Table(clients.header, _plain(text), "", clients.count, clients.rows)
    if beginning.lstrip().upper().startswith("BEGIN:VCARD"):
        contacts = open_contacts(text)
        return Table(contacts.header, _plain(text), "", contacts.count, contacts.rows)
    return _of_text(path, text)


def _of_text(path: Path, text: TextFile) -> Table:
    form = _form_of(list(islice(text.lines(), _SAMPLE_LINES)))
    if form is None:
        raise ImportUnreadable(path.name, "no_header")
    header = form.header
    shape = Shape(form.delimiter, header.line - 1, len(header.cells))
    shape = replace(shape, fills=leaves_out(text.lines(), shape))
    read = _Below(text, shape, is_whole(text.lines(), shape), form.lines)
    total, filled = _looked_through(read())
    return Table(told_apart(header.cells, filled), _plain(text), form.delimiter, total, read)


@dataclass(frozen=True)
class _Below:
    """Reads the records below a header; *lines* are those of the header."""

    text: TextFile
    shape: Shape
    whole: bool
    lines: frozenset[int]

    def __call__(self) -> Iterator[Row | TableFault]:
        for record in read_records(self.text.lines(), self.shape, whole=self.whole):
            if record.line not in self.lines:
                yield _with_letters(record, self.shape.delimiter) if self.text.damaged else record


def _of_markup(path: Path, text: TextFile) -> Table:
    rows = rows_of(text.lines())
    header = _header_of(rows)
    if header is None:
        raise ImportUnreadable(path.name, "no_header")
    width = max(len(row.cells) for row in rows)
    below = [Row(row.line, (*row.cells, *[""] * (width - len(row.cells)))) for row in rows[header.last + 1 :]]
    cells = (*header.cells, *[""] * (width - len(header.cells)))
    total, filled = _looked_through(below)
    return Table(told_apart(cells, filled), "", "", total, partial(iter, below))


def _of_workbook(path: Path, sheet: str | None) -> Table:
    """Open one sheet; where none is named, the first whose headings say something, if any does."""
    rows, names, name = read_sheet(path, sheet)
    header = _header_of(rows)
    if sheet is None and (header is None or clear_headings(header.cells) < _FEWEST_CLEAR):
        for other in names[1:]:
            found = read_sheet(path, other)[0]
            about = _header_of(found)
            if about is not None and clear_headings(about.cells) >= _FEWEST_CLEAR:
                rows, header, name = found, about, other
                break
    if header is None:
        raise ImportUnreadable(path.name, "no_header")
    below = rows[header.last + 1 :]
    total, filled = _looked_through(below)
    return Table(told_apart(header.cells, filled), "", "", total, partial(iter, below), names, name)


def _header_of(rows: Sequence[Row]) -> Header | None:
    found = header_among(rows)
    # A list of names alone has one column; a sheet with a single cell is no list.
    if found is None and len(rows) > 1 and all(len(row.cells) == 1 for row in rows):
        return Header(rows[0].cells, 0, 0)
    return found


def _looked_through(records: Iterable[Row | TableFault]) -> tuple[int, frozenset[int]]:
    """Return how many records there are and which columns hold anything."""
    total, filled = 0, set[int]()
    for record in records:
        total += 1
        if isinstance(record, Row):
            filled.update(place for place, cell in enumerate(record.cells) if cell and place not in filled)
    return total, frozenset(filled)


def _plain(text: TextFile) -> str:
    return text.encoding.removesuffix("-sig")


def _form_of(lines: Sequence[str]) -> _Form | None:
    """Find the delimiter that most records agree on, and the header."""
    if lines[0].lower().startswith(_HINT) and lines[0][len(_HINT) :].rstrip("\r\n") in _DELIMITERS:
        hinted = lines[0][len(_HINT)]
        return _form_with(["\n", *lines[1:]], hinted)
    forms = [form for form in (_form_with(lines, delimiter) for delimiter in _DELIMITERS) if form]
    if not forms:
        return _form_of_one_column(lines)
    return max(forms, key=lambda form: (form.agreement, len(form.header.cells)))


def _form_with(lines: Sequence[str], delimiter: str) -> _Form | None:
    records = list(first_records(lines, delimiter, _SAMPLE_RECORDS))
    found = header_among(records)
    if found is None:
        return None
    header = Row(records[found.place].line, found.cells)
    below = records[found.place :]
    agreeing = sum(len(row.cells) == len(header.cells) for row in below)
    # Below a title only what goes on like a table is one; prose has commas, too.
    if found.place and agreeing == 1:
        return None
    header_lines = frozenset(row.line for row in records[found.place : found.last + 1])
    return _Form(delimiter, header, agreeing / len(below), header_lines)


def _form_of_one_column(lines: Sequence[str]) -> _Form | None:
    """Accept a list of names alone; prose, which has commas and long lines, is none."""
    sample = lines[:_SAMPLE_RECORDS]
    prose = any(
        len(line) > _LONGEST_LONE_CELL or any(sign in line for sign in _DELIMITERS) for line in sample
    )
    header = next(first_records(sample, _DELIMITERS[0], 1), None)
    if prose or header is None or len(lines) == 1:
        return None
    return _Form(_DELIMITERS[0], header, 1.0, frozenset({header.line}))


def _with_letters(record: Row | TableFault, delimiter: str) -> Row | TableFault:
    if isinstance(record, Row) and any(REPLACED in cell for cell in record.cells):
        return TableFault(record.line, "bad_bytes", delimiter.join(record.cells))
    return record
