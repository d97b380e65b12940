"""The floor of a start: a bare PySide6 window with SQLAlchemy's ORM imported; quits at its first paint."""

import os
import sys
import time

import sqlalchemy.orm  # noqa: F401 - its import is part of what is measured
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("first-paint", time.process_time(), file=sys.stderr, flush=True)
        # Taking things down is no part of a start.
        os._exit(0)


application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
