"""Tables written for people: in their place only when they are whole, and never over a shop's file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from shopclient.domain.errors import FileExists, FolderNotFound
from shopclient.models.database import refusing
from shopclient.services.unfinished import unfinished

_DATABASE = b"SQLite format 3\x00"
_BESIDE = ("-journal", "-wal", "-shm")


@contextmanager
def table_file(target: Path, *sources: Path) -> Iterator[TextIO]:
    """Give an open file for a CSV that a spreadsheet reads; it becomes *target* when all is written.

    An older table there stays until then, and for good if the block ends with an error.

    Args:
        target: Where the table is to lie; a link leads on to what it names.
        sources: What must not be lost: the shop's file, and whatever else is being read.

    Raises:
        FileExists: At *target* is a source, a file beside one, a database or no file at all.
        FolderNotFound: There is no such folder.
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    with whole_file(target, *sources) as path, path.open("w", encoding="utf-8-sig", newline="") as file:
        yield file


@contextmanager
def whole_file(target: Path, *sources: Path) -> Iterator[Path]:
    """Give the path of an empty file to be written; it becomes *target* when the block ends without an error.

    Arguments and refusals as ``table_file``.
    """
    with refusing(target):
        place = Path(os.path.realpath(target))
        if not place.parent.is_dir():
            raise FolderNotFound(str(place.parent))
        _refuse_loss(target, place, sources)
        with unfinished(place.parent, "table") as fresh:
            yield fresh.path
            with fresh.path.open("rb+") as file:
                os.fsync(file.fileno())
            fresh.put(place)


def _refuse_loss(target: Path, place: Path, sources: tuple[Path, ...]) -> None:
    beside = {f"{os.path.realpath(source)}{end}" for source in sources for end in _BESIDE}
    if str(place) in beside:
        raise FileExists(str(target))
    if not place.exists():
        return
    # A source is never opened here: closing its handle would drop the locks of a sale (POSIX).
    if not place.is_file() or any(source.exists() and place.samefile(source) for source in sources):
        raise FileExists(str(target))
    with place.open("rb") as file:
        if file.read(len(_DATABASE)) == _DATABASE:
            raise FileExists(str(target))
