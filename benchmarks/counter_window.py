"""One real window at the counter: how long from a scan to its painted figures, and whether a sale blocks it.

Run by bench_counter, once on each platform: ``FILE CARDS ROUNDS MILLISECONDS``, the last being how much
longer each wait for the disk is to take (needs faults.c preloaded). Prints one JSON object.
"""

import ctypes
import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import sqlalchemy.orm  # noqa: F401 - before Qt, as in the program's worker
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from benchmarks.bench_till import PRAGMAS, bare_read
from benchmarks.bulk_shop import number_of
from shopclient.app import build_window
from shopclient.services.shop import Shop
from shopclient.ui.appearance import Appearance
from shopclient.ui.background import PoolRunner
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.till.view import TillView
from tests.faults.engine import Deed, Fault, Kind, Order

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
BILL = "2000"
SALES = 40
#: Done before, and not counted.
WARM = 10
PATIENCE = 30  # seconds
_TICK = 1  # milliseconds between two looks at the clock


class Times(NamedTuple):
    """Wall time, and the CPU time of this thread, in milliseconds."""

    wall: float
    cpu: float

    @classmethod
    def now(cls) -> "Times":
        return cls(time.perf_counter() * 1000, time.thread_time() * 1000)

    def since(self, before: "Times") -> "Times":
        return Times(self.wall - before.wall, self.cpu - before.cpu)


class Painted(QObject):
    """Knows whether a widget was painted since it was last asked."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.was = False
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.was = self.was or event.type() == QEvent.Type.Paint
        return False


class Gaps(QObject):
    """Looks at the clock whenever the window's thread is free, and keeps the longest time it was not.

    Of its CPU time, too: on a busy machine others take the rest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = Times(0, 0), Times.now()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self.longest, self._last = Times(0, 0), Times.now()
        self._timer.start(_TICK)

    def stop(self) -> "Times":
        """Return the longest gap."""
        self._look()
        self._timer.stop()
        return self.longest

    def _look(self) -> None:
        now = Times.now()
        gone = now.since(self._last)
        self.longest = Times(max(self.longest.wall, gone.wall), max(self.longest.cpu, gone.cpu))
        self._last = now


def wait_for(app: QApplication, there: Callable[[], bool]) -> float:
    """Let the window work until *there*, and return when that was."""
    end = time.perf_counter() + PATIENCE
    while not there():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise SystemExit("the window does not come to an end")
    return time.perf_counter()


class Counter:
    """The program's own window on a shop, at the till."""

    def __init__(self, app: QApplication, shop: Shop, folder: Path) -> None:
        self.app = app
        preferences = Preferences(folder / "preferences.json")
        self.appearance = Appearance(app, preferences)
        self.runner = PoolRunner()
        self.window = build_window(shop, lambda: NOW, self.runner, preferences)
        self.window.resize(1366, 768)
        self.window.show()
        wait_for(app, lambda: self.window.place is not None)
        self.window.go(Place.TILL)
        view = self.window.screen_of(Place.TILL)
        assert isinstance(view, TillView)
        self.view, self.desk = view, view.presenter.desk
        self._awaited = ""  # the card whose figures are not shown yet
        self.desk.changed.connect(self._on_changed)
        self.painted = Painted(*view.client.findChildren(QLabel), *view.sale.findChildren(QLabel))
        self.settle()

    def scan(self, account: int) -> Times:
        """Return the time from a card's code to the person and the bill on the screen, CPU of all threads."""
        number = number_of(account)
        self.desk.clear()
        QTest.keyClicks(self.view.sale.edit, BILL)
        self.settle()
        self._awaited = number
        began, cpu = time.perf_counter(), time.process_time()
        self.window.scans.take(number)
        ended = wait_for(self.app, lambda: not self._awaited and self.painted.was)
        taken = Times((ended - began) * 1000, (time.process_time() - cpu) * 1000)
        self.settle()
        return taken

    def sell(self, account: int, gaps: Gaps) -> tuple[float, Times]:
        """Return how long a sale took, and the longest time meanwhile in which the window was deaf."""
        self.scan(account)
        told: list[object] = []
        self.desk.recorded.connect(told.append)
        gaps.start()
        began = time.perf_counter()
        QTest.keyClick(self.view.sale.edit, Qt.Key.Key_Return)
        ended = wait_for(self.app, lambda: bool(told))
        self.settle()
        longest = gaps.stop()
        self.desk.recorded.disconnect(told.append)
        return (ended - began) * 1000, longest

    def settle(self) -> None:
        """Let the window finish whatever it still does."""
        for _ in range(20):
            self.app.processEvents()
            time.sleep(0.001)  # a worker may have the last word

    def close(self) -> None:
        self.desk.clear()
        self.window.close()
        self.runner.finish()

    def _on_changed(self) -> None:
        face = self.desk.face
        if self._awaited and face.found and face.found.card == self._awaited and face.is_reckoned:
            self._awaited, self.painted.was = "", False  # what was painted on the way does not count


class Floor(QWidget):
    """The least there is: the bare reads in a worker, two labels, and a paint."""

    answered = Signal(str)

    def __init__(self, app: QApplication, path: Path) -> None:
        super().__init__()
        self._app, self._path = app, path
        self._name, self._sum = QLabel("-"), QLabel("-")
        column = QVBoxLayout(self)
        column.addWidget(self._name)
        column.addWidget(self._sum)
        self._there = False
        self._painted = Painted(self._name, self._sum)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._connection: sqlite3.Connection | None = None
        self.answered.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.resize(600, 200)
        self.show()

    def scan(self, account: int) -> float:
        self._there = self._painted.was = False
        began = time.perf_counter()
        self._pool.start(lambda: self._work(account))
        wait_for(self._app, lambda: self._there and self._painted.was)
        return (time.perf_counter() - began) * 1000

    def _work(self, account: int) -> None:
        if self._connection is None:
            self._connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
            for pragma in PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("BEGIN")
        spends = bare_read(self._connection, account)
        self._connection.execute("COMMIT")
        self.answered.emit(f"{account}: {sum(part for _, part in spends)}")

    def _show(self, text: str) -> None:
        self._name.setText(text)
        self._sum.setText(text[::-1])
        self._painted.was = False
        self._there = True


def measure(path: Path, cards: int, rounds: int, slow: int) -> dict[str, list[float]]:
    """Return the milliseconds of each scan, of the floor's, of each sale and of its longest gap."""
    draw = random.Random(7)
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        floor = Floor(app, path)
        if slow:
            _slow_down(path.parent, slow)
        with closing(Shop(path, lambda: NOW)) as shop:
            counter = Counter(app, shop, Path(folder))
            ours, bare = [], []
            for turn in range(rounds + WARM):
                account = draw.randint(1, cards)
                pair = counter.scan(account), floor.scan(account)
                if turn >= WARM:  # the first ones warm what a morning's first customers warm
                    ours.append(pair[0])
                    bare.append(pair[1])
            gaps = Gaps()
            sold = [counter.sell(draw.randint(1, cards), gaps) for _ in range(WARM + SALES)][WARM:]
            counter.close()
    return {
        "scan": [each.wall for each in ours],
        "scan, CPU": [each.cpu for each in ours],
        "bare": bare,
        "sale": [took for took, _ in sold],
        "gap": [longest.wall for _, longest in sold],
        "gap, CPU": [longest.cpu for _, longest in sold],
    }


def _slow_down(folder: Path, slow: int) -> None:
    """Let each wait for the disk take *slow* milliseconds longer, for files in *folder*."""
    order = Order(folder, Fault(Deed.SLOW, Kind.SYNCS, error=slow))
    if ctypes.CDLL(None).faults_arm(order.path.encode(), b"") != 0:
        raise SystemExit("the order for a slow disk cannot be read")


def main(file: str, cards: str, rounds: str, slow: str) -> None:
    sys.stdout.write(json.dumps(measure(Path(file), int(cards), int(rounds), int(slow))))
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
