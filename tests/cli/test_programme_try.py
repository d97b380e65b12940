"""A programme tried on the receipts of a quarter: told is what `till run` would have booked."""

import csv
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
import tomli_w

from shopclient.domain.programme_toml import read_programme
from shopclient.services import card_deeds
from shopclient.services.shop import Shop
from tests.cli.conftest import Program
from tests.cli.journal_copy import TypedAnew, cents, plain
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk

SUMS = ("discount", "spent", "due", "earned")
SINCE, UNTIL = "2025-03-01", "2025-05-31"
OLD: dict[str, Any] = {
    "shop": {"name": "Липа"},
    "rules": {"discount_cap_percent": "40"},
    "department": [{"key": "tea", "name": "Чай"}, {"key": "sale", "discounted": False}],
    "card_kind": [
        {"key": "simple", "cashback_percent": "5", "life_days": 30, "max_share_percent": "50"},
        {
            "key": "gold",
            "levels": [
                {"from": "0", "discount_percent": "8"},
                {"from": "2000", "discount_percent": "9", "cashback_percent": "2"},
            ],
        },
        {"key": "gift", "gift": True, "holders": ["bearer"]},
    ],
}
NEW: dict[str, Any] = {
    **OLD,
    "rules": {"discount_cap_percent": "12", "bonus_unit": "1", "refund_shortfall": "clamp"},
    "discount": [{"key": "tea", "name": "Чайная весна", "percent": "9", "departments": ["tea"]}],
    "card_kind": [
        {
            "key": "simple",
            "cashback_percent": "7.5",
            "life_days": 12,
            "max_share_percent": "40",
            "welcome_bonus": "25",
            "spend_step": "5",
        },
        {
            "key": "gold",
            "levels": [
                {"from": "0", "discount_percent": "1", "cashback_percent": "1"},
                {"from": "1500", "discount_percent": "2"},
            ],
            "stamps_every": 5,
            "stamp_reward": {"amount": "5"},
        },
        {"key": "gift", "gift": True, "holders": ["bearer"]},
    ],
}


@pytest.fixture
def open_desk(file: Path) -> Callable[[], Desk]:
    clock = ShopClock(datetime(2025, 1, 10, 7, tzinfo=UTC))
    return lambda: Desk(fresh_shop(file, read_programme(OLD), clock), clock)


class Season:
    """A shop's winter and spring, told by chance but always alike."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.draw, self.sold = desk, Random(7), [""]
        self.cards = [desk.card(kind) for kind in ("simple", "gold", "simple", "gold", "simple")]
        self.gift = desk.card("gift")
        desk.sell(0, gift=[(self.gift, 400_000)], key="a gift card")

    def go_on(self, deeds: int, days: int) -> None:
        for number in range(deeds):
            self.desk.clock.moment += timedelta(minutes=days * 24 * 60 // deeds)
            self._deed(number)

    def _deed(self, number: int) -> None:
        desk, draw = self.desk, self.draw
        name, card = f"deed{len(self.sold)}", draw.choice(self.cards)
        if number % 9 == 4:
            desk.sell(draw.randrange(5_000, 40_000), key=name)
            desk.attach(name, card)
        elif number % 9 == 6:
            desk.sell(draw.randrange(9_000), card, key=name, gift_cards=(self.gift,), spend=1_500)
        else:
            departments = ("", "tea", "sale")
            lines = [
                (draw.randrange(100, 30_000), draw.choice(departments)) for _ in range(draw.randrange(1, 4))
            ]
            desk.sell(lines, card, key=name, spend=draw.choice((0, 0, 700, 2_000, 50_000)))
        self.sold.append(name)
        self._aftermath(name, number)

    def _aftermath(self, name: str, number: int) -> None:
        desk, draw = self.desk, self.draw
        if number % 7 == 3:
            desk.refund(name, 40 + draw.randrange(40))
            desk.refund(name)
        elif number % 7 == 5:
            desk.refund(name, 0, 0) if number % 2 else desk.refund(name, 33)
        elif number % 11 == 8:
            desk.undo(name)
        elif number % 13 == 9:
            desk.adjust(draw.choice(self.cards), 333)


def toml(folder: Path, tree: dict[str, Any]) -> Path:
    path = folder / "new rules.toml"
    path.write_text(tomli_w.dumps(tree), encoding="utf-8")
    return path


def test_a_quarter_tried_equals_the_quarter_typed_anew(
    open_desk: Callable[[], Desk], program: Program, file: Path, tmp_path: Path
) -> None:
    desk, rules = open_desk(), toml(tmp_path, NEW)
    season = Season(desk)
    season.go_on(12, 45)
    desk.clock.moment = datetime(2025, 3, 1, 6, tzinfo=UTC)
    desk.shop.close()
    before = tmp_path / "before.shopclient"
    shutil.copyfile(file, before)
    desk.shop = Shop(file, desk.clock)
    season.cards.append(desk.card("simple"))
    season.go_on(24, 40)
    lost = season.cards.pop(0)
    season.cards.append(str(card_deeds.replace_card(desk.shop, None, lost, "lost")["number"]))
    season.go_on(24, 40)
    desk.shop.close()
    mine = file.read_bytes()
    assert program("--file", before, "program", "load", rules).code == 0

    told = tmp_path / "receipts.csv"
    tried = program("program", "try", rules, "--from", SINCE, "--to", UNTIL, "--receipts", told, "--json")
    assert tried.code == 0, tried.err
    assert file.read_bytes() == mine
    assert not [each for each in file.parent.iterdir() if "unfinished" in each.name]

    anew = TypedAnew(file, first_after(before), before)
    anew.type_all()
    compare(tried.tree, told, anew, file, before)


def first_after(copy: Path) -> int:
    with closing(sqlite3.connect(copy)) as journal:
        return int(journal.execute("SELECT max(id) + 1 FROM operation").fetchone()[0])


GOT = """
SELECT (SELECT number FROM card WHERE card.account_id = account.id ORDER BY id DESC LIMIT 1),
    coalesce((SELECT sum(discount) FROM operation AS op WHERE op.account_id = account.id AND {lasting}), 0)
    + coalesce((SELECT sum(entry.amount) FROM entry JOIN operation AS op ON op.id = entry.operation_id
        WHERE entry.account_id = account.id AND entry.what IN ('earn', 'gift', 'take_back', 'burn')
        AND {lasting}), 0)
    - coalesce((SELECT sum("left") FROM lot WHERE account_id = account.id
        AND burns_on BETWEEN :since AND :until), 0)
FROM account WHERE is_gift = 0
"""
LASTING = """op.business_day BETWEEN :since AND :until AND op.what <> 'undo'
    AND op.op_key NOT IN (SELECT value FROM json_each(:refused)) AND NOT EXISTS
    (SELECT 1 FROM operation AS later WHERE later.ref_id = op.id AND later.what = 'undo')"""


def got_by_card(file: Path, refused: set[str]) -> dict[str, int]:
    """Return what each account got in discounts and bonuses that did not burn, by its newest card."""
    values = {"since": SINCE, "until": UNTIL, "refused": json.dumps(sorted(refused))}
    with closing(sqlite3.connect(file)) as journal:
        return dict(journal.execute(GOT.format(lasting=LASTING), values).fetchall())


def compare(tried: dict[str, Any], told: Path, anew: TypedAnew, file: Path, copy: Path) -> None:
    with told.open(encoding="utf-8-sig", newline="") as lines:
        receipts = list(csv.DictReader(lines, delimiter=";"))
    refused = {key for key, answer in anew.answers.items() if not answer["ok"]}
    assert len(receipts) == tried["receipts"] > 40
    differing = 0
    for receipt in receipts:
        answer = anew.answers[receipt["id"]]
        assert answer["ok"], (answer, receipt)
        assert [receipt[f"{name}_would_be"] for name in SUMS] == [answer[name] for name in SUMS], receipt
        differing += [receipt[name] for name in SUMS] != [answer[name] for name in SUMS]
    assert tried["differing"] == differing > 20
    money = 0
    for answer in anew.answers.values():
        if answer["ok"]:
            money += cents(answer.get("due", "0")) - cents(answer.get("money_back", "0"))
    assert tried["now"]["money"] == plain(money)
    assert sum(tried["left_out"].values()) == len(refused)

    then = got_by_card(file, refused)
    now = {anew.here(number): got for number, got in got_by_card(copy, refused).items()}
    people = {
        each["card"]: (cents(each["then"]), cents(each["now"]))
        for who in ("winners", "losers")
        for each in tried[who]["clients"]
    }
    assert people == {card: (then[card], now[card]) for card in then if then[card] != now[card]}
    assert tried["winners"]["count"]
    assert tried["losers"]["count"]
