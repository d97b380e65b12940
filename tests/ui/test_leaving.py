"""Nothing typed is lost: what the window does about it when it is to close or to speak another language."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.services import cards, client_search, clients, occasions
from shopclient.services.journal import last_operations
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.scanner import Scanner
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.till.view import TillView
from shopclient.ui.today.daily import DailyReminder, open_reminder_if_due
from shopclient.ui.today.reminder import Reminder
from shopclient.ui.today.view import TodayView
from shopclient.ui.widgets.buttons import Button
from tests.fresh import fresh_shop
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press, scan


def morning() -> datetime:
    return datetime(2026, 5, 19, 6, 10, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    info = ShopInfo("Липа и рожь", "RUB", "RU", "ru", "Europe/Moscow")
    shop = fresh_shop(tmp_path / "shop.db", Programme(info, kinds=(CardKind("simple", "Карта"),)), morning)
    yield shop
    shop.close()


@pytest.fixture
def window(qtbot: QtBot, theme: object, shop: Shop, tmp_path: Path) -> Iterator[MainWindow]:
    speak("en")
    window = open_window(qtbot, shop, morning, tmp_path)
    window._preferences.changed.connect(lambda name: speak("ru") if name == "language" else None)
    yield window
    speak("en")


def begin_a_client(window: MainWindow) -> ClientsView:
    """Type a name that is nowhere saved, then go to look at the day."""
    press(window, Qt.Key.Key_F4)
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    type_in(view.editor_page.form.who.name.editor, "Олена Соловей")
    window.go(Place.TODAY)
    return view


def till(window: MainWindow) -> TillView:
    window.go(Place.TILL)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    return view


def settings(window: MainWindow) -> SettingsView:
    window.go(Place.SETTINGS)
    view = window.screen_of(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    return view


def click(inside: QWidget, words: str) -> None:
    """Press the visible button with these words."""
    [button] = [each for each in inside.findChildren(Button) if each.label() == words and each.isVisible()]
    button.click()


def names(shop: Shop) -> list[str]:
    return [row.name for row in client_search.find(shop, "соловей").rows]


def test_a_half_written_client_keeps_the_window_open(window: MainWindow, shop: Shop) -> None:
    view = begin_a_client(window)

    assert not window.close()

    assert window.isVisible()
    assert window.place == Place.CLIENTS
    assert view.editor_page.trouble_notice.text() == "What you typed is not saved yet."
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.label() == "Keep editing"


@pytest.mark.parametrize(
    ("answer", "saved"), [("Save", ["Олена Соловей"]), ("Close and keep it for later", [])]
)
def test_the_window_closes_by_itself_after_the_answer(
    window: MainWindow, shop: Shop, answer: str, saved: list[str]
) -> None:
    view = begin_a_client(window)
    window.close()

    click(view.editor_page.trouble_notice, answer)

    assert not window.isVisible()
    assert names(shop) == saved


def test_going_on_to_type_forgets_that_the_window_was_to_close(window: MainWindow, shop: Shop) -> None:
    view = begin_a_client(window)
    window.close()

    click(view.editor_page.trouble_notice, "Keep editing")
    press(window, Qt.Key.Key_F9)

    assert window.isVisible()
    assert names(shop) == ["Олена Соловей"]


def test_a_refused_save_forgets_it_too(window: MainWindow, shop: Shop) -> None:
    view = begin_a_client(window)
    phones = view.editor_page.form.who.phones.field(0).editor
    type_in(phones, "12")
    window.close()
    click(view.editor_page.trouble_notice, "Save")
    assert names(shop) == []

    phones.clear()
    press(window, Qt.Key.Key_F9)

    assert window.isVisible()
    assert names(shop) == ["Олена Соловей"]


def end(window: MainWindow) -> bool:
    """Close the window, and do what is done when the program ends; tell whether it could be closed."""
    closed = window.close()
    assert window.lasting is not None
    window.lasting.drafts.finish()
    return closed


def test_a_sum_that_is_not_recorded_is_there_at_the_next_start(
    qtbot: QtBot, window: MainWindow, shop: Shop, tmp_path: Path
) -> None:
    type_in(till(window).sale.edit, "120")
    window.go(Place.TODAY)

    assert end(window)

    again = open_window(qtbot, shop, morning, tmp_path)
    assert again.place == Place.TODAY
    assert again.frame.toast.text_label.text() == "The unfinished purchase is here again."
    again.frame.toast.action_button.click()
    view = again.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    assert (view.isVisible(), view.sale.edit.text()) == (True, "120")
    press(again, Qt.Key.Key_F9)
    assert [row.due for row in last_operations(shop, shop.today(), 9).rows] == [120_00]


def test_where_nothing_can_be_kept_a_sum_that_is_not_recorded_is_said_once(
    qtbot: QtBot, theme: object, shop: Shop, tmp_path: Path
) -> None:
    (tmp_path / "drafts").write_text("no folder")
    window = open_window(qtbot, shop, morning, tmp_path)
    view = till(window)
    type_in(view.sale.edit, "120")
    assert "would be lost" in window.frame.toast.text_label.text()
    window.go(Place.TODAY)

    assert not window.close()
    assert window.place == Place.TILL
    assert "not recorded yet" in view.sale.message.text()

    assert window.close()
    assert last_operations(shop, shop.today(), 9).rows == ()


def test_another_language_loses_nothing_of_the_sale(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    before = till(window)
    type_in(before.sale.edit, "120")
    press(window, Qt.Key.Key_F3, modifier=Qt.KeyboardModifier.ShiftModifier)
    type_in(before.sale.edit, "5,50")

    settings(window).look.language.chosen.emit("ru")
    qtbot.waitUntil(lambda: window.screen_of(Place.TILL) is not before)
    view = till(window)

    assert view is not before
    assert view.sale.edit.text() == "5,50"
    assert "5,50" in view.sale.bill.to_pay.value.text()
    [row] = view.parked.rows
    assert row.name.text() == "Отложено: покупка без клиента"
    press(window, Qt.Key.Key_F9)
    assert [row.due for row in last_operations(shop, shop.today(), 9).rows] == [5_50]


def test_a_purchase_of_a_moment_ago_can_be_undone_in_the_other_language(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    before = till(window)
    type_in(before.sale.edit, "120")
    press(window, Qt.Key.Key_F9)
    settings(window).look.language.chosen.emit("ru")
    qtbot.waitUntil(lambda: window.screen_of(Place.TILL) is not before)

    toast = window.frame.toast
    assert "Purchase recorded" in toast.text_label.text()
    toast.action_button.click()

    assert [row.undone for row in last_operations(shop, shop.today(), 9).rows if row.what == "sale"] == [True]
    assert "120,00" in toast.text_label.text()


def test_a_till_with_nothing_typed_closes_at_once(window: MainWindow, shop: Shop) -> None:
    till(window).open_with(client=clients.add(shop, Person(name="Анна")))
    assert window.close()


def test_a_name_of_the_shop_that_is_still_being_typed_is_kept(window: MainWindow, shop: Shop) -> None:
    field = settings(window).shop.name_field
    field.editor.setFocus()
    field.editor.selectAll()
    type_in(field.editor, "Рожь")

    assert window.close()

    assert shop.programme().shop.name == "Рожь"


def test_another_language_waits_for_what_is_typed(window: MainWindow, shop: Shop) -> None:
    view = begin_a_client(window)
    look = settings(window).look

    look.language.chosen.emit("ru")

    assert window._preferences.now.language == ""
    assert window.screen_of(Place.CLIENTS) is view
    assert window.place == Place.CLIENTS
    assert view.editor_page.form.draft().name == "Олена Соловей"
    assert look.language.value() == "en"
    assert "language" in window.frame.toast.text_label.text()

    click(view.editor_page.trouble_notice, "Save")
    QApplication.processEvents()
    assert window._preferences.now.language == "ru"
    assert window.screen_of(Place.CLIENTS) is not view
    assert names(shop) == ["Олена Соловей"]


def test_another_language_comes_at_once_where_nothing_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    before = settings(window)
    before.look.language.chosen.emit("ru")
    qtbot.waitUntil(lambda: window.screen_of(Place.SETTINGS) is not before)
    assert settings(window).look.language.value() == "ru"


def open_day_list(window: MainWindow, shop: Shop, qtbot: QtBot) -> tuple[DailyReminder, Reminder]:
    """Anna's birthday is today: open her day's list over the till."""
    clients.add(shop, Person(name="Анна Юдина", birthday=parse_person_date("19.05.1992")))
    till(window)
    daily = open_reminder_if_due(window._context, window)
    assert daily.reminder is not None
    qtbot.waitExposed(daily.reminder)
    return daily, daily.reminder


def is_open(daily: DailyReminder) -> bool:
    return daily.reminder is not None


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
def test_the_list_of_the_day_leaves_the_till_free(
    window: MainWindow, shop: Shop, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    _, opened = open_day_list(window, shop, qtbot)
    side = till(window).side
    # The till lays its columns out once it is seen.
    qtbot.waitUntil(lambda: side.isVisible() and side.pos() != QPoint())
    assert not opened.frameGeometry().intersects(QRect(side.mapToGlobal(QPoint()), side.size()))


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_list_of_the_day_goes_when_the_work_goes_on(
    window: MainWindow, shop: Shop, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    daily, _ = open_day_list(window, shop, qtbot)
    type_in(till(window).sale.edit, "120")
    assert is_open(daily)
    with qtbot.waitActive(window):
        window.activateWindow()

    press(window, key, modifier=modifier)

    assert not is_open(daily)
    assert till(window).sale.edit.text() == "120"


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_the_list_of_the_day_is_printed_from_itself(
    window: MainWindow, shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    window.commands[Command.PRINT].triggered.connect(lambda: printed.append(str(window.place)))
    window.go(Place.TODAY)
    today = window.screen_of(Place.TODAY)
    assert isinstance(today, TodayView)
    monkeypatch.setattr(today.presenter, "_show_pdf", lambda path: printed.append(path.suffix))
    daily, opened = open_day_list(window, shop, qtbot)

    with qtbot.waitActive(opened):
        opened.activateWindow()

    press(opened, Qt.Key.Key_F12)

    assert sorted(printed) == [".pdf", "today"]
    assert daily.reminder is None


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_after_a_scan_the_keys_belong_to_the_till(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    scanner = Scanner(app, parent=window)
    scanner.scanned.connect(window.scans.take)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    daily, opened = open_day_list(window, shop, qtbot)
    with qtbot.waitActive(opened):
        opened.activateWindow()

    scan(qtbot, opened, card.number, lambda: bool(heard))

    assert daily.reminder is None
    qtbot.waitUntil(window.isActiveWindow)
    type_in(till(window).sale.edit, "100")
    press(window, Qt.Key.Key_Return)
    assert len(last_operations(shop, shop.today(), 9).rows) == 1
    assert [item.state for item in occasions.upcoming(shop, ahead=0).items] == ["due"]
