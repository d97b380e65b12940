"""The customer's screen: the own purchase in large figures, and nothing that is nobody's business."""

from typing import Literal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.services import till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.customer_screen.content import Content
from shopclient.ui.customer_screen.presenter import CustomerPresenter
from shopclient.ui.customer_screen.view import CustomerView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import theme
from shopclient.ui.till.view import TillView
from tests.ui.shell_kit import press

MARK = "\u00a0"


def screen_of(window: MainWindow) -> CustomerView:
    """Open the screen by its key, with the till in front."""
    window.go(Place.TILL)
    press(window, Qt.Key.Key_F11, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.beside is not None
    assert window.beside.screen.view is not None
    return window.beside.screen.view


def till_of(window: MainWindow) -> TillView:
    found = window.screen_of(Place.TILL)
    assert isinstance(found, TillView)
    return found


def said(view: CustomerView) -> list[str]:
    return view.content.said().replace(MARK, " ").splitlines()


def thanks_timer(view: CustomerView) -> QTimer:
    presenter = view.findChild(CustomerPresenter)
    assert presenter is not None
    return presenter.timer


def test_nobody_is_greeted_by_the_shop(window: MainWindow) -> None:
    view = screen_of(window)
    assert said(view) == ["Липа и рожь", "Hello! Do you have our card?"]
    assert view.accessibleName() == view.content.said()


def test_a_purchase_from_the_scan_to_the_thanks(card: str, window: MainWindow) -> None:
    view = screen_of(window)
    window.scans.take(card)
    assert said(view) == ["Hello, Ольга!", "bonuses on your card: 300"]
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    press(window, Qt.Key.Key_F8)
    assert said(view) == [
        "Hello, Ольга!",
        "bonuses after this purchase: 30",
        "Purchase: 1,000.00 ₽",
        "Discount 10%: −100.00 ₽",
        "Paid with bonuses: −300.00 ₽",
        "To pay: 600.00 ₽",
        "+30 in bonuses",
    ]
    press(window, Qt.Key.Key_F9)
    thanks = ["We look forward to seeing you again.", "bonuses on your card now: 30", "+30 in bonuses"]
    assert said(view) == ["Thank you, Ольга!", *thanks]
    thanks_timer(view).timeout.emit()
    assert said(view)[0] == "Липа и рожь"


def test_the_next_one_does_not_wait_for_the_thanks(card: str, window: MainWindow) -> None:
    view = screen_of(window)
    window.scans.take(card)
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    press(window, Qt.Key.Key_F9)
    QTest.keyClicks(till_of(window).sale.edit, "70")
    assert said(view) == ["Hello!", "To pay: 70.00 ₽"]
    press(window, Qt.Key.Key_F9)
    assert said(view) == ["Thank you!", "We look forward to seeing you again."]


def test_nothing_of_the_former_client_stays(card: str, window: MainWindow) -> None:
    view = screen_of(window)
    window.scans.take(card)
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    press(window, Qt.Key.Key_Escape)
    assert said(view)[0] == "Липа и рожь"
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    window.scans.take(card)
    press(window, Qt.Key.Key_Escape)
    window.scans.take("2000000000001")  # no card of ours
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    assert said(view) == ["Hello!", "To pay: 1,000.00 ₽"]


def test_a_sale_of_another_till_ends_no_thanks(shop: Shop, card: str, window: MainWindow) -> None:
    view = screen_of(window)
    window.scans.take(card)
    QTest.keyClicks(till_of(window).sale.edit, "1000")
    press(window, Qt.Key.Key_F9)
    till.sell(shop, request("other"), SaleDraft.of([Cents(100_00)]))
    assert said(view)[0] == "Thank you, Ольга!"


def test_it_never_takes_the_keyboard(window: MainWindow) -> None:
    view = screen_of(window)
    assert view.isVisible()
    assert view.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.isActiveWindow()
    QTest.keyClicks(till_of(window).sale.edit, "7")
    assert till_of(window).sale.edit.text() == "7"


def test_the_same_key_takes_it_away_and_it_goes_with_the_window(window: MainWindow) -> None:
    view = screen_of(window)
    press(window, Qt.Key.Key_F11, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not view.isVisible()
    assert screen_of(window).isVisible()
    window.close()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert not any(isinstance(each, CustomerView) for each in shown)


def test_another_language_is_spoken_at_once(card: str, window: MainWindow) -> None:
    screen_of(window)
    window.scans.take(card)
    window._preferences.change(language="uk")
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.beside is not None
    view = window.beside.screen.view
    assert view is not None
    assert view.isVisible()
    assert said(view)[0] == "Добрий день!"


@pytest.mark.parametrize(
    ("mode", "size"), [("light", (320, 200)), ("dark", (1920, 1080)), ("light", (768, 1024))]
)
def test_all_of_it_is_drawn_within_the_window(
    qapp: QApplication, mode: Literal["light", "dark"], size: tuple[int, int], card: str, window: MainWindow
) -> None:
    theme().apply(qapp, mode, 100)
    view = screen_of(window)
    view.resize(*size)
    window.scans.take(card)
    QTest.keyClicks(till_of(window).sale.edit, "123456789,5")
    press(window, Qt.Key.Key_F8)
    picture = view.grab().toImage()
    ground = QColor(theme().tokens.window)
    edge = [picture.pixelColor(x, y) for y in range(picture.height()) for x in (0, picture.width() - 1)]
    assert set(map(QColor.name, edge)) == {ground.name()}
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    assert bytes.fromhex(theme().tokens.text[1:]) in bytes(plain.constBits())


def test_a_long_name_of_a_shop_stands_on_two_lines(qtbot: QtBot) -> None:
    view = CustomerView()
    qtbot.addWidget(view)
    view.resize(960, 540)
    view.show_content(Content("Липа и рожь (демонстрация)"))
    picture = view.grab().toImage()
    ground = picture.pixelColor(0, 0)
    edge = [picture.pixelColor(x, y) for x in (*range(140), *range(820, 960)) for y in range(0, 540, 4)]
    assert all(colour == ground for colour in edge)
