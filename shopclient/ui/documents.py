"""Where people keep files of their own; questions for a file begin there, not where the program started."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def in_documents(name: str = "") -> str:
    """Return the path of *name* in the person's documents; of the folder itself without a name."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / name)
