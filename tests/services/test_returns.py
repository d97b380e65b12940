"""Returns and undos: parts add up, debts are plain, nothing is doubled."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import (
    AlreadyUndone,
    DateInvalid,
    OperationNotUndoable,
    OperationUnknown,
    RefundExceedsSale,
    SaleUnknown,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import balances, cards, corrections, till
from shopclient.services.checks import check
from shopclient.services.operations import request
from shopclient.services.returns import Wanted, refund
from shopclient.services.shop import Shop
from shopclient.services.till_values import BalanceView, Receipt, SaleDraft
from shopclient.services.undoing import undo
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock


@pytest.fixture
def card(shop: Shop) -> str:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    return issued.number


@pytest.fixture(scope="module")
def shop_of_examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """One shop for all examples of a property: each example has a card of its own."""
    path = tmp_path_factory.mktemp("returns") / "shop.db"
    shop = fresh_shop(path, read_programme(PROGRAMME), ShopClock())
    yield shop
    shop.close()


def sell(shop: Shop, key: str, amount: int, card: str | None, spend: int = 0) -> Receipt:
    draft = SaleDraft.of((Cents(amount),), card=card, spend=Cents(spend))
    return till.sell(shop, request(key, amount=amount, spend=spend), draft)


def state(shop: Shop, card: str) -> tuple[int, int, int]:
    view: BalanceView = balances.balance(shop, card)
    return view.balance, view.debt, view.turnover


def test_half_a_sale_comes_back_in_money_and_in_bonuses(shop: Shop, card: str) -> None:
    # Worked example 7: 1 000.00 with 200.00 in bonuses, 40.00 earned; half is returned.
    corrections.adjust(shop, request("start"), card, Cents(20_000), "opening")
    sold = sell(shop, "s", 100_000, card, spend=20_000)
    assert (sold.due, sold.earned) == (80_000, 4_000)
    back = refund(shop, request("r"), "s", Wanted(Cents(50_000)))
    assert (back.money_back, back.bonuses_back, back.earned_taken_back) == (40_000, 10_000, 2_000)
    assert back.balance == 12_000
    assert check(shop) == []


def test_bonuses_that_are_spent_already_become_a_debt_that_the_next_earnings_pay(
    shop: Shop, card: str
) -> None:
    # Worked example 8 with the default shortfall rule.
    sell(shop, "s1", 300_000, card)  # earns 150.00
    sell(shop, "s2", 20_000, card, spend=10_000)  # spends 100.00 of them, earns 5.00
    back = refund(shop, request("r"), "s1")
    assert (back.balance, back.debt) == (-9_500, 9_500)
    next_sale = sell(shop, "s3", 300_000, card)
    assert (next_sale.balance, next_sale.debt) == (5_500, 0)
    assert state(shop, card) == (5_500, 0, 310_000)
    assert check(shop) == []


def test_nobody_gets_back_more_than_was_paid(shop: Shop, card: str) -> None:
    sell(shop, "s", 100_000, card)
    refund(shop, request("r1"), "s", Wanted(Cents(60_000)))
    with pytest.raises(RefundExceedsSale) as refused:
        refund(shop, request("r2", n=2), "s", Wanted(Cents(40_001)))
    assert refused.value.left == 40_000
    assert refund(shop, request("r3"), "s").money_back == 40_000
    with pytest.raises(RefundExceedsSale):
        refund(shop, request("r4"), "s")
    with pytest.raises(SaleUnknown):
        refund(shop, request("r5"), "nothing")


def test_the_same_return_twice_pays_once(shop: Shop, card: str) -> None:
    sell(shop, "s", 100_000, card)
    first = refund(shop, request("r", amount="500"), "s", Wanted(Cents(50_000)))
    again = refund(shop, request("r", amount="500"), "s", Wanted(Cents(50_000)))
    assert (again.repeated, again.money_back) == (True, first.money_back)
    assert state(shop, card) == (2_500, 0, 50_000)


def test_an_undone_sale_is_as_if_it_had_never_been(shop: Shop, card: str) -> None:
    sell(shop, "before", 100_000, card)
    before = state(shop, card)
    sell(shop, "s", 50_000, card, spend=2_000)
    back = undo(shop, request("u"), "s")
    assert (back.money_back, back.balance) == (48_000, 5_000)
    assert state(shop, card) == before
    with pytest.raises(AlreadyUndone):
        undo(shop, request("u2"), "s")
    with pytest.raises(SaleUnknown):
        refund(shop, request("r"), "s")
    with pytest.raises(OperationUnknown):
        undo(shop, request("u3"), "nothing")
    with pytest.raises(OperationNotUndoable):
        undo(shop, request("u4"), "u")


def test_a_sale_with_returns_is_undone_with_them(shop: Shop, card: str) -> None:
    sell(shop, "s", 100_000, card)
    refund(shop, request("r"), "s", Wanted(Cents(30_000)))
    back = undo(shop, request("u"), "s")
    assert back.money_back == 70_000
    assert state(shop, card) == (0, 0, 0)
    assert check(shop) == []


def test_undoing_a_return_brings_bonuses_back_that_paid_a_debt(shop: Shop, card: str) -> None:
    sell(shop, "s1", 300_000, card)
    sell(shop, "s2", 20_000, card, spend=10_000)
    refund(shop, request("r"), "s1")
    sell(shop, "s3", 300_000, card)
    undo(shop, request("u"), "r")
    assert state(shop, card) == (20_500, 0, 610_000)
    assert check(shop) == []


def test_a_plain_sale_is_returned_and_undone_too(shop: Shop) -> None:
    sell(shop, "s", 9_600, None)
    back = refund(shop, request("r"), "s", Wanted(Cents(600)))
    assert (back.money_back, back.balance) == (600, None)
    assert undo(shop, request("u"), "r").money_back == -600


@given(
    st.integers(1, 10**6),
    st.integers(0, 10**6),
    st.lists(st.integers(1, 10**5), min_size=1, max_size=5),
)
def test_selling_and_returning_all_leaves_what_was_there(
    shop_of_examples: Shop, amount: int, spend: int, parts: list[int]
) -> None:
    shop = shop_of_examples
    [issued] = cards.issue_bearer(shop, "simple", 1)
    card, name = issued.number, issued.number
    corrections.adjust(shop, request(f"{name}-start"), card, Cents(50_000), "opening")
    before = state(shop, card)
    sold = sell(shop, name, amount, card, spend=spend)
    left = sold.due + sold.spent
    for index, part in enumerate([*parts, left]):
        wanted = min(part, left)
        if wanted:
            back = refund(shop, request(f"{name}-{index}"), name, Wanted(Cents(wanted)))
            assert back.money_back + back.bonuses_back == wanted
            left -= wanted
    assert state(shop, card) == before
    assert check(shop) == []


def test_a_return_entered_later_may_not_lie_before_its_sale(shop: Shop, card: str) -> None:
    sell(shop, "s", 100_000, card)
    long_ago = datetime(2024, 1, 1)
    with pytest.raises(DateInvalid):
        refund(shop, request("r"), "s", at=long_ago)
    with pytest.raises(DateInvalid):
        undo(shop, request("u"), "s", long_ago)
    assert state(shop, card) == (5_000, 0, 100_000)
