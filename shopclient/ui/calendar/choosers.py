"""Asking for calendar files: the system's own dialogs, which tests replace."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.ui.documents import in_documents

ChooseFile = Callable[[QWidget], Path | None]
_SUFFIX = ".ics"


def choose_target(parent: QWidget) -> Path | None:
    """Ask where the calendar is to be written."""
    title = QCoreApplication.translate("Choosers", "Export the calendar")
    name = QCoreApplication.translate("Choosers", "calendar")
    path, _ = QFileDialog.getSaveFileName(parent, title, in_documents(f"{name}{_SUFFIX}"), _kinds())
    if not path:
        return None
    chosen = Path(path)
    return chosen if chosen.suffix.lower() == _SUFFIX else chosen.with_name(chosen.name + _SUFFIX)


def choose_calendar(parent: QWidget) -> Path | None:
    """Ask for the calendar that is to be brought in."""
    title = QCoreApplication.translate("Choosers", "Choose a calendar")
    every = QCoreApplication.translate("Choosers", "All files (*)")
    path, _ = QFileDialog.getOpenFileName(parent, title, in_documents(), f"{_kinds()};;{every}")
    return Path(path) if path else None


def _kinds() -> str:
    return QCoreApplication.translate("Choosers", "Calendars (*.ics)")


@dataclass(frozen=True)
class Choosers:
    """How files are asked for."""

    target: ChooseFile = choose_target
    calendar: ChooseFile = choose_calendar
