import csv
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import ImportUnreadable
from shopclient.domain.people import DatedOccasion, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_columns import signature
from shopclient.formats.client_fields import Field, Layout
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.headings import told_apart
from shopclient.formats.row_cells import Fault

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
    assert (first.person.last, first.person.first, first.person.middle) == (
        "Бондар",
        "Светлана",
        "Петровна",
    )
    assert first.name == "Светлана Петровна Бондар"
    assert first.person.birthday == PersonDate(6, 6, 1986)
    assert (first.card, first.external_id) == ("2071883259262", "00000")
    assert (first.total_spent, first.bonus_balance) == (4_086_838, None)
    assert (quoted.person.last, quoted.person.notes) == (
        "О'Коннор",
        "без орехов; скидку помнит",
    )
    assert sum(person.total_spent or 0 for person in clients.people) == 69_164_492
    assert all(
        person.person.middle and person.person.phones and person.person.birthday for person in clients.people
    )


def test_the_list_of_loyverse_comes_in_whole() -> None:
    clients = read_clients(IMPORTS / "loyverse_customers.csv", decimals=2)
    assert (clients.mapping.layout, clients.read, clients.skipped) == (Layout.LOYVERSE, 20, 0)
    assert not clients.faults
    assert clients.mapping.unrecognised == ()
    third = clients.people[2]
    assert (third.line, third.name, third.person.last) == (4, "Пётр Їжак", "Їжак")
    assert (third.person.phones, third.person.emails) == (
        ("8 (985) 743-03-67",),
        ("client12@example.org",),
    )
    assert (third.card, third.bonus_balance, third.total_spent) == ("208182114557", 12_550, 4_531_129)
    assert third.person.addresses == ("вул. Садова, 5, Львів, 79000, UA",)
    assert third.person.notes == "дочь Оля, 7 лет"
    assert (third.first_visit, third.last_visit) == (date(2024, 3, 19), date(2026, 10, 29))
    assert sum(person.bonus_balance or 0 for person in clients.people) == 586_200


def test_the_list_of_square_comes_in_whole() -> None:
    clients = read_clients(IMPORTS / "square_customers.csv", decimals=2)
    assert (clients.mapping.layout, clients.read, clients.skipped) == (Layout.SQUARE, 15, 0)
    assert not clients.faults
    second, last = clients.people[1], clients.people[-1]
    assert (second.person.first, second.person.last, second.name) == (
        "Ирина",
        "Мельник",
        "Ирина Мельник",
    )
    assert second.person.birthday == PersonDate(9, 8)
    assert (second.total_spent, second.external_id) == (3_496_046, "SQ100001")
    assert last.person.birthday == PersonDate(2, 29)


@pytest.mark.parametrize(("name", "why"), [("purchases_journal.csv", "purchases")])
def test_a_file_of_another_kind_says_so(name: str, why: str) -> None:
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(IMPORTS / name, decimals=2)
    assert refused.value.why == why


def test_a_list_without_people_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportUnreadable) as refused:
        listed(tmp_path, "Пол,Город", "ж,Львів")
    assert refused.value.why == "no_columns"


def test_a_faulty_value_is_named_to_the_letter_and_the_person_stays(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "ФИО;Телефон;Email;Дата рождения;Карта;Бонусы;Накоплено;Язык",
        "Анна Ковал;+380631112233;anna(at)example.org;31.02.1990;2,07188E+12;1,2,3;-5;клингонский",
        "Пётр Їжак;12;petr@example.org;29.02.1980;77;1 250,50;100;українська",
    )
    anna, petr = clients.people
    assert (anna.name, anna.person.phones, anna.person.emails) == (
        "Анна Ковал",
        ("+380631112233",),
        (),
    )
    assert (anna.person.birthday, anna.card, anna.bonus_balance, anna.total_spent) == (
        None,
        "",
        None,
        None,
    )
    assert sorted(clients.faults, key=lambda fault: (fault.line, fault.field)) == [
        Fault(2, "birthday", "31.02.1990", "date_invalid"),
        Fault(2, "bonus_balance", "1,2,3", "amount_invalid"),
        Fault(2, "card", "2,07188E+12", "number_damaged"),
        Fault(2, "email", "anna(at)example.org", "email_invalid"),
        Fault(2, "language", "клингонский", "value_invalid"),
        Fault(2, "total_spent", "-5", "amount_invalid"),
        Fault(3, "phone", "12", "phone_invalid"),
    ]
    assert (petr.bonus_balance, petr.total_spent, petr.person.language) == (125_050, 10_000, "uk")


def test_a_row_that_names_nobody_and_a_broken_line_are_skipped_and_named(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Имя,Телефон,Карта",
        ",,",
        ",,77",
        "Анна,+380631112233",
        ",+380501112233,",
        "Ольга,,",
        ",,2071883259262",
    )
    assert [(person.line, person.name, person.person.phones) for person in clients.people] == [
        (5, "", ("+380501112233",)),
        (6, "Ольга", ()),
        (7, "", ()),
    ]
    assert clients.faults == [
        Fault(3, "name", ",,77", "name_missing"),
        Fault(4, "", "Анна,+380631112233", "too_few_cells"),
    ]
    assert (clients.read, clients.skipped) == (5, 2)


def test_several_values_in_a_cell_and_several_columns_of_one_field(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "ФИО;Телефон;Телефон 2;Email;Метки;Хобби;Примечание;Компания;Город;Индекс",
        "Анна;8 903 111-22-33, +380631112233;8 903 111-22-33;a@example.org b@example.org;"
        "VIP, подруга;чай;любит тишину;Ромашка;Львів;79000",
        "Олег;8 916 241/36/59;8 916 241-36-58, доб. 12;;;;;;;",
    )
    anna, oleg = clients.people
    assert anna.person.phones == ("8 903 111-22-33", "+380631112233")
    assert anna.person.emails == ("a@example.org", "b@example.org")
    assert (anna.person.tags, anna.person.hobbies) == (("VIP", "подруга"), ("чай",))
    assert anna.person.notes == "любит тишину\nКомпания: Ромашка"
    assert anna.person.addresses == ("Львів, 79000",)
    assert oleg.person.phones == ("8 916 241/36/59", "8 916 241-36-58, доб. 12")


def test_hostile_names_are_kept_to_the_letter_or_named(tmp_path: Path) -> None:
    kept = ["=1+1", "@SUM(A1)", "<b>R&D;</b>", "{x} %n", "Анна 👩‍👧", "אבג", "--", "'; DROP TABLE client"]
    named = {"a\x00b": "text_control", "\u202eабв": "text_control", "я" * 10_000: "text_too_long"}
    lines = [f"{name}\t+38063{number:07}" for number, name in enumerate([*kept, *named])]
    clients = listed(tmp_path, "Имя\tТелефон", *lines)
    assert [person.name for person in clients.people] == [*kept, "", "", ""]
    assert {fault.value: fault.reason for fault in clients.faults} == named
    assert all(person.person.phones for person in clients.people)


def test_a_name_longer_than_the_file_can_keep_is_named(tmp_path: Path) -> None:
    clients = listed(
        tmp_path, "Фамилия,Имя,Отчество,Телефон", f"{'А' * 150},{'Б' * 150},{'В' * 150},+380631112233"
    )
    assert [person.name for person in clients.people] == [""]
    assert [fault.reason for fault in clients.faults] == ["text_too_long"]


def test_american_dates_are_understood_from_their_column(tmp_path: Path) -> None:
    clients = listed(tmp_path, "Name,Birthday", "Ann,05/06/1980", "Bob,12/31/1975")
    assert [person.person.birthday for person in clients.people] == [
        PersonDate(5, 6, 1980),
        PersonDate(12, 31, 1975),
    ]


def test_a_person_may_say_what_the_columns_hold(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("A;B;C\nАнна;+380631112233;VIP\n", encoding="utf-8")
    given_fields = {"A": Field.NAME, "B": Field.PHONE, "C": Field.REMARK}
    [anna] = read_clients(path, decimals=2, given=given_fields).people
    assert (anna.name, anna.person.phones, anna.person.notes) == (
        "Анна",
        ("+380631112233",),
        "C: VIP",
    )


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


def test_a_list_with_a_title_groups_totals_and_a_pipe_between_its_cells(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Отчёт по клиентам | на 01.02.2026 |||",
        "Клиент||Карта||",
        "ФИО|Телефон|Номер карты|Сумма покупок|",
        "Анна Ковал|050 111 22 33, мама|77|1 250,50|",
        "Итого||| 1 250,50|",
    )
    [anna] = clients.people
    assert (anna.line, anna.person.phones, anna.total_spent) == (4, ("050 111 22 33",), 125_050)
    assert [(fault.line, fault.reason) for fault in clients.faults] == [(5, "totals")]


def test_children_addresses_and_own_days_come_from_several_columns(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Фамилия;Имя;Имя ребёнка;ДР ребёнка;ДР жены;Жена;День свадьбы;Размер обуви;Аллергия;Менеджер;"
        "Согласие;Своё поле: Рост;Год рождения;Улица;Город;Дети;Откуда узнал;Скидка",
        "Ковал;Пётр;Оля;01.06.2015;1980-02-29 0:00:00;Анна;19.06.2010;43;орехи, мёд;Ирина;да;182;1978;"
        "Садовая, 5;Львів;Саша, Женя;от соседки;5%",
    )
    [petr] = clients.people
    assert clients.faults == []
    assert petr.person.family == (
        Relative("child", "Оля", PersonDate(6, 1, 2015)),
        Relative("wife", "Анна", PersonDate(2, 29, 1980)),
        Relative("child", "Саша"),
        Relative("child", "Женя"),
    )
    assert petr.person.dates == (DatedOccasion("День свадьбы", PersonDate(6, 19, 2010)),)
    assert (petr.person.sizes, petr.person.allergies) == (("43",), ("орехи", "мёд"))
    assert (petr.person.born_about, petr.person.source) == (1978, "от соседки")
    assert (petr.keeper, petr.consent, petr.custom) == ("", True, (("Рост", "182"),))
    assert petr.person.addresses == ("Садовая, 5, Львів",)
    assert sorted(petr.person.notes.split("\n")) == ["Менеджер: Ирина", "Скидка: 5%"]


def test_contacts_of_google_and_of_outlook(tmp_path: Path) -> None:
    google = listed(
        tmp_path,
        "First Name,Last Name,Photo,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Address 1 - Formatted,Address 1 - City,Event 1 - Label,Event 1 - Value,"
        "Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value",
        "Анна,Ковал,http://example.org/a,--02-29,VIP ::: * myContacts,Home,a@example.org ::: b@example.org,"
        'Mobile,+380 63 111 22 33 ::: 8 903 111-22-33,"Садова, 5\nЛьвів",Львів,Anniversary,2010-06-19,'
        "Daughter,Оля,Рост,182",
    )
    [anna] = google.people
    assert (google.mapping.layout, google.mapping.unrecognised, google.faults) == (Layout.GOOGLE, (), [])
    person = anna.person
    assert (person.birthday, person.tags, person.emails) == (
        *(PersonDate(2, 29), ("VIP",)),
        ("a@example.org", "b@example.org"),
    )
    assert person.phones == ("+380 63 111 22 33", "8 903 111-22-33")
    assert person.addresses == ("Садова, 5, Львів",)
    assert person.dates == (DatedOccasion("Anniversary", PersonDate(6, 19, 2010)),)
    assert (person.family, person.notes) == ((Relative("daughter", "Оля"),), "Рост: 182")
    outlook = listed(
        tmp_path,
        "Title,First Name,Last Name,Company,Home Street,Home City,Business Street,Business City,Mobile Phone,"
        "Home Phone,E-mail Address,Birthday,Anniversary,Categories,Gender,Spouse",
        "Mr.,Bob,Lee,Acme,1 Elm St,Leeds,2 High St,York,+44 20 7123 4567,,bob@example.org,2/29/1980,0/0/00,"
        "VIP;Golf,Male,Ann",
        "Ms.,Ann,Fox,,,,,,,,ann@example.org,5/6/1980,,,,",
    )
    bob, ann = outlook.people
    assert (outlook.mapping.layout, outlook.mapping.unrecognised, outlook.faults) == (Layout.OUTLOOK, (), [])
    assert bob.person.addresses == ("1 Elm St, Leeds", "2 High St, York")
    assert (bob.person.birthday, bob.person.dates) == (PersonDate(2, 29, 1980), ())
    assert (bob.person.tags, bob.person.notes, bob.person.salutation) == (
        ("VIP", "Golf"),
        "Company: Acme",
        "Mr.",
    )
    assert ann.person.birthday == PersonDate(5, 6, 1980)


def test_a_date_that_may_be_two_days_is_named_where_nothing_tells_which(tmp_path: Path) -> None:
    english = listed(tmp_path, "Name,Birthday", "Ann,05/06/1980", "Bob,07/07/1980", "Cid,5.6.1980")
    assert [person.person.birthday for person in english.people] == [
        *(None, PersonDate(7, 7, 1980)),
        PersonDate(6, 5, 1980),
    ]
    assert english.faults == [Fault(2, "birthday", "05/06/1980", "date_ambiguous")]
    ours = listed(tmp_path, "Имя,ДР", "Анна,05/06/1980")
    assert ours.people[0].person.birthday == PersonDate(6, 5, 1980)


def test_opening_balances_of_old_cards(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Номер карты;Держатель;Накопленная сумма;Остаток бонусов;Скидка %;Дата выдачи",
        '"=""0000012345""";Ковал Анна Петровна;12\u00a0500,00;125,5;7;01.02.2019 0:00:00',
        "2071883259262,0;Олег;0;;;",
        "77;;;;;",
    )
    anna, oleg = clients.people
    assert (anna.card, anna.total_spent, anna.bonus_balance) == ("0000012345", 1_250_000, 12_550)
    assert (anna.issued_on, anna.person.notes) == (date(2019, 2, 1), "Скидка %: 7")
    assert oleg.card == "2071883259262"
    assert [(fault.line, fault.reason) for fault in clients.faults] == [(4, "name_missing")]


def test_a_long_list_is_read_in_pieces_and_may_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("w", encoding="cp1251") as file:
        file.write("ФИО;Телефон;ДР\n")
        file.writelines(f"Клиент {n};+38063{n:07};01.02.1980\n" for n in range(3000))
    told: list[tuple[int, int]] = []
    clients = read_clients(path, decimals=2, tell=lambda done, whole: told.append((done, whole)))
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    told.clear()
    stream = clients.stream(lambda done, whole: told.append((done, whole)))
    tracemalloc.start()
    assert sum(isinstance(item, ImportRow) for item in stream) == 3000
    assert tracemalloc.get_traced_memory()[1] < 500_000
    tracemalloc.stop()
    assert told[0] == (0, 3000)

    def stop(_done: int, _whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(clients.stream(stop))


def test_what_a_program_does_not_know_is_no_fault_and_a_country_no_address(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Name,Phone,Email Subscription Status,City,Country\nАнна,+380501112,unknown,,UA\n",
        encoding="utf-8",
    )
    found = read_clients(path, decimals=2)
    [anna] = found.people
    assert (anna.person.channels, anna.person.addresses, found.faults) == ((), (), [])


def test_a_western_list_and_the_signature_of_headings(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name;Phone\nJürgen Müller;+49 30 111222\nO’Neil;12345\n".encode("cp1252"))
    clients = read_clients(path, decimals=2)
    assert [person.name for person in clients.people] == ["Jürgen Müller", "O’Neil"]
    assert signature(["Name", "Phone 2"]) == signature(["PHONE", "name:"]) != signature(["Name"])


def test_the_words_around_a_cards_number_are_no_part_of_it(tmp_path: Path) -> None:
    cells = (
        "нет",
        "0",
        "№ 12345",
        "карта 100007",
        "100008 (утеряна)",
        "'00124",
        "１２３４５6",
        "AB-123",
        "N77",
    )
    clients = listed(
        tmp_path,
        "Имя;Карта",
        *(f"Анна {letter};{cell}" for letter, cell in zip("абвгдежзи", cells, strict=True)),
    )
    numbers = ["", "", "12345", "100007", "100008", "00124", "123456", "AB-123", "N77"]
    assert [each.card for each in clients.people] == numbers
    assert clients.faults == []
    two = listed(tmp_path, "Имя;Карта", "Анна;100005/100006", "Олег;не выдана")
    assert [card.number for card in two.people[0].cards] == ["100005", "100006"]
    assert two.faults == [Fault(3, "card", "не выдана", "value_invalid")]


def test_a_heading_a_thousand_times_is_told_apart_at_once() -> None:
    header = told_apart(["a"] * 20_000, frozenset())
    assert (header[1], header[-1], len(set(header))) == ("a (2)", "a (20000)", 20_000)
