"""A purchase in lines: each sum goes to its department by one key, and can be changed in the list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, programmes
from shopclient.services.shop import Shop
from shopclient.ui.theme import Theme
from tests.fresh import fresh_shop
from tests.ui.shell_kit import press
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter, plain

ALT = Qt.KeyboardModifier.AltModifier
RULES = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "department": [
        {"key": "bread", "name": "Хлеб"},
        {"key": "tea", "name": "Чай", "max_discount_percent": "5"},
        {"key": "books", "name": "Книги & карты", "discounted": False},
    ],
    "card_kind": [{"key": "simple", "name": "Простая", "discount_percent": "10"}],
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), morning)
    yield shop
    shop.close()


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Counter:
    counter = open_counter(qtbot, shop, morning, tmp_path)
    counter.scan(cards.issue_bearer(shop, "simple", 1)[0].number)
    counter.press(Qt.Key.Key_F7)
    return counter


def listed(counter: Counter) -> list[tuple[str, str, str]]:
    """Return what the list says of each line: department, sum, discount."""
    rows = counter.view.sale.bill.rows.rows
    return [(row.name.text(), plain(row.value.text()), plain(row.second.text())) for row in rows]


def test_one_key_a_line(counter: Counter) -> None:
    counter.type("120")
    counter.press(Qt.Key.Key_1, ALT)
    assert (counter.view.sale.edit.text(), counter.focused is counter.view.sale.edit) == ("", True)
    counter.type("2*50")
    counter.press(Qt.Key.Key_2, ALT)
    counter.type("300")
    counter.press(Qt.Key.Key_3, ALT)
    assert listed(counter) == [
        ("Хлеб", "120.00", "−12.00"),
        ("Чай", "100.00", "−5.00"),
        ("Книги & карты", "300.00", ""),
    ]
    counter.type("80")
    assert counter.to_pay == "575.00 ₽"  # what stays in the field is one more line
    counter.enter()
    [sale] = counter.booked
    assert (sale.due, listed(counter)) == (575_00, [])


def test_its_digit_takes_the_sum_while_the_row_is_not_open(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F7)
    assert counter.view.sale.departments.isHidden()
    counter.type("100")
    press(counter.window, Qt.Key.Key_1, modifier=ALT)
    assert (listed(counter), counter.view.sale.edit.text()) == ([("Хлеб", "100.00", "−10.00")], "")
    assert counter.view.sale.departments.isVisible()

    counter.type("5")
    press(counter.window, Qt.Key.Key_9, modifier=ALT)  # there are three
    assert counter.view.sale.edit.text() == "5"


def test_a_department_pressed_first_is_that_of_the_next_sum(counter: Counter) -> None:
    counter.press(Qt.Key.Key_3, ALT)
    panel = counter.view.sale
    assert plain(panel.field.label.text()) == "Purchase amount: Книги & карты"
    assert [chip.isChecked() for chip in panel.departments.chips] == [False, False, True]
    counter.type("300")
    assert counter.to_pay == "300.00 ₽"  # as it will be booked: closed to discounts
    counter.view.sale.edit.selectAll()
    counter.press(Qt.Key.Key_Delete)
    counter.press(Qt.Key.Key_3, ALT)
    assert panel.field.label.text() == "Purchase amount"
    counter.type("300")
    assert counter.to_pay == "270.00 ₽"
    panel.departments.chips[2].click()
    counter.enter()
    assert counter.booked[0].due == 300_00


def test_a_line_is_changed_and_taken_off_and_brought_back(counter: Counter) -> None:
    for digit, text in ((Qt.Key.Key_1, "120"), (Qt.Key.Key_2, "100")):
        counter.type(text)
        counter.press(digit, ALT)
    rows = counter.view.sale.bill.rows
    counter.type("80")
    rows.rows[0].setFocus()
    counter.enter()
    assert plain(counter.view.sale.edit.text()) == "120"
    assert [row[:2] for row in listed(counter)] == [("Чай", "100.00"), ("Without a department", "80.00")]
    counter.type("130")
    assert counter.to_pay == "284.00 ₽"  # 130 bread and 80 at 10 %, 100 tea at 5 %
    rows.rows[0].setFocus()
    counter.press(Qt.Key.Key_Down)
    assert counter.focused is rows.rows[1]
    counter.press(Qt.Key.Key_Delete)
    assert counter.to_pay == "212.00 ₽"
    QTest.mouseClick(rows.rows[0].cross, Qt.MouseButton.LeftButton)
    assert listed(counter) == []
    assert counter.view.sale.edit.hasFocus()
    assert counter.notes.toasts[-1] == "Line taken off: 100."
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert [row[:2] for row in listed(counter)] == [("Чай", "100.00")]
    assert plain(counter.view.sale.field.label.text()) == "Purchase amount: Хлеб"


def test_what_is_no_sum_becomes_no_line(counter: Counter) -> None:
    counter.type("1,2,3")
    counter.press(Qt.Key.Key_1, ALT)
    assert (counter.view.sale.edit.text(), listed(counter)) == ("1,2,3", [])
    assert "is not a sum of money" in counter.view.sale.field.error()


def test_the_row_opens_by_its_key_and_arrows_walk_along(counter: Counter) -> None:
    row = counter.view.sale.departments
    counter.press(Qt.Key.Key_F7)
    assert row.isHidden()
    counter.type("50")
    counter.press(Qt.Key.Key_F7)
    row.take_focus()
    counter.press(Qt.Key.Key_Right)
    counter.enter()
    assert listed(counter)[0][0] == "Чай"
    row.take_focus()
    counter.press(Qt.Key.Key_Left)
    assert counter.focused is counter.view.sale.edit


def test_more_than_nine_departments_are_all_there(counter: Counter, shop: Shop) -> None:
    many = [{"key": f"d{place}", "name": f"Отдел {place}"} for place in range(1, 13)]
    programmes.load(shop, read_programme({**RULES, "department": many}))
    row = counter.view.sale.departments
    assert len(row.chips) == 12
    counter.type("70")
    row.chips[10].setFocus()
    counter.press(Qt.Key.Key_Right)
    counter.enter()
    assert listed(counter) == [("Отдел 12", "70.00", "−7.00")]


def test_a_shop_without_departments_says_where_they_are_made(counter: Counter, shop: Shop) -> None:
    programmes.load(shop, read_programme({**RULES, "department": []}))
    assert counter.view.sale.departments.isHidden()
    counter.press(Qt.Key.Key_F7)
    assert counter.notes.toasts == ["The shop has no departments. They are made in Settings, in the rules."]


def test_many_lines_leave_what_is_to_pay_in_sight(counter: Counter) -> None:
    for _ in range(12):
        counter.type("10")
        counter.press(Qt.Key.Key_1, ALT)
    QApplication.processEvents()
    panel = counter.view.sale
    assert panel.is_pinned
    for part in (panel.bill.to_pay.value, panel.button, panel.edit):
        assert part.visibleRegion().boundingRect() == part.rect()
    counter.press(Qt.Key.Key_Escape)
    assert not panel.is_pinned


def test_tab_goes_in_the_order_of_the_work(counter: Counter) -> None:
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2):
        counter.type("10")
        counter.press(digit, ALT)
    panel = counter.view.sale
    walk = []
    for _ in range(8):
        counter.press(Qt.Key.Key_Tab)
        walk.append(counter.focused)
    rows, bill = panel.bill.rows.rows, panel.bill
    assert walk == [*panel.departments.chips, *rows, bill.discount.name, bill.to_pay.name, bill.becomes]


def test_the_lines_in_all_stand_over_the_discount_and_under_their_sums(counter: Counter) -> None:
    counter.type("120")
    counter.press(Qt.Key.Key_1, ALT)
    bill = counter.view.sale.bill
    assert bill.total.isHidden()  # it is the one line
    counter.type("90")
    counter.press(Qt.Key.Key_2, ALT)
    assert (bill.total.isVisible(), plain(bill.total.value.text())) == (True, "210.00")
    QApplication.processEvents()
    ends = {
        label.mapTo(bill, label.rect().topRight()).x()
        for label in (*(row.value for row in bill.rows.rows), bill.total.value, bill.discount.value)
    }
    assert len(ends) == 1
