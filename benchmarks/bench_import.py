"""What bringing in 100,000 clients costs, against bare inserts of sqlite3 in the same run.

Each client has a phone, four in five a card, one in three an address, and sums as an older program writes
them. Ours reads the CSV, judges every value, looks for doubles, writes accounts, cards, ledger, history and
index; the bare one takes the CSV apart and inserts clients, phones, cards and their indexes. Told are wall
and CPU seconds, the growth of memory, and how long a sale had to wait meanwhile at the most.

Run: python -m benchmarks.bench_import [ROWS]
"""

import csv
import random
import resource
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import import_clients
from shopclient.services import cards, till
from shopclient.services.files import create_shop
from shopclient.services.import_undoing import take_back
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

ROWS = 100_000
RULES = {"shop": {"country": "RU"}, "card_kind": [{"key": "simple", "cashback_percent": "5"}]}
HEADER = ("ФИО", "Телефон", "E-mail", "Дата рождения", "Номер карты", "Баланс бонусов", "Сумма покупок")
SCHEMA = """
CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT, birthday TEXT);
CREATE TABLE phone (id INTEGER PRIMARY KEY, client_id INTEGER, number TEXT);
CREATE TABLE card (id INTEGER PRIMARY KEY, client_id INTEGER, number TEXT UNIQUE, bonuses TEXT, spent TEXT);
CREATE INDEX client_name ON client (name);
CREATE INDEX phone_client ON phone (client_id);
CREATE INDEX phone_number ON phone (number);
CREATE INDEX card_client ON card (client_id);
"""


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """Yield invented people as an older program lists them."""
    draw = random.Random(7)
    given = ("Анна", "Иван", "Олена", "Пётр", "Мария", "Тарас", "Глеб", "Светлана", "Юлія", "Артём")
    middle = ("Петрович", "Ивановна", "Сергеевич", "Александровна", "Тарасович", "Олексіївна")
    syllables = ("ко", "ва", "ле", "фе", "до", "ров", "куз", "не", "гри", "бо", "ед", "чен", "пор", "щу")
    for number in range(1, count + 1):
        last = "".join(draw.choices(syllables, k=3)).capitalize()
        yield (
            f"{last} {draw.choice(given)} {draw.choice(middle)}",
            f"+7926{number:07}",
            f"client{number}@example.org" if number % 3 == 0 else "",
            f"{draw.randint(1, 28):02}.{draw.randint(1, 12):02}.{draw.randint(1940, 2005)}",
            f"77{number:08}" if number % 5 else "",
            f"{draw.randint(1, 5000)},50" if number % 4 == 0 else "",
            f"{draw.randint(1, 90_000)},00" if number % 2 else "",
        )


def bare(path: Path, target: Path) -> None:
    """Bring the list in as bare statements do."""
    with path.open(encoding="utf-8", newline="") as lines, closing(sqlite3.connect(target)) as db:
        db.executescript(SCHEMA)
        reader = csv.reader(lines, delimiter=";")
        next(reader)
        numbered = list(enumerate(reader, 1))
        db.executemany("INSERT INTO client VALUES (?, ?, ?)", ((n, row[0], row[3]) for n, row in numbered))
        db.executemany("INSERT INTO phone VALUES (?, ?, ?)", ((n, n, row[1]) for n, row in numbered))
        kept = ((n, n, row[4], row[5], row[6]) for n, row in numbered if row[4])
        db.executemany("INSERT INTO card VALUES (?, ?, ?, ?, ?)", kept)
        db.commit()


def measured(name: str, work: Callable[[], object]) -> None:
    """Do *work* and tell what it took."""
    wall, cpu, before = time.perf_counter(), time.process_time(), _memory()
    work()
    took = f"{time.perf_counter() - wall:8.1f} s {time.process_time() - cpu:8.1f} s CPU"
    sys.stdout.write(f"{name:28}{took} {_memory() - before:6.0f} MB more\n")


def main(count: int) -> None:
    """Tell all figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, delimiter=";")
            writer.writerow(HEADER)
            writer.writerows(rows(count))
        measured("bare inserts", lambda: bare(path, Path(folder) / "bare.db"))
        shop = create_shop(Path(folder) / "shop.db", read_programme(RULES), _clock)
        card = cards.issue_bearer(shop, "simple", 1)[0].number
        waits: list[float] = []
        done = threading.Event()
        seller = threading.Thread(target=_sell, args=(shop, card, done, waits))
        seller.start()
        measured("import, with sales", lambda: _import(shop, path))
        done.set()
        seller.join()
        waits.sort()
        worst, middle = waits[-1] * 1000, waits[len(waits) // 2] * 1000
        sys.stdout.write(f"{len(waits)} sales meanwhile: median {middle:.0f} ms, longest {worst:.0f} ms\n")
        measured("the same list again", lambda: _import(shop, path))
        measured("taken back", lambda: take_back(shop, 1))
        shop.close()


def _import(shop: Shop, path: Path) -> None:
    report = import_clients.run(shop, import_clients.read(shop, path), file_name=path.name)
    said = f"{report.added} added, {report.skipped} left as they are, {len(report.faults)} faults"
    sys.stdout.write(f"{said}\n")


def _sell(shop: Shop, card: str, done: threading.Event, waits: list[float]) -> None:
    while not done.wait(0.2):
        began = time.perf_counter()
        till.sell(shop, request(f"bench-{len(waits)}"), SaleDraft.of((Cents(10_000),), card=card))
        waits.append(time.perf_counter() - began)


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _clock() -> datetime:
    return datetime(2026, 11, 21, 7, tzinfo=UTC)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
