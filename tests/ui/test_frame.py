"""Where the message at the foot stands: what it says must not hide what is pressed next."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.services.shop import Shop
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import theme as the_theme
from shopclient.ui.till.view import TillView
from shopclient.ui.widgets.rows import KeyHints
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.shell_kit import open_window

__all__ = ["clock", "shop"]

SAID = "Галина Петровна Зорина: purchase recorded, 1 200,00 ₽."


@pytest.fixture
def window(qtbot: QtBot, theme: object, shop: Shop, clock: ShopClock, tmp_path: Path) -> MainWindow:
    speak("en")
    return open_window(qtbot, shop, clock, tmp_path)


def covered(window: MainWindow) -> list[str]:
    """Return the buttons and the key hints of the screen in front of which something is under the toast."""
    toast = seen(window.frame.toast)
    parts = [part for kind in (QAbstractButton, KeyHints) for part in window.frame.content.findChildren(kind)]
    shown = [part for part in parts if part.isVisible() and not part.visibleRegion().isEmpty()]
    return [said(part) for part in shown if seen(part).intersects(toast)]


def said(part: QWidget) -> str:
    """Return what stands on *part*."""
    return (part.text() if isinstance(part, QAbstractButton) else "") or part.accessibleName()


def seen(widget: QWidget) -> QRect:
    """Return the part of *widget* that is not scrolled away, on the screen."""
    box = widget.visibleRegion().boundingRect()
    return QRect(widget.mapToGlobal(box.topLeft()), box.size())


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "till": lambda window: window.go(Place.TILL),
    "clients": lambda window: window.go(Place.CLIENTS),
    "a new client": lambda window: window.go(Place.CLIENTS, new=True),
    "cards": lambda window: window.go(Place.CARDS),
    "settings": lambda window: window.go(Place.SETTINGS),
}


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
@pytest.mark.parametrize("page", PAGES)
def test_the_toast_lies_over_no_button_and_no_key(
    window: MainWindow, page: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    PAGES[page](window)
    QApplication.processEvents()
    window.say(SAID, "Undo the purchase", lambda: None)
    assert covered(window) == []


def test_in_large_type_it_lies_over_the_line_above_and_not_over_what_is_to_pay(
    qapp: QApplication, window: MainWindow
) -> None:
    the_theme().apply(qapp, "light", 200)
    window.resize(1024, 640)
    window.go(Place.TILL)
    till = window.screen_of(Place.TILL)
    assert isinstance(till, TillView)
    QApplication.processEvents()
    window.say(SAID, "Undo the purchase", lambda: None)
    toast = seen(window.frame.toast)
    for part in (till.sale.bill.to_pay, till.sale.edit, till.sale.button):
        assert part.isVisible()
        assert not seen(part).intersects(toast)
    assert window.rect().contains(window.frame.toast.geometry())


def test_it_makes_way_for_the_page_that_comes_after_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    QCursor.setPos(window.mapToGlobal(QPoint(400, 590)))  # a mouse that rests there changes nothing
    window.go(Place.TILL)
    window.say(SAID, "Undo the purchase", lambda: None)
    before = window.frame.toast.pos()
    window.go(Place.CLIENTS, new=True)
    assert covered(window)
    qtbot.waitUntil(lambda: covered(window) == [])
    assert window.frame.toast.pos() != before


def test_it_has_its_usual_place_where_that_is_free(window: MainWindow) -> None:
    window.go(Place.TODAY)
    window.say(SAID)
    middle = window.frame.toast.geometry().center() - window.frame.content.geometry().center()
    assert abs(middle.x()) <= 1
    assert middle.y() > QPoint(0, 200).y()


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("demo", [False, True])
def test_nothing_lies_over_the_field_for_everything(
    qapp: QApplication, window: MainWindow, scale: int, demo: bool
) -> None:
    the_theme().apply(qapp, "light", scale)
    bar = window.frame.top_bar
    bar.show_seller("Галина Петровна")
    bar.show_demo(demo)
    window.resize(1024, 640)
    window.go(Place.TILL)
    QApplication.processEvents()

    parts = [part for part in bar.findChildren(QWidget) if part.isVisible() and part.parentWidget() is bar]
    boxes = [part.geometry() for part in parts]
    assert [a for a in boxes for b in boxes if a is not b and a.intersects(b)] == []
    assert all(bar.rect().contains(box) for box in boxes)
    assert bar.width() <= 1024 - window.frame.side_bar.width()
    assert bar.copy_label.isVisible() or scale > 100
    assert bar.copy_tile.toolTip() == bar.copy_label.text() != ""


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
def test_at_the_till_it_has_one_place_along_the_cards_and_hides_no_question(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.go(Place.TILL)
    till = window.screen_of(Place.TILL)
    assert isinstance(till, TillView)
    QApplication.processEvents()
    toast = window.frame.toast
    window.say(SAID, "Undo the purchase", lambda: None)
    place = toast.geometry()
    assert place.left() == till.operations.mapTo(window.frame, QPoint(0, 0)).x()
    assert place.right() < till.side.mapTo(window.frame, QPoint(0, 0)).x()
    toast.dismiss()

    till.operations.ask.ask("Undo the purchase?", ["890.00 goes back to the client."] * 2, "Undo it")
    QApplication.processEvents()
    window.say(SAID, "Undo the purchase", lambda: None)
    assert toast.geometry().left() == place.left()
    assert not seen(till.operations.ask).intersects(seen(toast))
    assert covered(window) == []
