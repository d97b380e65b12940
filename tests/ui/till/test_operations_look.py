"""Nothing of the list, the return and the totals is squeezed where texts are long and room is short."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.services import returns, till, undoing
from shopclient.services.day_totals import DayBonuses, DayMoney, DayTotals
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.actions import Command
from shopclient.ui.theme import Theme
from shopclient.ui.till.journal.cells import CLIENT, WHAT
from shopclient.ui.till.journal.table import OperationsTable
from shopclient.ui.widgets.table_cells import Cell
from tests.ui.desk import speak, squeezed
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter

#: Texts are longest in these, and room is shortest there.
WORDY, SIZES = ("ru", "uk"), [(100, 840, 564), (200, 912, 512)]
LARGE, MUCH = Cents(12_345_00), Cents(1_234_567_00)
BUSY_DAY = DayTotals(date(2026, 11, 21), DayMoney(*[MUCH] * 5), DayBonuses(*[MUCH] * 7), 1234, 56, 7, 8, MUCH)


@pytest.fixture(params=WORDY)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = speak(request.param)
    yield request.param
    QApplication.removeTranslator(translator)


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_what_is_done_from_the_list_has_its_room(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    shop: Shop,
    card: str,
    tmp_path: Path,
    language: str,
    scale: int,
    width: int,
    height: int,
) -> None:
    theme.apply(qapp, "light", scale)
    book(shop, card)
    counter = open_counter(qtbot, shop, morning, tmp_path, language=language)
    counter.window.resize(width, height)
    view = counter.view
    operations = view.presenter.operations
    states: dict[str, Callable[[], object]] = {
        "search": view.operations.search.setFocus,
        "nothing found": partial(counter.type, "zzz"),
        "details": partial(details, counter),
        "undo": partial(view.open_with, undo="lines"),
        "had a card": operations.commands()[Command.HAD_CARD],
        "return": partial(returned, counter),
        "totals": operations.commands()[Command.TOTALS],
        "busy day": partial(view.totals.show_totals, BUSY_DAY, BUSY_DAY.day),
    }
    for name, reach in states.items():
        reach()
        assert squeezed(counter.window) == [], name
        least = counter.window.minimumSizeHint()
        assert (least.width() <= width, least.height() <= height) == (True, True), name


def book(shop: Shop, card: str) -> None:
    """Sell some lines with bonuses, take a part back, and sell without a client."""
    goods = (BillLine(Cents(1_250_50)), BillLine(LARGE), BillLine(Cents(30_00)))
    till.sell(shop, request("lines"), SaleDraft(goods, card=card, spend=Cents(100_00)))
    told = "goods: слишком большой размер и не тот цвет\nstaff: не подсказали\nmoment: долго"
    returns.refund(shop, request("back"), "lines", returns.Wanted(Cents(20_00)), reason=told)
    till.sell(shop, request("nobody's"), SaleDraft.of((LARGE,)))
    till.sell(shop, request("mistake"), SaleDraft.of((Cents(1_00),)))
    undoing.undo(shop, request("undone"), "mistake")


def details(counter: Counter) -> None:
    counter.view.presenter.operations.leave()
    counter.view.operations.table.setFocus()
    counter.view.operations.table.choose(2)
    counter.press(Qt.Key.Key_Space)


def returned(counter: Counter) -> None:
    counter.view.presenter.operations.leave()
    counter.view.operations.table.setFocus()
    counter.view.operations.table.choose(3)
    counter.enter()
    assert counter.view.back.choice.isVisible()
    questions = counter.view.back.questions
    assert questions.mapTo(counter.view.back, questions.rect().topRight()).x() < counter.view.back.width()


def test_the_keys_go_through_the_list_in_the_order_of_the_work(counter: Counter, shop: Shop) -> None:
    till.sell(shop, request("sale"), SaleDraft.of((Cents(100_00),)))
    counter.view.reload()
    counter.view.operations.search.setFocus()
    passed = []
    for _ in range(2):
        counter.press(Qt.Key.Key_Tab)
        passed.append(counter.focused)

    assert passed == [counter.view.operations.table, counter.view.operations.totals_button]
    counter.press(Qt.Key.Key_Space)
    panel = counter.view.totals
    passed = [counter.focused]
    for _ in range(3):
        counter.press(Qt.Key.Key_Tab)
        passed.append(counter.focused)
    assert passed == [panel.before, panel.print_button, panel.copy_button, panel.leave]


@pytest.mark.parametrize(("width", "height"), [(840, 564), (1182, 704), (1000, 611)])
def test_the_list_shows_whole_rows_and_all_ends_in_one_line(
    counter: Counter, shop: Shop, width: int, height: int
) -> None:
    for number in range(20):
        till.sell(shop, request(f"sale {number}"), SaleDraft.of((Cents(100_00),)))
    returns.refund(shop, request("some back"), "sale 19", returns.Wanted(Cents(20_00)))
    counter.view.reload()
    counter.window.resize(width, height)
    QApplication.processEvents()

    card = counter.view.operations
    rows, rest = divmod(card.table.viewport().height(), card.table.verticalHeader().defaultSectionSize())
    assert (rows >= 3, rest) == (True, 0)
    table = card.table.mapTo(card, card.table.rect().topLeft()).x() + card.table.width()
    air = 12  # of the button, about its words
    search, button = (each.geometry().right() + 1 for each in (card.search, card.totals_button))
    assert (table - search, table - button) == (24, 24 - air)


def test_what_happened_stands_under_the_name_where_it_has_no_column(counter: Counter, shop: Shop) -> None:
    till.sell(shop, request("sale"), SaleDraft.of((Cents(100_00),)))
    returns.refund(shop, request("some back"), "sale", returns.Wanted(Cents(20_00)))
    counter.view.reload()
    told = []
    for width in (1182, 840):
        counter.window.resize(width, 704)
        QApplication.processEvents()
        table = counter.view.operations.table
        told.append((table.isColumnHidden(WHAT), [cell(table, row).second for row in range(2)]))

    assert told == [(False, ["", ""]), (True, ["return", "partly returned"])]


def cell(table: OperationsTable, place: int) -> Cell:
    return table.rows.cell(table.rows.index(place, CLIENT))
