"""Two files of one client made one by keys alone, parted again; a person erased; what is held handed over."""

import json
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shopclient.domain.errors import ClientErased
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import clients
from shopclient.services.apart import keep_apart
from shopclient.services.shop import Shop
from tests.ui.clients.book import Book

_CTRL = Qt.KeyboardModifier.ControlModifier


def said(window: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in window.findChildren(QLabel) if not label.isHidden())


def type_in(field: QWidget, text: str) -> None:
    for sign in text:
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        )


def test_two_files_become_one_by_keys_and_part_again(book: Book, shop: Shop) -> None:
    born, other_day = parse_person_date("--05-19"), parse_person_date("1980-05-20")
    keep = clients.add(shop, Person(name="Аня <b>{x}</b>", birthday=born, notes="мята"))
    clients.add(shop, Person(last="Ветрова", first="Анна", birthday=other_day, notes="чай"))
    book.view.open_with(client=keep)
    book.press(Qt.Key.Key_M, _CTRL)
    window = book.view.presenter.law.merge_window
    assert window is not None
    assert not window.merge_button.isEnabled()

    window.pick.show_client(keep + 1, "Анна Ветрова")
    window.pick.changed.emit()
    rows = {each.field: each for each in window.rows}
    assert (rows["birthday"].chosen, rows["notes"].chosen) == ("other", "both")
    assert "The birthdays are different: are they one person?" in said(window)
    assert "Аня <b>{x}</b>" in said(window)
    assert "two people" not in said(window)
    rows["name"].choose("other")
    rows["birthday"].choose("keep")
    QTest.keyClick(window.merge_button, Qt.Key.Key_Return, _CTRL)

    person = clients.get(shop, keep).person
    assert (person.full_name, person.birthday) == ("Анна Ветрова", born)
    assert person.notes == "мята\nчай"
    assert (book.page, book.notes.toasts[-1]) == ("file", "One file now: Анна Ветрова.")
    assert book.notes.undo is not None
    book.notes.undo()
    assert clients.get(shop, keep).person.full_name == "Аня <b>{x}</b>"
    assert clients.get(shop, keep + 1).person.notes == "чай"

    keep_apart(shop, keep + 1, [keep])
    book.view.presenter.law.join(keep, keep + 1)
    window = book.view.presenter.law.merge_window
    assert window is not None
    assert "It was noted that these are two people. Are they one after all?" in said(window)


def test_erasing_asks_for_the_name(book: Book, shop: Shop) -> None:
    client = clients.add(shop, Person(name="Пётр Сизов"))
    book.view.open_with(client=client)
    book.view.file_page.asks.erase.emit()
    window = book.view.presenter.law.erase_window
    assert window is not None
    assert "It cannot be undone." in said(window)
    type_in(window.field.editor, "да")
    QTest.keyClick(window.field.editor, Qt.Key.Key_Return)
    assert window.field.error() == "Type the name exactly as it stands above."
    assert clients.get(shop, client).person.name == "Пётр Сизов"

    window.field.set_text("пётр сизов")
    QTest.keyClick(window.field.editor, Qt.Key.Key_Return)
    try:
        clients.get(shop, client)
    except ClientErased:
        assert (book.page, book.notes.toasts[-1]) == ("list", f"Erased. The sums stay under #{client}.")
    else:
        raise AssertionError("somebody is still there")


def test_what_is_held_is_saved_for_machines(book: Book, shop: Shop, tmp_path: Path) -> None:
    client = clients.add(shop, Person(name="=1+1"))
    book.view.open_with(client=client)
    book.paths.target = tmp_path / "held.json"
    book.view.file_page.asks.held_data.emit()
    assert json.loads(book.paths.target.read_text(encoding="utf-8"))["client"]["name"] == "=1+1"
