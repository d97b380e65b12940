"""Opening a shop's file behind the painted window, and what is said when it cannot be opened."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.desktop import Desktop
from shopclient.domain.programme_toml import read_programme
from shopclient.services.files import create_shop
from shopclient.ui.i18n import speak
from shopclient.ui.preferences import Preferences
from shopclient.ui.refusal_window import RefusalWindow
from shopclient.ui.theme import theme
from shopclient.ui.welcome.view import WelcomeView
from tests.services.conftest import ShopClock

Begin = Callable[[Path], Desktop]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Starts the program on a file; it is ended after the test."""
    theme().apply(qapp, "light", 100)
    speak("en")
    begun: list[Desktop] = []

    def start(file: Path) -> Desktop:
        preferences = Preferences(tmp_path / "preferences.json")
        preferences.change(language="en")
        desktop = Desktop(qapp, preferences, ShopClock(), file)
        desktop.begin(f"test-{tmp_path.name}")
        begun.append(desktop)
        return desktop

    yield start
    for desktop in begun:
        desktop.finish()


def make(file: Path) -> Path:
    create_shop(file, read_programme({"shop": {"name": "Липа"}}), ShopClock()).close()
    return file


def change_header(file: Path, at: int, value: int) -> Path:
    data = bytearray(file.read_bytes())
    data[at : at + 4] = value.to_bytes(4, "big")
    file.write_bytes(data)
    return file


def foreign(file: Path) -> Path:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE t (x)")
    return file


def newer(file: Path) -> Path:
    return change_header(make(file), 60, 999)


def damaged(file: Path) -> Path:
    data = bytearray(make(file).read_bytes())
    data[100:] = b"\xa5" * (len(data) - 100)
    file.write_bytes(data)
    return file


def no_database(file: Path) -> Path:
    file.write_text("Имя;Телефон\n" * 50, encoding="utf-8")
    return file


def shown_refusal() -> RefusalWindow | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, RefusalWindow)]
    return next((each for each in found if each.isVisible()), None)


def test_the_shop_comes_up_behind_the_painted_window(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(make(tmp_path / "shop.shopclient"))
    assert desktop.window is not None
    assert desktop.window.place is None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    assert desktop.window.windowTitle() == "Липа"
    assert desktop.window.place is not None


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (foreign, "is not a shop’s file of this program"),
        (no_database, "is not a shop’s file of this program"),
        (newer, "belongs to a newer version"),
        (damaged, "is damaged"),
    ],
)
def test_a_file_that_cannot_be_opened_is_said_and_left_alone(
    qtbot: QtBot, begin: Begin, tmp_path: Path, spoil: Callable[[Path], Path], said: str
) -> None:
    file = spoil(tmp_path / "shop.shopclient")
    before = file.read_bytes()
    desktop = begin(file)
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    assert said in refusal.sentence_label.text()
    assert desktop.window is not None
    assert not desktop.window.isVisible()
    assert file.read_bytes() == before


def test_another_file_may_be_chosen_instead(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(newer(tmp_path / "shop.shopclient"))
    qtbot.waitUntil(lambda: shown_refusal() is not None, timeout=20_000)
    refusal = shown_refusal()
    assert refusal is not None
    refusal.file_chosen.emit(str(tmp_path / "other.shopclient"))
    assert desktop.next is not None
    assert desktop.next.file == tmp_path / "other.shopclient"


def test_without_a_file_the_first_pages_open(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    desktop = begin(tmp_path / "shop.shopclient")
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeView)]
    assert [each.isVisible() for each in found] == [True]
    assert desktop.window is None
    assert not (tmp_path / "shop.shopclient").exists()


def test_closing_leaves_a_checked_copy(qtbot: QtBot, begin: Begin, tmp_path: Path) -> None:
    file = make(tmp_path / "shop.shopclient")
    desktop = begin(file)
    assert desktop.window is not None
    with qtbot.waitSignal(desktop.window.opened, timeout=20_000):
        pass
    desktop.finish()
    assert len(list(tmp_path.glob("shop.copies/*.shopclient"))) == 1
