"""Every worked example of the loyalty rules, in all its settings, as a shop types it into `till run`."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, issue, till

Tree = dict[str, Any]
WHOLE = 'discount_cap_percent = "100"'


@pytest.fixture
def open_shop(program: Program, tmp_path: Path) -> Any:
    """Open a shop: its kinds and the like as TOML, its rules as lines, its currency."""

    def call(tables: str, *rules: str, currency: str = "RUB") -> Program:
        text = f'[shop]\ncurrency = "{currency}"\n[rules]\n' + "\n".join(rules) + "\n" + tables
        path = tmp_path / "rules.toml"
        path.write_text(text, encoding="utf-8")
        done = program("init", "--currency", currency, "--program", path)
        assert done.code == 0, done.err
        return program

    return call


def kind(**keys: object) -> str:
    lines = "".join(f"{name} = {value}\n" for name, value in {"key": '"k"', "name": '"K"', **keys}.items())
    return f"[[card_kind]]\n{lines}"


def sale(key: str, card: str | None, amount: str | list[Tree], **more: object) -> Tree:
    what = {"amount": amount} if isinstance(amount, str) else {"lines": amount}
    return {"op": "sell", "id": key, "card": card, **what, **more}


def credit(card: str, amount: str, **more: object) -> Tree:
    return {
        "op": "adjust",
        "id": f"credit {amount}",
        "card": card,
        "amount": amount,
        "reason": "start",
        **more,
    }


def of(answer: Tree, *names: str) -> list[Any]:
    assert answer["ok"], answer
    return [answer[name] for name in names]


@pytest.mark.parametrize(
    ("currency", "bill", "earned"),
    [("RUB", "5000.00", "250.00"), ("JPY", "5000", "250"), ("KWD", "5000.000", "250.000")],
)
def test_1_five_percent_come_back_and_may_pay_a_whole_bill(
    open_shop: Any, currency: str, bill: str, earned: str
) -> None:
    shop = open_shop(kind(cashback_percent='"5"', max_share_percent='"100"'), currency=currency)
    card = issue(shop, "k")
    nothing = earned.replace("2", "0").replace("5", "0").replace("000", "0", 1)
    first, second = till(shop, sale("a1", card, bill), sale("a2", card, earned, spend="max"))
    assert of(first, "due", "earned", "balance") == [bill, earned, earned]
    assert of(second, "spent", "due", "earned", "balance") == [earned, nothing, nothing, nothing]
    assert shop("check", "--json").tree["ok"]


@pytest.mark.parametrize(
    ("currency", "bill", "discount", "due"),
    [
        ("RUB", "1999.99", "200.00", "1799.99"),
        ("JPY", "1995", "200", "1795"),
        ("KWD", "1999.995", "200.000", "1799.995"),
    ],
)
def test_2_ten_percent_are_rounded_half_up(
    open_shop: Any, currency: str, bill: str, discount: str, due: str
) -> None:
    shop = open_shop(kind(discount_percent='"10"'), currency=currency)
    [answer] = till(shop, sale("a", issue(shop, "k"), bill))
    assert of(answer, "gross", "discount", "due", "discount_percent") == [bill, discount, due, "10"]


@pytest.mark.parametrize(
    ("timing", "discounts", "turnovers"),
    [
        ("next", ["180.00", "180.00", "5.00"], ["5820.00", "11640.00", "11735.00"]),
        # 5 820.00 before, 6 000.00 at list prices: the bill that crosses the threshold is on the new level.
        ("this", ["180.00", "300.00", "5.00"], ["5820.00", "11520.00", "11615.00"]),
    ],
)
def test_3_levels_by_turnover(
    open_shop: Any, timing: str, discounts: list[str], turnovers: list[str]
) -> None:
    levels = ", ".join(
        f'{{ from = "{since}", discount_percent = "{percent}" }}'
        for since, percent in (("0", 3), ("10000", 5), ("50000", 10))
    )
    shop = open_shop(kind(levels=f"[{levels}]"), f'level_timing = "{timing}"')
    card = issue(shop, "k")
    bills = [sale(f"a{n}", card, amount) for n, amount in enumerate(("6000.00", "6000.00", "100.00"))]
    answers = till(shop, *bills, {"op": "balance", "card": card})
    assert [answer["discount"] for answer in answers[:3]] == discounts
    assert [answer["turnover"] for answer in answers[:3]] == turnovers
    assert of(answers[3], "turnover", "discount_percent") == [turnovers[-1], "5"]


@pytest.mark.parametrize(
    ("combine", "discount"), [("best", "120.00"), ("sum", "160.00"), ("sequential", "154.00")]
)
def test_4_a_card_and_a_customer_day(open_shop: Any, combine: str, discount: str) -> None:
    day = '[[discount]]\nkey = "client_day"\nname = "День клиента"\npercent = "15"\n'
    shop = open_shop(day + kind(discount_percent='"5"'), f'combine = "{combine}"')
    card = issue(shop, "k")
    answer, without = till(shop, sale("a", card, "800.00"), sale("b", None, "800.00"))
    assert of(answer, "discount", "discount_percent") == [discount, "5"]
    assert of(without, "discount", "discount_percent") == ["120.00", "0"]


@pytest.mark.parametrize("asked", ["max", "300.00", "250.01"])
def test_5_half_of_a_bill_at_most_is_paid_with_bonuses(open_shop: Any, asked: str) -> None:
    shop = open_shop(kind(cashback_percent='"5"'))
    card = issue(shop, "k")
    _, answer = till(shop, credit(card, "300.00"), sale("a", card, "500.00", spend=asked))
    assert of(answer, "spent", "due", "earned", "balance") == ["250.00", "250.00", "12.50", "62.50"]
    assert bool(answer["notices"]) == (asked != "max")  # cut, not refused, and the reason is said


def test_6_what_burns_first_is_spent_first(open_shop: Any) -> None:
    shop = open_shop(kind(max_share_percent='"100"'))
    card, burns = issue(shop, "k"), datetime.now(UTC).date() + timedelta(days=17)
    answers = till(
        shop,
        credit(card, "50.00"),
        credit(card, "100.00", burns_on=burns.isoformat()),
        sale("a", card, "80.00", spend="80.00"),
        {"op": "balance", "card": card},
        {"op": "balance", "card": card, "at": f"{burns - timedelta(days=1)}T23:59:59"},
        {"op": "balance", "card": card, "at": f"{burns}T00:00:00"},
    )
    assert of(answers[3], "balance", "burns") == ["70.00", [{"on": burns.isoformat(), "amount": "20.00"}]]
    assert of(answers[4], "balance") == ["70.00"]
    assert of(answers[5], "balance", "burns") == ["50.00", []]


def test_6_the_same_from_a_paper_journal(open_shop: Any) -> None:
    shop = open_shop(kind(max_share_percent='"100"'))
    card = issue(shop, "k")
    answers = till(
        shop,
        credit(card, "100.00", burns_on="2024-02-01", at="2024-01-01T12:00:00"),
        credit(card, "50.00", at="2024-01-02T12:00:00"),
        sale("a", card, "80.00", spend="80.00", at="2024-01-15T12:00:00"),
        {"op": "balance", "card": card, "at": "2024-01-31T23:59:59"},
        {"op": "balance", "card": card, "at": "2024-02-01T00:00:00"},
        {"op": "history", "card": card, "at": "2024-02-01T00:00:00"},
        sale("b", card, "10.00"),  # the burning is booked when first seen
        {"op": "history", "card": card},
    )
    assert [of(answer, "balance") for answer in answers[2:5]] == [["70.00"], ["70.00"], ["50.00"]]
    for seen in (answers[5], answers[7]):
        burnt = [entry for entry in seen["entries"] if entry["what"] == "burn"]
        assert [(one["at"], one["amount"]) for one in burnt] == [("2024-02-01T00:00:00", "-20.00")]
        assert sorted(lot["left"] for lot in seen["lots"]) == ["0.00", "50.00"]
    assert answers[5]["entries"] == answers[7]["entries"]
    assert shop("check", "--json").tree["ok"]


def test_7_half_of_a_sale_comes_back_in_money_and_in_bonuses(open_shop: Any) -> None:
    shop = open_shop(kind(cashback_percent='"5"'))
    card = issue(shop, "k")
    answers = till(
        shop,
        credit(card, "200.00"),
        sale("s", card, "1000.00", spend="200.00"),
        {"op": "refund", "id": "r1", "sale": "s", "amount": "500.00"},
        {"op": "refund", "id": "r2", "sale": "s", "all": True},
        {"op": "balance", "card": card},
    )
    back = ("money_back", "bonuses_back", "earned_taken_back", "balance", "debt")
    assert of(answers[1], "due", "earned", "balance") == ["800.00", "40.00", "40.00"]
    assert of(answers[2], *back) == ["400.00", "100.00", "20.00", "120.00", "0.00"]
    assert of(answers[3], *back) == ["400.00", "100.00", "20.00", "200.00", "0.00"]
    assert of(answers[4], "balance", "turnover") == ["200.00", "0.00"]


@pytest.mark.parametrize(
    ("shortfall", "money", "taken", "balance", "debt"),
    [
        ("debt", "3000.00", "150.00", "-100.00", "100.00"),
        ("clamp", "3000.00", "50.00", "0.00", "0.00"),
        ("withhold", "2900.00", "150.00", "0.00", "0.00"),
    ],
)
def test_8_bonuses_that_were_spent_already(
    open_shop: Any, shortfall: str, money: str, taken: str, balance: str, debt: str
) -> None:
    shop = open_shop(
        kind(cashback_percent='"5"'),
        f'refund_shortfall = "{shortfall}"',
        'earn_on_bonus_part = "none"',  # so that the bill that they paid earns nothing
    )
    card = issue(shop, "k")
    answers = till(
        shop,
        sale("s1", card, "3000.00"),
        sale("s2", card, "200.00", spend="100.00"),
        {"op": "refund", "id": "r", "sale": "s1", "all": True},
        {"op": "balance", "card": card},
    )
    assert of(answers[0], "earned") == ["150.00"]
    assert of(answers[1], "spent", "earned", "balance") == ["100.00", "0.00", "50.00"]
    assert of(answers[2], "money_back", "earned_taken_back", "balance", "debt") == [
        money,
        taken,
        balance,
        debt,
    ]
    assert of(answers[3], "balance", "debt") == [balance, debt]


def test_9_a_sum_off_is_spread_and_what_one_line_cannot_take_goes_on(open_shop: Any) -> None:
    tables = (
        '[[department]]\nkey = "limited"\nname = "L"\nmax_discount_percent = "10"\n'
        '[[discount]]\nkey = "gift"\nname = "100 off"\namount = "100.00"\n'
    )
    shop = open_shop(tables, WHOLE)
    lines = [{"amount": "150.00"}, {"amount": "50.00", "department": "limited"}]
    [answer] = till(shop, sale("a", None, lines))
    assert [line["discount"] for line in answer["lines"]] == ["95.00", "5.00"]
    assert of(answer, "discount", "due") == ["100.00", "100.00"]


@pytest.mark.parametrize("cap", ["30", "100"])
def test_10_every_tenth_coffee_is_free_whatever_the_cap(open_shop: Any, cap: str) -> None:
    shop = open_shop(kind(stamps_every=10), f'discount_cap_percent = "{cap}"')
    card = issue(shop, "k")
    bills = [sale(f"coffee {n}", card, "150.00") for n in range(1, 12)]
    answers = till(shop, *bills, {"op": "balance", "card": card})
    assert [answer["due"] for answer in answers[:11]] == ["150.00"] * 9 + ["0.00", "150.00"]
    assert of(answers[11], "stamps") == [1]
    assert shop("check", "--json").tree["ok"]
