"""Copies in a second place: a stick, a folder of a cloud, another computer (trust T15).

The place is remembered beside the copies of the file, so that the window and the command line know it.
"""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shopclient.domain.errors import FileNotFound, PlaceUnfit
from shopclient.models.database import refusing
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.copies import Copy, copies, copies_folder, copies_in, copy_now, thin
from shopclient.services.erased_carrying import carry_erased
from shopclient.services.file_care import keep_care, read_care
from shopclient.services.insides import what_is_inside
from shopclient.services.places import trouble_of_place
from shopclient.services.second_home import home_in, mark_of_shop
from shopclient.services.shop import Shop
from shopclient.services.whole_copy import write_copy


@dataclass(frozen=True)
class SecondPlace:
    """The second place as it is now."""

    folder: Path
    connected: bool
    copied_at: datetime | None  # UTC, when a copy got there last
    same_disk: bool  # it would go with the file; a cloud's folder on this disk does not


def second_place(file: Path) -> SecondPlace | None:
    """Return the second place of *file*; None if nobody chose one."""
    care = read_care(file)
    if not care.second_place:
        return None
    folder = Path(care.second_place)
    connected = folder.is_dir()
    same = connected and _same_disk(folder, file) and trouble_of_place(folder / "copy") is None
    return SecondPlace(folder, connected, care.second_at, same)


#: Days without a copy in the second place, after which it is a matter of concern (trust T15).
LONGEST = 7


def days_without(file: Path, now: datetime) -> int:
    """Return for how many days there was no copy elsewhere; without a place, since the first copy."""
    care = read_care(file)
    own = copies(file)
    since = care.second_at or (own[-1].made_at if own else now)
    return max((now - since).days, 0)


def choose_second_place(shop: Shop, folder: Path) -> SecondPlace:
    """Let copies go to *folder* from now on, the first one at once.

    Raises:
        PlaceUnfit: Copies lie there already; it is no second place.
        FileNotFound: There is no such folder.
        DiskFull, FileTrouble, FileReadOnly, FileDamaged: No copy could be put there; the old place stays.
    """
    own = copies_folder(shop.path)
    if (
        folder.resolve() in {own.resolve(), shop.path.parent.resolve()}
        or own.resolve() in folder.resolve().parents
    ):
        raise PlaceUnfit(str(folder), "first")
    if not folder.is_dir():
        raise FileNotFound(str(folder))
    newest = next(iter(copies(shop.path)), None) or copy_now(shop)
    _carry(shop, newest, folder)
    keep_care(shop.path, second_place=str(folder), second_at=shop.now)
    return SecondPlace(folder, True, shop.now, _same_disk(folder, shop.path))


def forget_second_place(file: Path) -> None:
    """Let no more copies go there; those that are there stay."""
    keep_care(file, second_place="", second_at=None)


def carry(shop: Shop) -> Path | None:
    """Put the newest copy into the second place unless it is there; None if there is nothing to be done.

    A place that is not connected is nothing to be done: a stick comes and goes.

    Raises:
        DiskFull, FileTrouble, FileReadOnly, CopyDamaged: It did not get there.
    """
    with refusing(shop.path):
        place = second_place(shop.path)
        newest = next(iter(copies(shop.path)), None)
        if place is None or not place.connected or newest is None:
            return None
        there = _carry(shop, newest, place.folder)
    if there is not None:
        keep_care(shop.path, second_at=shop.now)
    return there


def copies_there(file: Path) -> list[Copy]:
    """Return the copies of *file* in the second place, newest first; none while it is not connected."""
    place = second_place(file)
    if place is None or not place.connected:
        return []
    found: list[Copy] = []
    for folder in place.folder.glob(f"{_escaped(file.stem)} *"):
        found += copies_in(folder, file)
    return sorted(found, key=lambda copy: copy.stamp, reverse=True)


def _carry(shop: Shop, newest: Copy, folder: Path) -> Path | None:
    home = home_in(folder, shop.path, mark_of_shop(what_is_inside(newest.path).founded))
    target = home / newest.path.name
    # One folder of files for all copies there, named as if the shop's own file lay among them.
    own = home / shop.path.name
    with refusing(folder):
        is_there = target.exists()
    if not is_there:
        # From the copy, not from the file: the till is not stopped by a slow stick.
        write_copy(newest.path, target, attachment_folder(shop.path), own)
    if home.is_dir():
        carry_erased(shop.path, own)
    if is_there:
        return None
    thin(copies_in(home, shop.path))
    return target


def _escaped(stem: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in stem)


def _same_disk(folder: Path, file: Path) -> bool:
    return os.stat(folder).st_dev == os.stat(file.parent).st_dev
