"""Several tills on one balance, and a program that does not let go of the file."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, issue, till
from tests.cli.test_till_killed import Running, cents, running, sale
from tests.full import STEP

TILLS = 3
#: Rounds in which every till sells once.
ROUNDS = 1000 if STEP else 8
SLOWEST = 10.0  # seconds until an answer, whatever happens (trust T13)


def hammer(process: Running, name: str, card: str, told: list[tuple[dict[str, Any], float]]) -> None:
    """Sell as fast as the answers come, and take a part of it back now and then."""
    for turn in range(ROUNDS):
        key = f"{name}{turn}"
        lines = [sale(key, card, "10.00", "10.00")]
        if turn % 5 == 4:
            lines.append({"op": "refund", "id": f"{key}-back", "sale": key, "amount": "4.00"})
        if turn % 10 == 6:  # the one before, of which nothing came back
            lines.append({"op": "undo", "id": f"{key}-undo", "operation": f"{name}{turn - 1}"})
        for line in lines:
            began = time.monotonic()
            answer = process(**line)
            told.append((answer, time.monotonic() - began))


def test_tills_that_race_for_one_balance_overspend_and_double_nothing(shop: Program, file: Path) -> None:
    card = issue(shop, "simple")
    till(shop, {"op": "adjust", "id": "c", "card": card, "amount": "500.00", "reason": "opening"})
    told: list[list[tuple[dict[str, Any], float]]] = [[] for _ in range(TILLS)]
    with ExitStack() as stack:
        threads = [
            threading.Thread(
                target=hammer, args=(stack.enter_context(running(file)), f"t{number}-", card, each)
            )
            for number, each in enumerate(told)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    answers = [answer for each in told for answer, _ in each]
    assert [answer for answer in answers if not answer["ok"]] == []
    assert [answer["id"] for answer in answers if answer["repeated"]] == []
    waits = sorted(wait for each in told for _, wait in each)
    assert waits[-1] < SLOWEST
    assert after(answers) == standing(shop, card)
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


def after(answers: list[dict[str, Any]]) -> int:
    """Return what the answers leave of the 500.00, in minor units."""
    sales = {answer["id"]: answer for answer in answers if "spent" in answer}
    left = 50_000 + sum(cents(one["earned"]) - cents(one["spent"]) for one in sales.values())
    for answer in answers:
        if "bonuses_back" in answer:
            left += cents(answer["bonuses_back"]) - cents(answer["earned_taken_back"])
        elif "undone" in answer:
            undone = sales[answer["undone"]]
            left += cents(undone["spent"]) - cents(undone["earned"])
    return left


def standing(shop: Program, card: str) -> int:
    [balance] = till(shop, {"op": "balance", "card": card})
    return cents(balance["balance"]) - cents(balance["debt"])


@contextmanager
def held(file: Path, how: str, seconds: float) -> Iterator[None]:
    """Let somebody else hold the file; another thread stands for another program, since SQLite counts so."""
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute(f"BEGIN {how}")
        other.execute("SELECT count(*) FROM client").fetchall()  # DEFERRED alone would hold nothing
        timer = threading.Timer(seconds, other.execute, ("ROLLBACK",))
        timer.start()
        yield
        timer.join()


@pytest.mark.parametrize("how", ["DEFERRED", "IMMEDIATE", "EXCLUSIVE"])
def test_a_sale_waits_for_whoever_holds_the_file_for_a_moment(shop: Program, file: Path, how: str) -> None:
    card = issue(shop, "simple")
    with running(file) as process:
        assert process(**sale("a", card))["ok"]
        with held(file, how, 0.5):
            assert process(**sale("b", card))["ok"]


@pytest.mark.skipif(not STEP, reason="holds the file for 20 seconds; FULL_FAULTS=1 does it")
@pytest.mark.parametrize("how", ["DEFERRED", "IMMEDIATE", "EXCLUSIVE"])
def test_who_holds_the_file_for_long_is_said_and_the_sale_passes_later(
    shop: Program, file: Path, how: str
) -> None:
    card = issue(shop, "simple")
    with running(file) as process:
        assert process(op="balance", card=card)["ok"]
        with held(file, how, 20):
            began = time.monotonic()
            answer = process(**sale("a", card))
            assert time.monotonic() - began < SLOWEST
            assert (answer["ok"], answer["error"]["code"]) == (False, "file_in_use")
        assert process(**sale("a", card))["repeated"] is False
    assert shop("check", "--json").tree == {"ok": True, "findings": []}
