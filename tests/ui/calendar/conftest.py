"""The morning of 12 May in a small shop, and the Calendar screen on it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.calendar import open_calendar
from shopclient.ui.calendar.view import CalendarView
from shopclient.ui.theme import theme
from tests.services.conftest import ShopClock, shop
from tests.ui.desk import Notes, make_context, speak

__all__ = ["shop"]


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 12 May, 10:15 in Moscow: Pioneer Day is a week away."""
    return ShopClock(datetime(2026, 5, 12, 7, 15, tzinfo=UTC))


@dataclass
class Desk:
    """The shop, what the window was asked for, and how the screen is opened."""

    shop: Shop
    clock: ShopClock
    notes: Notes
    folder: Path
    qtbot: QtBot
    nina: int

    def open(self, language: str = "en", size: tuple[int, int] = (1182, 704)) -> CalendarView:
        """Open the screen as the window does: shown, read, and read again after changes."""
        context = make_context(self.shop, self.clock, self.folder, language, self.notes)
        view = open_calendar(context)
        assert isinstance(view, CalendarView)
        self.qtbot.addWidget(view)
        context.changes.changed.connect(view.reload)
        view.resize(*size)
        view.reload()
        view.show()
        view.activateWindow()
        view.enter_grid()
        QApplication.processEvents()
        return view


@pytest.fixture
def desk(shop: Shop, clock: ShopClock, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Desk:
    """A shop of two clients, one of whom loves Pioneer Day."""
    theme().apply(qapp, "light")
    tie = "Галстук до сих пор лежит в шкафу"
    nina = clients.add(
        shop,
        Person(
            name="Нина Соболева",
            birthday=parse_person_date("21.05.1970"),
            favourites=(Favourite("pioneer_day", tie),),
            family=(Relative("son", "Петя", parse_person_date("19.05.2019")),),
        ),
    )
    clients.add(shop, Person(name="Олег Ким", birthday=parse_person_date("21.05.1980")))
    return Desk(shop, clock, Notes(), tmp_path, qtbot, nina)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press *keys* one after the other on whatever has the focus in the window of *widget*."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or widget, key)
        QApplication.processEvents()


def do(view: CalendarView, command: Command) -> object:
    """Do what the window does at a key of its own."""
    return view.commands()[command]()


__all__ += ["Desk", "do", "press", "speak"]
