"""One window a person and a file: a lock that the operating system lets go of, however the program ended.

Standard library only, so that a second start is over before Qt could be loaded.
"""

import os
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import IO
from zlib import adler32, crc32

CALL = b"raise\n"
CALL_STRIP = b"strip\n"
ANSWER = b"done\n"

if sys.platform == "win32":
    import msvcrt

    _ANYBODY = -1

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _address(name: str) -> str:
        return name  # Qt puts it among the named pipes

    def _call(address: str, word: bytes, _patience: float) -> bytes:
        from ctypes import windll

        # We were started by a person, the first window was not: without leave it could only blink.
        windll.user32.AllowSetForegroundWindow(_ANYBODY)
        with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
            pipe.write(word)
            return pipe.read(len(ANSWER)) or b""

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _address(name: str) -> str:
        # Not beside the data: the path of a socket may have about a hundred letters only.
        return os.path.join(os.environ.get("TMPDIR") or "/tmp", name)  # noqa: S108 - as Qt itself does

    def _call(address: str, word: bytes, patience: float) -> bytes:
        from socket import AF_UNIX, socket

        with socket(AF_UNIX) as caller:
            caller.settimeout(patience)
            caller.connect(address)
            caller.sendall(word)
            return caller.recv(len(ANSWER))


class InstanceLock:
    """Held by the program whose window shows *file*; that window listens at *address*."""

    def __init__(self, file: Path, folder: Path) -> None:
        """Take no lock yet; the lock's own little file lies in *folder*."""
        owner = f"{os.environ.get('USERDOMAIN', '')}/{os.environ.get('USERNAME', '')}/{folder}"
        place = f"{owner}|{os.path.normcase(os.path.realpath(file))}".encode()
        name = f"shopclient-{crc32(place):08x}{adler32(place):08x}"
        self.address = _address(name)
        self._path = folder / f"{name}.lock"
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Return whether this program is the first; where no lock can be kept it counts as the first."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a+b")
        except OSError:
            return True
        try:
            _take(self._file)
        except OSError:
            self._file.close()
            self._file = None
            return False
        return True

    def release(self) -> None:
        """Let the next program be the first."""
        if self._file is not None:
            self._file.close()
            self._file = None


def call_first_window(address: str, word: bytes = CALL, patience: float = 5.0) -> bool:
    """Ask the window at *address* to come to the front, or (``CALL_STRIP``) to bring its till strip.

    Return whether it answered within *patience* seconds.

    A first program that is still starting holds the lock and does not listen yet: it is asked again.
    """
    until = monotonic() + patience
    while (left := until - monotonic()) > 0:
        try:
            return _call(address, word, left) == ANSWER
        except OSError:
            sleep(0.02)
    return False
