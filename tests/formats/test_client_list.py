import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import ImportUnreadable
from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_columns import Field, Layout
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import Fault

IMPORTS = Path(__file__).parent.parent / "data" / "imports"


def listed(folder: Path, *lines: str) -> ClientList:
    path = folder / "clients.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_clients(path, decimals=2)


def test_the_list_of_1c_comes_in_whole() -> None:
    clients = read_clients(IMPORTS / "clients_1c_cp1251.csv", decimals=2)
    assert (clients.mapping.layout, clients.read, clients.skipped) == (Layout.ONE_C, 15, 0)
    assert not clients.faults
    first, quoted = clients.people[0], clients.people[7]
    assert (first.last, first.first, first.middle) == ("Бондар", "Светлана", "Петровна")
    assert first.name == "Светлана Петровна Бондар"
    assert first.birthday == PersonDate(6, 6, 1986)
    assert (first.card, first.external_id) == ("2071883259262", "00000")
    assert (first.total_spent, first.bonus_balance) == (4_086_838, None)
    assert (quoted.last, quoted.notes) == ("О'Коннор", "без орехов; скидку помнит")
    assert sum(person.total_spent or 0 for person in clients.people) == 69_164_492
    assert all(person.middle and person.phones and person.birthday for person in clients.people)


def test_the_list_of_loyverse_comes_in_whole() -> None:
    clients = read_clients(IMPORTS / "loyverse_customers.csv", decimals=2)
    assert (clients.mapping.layout, clients.read, clients.skipped) == (Layout.LOYVERSE, 20, 0)
    assert not clients.faults
    assert clients.mapping.unrecognised == ()
    third = clients.people[2]
    assert (third.line, third.name, third.last) == (4, "Пётр Їжак", "")
    assert (third.phones, third.emails) == (("8 (985) 743-03-67",), ("client12@example.org",))
    assert (third.card, third.bonus_balance, third.total_spent) == ("208182114557", 12_550, 4_531_129)
    assert third.address == "вул. Садова, 5, Львів, 79000, UA"
    assert third.notes == "дочь Оля, 7 лет"
    assert (third.first_visit, third.last_visit) == (date(2024, 3, 19), date(2026, 10, 29))
    assert sum(person.bonus_balance or 0 for person in clients.people) == 586_200


def test_the_list_of_square_comes_in_whole() -> None:
    clients = read_clients(IMPORTS / "square_customers.csv", decimals=2)
    assert (clients.mapping.layout, clients.read, clients.skipped) == (Layout.SQUARE, 15, 0)
    assert not clients.faults
    second, last = clients.people[1], clients.people[-1]
    assert (second.first, second.last, second.name) == ("Ирина", "Мельник", "Ирина Мельник")
    assert second.birthday == PersonDate(9, 8)
    assert (second.total_spent, second.external_id) == (3_496_046, "SQ100001")
    assert last.birthday == PersonDate(2, 29)


@pytest.mark.parametrize(
    ("name", "why"), [("purchases_journal.csv", "purchases"), ("phone_contacts.vcf", "vcard")]
)
def test_a_file_of_another_kind_says_so(name: str, why: str) -> None:
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(IMPORTS / name, decimals=2)
    assert refused.value.why == why


def test_a_list_without_people_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportUnreadable) as refused:
        listed(tmp_path, "Пол,Карта", "ж,2071883259262")
    assert refused.value.why == "no_columns"


def test_a_faulty_value_is_named_to_the_letter_and_the_person_stays(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "ФИО;Телефон;Email;Дата рождения;Карта;Бонусы;Накоплено;Язык",
        "Анна Ковал;+380631112233;anna(at)example.org;31.02.1990;2,07188E+12;1,2,3;-5;клингонский",
        "Пётр Їжак;12;petr@example.org;29.02.1980;77;1 250,50;100;українська",
    )
    anna, petr = clients.people
    assert (anna.name, anna.phones, anna.emails) == ("Анна Ковал", ("+380631112233",), ())
    assert (anna.birthday, anna.card, anna.bonus_balance, anna.total_spent) == (None, "", None, None)
    assert sorted(clients.faults, key=lambda fault: (fault.line, fault.field)) == [
        Fault(2, "birthday", "31.02.1990", "date_invalid"),
        Fault(2, "bonus_balance", "1,2,3", "amount_invalid"),
        Fault(2, "card", "2,07188E+12", "number_damaged"),
        Fault(2, "email", "anna(at)example.org", "email_invalid"),
        Fault(2, "language", "клингонский", "value_invalid"),
        Fault(2, "total_spent", "-5", "amount_invalid"),
        Fault(3, "phone", "12", "phone_invalid"),
    ]
    assert (petr.bonus_balance, petr.total_spent, petr.language) == (125_050, 10_000, "uk")


def test_a_row_that_names_nobody_and_a_broken_line_are_skipped_and_named(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Имя,Телефон,Карта",
        ",,2071883259262",
        "Анна,+380631112233",
        ",+380501112233,",
        "Ольга,,",
    )
    assert [(person.line, person.name, person.phones) for person in clients.people] == [
        (4, "", ("+380501112233",)),
        (5, "Ольга", ()),
    ]
    assert clients.faults == [
        Fault(2, "name", ",,2071883259262", "name_missing"),
        Fault(3, "", "Анна,+380631112233", "too_few_cells"),
    ]
    assert (clients.read, clients.skipped) == (4, 2)


def test_several_values_in_a_cell_and_several_columns_of_one_field(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "ФИО;Телефон;Телефон 2;Email;Метки;Хобби;Примечание;Компания;Город;Индекс",
        "Анна;8 903 111-22-33, +380631112233;8 903 111-22-33;a@example.org b@example.org;"
        "VIP, подруга;чай;любит тишину;Ромашка;Львів;79000",
        "Олег;8 916 241/36/59;8 916 241-36-58, доб. 12;;;;;;;",
    )
    anna, oleg = clients.people
    assert anna.phones == ("8 903 111-22-33", "+380631112233")
    assert anna.emails == ("a@example.org", "b@example.org")
    assert (anna.tags, anna.hobbies) == (("VIP", "подруга"), ("чай",))
    assert anna.notes == "любит тишину\nКомпания: Ромашка"
    assert anna.address == "Львів, 79000"
    assert oleg.phones == ("8 916 241/36/59", "8 916 241-36-58, доб. 12")


def test_hostile_names_are_kept_to_the_letter_or_named(tmp_path: Path) -> None:
    kept = ["=1+1", "@SUM(A1)", "<b>R&D;</b>", "{x} %n", "Анна 👩‍👧", "אבג", "--", "'; DROP TABLE client"]
    named = {"a\x00b": "text_control", "\u202eабв": "text_control", "я" * 10_000: "text_too_long"}
    lines = [f"{name}\t+38063{number:07}" for number, name in enumerate([*kept, *named])]
    clients = listed(tmp_path, "Имя\tТелефон", *lines)
    assert [person.name for person in clients.people] == [*kept, "", "", ""]
    assert {fault.value: fault.reason for fault in clients.faults} == named
    assert all(person.phones for person in clients.people)


def test_a_name_longer_than_the_file_can_keep_is_named(tmp_path: Path) -> None:
    clients = listed(tmp_path, "Фамилия,Имя,Телефон", f"{'А' * 150},{'Б' * 150},+380631112233")
    assert [person.name for person in clients.people] == [""]
    assert [fault.reason for fault in clients.faults] == ["text_too_long"]


def test_american_dates_are_understood_from_their_column(tmp_path: Path) -> None:
    clients = listed(tmp_path, "Name,Birthday", "Ann,05/06/1980", "Bob,12/31/1975")
    assert [person.birthday for person in clients.people] == [
        PersonDate(5, 6, 1980),
        PersonDate(12, 31, 1975),
    ]


def test_a_person_may_say_what_the_columns_hold(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("A;B;C\nАнна;+380631112233;VIP\n", encoding="utf-8")
    given_fields = {"A": Field.NAME, "B": Field.PHONE, "C": Field.REMARK}
    [anna] = read_clients(path, decimals=2, given=given_fields).people
    assert (anna.name, anna.phones, anna.notes) == ("Анна", ("+380631112233",), "C: VIP")


CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('\n",;\t0123456789.'), max_size=30
)


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=6))
def test_no_row_is_lost_without_a_word(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("lists") / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("Имя", "Телефон", "Дата рождения"), *rows])
    clients = read_clients(path, decimals=2)
    unread = {fault.line for fault in clients.faults if fault.reason == "name_missing" or not fault.field}
    assert clients.read == sum(any(cell.strip() for cell in row) for row in rows)
    assert clients.read == len(clients.people) + len(unread)
