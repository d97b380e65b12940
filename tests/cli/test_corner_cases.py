"""Corners of the rules where a kopeck, a day or a purchase of nothing could be lost."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, issue, till

CARD = """
[[card_kind]]
key = "k"
name = "K"
cashback_percent = "10"
life_days = 5
max_share_percent = "100"
"""
IN_TURN = """
[rules]
combine = "sequential"
[[discount]]
key = "percent"
name = "Percent"
percent = "7.5"
priority = 5
[[discount]]
key = "sum"
name = "Sum"
amount = "92"
priority = -5
"""


def begin(program: Program, folder: Path, rules: str) -> Program:
    file = folder / "rules.toml"
    file.write_text(rules, encoding="utf-8")
    assert program("init", "--currency", "RUB", "--program", file).code == 0
    return program


def test_without_days_of_grace_bonuses_come_back_to_their_lot(program: Program, tmp_path: Path) -> None:
    shop = begin(program, tmp_path, "[rules]\nreturned_bonus_days = 0\n" + CARD)
    card = issue(shop, "k")
    *_, back, after = till(
        shop,
        {"op": "sell", "id": "a", "card": card, "amount": "1000", "at": "2026-03-01T10:00:00"},
        {"op": "sell", "id": "b", "card": card, "amount": "50", "spend": "50", "at": "2026-03-02T10:00:00"},
        {"op": "refund", "id": "r", "sale": "b", "all": True, "at": "2026-03-09T10:00:00"},
        {"op": "balance", "card": card, "at": "2026-03-09T10:00:00"},
    )
    assert (back["ok"], back["bonuses_back"], after["balance"]) == (True, "50.00", "0.00")
    assert shop("check", "--json").tree["ok"]


def test_a_free_purchase_comes_back_and_counts_no_more(program: Program, tmp_path: Path) -> None:
    shop = begin(program, tmp_path, '[[card_kind]]\nkey = "k"\nname = "K"\nstamps_every = 2\n')
    card = issue(shop, "k")
    *_, free, back, again, next_bill = till(
        shop,
        {"op": "sell", "id": "a", "card": card, "amount": "30"},
        {"op": "sell", "id": "b", "card": card, "amount": "30"},
        {"op": "refund", "id": "r", "sale": "b", "all": True},
        {"op": "refund", "id": "r2", "sale": "b", "all": True},
        {"op": "quote", "card": card, "amount": "30"},
    )
    assert (free["due"], back["money_back"]) == ("0.00", "0.00")
    assert again["error"]["code"] == "refund_exceeds_sale"
    assert next_bill["due"] == "0.00"


@pytest.mark.parametrize(("bill", "discount"), [("1.48", "0.44"), ("2.15", "0.65"), ("0.73", "0.22")])
def test_a_sum_in_turn_takes_all_that_the_cap_leaves(
    program: Program, tmp_path: Path, bill: str, discount: str
) -> None:
    shop = begin(program, tmp_path, IN_TURN)
    [quoted] = till(shop, {"op": "quote", "amount": bill})
    assert quoted["discount"] == discount
    assert "The shop never takes off more than 30% of the price." in quoted["explain"]


def test_a_discount_that_is_cut_is_told_before_and_after(program: Program, tmp_path: Path) -> None:
    rules = '[[discount]]\nkey = "m"\nname = "M"\npercent = "10"\nmax_amount = "4"\n'
    shop = begin(program, tmp_path, rules)
    [quoted] = till(shop, {"op": "quote", "amount": "100"})
    assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in quoted["explain"]] == [
        "“M”: 10% of 100.00 ₽ = 10.00 ₽.",
        "“M” gives no more than 4.00 ₽.",
        "The discount is 4.00 ₽ in all.",
    ]


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        ({"op": "refund", "id": "x", "sale": "a", "lines": [1]}, "value_invalid", "lines"),
        ({"op": "refund", "id": "x", "sale": "a", "lines": [0, 0]}, "value_invalid", "lines"),
        ({"op": "sell", "id": "x", "amount": 5}, "value_invalid", "amount"),
        ({"op": "sell", "id": "x", "amount": None}, "field_missing", "amount"),
        ({"op": "sell", "id": "x", "amount": "1,2,3"}, "amount_invalid", "amount"),
    ],
)
def test_a_refusal_names_the_field_once(
    program: Program, tmp_path: Path, line: dict[str, Any], code: str, field: str
) -> None:
    shop = begin(program, tmp_path, CARD)
    _, refused = till(shop, {"op": "sell", "id": "a", "amount": "10"}, line)
    assert (refused["error"]["code"], refused["error"]["field"]) == (code, field)


def test_a_sale_of_a_day_gone_by_answers_as_the_balance_of_that_day(program: Program, tmp_path: Path) -> None:
    shop = begin(program, tmp_path, CARD)
    card = issue(shop, "k")
    answers = till(
        shop,
        {"op": "sell", "id": "a", "card": card, "amount": "1000", "at": "2026-01-03T10:00:00"},
        {"op": "sell", "id": "b", "card": card, "amount": "80", "spend": "max", "at": "2026-01-06T10:00:00"},
        {"op": "sell", "id": "c", "card": card, "amount": "50", "spend": "max", "at": "2026-01-05T10:00:00"},
        {"op": "balance", "card": card, "at": "2026-01-05T10:00:00"},
    )
    late, view = answers[2], answers[3]
    assert (late["spent"], late["balance"], late["turnover"]) == ("20.00", "83.00", "1030.00")
    assert (view["balance"], view["turnover"]) == (late["balance"], late["turnover"])
    assert [notice.replace("\N{NO-BREAK SPACE}", " ") for notice in late["notices"]] == [
        "100.00 ₽ were there then, 20.00 ₽ of it are there now: 20.00 ₽ spent."
    ]


def test_a_card_issued_on_a_day_gone_by_has_its_welcome_from_that_day(
    program: Program, tmp_path: Path
) -> None:
    shop = begin(program, tmp_path, '[[card_kind]]\nkey = "k"\nname = "K"\nwelcome_bonus = "91"\n')
    [issued] = till(shop, {"op": "issue", "id": "i", "kind": "k", "at": "2026-01-02T10:00:00"})
    number = issued["cards"][0]["number"]
    history, later = till(
        shop,
        {"op": "history", "card": number},
        {"op": "issue", "id": "j", "kind": "k", "at": "2999-01-02T10:00:00"},
    )
    assert (history["entries"][0]["at"], history["lots"][0]["active_from"]) == (
        "2026-01-02T10:00:00",
        "2026-01-02",
    )
    assert later["error"]["code"] == "date_in_future"


def test_a_birthday_of_then_brings_its_gift_to_a_card_of_then(program: Program, tmp_path: Path) -> None:
    gift = '\nbirthday_bonus = { amount = "100", days_before = 3, days_after = 3, life_days = 10 }\n'
    shop = begin(program, tmp_path, CARD + gift)
    person = tmp_path / "person.json"
    person.write_text('{"name": "Анна", "birthday": "--01-01"}', encoding="utf-8")
    [anna] = shop("clients", "add", person, "--json").tree["clients"]
    [issued] = till(shop, {"op": "issue", "kind": "k", "client": anna["id"], "at": "2025-06-01T10:00:00"})
    card = issued["cards"][0]["number"]
    asked = [
        {"op": "balance", "card": card, "at": f"{day}T10:00:00"}
        for day in ("2024-12-30", "2025-12-28", "2025-12-29")
    ]
    *views, sold, after = till(
        shop,
        *asked,
        {"op": "sell", "id": "s", "card": card, "amount": "30", "spend": "max", "at": "2025-12-30T10:00:00"},
        {"op": "balance", "card": card, "at": "2026-01-08T00:00:00"},
    )
    assert [view["balance"] for view in views] == ["0.00", "0.00", "100.00"]
    assert (sold["spent"], sold["balance"], after["balance"]) == ("30.00", "70.00", "0.00")


def test_returns_undos_and_corrections_entered_late_answer_as_of_their_day(
    program: Program, tmp_path: Path
) -> None:
    shop = begin(program, tmp_path, '[[card_kind]]\nkey = "k"\nname = "K"\ncashback_percent = "10"\n')
    card = issue(shop, "k")
    answers = till(
        shop,
        {"op": "sell", "id": "a", "card": card, "amount": "1000", "at": "2026-03-01T10:00:00"},
        {"op": "sell", "id": "b", "card": card, "amount": "500", "at": "2026-03-10T10:00:00"},
        {"op": "refund", "id": "r", "sale": "a", "amount": "400", "at": "2026-03-05T10:00:00"},
        {"op": "adjust", "id": "c", "card": card, "amount": "5", "reason": "-", "at": "2026-03-06T10:00:00"},
        {"op": "undo", "id": "u", "operation": "r", "at": "2026-03-07T10:00:00"},
        {"op": "refund", "id": "r", "sale": "a", "amount": "400", "at": "2026-03-05T10:00:00"},
        {"op": "balance", "card": card},
    )
    assert [answer["balance"] for answer in answers[2:]] == ["60.00", "65.00", "105.00", "60.00", "155.00"]
    assert answers[5]["repeated"]


def test_a_prepaid_card_moves_nothing_by_what_its_kind_says_besides(program: Program, tmp_path: Path) -> None:
    mechanics = 'discount_percent = "5"\ncashback_percent = "5"\nstamps_every = 3\nwelcome_bonus = "50"\n'
    shop = begin(program, tmp_path, f'[[card_kind]]\nkey = "g"\nname = "G"\ngift = true\n{mechanics}')
    card = issue(shop, "g")
    empty, *_, paid, rest = till(
        shop,
        {"op": "balance", "card": card},
        {"op": "sell", "id": "s", "lines": [{"gift_card": card, "amount": "100"}]},
        {"op": "sell", "id": "p", "amount": "60", "gift_cards": [card]},
        {"op": "balance", "card": card},
    )
    assert (empty["balance"], empty["discount_percent"]) == ("0.00", "0")
    assert (paid["due"], paid["gift_paid"][0]["left"], rest["balance"]) == ("0.00", "40.00", "40.00")


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        ({"op": "balance", "at": "9999-12-31T23:59:59"}, "date_invalid", "at"),
        ({"op": "balance", "at": "1899-12-31T23:59:59"}, "date_invalid", "at"),
        ({"op": "quote", "amount": "1", "at": "9999-12-31T23:59:59"}, "date_invalid", "at"),
        ({"op": "sell", "amount": "1", "at": "2200-12-31T23:59:59"}, "date_in_future", "at"),
        ({"op": "block", "at": "2200-12-31T23:59:59"}, "date_in_future", "at"),
        ({"op": "sell", "amount": "1", "at": 5}, "value_invalid", "at"),
        ({"op": "sell", "amount": "1", "at": "2026-01-01T10:00:00+03:00"}, "date_invalid", "at"),
        ({"op": "adjust", "amount": "1", "reason": "x", "burns_on": 5}, "value_invalid", "burns_on"),
        ({"op": "adjust", "amount": "1", "reason": "x", "burns_on": "31.12"}, "date_invalid", "burns_on"),
        ({"op": "adjust", "amount": "0", "reason": "x"}, "value_invalid", "amount"),
        ({"op": "refund", "sale": "a", "all": True, "at": "1990-01-01T10:00:00"}, "date_invalid", "at"),
        ({"op": "sell", "lines": [{"amount": "1", "op": "x"}]}, "field_unknown", "lines[0].op"),
        ({"op": "sell", "lines": [{"amount": "1", "id": "x"}]}, "field_unknown", "lines[0].id"),
        (
            {"op": "sell", "lines": [{"amount": "1"}, {"amount": "1", "department": "no"}]},
            "department_unknown",
            "lines[1].department",
        ),
        ({"op": "sell", "amount": "1", "id": "\n"}, "value_invalid", "id"),
        ({"op": "sell", "amount": "1", "client": 1}, "field_unknown", "client"),
        ({"op": "sell", "card": "", "amount": "1"}, "text_invalid", "card"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    program: Program, tmp_path: Path, line: dict[str, Any], code: str, field: str
) -> None:
    shop = begin(program, tmp_path, CARD)
    card = issue(shop, "k")
    named = {} if line["op"] == "refund" else {"card": card}
    _, refused = till(shop, {"op": "sell", "id": "a", "amount": "10"}, {"id": "x", **named, **line})
    assert (refused["error"]["code"], refused["error"].get("field")) == (code, field)


def test_a_refusal_advises_what_fits_where_it_stands(program: Program, tmp_path: Path) -> None:
    shop = begin(program, tmp_path, CARD)
    card = issue(shop, "k")
    both, moment, far = till(
        shop,
        {"op": "sell", "id": "a", "card": card, "client": 1, "amount": "1"},
        {"op": "balance", "card": card, "at": "2026-01-01T10:00:00+03:00"},
        {"op": "quote", "card": card, "amount": "1", "at": "2999-12-31T23:59:59"},
    )
    assert far["ok"]
    assert both["error"]["message"] == "“client” and “card” do not go together. Leave one of them out."
    assert "like 2026-11-21T10:00:00" in moment["error"]["message"]
    report = shop("report", "takings", "--from", "31.12.2026", "--json").tree["error"]
    assert (report["code"], report["message"]) == (
        "date_invalid",
        "“31.12.2026” is not a day. Write it like 2026-12-31.",
    )
