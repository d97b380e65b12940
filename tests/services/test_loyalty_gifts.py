"""Gifts as the loyalty rules read (section 3): welcome, birthday, favourite holiday, a friend brought."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from shopclient.domain.people import Favourite
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import card_deeds, own_holidays
from shopclient.services.merging import merge
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
FIVE = {"cashback_percent": "5", "max_share_percent": "100"}
BIRTHDAY = {"birthday_bonus": {"amount": "5.00", "days_before": 3, "days_after": 7, "life_days": 30}}
GIORGOBA = (Favourite("giorgoba"),)  # 23 November


def on(desk: Desk, *day: int) -> None:
    """Let it be ten in the morning in Moscow."""
    desk.clock.moment = datetime(*day, 7, tzinfo=UTC)  # type: ignore[arg-type,misc]  # year, month, day


def born(desk: Desk, birthday: str, **details: Any) -> int:
    return desk.client(birthday=parse_person_date(birthday), **details)


def test_the_welcome_is_given_when_the_card_becomes_active_once_per_account(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "welcome_bonus": "10.00", "welcome_life_days": 5})
    nina = desk.client()
    card = desk.card(client=nina)
    assert (desk.balance(card), desk.see(card).burns) == (1_000, ((date(2026, 11, 26), 1_000),))
    desk.card(client=nina)
    assert desk.balance(card) == 1_000
    assert desk.sell(1_000, card, spend="max").due == 0


def test_a_blank_card_brings_its_welcome_when_it_is_given_out(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "welcome_bonus": "10.00"})
    card = desk.card(blank=True)
    assert desk.balance(card) == 0
    card_deeds.activate(desk.shop, None, card)
    assert (desk.balance(card), desk.see(card).state) == (1_000, "active")


def test_the_welcome_of_the_first_purchase_is_not_spendable_on_it(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "welcome_bonus": "10.00", "welcome_when": "first_purchase"})
    card = desk.card()
    assert desk.balance(card) == 0
    quoted = desk.quote(10_000, card, spend="max")
    sold = desk.sell(10_000, card, "s", spend="max")
    assert (sold.spent, sold.earned, sold.balance) == (0, 500, 1_500)
    assert (quoted.balance, [one.code for one in quoted.notices]) == (1_500, ["gift_welcome"])
    assert desk.sell(10_000, card).balance == 2_000
    assert desk.moves(card).count(("gift", 1_000)) == 1


def test_the_welcome_goes_with_the_first_purchase_when_that_is_undone(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "welcome_bonus": "10.00", "welcome_when": "first_purchase"})
    card = desk.card()
    desk.sell(10_000, card, "s")
    desk.undo("s")
    assert desk.balance(card) == 0
    assert desk.sell(10_000, card).balance == 1_500


def test_a_first_sale_given_to_a_card_afterwards_brings_the_welcome_too(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "welcome_bonus": "10.00", "welcome_when": "first_purchase"})
    card = desk.card()
    desk.sell(10_000, None, "s")
    assert desk.attach("s", card, key="a").balance == 1_500
    desk.undo("a")
    assert desk.balance(card) == 0


def test_a_birthday_gift_is_there_from_the_first_to_the_last_day_of_its_window(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-12-05"))
    seen = {day: desk.balance(card, datetime(2026, 12, day)) for day in (1, 2, 5, 12, 13)}
    assert seen == {1: 0, 2: 500, 5: 500, 12: 500, 13: 0}
    assert desk.see(card, datetime(2026, 12, 5)).burns == ((date(2027, 1, 1), 500),)


def test_a_birthday_gift_is_shown_as_if_booked_and_booked_at_the_first_operation(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-11-24"))
    assert (desk.balance(card), desk.moves(card)) == (500, [])
    quoted = desk.quote(1_000, card, spend="max")
    assert (quoted.spent, quoted.due, quoted.balance) == (500, 500, 25)
    sold = desk.sell(1_000, card, spend="max")
    assert (sold.spent, sold.due, sold.balance) == (500, 500, 25)
    assert desk.moves(card) == [("gift", 500), ("spend", -500), ("earn", 25)]
    assert desk.sell(1_000, card).balance == 75  # once


def test_a_birthday_gift_comes_once_a_year(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-11-24"))
    desk.sell(100, card)
    desk.days_pass(365)
    assert desk.sell(100, card).balance == 500 + 5 + 5
    assert desk.moves(card).count(("gift", 500)) == 2


def test_a_window_over_new_year_belongs_to_the_year_of_the_day_itself(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "--01-02"))
    on(desk, 2026, 12, 30)
    desk.sell(100, card)
    on(desk, 2027, 1, 9)
    desk.sell(100, card)
    assert desk.moves(card).count(("gift", 500)) == 1
    on(desk, 2027, 12, 30)
    desk.sell(100, card)
    assert desk.moves(card).count(("gift", 500)) == 2


@pytest.mark.parametrize(("rule", "day"), [("02-28", 28), ("03-01", 29)])
def test_born_on_29_february(open_desk: Open, rule: str, day: int) -> None:
    bonus = {"birthday_bonus": {"amount": "5.00", "days_before": 0, "days_after": 0, "life_days": 3}}
    desk = open_desk({**FIVE, **bonus}, calendar={"feb29": rule})
    card = desk.card(client=born(desk, "1980-02-29"))
    days = [datetime(2027, 2, 27), datetime(2027, 2, 28), datetime(2027, 3, 1), datetime(2027, 3, 2)]
    expected = [0, 500, 0, 0] if day == 28 else [0, 0, 500, 0]
    assert [desk.balance(card, each) for each in days] == expected
    assert [desk.balance(card, datetime(2028, 2, each)) for each in (28, 29)] == [0, 500]


def test_a_gift_is_once_per_person_whatever_accounts_he_has(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    nina = born(desk, "1980-11-24")
    one, two = desk.card(client=nina), desk.card(client=nina, own_account=True)
    assert (desk.balance(one), desk.balance(two)) == (500, 500)
    desk.sell(100, one)
    assert (desk.balance(one), desk.balance(two)) == (505, 0)


def test_nothing_was_given_before_there_was_an_account(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-11-24"))
    assert [desk.balance(card, datetime(2026, 11, day)) for day in (20, 21)] == [0, 500]
    assert desk.balance(card, datetime(2025, 11, 24)) == 0


def test_a_gift_stays_when_the_sale_beside_it_is_undone(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-11-24"))
    desk.sell(100, card, "s")
    assert desk.undo("s").balance == 500


def test_both_gifts_may_be_spent_on_one_bill_as_quoted(open_desk: Open) -> None:
    holiday = {"holiday_bonus": {"amount": "3.00", "days_before": 2, "days_after": 0, "life_days": 3}}
    desk = open_desk({**FIVE, **BIRTHDAY, **holiday})
    card = desk.card(client=born(desk, "1980-11-24", favourites=GIORGOBA))
    quoted = desk.quote(700, card, spend=500)
    sold = desk.sell(700, card, spend=500)
    assert (quoted.spent, quoted.balance, sold.balance) == (500, 310, 310)


def test_birthday_and_holiday_discounts_hold_within_their_days(open_desk: Open) -> None:
    desk = open_desk(
        {
            "discount_percent": "1",
            "birthday_discount": {"percent": "10", "days_before": 1, "days_after": 2},
            "holiday_discount": {"percent": "20", "days_before": 0, "days_after": 0},
        }
    )
    card = desk.card(client=born(desk, "1980-01-01", favourites=GIORGOBA))
    given = {}
    for day in (22, 23, 24):
        on(desk, 2026, 11, day)
        given[day] = desk.sell(10_000, card).discount
    for day in (30, 31):
        on(desk, 2026, 12, day)
        given[day] = desk.sell(10_000, card).discount
    for day in (1, 3, 4):
        on(desk, 2027, 1, day)
        given[day] = desk.sell(10_000, card).discount
    assert given == {22: 100, 23: 2_000, 24: 100, 30: 100, 31: 1_000, 1: 1_000, 3: 1_000, 4: 100}


def test_both_sides_get_something_when_a_friend_buys_for_the_first_time(open_desk: Open) -> None:
    desk = open_desk({**FIVE, "referral_bonus": {"brings": "7.00", "brought": "3.00", "life_days": 9}})
    nina = desk.client()
    hers = desk.card(client=nina)
    his = desk.card(client=desk.client("Пётр", referred_by=nina))
    assert (desk.balance(hers), desk.balance(his)) == (0, 0)
    sold = desk.sell(10_000, his, "s", spend="max")
    assert (sold.spent, sold.balance, desk.balance(hers)) == (0, 800, 700)
    assert desk.see(hers).burns == ((date(2026, 11, 30), 700),)
    desk.sell(10_000, his)
    assert desk.balance(hers) == 700
    assert desk.undo("s").balance == 500
    assert desk.balance(hers) == 0


def test_two_files_of_one_person_bring_one_gift(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    one, two = born(desk, "1980-11-24"), born(desk, "1980-11-24")
    card = desk.card(client=one)
    desk.sell(100, desk.card(client=two))
    merge(desk.shop, one, two)
    assert (desk.balance(card), desk.sell(100, card).balance) == (505, 510)


def test_a_return_and_an_undo_book_what_is_due_too(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-12-05"))
    for key in ("s", "t"):
        desk.sell(10_000, card, key)
    desk.days_pass(14)
    assert desk.balance(card) == 1_500
    assert desk.refund("s").balance == 1_000
    assert desk.undo("t").balance == 500
    assert desk.moves(card).count(("gift", 500)) == 1


def test_a_gift_pays_a_debt_first(open_desk: Open) -> None:
    desk = open_desk({**FIVE, **BIRTHDAY})
    card = desk.card(client=born(desk, "1980-11-28"))
    desk.sell(6_000, card, "s")
    desk.sell(300, card, spend=300)
    assert desk.refund("s").debt == 300
    desk.days_pass(5)
    assert (desk.balance(card), desk.see(card).debt) == (200, 0)
    assert desk.sell(100, card, spend="max").spent == 100


def test_every_kind_of_favourite_has_its_days_and_a_kindred_one_has_none(open_desk: Open) -> None:
    """Orthodox Easter, Eid and Chinese New Year move; the shop is closed on most of their days."""
    window = {"percent": "20", "days_before": 1, "days_after": 2}
    desk = open_desk({"holiday_discount": window}, calendar={"closed_weekdays": [1, 2, 5, 6, 7]})
    loved = {
        "easter_orthodox_day": [date(2026, 4, 12), date(2027, 5, 2)],
        "eid_al_fitr": [date(2026, 3, 20), date(2027, 3, 9)],
        "chinese_new_year": [date(2027, 2, 6)],
        "komsomol_day": [date(2026, 10, 29)],
    }
    for key, days in loved.items():
        card = desk.card(client=desk.client(favourites=(Favourite(key),)))
        for day in days:
            given = []
            for step in range(-2, 4):
                near = day + timedelta(days=step)
                on(desk, near.year, near.month, near.day)
                given.append(desk.quote(10_000, card).discount)
            assert given == [0, 2_000, 2_000, 2_000, 2_000, 0], (key, day)
    muslim = desk.card(client=desk.client(favourites=(Favourite("eid_al_fitr"),)))
    own_holidays.move_date(desk.shop, "eid_al_fitr", 2026, 1, date(2026, 3, 21))  # as the muftiate said
    for of_march, discount in ((19, 0), (20, 2_000), (23, 2_000), (24, 0)):
        on(desk, 2026, 3, of_march)
        assert desk.quote(10_000, muslim).discount == discount
    on(desk, 2026, 5, 19)  # Pioneer Day is of one kin with Komsomol Day, and nobody's favourite here
    assert desk.quote(10_000, card).discount == 0
