"""A slow disk, and a seller who goes on: what is typed during a save is the next customer's."""

import pytest
from PySide6.QtWidgets import QLineEdit

from shopclient.services import cards
from shopclient.services.journal import last_operations
from shopclient.services.shop import Shop
from shopclient.ui.desk.open_sale import OpenLine
from shopclient.ui.desk.sale_desk import SaleDesk
from tests.ui.till.counter import Counter, HeldRunner


@pytest.fixture
def saving(qapp: object, shop: Shop, slow: HeldRunner) -> SaleDesk:
    """A purchase of 100 on its way to the file."""
    desk = SaleDesk(shop, slow, "RUB")
    desk.type_sum("100")
    slow.release()
    desk.record()
    assert desk.face.is_saving
    return desk


def sums(shop: Shop) -> list[int]:
    """What was booked today, the newest first."""
    return [row.due for row in last_operations(shop, shop.today(), 9).rows]


def test_the_sum_of_the_next_one_stands_there_after_the_save(
    saving: SaleDesk, slow: HeldRunner, shop: Shop, card: str
) -> None:
    for sign in "1250":
        saving.type_ahead(sign)
    saving.bring(card=card)
    assert saving.face.sale.text == "100"
    slow.release()

    assert (saving.face.sale.text, saving.face.sale.card) == ("1\u00a0250", card)
    assert saving.face.receipt is not None
    saving.record()
    slow.release()
    assert sums(shop)[:2] == [1250_00, 100_00]


def test_a_refused_save_puts_the_next_sum_aside(saving: SaleDesk, slow: HeldRunner) -> None:
    saving.type_ahead("7")
    slow.loses_answers = True
    slow.release()

    assert saving.face.sale.text == "100"
    assert [each.sale.text for each in saving.face.parked] == ["7"]
    assert saving.face.parked[0].key not in {"", saving.face.sale.op_key}


def test_what_is_being_booked_is_not_changed_under_the_hands(
    saving: SaleDesk, slow: HeldRunner, shop: Shop
) -> None:
    before, told = saving.face, []
    saving.changed.connect(lambda: told.append(saving.face))
    saving.type_sum("1005")
    saving.set_lines((OpenLine("5"),), "6")
    saving.aim(department="shop")
    saving.set_gift_cards(("2000000000015",))
    saving.ask_spend("5")
    saving.bring_back()

    assert saving.face == before
    assert told == [before] * 5
    slow.release()
    assert sums(shop) == [100_00]
    assert saving.face.sale.is_empty


def test_keys_pressed_during_a_save_are_seen_after_it(slow_counter: Counter, slow: HeldRunner) -> None:
    counter = slow_counter
    counter.type("100")
    slow.release()
    counter.enter()
    counter.type("25")
    field = counter.focused
    assert isinstance(field, QLineEdit)
    assert field.text() == "100"

    slow.release()

    assert field.text() == "25"
    assert counter.to_pay == "25.00 ₽"


def test_customers_served_faster_than_the_file_answers_are_each_booked(
    qapp: object, shop: Shop, slow: HeldRunner
) -> None:
    numbers = [each.number for each in cards.issue_bearer(shop, "simple", 4)]
    desk = SaleDesk(shop, slow, "RUB")
    for place, number in enumerate(numbers, start=1):
        desk.bring(card=number)
        for sign in f"{place}0":
            # As the field does: while it is locked, what is typed is the next one's.
            desk.type_ahead(sign) if desk.face.is_saving else desk.type_sum(desk.face.sale.text + sign)
        desk.record()
        desk.record()  # an impatient Enter books nothing more
    slow.release()

    booked = last_operations(shop, shop.today(), 9).rows
    assert [(row.due, row.card) for row in booked[:4]] == [
        (place * 1000, numbers[place - 1]) for place in (4, 3, 2, 1)
    ]
    assert desk.face.sale.is_empty
    assert not desk.face.is_saving


def test_customers_who_came_behind_an_unknown_card_are_put_aside_each_with_his_sum(
    qapp: object, shop: Shop, slow: HeldRunner, card: str
) -> None:
    desk = SaleDesk(shop, slow, "RUB")
    desk.bring(card="2999999999999")
    desk.type_sum("10")
    desk.record()
    desk.bring(card=card)
    desk.type_ahead("7")
    desk.record()
    before = sums(shop)
    slow.release()

    assert (desk.face.sale.text, desk.face.is_saving, desk.face.trouble is None) == ("10", False, False)
    assert [(each.sale.text, each.sale.card) for each in desk.face.parked] == [("7", card)]
    assert sums(shop) == before
