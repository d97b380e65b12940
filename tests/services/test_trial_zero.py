"""The rules in force, put on trial, change nothing, whatever the shop did."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest

from shopclient.domain.errors import Refusal
from shopclient.domain.money import Bps, Cents
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme import Programme
from shopclient.domain.trial import ReceiptTried, Trial
from shopclient.services import card_deeds, card_giving, clients, merging, programmes
from shopclient.services.gift_round import give_gifts_of_day
from shopclient.services.operations import request
from shopclient.services.trial import try_programme
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk
from tests.services.test_trial import no_change, with_kind

GIFTS: dict[str, Any] = {
    "cashback_percent": "5",
    "max_share_percent": "100",
    "birthday_bonus": {"amount": "50", "days_before": 3, "days_after": 7, "life_days": 30},
}
WELCOME: dict[str, Any] = {"cashback_percent": "5", "max_share_percent": "100", "welcome_bonus": "30"}
TENTH = date(2026, 3, 10)


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock(datetime(2026, 3, 1, 7, tzinfo=UTC))


def tried(desk: Desk, since: date = TENTH, **changes: Any) -> Trial:
    programme = with_kind(desk.shop, **changes) if changes else desk.shop.programme()
    found = try_programme(desk.shop, programme, since, desk.shop.today())
    assert found is not None
    return found


def born(day: int) -> PersonDate:
    return PersonDate(3, day, 1980)


def evening_before(clock: ShopClock) -> None:
    clock.moment = datetime(2026, 3, 9, 17, tzinfo=UTC)


def morning(clock: ShopClock) -> None:
    clock.moment = datetime(2026, 3, 10, 9, tzinfo=UTC)


def test_a_welcome_of_the_evening_before_is_kept(open_desk: Callable[..., Desk], clock: ShopClock) -> None:
    desk = open_desk(WELCOME)
    desk.sell(10_000)
    evening_before(clock)
    first, second = desk.card(), desk.card()
    morning(clock)
    desk.sell(10_000, first, spend="max")
    card_deeds.replace_card(desk.shop, None, second, "lost")
    desk.sell(100)
    no_change(tried(desk))
    other = tried(desk, welcome_bonus=Cents(9_000))
    assert other.differing == 0
    assert other.people == ()


def test_gifts_of_the_evening_before_are_kept(open_desk: Callable[..., Desk], clock: ShopClock) -> None:
    desk = open_desk(GIFTS)
    card = desk.card(client=desk.client(birthday=born(11)))
    evening_before(clock)
    assert give_gifts_of_day(desk.shop) == 1
    morning(clock)
    desk.sell(10_000, card, spend="max")
    no_change(tried(desk))
    bonus = desk.shop.programme().kind("k").birthday_bonus
    assert tried(desk, birthday_bonus=replace(bonus, amount=Cents(0))).differing == 0


def test_gifts_of_two_files_made_one_stay_apart_until_then(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(GIFTS)
    one, other = desk.client("Анна", birthday=born(4)), desk.client("Анна", birthday=born(14))
    cards = desk.card(client=one), desk.card(client=other)
    desk.days_pass(2)
    desk.sell(10_000, cards[0])
    desk.days_pass(9)
    desk.sell(10_000, cards[1], spend="max")
    desk.days_pass(3)
    merging.merge(desk.shop, other, one)
    desk.sell(100)
    no_change(tried(desk))
    bonus = desk.shop.programme().kind("k").birthday_bonus
    # Of another window the file decides, in which they are two clients until they are made one.
    wider = tried(desk, birthday_bonus=replace(bonus, days_before=4))
    assert (wider.differing, wider.figures.now.given) == (0, wider.figures.then.given)


def test_a_birthday_typed_in_later_brings_no_gift_before(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(GIFTS)
    nina = desk.client()
    card = desk.card(client=nina)
    desk.days_pass(9)
    desk.sell(10_000, card, spend=5_000)
    clients.update(desk.shop, nina, 1, Person(first="Нина", birthday=born(10)))
    desk.days_pass(1)
    desk.sell(10_000, card, spend=5_000)
    found = tried(desk)
    assert found.figures.then.spent == 5_000
    no_change(found)
    more = tried(
        desk, birthday_bonus=replace(desk.shop.programme().kind("k").birthday_bonus, amount=Cents(200))
    )
    assert more.figures.now.spent < 5_000


def test_a_printed_card_in_the_place_of_a_lost_one_is_no_new_one(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"})
    card, blank, fresh = desk.card(), desk.card(blank=True), desk.card(blank=True)
    desk.sell(100)
    desk.days_pass(9)
    card_deeds.replace_card(desk.shop, None, card, "lost", with_card=blank)
    desk.sell(100, blank)
    card_giving.give_out(desk.shop, request("out"), fresh)
    desk.sell(100)
    no_change(tried(desk))
    found = tried(desk, welcome_bonus=Cents(3_000))
    assert [each.gain for each in found.people] == [3_000]  # of the one that was given out


def test_a_card_given_out_on_paper_before_the_period_is_welcomed_as_it_was(
    open_desk: Callable[..., Desk], clock: ShopClock
) -> None:
    desk = open_desk(WELCOME)
    blank = desk.card(blank=True)
    morning(clock)
    desk.sell(100)
    card_giving.give_out(desk.shop, request("out"), blank, at=datetime(2026, 3, 5, 10))
    desk.sell(10_000, blank, spend="max")
    no_change(tried(desk))


class Chance:
    """A shop that does whatever chance says; what it refuses is not done."""

    def __init__(self, desk: Desk, seed: int, load: Programme | None = None) -> None:
        self.desk, self.draw, self.load = desk, Random(seed), load  # rules from the tenth on
        self.people: list[int] = []
        self.cards: list[str] = []
        self.blanks = [desk.card(blank=True) for _ in range(3)]
        self.gift = desk.card("gift")
        self.sales, self.returns = ["gift sold"], [""]
        desk.sell(0, gift=[(self.gift, 100_000)], key="gift sold")
        for _ in range(4):
            self.new_card()

    def go_on(self, deeds: int, days: int) -> None:
        start = self.desk.clock.moment
        kinds = (
            *(self.sell,) * 12, *(self.give_back,) * 3, self.undo, self.attach, self.late, self.new_card,
            self.adjust, self.replace_card, self.merge, self.round, self.block, self.out, self.birthday,
        )  # fmt: skip
        for number in range(deeds):
            self.desk.clock.moment = start + timedelta(minutes=number * days * 1440 // deeds)
            if self.load is not None and self.desk.shop.today() >= TENTH:
                programmes.load(self.desk.shop, self.load)
                self.load = None
            try:
                self.draw.choice(kinds)(f"deed {number}")
            except Refusal:
                continue

    def card(self) -> str:
        return self.draw.choice(self.cards)

    def sell(self, key: str, **more: Any) -> None:
        amount, department = self.draw.randrange(100, 30_000), self.draw.choice(("", "tea"))
        card = self.card() if self.draw.random() < 0.8 else None
        spend = self.draw.choice((0, 700, 4_000)) if card else 0
        paying = (self.gift,) if self.draw.random() < 0.2 else ()
        self.sales.append(key)
        self.desk.sell([(amount, department)], card, key=key, spend=spend, gift_cards=paying, **more)

    def late(self, key: str) -> None:
        now = self.desk.clock.moment.replace(tzinfo=None)
        self.sell(key, at=now - timedelta(days=self.draw.randrange(1, 5)))

    def give_back(self, key: str) -> None:
        sale = self.draw.choice(self.sales)
        self.returns.append(key)
        self.desk.refund(sale, None, key=key)

    def undo(self, _key: str) -> None:
        self.desk.undo(self.draw.choice((*self.sales, *self.returns)))

    def attach(self, _key: str) -> None:
        self.desk.attach(self.sales[-1], self.card())

    def adjust(self, _key: str) -> None:
        self.desk.adjust(self.card(), self.draw.choice((500, -100)))

    def new_card(self, key: str = "first") -> None:
        if self.draw.random() < 0.6:
            born_on = PersonDate(3, self.draw.randrange(1, 32), 1980)
            self.people.append(self.desk.client(f"{key} {len(self.people)}", birthday=born_on))
            self.cards.append(self.desk.card(client=self.people[-1]))
        else:
            self.cards.append(self.desk.card(self.draw.choice(("k", "other"))))

    def replace_card(self, _key: str) -> None:
        blank = self.blanks.pop() if self.blanks and self.draw.random() < 0.5 else None
        done = card_deeds.replace_card(self.desk.shop, None, self.card(), "lost", with_card=blank)
        self.cards.append(str(done["number"]))

    def merge(self, _key: str) -> None:
        keep, other = self.draw.sample(self.people, 2) if len(self.people) > 1 else (0, 0)
        merging.merge(self.desk.shop, keep, other)
        self.people.remove(other)

    def round(self, _key: str) -> None:
        give_gifts_of_day(self.desk.shop)

    def block(self, _key: str) -> None:
        card = self.card()
        card_deeds.block(self.desk.shop, None, card)
        if self.draw.random() < 0.7:
            card_deeds.unblock(self.desk.shop, None, card)

    def out(self, key: str) -> None:
        blank = self.draw.choice(self.blanks) if self.blanks else ""
        client = self.draw.choice((None, *self.people))
        card_giving.give_out(self.desk.shop, request(f"out {key}"), blank, client)
        self.cards.append(blank)

    def birthday(self, key: str) -> None:
        nina = clients.add(self.desk.shop, Person(first=key))
        self.cards.append(self.desk.card(client=nina))
        self.sell(f"{key} before")
        born_on = PersonDate(3, self.draw.randrange(1, 32), 1980)
        clients.update(self.desk.shop, nina, 1, Person(first=key, birthday=born_on))
        self.people.append(nina)


def by_chance(
    open_desk: Callable[..., Desk],
    seed: int,
    deeds: int,
    change: Callable[[Programme], Programme] | None = None,
) -> Desk:
    """Return a shop after three weeks of anything; *change* is made of its rules on the tenth day."""
    rules: tuple[dict[str, str], ...] = (
        {},
        {"refund_shortfall": "withhold"},
        {"refund_shortfall": "clamp", "bonus_unit": "1"},
    )
    desk = open_desk(
        {
            **GIFTS,
            "activation_days": seed % 2,
            "life_days": 8,
            "welcome_bonus": "30",
            "levels": [{"from": "0"}, {"from": "300", "discount_percent": "4", "cashback_percent": "7"}],
            "stamps_every": 4,
            "stamp_reward": {"percent": "10"},
        },
        {"key": "other", "cashback_percent": "3", "welcome_bonus": "10", "welcome_when": "first_purchase"},
        {"key": "gift", "gift": True, "holders": ["bearer"]},
        rules=rules[seed % 3],
        department=[{"key": "tea", "earns": False}],
    )
    Chance(desk, seed, change and change(desk.shop.programme())).go_on(deeds, 21)
    return desk


def other_rules(programme: Programme) -> Programme:
    first, *others = programme.kinds
    birthday = replace(first.birthday_bonus, amount=Cents(7_000), life_days=12)
    levels = tuple(replace(level, cashback=Bps(600)) for level in first.levels)
    changed = replace(first, levels=levels, birthday_bonus=birthday, welcome_bonus=Cents(4_500), life_days=6)
    return replace(programme, kinds=(changed, *others))


@pytest.mark.parametrize("seed", [5])
def test_other_rules_bring_what_the_same_days_bring_under_them(
    open_desk: Callable[..., Desk], clock: ShopClock, seed: int
) -> None:
    start, told = clock.moment, list[ReceiptTried]()
    desk = by_chance(open_desk, seed, 45)
    found = try_programme(
        desk.shop, other_rules(desk.shop.programme()), TENTH, desk.shop.today(), None, told.append
    )
    clock.moment = start
    anew = by_chance(open_desk, seed, 45, other_rules)
    really: list[ReceiptTried] = []
    known = try_programme(anew.shop, anew.shop.programme(), TENTH, anew.shop.today(), None, really.append)
    assert found is not None
    assert known is not None
    no_change(known)
    assert [(each.op_key, each.now) for each in told] == [(each.op_key, each.then) for each in really]
    assert found.figures.now == known.figures.then
    assert found.differing
    assert found.people


@pytest.mark.parametrize("seed", [3])
def test_the_rules_in_force_change_nothing_in_any_shop(open_desk: Callable[..., Desk], seed: int) -> None:
    desk = by_chance(open_desk, seed, 45)
    found = tried(desk)
    assert found.receipts > 5
    no_change(found)


def test_days_that_end_later_lose_no_receipt(open_desk: Callable[..., Desk], clock: ShopClock) -> None:
    desk = open_desk({"cashback_percent": "5"})
    clock.moment = datetime(2026, 3, 10, 0, tzinfo=UTC)  # 3 in the morning, in Moscow
    desk.sell(10_000, desk.card())
    programme = desk.shop.programme()
    for rules in (
        replace(programme, shop=replace(programme.shop, day_ends=time(6))),
        replace(programme, shop=replace(programme.shop, timezone="America/New_York")),
        replace(programme, shop=replace(programme.shop, timezone="Asia/Vladivostok")),
    ):
        found = try_programme(desk.shop, rules, TENTH, TENTH)
        assert found is not None
        assert found.receipts == 1
        no_change(found)


def test_purchases_of_a_department_that_goes_are_counted(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk({"cashback_percent": "5"}, department=[{"key": "tea"}])
    card = desk.card()
    desk.sell([(10_000, "tea")], card, key="tea")
    desk.refund("tea", 4_000)
    desk.sell(7_000, card)
    found = try_programme(desk.shop, replace(desk.shop.programme(), departments=()), date(2026, 3, 1), TENTH)
    assert found is not None
    assert found.left_out == {"sale": 1, "refund": 1}
    assert (found.left_out_money, found.receipts, found.figures.then.money) == (10_000, 1, 7_000)
