"""The program is killed while somebody is served: nothing is lost, and nothing is booked twice."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.services.drafts import DraftStore
from shopclient.services.journal import last_operations
from shopclient.services.shop import Shop
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.till.view import TillView
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press
from tests.ui.till.conftest import morning
from tests.ui.till.counter import plain
from tools.environment import ROOT


def till(window: MainWindow) -> TillView:
    window.go(Place.TILL)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    return view


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do")
def test_what_was_typed_and_what_was_put_aside_are_there_again(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme
) -> None:
    speak("en")
    arguments = [str(shop.path), str(tmp_path), morning().isoformat()]
    command = [sys.executable, "-m", "tests.ui.till.dying", *arguments]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert ended.returncode == -signal.SIGKILL, ended.stderr

    window = open_window(qtbot, shop, morning, tmp_path)

    assert window.frame.toast.text_label.text() == "The unfinished purchase is here again."
    view = till(window)
    assert view.sale.edit.text() == "96,5"
    assert plain(view.sale.bill.to_pay.value.text()) == "96.50 ₽"
    assert [plain(row.due.text()) for row in view.parked.rows] == ["1,250.00 ₽"]


def test_a_purchase_booked_in_the_last_moment_is_not_booked_again(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme
) -> None:
    speak("en")
    first = open_window(qtbot, shop, morning, tmp_path)
    assert first.lasting is not None
    type_in(till(first).sale.edit, "300")
    press(first, Qt.Key.Key_F3, modifier=Qt.KeyboardModifier.ShiftModifier)
    type_in(till(first).sale.edit, "96,5")
    first.lasting.drafts.finish()
    [kept] = (tmp_path / "drafts").iterdir()
    before = kept.read_bytes()
    press(first, Qt.Key.Key_F9)
    kept.write_bytes(before)  # the program was killed before it could write that nothing is left

    window = open_window(qtbot, shop, morning, tmp_path)

    said = plain(window.frame.toast.text_label.text())
    assert said.startswith("The purchase of 96.50 ₽ was recorded before the program ended")
    assert said.endswith("What was put aside is here again.")
    assert till(window).sale.edit.text() == ""
    assert len(till(window).parked.rows) == 1
    assert [row.due for row in last_operations(shop, shop.today(), 9).rows] == [96_50]


def test_what_cannot_be_understood_is_set_aside_and_the_till_opens(
    qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme
) -> None:
    store = DraftStore(tmp_path / "drafts", shop)
    store.write({"till": {"sale": "of a later version"}})

    window = open_window(qtbot, shop, morning, tmp_path)

    assert till(window).sale.edit.text() == ""
    assert "of a later version" in store.aside.read_text("utf-8")
    assert not store.file.exists()
