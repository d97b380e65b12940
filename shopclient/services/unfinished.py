"""Files that are being made: put in their place only when they are whole, and swept away if their maker died.

A power cut takes back what a folder was told until the folder itself is written, so that is waited for, too.
"""

import errno
import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from shopclient.models.holds import is_held, lock
from shopclient.services.places import trouble_of_place

_NAME = re.compile(
    r"(?:care|check|copy|draft|erased|move|moved|new|replaced|restore|table)-[0-9a-f]{8,16}"
    r"\.unfinished(?P<journal>-journal)?"
)
_JOURNAL = "-journal"
#: Seconds without a change, after which nobody is at it any more where no lock can tell.
_FORSAKEN = 86_400
#: What the disk itself says; any other error only means that a folder of this kind cannot be waited for.
_DISK = {errno.EIO, errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Unfinished:
    """A file that its maker holds until it is in its place."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    def put(self, target: Path) -> None:
        """Give it its name, durably; what had this name before is replaced in one step.

        Raises:
            OSError: The disk refused; it may be in its place already, but a power cut may take it back.
        """
        self._let_go_on_windows()
        os.replace(self.path, target)
        sync_folder(target.parent)

    def put_new(self, target: Path) -> None:
        """Give it its name, durably; the name must be free.

        Raises:
            FileExistsError: It is not.
            OSError: The disk refused; the name stays free.
        """
        self._let_go_on_windows()
        self._claim(target)
        try:
            sync_folder(target.parent)
        except OSError:
            target.unlink(missing_ok=True)
            raise

    def let_go(self) -> None:
        """Hold it no longer."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _let_go_on_windows(self) -> None:
        if sys.platform == "win32":  # where an open file cannot be renamed
            self.let_go()

    def _claim(self, target: Path) -> None:
        if sys.platform == "win32":
            self.path.rename(target)  # which never replaces there
            return
        try:
            os.link(self.path, target)
        except FileExistsError:
            raise
        except OSError:
            # A stick's file system has no second names: claim the name with an empty file, then fill it.
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            try:
                self.path.replace(target)
            except OSError:
                target.unlink()
                raise


@contextmanager
def unfinished(folder: Path, what: str) -> Iterator[Unfinished]:
    """Give an empty file with a name of its own in *folder*; it is gone afterwards unless it was put.

    Forsaken ones of programs that were killed are swept away on this occasion.

    Args:
        folder: Must be there.
        what: One of the words that begin the names of such files.

    Raises:
        OSError: The disk refused.
    """
    fresh = _begin(folder, what)
    try:
        _sweep(folder, fresh.path.stat().st_mtime)
        yield fresh
    finally:
        with suppress(OSError):  # the next one sweeps it away
            if sys.platform == "win32":
                fresh.let_go()
            _remove(fresh.path)
        fresh.let_go()


def tidy(file: Path, folder: Path, now: datetime) -> None:
    """Sweep away what killed programs left beside *file* and in the *folder* of its copies.

    Nobody restores a copy at this moment: a second name of the file is one that a killed program gave it.
    """
    with suppress(OSError):
        _sweep(folder, now.timestamp())
    with suppress(OSError):
        _sweep(file.parent, now.timestamp())
    with suppress(OSError):
        for name in os.listdir(file.parent):
            second = file.with_name(name)
            if name.startswith(f"{file.name}.replaced-") and second.samefile(file):
                second.unlink()
            elif _NAME.fullmatch(name) and second.samefile(file):  # held by whoever holds the file itself
                _remove(second)


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there, durably.

    Raises:
        OSError: The disk refused.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        sync_folder(each.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in *folder* are on the disk.

    Raises:
        OSError: The disk refused.
    """
    if sys.platform == "win32":  # there a folder cannot be opened, and need not be
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno in _DISK:
            raise


def _begin(folder: Path, what: str) -> Unfinished:
    is_afar = _is_afar(folder)
    while True:
        path = folder / f"{what}-{secrets.token_hex(8)}.unfinished"
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644)
        # Together with others, as everybody does who later opens it under its final name.
        if is_afar or (lock(handle, alone=False) is not False and path.exists()):
            return Unfinished(path, handle)
        os.close(handle)  # somebody took it for forsaken in the moment before it was held


def _sweep(folder: Path, now: float) -> None:
    names = set(os.listdir(folder))
    for name in names:
        parts = _NAME.fullmatch(name)
        if parts is None:
            continue
        with suppress(OSError):  # somebody else was faster, or has it open
            if parts["journal"] is None:
                _remove_forsaken(folder / name, now)
            elif name.removesuffix(_JOURNAL) not in names:
                (folder / name).unlink()


def _remove_forsaken(path: Path, now: float) -> None:
    is_old = now - path.stat().st_mtime > _FORSAKEN
    if sys.platform == "win32" or _is_afar(path.parent):
        if is_old:
            _remove(path)  # which Windows does not do to an open file
        return
    if is_held(path):  # a second name of an open file, whose locks must not be lost here
        return
    handle = os.open(path, os.O_RDWR)
    try:
        held = lock(handle, alone=True)
        if held or (held is None and is_old):
            _remove(path)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    # The journal is emptied, not removed (journal mode TRUNCATE), and would lie there for ever.
    path.with_name(f"{path.name}{_JOURNAL}").unlink(missing_ok=True)


def _is_afar(folder: Path) -> bool:
    # A lock on another computer's disk may stop the very program that took it from writing.
    return trouble_of_place(folder / "copy") == "network"
