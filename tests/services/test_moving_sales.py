""" "I had a card!": what it would bring is said first; what was done can be undone."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclient.domain.errors import SaleAttached, SaleUnknown
from shopclient.domain.programme_toml import read_programme
from shopclient.services.checks import check
from shopclient.services.finding_sales import SaleSearch, find_sales
from shopclient.services.journal import last_operations
from shopclient.services.moving_sales import Holder, plan_move
from tests.fresh import fresh_shop
from tests.full import examples
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"key": "k", "name": "K", "cashback_percent": "5", "max_share_percent": "100"}


@pytest.fixture
def desk(open_desk: Open) -> Desk:
    return open_desk(FIVE, {"key": "ten", "name": "T", "cashback_percent": "10"})


def test_a_sale_of_nobody_goes_to_the_card_that_was_scanned(desk: Desk) -> None:
    card = desk.card(client=desk.client("Нина"))
    desk.sell(1_000_00, key="sale")

    move = plan_move(desk.shop, "sale", card=card)

    assert (move.former, move.to, move.earned, move.taken) == (None, Holder("Нина", card), 50_00, 0)
    assert (move.is_today, move.day, move.paid) == (True, date(2026, 11, 21), 1_000_00)
    assert desk.balance(card) == 0
    desk.attach("sale", move.to.card)
    assert desk.balance(card) == 50_00


def test_a_client_found_by_name_brings_the_card_used_last(desk: Desk) -> None:
    nina = desk.client("Нина")
    desk.sell(1_000_00, key="sale")
    with pytest.raises(SaleAttached) as refusal:
        plan_move(desk.shop, "sale", client=nina)
    assert refusal.value.why == "no_card"

    card = desk.card(client=nina)
    assert plan_move(desk.shop, "sale", client=nina).to == Holder("Нина", card)


def test_a_sale_of_another_client_says_from_whom_to_whom(desk: Desk) -> None:
    nina, oleg = desk.card(client=desk.client("Нина")), desk.card("ten", client=desk.client("Олег"))
    desk.sell(1_000_00, nina, key="sale")
    desk.days_pass(1)

    move = plan_move(desk.shop, "sale", card=oleg)

    assert (move.former, move.to) == (Holder("Нина", nina), Holder("Олег", oleg))
    assert (move.earned, move.taken, move.is_today) == (100_00, 50_00, False)
    desk.attach("sale", oleg)
    assert (desk.balance(nina), desk.balance(oleg)) == (0, 100_00)
    assert plan_move(desk.shop, "sale", card=nina).former == Holder("Олег", oleg)


def test_asking_refuses_as_the_deed_does(desk: Desk) -> None:
    card = desk.card()
    desk.sell(1_000_00, card, key="sale")

    with pytest.raises(SaleAttached):
        plan_move(desk.shop, "sale", card=card)
    with pytest.raises(SaleUnknown):
        plan_move(desk.shop, "no such", card=card)


def test_the_journal_knows_which_sales_were_moved(desk: Desk) -> None:
    desk.sell(1_000_00, key="sale")
    desk.attach("sale", desk.card(), key="moved")

    given, sale = last_operations(desk.shop, desk.shop.today(), 9).rows
    assert (given.what, sale.moved, sale.former_name) == ("attach", True, None)
    desk.undo("moved")
    assert not last_operations(desk.shop, desk.shop.today(), 9).rows[1].moved


def test_a_moved_purchase_is_the_present_owners(desk: Desk) -> None:
    olivia = desk.card(client=desk.client("Olivia"))
    agnes_id = desk.client("Agnes")
    agnes = desk.card("ten", client=agnes_id)
    desk.sell(35_00, olivia, key="sale")
    desk.attach("sale", agnes)

    row = last_operations(desk.shop, desk.shop.today(), 9).rows[1]
    assert (row.client, row.client_name, row.card, row.bonuses) == (agnes_id, "Agnes", agnes, 3_50)
    assert (row.former_name, row.former_card) == ("Olivia", olivia)
    # Looked for under either name, it is hers.
    for name in ("Agnes", "Olivia"):
        [found] = find_sales(desk.shop, SaleSearch(name=name)).rows
        assert (found.op_key, found.client_name) == ("sale", "Agnes")


@settings(max_examples=examples(10))
@given(
    owner=st.sampled_from([None, 0, 1]),
    moves=st.lists(st.integers(0, 2), min_size=1, max_size=4),
    roubles=st.integers(1, 5_000),
)
def test_moved_and_undone_all_is_as_before(
    tmp_path_factory: pytest.TempPathFactory, owner: int | None, moves: list[int], roubles: int
) -> None:
    path = tmp_path_factory.mktemp("moves") / "shop.db"
    shop = fresh_shop(
        path, read_programme({"card_kind": [FIVE, {**FIVE, "key": "l", "life_days": 3}]}), ShopClock()
    )
    try:
        desk = Desk(shop, ShopClock())
        cards = [desk.card(), desk.card("l"), desk.card()]
        desk.sell(77_00, cards[1])
        desk.sell(roubles * 100, None if owner is None else cards[owner], key="sale")
        before = [desk.see(card) for card in cards]
        done: list[str] = []
        for card in moves:
            try:
                move = plan_move(shop, "sale", card=cards[card])
            except SaleAttached:
                continue
            held = desk.balance(cards[card])
            done.append(desk.attach("sale", cards[card]).op_key)
            assert desk.balance(cards[card]) == held + move.earned
        for key in reversed(done):
            desk.undo(key)
        assert [desk.see(card) for card in cards] == before
        assert check(shop) == []
    finally:
        shop.close()
