"""A fault of ours: written to the log, shown once in plain words, and the program goes on."""

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from shopclient.texts.masking import masked

_log = logging.getLogger(__name__)
_SEVERE = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}


class CrashReporter(QObject):
    """Hears of every unexpected error, from whichever thread, and opens one window about it."""

    _heard = Signal(str)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._window: QObject | None = None
        self._last = ""
        # Queued: a window must not open inside a paint event, nor in a worker.
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of errors in slots, threads and Qt itself; a hard crash leaves its trace in the log folder."""
        sys.excepthook = self.on_error
        threading.excepthook = self._on_thread_error
        qInstallMessageHandler(on_qt_message)
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            self._trace = (self._logs / "hard-crash.txt").open("a", encoding="utf-8")
            faulthandler.enable(self._trace)
        except OSError:
            faulthandler.enable()

    def on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error that nobody caught; Ctrl+C in a terminal ends the program as ever."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = masked("".join(traceback.format_exception(kind, error, trace)))
        # An error in painting comes back with every paint: one line tells it as well as a thousand.
        if text != self._last:
            self._last = text
            _log.error("a fault of ours\n%s", text)
        self._heard.emit(text)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        from shopclient.ui.crash_window import CrashWindow

        if self._window is not None:
            return
        window = CrashWindow(text, self._logs)
        window.destroyed.connect(self._on_window_gone)
        self._window = window
        window.show()

    def _on_window_gone(self) -> None:
        self._window = None


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write what Qt complains of to the log."""
    _log.log(_SEVERE.get(kind, logging.WARNING), "Qt: %s", message)
