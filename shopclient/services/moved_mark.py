"""That a shop went to another computer: noted beside its file, which is only read until it is taken back.

Beside the file and not in it: the file itself goes on on the other computer, and is sold in there.
"""

import json
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from shopclient.domain.errors import Refusal
from shopclient.models.database import connect, refusing
from shopclient.services.unfinished import sync_folder, unfinished

_FOUNDED = "SELECT loaded_at FROM programme ORDER BY id LIMIT 1"


@dataclass(frozen=True)
class Moved:
    """The shop that was *founded* in that moment was packed at *at* (UTC) into a file called *archive*."""

    founded: str
    at: str
    archive: str

    @property
    def moment(self) -> datetime | None:
        """When it was packed (UTC); None if the note does not say."""
        with suppress(ValueError):
            moment = datetime.fromisoformat(self.at)
            return moment if moment.tzinfo is not None else None
        return None


def mark_place(file: Path) -> str:
    """Return where the note about the shop's file at *file* lies."""
    return f"{file}.moved"


def moved(file: Path, founded: str) -> Moved | None:
    """Return what is noted of the shop at *file*; None if it is here, or the note is about another shop."""
    place = mark_place(file)
    if not os.path.exists(place):
        return None
    try:
        tree = json.loads(Path(place).read_bytes())
        mark = Moved(str(tree["founded"]), str(tree["at"]), str(tree["archive"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        # Better to be asked whether it is here than to be sold in on two computers.
        return Moved(founded, "", "")
    return mark if mark.founded == founded else None


def is_moved(file: Path) -> bool:
    """Tell whether the shop at *file* went to another computer, whether or not it is open."""
    with suppress(sqlite3.Error, Refusal, TypeError):
        if os.path.exists(mark_place(file)):
            with closing(connect(file)) as connection:
                founded = str(connection.execute(_FOUNDED).fetchone()[0])
            return moved(file, founded) is not None
    return False


def set_mark(file: Path, mark: Moved) -> None:
    """Note it, durably. Raises: DiskFull, FileReadOnly, FileTrouble."""
    place = Path(mark_place(file))
    with refusing(place), unfinished(place.parent, "moved") as fresh:
        with fresh.path.open("w", encoding="utf-8") as note:
            json.dump(asdict(mark), note)
            note.flush()
            os.fsync(note.fileno())
        fresh.put(place)


def clear_mark(file: Path) -> None:
    """Take the note away, durably. Raises: FileReadOnly, FileTrouble."""
    place = Path(mark_place(file))
    with refusing(place):
        place.unlink(missing_ok=True)
        sync_folder(place.parent)
