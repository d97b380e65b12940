"""A shop that was packed on another computer is taken over here: all of it, or nothing."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shopclient.domain.errors import (
    CopyDamaged,
    CopyOfOtherShop,
    DiskFull,
    FileNotFound,
    MoveOlder,
    MoveOwn,
    MoveStays,
    MoveUnreadable,
    Refusal,
)
from shopclient.domain.move_contents import Contents
from shopclient.models.database import refusing
from shopclient.services import erased_list, move_archive
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.attachments import is_whole
from shopclient.services.carried_settings import fit_settings
from shopclient.services.clock import Clock
from shopclient.services.drafts import DraftStore
from shopclient.services.files import open_shop
from shopclient.services.insides import hash_at, require_sound, what_is_inside
from shopclient.services.move_archive import Archive, Tell, Told
from shopclient.services.move_figures import figures_of
from shopclient.services.moved_mark import clear_mark, moved
from shopclient.services.places import require_fit_name, require_fit_place
from shopclient.services.restore import restore
from shopclient.services.unfinished import make_folder, unfinished

_SPARE = 10_000_000  # bytes that must stay free


@dataclass(frozen=True)
class TakenIn:
    """A shop that was taken over: its file, what came, and the settings that came along."""

    path: Path
    contents: Contents
    settings: dict[str, Any]
    replaced: Path | None  # the shop's former file, where it came back to a computer it had left


def look_into(source: Path) -> Contents:
    """Return what the file *source* says of itself; its members are not read yet.

    Raises:
        MoveUnreadable, FileNotFound, FileUnreadable, FileTrouble: It cannot be taken over.
    """
    with move_archive.opened(source) as archive:
        return archive.contents


def take_in(
    source: Path, target: Path, clock: Clock, drafts: Path, tell: Tell = lambda _done, _total: None
) -> TakenIn:
    """Take the packed shop *source* over, as the shop's file *target*.

    Args:
        source: The file from the other computer; it stays as it is.
        target: Free, or the same shop, which went away from here before. If it is what arrives already, as
            after a taking over that was broken off, it stays, and the rest is brought.
        clock: The shop's clock.
        drafts: The folder for what is typed and not recorded.
        tell: Told how far it is, in bytes; may raise ``Stopped``.

    Raises:
        MoveUnreadable: It is not whole, or not what was packed.
        FileTooNew: A later version made the file in it.
        MoveStays, CopyOfOtherShop, MoveOlder: What lies at *target* must not be replaced by it.
        MoveOwn: It was packed from *target* itself; whoever wants that takes the move back.
        PlaceUnfit, FileInUse, DiskFull, FileReadOnly, FileTrouble: As with a restore.
        After any of them *target* is as it was.
    """
    require_fit_place(target)
    if not target.exists():
        require_fit_name(target)
    with move_archive.opened(source) as archive, refusing(target):
        contents = archive.contents
        make_folder(target.parent)
        # The shop stands there twice for a moment: as it was unpacked, and as it was checked and put.
        if shutil.disk_usage(target.parent).free < contents.size + archive.members["shop"].size + _SPARE:
            raise DiskFull(str(target))
        large = [each.size for name, each in archive.members.items() if move_archive.is_told(name)]
        told = Told(sum(large), tell)
        with unfinished(target.parent, "move") as fresh:
            _fill(fresh.path, archive.pieces(move_archive.SHOP, told))
            _require_arrived(fresh.path, archive, clock)
            is_here = target.exists() and _is_here(target, fresh.path, archive)
            replaced = None
            with _files_in(archive, target, told):
                if not is_here:
                    _bring_erased(archive, target)
                    replaced = _put(fresh.path, target, archive, clock)
        settings = fit_settings(json.loads(archive.read(move_archive.SETTINGS) or b"{}"))
        typed = archive.read(move_archive.DRAFTS)
    clear_mark(target)
    _keep_typed(target, clock, drafts, typed, over=not is_here)
    return TakenIn(target, contents, settings, replaced)


def _fill(path: Path, pieces: Iterator[bytes]) -> None:
    with path.open("r+b") as out:
        for piece in pieces:
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())


def _require_arrived(path: Path, archive: Archive, clock: Clock) -> None:
    """Let the same shop have arrived as was packed: whole, sound, and with the same figures."""
    try:
        require_sound(path, clock, ledger=False)
        is_same = figures_of(path) == archive.contents.figures
    except FileNotFound:
        raise
    except Refusal as refusal:
        if refusal.code == "file_too_new":
            raise MoveUnreadable(str(archive.path), "newer") from refusal
        raise MoveUnreadable(str(archive.path), "altered") from refusal
    if not is_same:
        raise MoveUnreadable(str(archive.path), "altered")


def _is_here(target: Path, arrived: Path, archive: Archive) -> bool:
    """Tell whether what arrived stands at *target* already; refuse if it must not take its place."""
    present, coming = what_is_inside(target), what_is_inside(arrived)
    if present.founded != coming.founded:
        raise CopyOfOtherShop(str(archive.path), coming.shop)
    mark, is_same_ledger = moved(target, present.founded), present.last_hash == coming.last_hash
    if mark is None:
        # Broken off after the shop was put, its drafts and settings are still to come.
        if is_same_ledger and figures_of(target) == archive.contents.figures:
            return True
        raise MoveStays(str(target))
    if present.last_number and hash_at(arrived, present.last_number) != present.last_hash:
        raise MoveOlder(str(target))
    # What the other computer packed has more in it, or was at least packed later.
    if is_same_ledger and (mark.moment is None or archive.contents.made_at <= mark.moment):
        zone = ZoneInfo(present.zone) if present.zone else None
        raise MoveOwn(str(target), archive.path.name, archive.contents.made_at.astimezone(zone).date())
    return False


def _put(arrived: Path, target: Path, archive: Archive, clock: Clock) -> Path | None:
    """Put the shop in its place; return where the former file lies."""
    try:
        return restore(arrived, target, clock, comes_back=True).replaced
    except CopyDamaged as damage:  # not a file that anybody here knows of
        raise MoveUnreadable(str(archive.path), "altered") from damage


@contextmanager
def _files_in(archive: Archive, target: Path, told: Told) -> Iterator[None]:
    """Put the files of clients beside *target*; they go again if the block fails."""
    folder = attachment_folder(target)
    is_new, brought = not folder.exists(), []
    try:
        for digest, name in archive.files().items():
            if is_whole(folder / digest, digest):
                continue
            make_folder(folder)
            with unfinished(folder, "copy") as fresh:
                _fill(fresh.path, archive.pieces(name, told))
                _require_whole(fresh.path, digest, archive)
                fresh.put(folder / digest)
            brought.append(folder / digest)
        yield
    except BaseException:
        for place in brought:
            with suppress(OSError):
                place.unlink()
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def _require_whole(place: Path, digest: str, archive: Archive) -> None:
    if not is_whole(place, digest):
        raise MoveUnreadable(str(archive.path), "altered")


def _bring_erased(archive: Archive, target: Path) -> None:
    text = archive.read(move_archive.ERASED)
    place = erased_list.place_of(target)
    known, there = erased_list.parsed(text), erased_list.read(place)
    if known is not None:
        erased_list.write(place, known if there is None else known | there)


def _keep_typed(target: Path, clock: Clock, drafts: Path, typed: bytes, *, over: bool) -> None:
    """Keep what was typed on the other computer, *over* what was typed here or only where nothing was.

    It is read, and doubted, when the window opens.
    """
    if not typed:
        return
    with suppress(Refusal, OSError):  # a sale that was half typed is not worth the shop
        shop = open_shop(target, clock, look=False)
        try:
            place = DraftStore(drafts, shop).file
        finally:
            shop.close()
        if place.exists() and not over:
            return
        make_folder(place.parent)
        with unfinished(place.parent, "draft") as fresh:
            _fill(fresh.path, iter([typed]))
            fresh.put(place)
