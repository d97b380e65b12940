"""Bringing lists of other programs in through the window."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.services import client_search, clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.import_figures import ClientFigures
from shopclient.ui.importing.parts import FaultList
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, cells, open_book
from tests.ui.till.counter import HeldRunner

LISTS = Path(__file__).parents[2] / "data" / "imports"
LOYVERSE, ONE_C = LISTS / "loyverse_customers.csv", LISTS / "clients_1c_cp1251.csv"


def figures(book: Book) -> dict[str, str]:
    """The figures that are shown, by their words."""
    QApplication.processEvents()
    [box] = book.view.import_page.findChildren(ClientFigures)
    texts = [label.text() for label in box.findChildren(Label) if not label.isHidden()][:8]
    return {
        words: figure.replace("\u00a0", " ") for figure, words in zip(texts[::2], texts[1::2], strict=True)
    }


def faults(book: Book) -> list[str]:
    """The faults that are shown, each with its value."""
    QApplication.processEvents()
    [found] = book.view.import_page.findChildren(FaultList)
    return [label.text() for label in found.findChildren(Label) if not label.isHidden()]


def title(book: Book) -> str:
    return book.view.import_page._result_title.title_label.text()


def choose(book: Book, path: Path) -> None:
    """Choose a list on the import's first page."""
    book.paths.list = path
    book.view.open_with(import_list=True)
    book.press(Qt.Key.Key_F9)


def take_over(book: Book) -> None:
    """Press F9 after a look at what the import would do."""
    book.bot.waitUntil(lambda: not book.view.import_page.is_fresh)
    book.press(Qt.Key.Key_F9)


def column(book: Book, heading: str) -> ChoiceField:
    """The choice of what the column *heading* holds."""
    QApplication.processEvents()
    choices = book.view.import_page.columns.findChildren(ChoiceField)
    [found] = [each for each in choices if each.editor.accessibleName() == heading and each.isVisible()]
    return found


def test_both_lists_come_in_as_the_trial_said(book: Book) -> None:
    choose(book, LOYVERSE)
    assert title(book) == "What the import would do"
    before = figures(book)
    assert before["new clients"] == "20"
    assert client_search.count(book.shop) == 0

    take_over(book)

    assert title(book) == "What the import did"
    assert figures(book) == before
    book.press(Qt.Key.Key_F9)
    assert book.page == "list"
    assert client_search.count(book.shop) == 20

    choose(book, ONE_C)
    assert column(book, "ФИО").value() == "name"
    take_over(book)
    book.press(Qt.Key.Key_F9)
    assert book.look_for("бондар светлана") == ["Бондар Светлана Петровна"]
    assert client_search.count(book.shop) == 35


def test_the_first_people_are_shown_as_they_will_stand_in_the_file(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    more = "".join(f";Пётр {number};8 916 241-36-0{number};;\n" for number in range(1, 6))
    path.write_text(
        "День рождения;ФИО;Телефон;Карта;Бонусы\n"
        "31.02.1984;Зорина Галина;8 916 241-36-58, 4-12-30;90001;250,00\n"
        f"12.05.1990;<b>Анна {{x}}</b>;;;\n{more}",
        encoding="utf-8",
    )
    choose(book, path)
    QApplication.processEvents()
    first = book.view.import_page.first
    told = [label.text().replace("\u00a0", " ") for label in first.findChildren(Label)]

    assert first.isVisible()
    assert told[1:5] == [
        *("Галина Зорина", "8 916 241-36-58, 4-12-30 · card 9000 1 · bonuses 250"),
        *("<b>Анна {x}</b>", "birthday: 12 May 1990"),
    ]
    assert len(told) == 1 + 2 * 5
    take_over(book)
    assert not first.isVisible()


def test_the_same_list_again_brings_nobody_in(book: Book) -> None:
    choose(book, ONE_C)
    take_over(book)

    choose(book, ONE_C)

    assert figures(book)["new clients"] == "0"
    assert not book.view.import_page.import_button.isEnabled()
    take_over(book)
    assert client_search.count(book.shop) == 15


def test_the_new_clients_are_shown_alone_until_everybody_is_asked_for(book: Book, tmp_path: Path) -> None:
    clients.add(book.shop, Person(name="Олена Соловей"))
    path = tmp_path / "list.csv"
    path.write_text("Имя;Всего потрачено\nОлена Соловей;\nПётр Зорин;900\nАнна Белова;\n", encoding="utf-8")
    choose(book, path)
    take_over(book)

    book.view.import_page.clients_button.click()

    assert book.names == ["Белова Анна", "Зорин Пётр"]
    assert book.view.list_page.everybody_button.isVisible()
    assert cells(book, 0) == ["Белова Анна, no purchases yet", "Зорин Пётр, bought before the import"]
    book.press(Qt.Key.Key_Escape)
    assert book.names == ["Белова Анна", "Зорин Пётр", "Олена Соловей"]
    assert not book.view.list_page.everybody_button.isVisible()


def test_faults_are_told_in_words_and_saved(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Имя,Телефон,День рождения\nОльга,+7 903 455-30-48,31.02.1990\nПётр,12,\n,,\n=Иван,1,2,3\n",
        encoding="utf-8",
    )
    choose(book, path)
    assert faults(book) == [
        "Line 2, Birthday: There is no such date",
        "31.02.1990",
        "Line 3, Phone: Too few digits for a phone",
        "12",
        "Line 5: The line has more columns than the heading",
        "=Иван,1,2,3",
    ]
    take_over(book)
    book.paths.target = tmp_path / "faults.csv"

    book.view.import_page.faults_button.click()

    with book.paths.target.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines, delimiter=";"))
    assert rows[0][4:] == ["Имя", "Телефон", "День рождения"]
    assert rows[1][:4] == ["2", "birthday", "31.02.1990", "date_invalid"]
    assert [cell.lstrip("'") for cell in rows[1][4:]] == ["Ольга", "+7 903 455-30-48", "31.02.1990"]
    assert rows[3][2].startswith("'=")
    assert book.notes.toasts == ["The faults are in faults.csv."]


def test_a_column_is_what_the_person_says(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Имя,Позывной\nОльга Лаврова,Оля\nПётр Зорин,Петя\n", encoding="utf-8")
    choose(book, path)
    assert column(book, "Позывной").value() == "ignored"

    nickname = column(book, "Позывной")
    nickname.set_value("name")
    nickname.editor.activated.emit(nickname.editor.currentIndex())

    assert (column(book, "Имя").value(), column(book, "Позывной").value()) == ("ignored", "name")
    take_over(book)
    assert book.client("оля").person.name == "Оля"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04", "save it anew"),
        ("Дата,Сумма\n2026-11-21,100\n".encode(), "a list of purchases"),
    ],
)
def test_what_is_no_list_is_told_and_nothing_changes(
    book: Book, tmp_path: Path, content: bytes, told: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)

    choose(book, path)

    assert told in book.view.import_page.notice.text()
    assert book.view.import_page.choose_button.isVisible()
    assert client_search.count(book.shop) == 0


def test_another_encoding_is_read_when_asked_for(book: Book) -> None:
    choose(book, ONE_C)
    encoding = book.view.import_page.encoding
    encoding.set_value("cp866")
    encoding.editor.activated.emit(encoding.editor.currentIndex())

    # Letters of another alphabet name no column; what is in figures is known by its cells.
    assert column(book, "╘╚╬").value() == "ignored"
    assert column(book, "╥хыхЇюэ").value() == "phone"
    encoding.set_value("utf-16")
    encoding.editor.activated.emit(encoding.editor.currentIndex())
    assert "another encoding" in book.view.import_page.notice.text()
    encoding.set_value("cp1251")
    encoding.editor.activated.emit(encoding.editor.currentIndex())
    assert book.view.import_page.notice.text() == ""
    assert column(book, "ФИО").value() == "name"


def test_a_stopped_import_keeps_nothing(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    choose(book, LOYVERSE)
    runner.release()

    take_over(book)
    assert book.view.import_page.stop_button.isVisible()
    book.press(Qt.Key.Key_Escape)
    runner.release()

    assert book.view.import_page.notice.text() == "Stopped. Nothing has changed."
    assert client_search.count(shop) == 0


def test_somebody_who_is_there_already_is_completed(book: Book) -> None:
    clients.add(book.shop, Person(name="Олена Соловей", phones=("+380637922960",)))
    choose(book, LOYVERSE)

    take_over(book)

    assert figures(book)["known ones completed"] == "1"
    assert book.client("олена соловей").person.emails == ("client10@example.org",)


def test_doubles_are_decided_one_by_one_and_the_whole_import_is_taken_back(book: Book) -> None:
    olena = clients.add(book.shop, Person(name="Олена Соловей", phones=("+380637922960",)))
    choose(book, LOYVERSE)
    page = book.view.import_page
    [line] = [each for each in page.doubles.findChildren(ChoiceField) if each is not page.doubles.rule]
    assert line.editor.accessibleName().endswith("Соловей")

    line.set_value("skip")
    line.editor.activated.emit(line.editor.currentIndex())
    assert figures(book)["known ones completed"] == "0"
    page.doubles.rule.set_value("skip")
    page.doubles.rule.editor.activated.emit(page.doubles.rule.editor.currentIndex())
    page.doubles.line_decided.emit(int(line.editor.accessibleName().split()[1].strip(":")), "")
    assert figures(book)["known ones completed"] == "0"
    take_over(book)
    assert figures(book)["new clients"] == "19"
    assert page.undo_button.isVisible()

    page.undo_button.click()

    assert client_search.count(book.shop) == 1
    assert clients.get(book.shop, olena).person.emails == ()
    assert book.notes.toasts[-1] == "The import was taken back: 19 clients gone."
    shown = [label.text() for label in page.past.findChildren(Label)]
    assert any("taken back" in text for text in shown)


def test_an_import_of_yesterday_is_taken_back_from_the_list_and_names_who_stays(
    book: Book, clock: ShopClock
) -> None:
    choose(book, LOYVERSE)
    take_over(book)
    book.view.import_page.clients_button.click()
    galina = client_search.find(book.shop, "олена соловей").rows[0].id
    file = clients.get(book.shop, galina)
    clients.update(book.shop, galina, file.version, replace(file.person, notes="просила звонить"))
    book.view.open_with(import_list=True)
    QApplication.processEvents()

    [undo] = book.view.import_page.past.findChildren(QPushButton)
    undo.setFocus()
    book.press(Qt.Key.Key_Space)

    assert client_search.count(book.shop) == 1
    assert "Олена Соловей" in book.view.import_page.notice.text()


def test_a_dropped_list_is_read(book: Book) -> None:
    book.view.open_with(import_list=True)
    page = book.view.import_page
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LOYVERSE))])
    where, move, left = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(where, move, data, left, Qt.KeyboardModifier.NoModifier))

    assert title(book) == "What the import would do"


def test_a_long_list_is_checked_when_asked_and_the_check_can_be_stopped(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["Имя", *(f"Клиент {number}" for number in range(201))]), encoding="utf-8")
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    choose(book, path)
    runner.release()
    assert title(book) == "Check first"

    book.press(Qt.Key.Key_F9)
    assert book.view.import_page.stop_button.isVisible()
    book.press(Qt.Key.Key_Escape)
    runner.release()
    assert title(book) == "Check first"

    book.press(Qt.Key.Key_F9)
    runner.release()
    assert figures(book)["new clients"] == "201"


def test_a_key_meant_for_the_check_imports_nothing(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    page = book.view.import_page
    choose(book, LOYVERSE)
    book.press(Qt.Key.Key_F9)  # while the list is being read
    runner.held.pop(0)()  # the imports so far
    runner.held.pop(0)()
    assert page.check_button.label() == "Checking…"
    assert not page.check_button.isEnabled()

    book.press(Qt.Key.Key_F9)
    runner.release()
    assert title(book) == "What the import would do"
    book.press(Qt.Key.Key_F9)
    QTest.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    runner.release()

    assert title(book) == "What the import would do"
    assert client_search.count(shop) == 0
    take_over(book)
    runner.release()
    assert client_search.count(shop) == 20


def test_a_column_changed_is_read_before_anything_is_imported(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    choose(book, ONE_C)
    runner.release()
    encoding = book.view.import_page.encoding
    encoding.set_value("utf-16")
    encoding.editor.activated.emit(encoding.editor.currentIndex())

    take_over(book)
    runner.release()

    assert client_search.count(shop) == 0
    assert title(book) == "Check first"
