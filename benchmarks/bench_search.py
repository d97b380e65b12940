"""What finding clients costs in a file of 100,000, against the bare trigram query of sqlite3.

First CPU in ms of a page of ours (counts, 50 rows with phones, cards, bonuses, purchases), of the bare query
for the names of the first 50, and the difference. Then what each filter takes: its first application in a
program that was just opened, once more, and everybody of whom it holds. Then a real window, offscreen: from
a key in the search line of the list to its painted rows, and how long the window was deaf meanwhile; beside
it a bare one in the same run: the bare query in a worker, a table of 50 rows, a paint. Filling the shop takes
some minutes; ``--file F`` takes one that is there, made by benchmarks.bulk_people. Quote it from a quiet
machine.
Run: python -m benchmarks.bench_search
"""

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.bulk_people import NOW, fill_people
from benchmarks.cpu import cpu_ms
from shopclient.domain.client_filter import ClientFilter, write_filter
from shopclient.domain.names import fold
from shopclient.services.client_search import find, members
from shopclient.services.shop import Shop

ROOT = Path(__file__).resolve().parent.parent
QUERIES = (
    *("", "федоров", "Фёдорова Анна", "шев", "ова", "александровна", "fedorov", "atljhjd", "кузнецов иван"),
    *("65-21", "926 393", "+7 926", "89263936521", "nobody@nowhere.example", "рыбалка", "person5", "ив п"),
    *("ёё", "ив", "а", "k", "65", "йй"),
)
FILTERS = (
    *(
        ClientFilter(stages=("client",)),
        ClientFilter(not_seen_days=60),
        ClientFilter(turnover_from=3_000_000),
    ),
    *(
        ClientFilter(balance_from=100_000),
        ClientFilter(levels=("0:simple",)),
        ClientFilter(kinds=("simple",)),
    ),
    *(ClientFilter(tags=("опт",)), ClientFilter(has_favourite=False), ClientFilter(birth_month=3)),
    *(ClientFilter(birthday_within=7), ClientFilter(consent="messages", consent_state="unknown")),
    *(ClientFilter(states=("moved",)), ClientFilter(no_phone=True), ClientFilter(place="лесная")),
)
BARE = (
    "SELECT client.id, client.name FROM client_search JOIN client ON client.id = client_search.rowid "
    "WHERE client_search MATCH ? ORDER BY client.sort_key, client.id LIMIT 50"
)
BARE_SHORT = (
    "SELECT client.id, client.name FROM client CROSS JOIN client_search ON client_search.rowid = client.id "
    "WHERE instr(client_search.name, ?) ORDER BY client.sort_key, client.id LIMIT 50"
)


def bare(db: sqlite3.Connection, text: str) -> list[tuple[int, str]]:
    """Ask what a first version would ask: every word as typed, folded."""
    words = fold(text).split() or [""]
    if min(map(len, words)) < 3:
        return db.execute(BARE_SHORT, (words[0],)).fetchall()
    return db.execute(BARE, (" AND ".join(f'"{word}"' for word in words),)).fetchall()


def report(shop: Shop, db: sqlite3.Connection) -> None:
    print(f"{'text':26} {'found':>8} {'ours':>8} {'bare':>8} {'more':>8}")
    ours, floor = [], []
    for text in QUERIES:
        page = find(shop, text)
        ours.append(cpu_ms(lambda text=text: find(shop, text)))  # type: ignore[misc]  # bound at once
        floor.append(cpu_ms(lambda text=text: bare(db, text)))  # type: ignore[misc]  # bound at once
        found = f"{page.found}{'+' if page.found_more else ''}"
        print(f"{text:26} {found:>8} {ours[-1]:8.2f} {floor[-1]:8.2f} {ours[-1] - floor[-1]:8.2f}")
    print(f"{'median':26} {'':>8} {statistics.median(ours):8.2f} {statistics.median(floor):8.2f}")
    last = find(shop, "", limit=page.total - 50).rows[-1].id
    print(f"page near the end: {cpu_ms(lambda: find(shop, '', after=last)):.2f} ms")


def filters(path: Path) -> None:
    """Tell what filters take, in milliseconds on the clock, each in a shop that was opened anew."""
    print(f"{'filter':26} {'found':>8} {'first':>8} {'again':>8} {'all':>8}")
    for asked in FILTERS:
        with closing(Shop(path, lambda: NOW)) as shop:
            find(shop, "а")
            apply = partial(find, shop, "", asked=asked)
            times = [clock_ms(apply), clock_ms(apply)]
            everybody = clock_ms(partial(members, shop, asked))
            page = apply()
        [name] = set(json.loads(write_filter(asked))) - {"consent_state"}
        found = f"{page.found}{'+' if page.found_more else ''}"
        print(f"{name:26} {found:>8} {times[0]:8.1f} {times[1]:8.1f} {everybody:8.1f}")


def clock_ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def windows(path: Path) -> None:
    """Tell what a real window and a bare one took, in milliseconds."""
    command = [sys.executable, "-m", "benchmarks.search_window", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, list[float]] = json.loads(done.stdout)
    for name, times in found.items():
        ordered = sorted(times)
        p50, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
        print(f"{name:22} p50 {p50:7.1f}  p95 {p95:7.1f}  max {ordered[-1]:7.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=Path, help="a shop of size L that is there; it is only read")
    given = parser.parse_args().file
    with tempfile.TemporaryDirectory() as folder:
        path = given or Path(folder) / "L.db"
        if given is None:
            fill_people(path)
        with closing(Shop(path, lambda: NOW)) as shop, closing(sqlite3.connect(path)) as db:
            report(shop, db)
        filters(path)
        windows(path)


if __name__ == "__main__":
    main()
