"""The till's journal with gift cards, gifts, withheld money and sales that were moved."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import attaching, cards, clients, journal, merging, returns, till, undoing
from shopclient.services.files import create_shop
from shopclient.services.journal import JournalPage
from shopclient.services.operations import request
from shopclient.services.returns import Wanted
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock

TODAY = date(2026, 11, 21)
RULES = {
    "rules": {"refund_shortfall": "withhold"},
    "card_kind": [
        {
            "key": "simple",
            "name": "Простая",
            "cashback_percent": "10",
            "max_share_percent": "100",
            "welcome_bonus": "5",
            "welcome_when": "first_purchase",
        },
        {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]},
    ],
}


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock) -> Iterator[Shop]:
    shop = create_shop(tmp_path / "shop.db", read_programme(RULES), clock)
    yield shop
    shop.close()


def page(shop: Shop, day: date = TODAY) -> JournalPage:
    return journal.last_operations(shop, day, 50)


def issue(shop: Shop, kind: str) -> str:
    return cards.issue_bearer(shop, kind, 1)[0].number


def sell(shop: Shop, key: str, *lines: BillLine, **more: object) -> None:
    till.sell(shop, request(key), SaleDraft(lines, **more))  # type: ignore[arg-type]  # a draft's own fields


def goods(roubles: int) -> BillLine:
    return BillLine(Cents(roubles * 100))


def test_the_drawer_agrees_with_gift_cards_sold_and_paid_with(shop: Shop) -> None:
    present = issue(shop, "present")
    sell(shop, "sold", BillLine(Cents(500_00), gift_card=present))
    sell(shop, "paid", goods(700), gift_cards=(present,))
    listed = page(shop)

    assert [row.op_key for row in listed.rows] == ["paid", "sold"]  # what the card itself did has no row
    assert (listed.sales_today, listed.money_today) == (2, 700_00)
    paid = listed.rows[0]
    assert (paid.due, paid.gift, paid.value, paid.left) == (200_00, 500_00, 700_00, 700_00)
    returns.refund(shop, request("back"), "paid", Wanted(Cents(350_00)))
    listed = page(shop)
    assert ([row.left for row in listed.rows if row.what == "sale"], listed.money_today) == (
        [350_00, 500_00],
        600_00,
    )
    returns.refund(shop, request("rest"), "paid")
    assert [row.refundable for row in page(shop).rows if row.op_key == "paid"] == [False]


def test_money_withheld_stays_in_the_drawer(shop: Shop) -> None:
    card = issue(shop, "simple")
    sell(shop, "earns", goods(1_000), card=card)  # 100 and the welcome of 5
    sell(shop, "spends", goods(105), card=card, spend=Cents(105_00))
    back = returns.refund(shop, request("back"), "earns")

    assert back.money_back == 900_00
    listed = page(shop)
    assert (listed.money_today, [row.what for row in listed.rows]) == (100_00, ["refund", "sale", "sale"])
    assert [row.left for row in listed.rows if row.op_key == "earns"] == [0]


def test_an_undo_of_another_day_is_one_row_whatever_hung_on_it(shop: Shop, clock: ShopClock) -> None:
    card, present = issue(shop, "simple"), issue(shop, "present")
    sell(shop, "first", goods(100), BillLine(Cents(50_00), gift_card=present), card=card)
    clock.moment += timedelta(days=1)
    undoing.undo(shop, request("undo"), "first")

    [row] = page(shop, TODAY + timedelta(days=1)).rows
    assert (row.what, row.due) == ("undo", -150_00)


def test_a_sale_put_on_a_card_has_a_row_that_can_be_undone(shop: Shop) -> None:
    anna = clients.add(shop, Person(name="Анна"))
    card = cards.issue_named(shop, "simple", anna).number
    other = issue(shop, "simple")
    sell(shop, "plain", goods(100))
    attaching.attach_sale(shop, request("once"), "plain", other)
    attaching.attach_sale(shop, request("moved"), "plain", card)
    merging.merge(shop, anna, clients.add(shop, Person(name="Аня")))

    rows = page(shop).rows
    assert [(row.op_key, row.what, row.client_name, row.undoable) for row in rows] == [
        ("moved", "attach", "Анна", True),
        ("once", "attach", None, True),
        ("plain", "sale", "Анна", True),
    ]
    assert (rows[2].card, rows[2].former_card, rows[2].bonuses) == (card, None, rows[0].bonuses)
    undoing.undo(shop, request("undo"), "moved")
    assert [(row.client_name, row.card) for row in page(shop).rows][2] == (None, other)
    assert [(row.op_key, row.undone) for row in page(shop).rows][:2] == [("moved", True), ("once", False)]
