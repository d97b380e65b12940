"""Accounts as the loyalty rules read (section 4): shared, merged, and joined by a sale afterwards."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from shopclient.domain.errors import (
    CardBlocked,
    CardExpired,
    CardReplaced,
    DateInFuture,
    LimitReached,
    OperationIdReused,
    QuoteChanged,
    SaleAttached,
)
from shopclient.services import card_deeds
from shopclient.services.merging import merge
from shopclient.services.operations import request
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"cashback_percent": "5", "max_share_percent": "100"}


def test_a_family_has_one_balance_and_each_card_can_be_blocked(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    hers = desk.card(client=desk.client())
    his = desk.card(with_card=hers)
    desk.sell(10_000, his)
    assert (desk.balance(hers), desk.balance(his)) == (500, 500)
    card_deeds.block(desk.shop, None, his, "lost")
    with pytest.raises(CardBlocked):
        desk.sell(100, his)
    assert (desk.see(his).state, desk.balance(his)) == ("blocked", 500)
    assert desk.sell(500, hers, spend="max").due == 0


def test_a_second_card_joins_the_clients_account_unless_said_otherwise(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    nina = desk.client()
    one, two, own = desk.card(client=nina), desk.card(client=nina), desk.card(client=nina, own_account=True)
    desk.sell(10_000, one)
    assert [desk.balance(card) for card in (one, two, own)] == [500, 500, 0]


def test_a_lost_card_is_replaced_and_the_account_goes_on(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    old = desk.card()
    desk.sell(10_000, old, "s")
    new = str(card_deeds.replace_card(desk.shop, None, old)["number"])
    with pytest.raises(CardReplaced) as refused:
        desk.sell(100, old)
    assert refused.value.replaced_by == new
    assert (desk.balance(new), desk.see(old).replaced_by) == (500, new)
    assert desk.refund("s").balance == 0


def test_an_expired_card_says_so_from_its_day_on_and_another_one_takes_its_place(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "valid_months": 3})
    nina = desk.client()
    old = desk.card(client=nina)
    desk.sell(10_000, old)
    desk.days_pass(91)
    assert desk.sell(100, old).balance == 505
    desk.days_pass(1)  # 21 February: three months
    with pytest.raises(CardExpired):
        desk.sell(100, old)
    assert (desk.see(old).state, desk.balance(old)) == ("expired", 505)
    assert desk.sell(100, client=nina).card is None  # no active card
    new = desk.card(client=nina)
    assert desk.sell(100, client=nina).card == new


def test_a_daily_limit_is_each_cards_own(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100", "daily_spend_limit": "10"})
    hers = desk.card(client=desk.client())
    his = desk.card(with_card=hers)
    desk.adjust(hers, 10_000)
    first = desk.sell(700, his, "s", spend="max")
    second = desk.sell(700, his, spend=700)
    assert (first.spent, second.spent, [one.code for one in second.notices]) == (
        700,
        300,
        ["spend_cut_daily"],
    )
    assert desk.sell(700, hers, spend="max").spent == 700
    desk.undo("s")
    assert desk.sell(900, his, spend="max").spent == 700
    desk.days_pass(1)
    assert desk.sell(900, his, spend="max").spent == 900


def test_so_many_earnings_and_spendings_a_day(open_desk: Open) -> None:
    desk = open_desk(FIVE, rules={"earnings_per_day": 2, "spendings_per_day": 1})
    card = desk.card()
    assert [desk.sell(10_000, card, f"s{n}").earned for n in range(3)] == [500, 500, 0]
    assert desk.sell(100, card, spend=50).spent == 50
    with pytest.raises(LimitReached):
        desk.sell(100, card, spend=50)
    with pytest.raises(LimitReached):
        desk.quote(100, card, spend="max")
    assert desk.sell(100, card).due == 100  # without bonuses it goes on
    desk.undo("s0")
    assert desk.sell(10_000, card).earned == 500
    desk.days_pass(1)
    assert desk.sell(10_000, card, spend=50).earned == 498


def test_a_sale_without_a_card_is_given_to_one_afterwards(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 2, "stamps_every": 3})
    card = desk.card()
    desk.sell(10_000, None, "s")
    done = desk.attach("s", card, key="a")
    assert (done.earned, desk.see(card).pending, desk.see(card).turnover) == (500, 500, 10_000)
    with pytest.raises(SaleAttached):
        desk.attach("s", card)
    back = desk.refund("s", 5_000)
    assert (back.money_back, back.earned_taken_back, desk.see(card).turnover) == (5_000, 250, 5_000)
    desk.undo("s")
    assert (desk.see(card).pending, desk.see(card).turnover, desk.see(card).stamps) == (0, 0, 0)


def test_a_sale_moves_to_another_client_and_the_bonuses_follow(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "stamps_every": 3})
    one, two = desk.card(client=desk.client()), desk.card(client=desk.client("Пётр"))
    desk.sell(10_000, one, "s")
    desk.attach("s", two, key="a")
    views = [desk.see(card) for card in (one, two)]
    assert [(view.balance, view.turnover, view.stamps) for view in views] == [(0, 0, 0), (500, 10_000, 1)]
    desk.undo("a")
    views = [desk.see(card) for card in (one, two)]
    assert [(view.balance, view.turnover, view.stamps) for view in views] == [(500, 10_000, 1), (0, 0, 0)]


def test_a_sale_that_bonuses_paid_stays_where_it_is(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    one, two = desk.card(), desk.card()
    desk.adjust(one, 100)
    desk.sell(1_000, one, "s", spend=100)
    with pytest.raises(SaleAttached):
        desk.attach("s", two)


def test_with_this_an_attached_sale_may_bring_its_own_level(open_desk: Open) -> None:
    levels = [{"from": "0", "cashback_percent": "1"}, {"from": "100", "cashback_percent": "10"}]
    desk = open_desk({"levels": levels}, rules={"level_timing": "this"})
    card = desk.card()
    desk.sell(10_000, None, "s")
    assert desk.attach("s", card).earned == 1_000


def test_merging_adds_balances_and_both_cards_live_on(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "stamps_every": 9})
    one, two = desk.client("Нина"), desk.client("Нина С.")
    first, second = desk.card(client=one), desk.card(client=two)
    desk.sell(10_000, first)
    desk.sell(20_000, second, "old")
    desk.adjust(second, 300, burns_on=date(2026, 12, 1))
    desk.sell(100, second, "spent", spend=100)
    merge(desk.shop, one, two)
    for card in (first, second):
        view = desk.see(card)
        assert (view.balance, view.turnover, view.stamps) == (1_700, 30_000, 4 - 1)
        assert view.burns == ((date(2026, 12, 1), 200),)
    assert desk.refund("spent").balance == 1_800
    assert desk.refund("old").balance == 800
    assert desk.see(first).turnover == 10_000


def test_a_joined_account_is_no_newcomer(open_desk: Open) -> None:
    first_time = [{"key": "first", "name": "F", "percent": "20", "first_purchase": True}]
    desk = open_desk({**FIVE, "welcome_bonus": "10", "welcome_when": "first_purchase"}, discount=first_time)
    one, two = desk.client("Нина"), desk.client("Нина С.")
    card = desk.card(client=one)
    desk.sell(10_000, desk.card(client=two))
    merge(desk.shop, one, two)
    sold = desk.sell(10_000, card)
    assert (sold.discount, sold.notices) == (0, ())


def test_a_sale_moved_away_undone_or_returned_whole_was_no_first_purchase(open_desk: Open) -> None:
    first_time = [{"key": "first", "name": "F", "percent": "20", "first_purchase": True}]
    desk = open_desk(FIVE, discount=first_time)
    one, two = desk.card(), desk.card()
    assert [desk.sell(1_000, one, key).discount for key in ("s", "t")] == [200, 0]
    desk.undo("t")
    desk.undo("s")
    assert desk.sell(1_000, one, "u").discount == 200
    desk.refund("u", 799)
    assert desk.quote(1_000, one).discount == 0
    desk.refund("u")
    assert desk.sell(1_000, one, "v").discount == 200  # nothing of the former is left
    desk.attach("v", two)
    assert (desk.quote(1_000, one).discount, desk.quote(1_000, two).discount) == (200, 0)


def test_a_paper_journal_spends_no_more_than_there_was_then_and_is_now(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card, then = desk.card(), datetime(2026, 11, 10, 12)
    desk.adjust(card, 1_000, at=then)
    desk.adjust(card, 5_000)
    assert desk.quote(9_000, card, spend="max", at=then - timedelta(hours=1)).spent == 0
    assert desk.quote(9_000, card, spend="max", at=then + timedelta(hours=1)).spent == 1_000
    desk.sell(700, card, spend="max")  # the oldest pays first
    late = desk.sell(9_000, card, spend="max", at=then + timedelta(hours=1))
    assert (late.spent, desk.balance(card), desk.balance(card, then)) == (300, 5_000, 1_000)


def test_in_a_paper_journal_burning_is_judged_at_its_own_moment(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card = desk.card()
    desk.adjust(card, 1_000, at=datetime(2026, 1, 1, 12), burns_on=date(2026, 2, 1))
    assert desk.quote(9_000, card, spend="max", at=datetime(2026, 2, 1)).spent == 0
    assert desk.sell(9_000, card, spend=800, at=datetime(2026, 1, 31, 23)).spent == 800
    assert [desk.balance(card, datetime(2026, *day)) for day in ((1, 30), (1, 31, 23), (2, 1))] == [
        1_000,
        200,
        0,
    ]


def test_a_moment_ahead_may_be_asked_and_not_booked(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 3, "life_days": 10})
    card = desk.card()
    desk.sell(10_000, card)
    sums = {day: desk.balance(card, datetime(2026, 11, 21) + timedelta(days=day)) for day in (2, 3, 12, 13)}
    assert sums == {2: 0, 3: 500, 12: 500, 13: 0}
    assert desk.quote(1_000, card, spend="max", at=datetime(2026, 11, 24)).spent == 500
    with pytest.raises(DateInFuture):
        desk.sell(1_000, card, at=datetime(2026, 11, 24))


def test_the_sum_that_is_shown_must_hold_or_nothing_is_booked(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card = desk.card()
    with pytest.raises(QuoteChanged) as changed:
        desk.sell(10_000, card, expect_due=9_999)
    assert (changed.value.shown, desk.see(card).turnover) == (9_999, 0)
    assert desk.sell(10_000, card, expect_due=10_000).earned == 500


def test_the_same_id_is_answered_alike_and_with_other_content_refused(open_desk: Open) -> None:
    desk = open_desk(FIVE)
    card, other = desk.card(), desk.card()
    desk.sell(10_000, card, "s")
    first, again = (desk.refund("s", 4_000, key="r") for _ in range(2))
    assert (first.repeated, again.repeated, again.money_back, desk.balance(card)) == (False, True, 4_000, 300)
    desk.sell(10_000, None, "t")
    done, same = (desk.attach("t", other, key="a") for _ in range(2))
    assert (done.repeated, same.repeated, desk.balance(other)) == (False, True, 500)
    with pytest.raises(OperationIdReused):
        card_deeds.block(desk.shop, request("a", other="content"), card)


def test_the_day_ends_at_the_shops_hour(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 1}, shop={"day_ends": "04:00"})
    card = desk.card()
    desk.sell(10_000, card, at=datetime(2026, 11, 20, 3, 59))  # still the 19th
    assert desk.balance(card, datetime(2026, 11, 20, 3, 59)) == 0
    assert desk.balance(card, datetime(2026, 11, 20, 4, 0)) == 500
