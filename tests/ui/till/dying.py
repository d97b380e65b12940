"""A window in a process of its own that is killed at the till: ``dying.py FILE FOLDER MOMENT``."""

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclient.app import build_window
from shopclient.services.files import open_shop
from shopclient.ui.background import PoolRunner
from shopclient.ui.context import Context
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.screens import SCREENS
from shopclient.ui.till.view import TillView


def main(file: Path, folder: Path, moment: datetime) -> None:
    """Put a purchase aside and type another; die when that is kept."""
    app = QApplication(sys.argv[:1])
    shop = open_shop(file, lambda: moment)
    runner = PoolRunner(app)
    window = build_window(shop, lambda: moment, runner, Preferences(folder / "preferences.json"), SCREENS)
    window.opened.connect(lambda _: QTimer.singleShot(0, lambda: work(window, window._context)))
    window.show()
    app.exec()


def work(window: MainWindow, context: Context) -> None:
    """What the seller does."""
    window.go(Place.TILL)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    desk, drafts = view.presenter.desk, context.drafts
    assert drafts is not None
    QTest.keyClicks(view.sale.edit, "1250")
    watch = QTimer(window)

    def look() -> None:
        if desk.face.sale.text == "96,5":
            if drafts.is_kept:
                os.kill(os.getpid(), signal.SIGKILL)
        elif desk.face.is_reckoned:
            desk.aside.park()
            QTest.keyClicks(view.sale.edit, "96,5")

    watch.timeout.connect(look)
    watch.start(5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3]))
