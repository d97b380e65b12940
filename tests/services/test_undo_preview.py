"""Before something old is undone, it is said what that does; nothing is booked by asking."""

from collections.abc import Callable

import pytest

from shopclient.domain.errors import AlreadyUndone, OperationUnknown
from shopclient.domain.money import Bps
from shopclient.services.journal import last_operations
from shopclient.services.undo_preview import AccountThen, preview_if_grave, undo_preview
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
LEVELS = [
    {"from": "0", "discount_percent": "3"},
    {"from": "1000", "discount_percent": "5", "cashback_percent": "10"},
]


def test_what_is_of_today_and_stands_alone_needs_no_preview(open_desk: Open) -> None:
    desk = open_desk()
    desk.sell(100_00, key="sale")

    assert preview_if_grave(desk.shop, "sale") is None
    desk.refund("sale", 40_00)
    found = preview_if_grave(desk.shop, "sale")
    assert found is not None
    assert (found.money_back, found.refunds, found.before) == (60_00, (40_00,), None)


def test_yesterdays_sale_says_what_becomes_of_level_and_bonuses(open_desk: Open) -> None:
    desk = open_desk({"levels": LEVELS, "cashback_percent": "1"})
    card = desk.card(client=desk.client("Нина"))
    desk.sell(1_000_00, card, key="first")
    desk.sell(1_000_00, card, key="great")
    desk.days_pass(1)

    found = preview_if_grave(desk.shop, "first")

    assert found is not None
    assert (found.client_name, found.money_back, found.what) == ("Нина", 970_00, "sale")
    assert found.before is not None
    assert found.after is not None
    assert (found.before.discount, found.before.cashback) == (5_00, 10_00)
    assert (found.after.discount, found.after.cashback) == (3_00, 1_00)
    desk.undo("first")
    assert desk.balance(card) == found.after.balance


def test_bonuses_whose_day_is_over_do_not_come_back(open_desk: Open) -> None:
    desk = open_desk({"cashback_percent": "10", "life_days": 5, "max_share_percent": "100"})
    card = desk.card()
    desk.sell(1_000_00, card)  # 100
    desk.sell(100_00, card, key="paid with them", spend=100_00)
    desk.days_pass(6)

    found = undo_preview(desk.shop, "paid with them")

    assert (found.burnt, found.money_back) == (100_00, 0)
    assert found.before == found.after == AccountThen(cashback=Bps(10_00))
    desk.undo("paid with them")
    assert desk.balance(card) == 0


def test_a_debt_is_foreseen(open_desk: Open) -> None:
    desk = open_desk({"cashback_percent": "10", "max_share_percent": "100"})
    card = desk.card()
    desk.sell(1_000_00, card, key="earned")
    desk.sell(100_00, card, spend=100_00)

    found = undo_preview(desk.shop, "earned")

    assert found.after is not None
    assert found.after.balance == -100_00


def test_a_sale_that_was_moved_goes_off_its_new_card(open_desk: Open) -> None:
    desk = open_desk({"cashback_percent": "10"})
    card = desk.card(client=desk.client("Нина"))
    desk.sell(1_000_00, key="nobody's")
    desk.attach("nobody's", card)

    found = undo_preview(desk.shop, "nobody's")

    assert (found.client_name, found.was_moved) == ("Нина", True)
    assert found.before is not None
    assert (found.before.balance, desk.balance(card)) == (100_00, 100_00)


def test_asking_books_nothing_and_refuses_as_the_undo_does(open_desk: Open) -> None:
    desk = open_desk()
    desk.sell(100_00, key="sale")
    before = last_operations(desk.shop, desk.shop.today(), 9)
    undo_preview(desk.shop, "sale")

    assert last_operations(desk.shop, desk.shop.today(), 9) == before
    with pytest.raises(OperationUnknown):
        undo_preview(desk.shop, "no such")
    assert preview_if_grave(desk.shop, "no such") is None
    desk.undo("sale")
    with pytest.raises(AlreadyUndone):
        undo_preview(desk.shop, "sale")
