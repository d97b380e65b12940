"""A shop's journal typed anew into `till run` on another file: an account of the same days made by itself.

It knows nothing of how the program tries a programme: it reads the journal's own tables and types, line by
line, what a seller would have typed.
"""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.cli.conftest import ROOT

Tree = dict[str, Any]


def cents(text: str) -> int:
    return int(text.replace(".", ""))


def plain(amount: int) -> str:
    sign, amount = "-" if amount < 0 else "", abs(amount)
    return f"{sign}{amount // 100}.{amount % 100:02}"


class TypedAnew:
    """Types the journal of *source*, from operation *first* on, into a `till run` on *target*."""

    def __init__(self, source: Path, first: int, target: Path) -> None:
        self._file = sqlite3.connect(source)
        self._file.row_factory = sqlite3.Row
        self._first = first
        self._numbers: dict[str, str] = {}  # the cards issued meanwhile have other numbers there
        self._issued: set[int] = {
            row[0]
            for row in self._rows(
                "SELECT row_id FROM fact WHERE what = 'card' AND id <= "
                "(SELECT max(fact_id) FROM operation WHERE id < ?)",
                first,
            )
        }
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        self._till = subprocess.Popen(
            [sys.executable, "-m", "shopclient", "--file", str(target), "till", "run"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=environment,
        )
        self.answers: dict[str, Tree] = {}  # by the operation's id

    def type_all(self) -> None:
        """Type everything, in the order of booking."""
        with closing(self._file), self._till:
            for row in self._rows("SELECT * FROM operation WHERE id >= ? ORDER BY id", self._first):
                for card in self._given_out_before(row["fact_id"]):
                    self._issue(card)
                line = self._line(row)
                if line is not None:
                    at = row["happened_at"]
                    self.answers[row["op_key"]] = self.ask({"id": row["op_key"], "at": at, **line})
            assert self._till.stdin is not None
            self._till.stdin.close()

    def here(self, number: str) -> str:
        """Return the number that a card of the target has in the source."""
        return next((own for own, there in self._numbers.items() if there == number), number)

    def ask(self, line: Tree) -> Tree:
        assert self._till.stdin is not None
        assert self._till.stdout is not None
        self._till.stdin.write(json.dumps(line).encode() + b"\n")
        self._till.stdin.flush()
        answer: Tree = json.loads(self._till.stdout.readline())
        return answer

    def _rows(self, query: str, *values: Any) -> list[Any]:
        return self._file.execute(query, values).fetchall()

    def _given_out_before(self, fact: int) -> Iterator[Any]:
        query = (
            "SELECT card.* FROM card WHERE id IN (SELECT row_id FROM fact WHERE what = 'card' AND id <= ?)"
        )
        for card in self._rows(query, fact):
            if card["id"] not in self._issued:
                self._issued.add(card["id"])
                yield card

    def _issue(self, card: Any) -> None:
        order = {"op": "issue", "kind": card["kind_key"], "at": f"{card['issued_on']}T00:00:00"}
        [replaced] = self._rows("SELECT count(*) FROM card WHERE replaced_by_id = ?", card["id"])[0]
        if replaced:
            [old] = self._rows("SELECT number FROM card WHERE replaced_by_id = ?", card["id"])[0]
            answer = self.ask({"op": "replace", "card": self._number(old), "at": order["at"]})
            self._numbers[card["number"]] = answer["number"]
        else:
            [issued] = self.ask(order)["cards"]
            self._numbers[card["number"]] = issued["number"]

    def _number(self, number: str) -> str:
        return self._numbers.get(number, number)

    def _card(self, card_id: int | None) -> str | None:
        if card_id is None:
            return None
        return self._number(self._rows("SELECT number FROM card WHERE id = ?", card_id)[0][0])

    def _line(self, row: Any) -> Tree | None:
        what = row["what"]
        if what == "sale":
            return self._sale(row)
        if what == "refund":
            return {"op": "refund", "sale": self._target(row), **self._part(row)}
        if what == "undo":
            target = self._rows("SELECT * FROM operation WHERE id = ?", row["ref_id"])[0]
            is_main = target["cause_id"] is None and "-" not in row["op_key"]  # parts are named by a UUID
            return {"op": "undo", "operation": target["op_key"]} if is_main else None
        if what == "adjust":
            amount = plain(row["bonuses"])
            return {
                "op": "adjust",
                "card": self._card(row["card_id"]),
                "amount": amount,
                "reason": row["reason"],
            }
        if what == "attach":
            return {"op": "attach", "sale": self._target(row), "card": self._card(row["card_id"])}
        return None

    def _target(self, row: Any) -> str:
        return str(self._rows("SELECT op_key FROM operation WHERE id = ?", row["ref_id"])[0][0])

    def _sale(self, row: Any) -> Tree:
        lines: list[Tree] = []
        for line in self._rows("SELECT * FROM sale_line WHERE operation_id = ? ORDER BY position", row["id"]):
            each: Tree = {"amount": plain(line["amount"])}
            if line["department"]:
                each["department"] = line["department"]
            if line["gift_card_id"]:
                each["gift_card"] = self._card(line["gift_card_id"])
            lines.append(each)
        paid = "SELECT card_id FROM operation WHERE cause_id = ? AND what = 'pay' ORDER BY id"
        gifts = [self._card(card) for [card] in self._rows(paid, row["id"])]
        asked = [notice["data"].get("asked", 0) for notice in json.loads(row["answer"])["notices"]]
        spend = max([row["spent"], *asked])
        return {
            "op": "sell",
            "card": self._card(row["card_id"]),
            "lines": lines,
            "gift_cards": gifts,
            "spend": plain(spend),
        }

    def _part(self, row: Any) -> Tree:
        """Return the same part of the sale: its rest, its lines, or the same share of its value."""
        sale = self._rows("SELECT * FROM operation WHERE id = ?", row["ref_id"])[0]
        value = sale["due"] + sale["spent"] + sale["gift"]
        back = [
            -one["gross"]
            for one in self._rows(
                "SELECT * FROM operation WHERE ref_id = ? AND what = 'refund' AND id < ? AND id NOT IN "
                "(SELECT ref_id FROM operation WHERE what = 'undo' AND id < ?)",
                *(sale["id"], row["id"], row["id"]),
            )
        ]
        if sum(back) - row["gross"] == value:
            return {"all": True}
        lines = self._rows("SELECT position FROM sale_line WHERE operation_id = ?", row["id"])
        if lines:
            return {"lines": [position for [position] in lines]}
        answer = self.answers.get(sale["op_key"])
        whole = value
        if answer is not None and answer["ok"]:
            whole = sum(cents(answer[name]) for name in ("due", "spent"))
            whole += sum(cents(paid["amount"]) for paid in answer["gift_paid"])
        steps = [*back, -row["gross"]]
        reached = [(2 * whole * sum(steps[:count]) + value) // (2 * value) for count in range(len(steps) + 1)]
        return {"amount": plain(reached[-1] - reached[-2])}
