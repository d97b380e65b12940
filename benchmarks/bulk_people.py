"""A shop of size L with people in it: names, phones, e-mails, hobbies, families, tags, and their purchases.

Names are frequent as in life; nobody is real. Run: python -m benchmarks.bulk_people FILE [CLIENTS SALES]
"""

import json
import random
import re
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine

from benchmarks.bulk_shop import fill
from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.domain.phones import parse_phone
from shopclient.services.search_index import index_everybody

CLIENTS, SALES = 100_000, 300_000
NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)

_GIVEN = re.findall(r"\w+", "Иван Пётр Мария Олена Тарас Соломія Глеб Євген Анна Светлана Юлія Галина Микола")
_MIDDLE = ["Петрович", "Ивановна", "Сергеевич", "Олексіївна", "Александровна", "Тарасович"]
_OFTEN = ["Фёдоров", "Шевченко", "Кузнецов", "Коваленко", "Іваненко", "Мельник", "Яковлева", "Жук"]
_SYLLABLES = re.findall(r"\w+", "ко ва ле нко фе до ров ку зне цов їжа ке вич гри бо ед чен ник по па дор щу")
_HOBBIES = re.findall(r"\w+", "рыбалка вышивка футбол книги шахматы садоводство кофе розы орхидеи вязание")
_TASTES = ["зелёный чай", "тёмный шоколад", "без сахара", "большие букеты", "белые лилии"]
_TAGS = ["постоянный", "опт", "соседи", "праздники", "доставка"]
_RELATIONS = ["wife", "husband", "son", "daughter", "mother", "father"]


def people(count: int) -> list[Person]:
    """Return invented people; some surnames and all given names are frequent, as they are in life."""
    draw = random.Random(5)
    surnames = (*_OFTEN, *("".join(draw.choices(_SYLLABLES, k=3)).capitalize() for _ in range(20_000)))
    weights = (*(500,) * len(_OFTEN), *(1,) * 20_000)
    return [
        Person(last=last, first=draw.choice(_GIVEN), middle=draw.choice(_MIDDLE), phones=(f"+7926{tail:07}",))
        for last, tail in zip(
            draw.choices(surnames, weights, k=count), draw.sample(range(10**7), count), strict=True
        )
    ]


def fill_people(path: Path, clients: int = CLIENTS, sales: int = SALES) -> None:
    """Write a new shop at *path*: what is measured in it is finding, so all comes by bare statements."""
    fill(path, clients, sales, lambda: NOW)
    with closing(sqlite3.connect(path)) as db, db:
        for client_id, person in enumerate(people(clients), 1):
            _name(db, client_id, person)
            _notes(db, client_id, random.Random(client_id))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        index_everybody(connection)
    engine.dispose()


def _name(db: sqlite3.Connection, client_id: int, person: Person) -> None:
    db.execute(
        "UPDATE client SET name = ?, last = ?, first = ?, middle = ?, sort_key = ? WHERE id = ?",
        (person.full_name, person.last, person.first, person.middle, fold(person.list_name), client_id),
    )
    phone = parse_phone(person.phones[0], "RU")
    db.execute(
        "INSERT INTO client_phone (client_id, position, typed, e164, digits) VALUES (?, 0, ?, ?, ?)",
        (client_id, phone.as_typed, phone.e164, phone.digits),
    )


def _notes(db: sqlite3.Connection, client_id: int, draw: random.Random) -> None:
    labels = [
        *(("hobby", draw.choice(_HOBBIES)) for _ in range(draw.randint(0, 2))),
        *(("taste", draw.choice(_TASTES)) for _ in range(draw.randint(0, 1))),
        *(("tag", draw.choice(_TAGS)) for _ in range(draw.randint(0, 1))),
    ]
    db.executemany(
        "INSERT INTO client_label (client_id, what, position, text) VALUES (?, ?, 0, ?)",
        [(client_id, what, text) for what, text in labels],
    )
    if draw.random() < 0.5:
        db.execute(
            "INSERT INTO client_email (client_id, position, address) VALUES (?, 0, ?)",
            (client_id, f"person{client_id}@example.com"),
        )
    hobbies = json.dumps(draw.sample(_HOBBIES, draw.randint(0, 1)), ensure_ascii=False)
    for position in range(draw.choice((0, 0, 1, 2))):
        db.execute(
            "INSERT INTO relative (client_id, position, relation, name, birthday, hobbies)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (client_id, position, draw.choice(_RELATIONS), draw.choice(_GIVEN), "--03-08", hobbies),
        )
    if draw.random() < 0.3:
        db.execute(
            "INSERT INTO favourite (client_id, position, holiday_key, reason) VALUES (?, 0, ?, '')",
            (client_id, draw.choice(("pioneer_day", "new_year", "womens_day"))),
        )


if __name__ == "__main__":
    fill_people(Path(sys.argv[1]), *map(int, sys.argv[2:]))
