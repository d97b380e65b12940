"""One key goes from the sum to the list and the other panels of the till, and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.services import till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.till.view import TillView
from tests.ui.shell_kit import open_window, press
from tests.ui.till.conftest import morning

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_f6_goes_to_the_list_and_back(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> None:
    for number in range(3):
        till.sell(shop, request(f"s{number}"), SaleDraft.of((Cents(100_00),)))
    window = open_window(qtbot, shop, morning, tmp_path)
    window.resize(1366, 768)
    window.go(Place.TILL)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    assert window.focusWidget() is view.sale.edit

    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is view.operations.table
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)  # the return of the one chosen there
    assert window.focusWidget() is view.back.edit
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is view.operations.table
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.frame.side_bar.nav
    press(window, Qt.Key.Key_F6, modifier=SHIFT)
    press(window, Qt.Key.Key_F6, modifier=SHIFT)
    assert window.focusWidget() is view.back.edit
    press(window, Qt.Key.Key_F6, modifier=SHIFT)
    assert window.focusWidget() is window.frame.top_bar.search

    press(window, Qt.Key.Key_F7, modifier=SHIFT)
    in_totals = window.focusWidget()
    assert in_totals is not None
    assert view.totals.isAncestorOf(in_totals)
    press(window, Qt.Key.Key_F6, modifier=SHIFT)
    assert window.focusWidget() is view.back.edit
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is in_totals
