"""The till strip: the same sale in one row, above the program of the cash register."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from shopclient.domain.card_numbers import new_number
from shopclient.services import cards, client_search, clients
from shopclient.services.card_deeds import replace_card
from shopclient.services.journal import last_operations
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.ui.desk.open_sale import OpenLine
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.strip.view import StripView
from shopclient.ui.theme import theme
from shopclient.ui.till.view import TillView
from tests.ui.desk import squeezed
from tests.ui.shell_kit import press


def strip_of(window: MainWindow) -> StripView:
    """Open the strip by its key."""
    press(window, Qt.Key.Key_F11, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert window.beside is not None
    assert window.beside.strip.strip is not None
    return window.beside.strip.strip.view


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def booked(shop: Shop) -> list[int]:
    return [row.due for row in last_operations(shop, shop.today(), 50).rows if not row.undone]


def test_scan_digits_enter_and_it_is_recorded(shop: Shop, card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    assert not window.isVisible()
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1250")
    assert (strip.who.text(), plain(strip.balance.text())) == ("Ольга Лаврова", "300")
    assert plain(strip.due.text()) == "1,125.00 ₽"
    assert plain(strip.earned.text()) == "+ 56.25 in bonuses"
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert booked(shop)[0] == 1125_00
    assert plain(strip.done.text()) == (
        "Ольга Лаврова: purchase recorded, 1,125.00 ₽. Bonuses +56.25, balance 356.25."
    )
    assert (strip.edit.text(), strip.who.text()) == ("", "Scan a card, or type the sum")


def test_what_must_not_be_offered_stands_under_the_name(shop: Shop, card: str, window: MainWindow) -> None:
    [olga] = client_search.find(shop, "Лаврова").rows
    file = clients.get(shop, olga.id)
    clients.update(shop, olga.id, file.version, replace(file.person, allergies=("фундук", "мёд & <b>")))
    strip = strip_of(window)
    assert strip.never.isHidden()
    window.scans.take(card)
    assert strip.never.text() == "allergy: фундук, мёд & <b>"
    assert strip.never.isVisible()
    assert squeezed(strip) == []
    press(strip, Qt.Key.Key_Escape)
    assert strip.never.isHidden()


def test_bonuses_are_spent_by_one_key(card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1000")
    assert plain(strip.spend.text()) == "up to 300.00"
    press(strip, Qt.Key.Key_F8)
    assert (plain(strip.spend.text()), plain(strip.due.text())) == ("−300.00", "600.00 ₽")
    press(strip, Qt.Key.Key_F8)
    assert plain(strip.due.text()) == "900.00 ₽"


def test_a_part_of_the_bonuses_is_typed_where_they_stand(card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1000")
    QTest.keyClick(strip.edit, Qt.Key.Key_Tab)
    QTest.keyClicks(strip.spend, "1204")
    QTest.keyClick(strip.spend, Qt.Key.Key_Backspace)
    assert (plain(strip.spend.text()), plain(strip.due.text())) == ("−120.00", "780.00 ₽")
    QTest.keyClick(strip.spend, Qt.Key.Key_Return)
    assert (strip.focusWidget(), plain(strip.edit.text())) == (strip.edit, "1 000")


def test_the_lines_before_the_sum_are_told(window: MainWindow) -> None:
    strip = strip_of(window)
    assert window.beside is not None
    assert window.beside.strip.strip is not None
    desk = window.beside.strip.strip.desk
    desk.set_lines((OpenLine("120"), OpenLine("35,50*2")), "9")
    assert plain(strip.lines.text()) == "3 line(s), 200.00 ₽: 120.00 + 71.00 + 9.00"
    QTest.keyClicks(strip.edit, ",,")
    assert plain(strip.lines.text()) == "2 line(s), 191.00 ₽: 120.00 + 71.00"
    desk.clear()
    assert strip.lines.isHidden()


def test_without_a_card_there_is_no_bonus_to_spend(window: MainWindow) -> None:
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "99,50")
    assert (plain(strip.due.text()), strip.spend.isVisible()) == ("99.50 ₽", False)


def test_the_sum_to_pay_is_copied_bare(card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "12500")
    press(strip, Qt.Key.Key_F9, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "11250,00"
    window._preferences.change(copied_mark=".")
    strip.due.click()
    assert QGuiApplication.clipboard().text() == "11250.00"
    assert strip.done.text() == "Copied: 11250.00"


def test_what_was_paid_last_can_still_be_copied_from_the_whole_window(window: MainWindow) -> None:
    copy = Qt.Key.Key_F9
    press(window, copy, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "70")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    strip.close()
    press(window, copy, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "70,00"


def test_each_purchase_is_copied_where_that_is_wanted(window: MainWindow) -> None:
    window._preferences.change(copies_when_recorded=True)
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "48,5")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "48,50"


@pytest.mark.parametrize("by_key", [True, False])
def test_the_last_purchase_is_taken_back(shop: Shop, window: MainWindow, by_key: bool) -> None:
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "70")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    if by_key:
        press(strip, Qt.Key.Key_Backspace, modifier=Qt.KeyboardModifier.AltModifier)
    else:
        strip.done.button.click()
    assert plain(strip.done.text()) == "Undone. Give back 70.00 ₽."
    assert booked(shop) == []


def test_esc_puts_away_and_the_strip_says_how_it_comes_back(card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1000")
    press(strip, Qt.Key.Key_Escape)
    assert (strip.edit.text(), strip.done.text()) == ("", "Cleared; nothing was recorded.")
    strip.done.button.click()
    assert (plain(strip.edit.text()), strip.who.text()) == ("1 000", "Ольга Лаврова")


def test_troubles_are_said_in_the_strip_itself(qtbot: QtBot, window: MainWindow) -> None:
    strip = strip_of(window)
    low = strip.height()
    window.scans.take(new_number("20", lambda most: 7))
    assert "is not one of our cards" in strip.message.text()
    qtbot.waitUntil(lambda: strip.height() > low)
    QTest.keyClicks(strip.edit, "1,2,3")
    assert "1,2,3" in strip.message.text()
    for _ in range(5):
        QTest.keyClick(strip.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert strip.message.text() == "Type the sum of the purchase first."


def test_a_new_card_is_given_out_in_the_till(shop: Shop, window: MainWindow) -> None:
    strip = strip_of(window)
    blank = cards.issue_bearer(shop, "simple", 1, blank=True)[0].number
    window.scans.take(blank)
    assert "is new: not given out yet" in strip.message.text()
    strip.message.button.click()
    assert (window.isVisible(), window.place) == (True, Place.TILL)


def test_enter_never_leaves_a_card_out_unsaid(shop: Shop, card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take("2000000000015")
    QTest.keyClicks(strip.edit, "120+")
    QTest.keyClick(strip.edit, Qt.Key.Key_Backspace)
    before = booked(shop)
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert booked(shop) == before
    assert "F9 once more records the purchase without a card." in strip.message.text()
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert booked(shop)[0] == 120_00
    assert plain(strip.done.text()) == "Recorded without a card: 120.00 ₽. Shift+F9 puts it on one."


def test_a_stray_code_leaves_the_client_of_the_strip(shop: Shop, card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "100+")
    window.scans.take("4006381333931")
    assert (strip.who.text(), "is the code of goods" in strip.message.text()) == ("Ольга Лаврова", True)
    QTest.keyClicks(strip.edit, "50")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert booked(shop)[0] == 135_00


def test_enter_under_a_new_card_leads_to_where_it_is_given_out(shop: Shop, window: MainWindow) -> None:
    strip = strip_of(window)
    blank = cards.issue_bearer(shop, "simple", 1, blank=True)[0].number
    window.scans.take(blank)
    QTest.keyClicks(strip.edit, "70")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    assert (booked(shop), window.isVisible(), window.place) == ([], True, Place.TILL)


def test_a_replaced_card_leads_to_the_new_one(shop: Shop, card: str, window: MainWindow) -> None:
    replace_card(shop, request("lost"), card)
    strip = strip_of(window)
    window.scans.take(card)
    assert "was replaced by card" in strip.message.text()
    strip.message.button.click()
    assert strip.who.text() == "Ольга Лаврова"


def test_it_is_the_sale_of_the_whole_window(card: str, window: MainWindow) -> None:
    window.go(Place.TILL, card=card)
    till = window.screen_of(Place.TILL)
    assert isinstance(till, TillView)
    QTest.keyClicks(till.sale.edit, "640")
    strip = strip_of(window)
    assert (strip.edit.text(), strip.who.text()) == ("640", "Ольга Лаврова")
    QTest.keyClicks(strip.edit, "0")
    strip.back.click()
    assert window.isVisible()
    assert not strip.isVisible()
    assert plain(till.sale.edit.text()) == "6 400"


def test_what_the_strip_has_no_room_for_is_done_in_the_window(window: MainWindow) -> None:
    strip = strip_of(window)
    press(strip, Qt.Key.Key_F2)
    assert (window.isVisible(), strip.isVisible(), window.place) == (True, False, Place.TILL)
    assert window.focusWidget() is window.frame.top_bar.search


def test_it_stands_where_it_was_left_but_never_off_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    strip = strip_of(window)
    room = strip.screen().availableGeometry()
    assert room.contains(strip.geometry())
    strip.move(QPoint(40, 60))
    strip.close()
    assert strip_of(window).pos() == QPoint(40, 60)
    strip.close()
    window._preferences.change(strip_place="90000,60000")
    assert room.contains(strip_of(window).geometry())


def test_a_line_more_moves_it_up_and_a_line_less_back(qtbot: QtBot, window: MainWindow) -> None:
    strip = strip_of(window)
    room = strip.screen().availableGeometry()
    strip.move(QPoint(40, room.bottom() + 1 - strip.height()))
    place = strip.pos()
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: strip.pos().y() < place.y())
    assert room.contains(strip.geometry())
    QTest.keyClicks(strip.edit, "7")
    qtbot.waitUntil(lambda: strip.pos() == place)


def test_a_new_language_opens_it_anew(window: MainWindow) -> None:
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "640")
    window._preferences.change(language="ru")
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.beside is not None
    again = window.beside.strip.strip
    assert again is not None
    assert again.view is not strip
    assert (again.view.isVisible(), again.view.edit.text()) == (True, "640")


def test_tab_goes_in_the_order_of_the_work_and_each_stop_has_a_name(card: str, window: MainWindow) -> None:
    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "70")
    QTest.keyClick(strip.edit, Qt.Key.Key_Return)
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1250")
    stops = []
    for _ in range(5):
        stop = strip.focusWidget()
        assert stop is not None
        stops.append(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert stops == [strip.edit, strip.spend, strip.due, strip.record, strip.back]
    assert strip.focusWidget() is strip.edit
    assert all(stop.accessibleName() for stop in stops)


def test_a_question_that_waits_for_its_answer_comes_first(qtbot: QtBot, window: MainWindow) -> None:
    question = QDialog(window)
    qtbot.addWidget(question)
    question.open()
    assert window.beside is not None
    window.beside.strip.call()
    assert (window.isVisible(), window.beside.strip.is_open) == (True, False)
    question.close()
    window.beside.strip.call()
    assert window.beside.strip.is_open


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_squeezed(card: str, window: MainWindow, scale: int) -> None:
    strip = strip_of(window)
    theme().apply(QGuiApplication.instance(), "light", scale)  # type: ignore[arg-type]  # it is a QApplication
    window.scans.take(card)
    QTest.keyClicks(strip.edit, "1250")
    window.scans.take(new_number("20", lambda most: 7))
    assert squeezed(strip) == []
    assert strip.who.toolTip() == ""  # what is earned goes before the name is cut
    assert strip.width() <= strip.screen().availableGeometry().width()
