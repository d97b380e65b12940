"""The sum's field reckons: what a morning's basket comes to is typed as it lies on the counter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclient.ui.theme import theme
from tests.ui.desk import type_in
from tests.ui.till.counter import Counter, plain


def test_a_basket_is_typed_and_booked(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("120+35,50*2")
    edit = counter.view.sale.edit
    assert (edit.text(), plain(edit.result), counter.to_pay) == ("120+35,50*2", "= 191.00 ₽", "191.00 ₽")
    assert "191.00" in edit.accessibleName()
    counter.enter()
    assert counter.booked[0].due == 191_00
    assert (edit.text(), edit.result) == ("", "")


def test_while_it_is_typed_it_counts_so_far(counter: Counter) -> None:
    seen = []
    for key in "1200+35*":
        counter.type(key)
        seen.append(counter.to_pay)
    assert seen[3:] == ["1,200.00 ₽", "1,200.00 ₽", "1,203.00 ₽", "1,235.00 ₽", "1,235.00 ₽"]
    assert counter.view.sale.edit.text() == "1\u00a0200+35*"
    assert counter.view.sale.field.error() == ""
    counter.enter()
    assert counter.booked[0].due == 1_235_00


def test_the_keys_of_the_number_pad_and_letters_of_any_layout(counter: Counter) -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    for key in (
        Qt.Key.Key_3,
        Qt.Key.Key_Asterisk,
        Qt.Key.Key_5,
        Qt.Key.Key_0,
        Qt.Key.Key_Minus,
        Qt.Key.Key_9,
    ):
        QTest.keyClick(counter.focused, key, pad)
    assert counter.to_pay == "141.00 ₽"
    counter.view.sale.edit.selectAll()
    type_in(counter.focused, "2х60")
    assert counter.to_pay == "120.00 ₽"
    QTest.keyClick(counter.focused, Qt.Key.Key_Enter, pad)
    assert counter.booked[0].due == 120_00


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("100-150", "“100-150” comes to less than nothing."),
        (
            "120+1,2,3",
            "Type it like 1250 or 1250.50. The signs +, − and * may be used, too.",
        ),
        ("99999*99999", "is more than the program books at once."),
    ],
)
def test_what_cannot_stand_is_said_and_kept(counter: Counter, typed: str, said: str) -> None:
    counter.type(typed)
    counter.enter()
    edit = counter.view.sale.edit
    assert said in plain(counter.view.sale.field.error())
    assert (plain(edit.text()).replace(" ", ""), edit.result, counter.booked) == (typed, "", [])
    counter.type("")
    edit.setCursorPosition(0)
    QTest.keyClick(edit, Qt.Key.Key_End)
    for _ in typed:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert counter.view.sale.field.error() == ""


def test_in_the_middle_the_groups_move_and_the_cursor_stays(counter: Counter) -> None:
    counter.type("1200+3500")
    edit = counter.view.sale.edit
    edit.setCursorPosition(2)
    counter.type("9")
    assert (plain(edit.text()), edit.cursorPosition()) == ("19 200+3 500", 2)
    assert counter.to_pay == "22,700.00 ₽"
    counter.press(Qt.Key.Key_Delete)  # the digit after the space
    assert (plain(edit.text()), edit.cursorPosition()) == ("1 900+3 500", 3)
    counter.press(Qt.Key.Key_Backspace)
    counter.press(Qt.Key.Key_Backspace)
    assert (plain(edit.text()), edit.cursorPosition()) == ("00+3 500", 0)  # no digit is taken unasked
    counter.type("4")
    assert counter.to_pay == "3,900.00 ₽"


def test_a_long_basket_is_written_smaller_and_never_cut(counter: Counter) -> None:
    edit = counter.view.sale.edit
    counter.type("9")
    alone = edit.font().pixelSize()
    counter.type("+1250,50*3")
    QApplication.processEvents()
    assert edit.font().pixelSize() < alone
    wide = edit.fontMetrics().horizontalAdvance(edit.text())
    assert wide <= edit.width() - edit.textMargins().right() - theme().px(8)


def test_bonuses_to_spend_and_a_return_reckon_too(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("1000")
    counter.view.sale.bill.spend.edit.setFocus()
    counter.type("50+20*2")
    assert counter.to_pay == "910.00 ₽"
    counter.enter()
    counter.view.operations.table.setFocus()
    counter.enter()
    counter.view.back.edit.selectAll()
    counter.type("100+2*50")
    assert plain(counter.view.back.edit.result) == "= 200.00 ₽"
    counter.press(Qt.Key.Key_F9)
    assert -counter.booked[0].due == 182_00
