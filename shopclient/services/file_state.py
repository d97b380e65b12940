"""What the disk allows the shop's file: to be written, and to grow (trust T4, T5)."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from shopclient.models.database import takes_journal
from shopclient.services.moved_mark import is_moved

#: Bytes; below this the owner is told while there is still room for some days.
LITTLE = 200_000_000
#: Bytes; below this a booking finds no room any more.
_NOTHING = 1_000_000


@dataclass(frozen=True)
class FileState:
    """As the file is now; *free* is None where the disk does not tell."""

    writable: bool
    free: int | None
    moved: bool = False  # it was packed for another computer

    @property
    def tight(self) -> bool:
        """Whether little room is left."""
        return self.free is not None and self.free < LITTLE

    @property
    def full(self) -> bool:
        """Whether no room is left."""
        return self.free is not None and self.free < _NOTHING


def state_of(file: Path) -> FileState:
    """Return what the disk allows the file at *file* and the journal beside it."""
    try:
        free = shutil.disk_usage(file.parent).free
    except OSError:
        free = None
    writable = os.access(file, os.W_OK) and takes_journal(file)
    return FileState(writable, free, is_moved(file))
