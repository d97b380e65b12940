"""Tables written for people and programs: CSV and XLSX whose cells are never carried out as formulas."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from shopclient.domain.cells import as_text
from shopclient.domain.errors import TextTooLong

_WIDEST: Final = 40  # characters of a column
_LONGEST_CELL: Final = 32_767  # characters: what a spreadsheet keeps
# What reading would take for the marks of a CSV, and unwrap.
_MARKED: Final = re.compile(r"'+[=+\-@\t\r]|=\"[^\"]*\"")


def write_csv(path: Path, header: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Write a CSV as spreadsheets open it: UTF-8 with its mark, semicolons, apostrophes before formulas.

    Raises:
        OSError: The disk refused.

    Source: trust, T22; reading takes the apostrophes off again.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(header)
        for line in lines:
            writer.writerow([as_text(cell) for cell in line])


def write_xlsx(path: Path, sheet: str, header: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Write a workbook with one sheet, every cell a text: no formulas, no numbers that lose their zeros.

    Raises:
        OSError: The disk refused.
        TextTooLong: More than a cell holds.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Rows go to a file beside as they come, so that a long list needs no memory.
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": str(path.parent)})
    try:
        # The mark that a spreadsheet itself puts before a text which looks like a formula.
        plain, bold = book.add_format({"quote_prefix": True}), book.add_format({"bold": True})
        page = book.add_worksheet(sheet)
        page.freeze_panes(1, 0)
        for place, heading in enumerate(header):
            page.set_column(place, place, min(_WIDEST, max(10, len(heading) + 2)))
            _write(page, 0, place, heading, bold)
        for number, line in enumerate(lines, start=1):
            for place, cell in enumerate(line):
                if cell:
                    _write(page, number, place, f"'{cell}" if _MARKED.match(cell) else cell, plain)
        book.close()
    except FileCreateError as error:
        raise OSError(*error.args) from error


def _write(page: Any, number: int, place: int, text: str, form: Any) -> None:
    if len(text) > _LONGEST_CELL:
        raise TextTooLong(text, "too_long", _LONGEST_CELL)
    page.write_string(number, place, text, form)
