"""Who has a shop's file open: everybody holds it together with others, a restore holds it alone.

SQLite's own locks last as long as one transaction. But a command that waits for its next line would go on
booking in a file that was replaced behind its back, so it holds the file as long as it has it open. The hold
is a lock of the operating system and ends with the program, however that ends. Windows needs none: it lets
nobody replace a file that is open.

On POSIX a program that closes any handle of a file loses all its locks on it, SQLite's too, and a sale that
is being booked could be written over. So nobody opens a file of ours but SQLite and this module.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from shopclient.domain.errors import FileInUse

_TRIES = 20
_ALONE = 0

#: The files held by this program: their handle, and how often they are used, or _ALONE. One handle a file,
#: closed when nobody of this program uses the file any more.
_held: dict[tuple[int, int], tuple[int, int]] = {}
_guard = Lock()

if sys.platform == "win32":

    def lock(_handle: int, *, alone: bool) -> bool | None:  # noqa: ARG001 - as it is called elsewhere
        """Say that this system lets nobody replace a file that is open."""
        return None

    def _open(_path: Path) -> int:
        return os.open(os.devnull, os.O_RDONLY)

    def _first_of_held(_handle: int, path: Path, count: int) -> bytes:
        return _first_of(path, count)  # there a lock ends with the handle that took it, and with no other

else:
    import fcntl

    def lock(handle: int, *, alone: bool) -> bool | None:
        """Hold an open file, *alone* or together with others; None on a disk that knows no such locks."""
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True

    def _open(path: Path) -> int:
        return os.open(path, os.O_RDONLY)

    def _first_of_held(handle: int, _path: Path, count: int) -> bytes:
        return os.pread(handle, count, 0)


class Hold:
    """One use of a file, together with others; ``release`` it when the file is closed."""

    def __init__(self, path: Path) -> None:
        """Hold the file at *path*.

        Raises:
            FileInUse: Somebody holds it alone.
            OSError: It cannot be opened.
        """
        with _guard:
            self._key: tuple[int, int] | None = _take(path, alone=False)

    def is_of(self, path: Path) -> bool:
        """Tell whether the file that stands at *path* now is the one that is held."""
        try:
            return _key_of(path) == self._key
        except OSError:
            return False

    def release(self) -> None:
        """Hold it no longer; what was released once is not released again."""
        with _guard:
            if self._key is not None:
                _give_back(self._key)
            self._key = None


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the file at *path* alone, as it must be held to be replaced.

    Raises:
        FileInUse: A window or a command, of this program or another one, has it open.
        OSError: It cannot be opened.
    """
    with _guard:
        key = _take(path, alone=True)
    try:
        yield
    finally:
        with _guard:
            _give_back(key)


def is_held(path: Path) -> bool:
    """Tell whether this program holds the file at *path*, under whatever name."""
    with _guard:
        try:
            return _key_of(path) in _held
        except OSError:
            return False


def first_bytes(path: Path, count: int) -> bytes:
    """Return the first *count* bytes of the file at *path*, no locks lost; b"" of a folder, a pipe, a device.

    Raises:
        OSError: It cannot be read.
    """
    # All of it within the guard: else somebody might begin to hold it, and to book, before the handle closes.
    with _guard:
        state = os.stat(path)
        if not stat.S_ISREG(state.st_mode):
            return b""
        handle, _ = _held.get((state.st_dev, state.st_ino), (None, 0))
        return _first_of(path, count) if handle is None else _first_of_held(handle, path, count)


def _first_of(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        return file.read(count)


def _take(path: Path, *, alone: bool) -> tuple[int, int]:
    """Hold the file at *path*, once more if it is held, and return its key; to be called within the guard."""
    for _ in range(_TRIES):
        key = _key_of(path)
        # Asked before anything is opened, which would have to be closed again.
        handle, uses = _held.get(key, (None, 0))
        if handle is not None and (alone or uses == _ALONE):
            raise FileInUse(str(path))
        if handle is None:
            handle = _opened(path, key, alone=alone)
        if handle is not None:
            _held[key] = (handle, _ALONE if alone else uses + 1)
            return key
    raise FileInUse(str(path))


def _opened(path: Path, key: tuple[int, int], *, alone: bool) -> int | None:
    """Return a handle that holds the file *key*; None if *path* came to be another file meanwhile."""
    handle = _open(path)
    if lock(handle, alone=alone) is False:
        os.close(handle)
        raise FileInUse(str(path))
    if not path.exists() or _key_of(path) != key:
        os.close(handle)
        return None
    return handle


def _give_back(key: tuple[int, int]) -> None:
    handle, uses = _held.pop(key)
    if uses > 1:
        _held[key] = (handle, uses - 1)
    else:
        os.close(handle)


def _key_of(path: Path) -> tuple[int, int]:
    state = os.stat(path)
    return state.st_dev, state.st_ino
