"""The programme read from TOML, refused by name, written and read again."""

import tomllib
from typing import Any

import pytest
import tomli_w

from shopclient.domain.errors import KindUnknown, ProgramInvalid
from shopclient.domain.programme_toml import read_programme, write_programme

FULL = """
[shop]
name = "Лавка"
currency = "UAH"
country = "UA"
language = "uk"
timezone = "Europe/Kyiv"
margin_percent = "35"
day_ends = "03:00"
card_prefix = "22"
[calendar]
feb29 = "03-01"
catch_up_days = 7
closed_weekdays = []
[rules]
combine = "best"
discount_cap_percent = "50"
bonus_rounding = "down"
bonus_unit = "1"
cash_rounding = "0.50"
earn_on_bonus_part = "yes"
spend_pin_above = "0"
[[card_kind]]
key = "gold"
name = "Золота"
holders = ["named"]
levels = [
    { from = "10000", discount_percent = "5", cashback_percent = "5" },
    { from = "0", discount_percent = "3" },
]
max_share_percent = "30"
min_spend = "10"
stamps_every = 0
stamp_reward = { percent = "100" }
"""


def read(text: str) -> Any:
    return read_programme(tomllib.loads(text))


def test_a_programme_survives_being_written_and_read() -> None:
    programme = read(FULL)
    assert read(tomli_w.dumps(write_programme(programme))) == programme
    assert programme.shop.decimals == 2
    assert [level.since for level in programme.kind("gold").levels] == [0, 1_000_000]


def test_what_is_left_out_has_its_default() -> None:
    programme = read('[[card_kind]]\nkey = "a"\nname = "A"')
    assert programme.rules.discount_cap == 3_000
    assert programme.kind("a").max_share == 5_000
    with pytest.raises(KindUnknown):
        programme.kind("b")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[rules]\nnonsense = 1", "rules.nonsense"),
        ('[rules]\ncombine = "sum"', "rules.combine"),
        ('[rules]\nspend_pin_above = "100"', "rules.spend_pin_above"),
        ('[rules]\nbonus_rounding = "sideways"', "rules.bonus_rounding"),
        ('[rules]\nbonus_unit = "0"', "rules.bonus_unit"),
        ('[shop]\ncurrency = "XYZ"', "shop.currency"),
        ('[shop]\ntimezone = "Mars/Olympus"', "shop.timezone"),
        ('[shop]\ncard_prefix = "46"', "shop.card_prefix"),
        ('[shop]\nday_ends = "25:00"', "shop.day_ends"),
        ('shop = "x"', "shop"),
        ("surprise = 1", "surprise"),
        ('[[discount]]\nkey = "d"', "discount"),
        ('[[card_kind]]\nname = "no key"', "card_kind[0]"),
        ('[[card_kind]]\nkey = "a"\nname = "A"\ndiscount_percent = "101"', "card_kind[0].discount_percent"),
        ('[[card_kind]]\nkey = "a"\nname = "A"\ndiscount_percent = 5.5', "card_kind[0].discount_percent"),
        ('[[card_kind]]\nkey = "a"\nname = "A"\nlife_days = 30', "card_kind[0].life_days"),
        ('[[card_kind]]\nkey = "a"\nname = "A"\nlevels = [{ from = "x" }]', "card_kind[0].levels.0.from"),
        ('[[card_kind]]\nkey = "a"\nname = "A"\n[[card_kind]]\nkey = "a"\nname = "B"', "card_kind[1].key"),
    ],
)
def test_a_wrong_key_or_value_is_refused_by_its_name(text: str, key: str) -> None:
    with pytest.raises(ProgramInvalid) as refused:
        read(text)
    assert refused.value.key == key
    assert refused.value.allowed


def test_false_is_not_taken_for_zero() -> None:
    with pytest.raises(ProgramInvalid):
        read('[[card_kind]]\nkey = "a"\nname = "A"\nactivation_days = false')


def test_money_without_decimals_has_its_own_smallest_sum() -> None:
    programme = read('[shop]\ncurrency = "JPY"\n[rules]\nbonus_unit = "0.01"\ncash_rounding = "10"')
    assert (programme.rules.bonus_unit, programme.rules.cash_rounding) == (1, 10)
