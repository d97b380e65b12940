"""The window around the screens: ways between them, keys, what changed, languages, scans."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import clients
from shopclient.services.changes import Change
from shopclient.services.shop import Shop
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.background import InlineRunner
from shopclient.ui.context import Context
from shopclient.ui.found_clients import FoundClients
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.screen import Screen
from tests.fresh import fresh_shop
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown_list(window: MainWindow) -> list[FoundClients]:
    """The list under the field above, where it is on the screen."""
    return [found for found in window.findChildren(FoundClients) if found.isVisible()]


def morning() -> datetime:
    return datetime(2026, 11, 21, 7, tzinfo=UTC)


class Note(Screen):
    """A screen that writes down what the window asks of it."""

    interests = frozenset({Change.CLIENT})

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.heard: list[object] = []
        self.closable = True
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def reload(self) -> None:
        self.heard.append("reload")

    def open_with(self, **arguments: object) -> None:
        self.heard.append(arguments)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        heard = self.heard
        return {
            Command.RECORD: lambda: heard.append("record"),
            Command.UNDO: lambda: heard.append("undo"),
        }

    def may_leave(self) -> bool:
        return self.closable


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    programme = read_programme({"shop": {"name": "Липа и рожь"}})
    shop = fresh_shop(tmp_path / "shop.db", programme, morning, owner="Ольга")
    yield shop
    shop.close()


@pytest.fixture
def window(qtbot: QtBot, theme: object, shop: Shop, tmp_path: Path) -> Iterator[MainWindow]:
    speak("en")
    screens = dict.fromkeys([Place.TODAY, Place.TILL, Place.CLIENTS], Note)
    yield open_window(qtbot, shop, morning, tmp_path, screens)
    speak("en")


def note(window: MainWindow, place: Place) -> Note:
    screen = window.screen_of(place)
    assert isinstance(screen, Note)
    return screen


def test_it_opens_on_the_first_place_with_the_shop_named(window: MainWindow) -> None:
    assert window.place == Place.TODAY
    assert window.windowTitle() == "Липа и рожь"
    assert window.frame.top_bar.seller_label.text() == "Ольга"
    assert note(window, Place.TODAY).heard == ["reload"]


def test_a_screen_is_made_at_the_first_visit(window: MainWindow) -> None:
    assert window.screen_of(Place.TILL) is None
    press(window, Qt.Key.Key_2, modifier=CONTROL)
    assert window.place == Place.TILL
    assert note(window, Place.TILL).heard == ["reload"]


def test_a_place_without_a_screen_is_no_place(window: MainWindow) -> None:
    press(window, Qt.Key.Key_8, modifier=CONTROL)
    window.go(Place.SETTINGS)
    assert window.place == Place.TODAY


def test_what_is_seen_reads_a_change_at_once_and_the_hidden_when_it_is_shown(
    window: MainWindow, shop: Shop
) -> None:
    window.go(Place.TILL)
    clients.add(shop, Person(name="Анна"))
    assert note(window, Place.TILL).heard == ["reload", "reload"]
    assert note(window, Place.TODAY).heard == ["reload"]
    window.go(Place.TODAY)
    window.go(Place.TODAY)
    assert note(window, Place.TODAY).heard == ["reload", "reload"]


def test_a_change_of_no_interest_reads_nothing(window: MainWindow, shop: Shop) -> None:
    shop.changes.publish(frozenset({Change.LEDGER}))
    assert note(window, Place.TODAY).heard == ["reload"]


def test_keys_reach_the_screen_in_front(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F9, Qt.Key.Key_F5)
    assert note(window, Place.TODAY).heard == ["reload", "record", "reload"]
    press(window, Qt.Key.Key_F4)
    assert note(window, Place.CLIENTS).heard == ["reload", {"new": True}]


def press_cyrillic(window: MainWindow, letter: str) -> None:
    """Press Ctrl and a letter as a system does that has nothing but a Cyrillic layout."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(letter), CONTROL, letter.lower())
        QApplication.sendEvent(window.windowHandle(), event)


def test_keys_with_letters_work_where_there_is_no_latin_layout(window: MainWindow) -> None:
    press_cyrillic(window, "Я")
    assert note(window, Place.TODAY).heard == ["reload", "undo"]
    press_cyrillic(window, "А")
    assert window.frame.top_bar.search.hasFocus()
    press_cyrillic(window, "Т")
    assert window.place == Place.CLIENTS


def test_in_a_field_they_undo_what_was_typed_there(window: MainWindow) -> None:
    screen = note(window, Place.TODAY)
    screen.field.setFocus()
    type_in(screen.field, "12")
    press_cyrillic(window, "Я")
    assert screen.field.text() == ""
    press_cyrillic(window, "Я")
    assert screen.heard == ["reload", "undo"]


def test_keys_that_nobody_serves_are_left_to_others(window: MainWindow) -> None:
    assert not window.commands[Command.CLEAR].isEnabled()
    assert window.commands[Command.RECORD].isEnabled()


def test_every_action_has_a_key_without_letters_and_a_name(window: MainWindow) -> None:
    lettered = [keys[0] for keys in KEYS.values() if re.search(r"(^|\+)[A-Z]$", keys[0])]
    assert lettered == []
    assert [command for command in Command if not window.commands[command].text()] == []


def test_the_menu_shows_every_action(window: MainWindow) -> None:
    in_menus = {action for menu in window.menu_bar.actions() for action in menu.menu().actions()}  # type: ignore[attr-defined]
    assert [command for command in Command if window.commands[command] not in in_menus] == []


def test_two_ways_to_the_search_field(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F2)
    assert window.frame.top_bar.search.hasFocus()
    window.go(Place.TODAY)
    press(window, Qt.Key.Key_F, modifier=CONTROL)
    assert window.frame.top_bar.search.hasFocus()


def test_a_scan_goes_to_the_till_with_its_card(window: MainWindow) -> None:
    window.scans.take("2000000000015")
    assert window.place == Place.TILL
    assert note(window, Place.TILL).heard == ["reload", {"card": "2000000000015"}]


def test_a_name_typed_above_brings_the_client_to_the_till(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    clients.add(shop, Person(name="Борис Уткин"))
    anna = clients.add(shop, Person(name="Анна Соколова"))
    press(window, Qt.Key.Key_F2)
    search = window.frame.top_bar.search
    search.insert("сокол")
    search.textEdited.emit("сокол")
    press(window, Qt.Key.Key_Return)
    assert note(window, Place.TILL).heard == ["reload", {"client": anna}]
    assert search.text() == ""


def test_the_arrows_choose_among_those_found(window: MainWindow, shop: Shop) -> None:
    clients.add(shop, Person(name="Анна Аистова"))
    second = clients.add(shop, Person(name="Анна Белкина"))
    press(window, Qt.Key.Key_F2)
    window.frame.top_bar.search.insert("анна")
    window.frame.top_bar.search.textEdited.emit("анна")
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert note(window, Place.TILL).heard[-1] == {"client": second}


def test_a_card_typed_above_goes_where_a_scanned_one_goes(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    window.frame.top_bar.search.insert("2000000000015")
    window.frame.top_bar.search.textEdited.emit("2000000000015")
    press(window, Qt.Key.Key_Return)
    assert note(window, Place.TILL).heard[-1] == {"card": "2000000000015"}


def test_a_scan_and_keys_before_the_shop_is_open(
    qtbot: QtBot, theme: object, shop: Shop, tmp_path: Path
) -> None:
    window = MainWindow(Preferences(tmp_path / "preferences.json"), dict.fromkeys([Place.TILL], Note))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for number in ("2000000000015", "2000000000022"):
        window.scans.take(number)
        press(window, Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_Return)
    assert window.frame.content.isVisible()  # and says what it waits for
    window.use(shop, morning, InlineRunner())

    assert note(window, Place.TILL).heard == ["reload", {"card": "2000000000022"}]
    assert window.frame.top_bar.search.text() == ""


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_scan_closes_the_menu(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F10)
    assert QApplication.activePopupWidget() is not None
    window.scans.take("2000000000015")
    assert QApplication.activePopupWidget() is None
    assert not window.menu_bar.isVisible()
    assert note(window, Place.TILL).heard[-1] == {"card": "2000000000015"}
    press(window, Qt.Key.Key_F9)
    assert note(window, Place.TILL).heard[-1] == "record"


def test_escape_clears_the_field_above(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    window.frame.top_bar.search.insert("anna")
    press(window, Qt.Key.Key_Escape)
    assert window.frame.top_bar.search.text() == ""


def test_what_was_looked_for_stays_behind_when_another_place_is_opened(
    window: MainWindow, shop: Shop
) -> None:
    clients.add(shop, Person(name="Анна Соколова"))
    window.go(Place.TODAY)
    press(window, Qt.Key.Key_F2)
    search = window.frame.top_bar.search
    type_in(search, "анна")
    assert shown_list(window)

    press(window, Qt.Key.Key_2, modifier=CONTROL)

    assert window.place == Place.TILL
    assert search.text() == ""
    assert not shown_list(window)


def test_a_click_elsewhere_closes_the_list_of_those_found(window: MainWindow, shop: Shop) -> None:
    clients.add(shop, Person(name="Анна Соколова"))
    press(window, Qt.Key.Key_F2)
    search = window.frame.top_bar.search
    type_in(search, "анна")
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    [found] = shown_list(window)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(20, 2))
    assert shown_list(window)

    # A label takes no focus: the cursor stays in the field.
    QTest.mouseClick(window.frame.top_bar, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert not shown_list(window)
    type_in(search, "анна со")
    assert shown_list(window)


def test_panes_follow_each_other(window: MainWindow) -> None:
    window.go(Place.TODAY)
    note(window, Place.TODAY).field.setFocus()
    press(window, Qt.Key.Key_F6)
    assert window.frame.side_bar.nav.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert window.frame.top_bar.search.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert note(window, Place.TODAY).field.hasFocus()
    press(window, Qt.Key.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert window.frame.top_bar.search.hasFocus()


def test_another_language_opens_the_screens_anew(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place.TILL)
    old = note(window, Place.TILL)
    window._preferences.change(language="ru")
    speak("ru")
    qtbot.waitUntil(lambda: window.screen_of(Place.TILL) is not old)
    assert window.place == Place.TILL
    assert note(window, Place.TILL).context.language == "ru"
    press(window, Qt.Key.Key_F9)
    assert note(window, Place.TILL).heard == ["reload", "record"]


def test_a_narrow_window_keeps_the_icons(window: MainWindow) -> None:
    window.setMinimumSize(0, 0)
    window.resize(900, 640)
    assert window.frame.side_bar.nav.collapsed
    window.resize(1200, 700)
    assert not window.frame.side_bar.nav.collapsed


def test_place_and_size_are_there_again_tomorrow(
    window: MainWindow, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    window.go(Place.CLIENTS)
    window.resize(790, 650)
    window.close()
    screens = dict.fromkeys([Place.TODAY, Place.TILL, Place.CLIENTS], Note)
    again = open_window(qtbot, shop, morning, tmp_path, screens)
    assert again.place == Place.CLIENTS
    assert (again.width(), again.height()) == (790, 650)


def test_the_first_window_and_its_title_bar_fit_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    assert room.width() < 1366  # so that there is something to fit
    assert window.width() <= room.width() - 16
    assert window.height() <= room.height() - 30


def test_unsaved_text_keeps_the_window_open(window: MainWindow) -> None:
    note(window, Place.TODAY).closable = False
    assert not window.close()
    assert window.isVisible()
    note(window, Place.TODAY).closable = True
    assert window.close()


def test_a_screen_says_how_much_waits_there(window: MainWindow) -> None:
    note(window, Place.TODAY).counted.emit(6)
    model = window.frame.side_bar.nav.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today, 6"


def test_a_disk_that_fills_up_meanwhile_is_said_within_a_minute(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = window.frame.notice_bar
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=0))
    assert not bar.isVisible()
    window._minute.timeout.emit()
    assert "The disk is full" in bar.label.text()
    assert bar.isVisible()


def test_the_toast_takes_back(window: MainWindow) -> None:
    taken: list[str] = []
    window.say("Recorded.", "Undo the sale", lambda: taken.append("back"))
    toast = window.frame.toast
    assert toast.isVisible()
    assert window.frame.rect().contains(toast.geometry())
    toast.action_button.click()
    assert taken == ["back"]


def test_a_real_scan_on_the_real_till(qtbot: QtBot, theme: object, shop: Shop, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from shopclient.ui.scanner import Scanner

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = open_window(qtbot, shop, morning, tmp_path)
    scanner = Scanner(app, parent=window)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    scanner.scanned.connect(window.scans.take)
    press(window, Qt.Key.Key_F2)
    scan(qtbot, window, "2000000000015", lambda: bool(heard))
    assert heard == ["2000000000015"]
    assert window.place == Place.TILL
    assert window.frame.top_bar.search.text() == ""


def test_preferences_are_written_beside_the_data_only(window: MainWindow, tmp_path: Path) -> None:
    window.close()
    assert Preferences(tmp_path / "preferences.json").now.last_screen == Place.TODAY
