"""The list at the till: an older purchase found, undone after a word, moved to the forgotten card."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import attaching, balances, cards, clients, returns, till, undoing
from shopclient.services.finding_sales import SaleSearch
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.theme import Theme
from shopclient.ui.till.journal.cells import BONUSES, CLIENT, TIME, WHAT
from shopclient.ui.till.journal.search_typing import search_of
from shopclient.ui.till.slips import SlipDevices
from shopclient.ui.widgets.labels import Label
from tests.fresh import fresh_shop
from tests.services.conftest import MORNING, ShopClock
from tests.ui.desk import type_in
from tests.ui.till.conftest import PROGRAMME
from tests.ui.till.counter import Counter, open_counter, plain

SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = date(2026, 11, 21)


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock(MORNING)


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock) -> Shop:
    return fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme) -> Counter:
    return open_counter(qtbot, shop, clock, tmp_path)


def sell(counter: Counter, key: str, roubles: int, card: str | None = None) -> None:
    till.sell(counter.shop, request(key), SaleDraft.of((Cents(roubles * 100),), card=card))
    counter.view.reload()


def listed(counter: Counter) -> list[str]:
    rows = counter.view.operations.table.rows
    return [rows.row(place).op_key for place in range(rows.rowCount())]


def find(counter: Counter, text: str) -> None:
    counter.view.operations.search.setFocus()
    counter.view.operations.search.selectAll()
    type_in(counter.focused, text)


def asked(counter: Counter) -> str:
    """Return what stands in the band above the list; empty if it is closed."""
    band = counter.view.operations.ask
    return plain(f"{band.title.text()}\n{band.lines.text()}") if band.isVisible() else ""


# Found without a slip


def test_an_older_purchase_is_found_by_its_sum_and_returned(counter: Counter, clock: ShopClock) -> None:
    sell(counter, "old", 310)
    clock.moment += timedelta(days=3)
    sell(counter, "new", 100)
    find(counter, "310")

    assert listed(counter) == ["old"]
    rows = counter.view.operations.table.rows
    assert rows.index(0, TIME).data() == "21 Nov 2026"
    assert counter.view.operations.title.text() == "Found purchases"
    counter.enter()
    counter.enter()
    assert "Purchase of 21 Nov 2026" in counter.view.back.sale.text()
    counter.press(Qt.Key.Key_F9)
    assert rows.index(0, WHAT).data() == "returned"

    counter.press(Qt.Key.Key_Escape)
    assert listed(counter)[-1] == "new"
    assert counter.view.operations.search.text() == ""
    assert counter.view.operations.title.text() == "Last operations"


def test_a_card_scanned_with_the_cursor_there_finds_its_purchases(counter: Counter, shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(counter, "with card", 310, number)
    sell(counter, "other", 100)
    scans = counter.view.presenter._context.scans
    counter.view.operations.search.setFocus()
    assert counter.view.operations.scan_sign.isVisible()
    scans.take(number)

    assert listed(counter) == ["with card"]
    assert counter.view.client.nobody.isVisible()
    counter.view.sale.edit.setFocus()
    assert not counter.view.operations.scan_sign.isVisible()
    scans.take(number)
    assert counter.notes.scans == [number]


def test_what_is_not_found_says_what_to_try(counter: Counter) -> None:
    sell(counter, "sale", 100)
    find(counter, "Зоя")

    assert not counter.view.operations.table.isVisible()
    assert counter.view.operations.empty.text().startswith("No such purchase.")
    find(counter, "2000000000015")
    assert "not one of our cards" in counter.view.operations.message.text()
    counter.press(Qt.Key.Key_Escape)
    assert listed(counter) == ["sale"]
    assert counter.view.operations.message.text() == ""
    assert counter.focused is counter.view.sale.edit


def test_what_is_found_stays_while_the_shop_works_on(counter: Counter) -> None:
    sell(counter, "first", 310)
    sell(counter, "second", 100)
    find(counter, "310")
    sell(counter, "third", 310)

    assert listed(counter) == ["third", "first"]


def test_more_is_read_when_the_end_is_reached(counter: Counter) -> None:
    for number in range(35):
        till.sell(counter.shop, request(f"s{number}"), SaleDraft.of((Cents(100_00),)))
    find(counter, "100")
    assert len(listed(counter)) == 30
    counter.view.operations.table.end_reached.emit()

    assert listed(counter)[-1] == "s0"
    counter.view.operations.table.end_reached.emit()
    assert len(listed(counter)) == 35


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1250", SaleSearch(amount=Cents(1_250_00))),
        ("1 250,50", SaleSearch(amount=Cents(1_250_50))),
        ("21.11", SaleSearch(amount=Cents(21_11), day=TODAY)),
        ("22.11", SaleSearch(amount=Cents(22_11), day=date(2025, 11, 22))),
        ("1.2.26", SaleSearch(day=date(2026, 2, 1))),
        ("21.11.2024", SaleSearch(day=date(2024, 11, 21))),
        ("2024-11-21", SaleSearch(day=date(2024, 11, 21), card="2024-11-21", name="2024-11-21")),
        ("29.02", SaleSearch(amount=Cents(29_02), day=date(2024, 2, 29))),
        ("31.02.2026", None),
        ("Нина", SaleSearch(name="Нина")),
        ("н", None),
        ("+7 903", SaleSearch(name="+7 903")),
        ("", None),
    ],
)
def test_what_is_typed_may_be_a_sum_a_day_or_a_name(text: str, found: SaleSearch | None) -> None:
    assert search_of(text, TODAY, 2) == found


# Undone after a word


def test_an_undo_of_another_day_says_first_what_it_does(
    counter: Counter, shop: Shop, clock: ShopClock
) -> None:
    nina = cards.issue_named(shop, "simple", clients.add(shop, Person(name="Нина"))).number
    sell(counter, "old", 310, nina)
    clock.moment += timedelta(days=3)
    find(counter, "310")
    counter.enter()
    counter.press(Qt.Key.Key_Delete)

    assert asked(counter) == (
        "Undo the purchase of 21 Nov 2026, Нина, 310.00 ₽?\n"
        "310.00 ₽ goes back to the client.\nBonuses: 15.50 now, 0 afterwards."
    )
    assert not counter.view.operations.table.chosen_row().undone
    counter.press(Qt.Key.Key_Escape)
    assert asked(counter) == ""
    assert counter.focused is counter.view.operations.table
    counter.press(Qt.Key.Key_Delete)
    counter.enter()

    assert counter.view.operations.table.chosen_row().undone
    assert balances.balance(shop, nina).balance == 0
    assert plain(counter.notes.toasts[-1]) == "Undone. Give back 310.00 ₽."


def test_a_purchase_with_returns_is_undone_with_them_once_that_is_said(counter: Counter) -> None:
    sell(counter, "sale", 310)
    returns.refund(counter.shop, request("back"), "sale", returns.Wanted(Cents(100_00)))
    counter.view.reload()
    counter.view.open_with(undo="sale")

    assert "1 return of it is undone, too: 100.00 ₽." in asked(counter)
    counter.view.operations.ask.deed.click()
    assert [row.undone for row in counter.booked] == [True, True]


# I had a card!


def test_the_purchase_that_is_meant_is_the_one_that_is_marked(
    counter: Counter, shop: Shop, card: str
) -> None:
    counter.window.resize(840, 564)
    sell(counter, "forgotten", 500)
    for number in range(12):
        sell(counter, f"later-{number}", 100 + number, card)
    counter.press(Qt.Key.Key_F9, SHIFT)

    table = counter.view.operations.table
    assert table.chosen_row().op_key == "forgotten"
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    counter.press(Qt.Key.Key_Escape)

    undoing.undo(shop, request("gone"), "forgotten")
    counter.view.reload()
    counter.press(Qt.Key.Key_F9, SHIFT)
    assert table.chosen_row() is None


def test_the_last_purchase_of_nobody_goes_to_the_next_card(counter: Counter, shop: Shop) -> None:
    nina = cards.issue_named(shop, "simple", clients.add(shop, Person(name="Нина"))).number
    sell(counter, "forgot", 310)
    sell(counter, "with card", 100, nina)
    counter.type("77")
    counter.press(Qt.Key.Key_F9, SHIFT)
    assert "put the purchase of 10:00, 310.00 ₽?" in asked(counter)
    counter.scan(nina)

    assert plain(counter.notes.toasts[-1]) == "Нина: the purchase is on the card. 15.50 bonuses are added."
    assert (asked(counter), balances.balance(shop, nina).balance) == ("", 20_50)
    # The purchase that was being typed was not touched.
    assert (counter.view.sale.edit.text(), counter.view.client.nobody.isVisible()) == ("77", True)
    counter.view.operations.table.setFocus()
    counter.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert balances.balance(shop, nina).balance == 5_00
    counter.scan(nina)
    assert counter.view.client.person.isVisible()


def test_a_purchase_moves_from_one_client_to_another(counter: Counter, shop: Shop) -> None:
    nina, oleg = (clients.add(shop, Person(name=name)) for name in ("Нина", "Олег"))
    first = cards.issue_named(shop, "simple", nina).number
    sell(counter, "sale", 310, first)
    counter.view.operations.table.setFocus()
    counter.press(Qt.Key.Key_F9, SHIFT)
    assert "moves from Нина to another client" in asked(counter)
    counter.view.open_with(client=oleg)
    assert "no card yet" in counter.view.operations.message.text()

    second = cards.issue_named(shop, "simple", oleg).number
    counter.view.open_with(client=oleg)
    # One wrong scan moves nobody's purchase: from whom to whom is asked first.
    assert "Now: Нина. Then: Олег." in asked(counter)
    third = cards.issue_named(shop, "simple", clients.add(shop, Person(name="Яна"))).number
    counter.scan(third)
    assert "Now: Нина. Then: Яна." in asked(counter)
    counter.press(Qt.Key.Key_Escape)
    assert (asked(counter), balances.balance(shop, first).balance) == ("", 15_50)
    counter.press(Qt.Key.Key_F9, SHIFT)
    counter.scan(second)
    counter.enter()

    assert plain(counter.notes.toasts[-1]) == (
        "The purchase went from Нина to Олег. 15.50 bonuses leave Нина, 15.50 bonuses are added to Олег."
    )
    assert [balances.balance(shop, card).balance for card in (first, second)] == [0, 15_50]
    assert counter.view.operations.message.text() == ""


def test_a_moved_purchase_says_whose_it_is_now(counter: Counter, shop: Shop) -> None:
    olivia, agnes = (
        cards.issue_named(shop, "simple", clients.add(shop, Person(name=name))).number
        for name in ("Olivia", "Agnes")
    )
    sell(counter, "sale", 35, olivia)
    attaching.attach_sale(shop, request("moved"), "sale", agnes)
    counter.view.reload()
    table = counter.view.operations.table
    seen = [[table.rows.index(row, column).data() for column in (CLIENT, BONUSES)] for row in (0, 1)]
    assert seen == [["Agnes", "+1.75"], ["Agnes", "—"]]  # told once, in the row of the move
    table.setFocus()
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Space)
    assert "Moved after payment; before: Olivia." in asked(counter)
    counter.enter()
    assert "Agnes" in counter.view.back.sale.text()
    find(counter, "Olivia")
    assert [table.rows.index(0, column).data() for column in (CLIENT, BONUSES)] == ["Agnes", "+1.75"]


def test_the_newest_is_seen_after_a_row_was_chosen_and_left(counter: Counter) -> None:
    counter.window.resize(1024, 640)
    for number in range(15):
        sell(counter, f"s{number}", 100 + number)
    table = counter.view.operations.table
    table.setFocus()
    counter.press(Qt.Key.Key_Down)
    counter.view.sale.edit.setFocus()
    for sums in ("1", "2", "3"):
        counter.type(sums)
        counter.enter()

    assert table.chosen_row() is None
    assert table.rowAt(0) == 0
    table.setFocus()
    counter.press(Qt.Key.Key_Down)
    sell(counter, "elsewhere", 7)
    counter.view.presenter.operations.go_on()
    assert table.chosen_row().due == 2_00


def test_a_purchase_of_another_day_is_moved_once_that_is_said(
    counter: Counter, shop: Shop, clock: ShopClock
) -> None:
    nina = cards.issue_named(shop, "simple", clients.add(shop, Person(name="Нина"))).number
    sell(counter, "old", 310)
    clock.moment += timedelta(days=1)
    find(counter, "310")
    counter.enter()
    counter.press(Qt.Key.Key_F9, SHIFT)
    counter.scan(nina)

    assert "Put the purchase of 21 Nov 2026, 310.00 ₽, on a card? Client: Нина" in asked(counter)
    assert balances.balance(shop, nina).balance == 0
    counter.enter()
    assert balances.balance(shop, nina).balance == 15_50


def test_it_says_when_there_is_nothing_to_put_on_a_card(counter: Counter, shop: Shop) -> None:
    counter.press(Qt.Key.Key_F9, SHIFT)

    assert counter.notes.toasts[-1].startswith("No purchase of today is without a client.")
    sell(counter, "sale", 100)
    counter.press(Qt.Key.Key_F9, SHIFT)
    counter.scan("2000000000015")
    assert "not one of our cards" in counter.view.operations.message.text()
    assert asked(counter)
    counter.press(Qt.Key.Key_Escape)
    assert not asked(counter)


def test_a_chosen_purchase_that_cannot_move_says_why(counter: Counter, shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(counter, "other", 50)
    sell(counter, "sale", 310)
    returns.refund(shop, request("back"), "sale", returns.Wanted(Cents(10_00)))
    counter.view.reload()
    counter.view.operations.table.setFocus()
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_F9, SHIFT)
    counter.scan(number)

    assert "Some of this sale came back already." in counter.view.operations.message.text()
    assert balances.balance(shop, number).balance == 0


def test_the_next_purchase_ends_the_waiting(counter: Counter, shop: Shop) -> None:
    nina = cards.issue_named(shop, "simple", clients.add(shop, Person(name="Нина"))).number
    sell(counter, "forgot", 310)
    counter.press(Qt.Key.Key_F9, SHIFT)
    counter.type("50")
    counter.enter()
    assert not asked(counter)
    counter.scan(nina)

    assert counter.view.client.person.isVisible()
    assert balances.balance(shop, nina).balance == 0


def test_space_tells_more_of_a_row(counter: Counter) -> None:
    sell(counter, "sale", 310)
    returns.refund(
        counter.shop, request("back"), "sale", returns.Wanted(Cents(10_00)), reason="goods: мала\nдругое"
    )
    counter.view.reload()
    counter.view.operations.table.setFocus()
    counter.press(Qt.Key.Key_Space)
    assert "The goods did not suit: мала\nReason: другое" in asked(counter)
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Space)

    assert asked(counter).endswith("Paid 310.00 ₽ in money\nCame back: 10.00 ₽")


# The day's totals


@pytest.fixture
def totals(counter: Counter, shop: Shop) -> Counter:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(counter, "a", 1_000, number)
    sell(counter, "b", 200)
    returns.refund(shop, request("back"), "a", returns.Wanted(Cents(100_00)))
    counter.view.reload()
    counter.press(Qt.Key.Key_F7, SHIFT)
    return counter


def shown(counter: Counter) -> list[list[str]]:
    grid = counter.view.totals._grid
    rows: list[list[str]] = []
    for row in range(grid.rowCount()):
        items = [grid.itemAtPosition(row, column) for column in range(3)]
        texts = [getattr(item.widget(), "text", lambda: "")() for item in items if item is not None]
        if any(texts):
            rows.append([plain(text) for text in texts])
    return rows


def test_money_and_bonuses_of_the_day_stand_apart(totals: Counter) -> None:
    assert totals.view.totals.isVisible()
    assert totals.view.sale.isVisible()
    assert "Day’s totals" in [label.text() for label in totals.view.totals.findChildren(Label)]
    panel = totals.view.totals
    foot = panel.leave.mapTo(panel, panel.leave.rect().bottomLeft()).y()
    assert panel.height() - foot < 2 * panel.leave.height()  # the deeds lie at the card's foot
    assert shown(totals) == [
        ["", "Money, ₽", "Bonuses"],
        ["2 purchases", "+1,200.00", "+50.00"],
        ["1 return", "−100.00", ""],
        ["Earned bonuses taken back", "", "−5.00"],
        ["Day’s total", "1,100.00", "+45.00"],
    ]
    totals.press(Qt.Key.Key_Escape)
    assert not totals.view.totals.isVisible()
    assert totals.view.operations.isVisible()
    assert totals.focused is totals.view.sale.edit


def test_another_day_is_turned_to_by_key(totals: Counter, clock: ShopClock) -> None:
    panel = totals.view.totals
    assert not panel.after.isEnabled()
    totals.press(Qt.Key.Key_Left)
    assert plain(panel.day.text()) == "Friday, 20 November"
    assert shown(totals)[1:] == [["0 purchases", "0.00", ""], ["Day’s total", "0.00", "0"]]
    totals.press(Qt.Key.Key_PageDown)
    assert plain(panel.day.text()) == "Saturday, 21 November"
    totals.press(Qt.Key.Key_Right)
    assert plain(panel.day.text()) == "Saturday, 21 November"
    clock.moment += timedelta(days=1)
    totals.press(Qt.Key.Key_Home)
    assert plain(panel.day.text()) == "Sunday, 22 November"


def test_the_totals_follow_what_is_sold_beside_them(totals: Counter) -> None:
    totals.view.sale.edit.setFocus()
    totals.type("50")
    totals.enter()

    assert shown(totals)[1][:2] == ["3 purchases", "+1,250.00"]
    totals.scan(totals.booked[-1].card or "")
    assert not totals.view.totals.isVisible()  # whoever comes is to be seen


def test_the_totals_are_copied_as_a_table(totals: Counter) -> None:
    totals.view.totals.copy_button.click()

    lines = plain(QGuiApplication.clipboard().text()).splitlines()
    assert lines[0] == "Saturday, 21 November 2026"
    assert lines[1:3] == ["\tMoney, ₽\tBonuses", "2 purchases\t+1,200.00\t+50.00"]


def test_the_totals_are_printed_by_the_key_of_printing(totals: Counter) -> None:
    papers: list[Path] = []
    totals.view.presenter.operations.totals.devices = SlipDevices(lambda _c, path, _v: papers.append(path))
    totals.press(Qt.Key.Key_F12)

    assert [path.name for path in papers] == ["Totals 2026-11-21.pdf"]
    assert papers[0].read_bytes().startswith(b"%PDF")
