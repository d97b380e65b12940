"""The shop is packed into one file for another computer; from then on it is only read here.

It is packed from a checked copy while the till may go on. Only at the end, when nobody can record anything,
it is looked whether anything came in between: then it is packed anew. So what arrives is all there was.
"""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from shopclient.domain.errors import DiskFull, FileExists, MoveDisturbed, Refusal
from shopclient.domain.move_contents import Contents
from shopclient.models.database import as_refusal, connect, refusing
from shopclient.services import erased_list, move_archive
from shopclient.services.attachment_carrying import NamedFile, missing_beside, named_in
from shopclient.services.attachment_folder import attachment_place
from shopclient.services.carried_settings import carried_settings
from shopclient.services.drafts import DraftStore
from shopclient.services.file_care import copies_folder
from shopclient.services.files import fill_copy
from shopclient.services.insides import inside_of
from shopclient.services.move_archive import Packer, Tell, Told
from shopclient.services.move_figures import figures_of
from shopclient.services.moved_mark import Moved, clear_mark, moved, set_mark
from shopclient.services.shop import Shop
from shopclient.services.unfinished import Unfinished, make_folder, unfinished

#: How often it is packed anew because something was recorded meanwhile.
TRIES: Final = 3
_PATIENCE = 8000  # milliseconds for a sale to end
_SPARE = 1_000_000  # bytes for the list of contents


@dataclass(frozen=True)
class Computer:
    """Where this computer keeps a person's settings and what is typed and not recorded."""

    settings: Path
    drafts: Path

    @classmethod
    def of(cls, folder: Path) -> "Computer":
        """Return where they are below the person's own *folder* of the program."""
        return cls(folder / "preferences.json", folder / "drafts")


def pack(shop: Shop, target: Path, computer: Computer, tell: Tell = lambda _done, _total: None) -> Contents:
    """Pack the shop into the new file *target*, and let it only be read here from now on.

    Args:
        shop: The open shop.
        target: Where the file is to lie, on a stick mostly; the name must be free.
        computer: What else goes along.
        tell: Told how far it is, in bytes; may raise ``Stopped``.

    Raises:
        ShopMoved: It was packed before.
        FileExists: Something lies at *target*. MoveDisturbed: The till went on and on.
        DiskFull, FileTrouble, FileReadOnly, FileNotFound, FileDamaged: There is no such file then, and the
            shop is here as before.
    """
    with shop.writing() as tx:  # says if it cannot be written, or went away before
        tx.discard()
    founded = inside_of(shop).founded
    with refusing(target):
        if os.path.lexists(target):
            raise FileExists(str(target))
        for _ in range(TRIES):
            with unfinished(target.parent, "move") as fresh, _watched(shop.path) as watch:
                contents = _packed(shop, fresh, target, computer, tell)
                with watch.alone() as is_unchanged:
                    if is_unchanged:
                        mark = Moved(founded, shop.now.isoformat(), target.name)
                        _hand_over(shop.path, fresh, target, mark)
                        return contents
    raise MoveDisturbed


def take_back(shop: Shop) -> None:
    """Let the shop be sold in here again: the other computer must not be used for it any more.

    Raises:
        FileReadOnly, FileTrouble: The disk refused.
    """
    clear_mark(shop.path)


def moved_away(shop: Shop) -> Moved | None:
    """Return when the shop went to another computer; None if it is here."""
    return moved(shop.path, inside_of(shop).founded)


def _hand_over(file: Path, fresh: Unfinished, target: Path, mark: Moved) -> None:
    # The note first: a file on a stick that nobody here knows of could be taken over tomorrow.
    set_mark(file, mark)
    try:
        fresh.put_new(target)
    except BaseException:
        with suppress(Refusal):
            clear_mark(file)
        raise


def _packed(shop: Shop, fresh: Unfinished, target: Path, computer: Computer, tell: Tell) -> Contents:
    folder = copies_folder(shop.path)
    make_folder(folder)
    with unfinished(folder, "copy") as copy:
        fill_copy(shop.path, copy.path, shop.path)
        missing = missing_beside(shop.path)
        files = [each for each in named_in(copy.path) if attachment_place(shop.path, each.digest).is_file()]
        total = copy.path.stat().st_size + sum(each.size for each in files)
        if shutil.disk_usage(target.parent).free < total // 2 + _SPARE:
            raise DiskFull(str(target))
        told = Told(2 * total, tell)  # written, and read once more
        with fresh.path.open("r+b") as out:
            with Packer(out) as packer:
                with copy.path.open("rb") as source:
                    packer.add(move_archive.SHOP, source, told)
                _add_files(packer, shop.path, files, told)
                _add_small(packer, shop, computer)
                packer.finish(shop.now, figures_of(copy.path), missing)
            out.flush()
            os.fsync(out.fileno())
    return _read_again(fresh.path, told)


def _add_files(packer: Packer, file: Path, files: list[NamedFile], told: Told) -> None:
    for each in files:
        with attachment_place(file, each.digest).open("rb") as source:
            packer.add(f"{move_archive.FILES}{each.digest}", source, told)


def _add_small(packer: Packer, shop: Shop, computer: Computer) -> None:
    settings = json.dumps(carried_settings(computer.settings)).encode()
    for name, text in (
        (move_archive.SETTINGS, settings),
        (move_archive.DRAFTS, _bytes_at(DraftStore(computer.drafts, shop).file)),
        (move_archive.ERASED, _bytes_at(erased_list.place_of(shop.path))),
    ):
        if text:
            packer.add(name, BytesIO(text))


def _bytes_at(place: Path) -> bytes:
    with suppress(OSError):
        return place.read_bytes()
    return b""


def _read_again(path: Path, told: Told) -> Contents:
    """Read every byte back: what a stick did not take is known here, where the shop still is."""
    with move_archive.opened(path) as archive:
        for name in archive.members:
            for _piece in archive.pieces(name, told if move_archive.is_told(name) else None):
                pass
        return archive.contents


class _Watch:
    """Tells whether anybody recorded anything since it began."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._before = self._version()

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Let nobody record anything in the block; gives whether nobody did before."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._version() == self._before
        finally:
            self._connection.execute("ROLLBACK")

    def _version(self) -> int:
        self._connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


@contextmanager
def _watched(file: Path) -> Iterator[_Watch]:
    try:
        with closing(connect(file)) as connection:
            connection.isolation_level = None
            connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
            yield _Watch(connection)
    except sqlite3.Error as error:
        raise (as_refusal(error, file) or error) from error
