"""What the rules of the shop say at the till: in plain words, where the seller looks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import attaching, cards, corrections, till
from shopclient.services.files import create_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.theme import Theme
from shopclient.ui.till.journal.cells import WHAT
from tests.ui.till.conftest import morning
from tests.ui.till.counter import Counter, open_counter, plain

RULES = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "rules": {"spendings_per_day": 1},
    "card_kind": [
        {
            "key": "simple",
            "name": "Простая",
            "cashback_percent": "5",
            "welcome_bonus": "30",
            "welcome_when": "first_purchase",
            "upgrade_to": "gold",
            "upgrade_turnover": "1000",
        },
        {"key": "gold", "name": "Золотая", "cashback_percent": "10", "valid_months": 1},
        {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]},
    ],
}


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.moment = morning()

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(tmp_path: Path, clock: Clock) -> Iterator[Shop]:
    shop = create_shop(tmp_path / "shop.db", read_programme(RULES), clock)
    yield shop
    shop.close()


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, clock: Clock, tmp_path: Path, theme: Theme) -> Counter:
    return open_counter(qtbot, shop, clock, tmp_path)


def issue(shop: Shop, kind: str) -> str:
    return cards.issue_bearer(shop, kind, 1)[0].number


def trouble(counter: Counter) -> str:
    """Return what the client's panel says when a card cannot be used."""
    assert counter.view.client.trouble.isVisible()
    return counter.view.client.trouble.title.text()


def test_a_gift_card_is_no_clients_card(counter: Counter, shop: Shop) -> None:
    counter.scan(issue(shop, "present"))
    assert counter.view.client.nobody.isVisible()
    assert "Type the value for gift card" in counter.view.sale.gift_band.label.text()
    counter.type("100")
    counter.enter()
    [row] = counter.booked
    assert (row.due, row.card, row.client) == (100_00, None, None)


def test_a_card_past_its_months_says_what_to_do(counter: Counter, shop: Shop, clock: Clock) -> None:
    card = issue(shop, "gold")
    clock.moment += timedelta(days=31)
    counter.scan(card)
    assert "was good until" in trouble(counter)
    assert "A new card goes on with the account" in counter.view.client.trouble.text.text()


def test_the_second_payment_with_bonuses_of_a_day_is_refused_in_words(counter: Counter, shop: Shop) -> None:
    card = issue(shop, "simple")
    corrections.adjust(shop, request("credit"), card, Cents(500_00), "к празднику")
    till.sell(shop, request("first"), SaleDraft.of((Cents(100_00),), card=card, spend=Cents(50_00)))
    counter.scan(card)
    counter.type("100")
    assert counter.to_pay == "100.00 ₽"
    counter.press(Qt.Key.Key_F8)
    assert "as often as one day allows (1)" in counter.view.sale.message.text()
    counter.press(Qt.Key.Key_F8)
    assert (counter.to_pay, counter.view.sale.message.isVisible()) == ("100.00 ₽", False)


def test_what_a_purchase_brings_besides_is_said_with_the_sum(counter: Counter, shop: Shop) -> None:
    counter.scan(issue(shop, "simple"))
    counter.type("2000")
    assert plain(counter.view.sale.bill.notice.text()) == "A welcome of 30.00 ₽ in bonuses comes with it."
    assert "“Золотая” is reached" in counter.view.client.offer.title.text()


def test_a_purchase_put_on_a_card_afterwards_has_its_row(counter: Counter, shop: Shop) -> None:
    till.sell(shop, request("plain"), SaleDraft.of((Cents(400_00),)))
    attaching.attach_sale(shop, request("had a card"), "plain", issue(shop, "simple"))
    counter.view.reload()
    rows = counter.view.operations.table.rows
    assert [row.what for row in counter.booked] == ["attach", "sale"]
    assert [rows.index(place, WHAT).data() for place in (0, 1)] == [
        "put on a card",
        "purchase, put on a card",
    ]


def test_a_sale_of_a_gift_card_comes_back_whole(counter: Counter, shop: Shop) -> None:
    line = BillLine(Cents(500_00), gift_card=issue(shop, "present"))
    till.sell(shop, request("present"), SaleDraft((line, BillLine(Cents(70_00)))))
    counter.view.reload()
    [row] = counter.booked
    assert (row.value, row.left) == (570_00, 570_00)
    counter.view.operations.table.return_asked.emit(row)
    assert plain(counter.view.back.money_back.value.text()) == "570.00 ₽"
    counter.view.back.button.click()
    [back, sold] = counter.booked
    assert (back.what, back.due, sold.left, sold.refundable) == ("refund", -570_00, 0, False)
