"""A morning at the till: sales, repeats, corrections, on a real file."""

from datetime import datetime, timedelta

import pytest

from shopclient.domain.card_numbers import new_number
from shopclient.domain.errors import (
    CardBlocked,
    CardForeign,
    CardMisread,
    CardUnknown,
    ClientUnknown,
    DateInFuture,
    GoodsCode,
    NotEnoughBonuses,
    OperationIdReused,
    QuoteChanged,
    TextInvalid,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.models import Card
from shopclient.services import balances, cards, clients, corrections, till
from shopclient.services.checks import check
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft
from tests.services.conftest import ShopClock


@pytest.fixture
def card(shop: Shop) -> str:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    return issued.number


def sell(shop: Shop, key: str, amount: int, card: str | None = None, **more: object) -> Receipt:
    draft = SaleDraft.of((Cents(amount),), card=card, **more)
    return till.sell(shop, request(key, amount=amount, card=card, **more), draft)


def test_a_sale_earns_and_the_next_one_spends(shop: Shop, card: str) -> None:
    # Worked example 1, with the default largest share of 50 %.
    first = sell(shop, "a1", 500_000, card)
    assert (first.due, first.earned, first.balance) == (500_000, 25_000, 25_000)
    second = sell(shop, "a2", 25_000, card, spend="max")
    assert (second.spent, second.due, second.earned, second.balance) == (12_500, 12_500, 625, 13_125)
    assert second.turnover == 512_500
    assert check(shop) == []


def test_the_same_request_is_booked_once_and_answered_alike(shop: Shop, card: str, clock: ShopClock) -> None:
    first = sell(shop, "a1", 500_000, card)
    clock.moment += timedelta(minutes=1)
    again = sell(shop, "a1", 500_000, card)
    assert again.repeated
    assert not first.repeated
    assert (again.due, again.earned, again.balance, again.lines) == (
        first.due,
        first.earned,
        first.balance,
        first.lines,
    )
    assert balances.balance(shop, card).balance == 25_000
    with pytest.raises(OperationIdReused):
        sell(shop, "a1", 500_001, card)


def test_an_id_is_taken_for_ever_by_whatever_operation(shop: Shop, card: str) -> None:
    sell(shop, "a1", 500_000, card)
    with pytest.raises(OperationIdReused):
        corrections.adjust(shop, request("a1", amount=5), card, Cents(5), "a gift")


def test_the_sum_that_was_shown_must_still_hold(shop: Shop, card: str) -> None:
    sell(shop, "a1", 500_000, card)
    quoted = till.quote(shop, SaleDraft.of((Cents(40_000),), card=card, spend="max"))
    sell(shop, "a2", 50_000, card, spend="max")  # another till was quicker
    with pytest.raises(QuoteChanged) as changed:
        sell(shop, "a3", 40_000, card, spend="max", expect_due=quoted.due)
    assert changed.value.shown == 20_000
    assert balances.balance(shop, card).turnover == 525_000


def test_asking_books_nothing(shop: Shop, card: str) -> None:
    quoted = till.quote(shop, SaleDraft.of((Cents(500_000),), card=card))
    assert (quoted.balance, quoted.turnover) == (25_000, 500_000)
    assert balances.balance(shop, card).balance == 0


def test_without_a_card_there_is_a_plain_sale(shop: Shop) -> None:
    receipt = sell(shop, "p1", 9_600)
    assert (receipt.due, receipt.balance, receipt.turnover, receipt.card) == (9_600, None, None, None)


def test_a_client_pays_with_the_card_used_last_or_with_none(shop: Shop) -> None:
    nina = clients.add(shop, Person(first="Нина", last="Соболева"))
    plain = sell(shop, "c1", 10_000, client=nina)
    assert (plain.card, plain.client, plain.balance) == (None, nina, 0)
    old, new = (cards.issue_named(shop, "simple", nina).number for _ in range(2))
    sell(shop, "c2", 10_000, old)
    assert sell(shop, "c3", 10_000, client=nina).card == old
    sell(shop, "c4", 10_000, new)
    last = sell(shop, "c5", 10_000, client=nina)
    assert (last.card, last.client_name, last.balance) == (new, "Нина Соболева", 2_000)
    with pytest.raises(ClientUnknown):
        sell(shop, "c6", 10_000, client=999)


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        (new_number("20", lambda _: 7), CardUnknown),
        ("2000000000016", CardMisread),
        ("4600000000008", GoodsCode),
        ("ABC-1", CardForeign),
    ],
)
def test_a_number_that_is_not_in_the_file_says_what_it_is(
    shop: Shop, number: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        sell(shop, "u1", 10_000, number)


def test_a_blocked_card_books_nothing_and_still_tells_its_balance(shop: Shop, card: str) -> None:
    sell(shop, "b1", 500_000, card)
    with shop.writing() as tx:
        row = tx.session.query(Card).filter_by(number=card).one()
        row.state, row.reason = "blocked", "lost"
    with pytest.raises(CardBlocked):
        sell(shop, "b2", 10_000, card)
    view = balances.balance(shop, card)
    assert (view.state, view.balance) == ("blocked", 25_000)


def test_a_card_is_found_with_spaces_and_without_its_check_digit(shop: Shop, card: str) -> None:
    sell(shop, "s1", 10_000, f"{card[:4]} {card[4:8]}-{card[8:]}")
    assert balances.balance(shop, card[:-1]).turnover == 10_000


def test_a_correction_needs_a_reason_and_enough_bonuses(shop: Shop, card: str) -> None:
    assert corrections.adjust(shop, request("d1"), card, Cents(10_000), "an apology").balance == 10_000
    assert corrections.adjust(shop, request("d2"), card, Cents(-4_000), "a mistake").balance == 6_000
    with pytest.raises(NotEnoughBonuses) as refused:
        corrections.adjust(shop, request("d3"), card, Cents(-6_001), "too much")
    assert (refused.value.available, refused.value.asked) == (6_000, 6_001)
    with pytest.raises(TextInvalid):
        corrections.adjust(shop, request("d4"), card, Cents(100), "  ")
    assert check(shop) == []


def test_a_paper_journal_is_dated_then_and_spends_what_was_there_then_and_now(shop: Shop, card: str) -> None:
    yesterday = datetime(2026, 11, 20, 18, 0)
    sell(shop, "j1", 100_000, card, at=yesterday)
    sell(shop, "j2", 500_000, card)
    late = sell(shop, "j3", 100_000, card, at=yesterday + timedelta(hours=1), spend="max")
    assert late.spent == 5_000  # of today's 300.00 only 50.00 were there then
    assert balances.balance(shop, card, yesterday).balance == 5_000
    with pytest.raises(DateInFuture):
        sell(shop, "j4", 100, card, at=datetime(2026, 11, 22, 10, 0))
    assert (
        till.quote(shop, SaleDraft.of((Cents(100),), card=card, at=datetime(2026, 11, 22, 10, 0))).due == 100
    )


def test_two_tills_cannot_spend_the_same_bonuses(shop: Shop, card: str) -> None:
    sell(shop, "t1", 500_000, card)
    other = Shop(shop.path, lambda: shop.now)
    first = sell(shop, "t2", 50_000, card, spend=Cents(25_000))
    second = sell(other, "t3", 50_000, card, spend=Cents(25_000))
    other.close()
    assert (first.spent, second.spent) == (25_000, 1_250)
    assert [notice.code for notice in second.notices] == ["spend_cut_balance"]
