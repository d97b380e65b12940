"""Finding a client at the counter: by whatever part somebody remembers, on whatever keyboard."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.statements import sent_by
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.programme_toml import read_programme
from shopclient.models.sessions import driver_of
from shopclient.services import cards, client_search, clients, till, undoing
from shopclient.services.client_search import count, find
from shopclient.services.client_views import Met
from shopclient.services.files import create_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import PROGRAMME, ShopClock

FYODOROV = Person(
    last="ФЁДОРОВ", first="Иван", phones=("8 (926) 393-65-21",), emails=("Ivan.Fedorov@Example.com",)
)
YIZHAK = Person(last="Їжак", first="Мар'яна", phones=("050 123 45 67",))
OBRIEN = Person(first="Siobhán", last="O'Brien", phones=("+44 20 7946 0958",))
NAMES = (
    *("Фёдоров Иван", "Їжак Мар'яна", "O'Brien Siobhán", "Анна-Мария Кузнецова", "Ґалаґан Зиновій"),
    *("Жан-Клод д’Артаньян", "Müller Jürgen", "Œuvre Straße", "Ольга 🎂 Ким", "José Núñez", "אבי לוי"),
)


def found(shop: Shop, text: str) -> list[str]:
    return [row.name for row in find(shop, text).rows]


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    """Three people who are easily lost in a list."""
    return {
        "fyodorov": clients.add(shop, FYODOROV),
        "yizhak": clients.add(shop, YIZHAK),
        "obrien": clients.add(shop, OBRIEN),
    }


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    "text",
    [
        *["федоров", "ФЕДОРОВ", "фёдоров", "  иван   фёд ", "Иван Фёдоров", "дор", "ор ван", "ё"],
        *["fedorov", "Fyodorov", "ivan fedorov", "atljhjd", "atljhjd bdfy", "Bdfy"],
        *["926 393", "65-21", "6521", "8926393", "8 (926) 393", "+7 926", "+79263936521", "9263936521"],
        *["иван 65 21", "6521 фёд", "ivan.fedorov@example.com", "FEDOROV@EXAMPLE"],
    ],
)
def test_fyodorov_is_found(shop: Shop, text: str) -> None:
    assert found(shop, text) == ["Иван ФЁДОРОВ"]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("text", "name"),
    [
        *[(text, "Мар'яна Їжак") for text in ["їжак", "ЇЖАК", "марʼяна", "Мар’яна", "маряна", "izhak"]],
        *[(text, "Мар'яна Їжак") for text in ["+380 50", "050 123", "0501234567", "45 67", "123-45-67"]],
        *[(text, "Siobhán O'Brien") for text in ["o'brien", "O’BRIEN", "obrien", "siobhan", "020 7946"]],
    ],
)
def test_the_others_are_found(shop: Shop, text: str, name: str) -> None:
    assert found(shop, text) == [name]


def test_names_come_first_and_the_row_can_tell_what_else_was_found(shop: Shop) -> None:
    family = (
        Relative("daughter", "Роза", hobbies=("Танцы",)),
        Relative("", "Семён", role="бухгалтер", phone="8 926 777 88 99"),
    )
    petrov = clients.add(
        shop,
        Person(
            last="Петров",
            first="Олег",
            family=family,
            hobbies=("Розы",),
            tastes=("Белый чай",),
            tags=("соседи",),
            addresses=("ул. Розова",),
        ),
    )
    for name in ("Морозова Анна", "Абрамов Розалий", "Розанов Яков", "Розанова Анна"):
        clients.add(shop, Person(last=name.split()[0], first=name.split()[1]))

    page = find(shop, "роз")
    assert [row.list_name for row in page.rows] == [
        *("Розанов Яков", "Розанова Анна"),
        *("Абрамов Розалий", "Морозова Анна", "Петров Олег"),
    ]
    assert [row.met for row in page.rows] == [None] * 4 + [Met("hobby", "Розы")]
    reasons = {
        "танц": Met("of_relative", "Танцы", "Роза"),
        "чай": Met("taste", "Белый чай"),
        "сосед": Met("tag", "соседи"),
        "семен": Met("relative", "Семён", "бухгалтер"),
        "бухгалтер": Met("role", "бухгалтер", "Семён"),
        "8899": Met("of_relative", "8 926 777 88 99", "Семён"),
        "tancy": Met("of_relative", "Танцы", "Роза"),
        "semen петр": Met("relative", "Семён", "бухгалтер"),
    }
    for text, reason in reasons.items():
        rows = find(shop, text).rows
        assert [(row.id, row.met) for row in rows] == ([(petrov, reason)] if reason else []), text
    assert [row.list_name for row in find(shop, "розанов а").rows] == ["Розанова Анна"]
    assert [row.list_name for row in find(shop, "анна о").rows] == ["Морозова Анна", "Розанова Анна"]


def test_a_relative_who_is_a_client_is_found_by_the_name_of_today(shop: Shop) -> None:
    daughter = clients.add(shop, Person(name="Аня"))
    mother = clients.add(shop, Person(name="Вера", family=(Relative("daughter", "Аня", known=daughter),)))
    assert [row.id for row in find(shop, "аня").rows] == [daughter, mother]

    clients.update(shop, daughter, 1, Person(name="Анна Львовна"))

    assert [row.id for row in find(shop, "аня").rows] == []
    assert [(row.id, row.met) for row in find(shop, "львовна").rows] == [
        (daughter, None),
        (mother, Met("relative", "Анна Львовна", "daughter")),
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *[("Іван", "иван"), ("Иван", "іван"), ("Peter", "петер"), ("Peter", "зуеук"), ("Галина", "halyna")],
        *[
            ("Євген", "yevhen"),
            ("Шевченко", "shev"),
            ("Микола", "vbrjkf"),
            ("Їжак", "];fr"),
            ("Київ", "kyiv"),
        ],
    ],
)
def test_letters_of_another_alphabet_find_a_name_where_nobody_has_it_as_typed(
    shop: Shop, name: str, text: str
) -> None:
    clients.add(shop, Person(name=name))
    assert found(shop, text) == [name]
    clients.add(shop, Person(name=text))
    assert found(shop, text)[0] == text


@pytest.mark.usefixtures("people")
def test_another_keyboard_is_tried_only_where_the_text_as_typed_finds_nobody(shop: Shop) -> None:
    assert found(shop, ";fy") == []
    clients.add(shop, Person(name="Жанна"))
    assert found(shop, ";fyyf") == ["Жанна"]
    clients.add(shop, Person(name=";fyyf"))
    assert found(shop, ";fyyf") == [";fyyf"]


def test_two_parts_of_a_phone_may_be_given_apart(shop: Shop, people: dict[str, int]) -> None:
    assert found(shop, "926 21") == ["Иван ФЁДОРОВ"]
    assert found(shop, "926 4567") == []


def test_a_card_finds_its_client_with_spaces_and_dashes(shop: Shop, people: dict[str, int]) -> None:
    number = cards.issue_named(shop, "simple", people["yizhak"]).number

    for text in (
        number,
        number[-4:],
        f"{number[:7]} {number[7:]}",
        f"{number[:1]}-{number[1:7]}-{number[7:]}",
    ):
        assert "Мар'яна Їжак" in found(shop, text)
    assert found(shop, number) == ["Мар'яна Їжак"]
    row = find(shop, number).rows[0]
    assert (row.cards, row.kind_name) == ((number,), "Простая")


def test_a_ready_made_number_is_found_with_and_without_its_dash(shop: Shop, people: dict[str, int]) -> None:
    with shop.writing() as tx:
        cards.keep_number(tx, "simple", "KRD-9988", people["obrien"])
    for text in ("krd-9988", "KRD9988", "krd", "9988"):
        assert found(shop, text) == ["Siobhán O'Brien"]


def test_what_was_changed_is_found_anew_and_the_old_no_more(shop: Shop, people: dict[str, int]) -> None:
    clients.update(shop, people["fyodorov"], 1, Person(name="Пётр Первый", phones=("8 495 123 45 99",)))

    assert found(shop, "федоров") == found(shop, "6521") == found(shop, "example.com") == []
    assert found(shop, "петр") == found(shop, "4599") == ["Пётр Первый"]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    "text",
    [
        *['"', '""', '"a" OR "b"', "*", "фед*", "%", "_", "' OR 1=1", "NEAR(а б)", "body:федоров", "^фед"],
        *["а" * 10_000, "аб " * 5_000, "(" * 10_000, "фед)", "--", "\\", "\ud800фея", "{name}", "<b>"],
        " ".join(f"слово{number}" for number in range(1_000)),
    ],
)
def test_hostile_texts_find_nobody_and_break_nothing(shop: Shop, text: str) -> None:
    assert found(shop, text) == []
    assert count(shop) == 3


@pytest.mark.usefixtures("people")
def test_signs_that_nobody_sees_do_not_matter(shop: Shop) -> None:
    for text in ("\0федоров\u200b\n", "фед\0оров", "\ud800фед", "ф\u0301едоров"):
        assert found(shop, text) == ["Иван ФЁДОРОВ"]
    assert len(found(shop, "\0")) == len(found(shop, " ' ")) == 3


def test_an_empty_text_lists_all_in_name_order_a_page_at_a_time(shop: Shop) -> None:
    for name in ("Яна", "ёлкин", "Елена", "Жук", "Абрам", "Абрам"):
        clients.add(shop, Person(name=name))

    seen: list[str] = []
    ids: list[int] = []
    while page := find(shop, "", limit=2, after=ids[-1] if ids else None).rows:
        seen += [row.name for row in page]
        ids += [row.id for row in page]

    assert seen == ["Абрам", "Абрам", "Елена", "ёлкин", "Жук", "Яна"]
    assert len(set(ids)) == 6
    first = find(shop, "", limit=2)
    assert (len(first.rows), first.found, first.total) == (2, 6, 6)


def test_hits_too_many_to_sort_come_in_the_same_order(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        clients.add(shop, Person(name=f"Иванова {number % 3}", phones=(f"+7 926 000 00 {number:02}",)))
    clients.add(shop, Person(name="Марк", hobbies=("ивановские ситцы",)))
    texts = ("иванова", "ив", "и", "926", "00", "ова", "ова 1", "ivan", "i", "и 1", "ф в")
    ordered = {text: [row.id for row in find(shop, text).rows] for text in texts}
    assert [text for text in texts if len(ordered[text]) < 5] == ["ф в"]

    for most in ("MOST_COUNTED", "MOST_SORTED"):
        monkeypatch.setattr(client_search, most, 2)

    for text, ids in ordered.items():
        page = find(shop, text, limit=2)
        assert (page.found, page.found_more) == ((2, True) if ids else (0, False))
        while len(page.rows) < len(ids):
            more = find(shop, text, limit=3, after=page.rows[-1].id).rows
            page = replace(page, rows=(*page.rows, *more))
            assert more
        assert [row.id for row in page.rows] == ids


def test_a_row_tells_what_the_client_has_with_the_shop(shop: Shop, people: dict[str, int]) -> None:
    client = people["fyodorov"]
    clients.update(shop, client, 1, Person(name="Иван", favourites=(Favourite("pioneer_day"),)))
    first = cards.issue_named(shop, "simple", client).number
    second = cards.issue_named(shop, "simple", client).number
    stages = []
    for key in ("a", "b", "c"):
        till.sell(shop, request(key), SaleDraft.of((Cents(10_000),), card=first))
        stages.append(find(shop, "иван").rows[0].stage)
    undoing.undo(shop, request("d"), "c")

    row = find(shop, "иван").rows[0]
    file = clients.get(shop, client)

    assert stages == ["buyer", "client", "client"]
    assert (row.cards, row.bonuses, row.stage) == ((first, second), Cents(1_000), "client")
    assert (row.last_purchase, row.has_favourite, row.phone) == (shop.today(), True, "")
    assert (file.purchases, file.turnover, file.bonuses, file.debt) == (2, 20_000, 1_000, 0)
    assert [
        (item.op_key, item.amount, item.bonuses, item.undone) for item in clients.booked(shop, file.id)
    ] == [
        ("c", 10_000, 500, True),
        ("b", 10_000, 500, False),
        ("a", 10_000, 500, False),
    ]
    assert find(shop, "їжак").rows[0].stage == "prospect"


def test_a_page_costs_as_many_statements_as_a_row(shop: Shop) -> None:
    def cost() -> int:
        asked = sent_by(shop, lambda: find(shop, "анна"))
        return sum(not each.startswith("--") for each in asked)

    clients.add(shop, Person(name="Анна 0", phones=("+7 926 393 65 00",)))
    one = cost()
    for number in range(1, 20):
        clients.add(shop, Person(name=f"Анна {number}", phones=(f"+7 926 393 65 {number:02}",)))
    assert cost() <= one


@pytest.mark.parametrize("text", ["", "фед", "65-21", "ф", "иван ф"])
def test_nothing_is_read_whole(shop: Shop, people: dict[str, int], text: str) -> None:
    asked = sent_by(shop, lambda: find(shop, text, after=people["obrien"] if text else None))
    with shop.reading() as session:
        driver = driver_of(session)
        plans = [
            step[3]
            for statement in asked
            if statement.startswith("SELECT")
            for step in driver.execute(f"EXPLAIN QUERY PLAN {statement}")
        ]

    # Counting reads the narrowest index; the search its trigrams (M, or a part of all terms, read in order).
    whole = {plan for plan in plans if plan.startswith("SCAN") and "json_each" not in plan}
    tables = {plan for plan in whole if re.match(r"SCAN (client|operation|card|account|lot)\b", plan)}
    assert all("COVERING INDEX" in plan or "ix_client_listed" in plan for plan in tables)
    assert any(plan.startswith("SEARCH client USING") for plan in plans)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop with names of many kinds, made once: it is only read."""
    folder: Path = tmp_path_factory.mktemp("many")
    shop = create_shop(folder / "shop.db", read_programme(PROGRAMME), ShopClock())
    for name in NAMES:
        clients.add(shop, Person(name=name))
    yield shop
    shop.close()


PIECES = [
    (name, word[start:end])
    for name in NAMES
    for word in name.split()
    for start, end in itertools.combinations(range(len(word) + 1), 2)
    if end - start >= 3
]


@given(piece=st.sampled_from(PIECES), case=st.sampled_from([str.lower, str.upper, str.title, str.casefold]))
def test_every_piece_of_a_name_finds_its_client(many: Shop, piece: tuple[str, str], case: object) -> None:
    name, text = piece
    assert callable(case)
    assert name in found(many, case(text))


@given(text=st.text(max_size=60))
def test_any_text_gets_an_answer(many: Shop, text: str) -> None:
    page = find(many, text)
    assert len(page.rows) == page.found <= page.total == len(NAMES)


@pytest.mark.parametrize(
    "typed",
    ['"ромашка"', "ооо «ромашка-плюс»", "kolcov", "cvetkov xariton", "Šapko", "cvetkov", "czvetkov"],
)
def test_quotes_and_other_ways_to_write_in_latin_letters(shop: Shop, typed: str) -> None:
    names = ("ООО «Ромашка-Плюс»", "Кольцов", "Цветков Харитон", "Шапко", "Цветков")
    for name in names:
        clients.add(shop, Person(name=name))
    found = [row.name for row in find(shop, typed).rows]
    assert found, typed
    assert find(shop, "кккко").rows == ()


def test_notes_and_reasons_are_found_after_all_else(shop: Shop) -> None:
    noted = Person(name="Олег", notes="Сын учится в 5 классе. Любит рыбалку; звонить вечером", favourites=())
    clients.add(shop, noted)
    clients.add(shop, Person(name="Рыбалкин"))
    clients.add(shop, Person(name="Ира", favourites=(Favourite("new_year", "мамина рыбалка"),)))

    rows = find(shop, "рыбал").rows
    assert [(row.name, row.met) for row in rows] == [
        ("Рыбалкин", None),
        ("Ира", Met("reason", "мамина рыбалка", "")),
        ("Олег", Met("note", "Любит рыбалку", "")),
    ]
