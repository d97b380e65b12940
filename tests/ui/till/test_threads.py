"""A sale on a slow disk: while it is saved the window stays awake, since no file is touched in its thread."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.app import build_window
from shopclient.domain.programme_toml import read_programme
from shopclient.services import card_deeds
from shopclient.services.card_deeds import Order
from shopclient.services.shop import Shop
from shopclient.services.stopping import GoOn
from shopclient.ui.background import PoolRunner
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.till.view import TillView
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock

_FILES = frozenset(
    {"open", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.scandir", "sqlite3.connect"}
)


class Watch:
    """Hears what the window's thread asks of the disk; Python's hook stays for ever, so mostly it sleeps."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._is_awake = False
        self._window = threading.main_thread()
        sys.addaudithook(self._hear)

    @contextmanager
    def awake(self) -> Iterator[list[str]]:
        """Listen for the length of the block."""
        self.heard.clear()
        self._is_awake = True
        try:
            yield self.heard
        finally:
            self._is_awake = False

    def note(self, what: str) -> None:
        """Note *what*, if the window's thread does it."""
        if self._is_awake and threading.current_thread() is self._window:
            self.heard.append(what)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _FILES:
            self.note(f"{event} {arguments[0]}")


class WatchedShop(Shop):
    """A shop that tells which of its transactions begin in the window's thread."""

    def __init__(self, path: Path, clock: ShopClock, watch: Watch) -> None:
        self.watch = watch
        super().__init__(path, clock, lambda: clock().timestamp())

    def reading(self, go_on: GoOn | None = None) -> Any:
        self.watch.note("reading")
        return super().reading(go_on)

    def writing(self) -> Any:
        self.watch.note("writing")
        return super().writing()


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


@pytest.fixture
def shop(tmp_path: Path, watch: Watch) -> Iterator[WatchedShop]:
    clock = ShopClock()
    fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock).close()
    shop = WatchedShop(tmp_path / "shop.db", clock, watch)
    yield shop
    shop.close()


@pytest.fixture
def window(shop: WatchedShop, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The program's own window at the till, its work done by threads as on any day."""
    runner = PoolRunner()
    window = build_window(shop, ShopClock(), runner, Preferences(tmp_path / "preferences.json"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.place is not None)
    window.go(Place.TILL)
    yield window
    window.close()
    runner.finish()


def serve(qtbot: QtBot, window: MainWindow, card: str) -> None:
    """Scan, type the sum, press Enter, and wait until it is recorded and the list shows it."""
    till = window.screen_of(Place.TILL)
    assert isinstance(till, TillView)
    desk, rows = till.presenter.desk, till.operations.table.rows
    before = rows.rowCount()
    window.scans.take(card)
    qtbot.waitUntil(lambda: desk.face.found is not None)
    QTest.keyClicks(till.sale.edit, "1250")
    qtbot.waitUntil(lambda: desk.face.is_reckoned)
    QTest.keyClick(till.sale.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.rowCount() > before)


def test_from_scan_to_saved_the_windows_thread_asks_nothing_of_the_disk(
    qtbot: QtBot, window: MainWindow, shop: WatchedShop, watch: Watch
) -> None:
    card = card_deeds.issue(shop, None, Order("simple"))["cards"][0]["number"]
    for _ in range(2):  # the first sales of a day load what they need, such as a picture
        serve(qtbot, window, card)
    with watch.awake() as heard:
        serve(qtbot, window, card)
    assert heard == []


def test_the_watch_would_hear_it(shop: WatchedShop, watch: Watch, tmp_path: Path) -> None:
    with watch.awake() as heard:
        shop.programme()
        (tmp_path / "note").write_text("x", encoding="utf-8")
        thread = threading.Thread(target=shop.programme)
        thread.start()
        thread.join()
    assert heard == ["reading", f"open {tmp_path / 'note'}"]
