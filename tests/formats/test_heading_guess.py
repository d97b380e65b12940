"""Lists as shops really have them: headings in nobody's words, in two lines, with slips of the pen."""

from pathlib import Path

import pytest
import xlsxwriter

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.client_columns import recognise
from shopclient.formats.client_fields import Field
from shopclient.formats.client_list import ClientList, read_clients

MEANT = {
    Field.NAME: "ФИО покупателя|Ф.И.О. клиента|Имя Фамилия|Фамилия И.О.|Клиент (ФИО)|Контактное лицо"
    "|ПІБ клієнта"
    "|Прізвище, ім'я|Ім’я та прізвище|Наименование клиента|Customer Full Name|Buyer",
    Field.FIRST: "Имя Отчество|Ім'я по батькові",
    Field.LAST: "Фамилия клиента|Фомилия|Прізвище покупця",
    Field.PHONE: "№ телефона|Тел. моб.|Сот. тел.|Номер телефона клиента|Дом. тел.|Домашний|Phone No."
    "|PhoneNumber"
    "|Telephone Number|Телефн|Мобільний тел. клієнта",
    Field.EMAIL: "Email клиента|Почта (e-mail)|Электронный адрес|Эл. пошта|E-mial",
    Field.BIRTHDAY: "День рожд.|Дата рождения (дд.мм.гггг)|Дата народж.|Date of birth (DOB)|Дата рожденья",
    Field.CARD: "Карта №|Картка №|Номер карты клиента|Бонусная карта №|Код дисконтной карты|Номер ДК|ШК"
    "|cardNumber",
    Field.BONUS_BALANCE: "Бонусов|Кол-во бонусов|Накопленные баллы|Доступно бонусов|Баланс карты"
    "|Бонусы (остаток)"
    "|Кешбэк|Сума бонусів|Current balance|Остаток на карте",
    Field.TOTAL_SPENT: "Общая сумма покупок|Всего покупок|Сумма покупок за все время|Оборот по карте"
    "|Итого|Total"
    "|Загальна сума покупок|Lifetime Sales|Накоплено, руб.",
    Field.KIND: "Вид дисконтной карты",
    Field.ISSUED_ON: "Дата выдачи карты клиенту",
    Field.NOTES: "Прим.|Доп. информация",
    Field.REMARK: "Скидка, %|Телефон жены",
    Field.RELATIVE_BIRTHDAY: "День рождения ребенка",
    Field.STREET: "Адрес доставки|Место жительства",
}
#: What a hasty reader would take for a sum, a birthday or a card.
NOBODYS = (
    "Сумма последней покупки|Средний чек|Место рождения|Количество покупок за год|Начислено бонусов|Товар"
    "|Цена|Логин"
    "|Дата окончания действия карты|Подпись|Номер|Дата|UUID|Любимый цвет"
)


def listed(folder: Path, *lines: str) -> ClientList:
    path = folder / "clients.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_clients(path, decimals=2)


def seen(clients: ClientList) -> list[tuple[int, str, tuple[str, ...], str, int | None, int | None]]:
    return [
        (each.line, each.name, each.person.phones, each.card, each.bonus_balance, each.total_spent)
        for each in clients.people
    ]


@pytest.mark.parametrize(("field", "headings"), MEANT.items())
def test_a_heading_in_nobodys_words_is_understood_by_its_telling_ones(field: Field, headings: str) -> None:
    told = {heading: recognise([heading]).fields[0] for heading in headings.split("|")}
    assert told == dict.fromkeys(told, field)


def test_what_only_sounds_like_a_field_is_left_to_the_person() -> None:
    told = {heading: recognise([heading]).fields[0] for heading in NOBODYS.split("|")}
    assert told == dict.fromkeys(told)


def test_a_name_beside_the_given_name_is_the_whole_name() -> None:
    google = recognise(["Name", "Given Name", "Additional Name", "Family Name", "Phone 1 - Value"])
    assert google.fields == (Field.NAME, Field.FIRST, Field.MIDDLE, Field.LAST, Field.PHONE)
    assert recognise(["Имя покупателя", "Фамилия покупателя"]).fields == (Field.FIRST, Field.LAST)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("ФИО;Контакты;Карта лояльности;;", ";Телефон;Номер карты;Баланс;Накоплено"),
        ("Контакты;;Карта;;", "ФИО;Телефон;Номер;Баланс;Накоплено"),
        ("ФИО;Телефон;Карта;;", ";;Номер;Баланс;Накоплено"),
    ],
)
def test_a_header_of_two_lines_is_read_as_one(tmp_path: Path, above: str, below: str) -> None:
    rows = (above, below, "Иванов Иван Петрович;+79161112233;2000001;15;100")
    whole = (2, "Иван Петрович Иванов", ("+79161112233",), "2000001", 1500, 10_000)
    assert seen(listed(tmp_path, *rows)) == [(3, *whole[1:])]
    assert seen(listed(tmp_path, "Отчёт о клиентах", "", *rows)) == [(5, *whole[1:])]


@pytest.mark.parametrize(
    ("header", "row", "parts"),
    [
        ("Фамилия Имя;Отчество", "Иванов Иван;Петрович", ("Иванов", "Иван", "Петрович")),
        ("Имя Фамилия;Отчество", "Анна Бондар;", ("Бондар", "Анна", "")),
        ("Имя Фамилия;Отчество", "Нюра Бондар;", ("", "", "")),
        ("Name;First name", "Ivan Petrov;Ivan", ("Petrov", "Ivan", "")),
        ("ФИО;Фамилия", "Бондар Светлана Петровна;Бондар", ("Бондар", "Светлана", "Петровна")),
        ("Клиент;Имя;Фамилия", "Аня с рынка;Анна;Ковал", ("Ковал", "Анна", "")),
    ],
)
def test_no_word_of_a_name_in_two_columns_is_lost(
    tmp_path: Path, header: str, row: str, parts: tuple[str, str, str]
) -> None:
    (person,) = (each.person for each in listed(tmp_path, f"{header};Телефон", f"{row};+380631112233").people)
    assert (person.last, person.first, person.middle) == parts
    assert person.name == ("" if any(parts) else "Нюра Бондар")


def test_lines_that_leave_out_their_empty_ends_are_people(tmp_path: Path) -> None:
    short = [f"Анна {number};+7916111220{number}" for number in range(4)]
    clients = listed(tmp_path, "Имя;Телефон;Примечание;Город", *short, "Пётр;+79161112209;чай;Тула")
    assert [each.line for each in clients.people] == [2, 3, 4, 5, 6]
    assert not clients.faults


def test_the_foot_of_a_list_is_nobody_and_empty_words_are_no_faults(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Имя;Телефон;Бонусы",
        "Анна;+79161112233;-",
        "Пётр;нет;0",
        "Итогова Ольга;n/a;1",
        "Итого по группе: VIP;;30",
        "-----;-----;-----",
        "Подпись ________;;",
    )
    assert [(each.name, each.bonus_balance) for each in clients.people] == [
        ("Анна", None),
        ("Пётр", 0),
        ("Ольга Итогова", 100),
    ]
    assert [(fault.line, fault.reason) for fault in clients.faults] == [
        (5, "totals"),
        (6, "totals"),
        (7, "totals"),
    ]


def test_the_sheet_that_has_people_is_found_behind_one_that_has_not(tmp_path: Path) -> None:
    path = tmp_path / "shop.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Отчёт").write_row(0, 0, ["Товар", "Цена"])
        people = book.add_worksheet("Клиенты")
        people.write_row(0, 0, ["ФИО покупателя", "Тел. моб."])
        people.write_row(1, 0, ["Анна Ковал", "+380631112233"])
    clients = read_clients(path, decimals=2)
    assert (clients.table.sheet, [each.name for each in clients.people]) == ("Клиенты", ["Анна Ковал"])


def test_a_list_without_headings_is_told_by_its_cells(tmp_path: Path) -> None:
    whole = listed(tmp_path, "Іваненко Іван;0501112233;12.05.1980", "Петренко Оля;(067) 111-22-33;01.02.1990")
    assert whole.mapping.fields == (Field.NAME, Field.PHONE, Field.BIRTHDAY)
    assert [(each.line, each.name) for each in whole.people] == [(1, "Іван Іваненко"), (2, "Оля Петренко")]
    parts = listed(tmp_path, "Іваненко,Іван,ivan@example.org,2009749530602", "Заяц,Оля,,2071883259255")
    assert parts.mapping.fields == (Field.LAST, Field.FIRST, Field.EMAIL, Field.CARD)
    foreign = listed(tmp_path, "Kunde;Mob.;Sonst", "Anna Koval;+380501112233;Tee")
    assert foreign.mapping.fields == (Field.NAME, Field.PHONE, None)
    assert [(each.line, each.name) for each in foreign.people] == [(2, "Anna Koval")]


def test_neither_a_letter_nor_a_list_of_goods_is_people(tmp_path: Path) -> None:
    for lines in (("Дорогая Анна, пишу.", "Скучаю, жду."), ("Товар;Цвет", "Хлеб;Белый")):
        with pytest.raises(ImportUnreadable):
            listed(tmp_path, *lines)


def test_whoever_left_an_address_only_is_known_by_it(tmp_path: Path) -> None:
    clients = listed(tmp_path, "Email Address,First Name", "only@example.org,", "anna@example.org,Anna")
    assert [each.name for each in clients.people] == ["only@example.org", "Anna"]


def test_what_web_cabinets_call_a_workbook_is_read(tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="utf-8"><style>td{}</style></head>'
        "<table><tr><th>ФИО<th>Телефон<th>Бонусы</tr>"
        "\n<tr><td>Ким &amp; Ян</td><td>+7 916 111-22-33</td><td>12,50</td></tr>"
        "<tr><td colspan=2>Итого</td><td>12,50</td></tr></table></html>"
    )
    excel_2003 = (
        '<?xml version="1.0"?><Workbook><Worksheet><Table>'
        "<Row><Cell><Data>ФИО</Data></Cell><Cell><Data>Телефон</Data></Cell><Cell><Data>Бонусы</Data></Cell></Row>"
        '\n<Row><Cell><Data>Ким &amp; Ян</Data></Cell><Cell ss:Index="3"><Data>12.5</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>"
    )
    for text in (page, excel_2003):
        path = tmp_path / "clients.xls"
        path.write_text(text, encoding="utf-8")
        clients = read_clients(path, decimals=2)
        assert [(each.line, each.name, each.bonus_balance) for each in clients.people] == [
            (2, "Ким & Ян", 12_50)
        ]
    assert clients.mapping.fields == (Field.NAME, Field.PHONE, Field.BONUS_BALANCE)


def test_several_phones_in_a_cell_and_blanks_after_commas(tmp_path: Path) -> None:
    clients = listed(
        tmp_path,
        "Имя, Телефон, Адрес",
        '"Анна", 89161112201 89161112202, "Москва, Тверская 1"',
        "Пётр, +79161112212+79161112213, ",
        "Олег, 8 916 111-22-01 и 8 916 111-22-02,",
        "\x1a",
    )
    assert [each.person.phones for each in clients.people] == [
        ("89161112201", "89161112202"),
        ("+79161112212", "+79161112213"),
        ("8 916 111-22-01", "8 916 111-22-02"),
    ]
    assert clients.people[0].person.addresses == ("Москва, Тверская 1",)
