"""What was done for a file's safety: kept beside its copies, for it must outlive the file itself."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shopclient.domain.people import LARGEST_ID
from shopclient.services.unfinished import make_folder, unfinished

_NAME = "care.json"
#: The ending of the file whose note has the plain name; beside it may lie files of other endings.
_ENDING = ".shopclient"


@dataclass(frozen=True)
class Care:
    """Moments are UTC; None and "" stand for never and nothing."""

    second_place: str = ""  # the folder for copies on another disk or in a cloud
    second_at: datetime | None = None  # when a copy got there last
    checked_at: datetime | None = None  # when the data was checked last
    faults: int = 0  # how many things were found then
    walked: int = 0  # up to which operation the chain was found whole in a copy
    walked_hash: str = ""  # the hash of that operation
    restored_after: int = 0  # the number of the last copy made before the latest restore
    backups: str = ""  # the newest places, a line each, to which a person had whole copies written


def copies_folder(file: Path) -> Path:
    """Return the folder beside *file* in which its copies lie; it may not exist yet."""
    return file.with_name(f"{file.stem}.copies")


def read_care(file: Path) -> Care:
    """Return what is known; what is missing, broken or out of reach there is as if never done."""
    with suppress(OSError):
        return _kept(file)
    return Care()


def _kept(file: Path) -> Care:
    usual = Care()
    try:
        found = json.loads(_note_there(file).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return usual
    if not isinstance(found, dict):
        return usual
    known: dict[str, Any] = {
        item.name: _read(getattr(usual, item.name), found.get(item.name)) for item in fields(Care)
    }
    return Care(**known)


def keep_care(file: Path, **values: Any) -> Care:
    """Keep new values beside the old ones; where nothing can be read or written they hold for now only."""
    try:
        care = replace(_kept(file), **values)
    except OSError:  # else what cannot be read at this moment would be forgotten for good
        return replace(Care(), **values)
    tree = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(care).items()
    }
    place = _note(file)
    with suppress(OSError):
        make_folder(place.parent)
        with unfinished(place.parent, "care") as fresh:
            with fresh.path.open("w", encoding="utf-8") as note:
                note.write(json.dumps(tree, indent=1))
                note.flush()
                os.fsync(note.fileno())
            fresh.put(place)
    return care


def _note(file: Path) -> Path:
    # One folder may hold the copies of a.shopclient and of a.db, but what was done for each is its own.
    return copies_folder(file) / (_NAME if file.suffix == _ENDING else f"care-{file.name}.json")


def _note_there(file: Path) -> Path:
    own = _note(file)
    # Earlier versions kept every note under the plain name.
    is_earlier = not own.exists() and not file.with_suffix(_ENDING).exists()
    return own.with_name(_NAME) if is_earlier else own


def _read(usual: object, found: object) -> object:
    if usual is None:
        return _read_moment(found)
    if type(found) is not type(usual):
        return usual
    is_absurd = isinstance(found, int) and not 0 <= found <= LARGEST_ID
    return usual if is_absurd else found


def _read_moment(found: object) -> datetime | None:
    if not isinstance(found, str):
        return None
    try:
        moment = datetime.fromisoformat(found)
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None
