"""`till run` killed, raced, out of room: nothing that was answered is lost, nothing is doubled."""

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from shopclient.__main__ import main
from tests.cli.conftest import Program, issue, till

resource = pytest.importorskip("resource", reason="kills forks of this process")

KILLS = 20
PATIENCE = 20  # seconds for an answer


class Running:
    """A `till run` in a process of its own: a fork, which starts far quicker than a new Python."""

    def __init__(self, file: Path, limit: int | None = None) -> None:
        down, self._asking = os.pipe()
        self._told, up = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._asking)
            os.close(self._told)
            _serve(file, down, up, limit)
        os.close(down)
        os.close(up)
        self._asked: BinaryIO = os.fdopen(self._asking, "wb", buffering=0)
        self._answers: BinaryIO = os.fdopen(self._told, "rb")

    def ask(self, **line: Any) -> None:
        self._asked.write(json.dumps(line).encode() + b"\n")

    def answer(self) -> dict[str, Any]:
        ready, _, _ = select.select([self._answers], [], [], PATIENCE)
        assert ready, "no answer"
        told: dict[str, Any] = json.loads(self._answers.readline())
        return told

    def __call__(self, **line: Any) -> dict[str, Any]:
        self.ask(**line)
        return self.answer()

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.end()

    def end(self) -> None:
        self._asked.close()
        self._answers.close()
        os.waitpid(self.pid, 0)


def _serve(file: Path, down: int, up: int, limit: int | None) -> None:
    try:
        sys.stdin = os.fdopen(down, encoding="utf-8")
        sys.stdout = os.fdopen(up, "w", encoding="utf-8")
        if limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        main(["--file", str(file), "--language", "en", "till", "run"])
    finally:
        os._exit(0)


@contextmanager
def running(file: Path, limit: int | None = None) -> Iterator[Running]:
    process = Running(file, limit)
    try:
        yield process
    finally:
        process.end()


def sale(key: str, card: str, amount: str = "100.00", spend: str = "max") -> dict[str, Any]:
    return {"op": "sell", "id": key, "card": card, "amount": amount, "spend": spend}


def cents(money: str) -> int:
    return int(money.replace(".", ""))


def test_whatever_was_answered_outlives_a_kill_at_any_moment(shop: Program, file: Path) -> None:
    card = issue(shop, "simple")
    chance = random.Random(7)
    promised: dict[str, dict[str, Any]] = {}
    asked: list[str] = []
    for turn in range(KILLS):
        process = Running(file)
        for number in range(chance.randrange(3)):
            asked.append(f"k{turn}-{number}")
            promised[asked[-1]] = process(**sale(asked[-1], card))
        asked.append(f"k{turn}-last")
        process.ask(**sale(asked[-1], card))  # whose answer nobody waits for
        time.sleep(chance.random() * 0.02)
        process.kill()
    again = till(shop, *(sale(key, card) for key in asked), {"op": "balance", "card": card})
    for answer in again[:-1]:
        if answer["id"] in promised:
            assert answer == {**promised[answer["id"]], "repeated": True}
    assert cents(again[-1]["turnover"]) == sum(cents(answer["due"]) for answer in again[:-1])
    once_more = till(shop, *(sale(key, card) for key in asked))
    assert [answer["repeated"] for answer in once_more] == [True] * len(asked)
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


def test_two_tills_at_once_spend_one_balance_once(shop: Program, file: Path) -> None:
    card = issue(shop, "simple")
    till(shop, {"op": "adjust", "id": "c", "card": card, "amount": "100.00", "reason": "opening"})
    told = []
    with running(file) as left, running(file) as right:
        for turn in range(15):
            for name, process in (("l", left), ("r", right)):
                process.ask(**sale(f"{name}{turn}", card, "10.00", "10.00"))
            told += [left.answer(), right.answer()]
    [balance] = till(shop, {"op": "balance", "card": card})
    spent, earned, money = (
        sum(cents(answer[name]) for answer in told) for name in ("spent", "earned", "due")
    )
    assert spent + money == 30_000
    assert spent > 9_000  # they did race for it
    assert (cents(balance["balance"]), balance["debt"]) == (10_000 + earned - spent, "0.00")
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


def test_a_full_disk_refuses_and_the_same_run_goes_on_when_there_is_room(shop: Program, file: Path) -> None:
    card = issue(shop, "simple")
    till(shop, sale("first", card))
    with running(file, limit=file.stat().st_size) as process:
        done, refused = 0, None
        while refused is None and done < 400:
            answer = process(**sale(f"s{done}", card))
            refused = None if answer["ok"] else answer
            done += 1
        assert refused is not None
        assert refused["error"]["code"] == "disk_full"
        assert "Traceback" not in refused["error"]["message"]
        assert process(op="balance", card=card)["ok"]
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert process(**sale(f"s{done - 1}", card))["repeated"] is False
    assert shop("check", "--json").tree == {"ok": True, "findings": []}


def test_a_file_that_goes_or_changes_under_a_running_till_is_named(
    shop: Program, file: Path, tmp_path: Path
) -> None:
    card = issue(shop, "simple")
    away = tmp_path / "away"
    with running(file) as process:
        assert process(**sale("a", card))["ok"]
        file.rename(away)
        assert process(**sale("b", card))["error"]["code"] == "file_not_found"
        away.rename(file)
        assert process(**sale("b", card))["repeated"] is False
        away.write_bytes(file.read_bytes())
        away.replace(file)
        assert process(**sale("c", card))["error"]["code"] == "file_replaced"
    with running(file) as process:
        assert process(**sale("c", card))["repeated"] is False
        os.truncate(file, 0)
        assert process(**sale("d", card))["error"]["code"] == "file_damaged"
    assert file.stat().st_size == 0
