"""What was booked before two accounts were joined, or a sale was moved, and is taken back afterwards."""

import pytest

from shopclient.domain.errors import OperationNotUndoable, SaleAttached
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import balances, cards, clients, corrections, programmes, till
from shopclient.services.attaching import attach_sale
from shopclient.services.checks import check
from shopclient.services.merging import merge
from shopclient.services.operations import request
from shopclient.services.returns import Wanted, refund
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.services.undoing import undo
from tests.services.conftest import PROGRAMME

STAMPS = {"key": "simple", "cashback_percent": "5", "stamps_every": 10}


@pytest.fixture
def two(shop: Shop) -> list[tuple[int, str]]:
    """Two clients with a card each, in a shop whose tenth purchase is free."""
    programmes.load(shop, read_programme({**PROGRAMME, "card_kind": [STAMPS]}))
    people = [clients.add(shop, Person(first=name)) for name in ("Нина", "Нина С.")]
    return [(client, cards.issue_named(shop, "simple", client).number) for client in people]


def sell(shop: Shop, key: str, card: str | None, spend: int = 0) -> None:
    till.sell(shop, request(key), SaleDraft.of((Cents(100_000),), card=card, spend=Cents(spend)))


def stamps(shop: Shop, card: str) -> int:
    return balances.balance(shop, card).stamps


def test_bonuses_come_back_though_their_account_was_joined(shop: Shop, two: list[tuple[int, str]]) -> None:
    (keep, _), (other, card) = two
    corrections.adjust(shop, request("c"), card, Cents(5_000), "a gift")
    sell(shop, "s1", card, spend=5_000)  # the portion is empty when the accounts are joined
    sell(shop, "s2", card)
    merge(shop, keep, other)
    undo(shop, request("u"), "s1")
    assert balances.balance(shop, card).balance == 10_000
    assert check(shop) == []


def test_what_a_return_took_comes_back_into_a_portion_that_was_carried_on(
    shop: Shop, two: list[tuple[int, str]]
) -> None:
    (keep, _), (other, card) = two
    sell(shop, "s", card)
    refund(shop, request("r"), "s", Wanted(amount=Cents(60_000)))  # 20.00 of the 50.00 earned are left
    merge(shop, keep, other)
    undo(shop, request("u"), "r")
    assert balances.balance(shop, card).balance == 5_000
    assert check(shop) == []


def test_stamps_of_both_cards_stay_when_a_purchase_is_undone(shop: Shop, two: list[tuple[int, str]]) -> None:
    (keep, mine), (other, card) = two
    for key, number in (("a", card), ("b", card), ("c", card), ("d", mine), ("e", mine)):
        sell(shop, key, number)
    merge(shop, keep, other)
    assert stamps(shop, mine) == 5
    undo(shop, request("u1"), "e")
    assert stamps(shop, mine) == 4
    undo(shop, request("u2"), "a")
    assert (stamps(shop, mine), balances.balance(shop, mine).turnover) == (3, 300_000)


def test_a_moved_purchase_takes_its_stamp_along(shop: Shop, two: list[tuple[int, str]]) -> None:
    (_, first), (_, second) = two
    sell(shop, "s", None)
    attach_sale(shop, request("a1"), "s", first)
    assert (stamps(shop, first), stamps(shop, second)) == (1, 0)
    attach_sale(shop, request("a2"), "s", second)
    assert (stamps(shop, first), stamps(shop, second)) == (0, 1)
    undo(shop, request("u"), "a2")
    assert (stamps(shop, first), stamps(shop, second)) == (1, 0)
    refund(shop, request("r"), "s")
    assert stamps(shop, first) == 0
    assert check(shop) == []


def test_only_the_last_attaching_is_undone_and_none_with_returns(
    shop: Shop, two: list[tuple[int, str]]
) -> None:
    (_, first), (_, second) = two
    sell(shop, "s", None)
    attach_sale(shop, request("a1"), "s", first)
    attach_sale(shop, request("a2"), "s", second)
    with pytest.raises(OperationNotUndoable):
        undo(shop, request("u1"), "a1")
    refund(shop, request("r"), "s")
    with pytest.raises(OperationNotUndoable):
        undo(shop, request("u2"), "a2")
    assert [balances.balance(shop, card).debt for card in (first, second)] == [0, 0]


def test_a_purchase_with_the_reward_stays_where_its_stamps_were(
    shop: Shop, two: list[tuple[int, str]]
) -> None:
    (_, first), (_, second) = two
    for number in range(10):
        sell(shop, f"s{number}", first)
    with pytest.raises(SaleAttached):
        attach_sale(shop, request("a"), "s9", second)
