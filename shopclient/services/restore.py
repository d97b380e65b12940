"""A copy takes the place of the shop's file; killed at any step, the old or the new file is there whole.

Nothing is lost by it: the present file is copied first, as far as it can be read, and the file itself stays
under another name (trust T16).
"""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import (
    CopyDamaged,
    CopyOfItself,
    CopyOfOtherShop,
    FileDamaged,
    FileForeign,
    FileInUse,
    FileTooNew,
    Refusal,
)
from shopclient.models.database import as_refusal, connect
from shopclient.services.clock import Clock
from shopclient.services.copies import copies, copy_beside
from shopclient.services.file_care import keep_care
from shopclient.services.files import copy_file
from shopclient.services.holds import alone
from shopclient.services.insides import Inside, require_sound, what_is_inside
from shopclient.services.places import require_fit_place

_PATIENCE = 2000  # milliseconds for somebody's transaction to end
#: What SQLite may have left beside a file; it belongs to that file and would spoil any other.
_COMPANIONS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """What lies where after a restore."""

    path: Path
    replaced: Path | None  # the former file; None if there was none
    copy: Path | None  # the checked copy made of it before; None if it could not be read


def restore(source: Path, target: Path, clock: Clock, *, force: bool = False) -> Restored:
    """Put the copy *source* in the place of the shop's file *target*.

    Args:
        source: The copy; it stays where it is.
        target: The shop's file, which may be missing or damaged.
        clock: For the names of what is kept.
        force: Take a copy of another shop, too, and one whose ledger has faults.

    Raises:
        FileNotFound, FileForeign, FileTooNew, CopyDamaged, CopyOfItself, CopyOfOtherShop: This copy will
            not do.
        FileInUse: A window or a command has the file open; a restore needs it alone.
        PlaceUnfit: A data file must not lie at *target*.
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
        After any of them the file is as it was.
    """
    require_fit_place(target)
    inside = what_is_inside(source)
    if target.is_dir():
        raise FileForeign(str(target))
    there = target.exists()
    if there and target.samefile(source):
        raise CopyOfItself(str(source))
    require_sound(source, clock, ledger=not force)
    with _refusing(target), alone(target) if there else nullcontext():
        if there:
            _settle(target)
            if not force:
                _require_same_shop(source, inside, target)
        return _replace(source, target, clock, there=there)


def operations_since(present: Inside, copy: Inside) -> int:
    """Return how many operations the file has that the copy has not."""
    return max(present.last_number - copy.last_number, 0)


def _replace(source: Path, target: Path, clock: Clock, *, there: bool) -> Restored:
    replaced = _free_name(target, clock())
    fresh = target.with_name(f"restore-{secrets.token_hex(8)}.unfinished")
    swapped = False
    try:
        copy_file(source, fresh)
        safe = _safe_copy(target, clock) if there else None
        if there:
            shutil.copymode(target, fresh)
            _keep(target, replaced)
        for companion in _COMPANIONS:
            _set_aside(Path(f"{target}{companion}"), Path(f"{replaced}{companion}"))
        os.replace(fresh, target)
        swapped = True
        _sync_folder(target.parent)
        newest = next(iter(copies(target)), None)
        keep_care(target, restored_after=newest.stamp.number if newest else 0)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
            if there and not swapped:
                replaced.unlink(missing_ok=True)
    return Restored(target, replaced if there else None, safe)


def _settle(target: Path) -> None:
    """See that nobody is writing, and let SQLite take back what a killed program left half done.

    A file that is damaged cannot be settled and is replaced as it is.
    """
    try:
        with closing(connect(target)) as connection:
            connection.isolation_level = None
            connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refusal = as_refusal(error, target)
        if isinstance(refusal, FileInUse):
            raise refusal from error


def _require_same_shop(source: Path, inside: Inside, target: Path) -> None:
    try:
        present = what_is_inside(target)
    except (FileDamaged, FileForeign, FileTooNew):
        return  # nobody can tell whose it is, and it is kept
    if present.founded != inside.founded:
        raise CopyOfOtherShop(str(source), inside.shop)


def _safe_copy(target: Path, clock: Clock) -> Path | None:
    try:
        # Nothing is thinned now: what is being restored may be the oldest copy of all.
        return copy_beside(target, clock).path
    except (FileDamaged, FileForeign, FileTooNew):
        return None


def _keep(target: Path, replaced: Path) -> None:
    """Give the present file a second name; it keeps its first one until the very moment of the swap."""
    try:
        os.link(target, replaced)
    except OSError:  # a disk that knows no second names
        unfinished = target.with_name(f"replaced-{secrets.token_hex(8)}.unfinished")
        try:
            shutil.copyfile(target, unfinished)
            with unfinished.open("r+b") as file:
                os.fsync(file.fileno())
            os.replace(unfinished, replaced)
        finally:
            unfinished.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _set_aside(companion: Path, place: Path) -> None:
    if companion.exists() and companion.stat().st_size:
        os.replace(companion, place)


def _free_name(target: Path, moment: datetime) -> Path:
    name = f"{target.name}.replaced-{moment:%Y%m%d-%H%M%S}"
    place, number = target.with_name(name), 1
    while os.path.lexists(place):
        number += 1
        place = target.with_name(f"{name}-{number}")
    return place


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # there a folder cannot be opened, and need not be
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _refusing(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if os.name == "nt" and isinstance(error, PermissionError):  # somebody has the file open
            raise FileInUse(str(target)) from error
        raise disk_refusal(error, str(target)) from error
    except CopyDamaged:
        raise
    except FileDamaged as damaged:  # found while copying the copy
        raise CopyDamaged(damaged.path, damaged.detail) from damaged
    except Refusal:
        raise
