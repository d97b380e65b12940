"""Copies of the shop's file: where they lie, when one is due, which are kept (trust T15, T16)."""

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shopclient.domain.errors import Refusal
from shopclient.domain.thinning import Stamp, surplus
from shopclient.models.database import refusing
from shopclient.services.clock import Clock
from shopclient.services.file_care import copies_folder, keep_care, read_care
from shopclient.services.files import copy_file
from shopclient.services.insides import Inside, faults_of, hash_at, what_is_inside
from shopclient.services.shop import Shop

__all__ = [
    "Copy",
    "copies",
    "copies_folder",
    "copies_in",
    "copy_beside",
    "copy_if_changed",
    "copy_now",
    "thin",
]

# The number tells the order, the moment the day: a clock can be wrong, a count cannot.
_NAME = re.compile(r"(?:-(?P<number>\d{5,7}))?-(?P<moment>\d{8}-\d{6})(?:-\d{6})?")


@dataclass(frozen=True)
class Copy:
    """One checked copy and when it was made (UTC), as its name tells."""

    path: Path
    stamp: Stamp
    faulty: bool = False  # the file was copied as it is, but its sums do not fit each other

    @property
    def made_at(self) -> datetime:
        """When it was made (UTC), by the computer's clock of that time."""
        return self.stamp.made_at


def copies(file: Path) -> list[Copy]:
    """Return the copies beside *file*, newest first."""
    return copies_in(copies_folder(file), file)


def copies_in(folder: Path, file: Path) -> list[Copy]:
    """Return the copies of *file* that lie in *folder*, newest first; none if there is no such folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            middle = path.name.removeprefix(file.stem).removesuffix(file.suffix)
            stamp = _stamp(middle) if len(middle) == len(path.name) - len(file.name) else None
            if stamp is not None:
                found.append(Copy(path, stamp))
    return sorted(found, key=lambda copy: copy.stamp, reverse=True)


def copy_now(shop: Shop) -> Copy:
    """Make a checked copy beside the file and let the surplus go.

    A copy of a file whose ledger does not hold is made, too, for it is all there is; but then no older
    copy goes, since one of them may be the last good one.

    Raises:
        DiskFull, FileTrouble, FileReadOnly, FileDamaged: There is no new copy; the old ones are there.
    """

    def clock() -> datetime:
        return shop.now

    copy = copy_beside(shop.path, clock)
    inside = what_is_inside(copy.path)
    ours = [each for each in copies(shop.path) if each.path != copy.path and _of_shop(each, inside)]
    if faults_of(copy.path, clock, after=_walked(shop.path, copy.path)):
        return Copy(copy.path, copy.stamp, faulty=True)
    keep_care(shop.path, walked=inside.last_number, walked_hash=inside.last_hash)
    thin([copy, *ours])
    return copy


def copy_if_changed(shop: Shop) -> Copy | None:
    """Make a copy unless the newest one shows the file as it is."""
    newest = next(iter(copies(shop.path)), None)
    if newest is not None and _written(newest.path) == _written(shop.path):
        return None
    return copy_now(shop)


def copy_beside(file: Path, clock: Clock) -> Copy:
    """Make a checked copy beside *file* and let nothing go.

    Raises:
        DiskFull, FileTrouble, FileReadOnly, FileDamaged: There is no new copy; the old ones are there.
    """
    with refusing(file):
        return _copy_beside(file, clock)


def _copy_beside(file: Path, clock: Clock) -> Copy:
    last = next(iter(copies(file)), None)
    number = last.stamp.number + 1 if last else 1
    made_at = clock().astimezone(UTC).replace(microsecond=0)
    target = copies_folder(file) / f"{file.stem}-{number:05}-{made_at:%Y%m%d-%H%M%S}{file.suffix}"
    # The copy bears the moment at which the file was written last: whether it is behind can be told without
    # any clock. Read before copying, so that a booking meanwhile makes the copy look older, not newer.
    written = _written(file)
    copy_file(file, target)
    os.utime(target, ns=(written, written))
    return Copy(target, Stamp(number, made_at))


def thin(there: Iterable[Copy]) -> None:
    """Let the surplus of these copies, which lie in one folder, go."""
    by_stamp = {copy.stamp: copy.path for copy in there}
    for stamp in surplus(by_stamp):
        with suppress(OSError):  # it goes another time
            by_stamp[stamp].unlink(missing_ok=True)


def _of_shop(copy: Copy, inside: Inside) -> bool:
    # A file of another shop may have had this name before; its copies are not ours to let go.
    with suppress(Refusal):
        return what_is_inside(copy.path).founded == inside.founded
    return False


def _walked(file: Path, copy: Path) -> int:
    """Return up to which operation the chain was found whole before; 0 if that was another chain."""
    care = read_care(file)
    return care.walked if care.walked and hash_at(copy, care.walked) == care.walked_hash else 0


def _stamp(middle: str) -> Stamp | None:
    parts = _NAME.fullmatch(middle)
    if parts is None:
        return None
    try:
        moment = datetime.strptime(parts["moment"], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Stamp(int(parts["number"] or 0), moment)


def _written(path: Path) -> int:
    return path.stat().st_mtime_ns
