"""Copies of the shop's file: where they lie, when one is due, which are kept."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shopclient.services.files import copy_file
from shopclient.services.shop import Shop

#: Copies kept beside the file; thinned by count, never by age: a wrong clock must not delete any.
KEPT = 30


@dataclass(frozen=True)
class Copy:
    """One checked copy and when it was made (UTC)."""

    path: Path
    made_at: datetime


def copies_folder(file: Path) -> Path:
    """Return the folder beside *file* in which its copies lie; it may not exist yet."""
    return file.with_name(f"{file.stem}.copies")


def copies(file: Path) -> list[Copy]:
    """Return the copies of *file*, newest first."""
    found = [
        Copy(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        for path in copies_folder(file).glob(f"{file.stem}-*{file.suffix}")
    ]
    return sorted(found, key=lambda copy: copy.path.name, reverse=True)


def copy_now(shop: Shop) -> Copy:
    """Make a checked copy beside the file and let the oldest surplus copies go.

    Raises:
        DiskFull, FileTrouble, FileReadOnly, FileDamaged: There is no new copy; the old ones are there.
    """
    stamp = shop.now.strftime("%Y%m%d-%H%M%S-%f")
    target = copies_folder(shop.path) / f"{shop.path.stem}-{stamp}{shop.path.suffix}"
    copy_file(shop.path, target)
    for old in copies(shop.path)[KEPT:]:
        old.path.unlink(missing_ok=True)
    return Copy(target, shop.now)


def copy_if_changed(shop: Shop) -> Copy | None:
    """Make a copy unless the newest one is younger than the last change; for the end of the day."""
    newest = next(iter(copies(shop.path)), None)
    if newest is not None and newest.path.stat().st_mtime >= shop.path.stat().st_mtime:
        return None
    return copy_now(shop)
