"""The programme read from TOML: every key, its defaults, and what a dump of it says."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from shopclient.domain import programme_tables as tables
from shopclient.domain.card_kinds import CardKind, DayBonus, DayDiscount, ReferralBonus, StampReward
from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import BonusDays, Closure, Department, DiscountRule, Programme, ShopDay
from shopclient.domain.programme_toml import read_kept_programme, read_programme, write_programme

DATA = Path(__file__).parents[1] / "data"
EVERY_KEY = (DATA / "programme_every_key.toml").read_text(encoding="utf-8")
SAMPLE = (DATA / "programme_sample.toml").read_text(encoding="utf-8")


def read(text: str) -> Programme:
    return read_programme(tomllib.loads(text))


def kind(text: str) -> CardKind:
    return read(f'[[card_kind]]\nkey = "a"\n{text}').kind("a")


@pytest.mark.parametrize("text", [EVERY_KEY, SAMPLE, ""], ids=["every key", "the contract's sample", "empty"])
def test_a_dump_loads_again_unchanged(text: str) -> None:
    programme = read(text)
    dump = tomli_w.dumps(write_programme(programme))
    assert read(dump) == programme
    assert tomli_w.dumps(write_programme(read(dump))) == dump


def test_every_key_has_been_tried_at_another_value_than_its_default() -> None:
    programme = read(EVERY_KEY)
    gift = programme.kind("gift")
    discount, department, days = programme.discounts[0], programme.departments[0], programme.bonus_days[0]
    for thing in (programme.shop, programme.calendar, programme.rules, department, days):
        assert unchanged(thing) == set()
    assert unchanged(discount) == {"amount"}
    assert programme.discounts[1].amount == 10_000
    assert unchanged(programme.kind("simple")) == {"gift"}
    assert gift.gift


def unchanged(thing: Any) -> set[str]:
    """Return the fields of *thing* that have their default."""
    return {
        one.name
        for one in fields(thing)
        if one.default is not MISSING and one.default == getattr(thing, one.name)
    }


def test_each_key_says_what_was_meant() -> None:
    programme = read(EVERY_KEY)
    assert programme.shop.day_ends == time(3, 30)
    assert programme.calendar.closed_weekdays == (1, 7)
    assert programme.calendar.closures == (
        Closure(date(2026, 1, 1), date(2026, 1, 8)),
        Closure(date(2026, 8, 24), date(2026, 8, 24)),
    )
    assert programme.calendar.shop_days[1] == ShopDay("summer", "Останній день літа", "nth SUN -1 08")
    assert programme.department("gifts") == Department("gifts", "Подарунки", False, False, Bps(1250))
    assert programme.discounts[0] == DiscountRule(
        "client_day", "День клієнта", percent=Bps(1500), priority=20, exclusive=True,
        since=date(2026, 3, 19), until=date(2026, 3, 21), min_bill=Cents(30_000), max_amount=Cents(50_000),
        departments=("gifts", "books"), kinds=("gold",), first_purchase=True,
    )  # fmt: skip
    assert programme.bonus_days[0] == BonusDays(
        "spring", "Подвійні бонуси", date(2026, 3, 1), date(2026, 3, 8), 150, ("simple", "gold")
    )
    simple = programme.kind("simple")
    assert [(level.since, level.discount, level.cashback) for level in simple.levels] == [
        (0, 300, None),
        (1_000_000, 500, 15_000),
    ]
    assert simple.stamp_reward == StampReward(percent=None, bonus=Cents(7_550))
    assert simple.referral_bonus == ReferralBonus(Cents(10_000), Cents(5_000), 90)
    assert simple.birthday_discount == DayDiscount(Bps(1_000), 5, 6)
    assert simple.holiday_bonus == DayBonus(Cents(15_000), 4, 5, 20)


#: Keys of a kind of card that came after the contract, with what each has by default.
OURS = {"retired": False}


def test_the_dump_has_the_keys_of_the_contract_in_its_order() -> None:
    contract, dump = tomllib.loads(SAMPLE), write_programme(read(SAMPLE))
    assert list(dump) == list(contract)
    for name in ("shop", "calendar", "rules"):
        assert list(dump[name]) == list(contract[name])
    for name, table in (("department", tables.DEPARTMENT), ("bonus_days", tables.BONUS_DAYS)):
        assert list(dump[name][0]) == list(contract[name][0]) == list(table.keys)
    assert list(dump["discount"][0]) == list(contract["discount"][0])
    assert list(dump["card_kind"][0]) == [*contract["card_kind"][0], *OURS]


def test_what_is_left_out_has_the_default_that_the_contract_shows() -> None:
    contract = tomllib.loads(SAMPLE)
    bare = write_programme(read(""))
    # The sample's shop has a name; all the rest of these tables is written at its default.
    assert bare["shop"] == {**contract["shop"], "name": ""}
    for name in ("calendar", "rules"):
        assert bare[name] == same_spelling(contract[name])
    simple = same_spelling(contract["card_kind"][0])
    off = {"levels": [], "cashback_percent": "0", "upgrade_to": "", "upgrade_turnover": "0.00"}
    named = {"key": "simple", "name": "Простая"}
    [written] = write_programme(read_programme({"card_kind": [named]}))["card_kind"]
    assert written == {**simple, **off, **OURS}


def same_spelling(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return *table* with its sums as a dump writes them: two decimals."""
    sums = {
        "spend_pin_above", "min_bill", "daily_spend_limit", "welcome_bonus", "upgrade_turnover",
        "brings", "brought", "amount",
    }  # fmt: skip
    return {
        name: same_spelling(value) if isinstance(value, Mapping) else f"{value}.00" if name in sums else value
        for name, value in table.items()
    }


def test_a_kind_that_names_nothing_has_nothing() -> None:
    plain = read('[[card_kind]]\nkey = "a"\nname = "A"')
    assert plain.kind("a") == CardKind("a", "A")
    with pytest.raises(KindUnknown):
        plain.kind("b")


def test_what_has_no_name_is_called_by_its_key() -> None:
    programme = read(
        '[[department]]\nkey = "d"\n[[discount]]\nkey = "e"\npercent = "5"\n[[bonus_days]]\nkey = "f"'
    )
    assert (programme.departments[0].name, programme.discounts[0].name, programme.bonus_days[0].name) == (
        "d",
        "e",
        "f",
    )
    assert kind("").name == "a"


def test_an_inner_key_left_out_is_off() -> None:
    assert kind('birthday_bonus = { amount = "50" }').birthday_bonus == DayBonus(Cents(5_000), 0, 0, 0)
    assert kind('referral_bonus = { brings = "50" }').referral_bonus == ReferralBonus(
        Cents(5_000), Cents(0), 0
    )
    assert kind("holiday_discount = {}").holiday_discount == DayDiscount()


@pytest.mark.parametrize(
    ("text", "reward"),
    [
        ("{}", StampReward(percent=Bps(10_000))),
        ('{ percent = "50" }', StampReward(percent=Bps(5_000))),
        ('{ amount = "50" }', StampReward(percent=None, amount=Cents(5_000))),
        ('{ bonus = "50" }', StampReward(percent=None, bonus=Cents(5_000))),
    ],
)
def test_the_reward_for_stamps_has_three_forms(text: str, reward: StampReward) -> None:
    assert kind(f"stamp_reward = {text}").stamp_reward == reward


def test_levels_stand_in_the_order_of_their_turnover() -> None:
    levels = kind('levels = [{ from = "100" }, { from = "0" }]').levels
    assert [level.since for level in levels] == [0, 10_000]


def test_a_club_is_for_named_members_unless_said() -> None:
    assert kind("club = true").holders == ("named",)
    assert kind('club = true\nholders = ["bearer", "named"]').holders == ("bearer", "named")


def test_a_prepaid_card_may_say_what_it_never_does() -> None:
    present = kind('gift = true\ncashback_percent = "5"\nstamps_every = 10\nwelcome_bonus = "50"')
    assert (present.gift, present.cashback, present.stamps_every, present.welcome_bonus) == (
        True,
        500,
        10,
        5_000,
    )


def test_a_discount_of_nothing_is_a_discount() -> None:
    assert read('[[discount]]\nkey = "d"\npercent = "0"').discounts[0].percent == 0


def test_a_rule_of_dates_has_one_spelling() -> None:
    days = read('[calendar]\nshop_days = [{ key = "d", title = "D", rule = "easter_orthodox  7" }]').calendar
    assert days.shop_days[0].rule == "easter_orthodox +7"


def test_money_without_decimals_has_its_own_smallest_sum() -> None:
    programme = read('[shop]\ncurrency = "JPY"\n[rules]\nbonus_unit = "0.01"\ncash_rounding = "10"')
    assert (programme.rules.bonus_unit, programme.rules.cash_rounding) == (1, 10)


@pytest.mark.parametrize(
    ("currency", "unit", "cents"),
    [("RUB", "0.01", 1), ("RUB", "1", 100), ("JPY", "1", 1), ("KWD", "0.01", 10), ("KWD", "1", 1000)],
)
def test_bonuses_come_in_hundredths_or_whole(currency: str, unit: str, cents: int) -> None:
    rules = read(f'[shop]\ncurrency = "{currency}"\n[rules]\nbonus_unit = "{unit}"').rules
    assert rules.bonus_unit == cents


def test_a_file_opens_with_rules_that_could_not_be_loaded_any_more() -> None:
    tree = {"rules": {"bonus_unit": "0.50"}, "card_kind": [{"key": "a", "upgrade_to": "gone"}]}
    assert read_kept_programme(tree).rules.bonus_unit == 50


def test_a_document_of_the_first_version_is_read() -> None:
    document = {
        "shop": {"name": "Лавка", "currency": "RUB", "country": "RU", "language": "ru",
                 "timezone": "Europe/Moscow", "margin_percent": "35", "day_ends": "00:00",
                 "card_prefix": "20"},
        "calendar": {"feb29": "02-28", "catch_up_days": 14},
        "rules": {"discount_cap_percent": "30", "bonus_rounding": "half_up", "bonus_unit": "0.01",
                  "cash_rounding": "0.01", "earn_on_bonus_part": "no"},
        "card_kind": [{"key": "simple", "name": "Простая", "holders": ["bearer", "named"],
                       "discount_percent": "0", "levels": [], "cashback_percent": "5",
                       "max_share_percent": "50", "min_bill": "0.00", "min_spend": "0.01",
                       "spend_step": "0.01", "design": "simple"}],
    }  # fmt: skip
    kept = read_kept_programme(document)
    assert kept == read_programme(document)
    assert kept.kind("simple") == CardKind("simple", "Простая", cashback=Bps(500))
