"""A paper journal entered late: every answer is that of its own moment, whatever was booked since."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from shopclient.domain.errors import NotEnoughBonuses
from shopclient.domain.money import Cents
from shopclient.services.cards import open_balance
from shopclient.services.merging import merge
from shopclient.services.operations import request
from shopclient.services.undoing import undo
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
CASHBACK = {"cashback_percent": "10", "max_share_percent": "100"}


def march(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 3, day, hour)


def sell(desk: Desk, card: str, amount: int, day: int, key: str = "", spend: Any = 0) -> Any:
    return desk.sell(amount, card, key, at=march(day), spend=Cents(spend))


def test_a_return_of_then_answers_the_balance_of_then(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1, "a")
    sell(desk, card, 50_000, 10)
    late = desk.refund("a", 40_000, at=march(5))
    assert (late.earned_taken_back, late.balance, late.debt) == (4_000, 6_000, 0)
    assert (desk.see(card, march(5)).balance, desk.see(card, march(5)).turnover) == (6_000, 60_000)
    assert desk.balance(card) == 11_000


def test_an_undo_and_a_correction_of_then_answer_the_balance_of_then(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1, "a")
    sell(desk, card, 50_000, 10)
    assert desk.adjust(card, 700, at=march(4)).balance == 10_700
    assert undo(desk.shop, request("u"), "a", march(5)).balance == 700
    assert (desk.balance(card, march(4)), desk.balance(card, march(5)), desk.balance(card)) == (
        10_700,
        700,
        5_700,
    )


def test_a_sale_remembered_late_answers_the_balance_of_then(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    desk.sell(20_000, None, "stranger", at=march(1))
    sell(desk, card, 50_000, 10)
    given = desk.attach("stranger", card, at=march(2))
    assert (given.earned, given.balance, desk.balance(card)) == (2_000, 2_000, 7_000)


def test_bonuses_of_later_pay_a_return_of_then_and_it_was_debt_then(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1, "a")
    sell(desk, card, 10_000, 2, spend=10_000)  # all of it spent, and such a bill earns nothing
    sell(desk, card, 300_000, 10)
    late = desk.refund("a", at=march(5))
    assert (late.balance, late.debt) == (-10_000, 10_000)
    assert [desk.balance(card, march(day)) for day in (1, 2, 5, 9, 10)] == [
        10_000,
        0,
        -10_000,
        -10_000,
        20_000,
    ]


def test_what_was_earned_then_is_there_though_it_paid_a_debt_of_later(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1, "a")
    sell(desk, card, 10_000, 2, spend=10_000)
    desk.refund("a", at=march(20))  # 100.00 of debt
    late = sell(desk, card, 70_000, 5)
    assert (late.balance, late.debt) == (7_000, 0)
    assert (desk.balance(card, march(6)), desk.balance(card, march(20)), desk.balance(card)) == (
        7_000,
        -3_000,
        -3_000,
    )


def test_goods_that_came_back_after_the_undo_that_a_journal_names(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1, "a")
    desk.refund("a", 50_000, at=march(8))
    undo(desk.shop, request("u"), "a", march(5))
    assert [desk.balance(card, march(day)) for day in (1, 5, 7, 8, 9)] == [10_000, 0, 0, 0, 0]


def test_no_more_can_be_taken_off_by_hand_than_was_there_then_and_is_now(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    card = desk.card()
    sell(desk, card, 100_000, 1)
    sell(desk, card, 6_000, 10, spend=6_000)
    with pytest.raises(NotEnoughBonuses) as refusal:
        desk.adjust(card, -5_000, at=march(5))
    assert refusal.value.available == 4_000
    assert desk.adjust(card, -4_000, at=march(5)).balance == 6_000
    assert desk.balance(card, march(5)) == 6_000


def test_the_level_of_a_late_sale_is_that_of_its_day(open_desk: Open) -> None:
    levels = [{"from": "0", "discount_percent": "3"}, {"from": "1000", "discount_percent": "10"}]
    for window in ("lifetime", "12_months"):
        desk = open_desk({"levels": levels, "level_window": window})
        card = desk.card()
        sell(desk, card, 50_000, 1)
        sell(desk, card, 100_000, 10)
        assert desk.see(card).discount_percent == 1_000
        assert desk.see(card, march(5)).discount_percent == 300
        assert sell(desk, card, 10_000, 5).discount_percent == 300
        assert desk.sell(10_000, card).discount_percent == 1_000


def test_stamps_of_then_count_what_had_happened_by_then(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 4})
    card = desk.card()
    sell(desk, card, 500, 1)
    sell(desk, card, 500, 10, "b")
    late = sell(desk, card, 500, 5)
    assert late.stamps == 2
    assert [desk.see(card, march(day)).stamps for day in (1, 4, 5, 9, 10, 11)] == [1, 1, 2, 2, 3, 3]
    desk.refund("b", at=march(12))
    assert [desk.see(card, march(day)).stamps for day in (11, 12)] == [3, 2]


def test_a_late_purchase_gets_the_reward_only_if_it_was_due_then_and_is_now(open_desk: Open) -> None:
    desk = open_desk({"stamps_every": 3})
    card = desk.card()
    due = [sell(desk, card, 500, day).due for day in (1, 2, 9)]
    assert due == [500, 500, 0]
    assert sell(desk, card, 500, 5).due == 500  # the reward of then was given on the ninth
    assert [desk.sell(500, card).due for _ in range(2)] == [500, 0]

    other = desk.card()
    for day in (1, 9):
        sell(desk, other, 500, day)
    assert sell(desk, other, 500, 5).due == 500  # on its day it was the second
    assert desk.sell(500, other).due == 0


def test_twelve_months_count_what_each_joined_account_brought_from_its_own_day(open_desk: Open) -> None:
    levels = [{"from": "0", "discount_percent": "0"}, {"from": "1000", "discount_percent": "5"}]
    desk = open_desk({"levels": levels, "level_window": "12_months"}, rules={"level_ratchet": False})
    people = [desk.client(name) for name in ("Нина", "Нина С.", "Н. Седова")]
    cards = []
    for number, client in enumerate(people):
        cards.append(desk.card(client=client))
        with desk.shop.writing() as tx:
            account = tx.session.connection().exec_driver_sql("SELECT max(id) FROM account").scalar()
            open_balance(tx, account or 0, Cents(0), Cents(60_000), request(f"opening {number}"))
        desk.days_pass(100)
    merge(desk.shop, people[1], people[2])
    merge(desk.shop, people[0], people[1])
    assert desk.see(cards[0]).turnover == 180_000
    # The three openings leave the year one after another (one of the years has a day more).
    today = datetime(2026, 11, 21, 12) + timedelta(days=300)
    ahead = [desk.see(cards[0], today + timedelta(days=days)).discount_percent for days in (0, 65, 165, 166)]
    assert ahead == [500, 500, 500, 0]


def test_an_old_sale_is_returned_after_the_files_were_joined(open_desk: Open) -> None:
    desk = open_desk(CASHBACK)
    one, two = desk.client("Нина"), desk.client("Нина С.")
    keep, other = desk.card(client=one), desk.card(client=two)
    desk.sell(100_000, other, "old")
    desk.sell(30_000, keep)
    desk.days_pass(1)
    merge(desk.shop, one, two)
    desk.clock.moment += timedelta(hours=1)
    back = desk.refund("old", 50_000)
    assert (back.money_back, back.earned_taken_back, back.balance) == (50_000, 5_000, 8_000)
    assert (desk.see(other).balance, desk.see(keep).turnover) == (8_000, 80_000)


def test_of_a_day_before_two_files_were_joined_both_are_told_together(open_desk: Open) -> None:
    desk = open_desk({**CASHBACK, "stamps_every": 9})
    one, two = desk.client("Нина"), desk.client("Нина С.")
    keep, other = desk.card(client=one), desk.card(client=two)
    sell(desk, keep, 30_000, 1)
    sell(desk, other, 100_000, 2, "old")
    sell(desk, other, 5_000, 3, spend=5_000)
    merge(desk.shop, one, two)
    then = desk.see(keep, march(4))
    assert (then.balance, then.turnover, then.stamps) == (8_000, 130_000, 3)
    late = desk.refund("old", 100_000, at=march(5))
    assert (late.earned_taken_back, late.balance) == (10_000, -2_000)
    assert (desk.balance(other), desk.see(other).stamps) == (-2_000, 2)
    assert desk.see(other, march(5)).stamps == 2


def test_a_level_that_a_late_sale_brought_stays_when_its_year_is_over(open_desk: Open) -> None:
    levels = [{"from": "0", "discount_percent": "0"}, {"from": "1000", "discount_percent": "5"}]
    desk = open_desk({"levels": levels, "level_window": "12_months"})
    card = desk.card()
    sell(desk, card, 40_000, 1)
    sell(desk, card, 50_000, 10)
    sell(desk, card, 30_000, 5, "late")
    seen = [desk.see(card, datetime(year, 6, 1)).discount_percent for year in (2026, 2028)]
    assert seen == [500, 500]
    desk.undo("late")
    assert desk.see(card, datetime(2028, 6, 1)).discount_percent == 0
    # A journal that is older than a year brings no level to what was sold since.
    desk.sell(60_000, card, at=datetime(2025, 3, 1))
    assert desk.see(card, datetime(2028, 6, 1)).discount_percent == 0
    desk.sell(1_000, card, "last")
    desk.undo("last")  # reckoned anew, it is the same
    assert desk.see(card, datetime(2028, 6, 1)).discount_percent == 0
