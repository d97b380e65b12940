"""A programme on trial: the rules in force change nothing, other ones are told honestly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.money import Bps, Cents
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme import Programme
from shopclient.domain.trial import Figures, ReceiptTried, Trial
from shopclient.services import card_deeds, clients, merging
from shopclient.services.client_history import history, undo_change
from shopclient.services.gift_round import give_gifts_of_day
from shopclient.services.import_undoing import take_back
from shopclient.services.imports import Incoming, bring_in
from shopclient.services.shop import Shop
from shopclient.services.trial import last_months, try_programme
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

EVERYTHING: dict[str, Any] = {
    "cashback_percent": "5",
    "levels": [{"from": "0"}, {"from": "500", "discount_percent": "4"}],
    "level_window": "12_months",
    "activation_days": 1,
    "life_days": 20,
    "stamps_every": 5,
    "stamp_reward": {"percent": "10"},
    "welcome_bonus": "30",
    "birthday_bonus": {"amount": "50", "days_before": 3, "days_after": 7, "life_days": 10},
    "referral_bonus": {"brings": "20", "brought": "10", "life_days": 40},
    "ready_made_numbers": True,
    "valid_months": 24,
}
GIFT = {"key": "gift", "gift": True, "holders": ["bearer"]}


def tried(desk: Desk, programme: Programme | None = None, days: int = 30, **more: Any) -> Trial:
    """Try a programme, or that in force, on so many days that end today."""
    until = desk.shop.today()
    found = try_programme(
        desk.shop, programme or desk.shop.programme(), until - timedelta(days=days), until, **more
    )
    assert found is not None
    return found


def with_kind(shop: Shop, **changes: Any) -> Programme:
    programme = shop.programme()
    first, *others = programme.kinds
    return replace(programme, kinds=(replace(first, **changes), *others))


def born_in(desk: Desk, days: int) -> PersonDate:
    """Return the birthday of somebody who celebrates so many days from now."""
    day = desk.shop.today() + timedelta(days=days)
    return PersonDate(day.month, day.day, 1980)


def no_change(found: Trial) -> None:
    assert found.left_out == {}
    assert found.differing == 0
    assert found.figures.then == found.figures.now
    assert found.people == ()


def a_month(desk: Desk) -> None:
    """Everything that can happen at a till, day after day."""
    old, gift = desk.card(), desk.card("gift")
    nina = desk.client(birthday=born_in(desk, 22))
    desk.sell(40_000, old, key="before")
    desk.days_pass(20)
    named, other = desk.card(client=nina), desk.card(client=desk.client("Пётр", referred_by=nina))
    desk.sell(0, gift=[(gift, 20_000)])
    desk.sell(30_000, named, key="s1")
    desk.sell([(10_000, ""), (5_000, "")], other, key="s2")
    desk.days_pass(2)
    give_gifts_of_day(desk.shop)
    desk.sell(25_000, old, key="s3", spend="max", gift_cards=(gift,))
    desk.refund("s3", 4_000, key="r3")
    desk.refund("before", 3_000)
    desk.refund("s2", 0, 1)
    desk.days_pass(5)
    give_gifts_of_day(desk.shop)
    desk.undo("r3")
    desk.sell(12_000, named, key="s4", spend=100_000)
    desk.refund("s4", 1_000)
    desk.undo("s4")
    desk.sell(9_000, key="s5")
    desk.attach("s5", old)
    desk.sell(9_500, old, key="s6")
    desk.attach("s6", other)
    desk.adjust(other, 5_000)
    desk.adjust(other, -700)
    desk.days_pass(3)
    give_gifts_of_day(desk.shop)
    card_deeds.block(desk.shop, None, other)
    card_deeds.unblock(desk.shop, None, other)
    fresh = str(card_deeds.replace_card(desk.shop, None, old, "lost")["number"])
    desk.sell(20_000, fresh, key="s7", spend="max")
    bring_in(desk.shop, [Incoming(2, Person(first="Олена"), "777001", Cents(6_000), Cents(90_000))])
    desk.sell(20_000, "777001", key="s8", spend=4_000)
    mistake = bring_in(desk.shop, [Incoming(2, Person(first="Глеб"), "777002", Cents(600), Cents(900))])
    take_back(desk.shop, mistake.batch or 0)
    yesterday = desk.clock.moment.replace(tzinfo=None) - timedelta(days=1)
    desk.sell(7_000, fresh, key="late", at=yesterday)
    merging.merge(desk.shop, nina, clients.add(desk.shop, Person(first="Нина")))
    double = desk.client("Нина")
    desk.sell(11_000, desk.card(client=double), key="s9")
    merging.merge(desk.shop, nina, double)
    undo_change(desk.shop, history(desk.shop, nina, 1)[0].number)
    desk.sell(4_000, named, key="apart", spend="max")
    merging.merge(desk.shop, nina, double)
    desk.days_pass(4)
    desk.sell(15_000, named, key="s10", spend="max")


def test_the_rules_in_force_change_nothing(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(EVERYTHING, GIFT, rules={"refund_shortfall": "withhold"})
    a_month(desk)
    found = tried(desk, days=15)
    assert found.receipts == 13
    assert found.figures.then.given > 0
    no_change(found)
    no_change(tried(desk, days=100))


def test_a_month_of_everything_can_be_tried_under_any_rules(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(EVERYTHING, GIFT)
    a_month(desk)
    before = desk.shop.path.read_bytes()
    found = tried(desk, with_kind(desk.shop, cashback=Bps(1_000), life_days=3), days=15)
    assert found.figures.now.given > found.figures.then.given
    assert found.figures.now.burnt > found.figures.then.burnt
    assert found.losers
    assert found.left_out == {}
    assert desk.shop.path.read_bytes() == before
    assert not [each for each in desk.shop.path.parent.iterdir() if "unfinished" in each.name]


def test_who_would_have_more_still_asks_for_the_same(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "10", "max_share_percent": "100"})
    card = desk.card()
    desk.sell(100_000, card)  # earns 100.00
    desk.sell(50_000, card, spend=20_000)  # asks for 200.00, and gets the 100.00 there are
    receipts: list[ReceiptTried] = []
    tried(desk, with_kind(desk.shop, cashback=Bps(1_500)), each=receipts.append)
    assert [each.then[1] for each in receipts] == [0, 10_000]
    assert [each.now[1] for each in receipts] == [0, 15_000]
    receipts.clear()
    tried(desk, with_kind(desk.shop, cashback=Bps(3_000)), each=receipts.append)
    assert [each.now[1] for each in receipts] == [0, 20_000]


def test_what_has_no_honest_answer_is_on_neither_side(
    open_desk: Callable[..., Desk], clock: ShopClock
) -> None:
    desk = open_desk({"cashback_percent": "5"})
    clock.moment -= timedelta(days=100)
    old = desk.card()
    clock.moment += timedelta(days=100)
    desk.sell(10_000, old, key="a")
    desk.refund("a", 5_000)
    desk.sell(20_000, desk.card(), key="b")
    found = tried(desk, with_kind(desk.shop, valid_months=1))
    assert found.left_out == {"sale": 1, "refund": 1}
    assert found.receipts == 1
    assert found.figures.then == found.figures.now == Figures(money=Cents(20_000), given=Cents(1_000))


def test_new_gifts_reach_those_who_did_not_come(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({}, {"key": "other"})
    nina = desk.client(birthday=born_in(desk, 2))
    desk.card(client=nina)
    desk.sell(10_000)
    desk.days_pass(4)
    desk.sell(10_000)
    bonus = replace(CardKind("k", "K").birthday_bonus, amount=Cents(5_000))
    found = tried(desk, with_kind(desk.shop, birthday_bonus=bonus))
    assert [(each.client, each.gain) for each in found.people] == [(nina, 5_000)]


def test_rules_of_a_day_before_the_period_hold_for_it(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"})
    card = desk.card()
    desk.sell(10_000, card)
    long_ago = datetime(2026, 9, 1, 10)
    desk.sell(40_000, card, at=long_ago)  # a paper journal
    found = tried(desk, with_kind(desk.shop, cashback=Bps(1_000)))
    assert found.receipts == 1
    assert (found.figures.then.given, found.figures.now.given) == (500, 1_000)


def test_a_trial_can_be_stopped(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"})
    desk.sell(10_000, desk.card())
    until = desk.shop.today()
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    assert try_programme(desk.shop, desk.shop.programme(), until, until, stop) is None
    assert told == [(0, 1)]
    assert not [each for each in desk.shop.path.parent.iterdir() if "unfinished" in each.name]


def test_three_months_are_whole_months() -> None:
    first, last = last_months(datetime(2026, 5, 31).date(), 3)
    assert (first.isoformat(), last.isoformat()) == ("2026-03-01", "2026-05-31")


def test_rules_that_the_shop_cannot_have_are_refused(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"})
    desk.sell(10_000, desk.card())
    with pytest.raises(ProgramInvalid):
        tried(desk, replace(desk.shop.programme(), kinds=()))


def test_a_trial_stops_while_its_copy_is_made_and_leaves_nothing(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"})
    desk.sell(10_000, desk.card())
    told, today = list[tuple[int, int]](), desk.shop.today()

    def half(done: int, total: int) -> bool:
        told.append((done, total))
        return done * 2 < total

    before = desk.shop.path.read_bytes()
    assert try_programme(desk.shop, desk.shop.programme(), today, today, copying=half) is None
    copied, pages = told[-1]
    assert 0 < copied < pages
    assert [each.name for each in desk.shop.path.parent.iterdir() if "unfinished" in each.name] == []
    assert desk.shop.path.read_bytes() == before
    desk.sell(10_000)  # the file is free again
    whole = try_programme(desk.shop, desk.shop.programme(), today, today, copying=lambda *_: True)
    assert whole is not None
    assert whole.receipts == 2
