"""One window a person and a file: a lock that the operating system lets go of, however the program ended."""

import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """Held by the program whose window shows *file*; its name is also that window's address."""

    def __init__(self, file: Path, folder: Path) -> None:
        """Take no lock yet; the lock's own little file lies in *folder*."""
        owner = f"{os.environ.get('USERDOMAIN', '')}/{os.environ.get('USERNAME') or Path.home()}"
        place = os.path.normcase(os.path.realpath(file))
        whose = sha256(f"{owner}|{place}".encode()).hexdigest()
        self.name = f"shopclient-{whose[:20]}"
        self._path = folder / f"{self.name}.lock"
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
