"""A copy takes the place of the shop's file; killed at any step, the old or the new file is there whole.

Nothing is lost by it: the present file is copied first, as far as it can be read, and the file itself stays
under another name (trust T16).
"""

import os
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
    ShopMoved,
    TargetForeign,
)
from shopclient.domain.mail import Trouble
from shopclient.models.database import as_refusal, connect, refusing
from shopclient.models.holds import alone
from shopclient.services.attachment_carrying import around, carried, named_in
from shopclient.services.clock import Clock
from shopclient.services.copies import copies, copy_beside
from shopclient.services.erased_carrying import bring_erased
from shopclient.services.file_care import copies_folder, keep_care, read_care
from shopclient.services.files import fill_copy
from shopclient.services.insides import Inside, require_sound, what_is_inside
from shopclient.services.moved_mark import is_moved
from shopclient.services.places import require_fit_name, require_fit_place
from shopclient.services.unfinished import Unfinished, make_folder, sync_folder, tidy, unfinished

_PATIENCE = 2000  # milliseconds for somebody's transaction to end
#: What SQLite may have left beside a file; it belongs to that file and would spoil any other.
_COMPANIONS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """What lies where after a restore."""

    path: Path
    replaced: Path | None  # the former file; None if there was none
    copy: Path | None  # the checked copy made of it before; None if it could not be read
    missing: tuple[str, ...] = ()  # names of files of clients that were nowhere to be found


def restore(
    source: Path, target: Path, clock: Clock, *, force: bool = False, comes_back: bool = False
) -> Restored:
    """Put the copy *source* in the place of the shop's file *target*.

    Args:
        source: The copy; it stays where it is.
        target: The shop's file, which may be missing or damaged.
        clock: For the names of what is kept.
        force: Take a copy of another shop, too, and one whose ledger has faults; and put it in the place of
            what is no file of this version.
        comes_back: *source* is the shop that went away from *target*, back from another computer.

    Raises:
        FileNotFound, FileForeign, FileTooNew, CopyDamaged, CopyOfItself, CopyOfOtherShop: This copy will
            not do.
        TargetForeign, FileTooNew: What lies at *target* is none of this version's files.
        ShopMoved: The shop at *target* went to another computer: an older state of it must not go on here.
        FileInUse: A window or a command has the file open; a restore needs it alone.
        PlaceUnfit: A data file must not lie at *target*.
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
        After any of them the file is as it was.
    """
    require_fit_place(target)
    with refusing(target):
        there = target.exists()
        if there and source.exists() and target.samefile(source):
            raise CopyOfItself(str(source))
        if there and not target.is_file():
            raise FileForeign(str(target))
        if there and not comes_back and is_moved(target):
            raise ShopMoved(str(target))
    if not there:
        require_fit_name(target)
    inside = what_is_inside(source)
    require_sound(source, clock, ledger=not force)
    with _refusing(target), alone(target) if there else nullcontext():
        if there:
            _settle(target)
            if not force:
                _require_same_shop(source, inside, target)
        return _replace(source, target, clock, there=there, comes_back=comes_back)


def operations_since(present: Inside, copy: Inside) -> int:
    """Return how many operations the file has that the copy has not."""
    return max(present.last_number - copy.last_number, 0)


def _replace(source: Path, target: Path, clock: Clock, *, there: bool, comes_back: bool) -> Restored:
    replaced = _free_name(target, clock())
    make_folder(target.parent)
    tidy(target, copies_folder(target), clock())
    with unfinished(target.parent, "restore") as fresh:
        fill_copy(source, fresh.path, target)
        if not comes_back:
            _doubt_letters(fresh.path)
        safe = _safe_copy(target, clock) if there else None
        before = read_care(target)
        # Before the file, so that it never names files that are not there.
        with carried(named_in(fresh.path), around(source), target, thorough=True) as missing:
            bring_erased(source, target)
            try:
                _put(fresh, target, replaced, there=there)
            except BaseException:
                keep_care(
                    target,
                    restored_after=before.restored_after,
                    checked_at=before.checked_at,
                    faults=before.faults,
                )
                _take_back(target, replaced)
                raise
    return Restored(target, replaced if there else None, safe, missing)


def _doubt_letters(path: Path) -> None:
    """Let nobody send again what waited in an older state of the file: it may have gone since."""
    with closing(connect(path)) as connection:
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'message'").fetchone()
        if known is not None:
            doubted = "UPDATE message SET state = 'sending', trouble = ? WHERE state = 'queued'"
            connection.execute(doubted, (Trouble.RESTORED,))
            connection.commit()


def _put(fresh: Unfinished, target: Path, replaced: Path, *, there: bool) -> None:
    if there:
        shutil.copymode(target, fresh.path)
        _keep(target, replaced)
    for companion in _COMPANIONS:
        _set_aside(Path(f"{target}{companion}"), Path(f"{replaced}{companion}"))
    # Else a power cut might leave the former file's journal beside the new file.
    sync_folder(target.parent)
    # Noted before it is done: who is killed in between must not be told of a ledger that was cut.
    newest = next(iter(copies(target)), None)
    # What was found out about the former file says nothing of this one.
    number = newest.stamp.number if newest else 0
    keep_care(target, restored_after=number, checked_at=None, faults=0)
    _swap(fresh, target)


def _swap(fresh: Unfinished, target: Path) -> None:
    try:
        fresh.put(target)
    except OSError:
        if fresh.path.exists():
            raise
        # It is done; whether a power cut takes it back is for the disk to know, and both files are whole.


def _take_back(target: Path, replaced: Path) -> None:
    with suppress(OSError):
        for companion in _COMPANIONS:
            _set_aside(Path(f"{replaced}{companion}"), Path(f"{target}{companion}"))
        replaced.unlink(missing_ok=True)


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
    if not target.stat().st_size:
        return
    try:
        present = what_is_inside(target)
    except FileForeign:
        raise TargetForeign(str(target)) from None
    except FileDamaged:
        return  # it is ours, and it is kept, though nobody can tell whose it is
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
        with unfinished(target.parent, "replaced") as second:
            shutil.copyfile(target, second.path)
            with second.path.open("r+b") as file:
                os.fsync(file.fileno())
            second.put(replaced)


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
