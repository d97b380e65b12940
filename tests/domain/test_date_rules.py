"""The language of holiday rules."""

import pytest

from shopclient.domain.date_rules import DayOfYear, Fixed, FromEaster, NthWeekday, OnOrAfter, parse_rule
from shopclient.domain.errors import RuleInvalid


@pytest.mark.parametrize(
    "text",
    [
        *("fixed 05-19", "fixed 02-29", "nth SUN -1 05", "nth SAT 4 07", "nth MON 5 02"),
        *("dayofyear 1", "dayofyear 366", "easter_orthodox +0", "easter_orthodox -49", "easter_western +98"),
        *("after 09-16 SAT", "after 12-31 SUN", "hijri 10-01", "hebrew 12-14", "lunar_chinese 12-30"),
    ],
)
def test_a_rule_has_one_spelling(text: str) -> None:
    assert str(parse_rule(text)) == text


def test_what_a_rule_says() -> None:
    assert parse_rule("fixed 05-19") == Fixed(5, 19)
    assert parse_rule("nth SUN -1 05") == NthWeekday(weekday=6, nth=-1, month=5)
    assert parse_rule("dayofyear 256") == DayOfYear(256)
    assert parse_rule("easter_orthodox -49") == FromEaster("orthodox", -49)
    assert parse_rule("after 09-16 SAT") == OnOrAfter(9, 16, weekday=5)


def test_a_rule_typed_loosely_is_the_same_rule() -> None:
    assert str(parse_rule("  nth  sun -1 05 ")) == "nth SUN -1 05"
    assert str(parse_rule("easter_western 39")) == "easter_western +39"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "fixed 02-31",
            "fixed 02-30",
            "fixed 13-01",
            "fixed 00-10",
            "fixed 5-19",
            "fixed 05-00",
            "fixed 05-19 x",
        ),
        *("nth MON 6 01", "nth MON 0 01", "nth MON -2 01", "nth MON 1 13", "nth MON 1 1", "nth MO 1 01"),
        *("dayofyear 0", "dayofyear 367", "dayofyear -1", "dayofyear"),
        *(
            "easter_orthodox",
            "easter_orthodox +367",
            "easter_orthodox ++1",
            "easter_western 1.5",
            "easter +1",
        ),
        *("after 02-29 MON", "after 02-31 MON", "after 09-16", "after SAT 09-16"),
        *("hijri 13-01", "hijri 01-31", "hebrew 13-01", "hebrew 00-01", "lunar_chinese 01-00", "lunar 01-01"),
        *(
            "",
            "rubbish",
            "fixed",
            "FIXED05-19",
            "fixed ٠٥-١٩",
            "fixed 05-19\x00",
            "fixed 05-19; nth MON 1 01",
        ),
    ],
)
def test_a_bad_rule_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(RuleInvalid) as refusal:
        parse_rule(text)
    assert refusal.value.rule == text
