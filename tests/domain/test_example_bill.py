"""An example is the till's own reckoning: the worked examples of loyalty rules 7, without any file."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.bonuses import Shortfall
from shopclient.domain.card_kinds import CardKind, DayBonus, DayDiscount, Level
from shopclient.domain.example_bill import Scene, gift_days, half_back, lot_days, play
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Department, Programme, Rules

DAY = date(2026, 11, 21)


def shop_of(*kinds: CardKind, **rules: object) -> Programme:
    return Programme(kinds=kinds, rules=replace(Rules(), **rules))  # type: ignore[arg-type]  # names are the rules'


def test_bonuses_pay_up_to_their_share() -> None:
    shop = shop_of(CardKind("k", "K", cashback=Bps(500)))
    priced = play(shop, Scene(DAY, Cents(50_000), "k", balance=Cents(30_000), spends=True))
    assert (priced.spent, priced.due, priced.earned) == (25_000, 25_000, 1_250)


def test_the_turnover_so_far_gives_the_level() -> None:
    levels = tuple(Level(Cents(since), discount=Bps(rate)) for since, rate in ((0, 300), (1_000_000, 500)))
    shop = shop_of(CardKind("k", "K", levels=levels))
    discounts = [
        play(shop, Scene(DAY, Cents(10_000), "k", turnover=Cents(turnover))).discount
        for turnover in (999_999, 1_000_000)
    ]
    assert discounts == [300, 500]


def test_a_gift_card_pays_what_it_holds() -> None:
    shop = shop_of(CardKind("g", "G", gift=True))
    priced = play(shop, Scene(DAY, Cents(100_000), "g", balance=Cents(60_000)))
    assert (priced.due, priced.gift_paid[0].left) == (40_000, 0)


def test_the_own_day_of_the_client_has_its_discount() -> None:
    shop = shop_of(CardKind("k", "K", birthday_discount=DayDiscount(Bps(1_000))))
    scene = Scene(DAY, Cents(10_000), "k")
    assert play(shop, scene).discount == 0
    assert play(shop, replace(scene, own_day="birthday")).discount == 1_000


def test_what_is_not_there_is_passed_over() -> None:
    priced = play(Programme(), Scene(DAY, Cents(10_000), "gone", department="gone"))
    assert priced.due == 10_000


def test_a_closed_department_gets_nothing_off() -> None:
    shop = replace(
        shop_of(CardKind("k", "K", discount=Bps(500))), departments=(Department("d", "D", discounted=False),)
    )
    assert play(shop, Scene(DAY, Cents(10_000), "k", department="d")).discount == 0


def test_half_of_it_back() -> None:
    """Loyalty rules 7, example 7."""
    shop = shop_of(CardKind("k", "K", cashback=Bps(500)))
    priced = play(shop, Scene(DAY, Cents(100_000), "k", balance=Cents(20_000), spends=True))
    back = half_back(shop, priced)
    assert (back.parts.money, back.bonuses, back.parts.earned) == (40_000, 10_000, 2_000)
    assert back.short == Shortfall(debt=Cents(2_000))


def test_half_of_it_back_by_other_rules() -> None:
    kind = CardKind("k", "K", cashback=Bps(500))
    scene = Scene(DAY, Cents(100_000), "k", balance=Cents(20_000), spends=True)
    shop = shop_of(kind, refund_spent="full_only", refund_shortfall="clamp")
    back = half_back(shop, play(shop, scene))
    assert (back.bonuses, back.short.forgiven) == (0, 2_000)
    shop = shop_of(kind, refund_shortfall="withhold")
    assert half_back(shop, play(shop, scene)).short.withheld == 2_000


@given(st.integers(0, 10_000_000), st.integers(0, 10_000_000))
def test_an_example_of_any_sum_adds_up(amount: int, balance: int) -> None:
    shop = shop_of(CardKind("k", "K", discount=Bps(300), cashback=Bps(500)))
    priced = play(shop, Scene(DAY, Cents(amount), "k", balance=Cents(balance), spends=True))
    assert priced.gross == priced.discount + priced.spent + priced.rounded + priced.due
    half_back(shop, priced)


def test_days_of_gifts_and_of_bonuses() -> None:
    bonus = DayBonus(Cents(100), days_before=3, days_after=7, life_days=30)
    assert gift_days(bonus, DAY) == (date(2026, 11, 18), date(2026, 11, 28), date(2026, 12, 18))
    assert gift_days(replace(bonus, life_days=0), DAY)[2] is None
    kind = CardKind("k", "K", activation_days=2, life_days=10)
    assert lot_days(kind, DAY) == (date(2026, 11, 23), date(2026, 12, 3))
