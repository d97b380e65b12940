"""The morning of 19 May in a small shop, and the Today screen on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.today import open_today
from shopclient.ui.today.daily import DailyReminder
from shopclient.ui.today.view import TodayView
from tests.services.conftest import ShopClock, shop
from tests.ui.desk import Notes, make_context, speak

__all__ = ["shop"]


@pytest.fixture
def clock() -> ShopClock:
    """The morning of 19 May, 9:10 in Moscow."""
    return ShopClock(datetime(2026, 5, 19, 6, 10, tzinfo=UTC))


@dataclass
class Desk:
    """The shop, its clock, what the window was asked for, and how screens are opened."""

    shop: Shop
    clock: ShopClock
    notes: Notes
    folder: Path
    qtbot: QtBot

    def context(self, language: str = "en") -> Context:
        return make_context(self.shop, self.clock, self.folder, language, self.notes)

    def open(self, language: str = "en", size: tuple[int, int] = (1182, 704)) -> TodayView:
        """Open the screen as the window does: shown, read, and read again after changes."""
        context = self.context(language)
        view = open_today(context)
        assert isinstance(view, TodayView)
        self.qtbot.addWidget(view)
        context.changes.changed.connect(view.reload)
        view.resize(*size)
        view.reload()
        view.show()
        QApplication.processEvents()
        return view

    def daily(self, language: str = "en") -> DailyReminder:
        """Return the reminder's keeper over an open window."""
        window = QWidget()
        self.qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        return DailyReminder(self.context(language), window)


@pytest.fixture
def desk(shop: Shop, clock: ShopClock, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    theme().apply(qapp, "light")
    english = speak("en")
    yield Desk(shop, clock, Notes(), tmp_path, qtbot)
    qapp.removeTranslator(english)
    theme().apply(qapp, "light")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let the window speak a language for the length of the test."""
    translators = []
    yield lambda language: translators.append(speak(language))
    for translator in translators:
        qapp.removeTranslator(translator)


def people_of_19_may(shop: Shop) -> None:
    """Add people with a holiday today, birthdays around it, and holidays ahead."""
    for name, reason in (
        ("Нина Соболева", "Танцевали у костра"),
        ("Аркадий Мельник", "Палочки храню до сих пор"),
    ):
        clients.add(shop, Person(name=name, favourites=(Favourite("pioneer_day", reason),)))
    son = Relative("son", "Петя", parse_person_date("19.05.2019"), ("футбол",))
    clients.add(shop, Person(name="Ольга Лаврова", family=(son,)))
    clients.add(shop, Person(name="Виктор Ким", birthday=parse_person_date("20.05.1981")))
    clients.add(shop, Person(name="Анна Юдина", birthday=parse_person_date("17.05.1992")))
    clients.add(shop, Person(name="Иван Сомов", favourites=(Favourite("slavic_writing_day"),)))


def crowd(shop: Shop, count: int, person: Callable[[int], Person]) -> None:
    """Add many clients in one step."""
    with shop.writing() as tx:
        for number in range(count):
            clients.add_in(tx, person(number))
