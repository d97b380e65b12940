"""The till's journal of a day, and a return tried before it is booked."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from shopclient.domain.errors import RefundExceedsSale, SaleUnknown
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.return_reasons import ReturnReasons, read_reasons
from shopclient.services import balances, cards, clients, corrections, journal, returns, till, undoing
from shopclient.services.journal import JournalPage
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft
from tests.services.conftest import ShopClock

TODAY = date(2026, 11, 21)


@pytest.fixture
def card(shop: Shop) -> str:
    return cards.issue_bearer(shop, "simple", 1)[0].number


def sell(shop: Shop, key: str, roubles: int, card: str | None = None, *, spend: int = 0) -> Receipt:
    draft = SaleDraft.of((Cents(roubles * 100),), card=card, spend=Cents(spend * 100))
    return till.sell(shop, request(key), draft)


def undo(shop: Shop, operation: str) -> None:
    undoing.undo(shop, request(f"undo {operation}"), operation)


def page(shop: Shop, day: date = TODAY, limit: int = 20) -> JournalPage:
    return journal.last_operations(shop, day, limit)


def test_the_newest_comes_first_with_its_client(shop: Shop, card: str) -> None:
    olena = clients.add(shop, Person(name="Олена Коваленко"))
    gold = cards.issue_named(shop, "simple", olena).number
    sell(shop, "plain", 96)
    sell(shop, "bearer", 200, card)
    sell(shop, "named", 310, gold)

    rows = page(shop).rows

    assert [row.op_key for row in rows] == ["named", "bearer", "plain"]
    assert [(row.client_name, row.card) for row in rows] == [
        ("Олена Коваленко", gold),
        (None, card),
        (None, None),
    ]
    assert (rows[0].client, rows[0].what, rows[0].due, rows[0].bonuses) == (olena, "sale", 310_00, 15_50)
    assert rows[0].at.isoformat() == "2026-11-21T10:00:00"
    assert [row.op_key for row in page(shop, limit=2).rows] == ["named", "bearer"]


def test_an_undone_sale_says_so_in_its_own_row(shop: Shop, card: str) -> None:
    sell(shop, "first", 310, card)
    sell(shop, "second", 100, card)
    undo(shop, "first")

    listed = page(shop)

    assert [(row.op_key, row.undone, row.undoable, row.refundable) for row in listed.rows] == [
        ("second", False, True, True),
        ("first", True, False, False),
    ]
    assert (listed.sales_today, listed.money_today) == (1, 100_00)


def test_an_undo_of_yesterdays_sale_has_a_row_today(shop: Shop, clock: ShopClock) -> None:
    sell(shop, "yesterday", 310)
    clock.moment += timedelta(days=1)
    undo(shop, "yesterday")

    today = page(shop, TODAY + timedelta(days=1))

    assert [(row.what, row.due, row.undoable) for row in today.rows] == [("undo", -310_00, False)]
    assert (today.sales_today, today.money_today) == (0, -310_00)
    assert page(shop).rows[0].undone


def test_what_is_left_of_a_sale_falls_with_each_return_and_rises_with_its_undo(shop: Shop, card: str) -> None:
    sell(shop, "earning", 10_000, card)
    sell(shop, "sale", 1_000, card, spend=200)
    returns.refund(shop, request("half"), "sale", returns.Wanted(Cents(500_00)))

    refund, sale, _ = page(shop).rows

    assert (refund.what, refund.due, refund.undoable, refund.refundable) == ("refund", -400_00, True, False)
    assert (sale.left, sale.refundable) == (500_00, True)
    undo(shop, "half")
    assert page(shop).rows[1].left == 1_000_00
    returns.refund(shop, request("whole"), "sale")
    assert not page(shop).rows[2].refundable


def test_a_correction_is_listed_and_can_be_undone(shop: Shop, card: str) -> None:
    corrections.adjust(shop, request("gift"), card, Cents(50_00), "за ожидание")

    [row] = page(shop).rows

    assert (row.what, row.bonuses, row.due, row.undoable, row.refundable) == ("adjust", 50_00, 0, True, False)


def test_an_empty_day_is_all_noughts(shop: Shop) -> None:
    assert page(shop) == JournalPage((), 0, Cents(0))


def test_a_long_day_takes_as_many_statements_as_a_short_one(shop: Shop, card: str) -> None:
    def statements() -> int:
        seen: list[str] = []

        def note(_c: object, _u: object, statement: str, *_rest: object) -> None:
            seen.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        page(shop)
        event.remove(Engine, "before_cursor_execute", note)
        return len(seen)

    sell(shop, "first", 100, card)
    short = statements()
    for number in range(12):
        sell(shop, f"sale {number}", 100, card)
    returns.refund(shop, request("back"), "sale 3")

    assert statements() == short


def test_a_return_is_tried_without_being_booked(shop: Shop, card: str) -> None:
    sell(shop, "earning", 4_000, card)
    sell(shop, "sale", 1_000, card, spend=200)
    before = balances.balance(shop, card)

    tried = returns.preview_refund(shop, "sale", returns.Wanted(Cents(500_00)))

    assert (tried.money_back, tried.bonuses_back, tried.earned_taken_back) == (400_00, 100_00, 20_00)
    assert balances.balance(shop, card) == before
    assert len(page(shop).rows) == 2
    booked = returns.refund(shop, request("return"), "sale", returns.Wanted(Cents(500_00)))
    assert (booked.money_back, booked.balance, booked.debt) == (tried.money_back, tried.balance, tried.debt)


def test_a_tried_return_is_refused_as_a_real_one(shop: Shop, card: str) -> None:
    sell(shop, "sale", 100, card)

    with pytest.raises(RefundExceedsSale):
        returns.preview_refund(shop, "sale", returns.Wanted(Cents(100_01)))
    with pytest.raises(SaleUnknown):
        returns.preview_refund(shop, "no such sale")


def test_what_did_not_suit_is_kept_with_the_return(shop: Shop) -> None:
    sell(shop, "sale", 310)
    said = ReturnReasons(goods="мала", staff="не подсказали размер").written()
    returns.refund(shop, request("back"), "sale", reason=said)

    refund, sale = page(shop).rows

    assert read_reasons(refund.reason) == ReturnReasons(goods="мала", staff="не подсказали размер")
    assert sale.reason == ""
