"""The figures kept ready of each client: what the operations say, whatever was done to them since."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import text

from shopclient.domain.client_filter import ClientFilter, level_key
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.people import Person
from shopclient.domain.rhythm import rhythm_of
from shopclient.services import (
    card_deeds,
    card_giving,
    client_history,
    clients,
    import_undoing,
    imports,
    merging,
    purchase_imports,
    purchase_undoing,
    rhythm,
)
from shopclient.services.client_search import members
from shopclient.services.import_batches import newest
from shopclient.services.imports import Incoming
from shopclient.services.operations import request
from shopclient.services.purchase_values import JournalRow
from shopclient.services.returns import Wanted, refund
from shopclient.services.rhythm import rhythms_of
from shopclient.services.shop import Shop
from shopclient.services.undoing import undo
from tests.full import examples
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]
LATE = {
    "key": "k",
    "cashback_percent": "5",
    "max_share_percent": "100",
    "activation_days": 5,
    "life_days": 40,
}
STEPS = [{"from": "100", "cashback_percent": "3"}, {"from": "500", "cashback_percent": "7"}]


def rows(shop: Shop, query: str) -> list[Any]:
    with shop.reading() as session:
        return list(session.execute(text(query)))


def counted(shop: Shop) -> dict[int, tuple[Any, ...]]:
    """Count purchases, the last day, the rhythm and what was turned over, one operation after the other."""
    heir = {row.id: row.merged_into_id or row.id for row in rows(shop, "SELECT * FROM client")}
    owner = {row.id: row.client_id for row in rows(shop, "SELECT * FROM account")}
    booked = {row.id: row for row in rows(shop, "SELECT * FROM operation ORDER BY id")}
    gone = {row.ref_id for row in booked.values() if row.what == "undo"}
    lasting = {each: row for each, row in booked.items() if each not in gone}
    at = {row.ref_id or each: each for each, row in lasting.items() if row.what in {"sale", "attach"}}
    days: dict[int, list[str]] = {each: [] for each in heir}
    turnover = dict.fromkeys(heir, 0)
    for number in at.values():
        row = booked[number]
        whose = heir.get(row.client_id or owner.get(row.account_id) or 0)
        if whose is None or (row.what == "attach" and row.ref_id in gone):
            continue
        days[whose].append(row.turnover_day)
        if row.account_id is None:
            back = [one.due for one in lasting.values() if one.what == "refund" and one.ref_id == number]
            turnover[whose] += row.due + sum(back)
    for account in rows(shop, "SELECT * FROM account WHERE is_gift = 0 AND client_id IS NOT NULL"):
        moved = sum(row.turnover for row in booked.values() if row.account_id == account.id)
        if account.merged_into_id is None:
            turnover[account.client_id] += moved + account.opening_turnover
    usual = {each: rhythm_of([date.fromisoformat(day) for day in days[each]]) for each in heir}
    return {
        each: (len(days[each]), max(days[each], default=None), usual[each], turnover[each]) for each in heir
    }


def kept(shop: Shop) -> dict[int, tuple[Any, ...]]:
    query = "SELECT client_id, purchases, last_day, turnover + paid AS spent FROM client_figure"
    with shop.reading() as session:
        usual = rhythms_of(session, [row.id for row in rows(shop, "SELECT id FROM client")])
    return {
        row.client_id: (row.purchases, row.last_day, usual.get(row.client_id), row.spent)
        for row in rows(shop, query)
    }


class Days:
    """Days of chance at the till and in the client file."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.shop, self.draw = desk, desk.shop, random.Random(seed)
        self.people = [desk.client(name) for name in ("Анна", "Борис", "Вера", "Глеб")]
        self.cards = [desk.card(client=one) for one in self.people[:2]] + [desk.card() for _ in range(3)]
        self.keys: list[str] = []
        self.sell()

    def one(self) -> None:
        deed = self.draw.choice((self.sell, self.sell, self.sell, self.come_back, self.take_back, self.give))
        with suppress(Refusal):
            self.draw.choice((deed, deed, deed, self.name, self.merge, self.change, self.bring))()
        self.desk.days_pass(self.draw.choice((0, 0, 1, 9)))

    def key(self) -> str:
        self.keys.append(f"key {len(self.keys)}")
        return self.keys[-1]

    def sell(self) -> None:
        amount = self.draw.randrange(1_00, 300_00)
        if self.draw.random() < 0.5:
            self.desk.sell(amount, self.draw.choice(self.cards), key=self.key(), spend="max")
        else:
            self.desk.sell(amount, client=self.draw.choice(self.people), key=self.key())

    def come_back(self) -> None:
        sold = self.draw.choice(self.keys)
        refund(self.shop, request(self.key()), sold, Wanted(amount=Cents(self.draw.randrange(1, 90_00))))

    def take_back(self) -> None:
        undo(self.shop, request(self.key()), self.draw.choice(self.keys))

    def give(self) -> None:
        self.desk.attach(self.draw.choice(self.keys), self.draw.choice(self.cards), key=self.key())

    def name(self) -> None:
        deed = self.key()
        card_deeds.attach_client(
            self.shop, request(deed), self.draw.choice(self.cards), self.draw.choice(self.people)
        )
        if self.draw.random() < 0.5:
            card_giving.take_back(self.shop, request(self.key()), deed)

    def merge(self) -> None:
        keep, other = self.draw.sample(self.people, 2)
        merging.merge(self.shop, keep, other)

    def change(self) -> None:
        done = [change for one in self.people for change in client_history.history(self.shop, one)]
        merged = [each.number for each in done if each.deed == "merge"]
        client_history.undo_change(self.shop, self.draw.choice(merged or [0]))

    def bring(self) -> None:
        shop, draw = self.shop, self.draw
        if draw.random() < 0.5:
            row = JournalRow(
                2, datetime(2026, draw.randrange(1, 9), 3, 12), True, Cents(70_00), client="Анна"
            )
            purchase_imports.bring_in(shop, [row])
            if draw.random() < 0.4:
                purchase_undoing.take_back(shop, newest(shop, 1, "purchases")[0].number)
            return
        person = Person(first=draw.choice(("Вера", "Дина")))
        imports.bring_in(shop, [Incoming(2, person, self.key(), Cents(5_00), Cents(900_00))])
        if draw.random() < 0.4:
            import_undoing.take_back(shop, newest(shop, 1)[0].number)


@pytest.mark.parametrize("seed", range(examples(6)))
def test_the_figures_follow_whatever_the_days_bring(open_desk: OpenDesk, seed: int) -> None:
    desk = open_desk(LATE)
    days = Days(desk, seed)
    for _ in range(30):
        days.one()
        assert kept(desk.shop) == counted(desk.shop)
    shop, today = desk.shop, desk.shop.today()
    files = {each: clients.get(shop, each) for each in members(shop, ClientFilter())}
    for bound in (0, 1, 5_00, 100_00):
        held = {each for each, file in files.items() if file.bonuses >= bound}
        assert set(members(shop, ClientFilter(balance_from=bound))) == held
        spent = {each for each, file in files.items() if file.turnover <= bound}
        assert set(members(shop, ClientFilter(turnover_to=bound))) == spent
    seen = {
        each for each, file in files.items() if file.last_purchase and (today - file.last_purchase).days > 3
    }
    assert set(members(shop, ClientFilter(not_seen_days=3))) == seen
    with shop.reading() as session:  # two years hold all of these days, but for what an older program brought
        years = [rhythm.yearly_turnovers(session, files, day) for day in (today, months_before(today, 12))]
    brought = {row.client_id for row in rows(shop, "SELECT * FROM account WHERE opening_turnover <> 0")}
    assert {each: sum(year[each] for year in years) for each in files if each not in brought} == {
        each: file.turnover for each, file in files.items() if each not in brought
    }


@pytest.mark.parametrize("window", ["lifetime", "12_months"])
def test_who_stands_at_a_level_is_who_earns_by_it(open_desk: OpenDesk, window: str) -> None:
    desk = open_desk({"levels": STEPS, "level_window": window})
    anna, boris, vera, gleb, _nobody = (
        desk.client(each) for each in ("Анна", "Борис", "Вера", "Глеб", "Дина")
    )
    cards = {each: desk.card(client=each) for each in (anna, boris, vera, gleb)}
    desk.sell(600_00, cards[anna])
    desk.sell(200_00, cards[boris], key="big")
    refund(desk.shop, request("back"), "big", Wanted(amount=Cents(150_00)))  # a level once reached is kept
    desk.days_pass(400)
    desk.sell(99_99, cards[vera])
    desk.sell(60_00, cards[gleb])
    earned = {0: 0, 1: 3_00, 2: 7_00}

    def hold() -> dict[int, set[int]]:
        places = {
            each: set(members(desk.shop, ClientFilter(levels=(level_key(each, "k"),)))) for each in earned
        }
        for place, whose in places.items():
            assert {
                each for each in cards if desk.quote(100_00, cards[each]).earned == earned[place]
            } == whose
        return places

    assert hold() == {0: {vera, gleb}, 1: {boris}, 2: {anna}}
    del cards[gleb]
    merging.merge(desk.shop, vera, gleb)  # 159.99 in all
    assert hold() == {0: set(), 1: {boris, vera}, 2: {anna}}
    both = ClientFilter(
        levels=(level_key(1, "k"), level_key(2, "k"), level_key(9, "k"), level_key(1, "gone"))
    )
    assert set(members(desk.shop, both)) == {anna, boris, vera}


def test_who_stands_at_a_level_is_told_anew_after_every_deed_and_every_night(open_desk: OpenDesk) -> None:
    desk = open_desk({"levels": STEPS, "level_window": "12_months"}, rules={"level_ratchet": False})
    anna, boris = desk.client("Анна"), desk.client("Борис")
    card, other = desk.card(client=anna), desk.card(client=boris)

    def high() -> set[int]:
        return set(members(desk.shop, ClientFilter(levels=(level_key(2, "k"),))))

    assert high() == high() == set()
    desk.sell(600_00, card, key="first")
    assert high() == {anna}
    desk.sell(700_00, other)
    assert high() == {anna, boris}
    undo(desk.shop, request("undo"), "first")
    assert high() == {boris}
    card_deeds.block(desk.shop, request("block"), other, "утеряна")
    assert high() == set()
    card_deeds.unblock(desk.shop, request("unblock"), other)
    assert high() == {boris}
    desk.days_pass(400)
    assert high() == set()
