"""What the first page of a day costs in a shop of 100,000 clients with families and favourites.

CPU in ms, the median of some rounds: our page, grouped, with 7 days ahead, on some days of a year; beside it
the floor, in the same run: the bare queries of sqlite3 that any such page must ask – who was born on these
days, who of the families, how many love the holidays of the week. Filling the shop takes some minutes;
``--file F`` takes a copy of one that is there, made by benchmarks.bulk_people, and gives it days of its own.
Quote it from a quiet machine.
Run: python -m benchmarks.bench_today
"""

import argparse
import json
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from benchmarks.bulk_people import NOW, fill_people
from benchmarks.cpu import cpu_ms
from shopclient.services.day_page import day_page
from shopclient.services.files import open_shop
from shopclient.services.holidays import catalogue
from shopclient.services.occasion_planning import falls_between

AHEAD = 7
DAYS = (date(2026, 3, 8), date(2026, 5, 12), date(2026, 5, 19), date(2026, 11, 21), date(2026, 12, 31))
OFTEN = ("womens_day", "new_year", "pioneer_day", "komsomol_day", "defender_day", "victory_day")
BORN = "SELECT id, name, birthday FROM client WHERE substr(birthday, -5) = ? AND birthday IS NOT NULL"
KIN = "SELECT id, name, birthday FROM relative WHERE substr(birthday, -5) = ? AND birthday IS NOT NULL"
LOVED = (
    "SELECT holiday_key, count(*) FROM favourite"
    " WHERE holiday_key IN (SELECT value FROM json_each(?)) GROUP BY holiday_key"
)


def spread(path: Path) -> None:
    """Give everybody days of their own, and two of three a favourite; half of these love one of a few."""
    draw = random.Random(9)
    keys = [holiday.key for holiday in catalogue()]
    with closing(sqlite3.connect(path)) as db, db:
        for table, first, last in (("client", 1940, 2005), ("relative", 1950, 2024)):
            ids = [row[0] for row in db.execute(f"SELECT id FROM {table}")]
            days = [(_born(draw, first, last), number) for number in ids]
            db.executemany(f"UPDATE {table} SET birthday = ? WHERE id = ?", days)
        db.execute("DELETE FROM favourite")
        loves = [
            (client, place, draw.choice(OFTEN if draw.random() < 0.5 else keys))
            for (client,) in db.execute("SELECT id FROM client")
            for place in range(draw.choice((0, 1, 1)))
        ]
        db.executemany(
            "INSERT INTO favourite (client_id, position, holiday_key, reason) VALUES (?, ?, ?, '')", loves
        )


def _born(draw: random.Random, first: int, last: int) -> str:
    day = date(first, 1, 1) + timedelta(days=draw.randrange((last - first) * 365))
    return day.isoformat() if draw.random() < 0.8 else f"-{day:-%m-%d}"


def floor(db: sqlite3.Connection, day: date, loved: str) -> None:
    """Ask for the people of the day, and how many love the holidays of the week."""
    for query in (BORN, KIN):
        db.execute(query, (f"{day:%m-%d}",)).fetchall()
    db.execute(LOVED, (loved,)).fetchall()


def measure(path: Path) -> None:
    """Print a line for each day."""
    shop = open_shop(path, lambda: NOW)
    print(f"{'day':12}{'people':>8}{'ours ms':>9}{'floor ms':>10}")
    with closing(sqlite3.connect(path)) as db:
        for day in DAYS:
            end = day + timedelta(days=AHEAD)
            keys = [each.key for each in catalogue() if falls_between(catalogue(), each.key, day, end)]
            page = day_page(shop, day)
            today = sum(group.part.total for group in page.groups) + page.people.total
            ours = cpu_ms(partial(day_page, shop, day))
            bare = cpu_ms(partial(floor, db, day, json.dumps(keys)))
            print(f"{day.isoformat():12}{today:>8}{ours:>9.1f}{bare:>10.1f}")
    shop.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path)
    chosen = parser.parse_args().file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.shop"
        if chosen is None:
            fill_people(path)
        else:
            shutil.copyfile(chosen, path)
        spread(path)
        measure(path)


if __name__ == "__main__":
    main()
