"""A quote and a durable sale at the till against bare sqlite3 with the same tables, guards and journal.

Two sizes, filled in bulk beside the services; M takes some minutes. Bare: the reads and writes that a sale
cannot do without, and the chain's hash, by hand. Both book in turns, each in a copy of its own, and in the
end both have booked the same entries. Then once more with every rule that looks something up, against the
same bare sale, which knows none of them. Run: python -m benchmarks.bench_till
"""

import json
import random
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.bulk_shop import fill, number_of, sale_header
from benchmarks.statements import sent_by
from shopclient.domain import chain
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.services import programmes, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

#: Clients, each with a card, and operations.
SIZES = {"S": (2_000, 60_000), "M": (20_000, 1_000_000)}
ROUNDS = 200
#: Minor units.
BILL = 200_000
NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
#: On the shop's own clock.
HERE = datetime.fromisoformat("2026-11-21T10:00:00")
EVERY_RULE = {
    "card_kind": [
        {
            "key": "simple",
            "cashback_percent": "5",
            "levels": [{"from": "0", "cashback_percent": "5"}, {"from": "10000", "cashback_percent": "7"}],
            "level_window": "12_months",
            "life_days": 90,
            "stamps_every": 6,
            "daily_spend_limit": "5000",
            "welcome_bonus": "100",
            "welcome_when": "first_purchase",
            "birthday_discount": {"percent": "10"},
            "birthday_bonus": {"amount": "300"},
            "holiday_discount": {"percent": "5"},
            "holiday_bonus": {"amount": "50"},
        }
    ],
    "rules": {"earnings_per_day": 100, "spendings_per_day": 100},
}
PRAGMAS = ("foreign_keys=ON", "recursive_triggers=ON", "journal_mode=TRUNCATE", "synchronous=FULL")
COLUMNS = (*chain.HEADER, "prev_hash", "hash")

Row = dict[str, Any]


@dataclass
class Bare:
    """One sale by hand: what it earns, its line, its operation."""

    connection: sqlite3.Connection
    account: int
    id: int
    before: str
    fact: tuple[int, str]
    at: datetime

    def book(self, amount: int, spends: tuple[tuple[int, int], ...] = ()) -> str:
        """Write the sale, *spends* being lots and amounts, and return its link."""
        day, write = self.at.date().isoformat(), self.connection.execute
        spent = sum(part for _, part in spends)
        due = amount - spent
        earned = (due * 5 + 50) // 100
        lot = write(
            'INSERT INTO lot (account_id, operation_id, granted, "left", active_from) '
            "VALUES (?, ?, ?, 0, ?) RETURNING id",
            (self.account, self.id, earned, day),
        ).fetchone()[0]
        moves = [*((key, "spend", -part) for key, part in spends), (lot, "earn", earned)]
        for key, what, part in moves:
            write(
                "INSERT INTO entry (operation_id, account_id, lot_id, what, amount) VALUES (?, ?, ?, ?, ?)",
                (self.id, self.account, key, what, part),
            )
        line = (self.id, 0, amount, 0, spent, 0, 0, due, earned)
        write(
            "INSERT INTO sale_line (operation_id, position, amount, discount, spent, gift, rounded, due, "
            "earned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            line,
        )
        row = self._header(amount, due, earned, spent)
        names = ("position", "amount", "discount", "spent", "gift", "rounded", "due", "earned")
        line_row = {**dict(zip(names, line[1:], strict=True)), "department": None, "gift_card_id": None}
        link = chain.link(
            self.before,
            self.fact[1],
            row,
            [
                dict(zip(chain.ENTRY, (key, self.account, what, part), strict=True))
                for key, what, part in moves
            ],
            [dict(zip(chain.LOT, (lot, self.account, earned, day, None, None), strict=True))],
            [line_row],
        )
        marks = ", ".join("?" * len(COLUMNS))
        write(
            f"INSERT INTO operation ({', '.join(COLUMNS)}) VALUES ({marks})",
            [*(row[name] for name in chain.HEADER), self.before, link],
        )
        return link

    def _header(self, gross: int, due: int, earned: int, spent: int) -> Row:
        told = {"gross": gross, "due": due, "earned": earned, "explain": [{"code": "earned"}] * 6}
        sums = {"gross": gross, "spent": spent, "due": due, "earned": earned}
        header = sale_header(self.id, self.account, self.at, self.fact[0], **sums)
        return {**header, "recorded_at": NOW.isoformat(timespec="microseconds"), "answer": json.dumps(told)}


def bare_read(connection: sqlite3.Connection, account: int) -> tuple[tuple[int, int], ...]:
    """Read what a bill needs: the card with its client, its open lots, what it came to.

    Return the lots that pay, the oldest first, up to half of the bill, and how much each.
    """
    read = connection.execute
    read(
        "SELECT card.state, account.debt, account.turnover, client.name FROM card "
        "JOIN account ON account.id = card.account_id LEFT JOIN client ON client.id = account.client_id "
        "WHERE card.number = ?",
        (number_of(account),),
    ).fetchone()
    lots = read(
        'SELECT id, "left", active_from, burns_on FROM lot WHERE account_id = ? AND "left" > 0', (account,)
    ).fetchall()
    read(
        "SELECT reached, reached_year, stamps FROM operation WHERE account_id = ? ORDER BY id DESC LIMIT 1",
        (account,),
    ).fetchone()
    spends: list[tuple[int, int]] = []
    rest = BILL // 2
    for key, left, *_days in sorted(lots):
        if rest:
            spends.append((key, min(left, rest)))
            rest -= spends[-1][1]
    return tuple(spends)


def bare_sale(connection: sqlite3.Connection, account: int, _turn: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    spends = bare_read(connection, account)
    last, before, *fact = connection.execute(
        "SELECT operation.id, operation.hash, fact.id, fact.hash FROM operation, fact WHERE "
        "operation.id = (SELECT max(id) FROM operation) AND fact.id = (SELECT max(id) FROM fact)"
    ).fetchone()
    Bare(connection, account, last + 1, before, (fact[0], fact[1]), HERE).book(BILL, spends)
    connection.execute("COMMIT")


def bare_quote(connection: sqlite3.Connection, account: int, _turn: int) -> None:
    connection.execute("BEGIN")
    bare_read(connection, account)
    connection.execute("COMMIT")


def draft_for(account: int) -> SaleDraft:
    return SaleDraft.of([Cents(BILL)], card=number_of(account), spend="max")


def our_sale(shop: Shop, account: int, turn: object) -> None:
    till.sell(shop, request(f"bench-{turn}"), draft_for(account))


def our_quote(shop: Shop, account: int, _turn: object) -> None:
    till.quote(shop, draft_for(account))


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Return the wall and the CPU time of *work* in milliseconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


def compare(what: str, ours: Callable[[int, int], None], bare: Callable[[int, int], None], most: int) -> None:
    """Do both in turns for random cards and print p50, p95 and the ratios."""
    draw = random.Random(11)
    pairs = []
    for turn in range(ROUNDS + 20):
        account = draw.randint(1, most)
        pairs.append((timed(lambda: ours(account, turn)), timed(lambda: bare(account, turn))))  # noqa: B023  # at once
    own, floor = zip(*pairs[20:], strict=True)
    for kind, at in (("wall", 0), ("cpu", 1)):
        mine, its = (sorted(each[at] for each in times) for times in (own, floor))
        p50, bare50 = statistics.median(mine), statistics.median(its)
        p95, bare95 = (times[int(len(times) * 0.95)] for times in (mine, its))
        print(
            f"{what:8} {kind:5} ours p50 {p50:7.3f} p95 {p95:7.3f} ms  "
            f"bare p50 {bare50:7.3f} p95 {bare95:7.3f} ms  ratio {p50 / bare50:5.2f}"
        )


def count(shop: Shop, work: Callable[[Shop, int, object], None], turn: str = "") -> int:
    """Return how many statements *work* sends, BEGIN and COMMIT included."""
    return len(sent_by(shop, lambda: work(shop, 1, turn)))


def _booked(path: Path) -> tuple[int, int]:
    """Return how many entries there are, and their sum."""
    with closing(sqlite3.connect(path)) as connection:
        row: tuple[int, int] = connection.execute("SELECT count(*), sum(amount) FROM entry").fetchone()
    return row


def measure(folder: Path, size: str) -> None:
    clients, operations = SIZES[size]
    path = folder / f"{size}.db"
    fill(path, clients, operations, lambda: NOW)
    other = Path(shutil.copy(path, folder / f"{size}-bare.db"))
    print(f"{size}: {clients} clients, {operations} operations, {path.stat().st_size / 1e6:.0f} MB")
    shop = Shop(path, lambda: NOW)
    with closing(sqlite3.connect(other, isolation_level=None)) as bare:
        for pragma in PRAGMAS:
            bare.execute(f"PRAGMA {pragma}")
        in_turns(shop, bare, clients, "")
        same = [_booked(each) for each in (path, other)]
        tell_statements(shop, "")
        programmes.load(shop, read_programme(EVERY_RULE))
        in_turns(shop, bare, clients, "+")
        tell_statements(shop, "+")
    shop.close()
    if same[0] != same[1]:
        raise SystemExit(f"ours booked {same[0]}, bare {same[1]}")


def in_turns(shop: Shop, bare: sqlite3.Connection, clients: int, rules: str) -> None:
    """Compare quotes and sales by the programme in force."""
    compare(f"quote{rules}", lambda a, t: our_quote(shop, a, t), lambda a, t: bare_quote(bare, a, t), clients)
    compare(
        f"sale{rules}",
        lambda a, t: our_sale(shop, a, f"{t}{rules}"),
        lambda a, t: bare_sale(bare, a, t),
        clients,
    )


def tell_statements(shop: Shop, rules: str) -> None:
    print(
        f"statements: quote{rules} {count(shop, our_quote)}, sale{rules} {count(shop, our_sale, f'-{rules}')}"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            measure(Path(folder), size)


if __name__ == "__main__":
    main()
