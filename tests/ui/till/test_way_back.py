"""While the message at the foot offers to bring something back, the key of undo means that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.services.journal import last_operations
from shopclient.services.shop import Shop
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.screens import SCREENS
from shopclient.ui.theme import Theme
from shopclient.ui.till.view import TillView
from tests.ui.shell_kit import open_window, press
from tests.ui.till.conftest import morning

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Iterator[MainWindow]:
    window = open_window(qtbot, shop, morning, tmp_path, {Place.TILL: SCREENS[Place.TILL]})
    yield window
    window.close()


def till_of(window: MainWindow) -> TillView:
    till = window.screen_of(Place.TILL)
    assert isinstance(till, TillView)
    return till


def sell_then_type(window: MainWindow, card: str) -> TillView:
    """Record 10 without a card, then scan a client and type 300."""
    till = till_of(window)
    QTest.keyClicks(till.sale.edit, "10")
    press(window, Qt.Key.Key_Return)
    window.scans.take(card)
    QTest.keyClicks(till.sale.edit, "300")
    return till


def undone(shop: Shop) -> list[bool]:
    return [row.undone for row in last_operations(shop, shop.today(), 50).rows]


def test_a_bill_cleared_by_one_esc_too_many_comes_back(window: MainWindow, shop: Shop, card: str) -> None:
    till = sell_then_type(window, card)
    press(window, Qt.Key.Key_F2, Qt.Key.Key_Escape)
    assert (till.sale.edit.text(), till.sale.edit.hasFocus()) == ("300", True)  # only the search was left

    press(window, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert (till.sale.edit.text(), window.frame.toast.isVisible()) == ("", True)
    press(window, Qt.Key.Key_Z, modifier=CTRL)

    assert (till.sale.edit.text(), till.client.person.isVisible()) == ("300", True)
    assert not window.frame.toast.isVisible()
    assert not any(undone(shop))


def test_a_message_that_leads_nowhere_any_more_goes(window: MainWindow, card: str) -> None:
    till = sell_then_type(window, card)
    press(window, Qt.Key.Key_Escape)
    assert window.frame.toast.isVisible()
    QTest.keyClicks(till.sale.edit, "5")
    assert not window.frame.toast.isVisible()


def test_what_was_put_aside_comes_back_before_a_sale_is_undone(
    window: MainWindow, shop: Shop, card: str
) -> None:
    till = sell_then_type(window, card)
    press(window, Qt.Key.Key_F3, modifier=SHIFT)
    assert till.sale.edit.text() == ""
    press(window, Qt.Key.Key_Z, modifier=CTRL)
    assert till.sale.edit.text() == "300"
    assert not window.frame.toast.isVisible()
    assert not any(undone(shop))
