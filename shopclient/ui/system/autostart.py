"""Starting with the computer: one entry among the person's own, written and taken away again.

Windows keeps it in the registry, other systems as a desktop file of the XDG autostart folder.
"""

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QSettings

from shopclient.domain.disk import disk_refusal

_NAME: Final = "shopclient"
_RUN: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_ENTRY: Final = """\
[Desktop Entry]
Type=Application
Name=Shopclient
Exec={command}
Icon=shopclient
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Autostart(Protocol):
    """Whether the program starts with the computer."""

    def is_on(self) -> bool:
        """Tell whether there is an entry."""

    def switch(self, on: bool) -> None:
        """Write the entry, or take it away.

        Raises:
            DiskFull, FileReadOnly, FileTrouble: The system refused.
        """


def open_autostart() -> Autostart:
    """Return this system's way of it."""
    command = [*own_command(), "--tray"]
    if sys.platform == "win32":
        return RegistryEntry(QSettings(_RUN, QSettings.Format.NativeFormat), command)
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return DesktopEntry(Path(config) / "autostart", command)


def own_command() -> list[str]:
    """Return how this program is started: packed by itself, else by its Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "shopclient"]


class DesktopEntry:
    """An entry in *folder*; the command's words are quoted as its format asks."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.file, self._command = folder / f"{_NAME}.desktop", command

    def is_on(self) -> bool:
        return self.file.exists()

    def switch(self, on: bool) -> None:
        try:
            if on:
                self.file.parent.mkdir(parents=True, exist_ok=True)
                words = " ".join(shlex.quote(word).replace("%", "%%") for word in self._command)
                self.file.write_text(_ENTRY.format(command=words), encoding="utf-8")
            else:
                self.file.unlink(missing_ok=True)
        except OSError as error:
            raise disk_refusal(error, str(self.file)) from error


class RegistryEntry:
    """A value among *run*, the programs that Windows starts for a person."""

    def __init__(self, run: QSettings, command: Sequence[str]) -> None:
        self._run, self._command = run, command

    def is_on(self) -> bool:
        return self._run.contains(_NAME)

    def switch(self, on: bool) -> None:
        if on:
            self._run.setValue(
                _NAME, " ".join(f'"{word}"' if " " in word else word for word in self._command)
            )
        else:
            self._run.remove(_NAME)
        self._run.sync()
