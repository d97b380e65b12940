"""Whether a data file may lie where somebody wants it to lie; copies may lie anywhere."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from shopclient.domain.errors import PlaceUnfit
from shopclient.domain.places import PlaceTrouble, Surroundings, place_trouble

_MOUNTS = Path("/proc/self/mounts")
#: Letters that a name may have, and those that names beside a file have on top of its own; the longest is of
#: the journal of a file that a restore replaced, ``….replaced-20261121-101500-99-journal``.
_LONGEST_NAME, _ADDED = 255, 40
#: Letters that a path may have for Windows, and elsewhere for SQLite.
_LONGEST_PATH = 259 if sys.platform == "win32" else 511
_OCTAL = re.compile(r"\\([0-7]{3})")

if sys.platform == "win32":
    _REMOTE = 4

    def _length(name: str) -> int:
        return len(name.encode("utf-16-le", "surrogatepass")) // 2

    def _remote_drives(paths: set[str]) -> frozenset[str]:
        import ctypes

        drives = {path[:2].upper() for path in paths if path[1:2] == ":"}
        type_of = ctypes.windll.kernel32.GetDriveTypeW
        return frozenset(drive for drive in drives if type_of(f"{drive}\\") == _REMOTE)

else:

    def _length(name: str) -> int:
        return len(os.fsencode(name))

    def _remote_drives(_paths: set[str]) -> frozenset[str]:
        return frozenset()


def require_fit_place(path: Path) -> None:
    """Let a data file lie at *path*, or say why it must not.

    Raises:
        PlaceUnfit: A cloud or another computer would have its hands in it, too.
    """
    why = trouble_of_place(path)
    if why is not None:
        raise PlaceUnfit(str(path), why)


def require_fit_name(path: Path) -> None:
    """Let a data file have the name at *path*, or say why it must not.

    Raises:
        PlaceUnfit: It is so long that no copy could be named after it.
    """
    # A copy's name is that of the file and more, in a folder that is named after it, too.
    longest_path = _length(os.path.abspath(path)) + _length(path.name) + _ADDED
    if _length(path.name) + _ADDED > _LONGEST_NAME or longest_path > _LONGEST_PATH:
        raise PlaceUnfit(str(path), "name")


def trouble_of_place(path: Path) -> PlaceTrouble | None:
    """Return what is wrong with *path* for a data file, whether it is there yet or not."""
    spellings = {os.path.abspath(path), os.path.realpath(path)}
    return place_trouble(sorted(spellings), _surroundings(spellings))


def _surroundings(paths: set[str]) -> Surroundings:
    roots = tuple(
        os.environ[name]
        for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
        if os.environ.get(name)
    )
    return Surroundings(roots, _mounts(), _remote_drives(paths))


def _mounts() -> tuple[tuple[str, str], ...]:
    text = ""
    with suppress(OSError):  # only Linux tells it like this
        text = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    lines = [line.split(" ") for line in text.splitlines()]
    return tuple((_OCTAL.sub(_letter, line[1]), line[2]) for line in lines if len(line) > 2)


def _letter(octal: "re.Match[str]") -> str:
    return chr(int(octal[1], 8))
