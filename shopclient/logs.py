"""The program's log: a few small files in the user's log folder, without personal data."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from shopclient.texts.masking import masked

_BYTES = 500_000
_FILES = 5


class _Masking(logging.Formatter):
    """Blots personal data out of every line, whoever wrote it."""

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record)} {record.levelname} {record.name}: "
        return head + masked(super().format(record))


def begin_log(folder: Path) -> None:
    """Write the log to *folder* from now on; a folder that cannot be written costs the log, not the work."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "shopclient.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(_Masking())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
