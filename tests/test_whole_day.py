"""One whole day of a shop on one file: from the first start to the window of the next morning."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shopclient.cli.till_stream import Counter
from shopclient.services import balances, cards, checks, client_search, clients, occasions
from shopclient.services.files import open_shop
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.background import InlineRunner
from shopclient.ui.cards.presenter import CardsPresenter, Deeds
from shopclient.ui.cards.view import CardsView
from shopclient.ui.clients import open_clients
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.context import Context
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.scanner import Scanner
from shopclient.ui.screen import Screen
from shopclient.ui.screens import SCREENS
from shopclient.ui.till.view import TillView
from shopclient.ui.today.daily import DailyReminder
from shopclient.ui.welcome import open_welcome
from tests.printing.paper import scan as read_codes
from tests.services.conftest import ShopClock
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press, scan, type_by_hand

LISTS = Path(__file__).parent / "data" / "imports"
FYODOROVA = "2009987577615"  # a card of the former program, in the 1C list


@dataclass
class Day:
    """The shop on this day: its window, its folder, and what the file dialogs answer."""

    bot: QtBot
    folder: Path
    clock: ShopClock
    chosen: Path | None = None
    pdfs: list[Path] = field(default_factory=list)
    window: MainWindow | None = None
    shop: Shop | None = None

    @property
    def file(self) -> Path:
        return self.folder / "лавка.shopclient"

    @property
    def pdf(self) -> Path:
        return self.folder / "карты.pdf"

    def open(self) -> None:
        """Open the shop's file in the window, with a scanner at the counter."""
        self.shop = open_shop(self.file, self.clock)
        screens = {**SCREENS, Place.CLIENTS: self._clients, Place.CARDS: self._cards}
        self.window = open_window(self.bot, self.shop, self.clock, self.folder, screens)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.scanner = Scanner(app)
        self.scanner.scanned.connect(self.window.scans.take)

    def close(self) -> None:
        """Shut the shop for the night."""
        assert self.window is not None
        assert self.shop is not None
        self.scanner.deleteLater()
        self.window.close()
        self.shop.close()
        QApplication.processEvents()

    def screen(self, place: Place) -> Any:
        assert self.window is not None
        self.window.go(place)
        return self.window.screen_of(place)

    def record(self, place: Place) -> None:
        """Press F9 on a screen."""
        self.screen(place).commands()[Command.RECORD]()

    def _clients(self, context: Context) -> Screen:
        return open_clients(context, Choosers(lambda _parent: self.chosen, lambda _parent: None))

    def _cards(self, context: Context) -> Screen:
        view = SCREENS[Place.CARDS](context)
        assert isinstance(view, CardsView)
        view.presenter = CardsPresenter(view, context, Deeds(lambda *_: self.pdf, self.pdfs.append))
        return view


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    day = Day(qtbot, tmp_path, ShopClock(datetime(2026, 12, 1, 6, tzinfo=UTC)))
    yield day
    if day.shop is not None:
        day.close()


def test_a_whole_day(day: Day, qtbot: QtBot) -> None:
    greet_the_owner(day)
    day.open()
    assert day.shop is not None
    bring_in_both_lists(day)
    solovey = issue_a_card(day)
    sell_undo_sell_return(day, solovey)
    figures = balances.balance(day.shop, solovey)
    assert (figures.balance, figures.turnover) == (30_00, 600_00 + 63_944_03)
    assert on_the_command_line(day.shop, solovey) == {
        "balance": "30.00",
        "turnover": "64544.03",
        "debt": "0.00",
    }
    day.close()

    day.clock.moment += timedelta(days=1)
    day.open()
    whose_holiday_is_today(day)
    assert checks.check(day.shop) == []


def greet_the_owner(day: Day) -> None:
    """The wizard, answered with Enter alone but for the shop's name."""
    made: list[Path] = []
    preferences = Preferences(day.folder / "preferences.json")
    preferences.change(language="ru")
    wizard = open_welcome(preferences, InlineRunner(), day.clock, day.file)
    wizard.finished.connect(made.append)
    day.bot.addWidget(wizard)
    wizard.resize(1024, 700)
    with day.bot.waitActive(wizard):
        wizard.show()
        wizard.activateWindow()
    for _ in range(8):
        if made:
            break
        press(wizard, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert made == [day.file]
    wizard.close()


def bring_in_both_lists(day: Day) -> None:
    """Import with preview and report; nobody of the second list is in the first."""
    assert day.shop is not None
    view = day.screen(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    for name, people in (("loyverse_customers.csv", 20), ("clients_1c_cp1251.csv", 35)):
        day.chosen = LISTS / name
        view.open_with(import_list=True)
        for _ in range(3):  # choose and try; import; show the clients
            day.bot.waitUntil(lambda: not view.import_page.is_fresh)
            day.record(Place.CLIENTS)
            QApplication.processEvents()
        assert client_search.count(day.shop) == people


def issue_a_card(day: Day) -> str:
    """A card in the name of an imported person, whose PDF decodes to its number."""
    assert day.shop is not None
    [person] = client_search.find(day.shop, "Олена Соловей").rows
    view = day.screen(Place.CARDS)
    assert isinstance(view, CardsView)
    view.open_with(client=person.id)
    day.record(Place.CARDS)
    assert day.pdfs == [day.pdf]
    [newest] = [card for card in cards.register(day.shop).rows if card.client == person.id][:1]
    assert set(read_codes(day.pdf.read_bytes())) == {newest.number}
    return newest.number


def sell_undo_sell_return(day: Day, card: str) -> None:
    """Scan from another screen, type, Enter; undo; scan an imported card; sell again; return a part."""
    assert day.window is not None
    assert day.shop is not None
    counter = day.screen(Place.TILL)
    assert isinstance(counter, TillView)
    day.screen(Place.CLIENTS)
    scan_at(day, card, "Олена")
    pay(day, "500")
    assert balances.balance(day.shop, card).balance == 25_00
    press(day.window, Qt.Key.Key_Backspace, modifier=Qt.KeyboardModifier.AltModifier)
    assert balances.balance(day.shop, card).balance == 0

    scan_at(day, FYODOROVA, "Анна")
    pay(day, "100,50")
    assert balances.balance(day.shop, FYODOROVA).balance == 5_03

    scan_at(day, card, "Олена")
    pay(day, "1000")
    counter.operations.table.setFocus()
    press(day.window, Qt.Key.Key_Return)
    type_in(counter.back.edit, "400")
    press(day.window, Qt.Key.Key_F9)


def scan_at(day: Day, card: str, name: str) -> None:
    """Scan *card* wherever the window is, and wait until the till shows *name*."""
    assert day.window is not None
    window = day.window
    QApplication.processEvents()  # a scanner's first key does not wait for a screen to be painted

    def heard() -> bool:
        counter = window.screen_of(Place.TILL)
        return isinstance(counter, TillView) and counter.isVisible() and name in who(counter)

    scan(day.bot, window, card, heard)


def who(counter: TillView) -> str:
    """Everything that the client's panel says."""
    return " ".join(label.text() for label in counter.client.findChildren(QLabel))


def pay(day: Day, amount: str) -> None:
    assert day.window is not None
    type_by_hand(day.window, amount)
    QApplication.processEvents()


def on_the_command_line(shop: Shop, card: str) -> dict[str, str]:
    """The same figures, as `till run` gives them."""
    line = json.dumps({"op": "balance", "card": card}).encode()
    answer = Counter(shop, Words("en")).answer(line)
    return {name: answer[name] for name in ("balance", "turnover", "debt")}


def whose_holiday_is_today(day: Day) -> None:
    """2 December is Anna Fyodorova's birthday: the window opens by itself, once, and she is greeted."""
    assert day.window is not None
    assert day.shop is not None
    [anna] = [row.id for row in client_search.find(day.shop, "Фёдоров Анна Петровна").rows]
    assert clients.get(day.shop, anna).person.birthday is not None
    context = day.window._context
    assert context is not None
    reminder = DailyReminder(context, day.window)
    reminder.start()
    assert reminder.reminder is not None
    day.bot.waitUntil(reminder.reminder.isVisible)
    [item] = [each for each in occasions.upcoming(day.shop).items if each.days_left == 0]
    assert (item.client.id, item.turns) == (anna, 47)
    reminder.reminder.marked.emit((item.occurrence,), "done")
    [item] = [each for each in occasions.upcoming(day.shop).items if each.days_left == 0]
    assert item.state == "done"
