"""Every step of a reckoning has its sentence, and no sentence asks for what the step does not know."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import shopclient
from shopclient.domain.bill import Bill, BillLine, GiftOffer, Reason, Standing
from shopclient.domain.money import Cents
from shopclient.domain.pricing import price
from shopclient.domain.programme_toml import read_programme
from shopclient.texts.explain import explanations
from shopclient.texts.explain_discounts import DISCOUNTS
from shopclient.texts.explain_payment import PAYMENT
from shopclient.texts.why import Figure, codes_of, way_to_pay
from shopclient.texts.words import LANGUAGES, Words
from tests.services.conftest import MORNING

HOUSE = Path(shopclient.__file__).parent
ROOMS = [*sorted((HOUSE / "domain").glob("*.py")), *sorted((HOUSE / "services").glob("*.py"))]
SENTENCES = {**DISCOUNTS, **PAYMENT}

#: Codes that are put together: a discount by where it comes from, and whether it lost to a better one.
PUT_TOGETHER = {
    *("discount", "discount_rule", "discount_rule_sum", "discount_birthday", "discount_holiday"),
    *("discount_not_best", "discount_rule_not_best", "discount_rule_sum_not_best"),
    *("discount_birthday_not_best", "discount_holiday_not_best"),
    *("gift_welcome", "gift_referral"),
}
#: Said instead of the plain sentence where some goods are left out.
LEFT_OUT = {"discount_left_out", "discount_rule_left_out"}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield each call of Reason."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason":
            yield node


def written_codes() -> set[str]:
    """Return the codes that stand in the source: literally, or as one of the texts of a chosen name."""
    found: set[str] = set()
    for path in ROOMS:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in calls(tree):
            code = call.args[0] if call.args else None
            if isinstance(code, ast.Constant):
                found.add(str(code.value))
            elif isinstance(code, ast.Name):
                texts = {str(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)}
                found |= {text for text in texts if re.fullmatch(r"(discount|spend)_[a-z]+(_[a-z]+)*", text)}
    return found - {"discount_percent", "discount_rule"}


def test_every_code_of_the_source_has_its_sentence() -> None:
    assert (written_codes() | PUT_TOGETHER) - set(SENTENCES) == set()


def test_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) - written_codes() - PUT_TOGETHER - LEFT_OUT == set()


def test_every_code_leads_to_a_figure_that_can_be_asked() -> None:
    grouped = [code for figure in Figure for code in codes_of(figure)]
    assert set(grouped) == set(SENTENCES) - LEFT_OUT
    # A reward is a discount or a bonus, and told with the stamps, too.
    assert {code for code in grouped if grouped.count(code) > 1} == {"stamp_reward", "stamp_bonus"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_to_what_is_to_pay_leaves_out_what_is_nothing(language: str) -> None:
    parts = {"gross": 500_00, "discount": 0, "spent": 120_00, "gift": 0, "rounded": 0, "due": 380_00}
    said = way_to_pay(parts, Words(language), "RUB")
    assert [text[:1] for text in said] == ["5", "−", "="]
    assert ["120" in text for text in said] == [False, True, False]


RULES = {
    "rules": {"combine": "best", "earnings_per_day": 1, "cash_rounding": "0.50"},
    "department": [
        {"key": "books", "discounted": False},
        {"key": "tea", "max_discount_percent": "5"},
        {"key": "gifts", "earns": False},
    ],
    "discount": [
        {"key": "nameless", "percent": "15"},
        {"key": "tea", "name": "Чай", "percent": "20", "departments": ["tea"]},
        {"key": "sum", "name": "Сто", "amount": "100.00", "min_bill": "300"},
        {"key": "most", "name": "Не больше", "percent": "25", "max_amount": "7"},
        {"key": "first", "name": "Первая", "percent": "12", "first_purchase": True},
        {"key": "alone", "name": "Одна", "percent": "10", "exclusive": True, "kinds": ["other"]},
    ],
    "bonus_days": [{"key": "days", "name": "Дни", "multiplier": "2.5", "kinds": ["other"]}],
    "card_kind": [
        {
            "key": "simple",
            "name": "Простая",
            "discount_percent": "3",
            "cashback_percent": "5",
            "min_bill": "50",
            "min_spend": "10",
            "spend_step": "5",
            "stamps_every": 3,
            "stamp_reward": {"amount": "20"},
        },
        {
            "key": "other",
            "name": "Другая",
            "cashback_percent": "7.5",
            "stamps_every": 2,
            "stamp_reward": {"bonus": "15"},
        },
    ],
}
MODES = ("best", "sequential", "sum")
AMOUNT = st.integers(0, 60_000).map(Cents)


@given(
    st.sampled_from(MODES),
    st.sampled_from(["no", "yes", "none"]),
    st.sampled_from([None, "simple", "other"]),
    st.lists(st.tuples(AMOUNT, st.sampled_from([None, "books", "tea", "gifts"])), min_size=1, max_size=3),
    st.one_of(AMOUNT, st.just("max")),
    st.builds(
        Standing,
        available=AMOUNT,
        stamps=st.integers(0, 2),
        is_first=st.booleans(),
        spend_left=st.one_of(st.none(), AMOUNT),
        may_earn=st.booleans(),
    ),
)
def test_whatever_the_bill_it_can_be_explained(
    combine: str,
    mode: str,
    kind: str | None,
    lines: list[tuple[Cents, str | None]],
    spend: Cents,
    standing: Standing,
) -> None:
    rules = {**RULES["rules"], "combine": combine, "earn_on_bonus_part": mode}  # type: ignore[dict-item]  # a table
    programme = read_programme({**RULES, "rules": rules})
    offers = (GiftOffer("2000000000015", Cents(1_000)),)
    bill = Bill(tuple(BillLine(*line) for line in lines), MORNING.date(), spend, offers)
    priced = price(bill, programme.kind(kind) if kind else None, programme, standing)
    for language in LANGUAGES:
        said = explanations((*priced.explain, *priced.notices), Words(language), "RUB")
        assert all(text and not re.search(r"[{}]|“”|«»", text) for text in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_after_the_bill_is_said_too(language: str) -> None:
    reasons = [
        Reason("gift_welcome", {"amount": Cents(10_000)}),
        Reason("gift_referral", {"amount": Cents(5_000)}),
        Reason("upgrade_offered", {"kind": "Золотая"}),
    ]
    said = explanations(reasons, Words(language), "RUB")
    assert [bool(part in text) for part, text in zip(("100", "50", "Золотая"), said, strict=True)] == [
        True
    ] * 3
