"""What one person likes on one computer: a small JSON file beside the data, not part of the shop's file."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from shopclient.ui.preferred import Preferred, read_preferred


class Preferences(QObject):
    """The values of one file; every change is kept at once and told."""

    changed = Signal(str)  # the name of the value

    def __init__(
        self, path: Path, parent: QObject | None = None, for_now: Mapping[str, Any] | None = None
    ) -> None:
        """Read the values at *path*; those *for_now* hold in their stead until they are changed."""
        super().__init__(parent)
        self._for_now = dict(for_now or {})
        self._path = path
        self._values = read_preferred(path)

    @property
    def folder(self) -> Path:
        """Where they lie: the person's own folder of the program."""
        return self._path.parent

    @property
    def now(self) -> Preferred:
        """The present values."""
        return replace(self._values, **self._for_now)

    def change(self, **values: Any) -> None:
        """Keep new values; those that differ are told by name.

        Raises:
            TypeError: There is no such value.
        """
        before = self.now
        self._for_now = {name: value for name, value in self._for_now.items() if name not in values}
        kept, self._values = self._values, replace(self._values, **values)
        if self._values != kept:
            self._keep()
        for name in values:
            if getattr(before, name) != getattr(self.now, name):
                self.changed.emit(name)

    def _keep(self) -> None:
        fresh = self._path.with_name(f"{self._path.name}.unfinished")
        # A read-only home costs the preferences of tomorrow, not the work of today.
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(asdict(self._values), indent=1), encoding="utf-8")
            os.replace(fresh, self._path)
