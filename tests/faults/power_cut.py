"""What a disk may hold after the power went: rebuilt from what a program wrote, call by call.

What was not waited for (fsync) may be there or not, sector by sector and in any order; a name may be there or
not until its folder was waited for. Names come and go in their order, as file systems with a journal keep it.
"""

import os
import random
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("=c3Iq")


class Deed(NamedTuple):
    """One call that changed something, or an answer; *what* as faults.c writes it."""

    what: str
    name: str
    second: str
    at: int
    data: bytes


def read_trace(path: Path) -> list[Deed]:
    """Return what a program did, in its order."""
    content, place, found = path.read_bytes(), 0, []
    while place < len(content):
        what, *sizes, at = _HEAD.unpack_from(content, place)
        place += _HEAD.size
        parts = []
        for size in sizes:
            parts.append(content[place : place + size])
            place += size
        found.append(Deed(what.decode(), os.fsdecode(parts[0]), os.fsdecode(parts[1]), at, parts[2]))
    return found


@dataclass
class Content:
    """A file's bytes as they are on the disk for sure, and what was not waited for."""

    safe: bytes = b""
    loose: list[tuple[int, bytes | None]] = field(default_factory=list)  # a place and bytes; None: cut there

    def settle(self) -> None:
        self.safe = self.after(self.loose)
        self.loose = []

    def after(self, changes: list[tuple[int, bytes | None]]) -> bytes:
        there = bytearray(self.safe)
        for at, data in changes:
            end = at + len(data or b"")
            there.extend(bytes(max(end - len(there), 0)))
            if data is None:
                del there[at:]
            else:
                there[at:end] = data
        return bytes(there)

    def torn(self, chance: random.Random, kept: float) -> bytes:
        """Return the bytes when every loose sector is kept with this likelihood."""
        sectors: list[tuple[int, bytes | None]] = []
        for at, data in self.loose:
            if data is None:
                sectors.append((at, None))
                continue
            edges = [at, *range(at - at % SECTOR + SECTOR, at + len(data), SECTOR), at + len(data)]
            sectors += [(low, data[low - at : high - at]) for low, high in pairwise(edges)]
        return self.after([each for each in sectors if chance.random() < kept])


FOLDER = Content()


class Disk:
    """A disk that follows a trace."""

    def __init__(self, folder: Path) -> None:
        self._names: dict[str, Content] = {str(folder): FOLDER}
        for path in folder.rglob("*"):
            self._names[str(path)] = FOLDER if path.is_dir() else Content(path.read_bytes())
        self._safe = dict(self._names)
        self._known = dict(self._names)  # a file that is open keeps the name under which it was opened
        self._loose: list[tuple[str, str, Content | None]] = []  # folder, name, what it names; None: nothing

    def follow(self, deed: Deed) -> None:
        """Take one deed in."""
        if deed.what in "cd":
            self._name(deed.name, FOLDER if deed.what == "d" else Content())
        elif deed.what == "u":
            self._name(deed.name, None)
        elif deed.what == "l":
            self._name(deed.second, self._names[deed.name])
        elif deed.what == "r":
            self._rename(deed.name, deed.second)
        elif deed.what in "wt":
            self._known[deed.name].loose.append((deed.at, deed.data if deed.what == "w" else None))
        elif deed.what == "s":
            self._wait_for(deed.name)

    def states(self, chance: random.Random, count: int) -> Iterator[dict[str, Content]]:
        """Yield what may be there if the power goes now: names, and for each a content that is settled."""
        for number in range(count):
            kept = (0.0, 1.0, chance.choice((0.1, 0.5, 0.9)))[min(number, 2)]
            names = dict(self._safe)
            for _, name, content in self._loose[: _some(chance, len(self._loose), kept)]:
                _put(names, name, content)
            contents = {id(each): Content(each.torn(chance, kept)) for each in names.values()}
            yield {name: FOLDER if each is FOLDER else contents[id(each)] for name, each in names.items()}

    def _name(self, name: str, content: Content | None) -> None:
        _put(self._names, name, content)
        if content is not None:
            self._known[name] = content
        self._loose.append((os.path.dirname(name), name, content))

    def _rename(self, name: str, second: str) -> None:
        content = self._names[name]
        # Both at once, or neither: two entries that `states` could part are written as one.
        self._name(second, content)
        _put(self._names, name, None)
        folder, _, _ = self._loose.pop()
        self._loose.append((folder, f"{second}\0{name}", content))

    def _wait_for(self, name: str) -> None:
        content = self._known[name]
        if content is not FOLDER:
            content.settle()
            return
        for folder, each, there in self._loose:
            if folder == name:
                _put(self._safe, each, there)
        self._loose = [each for each in self._loose if each[0] != name]


def write_state(state: dict[str, Content], folder: Path) -> None:
    """Put a state in the place of *folder*."""
    shutil.rmtree(folder)
    folder.mkdir()
    first: dict[int, str] = {}
    for name in sorted(state):
        content = state[name]
        if not os.path.isdir(os.path.dirname(name)):
            continue  # its folder itself is not there
        if content is FOLDER:
            Path(name).mkdir(exist_ok=True)
        elif id(content) in first:
            os.link(first[id(content)], name)
        else:
            Path(name).write_bytes(content.safe)
            first[id(content)] = name


def _some(chance: random.Random, most: int, kept: float) -> int:
    return round(most * kept) if kept in {0.0, 1.0} else chance.randint(0, most)


def _put(names: dict[str, Content], name: str, content: Content | None) -> None:
    name, _, former = name.partition("\0")
    if content is None:
        names.pop(name, None)
    else:
        names[name] = content
    if former:
        names.pop(former, None)
