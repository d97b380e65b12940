"""Who has a shop's file open: everybody holds it together with others, a restore holds it alone.

SQLite's own locks last as long as one transaction. But a command that waits for its next line would go on
booking in a file that was replaced behind its back, so it holds the file as long as it has it open. The hold
is a lock of the operating system and ends with the program, however that ends. Windows needs none: it lets
nobody replace a file that is open.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from shopclient.domain.errors import FileInUse

_TRIES = 20

#: The files held by this program: their handle and how often. One handle a file, closed when nobody of this
#: program uses the file any more: closing any handle of it would drop the locks of SQLite (POSIX).
_held: dict[tuple[int, int], tuple[int, int]] = {}
_guard = Lock()

if sys.platform == "win32":

    def lock(_handle: int, *, alone: bool) -> bool | None:  # noqa: ARG001 - as it is called elsewhere
        """Say that this system lets nobody replace a file that is open."""
        return None

    def _open(_path: Path) -> int:
        return os.open(os.devnull, os.O_RDONLY)

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


class Hold:
    """One use of a file, together with others; ``release`` it when the file is closed."""

    def __init__(self, path: Path) -> None:
        """Hold the file at *path*.

        Raises:
            FileInUse: Somebody holds it alone.
            OSError: It cannot be opened.
        """
        self._key: tuple[int, int] | None = None
        with _guard:
            for _ in range(_TRIES):
                key = _key_of(path)
                handle, uses = _held.get(key) or (_take(path, key), 0)
                if handle >= 0:
                    _held[key] = (handle, uses + 1)
                    self._key = key
                    return
        raise FileInUse(str(path))

    def is_of(self, path: Path) -> bool:
        """Tell whether the file that stands at *path* now is the one that is held."""
        try:
            return _key_of(path) == self._key
        except OSError:
            return False

    def release(self) -> None:
        """Hold it no longer; what was released once is not released again."""
        with _guard:
            if self._key is None:
                return
            handle, uses = _held.pop(self._key)
            if uses > 1:
                _held[self._key] = (handle, uses - 1)
            else:
                os.close(handle)
            self._key = None


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the file at *path* alone, as it must be held to be replaced.

    Raises:
        FileInUse: A window or a command, of this program or another one, has it open.
        OSError: It cannot be opened.
    """
    with _guard:
        # Asked before anything is opened, which would have to be closed again.
        if _key_of(path) in _held:
            raise FileInUse(str(path))
    handle = _open(path)
    try:
        if lock(handle, alone=True) is False:
            raise FileInUse(str(path))
        yield
    finally:
        os.close(handle)


def _take(path: Path, key: tuple[int, int]) -> int:
    """Return a handle that holds the file *key*; -1 if *path* came to be another file meanwhile."""
    handle = _open(path)
    if lock(handle, alone=False) is False:
        os.close(handle)
        raise FileInUse(str(path))
    if not path.exists() or _key_of(path) != key:
        os.close(handle)
        return -1
    return handle


def _key_of(path: Path) -> tuple[int, int]:
    state = os.stat(path)
    return state.st_dev, state.st_ino
