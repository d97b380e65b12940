"""The shop's rules from outside: loaded, refused in words, dumped, and what a load changed."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from tests.cli.conftest import PROGRAMME, ROOT, Program, Result
from tests.cli.test_commands import refused

EVERY_KEY = ROOT / "tests" / "data" / "programme_every_key.toml"
SAMPLE = ROOT / "tests" / "data" / "programme_sample.toml"
NOTHING: dict[str, list[str]] = {"added": [], "removed": [], "changed": []}
UNCHANGED = {
    **NOTHING, "departments": NOTHING, "discounts": NOTHING, "bonus_days": NOTHING, "rules_changed": False
}  # fmt: skip


@pytest.fixture
def rules(shop: Program, tmp_path: Path) -> Any:
    """Load a text: ``rules(text)``."""

    def load(text: str) -> Result:
        path = tmp_path / "rules.toml"
        path.write_text(text, encoding="utf-8")
        return shop("program", "load", path, "--json")

    return load


@pytest.mark.parametrize("path", [EVERY_KEY, SAMPLE], ids=["every key", "the contract's sample"])
def test_a_dump_loads_again_and_changes_nothing(program: Program, rules: Any, path: Path) -> None:
    assert rules(PROGRAMME + kinds_kept(path)).code == 0
    dump = program("program", "dump").out
    assert rules(dump).tree == UNCHANGED
    assert program("program", "dump").out == dump
    assert tomllib.loads(dump) == program("program", "dump", "--json").tree


def kinds_kept(path: Path) -> str:
    """Return the rules at *path* without its shop, its kinds under keys of their own."""
    tree = tomllib.loads(path.read_text(encoding="utf-8"))
    del tree["shop"]
    text = tomli_w.dumps(tree)
    return text.replace('"simple"', '"first"').replace('design = "first"', 'design = "simple"')


def test_every_key_comes_out_as_it_went_in(shop: Program, rules: Any) -> None:
    given = tomllib.loads(EVERY_KEY.read_text(encoding="utf-8"))
    assert rules(EVERY_KEY.read_text(encoding="utf-8")).code == 0
    dumped = shop("program", "dump", "--json").tree
    differences = [path for path in different(given, dumped) if path not in OTHER_SPELLING]
    assert differences == []


#: Sums are dumped with the currency's decimals, days always in quotes.
OTHER_SPELLING = {
    "calendar.closures.1.from", "calendar.closures.1.to", "rules.bonus_unit", "rules.spend_pin_above",
    "discount.0.min_bill", "discount.0.max_amount", "card_kind.0.levels.0.from", "card_kind.0.levels.1.from",
    "card_kind.0.min_bill", "card_kind.0.min_spend", "card_kind.0.spend_step",
    "card_kind.0.stamp_reward.bonus", "card_kind.0.upgrade_turnover", "card_kind.0.referral_bonus.brings",
    "card_kind.0.referral_bonus.brought", "card_kind.0.daily_spend_limit", "card_kind.0.welcome_bonus",
    "card_kind.0.birthday_bonus.amount", "card_kind.0.holiday_bonus.amount",
}  # fmt: skip


def different(given: Any, found: Any, path: str = "") -> list[str]:
    """Return the paths of what *given* says and *found* does not."""
    if isinstance(given, dict):
        return [
            one for key in given for one in different(given[key], found.get(key), f"{path}.{key}".strip("."))
        ]
    if isinstance(given, list) and isinstance(found, list) and len(given) == len(found):
        return [
            one
            for index in range(len(given))
            for one in different(given[index], found[index], f"{path}.{index}")
        ]
    return [] if given == found else [path]


def test_the_answer_says_what_changed(shop: Program, rules: Any) -> None:
    group = '[[department]]\nkey = "gifts"\n'
    offer = '[[discount]]\nkey = "sale"\npercent = "5"\n'
    days = '[[bonus_days]]\nkey = "spring"\n'
    first = rules(PROGRAMME + group + offer + days).tree
    added = {**NOTHING, "added": ["gifts"]}
    assert (first["departments"], first["added"], first["rules_changed"]) == (added, [], False)
    text = PROGRAMME.replace('"Десять"', '"Десятка"').replace('key = "half"', 'key = "new"')
    second = rules(text + offer.replace('"5"', '"6"') + days + '[rules]\ncombine = "sum"').tree
    assert second == {
        "added": ["new"], "removed": ["half"], "changed": ["ten"],
        "departments": {**NOTHING, "removed": ["gifts"]}, "discounts": {**NOTHING, "changed": ["sale"]},
        "bonus_days": NOTHING, "rules_changed": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key", "value", "allowed"),
    [
        ('[rules]\ncombine = "most"', "rules.combine", "most", "best | sequential | sum"),
        ("[rules]\nlevel_ratched = true", "rules.level_ratched", "true", "level_ratchet"),
        ('[calendar]\nchurch_style = "julian"', "calendar.church_style", "julian", "new | old"),
        ('[[discount]]\nkey = "d"\npercent = "150"', "discount[0].percent", "150", "a percentage in quotes"),
        ('[[discount]]\nkey = "d"\npercent = "5"\nkinds = ["tin"]', "discount[0].kinds", "tin", "simple"),
        ('[[bonus_days]]\nkey = "b"\nmultiplier = "x"', "bonus_days[0].multiplier", "x", "above 0"),
        ('[[card_kind]]\nkey = "ten"', "card_kind[4].key", "ten", "a key that no other has"),
        ('[[card_kind]]\nkey = "z"\nupgrade_to = "z"', "card_kind[4].upgrade_to", "z", "simple, ten, levels"),
        ('[[card_kind]]\nkey = "z"\nbirthday_bonus = { amount = 5 }',
         "card_kind[4].birthday_bonus.amount", "5", 'a sum in quotes such as "250.00", 0.00 to 999999999.99'),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_and_nothing_is_loaded(
    shop: Program, rules: Any, text: str, key: str, value: str, allowed: str
) -> None:
    before = shop("program", "dump").out
    answer = rules(PROGRAMME + text)
    refused(answer, "program_invalid")
    for said in (key, value, allowed):
        assert said in answer.err
    assert shop("program", "dump").out == before


def test_a_file_that_is_no_toml_is_refused(rules: Any) -> None:
    refused(rules("[rules\n"), "program_invalid")


def test_a_kind_that_cards_have_cannot_be_loaded_away(shop: Program, rules: Any) -> None:
    assert shop("cards", "issue", "--kind", "ten", "--bearer", "1").code == 0
    refused(rules('[[card_kind]]\nkey = "simple"\nname = "S"\n'), "program_invalid")


def test_a_card_in_the_hand_does_not_become_prepaid(shop: Program, rules: Any) -> None:
    gift = '[[card_kind]]\nkey = "gift"\ngift = true\n'
    assert rules(PROGRAMME + gift).code == 0
    assert rules(PROGRAMME + gift.replace("gift = true\n", "")).code == 0
    assert rules(PROGRAMME + gift).code == 0
    assert shop("cards", "issue", "--kind", "gift", "--bearer", "1").code == 0
    answer = rules(PROGRAMME + gift.replace("gift = true\n", ""))
    refused(answer, "program_invalid")
    assert "card_kind[4].gift" in answer.err


def test_the_answer_is_readable_without_json(shop: Program) -> None:
    answer = shop("program", "load", EVERY_KEY)
    assert answer.code == 0
    assert "client_day" in answer.out
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.out)
