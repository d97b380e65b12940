"""What was done for a file's safety: kept beside its copies, for it must outlive the file itself."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from shopclient.services.unfinished import make_folder, unfinished

_NAME = "care.json"


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
        found = json.loads((copies_folder(file) / _NAME).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
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
    place = copies_folder(file) / _NAME
    with suppress(OSError):
        make_folder(place.parent)
        with unfinished(place.parent, "care") as fresh:
            with fresh.path.open("w", encoding="utf-8") as note:
                note.write(json.dumps(tree, ensure_ascii=False, indent=1))
                note.flush()
                os.fsync(note.fileno())
            fresh.put(place)
    return care


def _read(usual: object, found: object) -> object:
    if usual is None:
        with suppress(TypeError, ValueError):
            moment = datetime.fromisoformat(found)  # type: ignore[arg-type]  # a TypeError is what it is for
            return moment if moment.tzinfo else None
        return None
    return found if type(found) is type(usual) else usual
