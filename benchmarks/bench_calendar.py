"""What the calendar costs in a file of 100,000 clients with days of their own, beside bare counts of sqlite3.

CPU in ms of a month as it is shown (five weeks: holidays with how many love them, people's days), of the
bare counts by the same indexes, and the difference; then of a year, and of the people of one day. Filling the
shop takes some minutes; ``--file F`` takes a copy of one that is there, made by benchmarks.bulk_people.
Run: python -m benchmarks.bench_calendar
"""

import argparse
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
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services.calendar_days import calendar_of
from shopclient.services.calendar_people import lovers_of, people_on
from shopclient.services.calendar_views import month_grid
from shopclient.services.files import open_shop

MAY, PIONEERS = date(2026, 5, 1), date(2026, 5, 19)
BARE = (
    "SELECT substr(birthday, -5), count(*) FROM client WHERE substr(birthday, -5) IN ({days}) "
    "AND birthday IS NOT NULL GROUP BY 1",
    "SELECT substr(birthday, -5), count(*) FROM relative WHERE substr(birthday, -5) IN ({days}) "
    "AND birthday IS NOT NULL GROUP BY 1",
    "SELECT holiday_key, count(*) FROM favourite GROUP BY 1",
)
LOVED = ("pioneer_day", "womens_day", "new_year", "komsomol_day", "victory_day_ru", "easter_orthodox_day")


def give_days(path: Path) -> None:
    """Give everybody a birthday, families theirs, and every third client a favourite holiday."""
    draw = random.Random(7)
    first = date(1940, 1, 1)
    with closing(sqlite3.connect(path)) as db, db:
        for table in ("client", "relative"):
            ids = [row[0] for row in db.execute(f"SELECT id FROM {table}")]
            born = [((first + timedelta(days=draw.randrange(30_000))).isoformat(), each) for each in ids]
            db.executemany(f"UPDATE {table} SET birthday = ? WHERE id = ?", born)
        loving = [row[0] for row in db.execute("SELECT id FROM client WHERE id % 3 = 0")]
        db.executemany(
            "INSERT OR IGNORE INTO favourite (client_id, position, holiday_key, reason) VALUES (?, 9, ?, '')",
            [(each, draw.choice(LOVED)) for each in loving],
        )


def bare(db: sqlite3.Connection, first: date, last: date) -> None:
    """Count by the same indexes, without asking who is greeted."""
    days = ", ".join(f"'{first + timedelta(days=n):%m-%d}'" for n in range((last - first).days + 1))
    for query in BARE:
        db.execute(query.format(days=days)).fetchall()


def measure(path: Path) -> None:
    """Print what is measured of the shop at *path*."""
    shop = open_shop(path, lambda: NOW)
    first, last = month_grid(MAY)
    with closing(sqlite3.connect(path)) as db:
        floor = cpu_ms(partial(bare, db, first, last))
    month = cpu_ms(partial(calendar_of, shop, first, last))
    print(f"month    {month:7.1f} ms   bare {floor:7.1f} ms   over {month - floor:7.1f} ms")
    print(f"year     {cpu_ms(partial(calendar_of, shop, date(2026, 1, 1), date(2026, 12, 31))):7.1f} ms")
    day = calendar_of(shop, PIONEERS, PIONEERS)[PIONEERS]
    print(f"birthdays of a day, the first page   {cpu_ms(partial(people_on, shop, PIONEERS, KIND)):7.1f} ms")
    for each in day.loved[:1]:
        print(f"{each.lovers} lovers, the first page   {cpu_ms(partial(lovers_of, shop, each)):7.1f} ms")
    shop.close()


KIND = OccasionKind.BIRTHDAY


def main() -> None:
    """Measure a shop that is made, or a copy of one that is there."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=Path)
    given: Path | None = parser.parse_args().file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.shopclient"
        if given is None:
            fill_people(path)
        else:
            shutil.copyfile(given, path)
        give_days(path)
        measure(path)


if __name__ == "__main__":
    main()
