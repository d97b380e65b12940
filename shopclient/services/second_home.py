"""Where the copies of a shop lie in a second place, which two shops and two files of one name may share."""

from hashlib import sha256
from pathlib import Path


def mark_of_shop(founded: str) -> str:
    """Return what tells shops of one name apart: they were not *founded* in the same moment."""
    return sha256(founded.encode()).hexdigest()[:6]


def home_in(folder: Path, file: Path, mark: str) -> Path:
    """Return the folder for the copies of *file* below *folder*; nothing is made."""
    return folder / f"{file.stem} {mark}"
