"""Whoever was erased is forgotten wherever copies were carried to: the list goes there, and the files go.

What is not connected now is reached when a copy is carried there the next time.
"""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from shopclient.domain.errors import Refusal
from shopclient.models.database import connect, refusing
from shopclient.services import erased_list
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.file_care import read_care
from shopclient.services.second_home import home_in, mark_of_shop

_FOUNDED = "SELECT loaded_at FROM programme ORDER BY id LIMIT 1"
_NAMED = "SELECT DISTINCT digest FROM attachment"


def carry_erased(file: Path, target: Path) -> None:
    """Let the list beside *target* name whom the one beside *file* names, and drop their files there.

    Raises:
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    known = erased_list.read(erased_list.place_of(file))
    if known is None or known.founded != _listed(_founded_of(file)):
        return
    there = erased_list.read(erased_list.place_of(target))
    both = known if there is None else known | there
    if both != there:
        erased_list.write(erased_list.place_of(target), both)
    _drop(attachment_folder(target), both.files, file)


def bring_erased(copy: Path, target: Path) -> None:
    """Let the list beside *target* name whom any list around the *copy* of the same shop names.

    Raises:
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    founded = _listed(_founded_of(copy))
    here = erased_list.read(erased_list.place_of(target))
    known = here if here is not None and here.founded == founded else erased_list.Erased(founded)
    before = known
    for folder in {copy.parent, copy.parent.parent}:
        with suppress(OSError):
            for place in sorted(folder.glob("*.erased")):
                known |= erased_list.read(place) or erased_list.Erased("")
    if known != before:
        erased_list.write(erased_list.place_of(target), known)


def forget_elsewhere(file: Path) -> None:
    """Carry the list to every place that is known to hold copies of *file* and is connected now."""
    care = read_care(file)
    targets = [Path(line) for line in care.backups.splitlines()]
    if care.second_place:
        targets.append(home_in(Path(care.second_place), file, mark_of_shop(_founded_of(file))) / file.name)
    for target in targets:
        with suppress(Refusal, OSError):
            if target.parent.is_dir():
                carry_erased(file, target)


def _founded_of(file: Path) -> str:
    """Return when the shop of the file at *file* was founded, as the file says it; "" if it cannot tell."""
    with suppress(sqlite3.Error, Refusal, TypeError), closing(connect(file)) as connection:
        return str(connection.execute(_FOUNDED).fetchone()[0])
    return ""


def _listed(founded: str) -> str:
    """Return the same moment as the list says it, which leaves a fraction of nothing out."""
    with suppress(ValueError):
        return datetime.fromisoformat(founded).isoformat()
    return ""


def _drop(folder: Path, marks: frozenset[str], file: Path) -> None:
    with refusing(folder):
        names = [path.name for path in folder.iterdir()] if folder.is_dir() and marks else []
        gone = [name for name in names if erased_list.mark_of(name) in marks]
        if not gone:
            return
        with closing(connect(file)) as connection:
            kept = {row[0] for row in connection.execute(_NAMED)}  # of somebody else, who has the same one
        for name in gone:
            if name not in kept:
                (folder / name).unlink(missing_ok=True)
