"""Old workbooks (XLS): what a sheet would take, before a reader makes a rectangle of it.

Source: Microsoft's description of the format, [MS-XLS] 2.4; trust, T23.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from shopclient.formats.compound_files import CompoundDamaged, CompoundFile

#: Records of a cell or some cells; each begins with its row and its column.
_CELLS: Final = frozenset({0x06, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E})
_SHEET_BEGINS: Final = 0x809
_DIMENSIONS: Final = 0x200  # what the sheet says of its own size: room is made for all of it
_MOST_ROWS: Final = 65_536
_MOST_COLUMNS: Final = 256


def is_sound(path: Path, most_cells: int) -> bool:
    """Tell whether an old workbook can be followed to its end and no sheet is wider than the format allows.

    Args:
        path: The workbook.
        most_cells: Of the rectangle that a sheet may take, from its first cell to its last.
    """
    try:
        book = CompoundFile(path).stream("Workbook", "Book")
    except CompoundDamaged:
        return False
    top = left = bottom = right = -1
    for kind, row, column in _places(book):
        if kind == _SHEET_BEGINS:
            top = left = bottom = right = -1
            continue
        if row >= _MOST_ROWS or column >= _MOST_COLUMNS:
            return False
        top, left = (row, column) if top < 0 else (min(top, row), min(left, column))
        bottom, right = max(bottom, row), max(right, column)
        if (bottom - top + 1) * (right - left + 1) > most_cells:
            return False
    return True


def _places(book: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield (record, row, column) of the cells and of a sheet's corners, and where sheets begin."""
    at = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<2H", book, at)
        if kind in _CELLS and length >= 4 and at + 8 <= len(book):
            yield (kind, *struct.unpack_from("<2H", book, at + 4))
        elif kind == _DIMENSIONS and length >= 10 and at + 4 + length <= len(book):
            first, last, left, right = struct.unpack_from("<2I2H" if length >= 14 else "<4H", book, at + 4)
            yield kind, first, left
            # One that ends before it begins is made as large as can be.
            is_turned = first > last or left > right
            yield kind, _MOST_ROWS if is_turned else max(last - 1, 0), max(right - 1, 0)
        elif kind == _SHEET_BEGINS:
            yield kind, 0, 0
        at += 4 + length
