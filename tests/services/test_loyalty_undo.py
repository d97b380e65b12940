"""Undo as the loyalty rules read (section 5): as if it had never been, by a visible counter-operation."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from shopclient.domain.errors import (
    AlreadyUndone,
    CardBlank,
    GiftCardEmpty,
    GiftCardUsed,
    GiftCardWrong,
    OperationNotUndoable,
    SaleUnknown,
)
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"cashback_percent": "5", "max_share_percent": "100"}
GIFT = {"key": "gift", "gift": True, "holders": ["bearer"]}


def test_spent_bonuses_go_back_to_their_lots_with_unchanged_dates(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card, soon = desk.card(), date(2026, 11, 23)
    desk.adjust(card, 300, burns_on=soon)
    desk.sell(1_000, card, "s", spend=200)
    assert desk.undo("s").balance == 300
    assert desk.see(card).burns == ((soon, 300),)


def test_what_would_have_burnt_meanwhile_burns(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 300, burns_on=date(2026, 11, 23))
    desk.sell(1_000, card, "s", spend=200)
    desk.days_pass(5)
    desk.sell(1_000, card, "t")
    assert desk.undo("s").balance == 50
    assert desk.sell(1_000, card).balance == 100
    assert desk.balance(card, datetime(2026, 11, 22)) == 140  # what was told then stays told


def test_what_has_burnt_does_not_pay_for_what_was_spent(open_desk: Open) -> None:
    # The 0.40 that the sale earned are spent; the 2.00 that come back have burnt: a debt remains.
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 200, burns_on=date(2026, 11, 23))
    desk.sell(1_000, card, "s", spend=200)
    desk.sell(40, card, spend=40)
    desk.days_pass(5)
    assert desk.undo("s").balance == -40


def test_it_is_done_once_only_and_an_undo_is_not_undone(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    desk.sell(1_000, None, "s")
    desk.undo("s")
    with pytest.raises(AlreadyUndone):
        desk.undo("s")
    with pytest.raises(SaleUnknown):
        desk.refund("s")
    desk.sell(1_000, None, "t")
    undone = desk.undo("t").op_key
    with pytest.raises(OperationNotUndoable):
        desk.undo(undone)


def test_a_sale_with_returns_is_undone_with_them(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 1_000)
    before = desk.see(card)
    desk.sell(10_000, card, "s", spend=1_000)
    desk.refund("s", 3_000)
    desk.refund("s", 2_000)
    assert desk.undo("s").money_back == 4_500
    assert desk.see(card) == before


def test_a_return_is_undone_alone(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 1_000)
    desk.sell(10_000, card, "s", spend=1_000)
    before = desk.see(card)
    desk.refund("s", 3_000, key="r")
    assert desk.undo("r").money_back == -2_700
    assert desk.see(card) == before
    assert desk.refund("s").money_back == 9_000


def test_counters_go_back(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "stamps_every": 3})
    card = desk.card()
    for key in ("1", "2", "3"):
        desk.sell(1_000, card, key)
    assert desk.see(card).stamps == 0
    desk.undo("3")
    assert (desk.see(card).stamps, desk.quote(1_000, card).due) == (2, 0)
    desk.undo("1")
    assert (desk.see(card).stamps, desk.quote(1_000, card).due) == (1, 1_000)


def test_purchases_returned_whole_do_not_count_and_half_returned_do(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 3})
    card = desk.card()
    for key in ("1", "2"):
        desk.sell(1_000, card, key)
    desk.refund("1", 999)
    assert desk.see(card).stamps == 2
    desk.refund("1", key="r")
    assert (desk.see(card).stamps, desk.quote(1_000, card).due) == (1, 1_000)
    desk.undo("r")
    assert desk.see(card).stamps == 2


def test_a_rewarded_purchase_returned_whole_leaves_the_reward_to_come(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 3, "stamp_reward": {"percent": "50"}})
    card = desk.card()
    assert [desk.sell(1_000, card, key).due for key in ("1", "2", "3")] == [1_000, 1_000, 500]
    desk.refund("3")
    assert (desk.see(card).stamps, desk.quote(1_000, card).due) == (2, 500)


@pytest.mark.parametrize(
    ("reward", "due", "balance"),
    [({"percent": "50"}, 500, 0), ({"amount": "3"}, 700, 0), ({"bonus": "2"}, 1_000, 200)],
)
def test_stamps_bring_their_reward_each_time(
    open_desk: Open, reward: dict[str, str], due: int, balance: int
) -> None:
    desk = open_desk({"stamps_every": 2, "stamp_reward": reward, "max_share_percent": "100"})
    card = desk.card()
    assert [desk.sell(1_000, card).due for _ in range(4)] == [1_000, due, 1_000, due]
    assert desk.balance(card) == 2 * balance


def test_a_credit_that_was_spent_leaves_a_debt(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    desk.adjust(card, 1_000, key="a")
    desk.sell(600, card, spend=600)
    assert desk.undo("a").balance == -600
    desk.adjust(card, 700)
    assert desk.balance(card) == 100


def test_gift_cards_get_back_what_they_paid(open_desk: Open) -> None:
    desk = open_desk(FIVE, GIFT)
    number = desk.card("gift")
    desk.sell([], gift=[(number, 3_000)], key="fill")
    sold = desk.sell(5_000, None, "s", gift_cards=(number,))
    assert (sold.due, sold.gift_paid[0].left) == (2_000, 0)
    with pytest.raises(GiftCardEmpty):
        desk.quote(100, gift_cards=(number,))
    with pytest.raises(GiftCardUsed):
        desk.undo("fill")
    assert desk.undo("s").money_back == 2_000
    assert desk.balance(number) == 3_000
    assert desk.undo("fill").money_back == 3_000
    assert desk.balance(number) == 0


def test_several_gift_cards_pay_and_the_surplus_stays(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "discount_percent": "10"}, GIFT)
    card, one, two = desk.card(), desk.card("gift"), desk.card("gift")
    desk.sell([], gift=[(one, 1_000), (two, 9_000)])
    sold = desk.sell(5_000, card, gift_cards=(one, two))
    assert [(paid.amount, paid.left) for paid in sold.gift_paid] == [(1_000, 0), (3_500, 5_500)]
    assert (sold.discount, sold.due, sold.earned, desk.balance(two)) == (500, 0, 225, 5_500)


def test_a_blank_gift_card_is_given_out_by_its_sale(open_desk: Open) -> None:
    desk = open_desk(FIVE, GIFT)
    number = desk.card("gift", blank=True)
    with pytest.raises(CardBlank):
        desk.quote(100, gift_cards=(number,))
    desk.sell([], gift=[(number, 1_000)], key="s")
    assert (desk.see(number).state, desk.balance(number)) == ("active", 1_000)
    desk.undo("s")
    assert (desk.see(number).state, desk.balance(number)) == ("blank", 0)
    desk.sell([], gift=[(number, 1_000)])
    assert desk.sell(100, gift_cards=(number,)).due == 0


def test_a_gift_card_stands_for_nobody_and_another_card_holds_no_value(open_desk: Open) -> None:
    desk = open_desk(FIVE, GIFT)
    card, number = desk.card(), desk.card("gift")
    with pytest.raises(GiftCardWrong):
        desk.sell(100, number)
    with pytest.raises(GiftCardWrong):
        desk.sell(100, gift_cards=(card,))
    with pytest.raises(GiftCardWrong):
        desk.sell([], gift=[(card, 100)])
