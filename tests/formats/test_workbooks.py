"""Lists in workbooks, as Excel, LibreOffice and 1C save them."""

import re
import struct
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from shopclient.domain.errors import ImportUnreadable
from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_fields import Layout
from shopclient.formats.client_list import read_clients
from shopclient.formats.old_workbooks import is_sound
from shopclient.formats.row_cells import Fault

_DIMENSIONS = 0x200  # the record of a sheet's size
IMPORTS = Path(__file__).parent.parent / "data" / "imports"


def a_workbook(folder: Path) -> Path:
    """An empty sheet, a hidden one, and one with a title, typed cells and a town for two clients."""
    path = folder / "clients.xlsx"
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    book.add_worksheet("Пусто")
    hidden = book.add_worksheet("Цены")
    hidden.write_row(0, 0, ["ФИО", "Телефон"])
    hidden.hide()
    sheet, day = book.add_worksheet("Клиенты"), book.add_format({"num_format": "dd.mm.yyyy"})
    sheet.write(2, 1, "Список клиентов")
    sheet.write_row(4, 1, ["ФИО", "Телефон", "Карта", "ДР", "Накоплено", "Город", "Согласие"])
    sheet.write_row(5, 1, ["Анна Ковал", 380631112233, 2071883259262])
    sheet.write_datetime(5, 4, datetime(1980, 2, 29), day)
    sheet.write_row(5, 5, [40868.38, "", True])
    sheet.write_row(6, 1, ["=1+1", "8 985 608-10-15", 20718832592621234, "29.02.1999", 0.1 + 0.2])
    sheet.merge_range(5, 6, 7, 6, "Львів")
    sheet.write_row(9, 1, ["Итого:", "", "", "", 40868.68])
    book.add_worksheet("Другой магазин").write_row(0, 0, ["Name", "Phone"])
    book.close()
    return path


def test_a_workbook_is_read_by_what_its_cells_hold(tmp_path: Path) -> None:
    clients = read_clients(a_workbook(tmp_path), decimals=2)
    assert (clients.table.sheet, clients.table.sheets) == ("Клиенты", ("Клиенты", "Другой магазин"))
    anna, formula = clients.people
    assert (anna.line, anna.name, anna.person.phones) == (6, "Анна Ковал", ("380631112233",))
    assert (anna.card, anna.total_spent, anna.consent) == ("2071883259262", 4_086_838, True)
    assert anna.person.birthday == PersonDate(2, 29, 1980)
    assert (formula.name, formula.card, formula.total_spent) == ("=1+1", "", 30)
    assert [each.person.addresses for each in clients.people] == [("Львів",), ("Львів",)]
    assert sorted(clients.faults, key=lambda fault: (fault.line, fault.field)) == [
        Fault(7, "birthday", "29.02.1999", "date_invalid"),
        Fault(7, "card", "2.07188E+16", "number_damaged"),
        Fault(10, "", "Итого:; ; ; ; 40868.68; ; ", "totals"),
    ]
    assert (clients.read, clients.skipped) == (3, 1)


def test_another_sheet_may_be_chosen(tmp_path: Path) -> None:
    path = a_workbook(tmp_path)
    assert read_clients(path, decimals=2, sheet="Другой магазин").table.header == ("Name", "Phone")
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(path, decimals=2, sheet="Цены")
    assert refused.value.why == "sheet"


def test_the_old_form_of_excel_as_1c_saves_it() -> None:
    clients = read_clients(IMPORTS / "clients_1c.xls", decimals=2)
    bondar, formula = clients.people
    assert (clients.mapping.layout, bondar.line, bondar.external_id) == (Layout.ONE_C, 5, "00001")
    assert (bondar.person.last, bondar.card, bondar.total_spent) == ("Бондар", "2071883259262", 4_086_838)
    assert bondar.person.birthday == PersonDate(6, 6, 1986)
    assert (formula.name, formula.card) == ("=1+1", "0071883259262")
    assert [(fault.line, fault.reason) for fault in clients.faults] == [(7, "totals")]


def test_a_workbook_of_libreoffice() -> None:
    clients = read_clients(IMPORTS / "clients.ods", decimals=2)
    olha, oleh = clients.people
    assert (olha.line, olha.name, olha.card, olha.bonus_balance) == (
        3,
        "Ольга Лаврова",
        "2071883259262",
        12_550,
    )
    assert (olha.person.birthday, olha.person.notes) == (PersonDate(2, 29, 1980), "перший\nдругий")
    assert oleh.person.notes == "=1+1"


def test_a_cell_in_the_last_corner_and_a_bomb_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    corner, bomb = tmp_path / "corner.xlsx", tmp_path / "bomb.xlsx"
    book = xlsxwriter.Workbook(corner)
    book.add_worksheet().write(1_048_575, 16_383, "x")
    book.close()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b" " * 50_000_000)
    repeated = tmp_path / "repeated.ods"
    with zipfile.ZipFile(IMPORTS / "clients.ods") as whole, zipfile.ZipFile(repeated, "w") as archive:
        for member in whole.infolist():
            content = whole.read(member)
            if member.filename == "content.xml":
                content = re.sub(
                    rb"<table:table-row\b[^>]*>(?=\s*<table:table-cell[^>]*>\s*<text:p)",
                    b'<table:table-row table:number-rows-repeated="1048576">',
                    content,
                )
                assert b"1048576" in content
            archive.writestr(member, content)
    for path in (corner, bomb, repeated):
        with pytest.raises(ImportUnreadable) as refused:
            read_clients(path, decimals=2)
        assert refused.value.why == "too_large"


@pytest.mark.parametrize("damage", [b"", b"\0" * 40])
def test_a_damaged_workbook_is_refused(tmp_path: Path, damage: bytes) -> None:
    path = a_workbook(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + damage)
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(path, decimals=2)
    assert refused.value.why == "workbook"


def damaged(folder: Path, **words: bytes) -> Path:
    """The workbook of 1C with some bytes after a mark written over."""
    raw = bytearray((IMPORTS / "clients_1c.xls").read_bytes())
    table = 512 * (struct.unpack_from("<I", raw, 76)[0] + 1)
    size = raw.find(struct.pack("<2H", _DIMENSIONS, 14))
    for place, bytes_ in words.items():
        start = {"table": table, "size": size + 4}[place]
        raw[start : start + len(bytes_)] = bytes_
    path = folder / "damaged.xls"
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize(
    "damage",
    [
        {"table": struct.pack("<4I", 1, 2, 3, 0)},  # sectors that lead in a circle
        {"table": struct.pack("<I", 0)},
        {"size": struct.pack("<2I2H", 0, 60_000, 0, 60_000)},
        {"size": struct.pack("<2I2H", 9, 2, 0, 3)},  # it ends before it begins
    ],
)
def test_an_old_workbook_that_would_take_all_the_memory_is_refused(
    tmp_path: Path, damage: dict[str, bytes]
) -> None:
    assert is_sound(IMPORTS / "clients_1c.xls", 1_000)
    path = damaged(tmp_path, **damage)
    assert not is_sound(path, 20_000_000)
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(path, decimals=2)
    assert refused.value.why == "workbook"
