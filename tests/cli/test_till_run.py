"""`till run`: the worked examples, repeats, bad lines, and answers that outlive a kill."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Program, issue, till
from tests.full import FULL

KILLS = 5 if FULL else 2


def sums(answer: dict[str, Any], *names: str) -> list[Any]:
    assert answer["ok"], answer
    return [answer[name] for name in names]


def test_example_1_cashback_comes_back_and_pays_the_next_bill(shop: Program) -> None:
    card = issue(shop, "simple")
    first, second = till(
        shop,
        {"op": "sell", "id": "a1", "card": card, "amount": "5000.00"},
        {"op": "sell", "id": "a2", "card": card, "amount": "250.00", "spend": "max"},
    )
    assert sums(first, "due", "earned", "balance") == ["5000.00", "250.00", "250.00"]
    assert sums(second, "due", "spent", "balance") == ["0.00", "250.00", "0.00"]


def test_example_2_ten_percent_of_an_odd_sum(shop: Program) -> None:
    [answer] = till(shop, {"op": "sell", "id": "a", "card": issue(shop, "ten"), "amount": "1999.99"})
    assert sums(answer, "discount", "due", "discount_percent") == ["200.00", "1799.99", "10"]


def test_example_3_levels_by_turnover(shop: Program) -> None:
    card = issue(shop, "levels")
    answers = till(
        shop,
        *(
            {"op": "sell", "id": f"a{i}", "card": card, "amount": a}
            for i, a in enumerate(("6000", "6000", "100"))
        ),
        {"op": "balance", "card": card},
    )
    assert [answer.get("discount") for answer in answers[:3]] == ["180.00", "180.00", "5.00"]
    assert sums(answers[3], "turnover", "discount_percent") == ["11735.00", "5"]


def test_example_5_half_of_a_bill_in_bonuses(shop: Program) -> None:
    card = issue(shop, "half")
    _, answer = till(
        shop,
        {"op": "adjust", "id": "d", "card": card, "amount": "300.00", "reason": "opening"},
        {"op": "sell", "id": "a", "card": card, "amount": "500.00", "spend": "300.00"},
    )
    assert sums(answer, "spent", "due", "earned") == ["250.00", "250.00", "12.50"]
    assert len(answer["notices"]) == 1


def test_a_repeated_id_books_nothing_twice(shop: Program) -> None:
    card = issue(shop, "simple")
    sale = {"op": "sell", "id": "a1", "card": card, "amount": "5000.00", "spend": "0"}
    first, again, other, balance = till(
        shop, sale, sale, {**sale, "amount": "5000.01"}, {"op": "balance", "card": card}
    )
    assert again == {**first, "repeated": True}
    assert other["error"]["code"] == "operation_id_reused"
    assert sums(balance, "balance", "turnover") == ["250.00", "5000.00"]


def test_sale_undo_sale_return(shop: Program) -> None:
    card = issue(shop, "simple")
    answers = till(
        shop,
        {"op": "sell", "id": "s1", "card": card, "amount": "1000"},
        {"op": "undo", "id": "u1", "operation": "s1"},
        {"op": "undo", "id": "u2", "operation": "s1"},
        {"op": "sell", "id": "s2", "card": card, "amount": "1000"},
        {"op": "refund", "id": "r1", "sale": "s2", "amount": "400"},
        {"op": "refund", "id": "r2", "sale": "s2", "amount": "600.01"},
        {"op": "refund", "id": "r3", "sale": "s2", "all": True},
        {"op": "balance", "card": card},
    )
    assert sums(answers[1], "undone", "balance") == ["s1", "0.00"]
    assert answers[2]["error"]["code"] == "already_undone"
    assert sums(answers[4], "money_back", "earned_taken_back", "balance") == ["400.00", "20.00", "30.00"]
    assert answers[5]["error"]["code"] == "refund_exceeds_sale"
    assert sums(answers[6], "money_back") == ["600.00"]
    assert sums(answers[7], "balance", "debt", "turnover") == ["0.00", "0.00", "0.00"]
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


BAD = [
    ("not json", "bad_json"),
    ("[]", "bad_json"),
    ('{"op": "sell", "id": "\\ud800", "amount": "1"}', "bad_json"),
    ("[" * 100_000, "bad_json"),
    ({"id": "x"}, "field_missing"),
    ({"op": "fly", "id": "x"}, "op_unknown"),
    ({"op": "sell", "amount": "1"}, "field_missing"),
    ({"op": "sell", "id": "x"}, "field_missing"),
    ({"op": "sell", "id": "", "amount": "1"}, "value_invalid"),
    ({"op": "sell", "id": "x" * 201, "amount": "1"}, "value_invalid"),
    ({"op": "sell", "id": "x", "amount": "1,2,3"}, "amount_invalid"),
    ({"op": "sell", "id": "x", "amount": "1e9"}, "amount_invalid"),
    ({"op": "sell", "id": "x", "amount": "-5"}, "amount_invalid"),
    ({"op": "sell", "id": "x", "amount": 5}, "value_invalid"),
    ({"op": "sell", "id": "x", "amount": "1000000000"}, "amount_too_large"),
    ({"op": "sell", "id": "x", "amount": "1", "colour": "red"}, "field_unknown"),
    ({"op": "sell", "id": "x", "lines": [{"amount": "1", "department": "a"}]}, "department_unknown"),
    ({"op": "sell", "id": "x", "lines": []}, "value_invalid"),
    (
        {"op": "sell", "id": "x", "lines": [{"amount": "999999999"}, {"amount": "999999999"}]},
        "amount_too_large",
    ),
    ({"op": "sell", "id": "x", "amount": "1", "card": "2000000000016"}, "card_misread"),
    ({"op": "sell", "id": "x", "amount": "1", "card": "4600000000008"}, "goods_code"),
    ({"op": "sell", "id": "x", "amount": "1", "client": 77}, "client_unknown"),
    ({"op": "sell", "id": "x", "amount": "1", "client": "x"}, "value_invalid"),
    ({"op": "sell", "id": "x", "amount": "1", "at": "2026-02-31T10:00:00"}, "date_invalid"),
    ({"op": "sell", "id": "x", "amount": "1", "at": "2999-01-01T10:00:00"}, "date_in_future"),
    ({"op": "sell", "id": "x", "amount": "1", "at": "2026-01-01T10:00:00+03:00"}, "date_invalid"),
    ({"op": "refund", "id": "x", "sale": "nothing", "all": True}, "sale_unknown"),
    ({"op": "refund", "id": "x", "sale": "s"}, "field_missing"),
    ({"op": "undo", "id": "x", "operation": "nothing"}, "operation_unknown"),
    ({"op": "balance"}, "field_missing"),
]


def test_bad_lines_are_refused_by_their_code_and_the_stream_goes_on(shop: Program) -> None:
    lines: list[Any] = [line for line, _ in BAD]
    answers = till(shop, *lines, {"op": "sell", "id": "x", "amount": "1.00"})
    assert [answer["error"]["code"] for answer in answers[:-1]] == [code for _, code in BAD]
    assert all(answer["error"]["message"] for answer in answers[:-1])
    assert answers[-1]["ok"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a kill that nothing can catch")
def test_an_answered_sale_outlives_a_kill(shop: Program, file: Path) -> None:
    """The whole program, started and killed; test_till_killed does the same many times, with forks."""
    card = issue(shop, "simple")
    command = [sys.executable, "-m", "shopclient", "--file", str(file), "till", "run"]
    for number in range(KILLS):
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            sale = {"op": "sell", "id": f"k{number}", "card": card, "amount": "100.00"}
            process.stdin.write(json.dumps(sale).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["ok"]
            process.kill()
    answers = till(
        shop,
        *({"op": "sell", "id": f"k{n}", "card": card, "amount": "100.00"} for n in range(KILLS)),
        {"op": "balance", "card": card},
    )
    assert [answer["repeated"] for answer in answers[:-1]] == [True] * KILLS
    assert answers[-1]["turnover"] == f"{KILLS}00.00"
    assert shop("check", "--json").tree["ok"]
