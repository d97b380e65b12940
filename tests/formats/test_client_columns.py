from pathlib import Path

import pytest

from shopclient.domain.errors import FieldUnknown, FileNotFound, ImportUnreadable
from shopclient.formats.client_columns import read_mapping, recognise
from shopclient.formats.client_fields import Field, Layout


def fields(*header: str) -> dict[str, Field | None]:
    mapping = recognise(header)
    return dict(zip(mapping.header, mapping.fields, strict=True))


@pytest.mark.parametrize(
    ("header", "layout"),
    [
        (("ФИО", "Телефон"), Layout.PLAIN),
        (("Код", "ФИО", "Телефон", "Карта", "Накоплено"), Layout.ONE_C),
        (("Customer ID", "Customer name", "Customer code", "Points balance"), Layout.LOYVERSE),
        (("Reference ID", "First Name", "Square Customer ID", "Creation Source"), Layout.SQUARE),
        (("Дата", "Клиент", "Телефон", "Сумма", "Чек"), Layout.PURCHASES),
        (("Дата", "Клієнт", "Сума"), Layout.PURCHASES),
    ],
)
def test_the_program_that_wrote_the_list_is_recognised(header: tuple[str, ...], layout: Layout) -> None:
    assert recognise(header).layout is layout


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Ф.И.О.", Field.NAME),
        ("ПІБ", Field.NAME),
        ("Full name", Field.NAME),
        ("Телефон 2", Field.PHONE),
        ("Мобільний телефон", Field.PHONE),
        ("Phone 1 - Value", Field.PHONE),
        ("E-mail:", Field.EMAIL),
        ("Дата  рождения", Field.BIRTHDAY),
        ("День народження", Field.BIRTHDAY),
        ("Date of Birth", Field.BIRTHDAY),
        ("Штрих-код", Field.CARD),
        ("№ картки", Field.CARD),
        ("Накоплено, руб.", Field.TOTAL_SPENT),
        ("Сума покупок (грн)", Field.TOTAL_SPENT),
        ("Накоплено бонусов", Field.BONUS_BALANCE),
        ("Бали", Field.BONUS_BALANCE),
        ("ПРИМЕЧАНИЕ", Field.NOTES),
        ("Хобби", Field.HOBBIES),
        ("№ п/п", Field.IGNORED),
        ("Пол", Field.IGNORED),
        ("Любимый цвет", None),
        ("", None),
    ],
)
def test_headers_of_three_languages_are_understood(header: str, field: Field | None) -> None:
    assert recognise([header]).fields == (field,)


def test_the_word_name_means_the_given_name_only_beside_a_family_name() -> None:
    assert fields("Имя", "Телефон")["Имя"] is Field.NAME
    assert fields("Фамилия", "Имя", "Отчество")["Имя"] is Field.FIRST
    assert fields("Прізвище", "Ім'я")["Ім'я"] is Field.FIRST


def test_the_code_is_a_card_in_a_loyverse_list_and_a_mere_number_elsewhere() -> None:
    loyverse = ("ID клиента", "Имя клиента", "Код клиента", "Баланс баллов")
    assert fields(*loyverse)["Код клиента"] is Field.CARD
    assert fields("Код клиента", "ФИО")["Код клиента"] is Field.EXTERNAL_ID


def test_what_is_not_understood_is_reported_and_so_is_a_second_column_of_one_value() -> None:
    mapping = recognise(["ФИО", "Цвет", "ДР", "День рождения", "Телефон", "Телефон 2", "", "№"])
    assert mapping.unrecognised == ("Цвет", "День рождения")
    assert mapping.ignored == ("№",)
    assert mapping.names_people
    assert not recognise(["Пол", "Город"]).names_people


def test_a_persons_own_mapping_goes_first(tmp_path: Path) -> None:
    toml = tmp_path / "columns.toml"
    toml.write_text('"Кличка" = "name"\n"карта" = "ignored"\n"Нет такой" = "phone"\n', encoding="utf-8")
    mapping = recognise(["КЛИЧКА", "Карта", "Телефон"], read_mapping(toml))
    assert mapping.fields == (Field.NAME, Field.IGNORED, Field.PHONE)
    assert mapping.absent == ("Нет такой",)
    as_json = tmp_path / "columns.json"
    as_json.write_text('{"Дата": "last_visit", "Имя": "name"}', encoding="utf-8")
    assert recognise(["Дата", "Сумма", "Имя"], read_mapping(as_json)).layout is Layout.PLAIN


@pytest.mark.parametrize("text", ["{", "[1]", '{"Имя": 1}', "[" * 100_000, '"x"'])
def test_a_mapping_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "columns.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportUnreadable) as refused:
        read_mapping(path)
    assert refused.value.why == "mapping"


def test_a_mapping_to_no_field_and_a_missing_mapping_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    path.write_text('{"Имя": "nom"}', encoding="utf-8")
    with pytest.raises(FieldUnknown) as refused:
        read_mapping(path)
    assert refused.value.name == "nom"
    with pytest.raises(FileNotFound):
        read_mapping(tmp_path / "none.toml")
