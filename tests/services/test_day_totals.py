"""The evening: the drawer is counted, and the day's totals say what must lie in it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Account, Operation
from shopclient.services import reports
from shopclient.services.day_totals import DayBonuses, DayMoney, DayTotals, day_totals
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.full import examples
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

TODAY = date(2026, 11, 21)
KINDS = [
    {"key": "k", "name": "K", "cashback_percent": "5", "max_share_percent": "100", "discount_percent": "10"},
    {"key": "burning", "name": "B", "cashback_percent": "10", "life_days": 2, "max_share_percent": "100"},
    {"key": "present", "name": "P", "gift": True, "holders": ["bearer"]},
]
Open = Callable[..., Desk]


def money_of(**sums: int) -> DayMoney:
    return DayMoney(**{name: Cents(each) for name, each in sums.items()})


def bonuses_of(**sums: int) -> DayBonuses:
    return DayBonuses(**{name: Cents(each) for name, each in sums.items()})


@pytest.fixture
def desk(open_desk: Open) -> Desk:
    return open_desk(*KINDS)


def test_a_day_without_anybody_is_all_noughts(desk: Desk) -> None:
    assert day_totals(desk.shop, TODAY) == DayTotals(TODAY, DayMoney(), DayBonuses(), 0, 0, 0, 0, Cents(0))


def test_money_and_bonuses_stand_apart(desk: Desk) -> None:
    card = desk.card()
    desk.adjust(card, 100_00)
    desk.sell(1_000_00)
    desk.sell(500_00, card, key="with card", spend=50_00)  # 50 off, 50 in bonuses, 400 paid, 20 earned
    desk.refund("with card", 225_00)  # 200 in money, 25 in bonuses; 10 taken back

    totals = day_totals(desk.shop, TODAY)

    assert totals.money == money_of(taken=1_400_00, given_back=200_00, discounts=50_00)
    assert totals.money.drawer == 1_200_00
    assert totals.bonuses == bonuses_of(
        spent=50_00, given_back=25_00, earned=20_00, taken_back=10_00, corrected=100_00
    )
    assert (totals.sales, totals.refunds, totals.undone) == (2, 1, 0)


def test_a_mistake_undone_on_its_day_was_never_in_the_drawer(desk: Desk) -> None:
    desk.sell(300_00)
    desk.sell(9_999_00, key="mistyped")
    desk.undo("mistyped")

    totals = day_totals(desk.shop, TODAY)

    assert (totals.money.taken, totals.money.given_back) == (300_00, 0)
    assert (totals.sales, totals.undone) == (1, 1)


def test_what_is_undone_the_next_day_goes_out_of_the_next_days_drawer(desk: Desk) -> None:
    desk.sell(300_00, key="yesterday")
    desk.refund("yesterday", 100_00, key="part")
    desk.days_pass(1)
    desk.undo("part")
    tomorrow = TODAY + timedelta(days=1)

    first, second = day_totals(desk.shop, TODAY), day_totals(desk.shop, tomorrow)

    assert (first.money.taken, first.money.given_back, first.refunds, first.undone) == (300_00, 100_00, 0, 1)
    assert (second.money.taken, second.money.given_back) == (100_00, 0)
    desk.undo("yesterday")
    assert day_totals(desk.shop, tomorrow).money.drawer == -200_00


def test_a_return_undone_a_day_later_brings_money_in_beside_what_went_out(desk: Desk) -> None:
    desk.sell(100_00, key="yesterday")
    desk.refund("yesterday", key="all of it")
    desk.days_pass(1)
    desk.sell(50_00, key="today")
    desk.refund("today", 30_00)
    desk.undo("all of it")

    totals = day_totals(desk.shop, TODAY + timedelta(days=1))

    assert (totals.money.taken, totals.money.given_back, totals.refunds) == (150_00, 30_00, 1)


def test_a_sale_undone_with_its_return_gives_back_what_was_left(desk: Desk) -> None:
    desk.sell(300_00, key="yesterday")
    desk.refund("yesterday", 100_00)
    desk.sell(70_00, key="other")
    desk.refund("other", 20_00, key="undone before")
    desk.days_pass(1)
    desk.undo("undone before")
    desk.refund("yesterday", 50_00)
    desk.undo("yesterday")
    desk.undo("other")

    money = day_totals(desk.shop, TODAY + timedelta(days=1)).money

    # In: the return undone on its own. Out: 50, then the 150 that were left, then 70.
    assert (money.taken, money.given_back) == (20_00, 270_00)


def test_gift_cards_are_money_when_sold_and_stand_apart_when_they_pay(desk: Desk) -> None:
    present, card = desk.card("present"), desk.card("k")
    desk.sell(100_00, gift=[(present, 500_00)], key="sold")
    desk.sell(700_00, gift_cards=(present,), key="paid")
    desk.refund("paid", 350_00)  # half of it back onto the gift card

    money = day_totals(desk.shop, TODAY).money

    assert (money.taken, money.gift_sold, money.gift_paid) == (800_00, 500_00, 250_00)
    assert money.given_back == 100_00
    other = desk.card("present")
    desk.sell([], card, gift=[(other, 50_00)], key="mistaken")
    loaded = day_totals(desk.shop, TODAY)
    assert (loaded.money.gift_sold, loaded.sales, loaded.loads) == (550_00, 3, 1)  # "sold" had goods, too
    desk.undo("mistaken")
    assert day_totals(desk.shop, TODAY).money == money


def test_bonuses_that_burn_and_a_sale_that_moves_are_told(desk: Desk) -> None:
    burning, other = desk.card("burning"), desk.card()
    desk.sell(1_000_00, burning)  # 100, gone on the 23rd
    desk.sell(200_00, key="nobody's")
    desk.attach("nobody's", other)
    desk.days_pass(3)
    desk.sell(0, burning)

    assert day_totals(desk.shop, TODAY).bonuses == bonuses_of(earned=110_00)
    assert day_totals(desk.shop, TODAY + timedelta(days=2)).bonuses == bonuses_of(burnt=100_00)


def test_what_was_entered_later_is_marked(desk: Desk) -> None:
    desk.sell(300_00)
    evening = datetime(2026, 11, 21, 19, 30)
    desk.days_pass(1)
    desk.sell(120_00, at=evening)
    desk.sell(50_00)

    totals = day_totals(desk.shop, TODAY)

    assert (totals.money.taken, totals.late, totals.late_money) == (420_00, 1, 120_00)
    assert day_totals(desk.shop, TODAY + timedelta(days=1)).late == 0


def test_the_day_ends_when_the_shop_says(open_desk: Open) -> None:
    desk = open_desk(shop={"day_ends": "04:00"})
    desk.clock.moment += timedelta(hours=16)  # two at night
    desk.sell(70_00)

    totals = day_totals(desk.shop, TODAY)

    assert (totals.money.taken, totals.late) == (70_00, 0)


class Days:
    """A few days at the till, the drawer counted by hand."""

    def __init__(self, shop: Shop, clock: ShopClock) -> None:
        self.desk = Desk(shop, clock)
        self.cards = [self.desk.card("k"), self.desk.card("burning")]
        self.presents = [self.desk.card("present"), self.desk.card("present")]
        self.sales: list[str] = []
        self.refunds: list[str] = []
        self.drawers: dict[date, int] = {TODAY: 0}

    def do(self, what: str, which: int, number: int) -> None:
        """Do one thing; what the till refuses was never done."""
        shop, key = self.desk.shop, f"{what} {len(self.sales) + len(self.refunds)}"
        sale = self.sales[number % len(self.sales)] if self.sales else ""
        if what == "days":
            self.desk.days_pass(1)
            self.drawers[shop.today()] = 0
            return
        cash = 0
        if what == "sell":
            card = [*self.cards, None][number % 3]
            pays = self.presents[which : which + number % 2]
            spend = number * 300 if card else 0
            cash = self.desk.sell(number * 99_99, card, key, spend=spend, gift_cards=tuple(pays)).due
            self.sales.append(key)
        elif what == "load":
            cash = self.desk.sell(number * 100, key=key, gift=[(self.presents[which], number * 1_000)]).due
            self.sales.append(key)
        elif what == "refund":
            cash = -self.desk.refund(sale, number * 50_00, key=key).money_back
            self.refunds.append(key)
        elif what == "undo":
            among = self.refunds if which and self.refunds else self.sales
            cash = -self.desk.undo(among[number % len(among)]).money_back if among else 0
        elif what == "attach":
            self.desk.attach(sale, self.cards[which])
        else:
            self.desk.adjust(self.cards[which], (number - 15) * 10_00)
        self.drawers[shop.today()] += cash


_DEEDS = st.tuples(
    st.sampled_from(["sell", "sell", "load", "refund", "undo", "attach", "adjust", "days"]),
    st.integers(0, 1),
    st.integers(1, 30),
)


@settings(max_examples=examples(12))
@given(st.lists(_DEEDS, min_size=1, max_size=14))
def test_each_day_is_the_sum_of_what_was_booked(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, int, int]]
) -> None:
    clock = ShopClock()
    path = tmp_path_factory.mktemp("days") / "shop.db"
    shop = fresh_shop(path, read_programme({"card_kind": KINDS}), clock)
    try:
        week = Days(shop, clock)
        for deed in deeds:
            with suppress(Refusal):
                week.do(*deed)
        for day, drawer in week.drawers.items():
            _compare(shop, day, drawer)
    finally:
        shop.close()


def _compare(shop: Shop, day: date, drawer: int) -> None:
    totals, takings = day_totals(shop, day), reports.takings(shop, day, day)
    money, bonuses = totals.money, totals.bonuses
    assert money.drawer == takings.money == drawer
    assert min(money.taken, money.given_back) >= 0
    counted = (money.discounts, totals.sales, totals.refunds)
    assert counted == (takings.discounts, takings.sales, takings.refunds)
    assert bonuses.spent - bonuses.given_back == takings.bonuses_spent
    assert bonuses.change == _booked(shop, day)


def _booked(shop: Shop, day: date) -> int:
    """Return how much the bonuses of all clients became more on *day*, by the operations' own column."""
    query = (
        select(func.coalesce(func.sum(Operation.bonuses), 0))
        .join(Account, Account.id == Operation.account_id)
        .where(Account.is_gift == 0, Operation.business_day == day)
    )
    with shop.reading() as session:
        return session.scalar(query) or 0
