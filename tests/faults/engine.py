"""The program run with faults: killed at a call, refused by the disk at a call, or written down call by call.

A small C library (faults.c) is preloaded into a Python that serves calls of the command line by forks.
"""

import errno
import json
import mmap
import os
import select
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from pathlib import Path
from typing import Any, BinaryIO

from tools.environment import ROOT

SOURCE = Path(__file__).with_name("faults.c")
PATIENCE = 60  # seconds for an answer


class Kind(IntFlag):
    """Kinds of call, as faults.c numbers them."""

    NAMES = 1  # a file opened to be written, made, renamed, linked, removed, given rights
    WRITES = 2
    SYNCS = 4
    READS = 8
    LOOKS = 16
    LOCKS = 32
    CHANGES = NAMES | WRITES | SYNCS
    ALL = CHANGES | READS | LOOKS | LOCKS


class Deed(IntEnum):
    """What happens to the call with the number, as faults.c numbers it."""

    COUNT = 0
    KILL = 1
    TEAR = 2  # half of it is written, then the program is killed
    FAIL_ONCE = 3
    FAIL_ON = 4  # it and all after it, until it is healed
    SLOW = 5  # each one takes as many milliseconds longer as the error says


@dataclass(frozen=True)
class Fault:
    """One fault: what is done to the call with this number among those of these kinds."""

    deed: Deed
    kinds: Kind = Kind.CHANGES
    number: int = 0
    error: int = 0

    def __str__(self) -> str:
        name = f" {errno.errorcode[self.error]}" if self.error else ""
        return f"{self.deed.name}{name} at {self.number}"


NOTHING = Fault(Deed.COUNT)
_HEAD = struct.Struct("7i")
_FOLDER, _LAST = 2048, 256


class Order:
    """The page of memory that a call and its test share: what is to be done, and how far it came."""

    def __init__(self, folder: Path, fault: Fault, *, trace: Path | None = None) -> None:
        self.trace = str(trace or "")
        handle, self.path = tempfile.mkstemp(prefix="shopclient-order-")
        os.ftruncate(handle, _HEAD.size + _FOLDER + _LAST)
        self._page = mmap.mmap(handle, _HEAD.size + _FOLDER + _LAST)
        os.close(handle)
        numbers = (fault.deed, fault.kinds, fault.number, fault.error, 0, 0, bool(trace))
        self._page[: _HEAD.size] = _HEAD.pack(*numbers)
        name = os.fsencode(folder)
        self._page[_HEAD.size : _HEAD.size + len(name)] = name

    @property
    def count(self) -> int:
        """How many calls of the kinds there were."""
        return int(_HEAD.unpack(self._page[: _HEAD.size])[4])

    @property
    def struck(self) -> str:
        """The call that was struck first; "" if there was none."""
        return bytes(self._page[_HEAD.size + _FOLDER :]).split(b"\0")[0].decode(errors="replace")

    def heal(self) -> None:
        """Let no further call fail."""
        self._page[:4] = struct.pack("i", Deed.COUNT)

    def close(self) -> None:
        self._page.close()
        Path(self.path).unlink()


@dataclass(frozen=True)
class Ended:
    """How a call ended (negative: killed by that signal), and what it said."""

    code: int
    out: str
    err: str

    @property
    def tree(self) -> Any:
        return json.loads(self.out)


class Running:
    """A call that is being carried out; its input is given line by line."""

    def __init__(self, line: socket.socket, order: Order | None, words: Sequence[str]) -> None:
        self._line = line
        down, asking = os.pipe()
        told, up = os.pipe()
        self._err = tempfile.TemporaryFile()  # noqa: SIM115 - closed by end()
        request = {
            "words": words,
            "order": order.path if order else "",
            "trace": order.trace if order else "",
        }
        socket.send_fds(line, [json.dumps(request).encode()], [down, up, self._err.fileno()])
        os.close(down)
        os.close(up)
        self._asked: BinaryIO = os.fdopen(asking, "wb", buffering=0)
        self._answers: BinaryIO = os.fdopen(told, "rb")
        self._reports = line.makefile("r", encoding="ascii")
        self.pid = int(self._reports.readline())
        self._said: list[bytes] = []

    def ask(self, tree: dict[str, Any]) -> None:
        """Put a question; whoever died meanwhile does not hear it."""
        try:
            self._asked.write(json.dumps(tree).encode() + b"\n")
        except BrokenPipeError:
            return

    def answer(self) -> dict[str, Any] | None:
        """Return the next answer; None if the program ended."""
        ready, _, _ = select.select([self._answers], [], [], PATIENCE)
        assert ready, "no answer"
        line = self._answers.readline()
        self._said.append(line)
        told: dict[str, Any] | None = json.loads(line) if line.endswith(b"\n") else None
        return told

    def __call__(self, tree: dict[str, Any]) -> dict[str, Any] | None:
        self.ask(tree)
        return self.answer()

    def end(self) -> Ended:
        """End the input, wait, and tell how it ended."""
        self._asked.close()
        rest = self._answers.read()
        self._answers.close()
        code = int(self._reports.readline())
        self._reports.close()
        self._err.seek(0)
        err = self._err.read().decode(errors="replace")
        self._err.close()
        return Ended(code, (b"".join(self._said) + rest).decode(errors="replace"), err)


class Engine:
    """Serves calls of the command line, one at a time."""

    def __init__(self, library: Path) -> None:
        ours, theirs = socket.socketpair()
        self._line = ours
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.server", str(theirs.fileno())],
            cwd=ROOT,
            env={**os.environ, "LD_PRELOAD": str(library), "PYTHONWARNINGS": "default"},
            pass_fds=[theirs.fileno()],
        )
        theirs.close()

    def start(self, *words: object, order: Order | None = None) -> Running:
        """Begin one call; ``end`` it before the next one begins."""
        return Running(self._line, order, [str(word) for word in words])

    def call(self, *words: object, order: Order | None = None) -> Ended:
        """Carry one call out that has no input."""
        return self.start(*words, order=order).end()

    def close(self) -> None:
        self._line.close()
        self._process.wait()


def compiled(folder: Path) -> Path | None:
    """Compile the library into *folder*; None where there is no compiler of C."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    library = folder / "faults.so"
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library
