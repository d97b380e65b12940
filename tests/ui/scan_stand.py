"""A window with one of each thing that may have the focus when a card is scanned; told what to do on stdin.

Commands, one a line: ``focus line|table|combo|list|dialog|message``, and ``busy``: do nothing until the next
line. Each is answered by "ready". ``state 14`` waits for so many keys to come through the X server, and is
answered by what was scanned, where any key left a trace, and the longest time between two keys, as JSON.
"""

import json
import sys
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from shopclient.ui.scanner import Scanner

QUIET = 120  # milliseconds; a scanner itself waits for silence
PATIENCE, STEP = 5_000, 20  # milliseconds to wait for keys, and between two looks
LIFE = 180_000  # whatever goes wrong, the stand does not outlive its test


class Pace(QObject):
    """Notes the longest time between two keys of one focus, as pressed and as they came."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.came: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            at = event.timestamp()  # 0 when the scanner gives a key back
            if at and event.type() == QEvent.Type.KeyPress:
                self.keys.append(at)
                self.came.append(round(monotonic() * 1000))
        return False

    def clear(self) -> None:
        self.keys.clear()
        self.came.clear()

    def longest(self) -> int:
        gaps = (later - earlier for times in (self.keys, self.came) for earlier, later in pairwise(times))
        return max(gaps, default=0)


class Stand(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.scans: list[str] = []
        self.pressed: list[str] = []
        self.pace = Pace()
        self.line, self.table, self.combo = QLineEdit(), QTableWidget(3, 2), QComboBox()
        self.combo.addItems(["0", "1", "2", "20"])
        self.combo.setEditable(True)
        layout = QVBoxLayout(self)
        for widget in (self.line, self.table, self.combo):
            layout.addWidget(widget)
        self.dialog = QDialog(self)
        self.dialog_line = QLineEdit()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(lambda: self.pressed.append("dialog"))
        dialog_layout = QVBoxLayout(self.dialog)
        dialog_layout.addWidget(self.dialog_line)
        dialog_layout.addWidget(buttons)
        self.dialog.setModal(True)
        self.message = QMessageBox(self)
        self.message.setText("Anything")
        self.message.buttonClicked.connect(lambda _button: self.pressed.append("message"))

    def focus(self, what: str) -> None:
        wanted = {"dialog": self.dialog, "message": self.message}.get(what)
        for window in (self.dialog, self.message):
            window.setVisible(window is wanted)
        self.combo.hidePopup()
        for line in (self.line, self.dialog_line):
            line.clear()
        self.pace.clear()
        self.combo.setCurrentIndex(0)
        self.table.clearContents()
        if wanted is not None:
            self.dialog_line.setFocus()
            return
        self.activateWindow()
        {"line": self.line, "table": self.table, "combo": self.combo, "list": self.combo}[what].setFocus()
        self.table.setCurrentCell(0, 0)
        if what == "list":
            self.combo.showPopup()

    def state(self) -> dict[str, object]:
        cells = [self.table.item(row, column) for row in range(3) for column in range(2)]
        return {
            "scans": self.scans,
            "pressed": self.pressed,
            "line": self.line.text(),
            "dialog": self.dialog_line.text(),
            "combo": self.combo.currentText(),
            "cells": "".join(cell.text() for cell in cells if cell),
            "longest": self.pace.longest(),
            "seen": len(self.pace.keys),
            "editing": self.table.state() == QTableWidget.State.EditingState,
        }

    def obey(self) -> None:
        command, _, what = sys.stdin.readline().strip().partition(" ")
        if command == "state":
            self.await_keys(int(what or 0), PATIENCE)
        elif command == "busy":
            self.say("ready")
            sys.stdin.readline()  # nothing else is done until the test says so
            self.say("ready")
        elif command == "focus":
            self.focus(what)
            self.when_focused({"dialog": self.dialog, "message": self.message}.get(what, self))
        else:
            QApplication.quit()

    def await_keys(self, count: int, left: int) -> None:
        # On a busy computer keys come late, and an answer before them would say that a scan was lost.
        if len(self.pace.keys) < count and left > 0:
            QTimer.singleShot(STEP, lambda: self.await_keys(count, left - STEP))
        else:
            QTimer.singleShot(QUIET, self.tell)

    def tell(self) -> None:
        self.say(json.dumps(self.state()))
        self.scans.clear()
        self.pressed.clear()
        self.pace.clear()

    def when_focused(self, window: QWidget) -> None:
        if window.isActiveWindow():
            self.say("ready")
        else:
            # Without a window manager nobody hands the focus on when a dialog goes.
            window.activateWindow()
            QTimer.singleShot(10, lambda: self.when_focused(window))

    def say(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv)
    stand = Stand()
    scanner = Scanner(app)
    scanner.scanned.connect(stand.scans.append)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(stand.obey)
    app.installEventFilter(stand.pace)
    QTimer.singleShot(LIFE, app.quit)
    stand.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
