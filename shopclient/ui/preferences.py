"""What one person likes on one computer: a small JSON file beside the data, not part of the shop's file."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Preferred:
    """The values, each with what holds before anybody chose."""

    language: str = ""  # "": as the system
    theme: str = "system"  # or "light", "dark"
    text_scale: int = 100  # percent, 100-200
    geometry: str = ""  # Qt's own form, as hexadecimal
    last_screen: str = ""
    file: str = ""  # the shop's file; "": the per-user one
    scan_gap: int = 50  # milliseconds between two keys of a scanner


class Preferences(QObject):
    """The values of one file; every change is kept at once and told."""

    changed = Signal(str)  # the name of the value

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values = _read(path)

    @property
    def now(self) -> Preferred:
        """The present values."""
        return self._values

    def change(self, **values: Any) -> None:
        """Keep new values; those that differ are told by name.

        Raises:
            TypeError: There is no such value.
        """
        before, self._values = self._values, replace(self._values, **values)
        if self._values == before:
            return
        self._keep()
        for name in values:
            if getattr(before, name) != getattr(self._values, name):
                self.changed.emit(name)

    def _keep(self) -> None:
        fresh = self._path.with_name(f"{self._path.name}.unfinished")
        # A read-only home costs the preferences of tomorrow, not the work of today.
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(asdict(self._values), indent=1), encoding="utf-8")
            os.replace(fresh, self._path)


def _read(path: Path) -> Preferred:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferred()
    if not isinstance(found, dict):
        return Preferred()
    usual = Preferred()
    known = {
        item.name: found[item.name]
        for item in fields(Preferred)
        if type(found.get(item.name)) is type(getattr(usual, item.name))
    }
    return Preferred(**known)
