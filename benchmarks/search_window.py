"""One real window at the list of clients: from a key to painted rows, and whether typing makes it deaf.

Run by bench_search: ``FILE``. Prints one JSON object.
"""

import json
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy.orm  # noqa: F401 - before Qt, as in the program's worker
from PySide6.QtCore import QEvent, Qt, QThreadPool, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from benchmarks.bulk_people import NOW
from benchmarks.counter_window import Gaps, Painted, Times, wait_for
from shopclient.app import build_window
from shopclient.services.shop import Shop
from shopclient.ui.appearance import Appearance
from shopclient.ui.background import PoolRunner
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences

#: Typed letter by letter, each letter a question of its own.
TYPED = (
    *("федоров", "иван", "ковале", "щу", "ґ", "fedorov", "halyna", "atljhjd", "а", "о", "к", "k", "person5"),
    *("6521", "926 39", "2000000", "рыбалка", "анна шоколад", "и ф", "йцу", "яковлева ю", "доставка", "65"),
)
ROUNDS = 3
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class List:
    """The program's own window on a shop, at the list of clients."""

    def __init__(self, app: QApplication, shop: Shop, folder: Path) -> None:
        self.app = app
        preferences = Preferences(folder / "preferences.json")
        self.appearance = Appearance(app, preferences)
        self.runner = PoolRunner()
        self.window = build_window(shop, lambda: NOW, self.runner, preferences)
        self.window.resize(1366, 768)
        self.window.show()
        wait_for(app, lambda: self.window.place is not None)
        self.window.go(Place.CLIENTS)
        view = self.window.screen_of(Place.CLIENTS)
        assert isinstance(view, ClientsView)
        self.page = view.list_page
        self.painted = Painted(self.page.table.viewport(), self.page)
        self._shown = 0
        self.page.table.rows.modelReset.connect(self._on_shown)
        self.settle()

    def key(self, letter: str, gaps: Gaps) -> tuple[Times, Times]:
        """Return the time from a key to the painted rows, and the longest that the window was deaf."""
        shown = self._shown
        gaps.start()
        began, cpu = time.perf_counter(), time.process_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.page.search, QKeyEvent(kind, 0, NO_MODIFIER, letter))
        ended = wait_for(self.app, lambda: self._shown > shown and self.painted.was)
        taken = Times((ended - began) * 1000, (time.process_time() - cpu) * 1000)
        self.settle()
        return taken, gaps.stop()

    def clear(self) -> None:
        self.page.search.clear()
        self.page.typed.emit("")
        self.settle()

    def settle(self) -> None:
        """Let the window finish whatever it still does, such as the file of the first client."""
        for _ in range(40):
            self.app.processEvents()
            time.sleep(0.001)  # a worker may have the last word

    def close(self) -> None:
        self.window.close()
        self.runner.finish()

    def _on_shown(self) -> None:
        self._shown += 1
        self.painted.was = False  # what was painted before does not count


class Floor(QWidget):
    """The least there is: the bare query in a worker, a table of 50 rows, and a paint."""

    answered = Signal(object)

    def __init__(self, app: QApplication, path: Path) -> None:
        super().__init__()
        self._app, self._path = app, path
        self._table = QTableWidget(50, 2)
        QVBoxLayout(self).addWidget(self._table)
        self._painted = Painted(self._table.viewport())
        self._there = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._db: sqlite3.Connection | None = None
        self.answered.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.resize(900, 700)
        self.show()

    def key(self, text: str) -> float:
        self._there = self._painted.was = False
        began = time.perf_counter()
        self._pool.start(lambda: self._work(text))
        wait_for(self._app, lambda: self._there and self._painted.was)
        return (time.perf_counter() - began) * 1000

    def _work(self, text: str) -> None:
        from benchmarks.bench_search import bare

        if self._db is None:
            self._db = sqlite3.connect(self._path, check_same_thread=False)
        self.answered.emit(bare(self._db, text))

    def _show(self, rows: list[tuple[int, str]]) -> None:
        for place in range(50):
            told = rows[place] if place < len(rows) else ("", "")
            for column, value in enumerate(told):
                self._table.setItem(place, column, QTableWidgetItem(str(value)))
        self._painted.was = False
        self._there = True


def measure(path: Path) -> dict[str, list[float]]:
    """Return the milliseconds of each key, of the floor's, and of the longest gap."""
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, closing(Shop(path, lambda: NOW)) as shop:
        clients, floor, gaps = List(app, shop, Path(folder)), Floor(app, path), Gaps()
        ours: list[tuple[Times, Times]] = []
        bare: list[float] = []
        for turn in range(ROUNDS + 1):
            for text in TYPED:
                clients.clear()
                keys = [
                    (clients.key(letter, gaps), floor.key(text[: at + 1])) for at, letter in enumerate(text)
                ]
                if turn:  # the first one warms what a morning's first customers warm
                    ours += [pair for pair, _ in keys]
                    bare += [took for _, took in keys]
        clients.close()
    return {
        "key to rows": [taken.wall for taken, _ in ours],
        "key to rows, CPU": [taken.cpu for taken, _ in ours],
        "bare": bare,
        "gap": [gap.wall for _, gap in ours],
        "gap, CPU": [gap.cpu for _, gap in ours],
    }


def main(file: str) -> None:
    sys.stdout.write(json.dumps(measure(Path(file))))
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
