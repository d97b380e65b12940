"""The slip is lost: the sale is found by its sum, its day, the card or the client."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from shopclient.domain.errors import CardForeign
from shopclient.domain.money import Cents
from shopclient.services import merging
from shopclient.services.finding_sales import SaleSearch, find_sales
from tests.services.loyalty_desk import Desk

TODAY = date(2026, 11, 21)
KINDS = [
    {"key": "k", "name": "K", "cashback_percent": "5", "discount_percent": "10"},
    {"key": "present", "name": "P", "gift": True, "holders": ["bearer"]},
]


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk(*KINDS)


def found(desk: Desk, **asked: object) -> list[str]:
    return [row.op_key for row in find_sales(desk.shop, SaleSearch(**asked)).rows]  # type: ignore[arg-type]  # its fields


def test_a_sum_finds_what_was_asked_for_and_what_was_paid(desk: Desk) -> None:
    card = desk.card()
    desk.sell(1_000_00, card, key="listed at 1000")  # 900 paid
    desk.sell(900_00, key="nobody's 900")
    desk.sell(50_00, key="other")

    assert found(desk, amount=Cents(1_000_00)) == ["listed at 1000"]
    assert found(desk, amount=Cents(900_00)) == ["nobody's 900", "listed at 1000"]
    assert found(desk) == []


def test_a_day_finds_its_sales_only(desk: Desk) -> None:
    desk.sell(21_11, key="21.11 paid later")
    desk.days_pass(1)
    desk.sell(70_00, key="next day")

    tomorrow = TODAY + timedelta(days=1)
    assert found(desk, day=tomorrow) == ["next day"]
    # Typed as 21.11 it may be either.
    assert found(desk, day=tomorrow, amount=Cents(21_11)) == ["next day", "21.11 paid later"]


def test_a_card_finds_all_of_its_account(desk: Desk) -> None:
    nina = desk.client("Нина")
    card = desk.card(client=nina)
    second = desk.card(client=nina)
    desk.sell(100_00, card, key="with the first")
    desk.sell(200_00, key="forgot the card")
    desk.sell(300_00, key="a stranger's")
    desk.attach("forgot the card", second)

    assert found(desk, card=second) == ["forgot the card", "with the first"]
    with pytest.raises(CardForeign):
        found(desk, card="998877")


def test_a_name_finds_the_client_as_merged_and_without_a_card(desk: Desk) -> None:
    anna, anya = desk.client("Анна"), desk.client("Аня")
    desk.sell(100_00, desk.card(client=anna), key="Anna's")
    desk.sell(200_00, key="Anya's", client=anya)
    desk.sell(300_00, key="a stranger's")

    assert found(desk, name="аня") == ["Anya's"]
    merging.merge(desk.shop, anna, anya)
    assert found(desk, name="анна") == ["Anya's", "Anna's"]
    assert found(desk, name="Зоя") == []


def test_a_gift_card_finds_where_it_was_sold_and_what_it_paid(desk: Desk) -> None:
    present = desk.card("present")
    desk.sell(10_00, gift=[(present, 100_00)], key="sold")
    desk.sell(30_00, gift_cards=(present,), key="paid")
    desk.sell(30_00, key="other")

    assert found(desk, card=present) == ["paid", "sold"]


def test_the_list_comes_by_page_and_says_what_became_of_each(desk: Desk) -> None:
    for number in range(5):
        desk.sell(100_00, key=f"s{number}")
    desk.undo("s1")
    desk.refund("s3", 40_00)

    first = find_sales(desk.shop, SaleSearch(amount=Cents(100_00)), limit=3)
    rest = find_sales(desk.shop, SaleSearch(amount=Cents(100_00)), limit=3, before=first.rows[-1].number)

    assert [row.op_key for row in first.rows] == ["s4", "s3", "s2"]
    assert [row.op_key for row in rest.rows] == ["s1", "s0"]
    assert (first.has_more, rest.has_more) == (True, False)
    assert (first.rows[1].returned, first.rows[1].movable) == (40_00, False)
    assert (rest.rows[0].undone, rest.rows[1].movable) == (True, True)
