"""Whatever cannot stand in the rules has its own sentence."""

import pytest

from shopclient.domain.programme_faults import Fault, judge
from shopclient.texts.programme_faults import fault_sentence
from shopclient.texts.words import Words

EN = Words("en")


def said(key: str, *, apart: bool = False, value: str = "x") -> str:
    return fault_sentence(Fault(key, value, "", apart), EN)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("rules.discount_cap_percent", "from 0 to 100"),
        ("card_kind[0].stamp_reward.percent", "from 0 to 100"),
        ("card_kind[0].levels[1].cashback_percent", "percentage with at most two decimals"),
        ("card_kind[0].levels[1].from", "a sum, such as"),
        ("card_kind[0].levels", "Two levels"),
        ("card_kind[0].birthday_bonus.amount", "a sum, such as"),
        ("card_kind[0].spend_step", "above zero"),
        ("discount[0].from", "a day with its year"),
        ("calendar.closures[0].to", "a day with its year"),
        ("calendar.shop_days[0].rule", "19.05"),
        ("calendar.closed_weekdays", "stay open"),
        ("shop.day_ends", "a time"),
        ("bonus_days[0].multiplier", "up to 100"),
        ("department[0].key", "Small Latin letters"),
        ("card_kind[0].holders", "who may hold"),
        ("shop.name", "200 signs"),
    ],
)
def test_a_value_that_cannot_be_read(key: str, words: str) -> None:
    assert words in said(key)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("discount[0]", "a percentage or a sum"),
        ("discount[0].amount", "a percentage or a sum"),
        ("discount[0].to", "before the first"),
        ("discount[0].kinds", "“x” is not there"),
        ("department[1].key", "has this word"),
        ("card_kind[0].upgrade_to", "cannot go on"),
        ("rules.bonus_unit", "no such coin"),
    ],
)
def test_parts_that_do_not_fit(key: str, words: str) -> None:
    assert words in said(key, apart=True)


def test_a_real_fault_is_said_in_each_language() -> None:
    [fault] = judge({"rules": {"spend_pin_above": "мало"}}).faults
    assert len({fault_sentence(fault, Words(language)) for language in ("en", "ru", "uk")}) == 3
