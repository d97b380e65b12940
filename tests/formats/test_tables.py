import csv
import io
import os
import random
import time
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import FileNotFound, ImportUnreadable
from shopclient.formats.decoding import LARGEST_FILE
from shopclient.formats.records import Row, TableFault
from shopclient.formats.tables import Table, read_table

HEADER = "Имя,Телефон,Заметка"
IMPORTS = Path(__file__).parent.parent / "data" / "imports"


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


def rows(table: Table) -> list[Row]:
    return [record for record in table.records() if isinstance(record, Row)]


def faults(table: Table) -> list[TableFault]:
    return [record for record in table.records() if isinstance(record, TableFault)]


def why(path: Path, encoding: str | None = None) -> str:
    with pytest.raises(ImportUnreadable) as refused:
        read_table(path, encoding)
    assert refused.value.name == path.name
    return refused.value.why


@pytest.mark.parametrize(
    ("name", "count", "columns", "encoding", "delimiter"),
    [
        ("loyverse_customers.csv", 20, 16, "utf-8", ","),
        ("clients_1c_cp1251.csv", 15, 7, "cp1251", ";"),
        ("square_customers.csv", 15, 21, "utf-8", ","),
        ("purchases_journal.csv", 200, 7, "utf-8", ";"),
    ],
)
def test_lists_of_other_programs_are_read_without_a_fault(
    name: str, count: int, columns: int, encoding: str, delimiter: str
) -> None:
    table = read_table(IMPORTS / name)
    assert (len(rows(table)), len(table.header), faults(table)) == (count, columns, [])
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert [row.line for row in rows(table)] == list(range(2, count + 2))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-u", "cp866"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_encoding_delimiter_and_line_end(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    lines = ["Имя;Телефон;Сумма", "Соловей Олена;+380637922960;1250,50", "Фёдоров Пётр;8 (903) 712-57-34;0"]
    text = end.join(lines).replace(";", delimiter)
    if delimiter == ",":
        text = text.replace("1250,50", '"1250,50"')
    mark = "\ufeff" if encoding in {"utf-16-le", "utf-16-be"} else ""
    table = read_table(written(tmp_path, mark + text, encoding))
    assert table.header == ("Имя", "Телефон", "Сумма")
    assert rows(table) == [
        Row(2, ("Соловей Олена", "+380637922960", "1250,50")),
        Row(3, ("Фёдоров Пётр", "8 (903) 712-57-34", "0")),
    ]
    assert table.delimiter == delimiter
    assert not faults(table)


def test_the_encoding_may_be_named(tmp_path: Path) -> None:
    path = written(tmp_path, "Name;Phone\nJürgen;+491\n", "cp1252")
    assert rows(read_table(path, "cp1252"))[0].cells[0] == "Jürgen"
    assert why(path, "utf-8") == "encoding"
    assert why(path, "klingon") == "encoding"


def test_cyrillic_far_below_a_latin_beginning_is_found(tmp_path: Path) -> None:
    lines = [f"Anna {number};+38050{number:07}" for number in range(5000)]
    path = written(tmp_path, "\n".join(["Name;Phone", *lines, "Фёкла Заяц;+380678200582"]), "cp1251")
    assert rows(read_table(path))[-1].cells[0] == "Фёкла Заяц"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('Пётр,"+38050', "broken_quote"),
        ('Пётр,+38050,"любит чай', "broken_quote"),
        ('Пётр,"Роза" ООО,чай', "broken_quote"),
        ("Пётр,+38050", "too_few_cells"),
        ("Пётр,+38050,чай,кофе", "too_many_cells"),
        ("Пётр,+38050," + "ч" * 200_000, "field_too_long"),
    ],
)
@pytest.mark.parametrize("after", ["Олег,+38093,", 'Олег,+38093,"чай, кофе"', 'Олег,+38093,"чай\nи кофе"'])
def test_a_broken_line_is_named_and_costs_no_other_line(
    tmp_path: Path, line: str, code: str, after: str
) -> None:
    table = read_table(written(tmp_path, "\n".join([HEADER, "Анна,+38063,", line, after, after, ""])))
    assert faults(table) == [TableFault(3, code, line)]
    assert [row.cells[0] for row in rows(table)] == ["Анна", "Олег", "Олег"]
    assert rows(table)[1].line == 4


def test_two_stray_quotes_do_not_swallow_the_people_between_them(tmp_path: Path) -> None:
    people = [f"{number},Анна {number},+38063{number:07},чай" for number in range(8)]
    people[2] = '2,Пётр,"+38063,чай'
    people[6] = '6,Олег,+38063,чай"'
    people[7] = "7,Ольга,+38063"
    table = read_table(written(tmp_path, "\n".join(["Код,Имя,Телефон,Заметка", *people])))
    assert [(fault.line, fault.code) for fault in faults(table)] == [
        (4, "broken_quote"),
        (9, "too_few_cells"),
    ]
    assert [row.line for row in rows(table)] == [2, 3, 5, 6, 7, 8]


def test_notes_of_several_lines_stay_whole_beside_a_broken_line(tmp_path: Path) -> None:
    text = f'{HEADER}\nАнна,+38063,"любит чай,\nкофе\n""и торт"""\nПётр\nОлег,+38093,чай\n'
    table = read_table(written(tmp_path, text))
    assert rows(table) == [
        Row(2, ("Анна", "+38063", 'любит чай,\nкофе\n"и торт"')),
        Row(6, ("Олег", "+38093", "чай")),
    ]
    assert faults(table) == [TableFault(5, "too_few_cells", "Пётр")]


def test_empty_lines_empty_rows_titles_and_the_hint_of_a_spreadsheet_are_no_records(tmp_path: Path) -> None:
    text = "Список клиентов;;\n\nИмя;Телефон;\n;;\n\nАнна;+38063;\nПётр;+38093;;;\n"
    table = read_table(written(tmp_path, text))
    assert table.header == ("Имя", "Телефон", "")
    assert rows(table) == [Row(6, ("Анна", "+38063", "")), Row(7, ("Пётр", "+38093", ""))]
    hinted = read_table(written(tmp_path, "sep=;\r\nИмя;Телефон\r\nАнна, дочь Оли;+38063\r\n"))
    assert rows(hinted) == [Row(3, ("Анна, дочь Оли", "+38063"))]


def test_a_list_of_names_alone_is_a_table_and_prose_is_not(tmp_path: Path) -> None:
    assert rows(read_table(written(tmp_path, "Имя\nАнна Ковал\nПётр\n")))[1] == Row(3, ("Пётр",))
    assert why(written(tmp_path, "Дорогая Анна.\nПишу тебе, потому что скучаю.\n")) == "no_header"


def test_damaged_letters_cost_their_own_line_only(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    text = f"{HEADER}\nАнна,+38063,любит чай и кофе\nПётр,+38093,рыбалка\n".encode()
    path.write_bytes(text.replace("Пётр".encode(), b"\xd0\xd1\x82r"))
    table = read_table(path)
    assert [row.cells[0] for row in rows(table)] == ["Анна"]
    assert [(fault.line, fault.code) for fault in faults(table)] == [(3, "bad_bytes")]


def test_hostile_cells_are_read_to_the_letter(tmp_path: Path) -> None:
    nasty = [
        "=1+1",
        "+7@SUM(A1)",
        "<b>R&D;</b>",
        "{x} %n",
        "👩‍👧",
        "\u202eабв",
        "אבג",
        "a\x00b",
        "\u2028",
        "\x85",
    ]
    text = "Имя\tТелефон\n" + "".join(f"{cell}\t{'1' * 20}\n" for cell in nasty)
    assert [row.cells[0] for row in rows(read_table(written(tmp_path, text)))] == nasty


def test_ten_thousand_columns_are_read_in_a_second(tmp_path: Path) -> None:
    path = written(
        tmp_path, "\n".join([";".join(f"c{n}" for n in range(10_000)), ";" * 9_998 + "1;2", "1;2"])
    )
    begun = time.perf_counter()
    table = read_table(path)
    assert time.perf_counter() - begun < 1
    assert (len(table.header), len(rows(table)), faults(table)[0].code) == (10_000, 1, "too_few_cells")


def test_a_list_of_nothing_but_stray_quotes_ends_soon(tmp_path: Path) -> None:
    path = written(tmp_path, "Имя;Телефон\n" + 'Анна;"\n' * 20_000 + "Анна;1\n" * 20_000)
    begun = time.perf_counter()
    table = read_table(path)
    assert time.perf_counter() - begun < 10
    assert len(rows(table)) >= 20_000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "empty"),
        (b"\x00" * 4096, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "binary"),
        (b"SQLite format 3\x00" + b"\x00" * 84, "binary"),
        (random.Random(1).randbytes(4096), "binary"),
        (b"PK\x03\x04" + bytes(60), "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
        (b"hello", "no_header"),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert why(path) == reason


def test_a_missing_file_a_folder_and_a_file_without_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFound):
        read_table(tmp_path / "none.csv")
    assert why(tmp_path) == "folder"
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        os.truncate(file.fileno(), LARGEST_FILE + 1)
    assert why(large) == "too_large"


QUOTINGS: list[Literal[0, 1, 2]] = [csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]
CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('\n",;\t| '), max_size=12
).filter(lambda cell: not cell.startswith("\ufeff"))


@given(
    rows=st.lists(st.lists(CELL, min_size=3, max_size=3), max_size=8),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from(QUOTINGS),
    end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_program_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[list[str]],
    delimiter: str,
    quoting: Literal[0, 1, 2],
    end: str,
    encoding: str,
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end)
    writer.writerows([["Имя", "Телефон", "Заметка"], *rows])
    table = read_table(written(tmp_path_factory.mktemp("lists"), text.getvalue(), encoding))
    assert content(table) == [tuple(row) for row in rows if any(cell.strip() for cell in row)]
    assert not faults(table)


def content(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(table)]
