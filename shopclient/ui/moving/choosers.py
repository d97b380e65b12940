"""Asking where the packed shop goes, where it is, and where it is to lie."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.domain.move_contents import ENDING

#: Asks into which file the shop is packed, and for the file from the other computer.
ChooseTarget = Callable[[QWidget, str], Path | None]
ChooseSource = Callable[[QWidget], Path | None]


def choose_packed_target(parent: QWidget, name: str) -> Path | None:
    """Ask into which file the shop is packed, *name* being proposed; None to leave it."""
    title = QCoreApplication.translate("MoveChooser", "Pack the shop into a file")
    # Whether there is such a file already is said by the program, which never writes over one.
    options = QFileDialog.Option.DontConfirmOverwrite
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, _kinds(), options=options)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(f"{path.name}{ENDING}")


def choose_packed_source(parent: QWidget) -> Path | None:
    """Ask for the file from the other computer; None to leave it."""
    title = QCoreApplication.translate("MoveChooser", "The file from the other computer")
    every = QCoreApplication.translate("MoveChooser", "All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{_kinds()};;{every}")
    return Path(chosen) if chosen else None


def _kinds() -> str:
    return QCoreApplication.translate("MoveChooser", "Packed shops (*.shopmove)")
