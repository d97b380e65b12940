"""A purchase is put aside while somebody else is served: nothing of it is lost, whoever comes first."""

import pytest
from PySide6.QtCore import Qt

from shopclient.services import card_deeds
from shopclient.services.shop import Shop
from tests.ui.till.counter import Counter, HeldRunner, plain

SHIFT = Qt.KeyboardModifier.ShiftModifier


def park(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F3, SHIFT)


def lines(counter: Counter) -> list[tuple[str, str]]:
    """What is said of the purchases put aside, the oldest first."""
    rows = counter.view.parked.rows
    assert counter.view.parked.isVisible() == bool(rows)
    return [(row.name.text(), plain(row.due.text())) for row in rows]


def begin(counter: Counter, text: str, card: str | None = None) -> None:
    if card is not None:
        counter.scan(card)
    counter.type(text)


def test_another_client_is_served_meanwhile(counter: Counter, card: str) -> None:
    begin(counter, "1250", card)
    counter.press(Qt.Key.Key_F8)
    park(counter)
    assert lines(counter) == [("Put aside: Ольга Лаврова", "950.00 ₽")]
    assert plain(counter.notes.toasts[-1]) == "Put aside: Ольга Лаврова, 950.00 ₽. Shift+F3 brings it back."
    assert counter.view.client.nobody.isVisible()
    assert counter.view.sale.edit.text() == ""

    begin(counter, "96")
    counter.enter()
    park(counter)

    assert lines(counter) == []
    assert counter.view.client.person.name.text() == "Ольга Лаврова"
    assert plain(counter.view.sale.edit.text()) == "1 250"
    assert counter.to_pay == "950.00 ₽"
    counter.enter()
    assert [(row.due, row.card) for row in counter.booked[:2]] == [(950_00, card), (96_00, None)]


def test_it_is_reckoned_anew_when_it_comes_back(counter: Counter, shop: Shop, card: str) -> None:
    begin(counter, "1250", card)
    park(counter)
    card_deeds.block(shop, None, card)
    park(counter)

    assert counter.view.client.trouble.isVisible()
    assert counter.to_pay == "1,250.00 ₽"


def test_the_key_puts_another_one_aside_or_changes_them(counter: Counter, card: str) -> None:
    begin(counter, "100", card)
    park(counter)
    begin(counter, "200")
    park(counter)
    assert counter.view.parked.add.isVisible()
    park(counter)
    assert lines(counter) == [
        ("Put aside: Ольга Лаврова", "100.00 ₽"),
        ("Put aside: a purchase without a client", "200.00 ₽"),
    ]
    begin(counter, "300")

    park(counter)
    counter.press(Qt.Key.Key_Down)
    counter.enter()

    assert counter.to_pay == "200.00 ₽"
    assert [due for _, due in lines(counter)] == ["100.00 ₽", "300.00 ₽"]
    assert not counter.view.parked.add.isVisible()
    assert counter.focused is counter.view.sale.edit


def test_esc_goes_back_to_the_sum_and_clears_nothing(counter: Counter) -> None:
    begin(counter, "100")
    park(counter)
    begin(counter, "200")
    park(counter)
    counter.press(Qt.Key.Key_Escape)

    assert counter.focused is counter.view.sale.edit
    assert counter.view.sale.edit.text() == "200"
    assert len(lines(counter)) == 1


def test_one_that_is_dropped_can_be_put_aside_again(counter: Counter) -> None:
    begin(counter, "100")
    park(counter)
    counter.view.parked.rows[0].setFocus()
    counter.press(Qt.Key.Key_Delete)
    assert lines(counter) == []
    assert counter.focused is counter.view.sale.edit

    assert counter.notes.undo is not None
    counter.notes.undo()
    assert lines(counter) == [("Put aside: a purchase without a client", "100.00 ₽")]
    assert counter.booked == []


def test_with_nothing_to_put_aside_the_key_says_what_it_does(counter: Counter) -> None:
    park(counter)
    assert counter.notes.toasts[-1].startswith("Nothing is put aside.")


@pytest.mark.parametrize("last_first", [False, True])
def test_whose_it_is_is_kept_even_if_the_card_was_just_scanned(
    slow_counter: Counter, slow: HeldRunner, card: str, last_first: bool
) -> None:
    begin(slow_counter, "100", card)
    park(slow_counter)
    slow.release(last_first=last_first)
    assert slow_counter.view.client.nobody.isVisible()
    park(slow_counter)
    slow.release(last_first=last_first)

    assert slow_counter.view.client.person.isVisible()
    slow_counter.enter()
    slow.release()
    assert slow_counter.booked[0].card == card
