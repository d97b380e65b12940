"""Whatever a programme holds has its place on the page, and comes through it unchanged."""

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields
from typing import Any

import pytest
import tomli_w
from PySide6.QtWidgets import QApplication

from shopclient.domain import programme_nested as nested
from shopclient.domain import programme_tables as tables
from shopclient.domain.card_kinds import (
    CardKind,
    DayBonus,
    DayDiscount,
    Level,
    ReferralBonus,
    StampReward,
)
from shopclient.domain.programme import (
    BonusDays,
    CalendarRules,
    Closure,
    Department,
    DiscountRule,
    Programme,
    Rules,
    ShopDay,
    ShopInfo,
)
from shopclient.domain.programme_faults import judge
from shopclient.domain.programme_keys import Table
from shopclient.domain.programme_toml import read_programme, write_programme
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.rules.currency import in_currency
from shopclient.ui.rules.editors import editor_of, put
from shopclient.ui.rules.entries import Either, Entry, Number, Rows
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.subjects import LISTS, Subject, place_of, subjects_of, table_of, tabs_of

#: Each class of the programme with the table that reads it; nested ones under the keys that hold them.
TABLES: dict[str, tuple[type, Table[Any]]] = {
    "shop": (ShopInfo, tables.SHOP),
    "calendar": (CalendarRules, tables.CALENDAR),
    "rules": (Rules, tables.RULES),
    "department": (Department, tables.DEPARTMENT),
    "discount": (DiscountRule, tables.DISCOUNT),
    "bonus_days": (BonusDays, tables.BONUS_DAYS),
    "card_kind": (CardKind, tables.CARD_KIND),
}
NESTED: dict[str, tuple[type, Table[Any]]] = {
    "closures": (Closure, nested.CLOSURE),
    "shop_days": (ShopDay, nested.SHOP_DAY),
    "levels": (Level, nested.LEVEL),
    "stamp_reward": (StampReward, nested.STAMP_REWARD),
    "referral_bonus": (ReferralBonus, nested.REFERRAL_BONUS),
    "birthday_discount": (DayDiscount, nested.DAY_DISCOUNT),
    "holiday_discount": (DayDiscount, nested.DAY_DISCOUNT),
    "birthday_bonus": (DayBonus, nested.DAY_BONUS),
    "holiday_bonus": (DayBonus, nested.DAY_BONUS),
}


def keys_of(made: type, table: Table[Any]) -> Iterator[str]:
    """Yield the key of every field of a class, also of the classes inside it."""
    by_attribute = {key.attribute: name for name, key in table.keys.items()}
    for field in fields(made):
        name = by_attribute[field.name]
        if name in NESTED:
            yield from (f"{name}.{inner}" for inner in keys_of(*NESTED[name]))
        else:
            yield name


def set_by(entry: Entry) -> Iterator[str]:
    """Yield the keys that *entry* sets."""
    if isinstance(entry, Rows):
        yield from (f"{entry.key}.{column.key}" for column in entry.columns)
        yield from (f"{entry.key}.{entry.hidden}" for _ in [1] if entry.hidden)
    else:
        yield from entry.keys


def entries_of(subject: Subject, facts: Facts) -> list[Entry]:
    return [entry for tab in tabs_of(subject, facts) for entry in tab.entries()]


def test_every_field_of_a_programme_can_be_set(every_key: Programme) -> None:
    facts = Facts(Words("en"), write_programme(every_key))
    for name, (made, table) in TABLES.items():
        index = 0 if name in LISTS else None
        found = {
            key
            for subject in subjects_of(facts)
            if (subject.table, subject.index) == (name, index)
            for entry in entries_of(subject, facts)
            for key in set_by(entry)
        }
        assert set(keys_of(made, table)) - found == set(), name


def test_every_part_of_a_programme_has_a_table() -> None:
    assert {field.name for field in fields(Programme)} == {
        *("shop", "calendar", "rules", "kinds", "departments", "discounts", "bonus_days")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_is_stored_as_program_dump_writes_it(
    qapp: QApplication, every_key: Programme, language: str
) -> None:
    """A form filled in with every value, on a programme that had none of them, makes the same TOML."""
    full = write_programme(every_key)
    bare: dict[str, Any] = {name: {} for name in ("shop", "calendar", "rules")} | {
        name: [{"key": item["key"], **({"gift": True} if item.get("gift") else {})} for item in full[name]]
        for name in LISTS
    }
    made: dict[str, Any] = deepcopy(bare)
    facts = Facts(Words(language), full)
    for subject in subjects_of(facts):
        for entry in entries_of(subject, facts):
            editor = editor_of(entry, facts)
            editor.show_table(table_of(subject, full))
            editor.store(table_of(subject, made))
    assert judge(made).faults == ()
    dumped = tomli_w.dumps(write_programme(read_programme(made)))
    assert tomllib.loads(dumped) == tomllib.loads(tomli_w.dumps(full))


def test_every_fault_has_a_place(every_key: Programme) -> None:
    facts = Facts(Words("en"), write_programme(every_key))
    for subject in subjects_of(facts):
        for entry in entries_of(subject, facts):
            where = f"{subject.table}[{subject.index}]" if subject.is_item else subject.table
            for key in set_by(entry):
                place = place_of(f"{where}.{key}", facts)
                assert place is not None
                assert key in set(set_by(place[1]))


def test_a_number_has_the_bounds_of_its_key(every_key: Programme) -> None:
    tree = write_programme(every_key)
    facts = Facts(Words("en"), deepcopy(tree))
    for subject in [each for each in subjects_of(facts) if each.index in {None, 0}]:
        for entry in [each for each in entries_of(subject, facts) if isinstance(each, Number)]:
            for value, fits in ((entry.least, True), (entry.most, True), (entry.most + 1, False)):
                tried = deepcopy(tree)
                put(table_of(subject, tried), entry.key, value)
                assert (judge(tried).faults == ()) == fits, (entry.key, value)


def test_another_currency_keeps_the_sums(every_key: Programme) -> None:
    tree = write_programme(every_key)
    tree["shop"]["currency"] = "JPY"
    turned = in_currency(tree, every_key.shop.currency, Facts(Words("en"), tree))
    programme = read_programme(turned)
    kind = programme.kind("simple")
    assert [level.since for level in kind.levels] == [0, 10_000]
    assert programme.discounts[1].amount == 100
    assert programme.rules.bonus_unit == 1
    assert kind.stamp_reward.bonus == 75


def test_either_sets_one_of_its_keys(qapp: QApplication, every_key: Programme) -> None:
    facts = Facts(Words("en"), write_programme(every_key))
    entry = next(each for each in entries_of(Subject("discount", index=0), facts) if isinstance(each, Either))
    editor = editor_of(entry, facts)
    table: dict[str, Any] = {"amount": "5"}
    editor.show_table({"percent": "15"})
    editor.store(table)
    assert table == {"percent": "15"}
