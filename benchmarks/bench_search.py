"""What finding clients costs in a file of 100,000, against the bare trigram query of sqlite3.

Each row: CPU in ms of a page of ours (counts, 50 rows with phones, cards, bonuses, purchases), of the bare
query for the names of the first 50, and the difference. Run: python -m benchmarks.bench_search
"""

import random
import re
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.domain.phones import parse_phone
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.search_text import search_body
from shopclient.services.client_search import find
from shopclient.services.files import create_shop
from shopclient.services.shop import Shop

CLIENTS = 100_000
ROUNDS = 7
MOMENT = datetime(2026, 11, 21, 7, tzinfo=UTC)
QUERIES = (
    *("", "федоров", "Фёдорова Анна", "шев", "ова", "александровна", "fedorov", "atljhjd", "кузнецов иван"),
    *("65-21", "926 393", "+7 926", "89263936521", "nobody@nowhere.example", "ёё", "ив", "а", "65", "йй"),
)
BARE = (
    "SELECT client.id, client.name FROM client_search JOIN client ON client.id = client_search.rowid "
    "WHERE client_search MATCH ? ORDER BY client.sort_key, client.id LIMIT 50"
)
BARE_SHORT = (
    "SELECT client.id, client.name FROM client CROSS JOIN client_search ON client_search.rowid = client.id "
    "WHERE instr(client_search.body, ?) ORDER BY client.sort_key, client.id LIMIT 50"
)


def people(count: int) -> list[Person]:
    """Return invented people; some surnames and all given names are frequent, as they are in life."""
    draw = random.Random(5)
    given = (
        "Иван",
        "Пётр",
        "Мария",
        "Олена",
        "Тарас",
        "Соломія",
        "Глеб",
        "Євген",
        "Анна",
        "Светлана",
        "Юлія",
    )
    middle = ("Петрович", "Ивановна", "Сергеевич", "Олексіївна", "Александровна", "Тарасович")
    often = ("Фёдоров", "Шевченко", "Кузнецов", "Коваленко", "Іваненко", "Мельник", "Яковлева", "Жук")
    syllables = re.findall(
        r"\w+", "ко ва ле нко фе до ров ку зне цов їжа ке вич гри бо ед чен ник по па дор щу"
    )
    surnames = (*often, *("".join(draw.choices(syllables, k=3)).capitalize() for _ in range(20_000)))
    weights = (*(500,) * len(often), *(1,) * 20_000)
    return [
        Person(last=last, first=draw.choice(given), middle=draw.choice(middle), phones=(f"+7926{tail:07}",))
        for last, tail in zip(
            draw.choices(surnames, weights, k=count), draw.sample(range(10**7), count), strict=True
        )
    ]


def fill(path: Path) -> None:
    """Bring the people in with bare statements: what is measured here is finding."""
    now = MOMENT.isoformat()
    with sqlite3.connect(path) as db:
        for client_id, person in enumerate(people(CLIENTS), 1):
            key = fold(person.list_name)
            phone = parse_phone(person.phones[0], "RU")
            db.execute(
                "INSERT INTO client (id, name, last, first, middle, sort_key, language, address, notes,"
                " state, version, added_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, '', '', '', 'client', 1, ?, ?)",
                (client_id, person.full_name, person.last, person.first, person.middle, key, now, now),
            )
            db.execute(
                "INSERT INTO client_phone (client_id, position, typed, e164, digits) VALUES (?, 0, ?, ?, ?)",
                (client_id, phone.as_typed, phone.e164, phone.digits),
            )
            number = f"20{client_id:011}"
            db.execute(
                "INSERT INTO account (id, client_id, opening_turnover, debt, turnover, opened_at, is_gift)"
                " VALUES (?1, ?1, 0, 0, 0, ?2, 0)",
                (client_id, now),
            )
            db.execute(
                "INSERT INTO card (number, kind_key, account_id, holder_id, state, reason, issued_on)"
                " VALUES (?, 'simple', ?, ?, 'active', '', '2026-01-01')",
                (number, client_id, client_id),
            )
            body = search_body(key, [phone], [], [number])
            db.execute("INSERT INTO client_search (rowid, body) VALUES (?, ?)", (client_id, body))


def cpu_ms(work: Callable[[], object]) -> float:
    """Return the median CPU time of some rounds, after one to warm up."""
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


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
    last = find(shop, "", limit=CLIENTS - 50).rows[-1].id
    print(f"page near the end: {cpu_ms(lambda: find(shop, '', after=last)):.2f} ms")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        programme = read_programme(
            {"card_kind": [{"key": "simple", "name": "Простая", "cashback_percent": "5"}]}
        )
        shop = create_shop(path, programme, lambda: MOMENT)
        fill(path)
        db = sqlite3.connect(path)
        report(shop, db)
        db.close()
        shop.close()


if __name__ == "__main__":
    main()
