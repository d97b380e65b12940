"""Undoing, returning, clearing and calling back: nothing at the till is lost or final."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import balances, cards, clients, returns
from shopclient.services.shop import Shop
from shopclient.ui.places import Place
from tests.ui.till.counter import Counter, plain

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def sell(counter: Counter, text: str, card: str | None = None) -> None:
    if card is not None:
        counter.scan(card)
    counter.type(text)
    counter.enter()


def open_return(counter: Counter, downs: int = 0) -> None:
    """Go to the list, down to a row, and open its return."""
    counter.view.operations.table.setFocus()
    for _ in range(downs):
        counter.press(Qt.Key.Key_Down)
    counter.enter()


def test_the_keys_of_undo_take_back_one_sale_after_the_other(counter: Counter, shop: Shop, card: str) -> None:
    sell(counter, "100", card)
    sell(counter, "200", card)

    counter.press(Qt.Key.Key_Z, CTRL)
    assert [row.undone for row in counter.booked] == [True, False, False]
    assert plain(counter.notes.toasts[-1]) == "Undone. Give back 200.00 ₽."
    counter.press(Qt.Key.Key_Backspace, ALT)

    assert [row.undone for row in counter.booked] == [True, True, False]
    assert balances.balance(shop, card).balance == 300_00
    counter.press(Qt.Key.Key_Z, CTRL)
    assert "Nothing recorded here is left to undo" in counter.notes.toasts[-1]
    assert counter.notes.sign == "note"  # nothing was done, so no tick


def test_ctrl_z_belongs_to_the_sum_while_it_is_typed(counter: Counter) -> None:
    sell(counter, "100")
    counter.type("7")

    counter.press(Qt.Key.Key_Z, CTRL)

    assert counter.view.sale.edit.text() == ""
    assert not counter.booked[0].undone


def test_the_toast_takes_its_own_sale_back(counter: Counter) -> None:
    sell(counter, "100")
    undo_first = counter.notes.undo
    sell(counter, "200")
    assert undo_first is not None
    undo_first()
    [(place, arguments)] = counter.notes.visits
    assert place == Place.TILL
    counter.view.open_with(**arguments)

    assert [(row.due, row.undone) for row in counter.booked] == [(200_00, False), (100_00, True)]


def test_del_undoes_the_chosen_row(counter: Counter) -> None:
    sell(counter, "100")
    sell(counter, "200")
    counter.view.operations.table.setFocus()
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Delete)

    assert [(row.due, row.undone) for row in counter.booked] == [(200_00, False), (100_00, True)]
    counter.press(Qt.Key.Key_Delete)
    assert len(counter.notes.toasts) == 3


def test_an_undo_that_is_refused_says_why_above_the_list(counter: Counter, shop: Shop, card: str) -> None:
    sell(counter, "100", card)
    counter.view.presenter._undoing.undo("no such operation")

    assert counter.view.operations.message.isVisible()
    assert "no operation" in counter.view.operations.message.text()


def test_half_a_purchase_is_returned_by_keyboard(counter: Counter, shop: Shop, card: str) -> None:
    sell(counter, "1000", card)
    open_return(counter)
    panel = counter.view.back
    assert panel.isVisible()
    assert plain(panel.edit.text()) == "1 000.00"
    assert counter.focused is panel.edit

    counter.type("500")
    sale = counter.booked[0].op_key
    tried = returns.preview_refund(shop, sale, returns.Wanted(Cents(500_00)))
    assert (tried.money_back, plain(panel.money_back.value.text())) == (500_00, "500.00 ₽")
    assert (tried.earned_taken_back, panel.taken_back.value.text()) == (25_00, "−25")
    assert not panel.bonuses_back.isVisible()
    counter.press(Qt.Key.Key_F9)

    refund, sold, _ = counter.booked
    assert (refund.what, refund.due, sold.left) == ("refund", -500_00, 500_00)
    assert plain(counter.notes.toasts[-1]) == "Return recorded. Give back 500.00 ₽."
    assert counter.view.sale.isVisible()
    counter.press(Qt.Key.Key_Z, CTRL)
    assert counter.booked[0].undone


def test_what_was_paid_with_bonuses_goes_back_to_the_card(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("400")
    counter.press(Qt.Key.Key_F8)
    counter.enter()
    open_return(counter)

    assert plain(counter.view.back.money_back.value.text()) == "200.00 ₽"
    assert counter.view.back.bonuses_back.value.text() == "200"


def test_more_than_was_sold_is_not_returned(counter: Counter) -> None:
    sell(counter, "100")
    open_return(counter)
    counter.type("100,01")
    counter.enter()

    assert "Only 100.00 ₽" in plain(counter.view.back.field.error() or counter.view.back.message.text())
    assert [row.what for row in counter.booked] == ["sale"]
    counter.view.back.whole.click()
    assert counter.view.back.field.error() == ""
    counter.press(Qt.Key.Key_F9)
    assert [row.what for row in counter.booked] == ["refund", "sale"]


def test_a_return_that_leaves_a_debt_says_so(counter: Counter, shop: Shop) -> None:
    number = cards.issue_bearer(shop, "simple", 1)[0].number
    sell(counter, "3000", number)
    counter.scan(number)
    counter.type("300")
    counter.press(Qt.Key.Key_F8)
    counter.enter()
    open_return(counter, downs=1)

    assert "A debt of" in counter.view.back.short.text()
    counter.press(Qt.Key.Key_F9)
    counter.scan(number)
    assert counter.view.client.person.debt.text().endswith("after a return; the next purchases pay them off.")


def test_the_typed_purchase_waits_behind_a_return(counter: Counter, card: str) -> None:
    sell(counter, "100")
    counter.scan(card)
    counter.type("555")
    open_return(counter)

    counter.press(Qt.Key.Key_Escape)

    assert counter.view.sale.isVisible()
    assert counter.view.sale.edit.text() == "555"
    assert [row.what for row in counter.booked] == ["sale", "adjust"]


def test_a_return_or_an_undone_sale_has_no_return(counter: Counter) -> None:
    sell(counter, "100")
    counter.press(Qt.Key.Key_Z, CTRL)
    open_return(counter)

    assert not counter.view.back.isVisible()


def test_esc_clears_and_undo_brings_back(counter: Counter, card: str) -> None:
    counter.scan(card)
    counter.type("777")
    counter.press(Qt.Key.Key_Escape)
    assert counter.view.client.nobody.isVisible()
    assert counter.view.sale.edit.text() == ""
    assert counter.to_pay == "0.00 ₽"

    counter.press(Qt.Key.Key_Backspace, ALT)

    assert counter.view.sale.edit.text() == "777"
    assert counter.view.client.person.isVisible()
    counter.enter()
    assert (counter.booked[0].due, counter.booked[0].card) == (777_00, card)


def test_f3_calls_the_last_client_back(counter: Counter, card: str) -> None:
    sell(counter, "100", card)
    counter.press(Qt.Key.Key_F3)

    assert counter.view.client.person.name.text() == "Ольга Лаврова"
    assert "today" in counter.view.client.person.about.text()


def test_the_human_line_is_greeted_and_taken_back(counter: Counter, shop: Shop) -> None:
    tomorrow = shop.today() + timedelta(days=1)
    born = parse_person_date(f"{tomorrow:%d.%m}.1980")
    pavel = clients.add(shop, Person(name="Павел", birthday=born))
    counter.view.open_with(client=pavel)
    band = counter.view.human
    assert band.isVisible()
    assert band.line.text().startswith("Birthday tomorrow")

    band.button.click()
    assert counter.notes.toasts == ["Noted as greeted."]
    assert not band.button.isVisible()

    assert counter.notes.undo is not None
    counter.notes.undo()
    assert band.button.isVisible()


@pytest.mark.parametrize("note", ["<b>без орехов</b>", "A&B %n {name}"])
def test_notes_are_shown_as_they_were_written(counter: Counter, shop: Shop, note: str) -> None:
    person = clients.add(shop, Person(name=note, notes=f"{note}\nвторая строка", tastes=("чай",)))
    number = cards.issue_named(shop, "simple", person).number
    counter.scan(number)

    assert counter.view.client.person.name.text() == note
    assert note in counter.view.client.person.notes.text()
    counter.type("1")
    counter.enter()
    assert note in counter.notes.toasts[0]
