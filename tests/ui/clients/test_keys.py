"""The keyboard in the client file, with the whole window around it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclient.services import client_search
from shopclient.services.shop import Shop
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press

_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme) -> MainWindow:
    return open_window(qtbot, shop, clock, tmp_path)


def in_front(window: MainWindow) -> ClientsView:
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    return view


def focused(window: MainWindow) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def clients_in(shop: Shop) -> list[str]:
    return [row.name for row in client_search.find(shop, "").rows]


def write(window: MainWindow, text: str) -> None:
    type_in(focused(window), text)


def walk(window: MainWindow, *, back: bool = False) -> list[QWidget]:
    """Press Tab until it comes round, and return everything that it stopped at."""
    way = [focused(window)]
    for _ in range(80):
        if back:
            press(window, Qt.Key.Key_Backtab, modifier=_SHIFT)
        else:
            press(window, Qt.Key.Key_Tab)
        if focused(window) is way[0]:
            return way
        assert focused(window) not in way, f"Tab runs in a circle: {focused(window).accessibleName()!r} again"
        assert focused(window).isVisible()
        way.append(focused(window))
    raise AssertionError("Tab never comes round")


@pytest.mark.usefixtures("galina")
def test_who_comes_to_the_clients_may_type_a_name(window: MainWindow) -> None:
    window.go(Place.CLIENTS)

    assert focused(window) is in_front(window).list_page.search


def test_tab_goes_round_the_whole_window_both_ways(window: MainWindow) -> None:
    window.go(Place.CLIENTS, new=True)
    page = in_front(window).editor_page
    who = page.form.who

    way = walk(window)

    frame = window.frame
    wanted: list[QWidget] = [who.name.editor, who.phones.field(0).editor, who.phones.add_button]
    wanted += [page.more_button, page.save_button, page.close_button]
    wanted += [frame.side_bar.nav, frame.top_bar.search, page.head.back_button]
    assert [each for each in way if each in wanted] == wanted
    assert walk(window, back=True) == [way[0], *reversed(way[1:])]


def test_tab_goes_through_a_row_and_comes_to_its_bin_last(window: MainWindow, galina: int) -> None:
    window.go(Place.CLIENTS, client=galina)
    page = in_front(window).editor_page
    press(window, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    form = page.form

    way = walk(window)

    names = [each.accessibleName() for each in way]
    relative = names.index("Relation")
    assert names[relative : relative + 5] == [
        "Relation",
        "Name",
        "Birthday",
        "Hobbies",
        "Take this relative away",
    ]
    reason = way.index(form.favourites.field(0).editor_widget)
    assert names[reason + 1] == "Take this holiday away"
    assert walk(window, back=True) == [way[0], *reversed(way[1:])]


def test_a_name_typed_after_f2_looks_for_somebody_and_what_was_typed_stays(
    window: MainWindow, shop: Shop, galina: int
) -> None:
    window.go(Place.CLIENTS, new=True)
    page = in_front(window).editor_page
    write(window, "Ольга")

    press(window, Qt.Key.Key_F2)
    write(window, "лав рова")

    assert window.frame.top_bar.search.text() == "лав рова"
    assert in_front(window).page is page
    assert page.form.who.name.text() == "Ольга"
    assert clients_in(shop) == ["Галина Петровна Зорина"]


def test_a_space_typed_on_into_the_question_goes_on_editing(window: MainWindow) -> None:
    window.go(Place.CLIENTS, new=True)
    page = in_front(window).editor_page
    write(window, "Ольга")
    press(window, Qt.Key.Key_Tab)
    write(window, "916")
    window.close()
    assert page.trouble_notice.text() == "What you typed is not saved yet."

    press(window, Qt.Key.Key_Space)

    assert page.trouble_notice.text() == ""
    assert focused(window) is page.form.who.phones.field(0).editor
    assert page.form.who.name.text() == "Ольга"
