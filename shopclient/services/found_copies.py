"""All copies of a shop's file that this computer knows of, with what is inside each."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from shopclient.domain.errors import CopyOfItself, Refusal
from shopclient.models.database import refusing
from shopclient.services.copies import copies
from shopclient.services.insides import Inside, what_is_inside
from shopclient.services.second_place import copies_there

#: Beside the file, in the second place, made before an update, left by a restore, chosen by a person.
Where = Literal["beside", "second", "update", "replaced", "chosen"]


@dataclass(frozen=True)
class FoundCopy:
    """One copy: where it is, when it was made (UTC), what is inside, or why that cannot be said."""

    path: Path
    where: Where
    made_at: datetime
    inside: Inside | None
    refusal: Refusal | None = None


def found_copies(file: Path) -> list[FoundCopy]:
    """Return every copy of *file*, newest first; what is in several places is named once a place."""
    return [look_at(path, where, made_at) for path, where, made_at in _places(file)]


def look_at(path: Path, where: Where = "chosen", made_at: datetime | None = None) -> FoundCopy:
    """Return what can be said of the copy at *path*; it is looked over before it is restored."""
    try:
        with refusing(path):
            return FoundCopy(path, where, made_at or _written(path), what_is_inside(path))
    except Refusal as refusal:
        return FoundCopy(path, where, made_at or datetime.fromtimestamp(0, UTC), None, refusal)


def chosen_copy(path: Path, file: Path) -> FoundCopy:
    """Return what can be said of what a person chose at *path* to take the place of *file*."""
    with suppress(OSError):
        if path.samefile(file):
            return FoundCopy(path, "chosen", _written(path), None, CopyOfItself(str(path)))
    return look_at(path)


def _places(file: Path) -> list[tuple[Path, Where, datetime]]:
    return sorted(_known(file), key=lambda found: found[2], reverse=True)


def _known(file: Path) -> Iterator[tuple[Path, Where, datetime]]:
    for copy in copies(file):
        yield copy.path, "beside", copy.made_at
    for copy in copies_there(file):
        yield copy.path, "second", copy.made_at
    kept: list[tuple[str, Where]] = [(".before-v", "update"), (".replaced-", "replaced")]
    if file.parent.is_dir():
        for path in file.parent.iterdir():
            for beginning, where in kept:
                rest = path.name.removeprefix(file.name + beginning)
                if rest != path.name and not rest.endswith(("-journal", "-wal", "-shm")):
                    yield path, where, _written(path)


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
