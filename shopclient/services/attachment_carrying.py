"""Files of clients go wherever a copy of the shop's file goes, and come back with it.

Copies beside the file need nothing: bytes that lie under their digest never change, so that one folder serves
the file and all of its copies there.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from shopclient.domain.errors import DiskFull, Refusal
from shopclient.models import Attachment
from shopclient.models.database import connect, refusing
from shopclient.services.attachment_folder import attachment_folder, attachment_place
from shopclient.services.attachments import copy_bytes, is_whole
from shopclient.services.checks import Finding
from shopclient.services.shop import Shop
from shopclient.services.unfinished import make_folder, unfinished

_NAMED = "SELECT digest, max(size), min(name) FROM attachment GROUP BY digest ORDER BY digest"
_LISTED = 20


@dataclass(frozen=True)
class NamedFile:
    """The bytes that a shop's file names: their digest, how many they are, and one name that they go by."""

    digest: str
    size: int
    name: str


def named_in(file: Path) -> list[NamedFile]:
    """Return all that the shop’s file, or a copy, at *file* names; nothing for an older one."""
    with suppress(sqlite3.Error, Refusal), closing(connect(file)) as connection:
        return [NamedFile(*row) for row in connection.execute(_NAMED)]
    return []


def missing_beside(file: Path) -> tuple[str, ...]:
    """Return the names of what the shop’s file at *file* names and what does not lie beside it.

    By its size alone; "Check data" reads the bytes.
    """
    return tuple(each.name for each in named_in(file) if not _lies(attachment_place(file, each.digest), each))


@contextmanager
def carried(
    wanted: Sequence[NamedFile], folders: Sequence[Path], target: Path, *, thorough: bool = False
) -> Iterator[tuple[str, ...]]:
    """Bring files from the first of *folders* that has them to beside *target*, whatever is missing there.

    Gives the names of those that are nowhere: a copy without them is better than none. If the block fails,
    what was brought for it goes again.

    Args:
        wanted: What is to lie beside *target*.
        folders: Where it may be found.
        target: The shop's file, or a copy of it; it need not be there yet.
        thorough: What lies there already is read, and brought anew if it is not whole.

    Raises:
        DiskFull, FileTrouble, FileReadOnly: The disk refused; nothing was brought.
    """
    folder = attachment_folder(target)
    found, nowhere = _found(wanted, folders, target, thorough=thorough)
    is_new = not folder.exists()
    brought: list[Path] = []
    try:
        if found:
            _bring(found, folder, brought)
        yield tuple(each.name for each in nowhere)
    except BaseException:
        for place in brought:
            with suppress(OSError):
                place.unlink()
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def around(copy: Path) -> list[Path]:
    """Return the folders of files that lie beside a copy, or beside the folder that it lies in."""
    found: list[Path] = []
    for folder in (copy.parent, copy.parent.parent):
        with suppress(OSError):
            found += sorted(each for each in folder.glob("*.files") if each.is_dir())
    own = attachment_folder(copy)
    return sorted(found, key=lambda folder: folder != own)


def lost(shop: Shop) -> list[Finding]:
    """Return what is missing or changed beside the shop's file, for "Check data"."""
    with shop.reading() as session:
        rows = session.execute(select(Attachment.name, Attachment.digest).order_by(Attachment.id)).all()
    gone = [row.name for row in rows if not is_whole(attachment_place(shop.path, row.digest), row.digest)]
    found = [Finding("attachment", name) for name in gone[:_LISTED]]
    if more := len(gone) - len(found):
        found[-1] = Finding("attachment", gone[_LISTED - 1], more)
    return found


def _found(
    wanted: Sequence[NamedFile], folders: Sequence[Path], target: Path, *, thorough: bool
) -> tuple[dict[NamedFile, Path], list[NamedFile]]:
    found: dict[NamedFile, Path] = {}
    nowhere = []
    for each in wanted:
        place = attachment_place(target, each.digest)
        if is_whole(place, each.digest) if thorough else _lies(place, each):
            continue
        source = next((way for folder in folders if _is_readable(way := folder / each.digest, each)), None)
        if source is None:
            nowhere.append(each)
        else:
            found[each] = source
    return found, nowhere


def _bring(found: dict[NamedFile, Path], folder: Path, brought: list[Path]) -> None:
    with refusing(folder):
        make_folder(folder)
        # Asked before: half of them on a full stick would help nobody.
        if shutil.disk_usage(folder).free < sum(each.size for each in found):
            raise DiskFull(str(folder))
        for each, source in found.items():
            with unfinished(folder, "copy") as fresh:
                copy_bytes(source, fresh.path)
                fresh.put(folder / each.digest)
            brought.append(folder / each.digest)


def _lies(place: Path, named: NamedFile) -> bool:
    with suppress(OSError):
        return place.is_file() and place.stat().st_size == named.size
    return False


def _is_readable(place: Path, named: NamedFile) -> bool:
    with suppress(Refusal):  # of a bad sector, say: it is lost as if it were not there
        return _lies(place, named) and is_whole(place, named.digest)
    return False
