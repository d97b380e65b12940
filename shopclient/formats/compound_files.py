"""The container of old workbooks (XLS): read only as far as its chains of sectors come to an end.

A damaged one can lead in a circle, and whoever follows it fills all the memory there is. Source: Microsoft's
description of the compound file format, [MS-CFB] 2.2 to 2.6; trust, T23.
"""

import struct
import sys
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER: Final = 512
_IN_HEADER: Final = 109  # numbers of sectors of the table
_LAST_SECTOR: Final = 0xFFFFFFF9  # above are marks: end of chain, free …
_SHIFTS: Final = (9, 12)
_SMALL_SHIFT: Final = 6
_ENTRY: Final = 128  # bytes of the directory for one stream


class CompoundDamaged(Exception):
    """Its header is broken, or a chain of sectors leads in a circle."""


def is_compound(path: Path) -> bool:
    """Tell whether a file begins as such a container."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


class CompoundFile:
    """A container of streams, held whole.

    Raises:
        CompoundDamaged: It cannot be followed to the end of each chain.
    """

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        if len(self._data) < _HEADER:
            raise CompoundDamaged
        self._shift = struct.unpack_from("<H", self._data, 30)[0]
        directory, _, self._cutoff, small = struct.unpack_from("<4I", self._data, 48)
        if self._shift not in _SHIFTS:
            raise CompoundDamaged
        named = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        self._table = _without_circles(self._numbers([*named, *self._further()]))
        self._small_table = _without_circles(self._numbers(_chain(self._table, small)))
        self._directory = self._joined(_chain(self._table, directory))

    def stream(self, *names: str) -> bytes:
        """Return the first stream of one of these names; empty if there is none."""
        entries = [
            self._directory[start : start + _ENTRY] for start in range(0, len(self._directory), _ENTRY)
        ]
        for entry in entries:
            if len(entry) == _ENTRY and _name(entry) in names:
                return self._content(entry, entries[0])
        return b""

    def _content(self, entry: bytes, root: bytes) -> bytes:
        first, size = struct.unpack_from("<2I", entry, 116)
        if size >= self._cutoff:
            return self._joined(_chain(self._table, first))[:size]
        small = self._joined(_chain(self._table, struct.unpack_from("<I", root, 116)[0]))
        chain = _chain(self._small_table, first)
        pieces = (small[place << _SMALL_SHIFT : (place + 1) << _SMALL_SHIFT] for place in chain)
        return b"".join(pieces)[:size]

    def _further(self) -> list[int]:
        """Return the sectors of the table that the header has no room for."""
        found: list[int] = []
        seen: set[int] = set()
        first = struct.unpack_from("<I", self._data, 68)[0]
        while first <= _LAST_SECTOR:
            if first in seen:
                raise CompoundDamaged
            seen.add(first)
            numbers = self._numbers([first])
            if not numbers:
                break
            first = numbers.pop()
            found += numbers
        return found

    def _joined(self, sectors: Iterable[int]) -> bytes:
        pieces = (self._data[(place + 1) << self._shift : (place + 2) << self._shift] for place in sectors)
        return b"".join(pieces)

    def _numbers(self, sectors: Sequence[int]) -> "array[int]":
        data = self._joined(place for place in sectors if place <= _LAST_SECTOR)
        numbers = array("I", data[: len(data) // 4 * 4])
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers


def _name(entry: bytes) -> str:
    length = max(0, min(struct.unpack_from("<H", entry, 64)[0], 64) - 2)
    return entry[:length].decode("utf-16-le", "replace")


def _chain(table: Sequence[int], first: int) -> list[int]:
    found = []
    while first < len(table):
        found.append(first)
        first = table[first]
    return found


def _without_circles(table: "array[int]") -> "array[int]":
    """Return *table* if following it from anywhere comes to an end; each place is gone through once."""
    turn = array("I", bytes(4 * len(table)))
    for number, start in enumerate(range(len(table)), 1):
        place = start
        while place < len(table) and not turn[place]:
            turn[place] = number
            place = table[place]
        if place < len(table) and turn[place] == number:
            raise CompoundDamaged
    return table
