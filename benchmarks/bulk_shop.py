"""A shop with years of sales, written in bulk beside the services, guards and chain and all.

Four clients in five buy rarely and one often; whoever has ten open portions of bonuses spends them all with
the next purchase, so that an account holds as many as in a shop, not as many as its history is long.
"""

import json
import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from shopclient.domain import chain
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.search_text import findable
from shopclient.models.migrations.fifth_rhythm import count_days
from shopclient.models.migrations.fourth_figures import count_anew
from shopclient.services.clock import Clock
from shopclient.services.files import create_shop

FIRST = datetime.fromisoformat("2024-01-01T09:00:00")
DAYS = 1000
MOST_PORTIONS = 10
RULES = {"card_kind": [{"key": "simple", "cashback_percent": "5"}]}

_MOMENT = "2024-01-01T00:00:00.000000+00:00"
_TOLD = json.dumps({"explain": [{"code": "earned"}] * 6})
_BATCH = 20_000
_LINE = ("operation_id", "position", "amount", "discount", "spent", "gift", "rounded", "due", "earned")
_ENTRY = ("operation_id", "account_id", "lot_id", "what", "amount")
_LOT = ("id", "account_id", "operation_id", "granted", "left", "active_from")
_OPERATION = (*chain.HEADER, "prev_hash", "hash")

Row = tuple[Any, ...]


def number_of(account: int) -> str:
    """Return the number of the one card of *account*."""
    return f"20{account:011}"


def fill(path: Path, clients: int, sales: int, clock: Clock) -> None:
    """Write a new shop at *path* with *clients*, a card each, and *sales* over some years."""
    create_shop(path, read_programme(RULES), clock).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        _write_clients(connection, clients)
        told = _Story(clients, sales, newest_fact(connection)).tell()
        while batch := list(islice(told, _BATCH)):
            _write_sales(connection, batch)
        _write_sums(connection)
        for _, guard in guards:
            connection.execute(guard)
        connection.execute("COMMIT")


@dataclass
class _Story:
    """Tells one sale after the other: its operation, its line, its entries, its lot."""

    clients: int
    sales: int
    fact: tuple[int, str]
    draw: random.Random = field(default_factory=lambda: random.Random(3))
    open_lots: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def tell(self) -> Iterator[tuple[Row, Row, list[Row], Row]]:
        before = chain.START
        for number in range(1, self.sales + 1):
            at = FIRST + timedelta(days=DAYS * number / self.sales)
            told = self._sale(number, self._buyer(), at.replace(microsecond=0), before)
            before = told[0][-1]
            yield told

    def _buyer(self) -> int:
        often = self.draw.random() < 0.78  # what a fifth of the clients brings, as in most shops
        return self.draw.randint(1, self.clients // 5 if often else self.clients)

    def _sale(self, number: int, account: int, at: datetime, before: str) -> tuple[Row, Row, list[Row], Row]:
        held, amount = self.open_lots.setdefault(account, []), self.draw.randrange(50_000, 500_000)
        affordable = 2 * sum(left for _, left in held) <= amount
        spends = list(held) if len(held) >= MOST_PORTIONS and affordable else []
        spent = sum(left for _, left in spends)
        due = amount - spent
        earned = (due * 5 + 50) // 100
        if spends:
            held.clear()
        held.append((number, earned))
        day = at.date().isoformat()
        line = (number, 0, amount, 0, spent, 0, 0, due, earned)
        entries = [
            *((number, account, lot, "spend", -left) for lot, left in spends),
            (number, account, number, "earn", earned),
        ]
        lot = (number, account, number, earned, 0, day)
        sums = {"gross": amount, "spent": spent, "due": due, "earned": earned}
        header = sale_header(number, account, at, self.fact[0], **sums)
        return _sealed(before, self.fact[1], header, entries, lot, line), line, entries, lot


def sale_header(number: int, account: int, at: datetime, fact: int, **sums: int) -> dict[str, Any]:
    """Return a sale's row but for its links; *sums*: gross, spent, due and earned, in minor units."""
    day = at.date().isoformat()
    return {
        **dict.fromkeys(chain.HEADER, 0),
        **sums,
        "id": number,
        "op_key": f"bulk-{number}",
        "request_hash": "0" * 64,
        "what": "sale",
        "account_id": account,
        "card_id": account,
        "client_id": account,
        "staff_id": 1,
        "programme_id": 1,
        "business_day": day,
        "turnover_day": day,
        "turnover": sums["due"],
        "bonuses": sums["earned"] - sums["spent"],
        "happened_at": at.isoformat(),
        "recorded_at": f"{at.isoformat()}.000000+00:00",
        "reason": "",
        "ref_id": None,
        "cause_id": None,
        "answer": _TOLD,
        "fact_id": fact,
    }


def newest_fact(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return the newest fact's number and hash, which a sale's link covers."""
    number, link = connection.execute("SELECT id, hash FROM fact ORDER BY id DESC LIMIT 1").fetchone()
    return number, link


def _sealed(
    before: str, fact: str, header: dict[str, Any], entries: Sequence[Row], lot: Row, line: Row
) -> Row:
    link = chain.link(
        before,
        fact,
        header,
        [dict(zip(_ENTRY, entry, strict=True)) for entry in entries],
        [{**dict(zip(_LOT, lot, strict=True)), "burns_on": None, "origin_id": None}],
        [{**dict(zip(_LINE, line, strict=True)), "department": None, "gift_card_id": None}],
    )
    return (*(header[name] for name in chain.HEADER), before, link)


def _write_clients(connection: sqlite3.Connection, clients: int) -> None:
    ids = range(1, clients + 1)
    connection.executemany(
        "INSERT INTO client (id, name, last, first, middle, sort_key, birthday, language, notes, "
        "state, version, added_at, changed_at) "
        "VALUES (?1, ?2, ?2, '', '', ?2, ?4, '', '', 'client', 1, ?3, ?3)",
        ((each, f"Клиент {each}", _MOMENT, f"--{each % 12 + 1:02}-{each % 28 + 1:02}") for each in ids),
    )
    connection.executemany(
        "INSERT INTO account (id, client_id, opening_turnover, debt, turnover, opened_at, is_gift) "
        "VALUES (?1, ?1, 0, 0, 0, ?2, 0)",
        ((each, _MOMENT) for each in ids),
    )
    connection.executemany(
        "INSERT INTO card (id, number, kind_key, account_id, holder_id, state, reason, issued_on, "
        "activated_on) VALUES (?1, ?2, 'simple', ?1, ?1, 'active', '', '2024-01-01', '2024-01-01')",
        ((each, number_of(each)) for each in ids),
    )
    connection.executemany(
        "INSERT INTO client_search (rowid, name, rest) VALUES (?1, ?2, ?3)",
        ((each, *findable(f"клиент {each}", (), (), (), ())) for each in ids),
    )
    _write_facts(connection)


def _write_facts(connection: sqlite3.Connection) -> None:
    number, before = newest_fact(connection)
    for what in ("account", "card"):
        content = chain.fact_content(chain.FACTS[what])
        facts = []
        for row_id, said in connection.execute(f"SELECT id, {content} FROM {what} ORDER BY id"):
            number += 1
            row = {"id": number, "what": what, "row_id": row_id, "content": said}
            before = chain.fact_link(before, row)
            facts.append((*row.values(), before))
        connection.executemany(
            "INSERT INTO fact (id, what, row_id, content, hash) VALUES (?, ?, ?, ?, ?)", facts
        )


def _write_sales(connection: sqlite3.Connection, told: Sequence[tuple[Row, Row, list[Row], Row]]) -> None:
    for table, names, rows in (
        ("lot", _LOT, [lot for *_, lot in told]),
        ("entry", _ENTRY, [entry for _, _, entries, _ in told for entry in entries]),
        ("sale_line", _LINE, [line for _, line, *_ in told]),
        ("operation", _OPERATION, [operation for operation, *_ in told]),
    ):
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _write_sums(connection: sqlite3.Connection) -> None:
    """Set what is kept of the entries as the guards would have."""
    connection.execute('UPDATE lot SET "left" = (SELECT sum(amount) FROM entry WHERE entry.lot_id = lot.id)')
    connection.execute(
        "UPDATE account SET turnover = total FROM "
        "(SELECT account_id, sum(turnover) AS total FROM operation GROUP BY account_id) AS sums "
        "WHERE sums.account_id = account.id"
    )
    connection.execute("INSERT INTO client_figure (client_id) SELECT id FROM client ORDER BY id")
    for statement in (*count_anew(), *count_days()):
        connection.execute(statement)
