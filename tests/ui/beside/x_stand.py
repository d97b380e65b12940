"""Two programs for an X screen, told what to do on stdin, a command a line, each answered by a line of JSON.

``till FILE`` is the shop's window with the strip's key in its preferences; ``register`` stands for the
program of the cash register, a window with one field.
``state`` tells what there is to see, ``front`` waits until the program's own window has the keyboard.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shopclient.app import build_window
from shopclient.services.files import open_shop
from shopclient.services.journal import last_operations
from shopclient.ui.background import InlineRunner
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.scanner import Scanner
from shopclient.ui.screens import SCREENS

KEY = "Ctrl+Shift+F11"
STEP, LIFE = 20, 120_000  # milliseconds between two looks, and until it ends whatever goes wrong


def morning() -> datetime:
    return datetime(2026, 11, 21, 7, tzinfo=UTC)


class Register(QLineEdit):
    """The other program."""

    def state(self) -> dict[str, object]:
        return {"text": self.text()}

    @property
    def front(self) -> QWidget:
        return self


class Till:
    """The shop's window, and its strip once it was called."""

    def __init__(self, file: Path) -> None:
        preferences = Preferences(file.with_name("preferences.json"))
        preferences.change(strip_key=KEY, copies_when_recorded=True, copied_mark=",", language="en")
        self.shop = open_shop(file, morning)
        screens = {Place.TILL: SCREENS[Place.TILL]}
        self.window: MainWindow = build_window(self.shop, morning, InlineRunner(), preferences, screens)
        scanner = Scanner(QApplication.instance(), parent=self.window)  # type: ignore[arg-type]  # it is one
        scanner.scanned.connect(self.window.scans.take)
        self.window.show()

    @property
    def front(self) -> QWidget:
        strip = self.window.beside.strip.strip if self.window.beside else None
        return self.window if strip is None else strip.view

    def state(self) -> dict[str, object]:
        beside = self.window.beside
        assert beside is not None
        strip = beside.strip.strip
        rows = last_operations(self.shop, self.shop.today(), 5).rows
        return {
            "key": beside.caller.key_state,
            "who": strip.view.who.text() if strip else "",
            "sum": strip.view.edit.text() if strip else "",
            "copied": QGuiApplication.clipboard().text(),
            "booked": [[row.due, row.client_name] for row in rows if row.due],
        }


class Stand:
    def __init__(self, program: "Till | Register") -> None:
        self.program = program

    def obey(self) -> None:
        command = sys.stdin.readline().strip()
        if command == "front":
            self.when_in_front()
        elif command == "state":
            self.say(self.program.state())
        else:
            QApplication.quit()

    def when_in_front(self) -> None:
        if self.program.front.isActiveWindow():
            self.say({})
        else:
            QTimer.singleShot(STEP, self.when_in_front)

    def say(self, answer: dict[str, object]) -> None:
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main() -> int:
    app = QApplication(sys.argv[:1])
    program = Till(Path(sys.argv[2])) if sys.argv[1] == "till" else Register()
    stand = Stand(program)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(stand.obey)
    QTimer.singleShot(LIFE, app.quit)
    if isinstance(program, Register):
        program.show()
        program.activateWindow()  # without a window manager nobody else would
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
