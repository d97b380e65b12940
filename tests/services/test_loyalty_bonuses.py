"""Bonuses as the loyalty rules read (sections 3 and 4): delayed, burning, by hand, asked for by date."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from shopclient.domain.errors import NotEnoughBonuses, ValueInvalid
from shopclient.services import balances
from shopclient.services.till_values import BalanceView
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"cashback_percent": "5", "max_share_percent": "100"}


def test_bonuses_are_active_after_their_delay_and_burn_after_their_life(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 14, "life_days": 30})
    card = desk.card()
    sold = desk.sell(10_000, card)
    assert (sold.balance, sold.pending) == (0, 500)
    [lot] = balances.history(desk.shop, card).lots
    assert (lot.active_from, lot.burns_on) == (date(2026, 12, 5), date(2027, 1, 4))
    seen = [desk.balance(card, datetime(*moment)) for moment in ((2026, 12, 4, 23, 59), (2026, 12, 5))]
    assert seen == [0, 500]
    seen = [desk.balance(card, datetime(*moment)) for moment in ((2027, 1, 3, 23, 59), (2027, 1, 4))]
    assert seen == [500, 0]
    assert desk.see(card).burns == ((date(2027, 1, 4), 500),)


def test_burning_is_booked_when_first_seen_and_dated_on_its_own_day(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "life_days": 3})
    card = desk.card()
    desk.sell(10_000, card)
    desk.days_pass(1)
    desk.sell(2_000, card)
    desk.days_pass(20)
    assert desk.balance(card) == 0
    desk.sell(0, card)
    entries = balances.history(desk.shop, card).entries
    assert [(one.what, one.amount, one.at) for one in entries[2:]] == [
        ("burn", -500, datetime(2026, 11, 24)),
        ("burn", -100, datetime(2026, 11, 25)),
    ]
    assert [desk.balance(card, datetime(2026, 11, day, 9)) for day in (23, 24, 25)] == [600, 100, 0]


def test_lots_pay_in_the_order_in_which_they_burn_then_the_oldest(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card, today = desk.card(), date(2026, 11, 21)
    for amount, days in ((100, None), (200, 30), (300, 10), (400, None)):
        desk.adjust(card, amount, burns_on=today + timedelta(days=days) if days else None)
    left = []
    for spend in (250, 100, 200, 100):
        desk.sell(1_000, card, spend=spend)
        left.append([lot.left for lot in balances.history(desk.shop, card).lots])
    assert left == [[100, 200, 50, 400], [100, 150, 0, 400], [50, 0, 0, 400], [0, 0, 0, 350]]


def test_a_credit_by_hand_is_active_at_once_and_never_burns_unless_said(open_desk: Open) -> None:
    desk = open_desk({"activation_days": 5, "life_days": 5})
    card = desk.card()
    desk.adjust(card, 100)
    assert (desk.balance(card), desk.see(card).burns) == (100, ())
    desk.adjust(card, 200, active_from=date(2026, 11, 30), burns_on=date(2026, 12, 1))
    assert (desk.balance(card), desk.see(card).pending) == (100, 200)
    assert [desk.balance(card, datetime(2026, *day)) for day in ((11, 29), (11, 30), (12, 1))] == [
        100,
        300,
        100,
    ]
    for wrong in (
        {"burns_on": date(2026, 11, 21)},
        {"active_from": date(2027, 1, 2), "burns_on": date(2027, 1, 2)},
    ):
        with pytest.raises(ValueInvalid):
            desk.adjust(card, 100, **wrong)


def test_a_debit_by_hand_takes_lots_like_spending_and_is_refused_below_the_balance(open_desk: Open) -> None:
    desk = open_desk({"max_share_percent": "100"})
    card = desk.card()
    desk.adjust(card, 100)
    desk.adjust(card, 200, burns_on=date(2026, 12, 1))
    desk.adjust(card, 900, active_from=date(2026, 12, 1))  # not there yet
    desk.adjust(card, -250)
    assert [lot.left for lot in balances.history(desk.shop, card).lots] == [50, 0, 900]
    with pytest.raises(NotEnoughBonuses):
        desk.adjust(card, -51)


def test_one_answer_gives_available_pending_debt_and_all_coming_burns(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "activation_days": 2, "life_days": 8})
    card = desk.card()
    desk.sell(10_000, card, "s")
    desk.days_pass(2)
    desk.sell(4_000, card)
    desk.adjust(card, 50)
    view = desk.see(card)
    assert (view.balance, view.pending, view.debt) == (550, 200, 0)
    assert view.burns == ((date(2026, 12, 1), 500), (date(2026, 12, 3), 200))


def test_the_balance_of_a_past_moment_does_not_change_by_what_comes_later(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "life_days": 20})
    card, seen = desk.card(), list[tuple[datetime, BalanceView]]()
    deeds = (
        lambda: desk.sell(10_000, card, "s"),
        lambda: desk.sell(1_000, card, "t", spend=300),
        lambda: desk.refund("s", 5_000),
        lambda: desk.undo("t"),
        lambda: desk.adjust(card, 77),
        lambda: desk.refund("s"),
    )
    for deed in deeds:
        deed()
        seen.append((datetime(2026, 11, 21, 10) + timedelta(days=5 * len(seen)), desk.see(card)))
        desk.days_pass(5)
    assert [desk.see(card, moment) for moment, _ in seen] == [view for _, view in seen]


@pytest.mark.parametrize(
    ("currency", "bill", "earned"),
    [("JPY", 1_990, 100), ("KWD", 1_999_990, 100_000), ("RUB", 199_990, 10_000)],
)
def test_whole_points_are_whole_units_of_the_currency(
    open_desk: Open, currency: str, bill: int, earned: int
) -> None:
    desk = open_desk(FIVE, rules={"bonus_unit": "1"}, shop={"currency": currency})
    assert desk.sell(bill, desk.card()).earned == earned


def test_the_programme_is_read_in_minor_units_of_its_currency(open_desk: Open) -> None:
    kinds = {"min_spend": "100", "spend_step": "10", "max_share_percent": "100"}
    for currency, unit in (("JPY", 1), ("KWD", 1_000)):
        desk = open_desk(kinds, shop={"currency": currency})
        card = desk.card()
        desk.adjust(card, 10**6)
        spent = [desk.quote(9_999 * unit, card, spend=asked * unit).spent for asked in (99, 100, 109, 110)]
        assert spent == [0, 100 * unit, 100 * unit, 110 * unit]
