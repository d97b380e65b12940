"""Workbooks (XLSX, XLS, ODS) as rows of texts; what a cell holds counts, not how it is shown."""

import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from shopclient.domain.errors import FileTrouble, ImportUnreadable
from shopclient.formats.compound_files import is_compound
from shopclient.formats.decoding import LARGEST_FILE
from shopclient.formats.old_workbooks import is_sound
from shopclient.formats.records import Row

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MOST_MEMBERS = 2000
_MOST_UNPACKED = 4 * LARGEST_FILE
_HIGHEST_RATIO = 200
# A sheet is held as a rectangle: one stray cell in its last corner would need all the memory there is.
_MOST_CELLS = 20_000_000
_CELL = re.compile(rb'<c [^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
# An ODS says of a row, and of a cell, how often it stands there: some bytes may be millions of filled cells.
_MOST_REPEATED = 1_000_000
_REPEATED = re.compile(
    rb'<table:table-row\b(?:[^>]*?number-rows-repeated="(?P<rows>[0-9]{1,9})")?|'
    rb'<table:table-cell\b(?:[^>]*?number-columns-repeated="(?P<cells>[0-9]{1,9})")?|(?P<filled><text:p\b)'
)
_CHUNK = 1024 * 1024
_LARGEST_EXACT: Final = 10**15
_MIDNIGHT = time(0)

_Sheet = tuple[list[Row], tuple[str, ...], str]


def read_sheet(path: Path, sheet: str | None) -> _Sheet:
    """Return the rows of a sheet, each with its line in the spreadsheet; the sheets with rows; its name.

    Args:
        path: The workbook.
        sheet: Its name; None is the first that is shown and holds rows.

    Raises:
        ImportUnreadable: ``workbook`` (damaged, or another kind of file), ``password``, ``too_large``,
            ``empty``, ``sheet`` (there is none of this name).
        FileTrouble: The disk refused.

    Source:
        trust, decision 7 and T23.
    """
    import python_calamine as calamine

    _refuse_bombs(path)
    _refuse_damaged(path)
    try:
        with calamine.load_workbook(path) as book:
            return _chosen(path, book, sheet)
    except calamine.PasswordError as error:
        raise ImportUnreadable(path.name, "password") from error
    except calamine.CalamineError as error:
        raise ImportUnreadable(path.name, "workbook") from error
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error
    except BaseException as error:
        # A reader in Rust that meets what it never thought of; no other word for it is given out.
        if type(error).__name__ != "PanicException":
            raise
        raise ImportUnreadable(path.name, "workbook") from error


def _chosen(
    path: Path, book: "CalamineWorkbook", sheet: str | None
) -> tuple[list[Row], tuple[str, ...], str]:
    # Compared by words: the kinds themselves are not of the module's public names.
    seen = [
        about.name
        for about in book.sheets_metadata
        if str(about.typ).endswith("WorkSheet") and str(about.visible).endswith("Visible")
    ]
    if sheet is not None and sheet not in seen:
        raise ImportUnreadable(path.name, "sheet")
    filled = {name: page for name in seen if (page := book.get_sheet_by_name(name)).start is not None}
    name = sheet if sheet is not None else next(iter(filled), None)
    rows = _rows(filled[name]) if name in filled else []
    if name is None or not rows:
        raise ImportUnreadable(path.name, "empty")
    return rows, tuple(filled), name


def _rows(page: "CalamineSheet") -> list[Row]:
    first_column, width, below = (page.start or (0, 0))[1], page.width, _merged_down(page)
    rows: list[Row] = []
    values: dict[tuple[int, int], str] = {}
    for line, cells in enumerate(page.iter_rows()):
        texts = [_text(cell) for cell in cells][:width]
        if not any(text.strip() for text in texts):
            continue
        for place in range(len(texts)):
            source = below.get((line, place + first_column))
            if source is not None:
                texts[place] = values.setdefault(source, texts[place])
        rows.append(Row(line + 1, tuple(texts)))
    return rows


def _merged_down(page: "CalamineSheet") -> dict[tuple[int, int], tuple[int, int]]:
    """Return, for cells merged over several lines, the cell whose value they share."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for (top, left), (bottom, right) in page.merged_cell_ranges or []:
        if top < bottom and (bottom - top) * (right - left + 1) < _MOST_CELLS // 100:
            for line in range(top, bottom + 1):
                found[line, left] = (top, left)
    return found


def _text(cell: Any) -> str:
    """Return a cell as it would stand in a CSV: numbers plain and whole, days in ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, (int, float)):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == _MIDNIGHT else cell.isoformat(" ", "seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell) if isinstance(cell, timedelta) else ""


def _number(value: float) -> str:
    if not isfinite(value):
        return ""
    if abs(value) >= _LARGEST_EXACT:
        # Spreadsheets keep fifteen digits: what is above is lost, and must look so.
        return f"{value:.5E}"
    return str(int(value)) if value == int(value) else f"{value:.15g}"


def _refuse_bombs(path: Path) -> None:
    """Refuse a workbook that would unpack to more than anybody's list of clients."""
    try:
        if not zipfile.is_zipfile(path):
            return
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            packed = sum(member.compress_size for member in members)
            if (
                len(members) > _MOST_MEMBERS
                or unpacked > _MOST_UNPACKED
                or unpacked > max(packed, 100_000) * _HIGHEST_RATIO
                or any(_corner(archive, member) > _MOST_CELLS for member in members)
                or any(_repeated(archive, member) > _MOST_REPEATED for member in members)
            ):
                raise ImportUnreadable(path.name, "too_large")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise ImportUnreadable(path.name, "workbook") from error
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error


def _refuse_damaged(path: Path) -> None:
    """Refuse an old workbook that its reader would follow for ever, or make a huge rectangle of."""
    try:
        if is_compound(path) and not is_sound(path, _MOST_CELLS):
            raise ImportUnreadable(path.name, "workbook")
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error


def _corner(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    """Return how many cells lie between the first of a sheet and its last."""
    if not member.filename.startswith("xl/worksheets/"):
        return 0
    widest, longest, rest = 0, 0, b""
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            for column, line in _CELL.findall(rest + chunk):
                widest, longest = max(widest, _place(column)), max(longest, int(line))
            rest = chunk[-200:]
    return widest * longest


def _repeated(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    """Return how many filled cells of an ODS stand there only by being said to be repeated."""
    if member.filename != "content.xml":
        return 0
    rows = cells = 1
    found, rest = 0, b""
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            for token in _REPEATED.finditer(rest + chunk):
                if token["filled"]:
                    found += rows * cells - 1
                elif token[0].startswith(b"<table:table-row"):
                    rows, cells = int(token["rows"] or 1), 1
                else:
                    cells = int(token["cells"] or 1)
            rest = chunk[-200:]
    return found


def _place(column: bytes) -> int:
    place = 0
    for letter in column:
        place = place * 26 + letter - 64
    return place
