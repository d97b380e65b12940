"""The program's log: a few small files in the user's log folder, without personal data."""

import logging
from pathlib import Path

_BYTES = 500_000
_FILES = 5
#: The window keeps its log open; commands beside it write to one of their own.
_WINDOW, _COMMANDS = "shopclient.log", "commands.log"


class _Masking(logging.Formatter):
    """Blots personal data out of every line, whoever wrote it."""

    def format(self, record: logging.LogRecord) -> str:
        from shopclient.texts.masking import masked

        head = f"{self.formatTime(record)} {record.levelname} {record.name}: "
        return head + masked(super().format(record))


class _Late(logging.Handler):
    """Begins the log of commands at the first thing worth noting: most commands note none."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        from shopclient.paths import log_folder

        logging.getLogger().removeHandler(self)
        begin_log(log_folder(), _COMMANDS)
        logging.getLogger().handle(record)


def begin_log(folder: Path, name: str = _WINDOW) -> None:
    """Write the log to *folder* from now on; a folder that cannot be written costs the log, not the work."""
    from logging.handlers import RotatingFileHandler

    logging.raiseExceptions = False  # a full disk under the log is no news for the terminal
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / name, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(_Masking())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def begin_log_late() -> None:
    """Let a command begin its log when there is something to note, so that its start costs nothing."""
    root = logging.getLogger()
    if not root.hasHandlers():
        root.addHandler(_Late())
