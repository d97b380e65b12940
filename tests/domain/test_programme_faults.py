"""Rules that are still being written: every fault is found at its own place, and the rest is read."""

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from shopclient.domain.programme import Programme
from shopclient.domain.programme_faults import judge, path_of, steps_of
from shopclient.domain.programme_toml import read_programme, write_programme

SAMPLE = Path(__file__).parents[1] / "data" / "programme_every_key.toml"


@pytest.fixture
def tree() -> dict[str, Any]:
    return write_programme(read_programme(tomllib.loads(SAMPLE.read_text(encoding="utf-8"))))


def keys(tree: dict[str, Any]) -> list[str]:
    return [fault.key for fault in judge(tree).faults]


def test_sound_rules_have_no_faults(tree: dict[str, Any]) -> None:
    judged = judge(tree)
    assert judged.faults == ()
    assert write_programme(judged.programme) == tree


def test_all_faults_are_found_at_once(tree: dict[str, Any]) -> None:
    tree["rules"]["discount_cap_percent"] = "abc"
    tree["shop"]["day_ends"] = "25:00"
    tree["card_kind"][0]["min_bill"] = "-5"
    assert keys(tree) == ["shop.day_ends", "rules.discount_cap_percent", "card_kind[0].min_bill"]


def test_a_line_at_fault_leaves_the_places_of_the_others(tree: dict[str, Any]) -> None:
    levels = [
        {"from": "0"},
        {"from": ""},
        {"from": "5"},
        {"from": "x"},
        {"from": "9", "discount_percent": "101"},
    ]
    tree["card_kind"][0]["levels"] = levels
    judged = judge(tree)
    assert [fault.key for fault in judged.faults] == [
        "card_kind[0].levels[1].from",
        "card_kind[0].levels[3].from",
        "card_kind[0].levels[4].discount_percent",
    ]
    assert [level.since for level in judged.programme.kinds[0].levels] == [0, 500, 900]


def test_an_item_at_fault_leaves_the_places_of_the_others(tree: dict[str, Any]) -> None:
    tree["discount"].append({**deepcopy(tree["discount"][0]), "key": "third", "to": "2020-01-01"})
    tree["discount"][0]["key"] = "Not a key"
    assert keys(tree) == ["discount[0].key", "discount[2].to"]


def test_parts_that_do_not_fit_are_told_from_values_that_cannot_be_read(tree: dict[str, Any]) -> None:
    tree["card_kind"][0]["upgrade_to"] = "gift"
    tree["card_kind"][1]["cashback_percent"] = "x"
    assert [(fault.key, fault.apart) for fault in judge(tree).faults] == [
        ("card_kind[1].cashback_percent", False),
        ("card_kind[0].upgrade_to", True),
    ]


def test_a_currency_that_is_none_is_a_fault_of_its_own(tree: dict[str, Any]) -> None:
    tree["shop"]["currency"] = "XXX"
    assert keys(tree)[0] == "shop.currency"


def test_nothing_at_all_is_a_programme() -> None:
    assert judge({}) == judge(write_programme(Programme()))


def test_a_path_is_its_steps() -> None:
    assert steps_of("card_kind[0].levels[12].from") == ("card_kind", 0, "levels", 12, "from")
    assert path_of(("card_kind", 0, "levels", 12, "from")) == "card_kind[0].levels[12].from"
