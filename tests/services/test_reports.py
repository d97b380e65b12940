"""The owner's evening: what came in, and what is owed in bonuses."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import (
    attaching,
    balances,
    cards,
    clients,
    corrections,
    merging,
    reports,
    returns,
    till,
    undoing,
)
from shopclient.services.checks import check
from shopclient.services.operations import request
from shopclient.services.reports import BonusLiability, Takings
from shopclient.services.returns import ALL, Wanted
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.full import examples
from tests.services.conftest import ShopClock

TODAY = date(2026, 11, 21)
RULES = {
    "shop": {"name": "Липа и рожь"},
    "card_kind": [
        {"key": "simple", "name": "Простая", "cashback_percent": "5", "max_share_percent": "100"},
        {
            "key": "burning",
            "name": "Сгорающая",
            "cashback_percent": "10",
            "activation_days": 1,
            "life_days": 10,
            "max_share_percent": "100",
        },
        {"key": "ten", "name": "Десять", "discount_percent": "10"},
        {"key": "present", "name": "Подарочная", "gift": True, "holders": ["bearer"]},
    ],
}
NO_TAKINGS = Takings(Cents(0), Cents(0), Cents(0), 0, 0)
NOTHING = BonusLiability(Cents(0), Cents(0), Cents(0), Cents(0), Cents(0), Cents(0), 0, ())


@pytest.fixture
def shop(tmp_path_factory: pytest.TempPathFactory, clock: ShopClock) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path_factory.mktemp("reports") / "shop.db", read_programme(RULES), clock)
    yield shop
    shop.close()


def issue(shop: Shop, kind: str = "simple") -> str:
    return cards.issue_bearer(shop, kind, 1)[0].number


def sell(shop: Shop, key: str, roubles: int, card: str | None = None, spend: int = 0) -> None:
    draft = SaleDraft.of((Cents(roubles * 100),), card=card, spend=Cents(spend * 100))
    till.sell(shop, request(key), draft)


def undo(shop: Shop, operation: str) -> None:
    undoing.undo(shop, request(f"undo {operation}"), operation)


def refund(shop: Shop, sale: str, roubles: int | None = None) -> None:
    wanted = ALL if roubles is None else Wanted(Cents(roubles * 100))
    returns.refund(shop, request(f"refund {sale} {roubles}"), sale, wanted)


def credit(shop: Shop, card: str, roubles: int, burns_on: date | None = None) -> None:
    asked = request(f"credit {card} {roubles} {burns_on}")
    corrections.adjust(shop, asked, card, Cents(roubles * 100), "прежняя программа", burns_on=burns_on)


def test_takings_are_the_money_of_the_drawer(shop: Shop) -> None:
    card, ten = issue(shop), issue(shop, "ten")
    sell(shop, "a", 1_000, card)  # earns 50
    sell(shop, "b", 200, card, spend=50)
    sell(shop, "c", 100, ten)
    sell(shop, "mistake", 700, card)
    undo(shop, "mistake")
    refund(shop, "b", 100)  # 75 in money, 25 in bonuses

    assert reports.takings(shop) == Takings(
        money=Cents(1_000_00 + 150_00 + 90_00 - 75_00),
        bonuses_spent=Cents(25_00),
        discounts=Cents(10_00),
        sales=3,
        refunds=1,
    )


def test_takings_are_asked_by_business_day(shop: Shop, clock: ShopClock) -> None:
    sell(shop, "first", 100)
    clock.moment += timedelta(days=1)
    sell(shop, "second", 300)
    undo(shop, "first")
    tomorrow = TODAY + timedelta(days=1)

    first, second = reports.takings(shop, TODAY, TODAY), reports.takings(shop, tomorrow, tomorrow)

    # The drawer held the money that evening; the purchase is none any more.
    assert (first.money, first.sales) == (100_00, 0)
    assert (second.money, second.sales) == (200_00, 1)
    assert reports.takings(shop, last=tomorrow).money == 300_00
    assert reports.takings(shop, first=tomorrow + timedelta(days=1)) == Takings(
        Cents(0), Cents(0), Cents(0), 0, 0
    )


def test_a_gift_card_is_money_when_sold_and_none_when_it_pays(shop: Shop) -> None:
    present = issue(shop, "present")
    till.sell(shop, request("sold"), SaleDraft(lines=(BillLine(Cents(500_00), gift_card=present),)))
    till.sell(shop, request("paid"), SaleDraft(lines=(BillLine(Cents(700_00)),), gift_cards=(present,)))

    assert reports.takings(shop).money == 700_00
    assert reports.bonus_liability(shop) == NOTHING


def test_a_shop_without_bonuses_owes_none(shop: Shop) -> None:
    found = reports.bonus_liability(shop)

    assert found == NOTHING
    assert (found.liability, found.redemption_rate, found.burned_rate) == (0, 0, 0)


def test_what_was_issued_is_spent_burnt_or_still_there(shop: Shop, clock: ShopClock) -> None:
    card, burning = issue(shop), issue(shop, "burning")
    credit(shop, card, 300)
    sell(shop, "spends", 200, card, spend=100)  # earns 5
    sell(shop, "earns", 1_000, burning)  # 100, active tomorrow, for ten days

    found = reports.bonus_liability(shop)

    assert (found.active, found.pending, found.liability) == (205_00, 100_00, 305_00)
    assert (found.issued, found.spent, found.burned, found.debts) == (405_00, 100_00, 0, 0)
    assert (found.accounts_with_bonus, found.redemption_rate) == (2, 24_69)
    assert found.burns == ((date(2026, 12, 2), Cents(100_00)),)

    clock.moment += timedelta(days=11)
    burnt = reports.bonus_liability(shop)

    # Nobody has looked at the card since, so nothing is booked yet.
    assert (burnt.liability, burnt.burned, burnt.issued, burnt.burns) == (205_00, 100_00, 405_00, ())
    sell(shop, "looks", 10, burning)
    booked = reports.bonus_liability(shop)
    assert (booked.burned, booked.burned_rate) == (100_00, 24_63)


def test_it_is_asked_as_of_the_end_of_a_day(shop: Shop, clock: ShopClock) -> None:
    card = issue(shop, "burning")
    sell(shop, "earns", 1_000, card)
    clock.moment += timedelta(days=30)
    sell(shop, "later", 2_000, card)

    def on(days: int) -> tuple[int, int, int]:
        found = reports.bonus_liability(shop, TODAY + timedelta(days=days))
        return found.pending, found.active, found.burned

    assert [on(days) for days in (-1, 0, 1, 10, 11, 30, 31, 60)] == [
        (0, 0, 0),
        (100_00, 0, 0),
        (0, 100_00, 0),
        (0, 100_00, 0),
        (0, 0, 100_00),
        (200_00, 0, 100_00),
        (0, 200_00, 100_00),  # a forecast
        (0, 0, 300_00),
    ]


def test_a_debt_stands_apart_from_the_bonuses_of_others(shop: Shop) -> None:
    owing, having = issue(shop), issue(shop)
    sell(shop, "s1", 2_000, owing)  # earns 100
    sell(shop, "s2", 100, owing, spend=100)
    refund(shop, "s1")
    sell(shop, "s3", 1_000, having)

    found = reports.bonus_liability(shop)

    assert (found.debts, found.liability, found.accounts_with_bonus) == (100_00, 50_00, 1)
    assert (found.spent, found.issued) == (100_00, 50_00)  # the take-back lowers what was issued


def test_bonuses_that_come_back_are_not_spent(shop: Shop) -> None:
    card = issue(shop)
    credit(shop, card, 100)
    sell(shop, "s", 400, card, spend=100)  # earns 15
    refund(shop, "s", 200)

    found = reports.bonus_liability(shop)

    assert (found.spent, found.issued, found.active) == (50_00, 107_50, 57_50)


def test_a_sale_undone_was_never_there(shop: Shop, clock: ShopClock) -> None:
    card, burning = issue(shop), issue(shop, "burning")
    credit(shop, card, 100)
    before, taken = reports.bonus_liability(shop), reports.takings(shop)
    sell(shop, "spends", 400, card, spend=60)
    refund(shop, "spends", 100)
    sell(shop, "earns", 1_000, burning)
    undo(shop, "spends")
    clock.moment += timedelta(days=20)
    sell(shop, "looks", 0, burning)  # the hundred that should never have been burns
    undo(shop, "looks")
    undo(shop, "earns")

    assert reports.bonus_liability(shop) == before
    assert reports.takings(shop) == taken
    assert check(shop) == []


def test_an_undone_return_leaves_the_purchase_as_it_was(shop: Shop) -> None:
    card = issue(shop)
    credit(shop, card, 100)
    sell(shop, "s", 400, card, spend=100)
    before, taken = reports.bonus_liability(shop), reports.takings(shop)
    refund(shop, "s", 200)
    undo(shop, "refund s 200")

    assert (reports.bonus_liability(shop), reports.takings(shop)) == (before, taken)


def test_two_clients_made_one_owe_and_own_no_more_than_before(shop: Shop, clock: ShopClock) -> None:
    first, second = (clients.add(shop, Person(name=name)) for name in ("Анна Ветрова", "Аня Ветрова"))
    cards_ = [cards.issue_named(shop, "burning", client).number for client in (first, second)]
    for card in cards_:
        sell(shop, f"s {card}", 1_000, card)
    before = reports.bonus_liability(shop)
    merging.merge(shop, first, second)
    after = reports.bonus_liability(shop)

    assert (after.issued, after.pending, after.burns) == (before.issued, before.pending, before.burns)
    assert (before.accounts_with_bonus, after.accounts_with_bonus) == (2, 1)
    clock.moment += timedelta(days=20)
    sell(shop, "looks", 0, cards_[0])
    assert reports.bonus_liability(shop).burned == 200_00
    # Half of what burnt should never have been, though it burnt under another roof.
    undo(shop, f"s {cards_[1]}")
    after = reports.bonus_liability(shop)
    assert (after.burned, after.issued, after.debts) == (100_00, 100_00, 0)


class Week:
    """Some days of two cards, with the bonuses that paid for each purchase written down by hand."""

    def __init__(self, shop: Shop, clock: ShopClock) -> None:
        self.shop, self.clock = shop, clock
        self.cards = [issue(shop, "burning"), issue(shop)]
        self.keys: list[str] = []
        self.sales: list[str] = []
        self.spent: dict[str, int] = {}
        self.of_sale: dict[str, list[str]] = {}

    def do(self, what: str, which: int, number: int) -> None:
        """Do one thing; what the till refuses was never done."""
        key = f"{what} {len(self.keys)}"
        self.keys.append(key)
        card, sale = self.cards[which], self.sales[number % len(self.sales)] if self.sales else ""
        try:
            if what == "sell":
                receipt = till.sell(self.shop, request(key), _draft(number, card))
                self.sales.append(key)
                self.spent[key], self.of_sale[key] = receipt.spent, [key]
            elif what == "refund":
                wanted = Wanted(Cents(number * 50_00))
                back = returns.refund(self.shop, request(key), sale, wanted)
                self.spent[key] = -back.bonuses_back
                self.of_sale[sale].append(key)
            elif what == "undo":
                self.undo(sale)
            elif what == "attach":
                attaching.attach_sale(self.shop, request(key), sale, card)
            elif what == "adjust":
                amount = Cents((number - 15) * 10_00)
                corrections.adjust(self.shop, request(key), card, amount, "по ошибке")
            else:
                self.clock.moment += timedelta(days=number)
        except Refusal:
            return

    def undo(self, key: str) -> None:
        """Undo an operation, and forget what it spent."""
        undoing.undo(self.shop, request(f"undo {key}"), key)
        for part in self.of_sale.get(key, [key]):
            self.spent.pop(part, None)


def _draft(number: int, card: str) -> SaleDraft:
    spend = Cents(number * 10_00) if number % 2 else Cents(0)
    return SaleDraft.of((Cents(number * 100_00),), card=card, spend=spend)


_DEEDS = st.tuples(
    st.sampled_from(["sell", "sell", "refund", "undo", "adjust", "attach", "days"]),
    st.integers(0, 1),
    st.integers(1, 30),
)


@settings(max_examples=examples(25))
@given(st.lists(_DEEDS, max_size=10))
def test_issued_is_spent_burnt_active_and_pending_less_debts(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, int, int]]
) -> None:
    clock = ShopClock()
    shop = fresh_shop(tmp_path_factory.mktemp("week") / "shop.db", read_programme(RULES), clock)
    try:
        week = Week(shop, clock)
        for deed in deeds:
            week.do(*deed)

        found = reports.bonus_liability(shop)
        views = [balances.balance(shop, card) for card in week.cards]
        assert found.issued == found.spent + found.burned + found.active + found.pending - found.debts
        assert found.spent == sum(week.spent.values())
        assert (found.active, found.pending, found.debts) == (
            sum(view.balance + view.debt for view in views),
            sum(view.pending for view in views),
            sum(view.debt for view in views),
        )
        assert sum(amount for _, amount in found.burns) <= found.liability
        assert found.burned >= 0

        for key in reversed(week.keys):
            with suppress(Refusal):
                week.undo(key)
        assert reports.bonus_liability(shop) == NOTHING
        assert reports.takings(shop) == NO_TAKINGS
    finally:
        shop.close()
