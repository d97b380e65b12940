"""Clients told apart by conditions, and conditions kept as segments, in the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.people import Person
from shopclient.models import Segment
from shopclient.services import cards, clients, segments
from shopclient.services.changes import Change
from shopclient.ui.widgets.chips import FilterChip
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.services.loyalty_desk import Desk
from tests.ui.clients.book import Book

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # menus open

OLGA = Person(last="Лаврова", first="Ольга", phones=("+7 903 455-30-11",), tags=("театр & кино",))


def chips(book: Book) -> list[str]:
    """What is asked for, chip by chip."""
    return [chip.term.text for chip in book.view.list_page.filters.chips]


@contextmanager
def opened_menu(book: Book) -> Iterator[QMenu]:
    """The menu that is open; it is closed again."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    yield menu
    menu.close()
    book.window.activateWindow()
    book.bot.waitUntil(book.window.isActiveWindow)


def entry(menu: QMenu, *path: str) -> QAction:
    """Return the entry of a menu, or of a menu in it, by its words."""
    for name in path[:-1]:
        menu = next(each.menu() for each in menu.actions() if each.text() == name)  # type: ignore[assignment]
    found = [each for each in menu.actions() if each.text().partition("\t")[0] == path[-1]]
    assert found, [each.text() for each in menu.actions()]
    return found[0]


def pick(book: Book, *path: str) -> None:
    """Choose an entry of the menu of filters, opened with the keyboard."""
    book.press(Qt.Key.Key_F2)
    book.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    with opened_menu(book) as menu:
        entry(menu, *path).trigger()


def segment(book: Book, name: str) -> None:
    """Choose an entry of the menu of segments."""
    book.view.list_page.segment_button.click()
    with opened_menu(book) as menu:
        entry(menu, name).trigger()


def said(book: Book) -> list[str]:
    """Every label that is seen on the list."""
    QApplication.processEvents()
    return [label.text() for label in book.view.list_page.findChildren(Label) if label.isVisible()]


@pytest.mark.usefixtures("galina", "fyodorov")
def test_conditions_are_chosen_and_taken_off_by_keyboard(book: Book) -> None:
    clients.add(book.shop, OLGA)

    pick(book, "Tag", "театр && кино")
    assert (chips(book), book.names, book.note) == (["Tag: театр & кино"], ["Лаврова Ольга"], "1 of 3")

    pick(book, "Birthday", "Birthday not known")
    assert chips(book) == ["Tag: театр & кино", "Birthday not known"]
    book.tab_to(book.view.list_page.filters.chips[0])
    book.press(Qt.Key.Key_Delete)
    assert (chips(book), book.names) == (["Birthday not known"], ["Артём ФЁДОРОВ", "Лаврова Ольга"])
    assert book.focused is book.view.list_page.filters.chips[0]

    assert book.look_for("лав") == ["Лаврова Ольга"]
    book.press(Qt.Key.Key_Escape)
    assert book.names == ["Артём ФЁДОРОВ", "Лаврова Ольга"]
    book.press(Qt.Key.Key_Escape)
    assert (chips(book), len(book.names), book.note) == ([], 3, "3 client(s)")


@pytest.mark.usefixtures("galina", "fyodorov")
def test_values_are_typed_in_a_line_and_refused_there(book: Book) -> None:
    form = book.view.list_page.form
    pick(book, "Bonuses…")
    book.type("сто")
    book.press(Qt.Key.Key_Return)
    assert form.fields[0].error() != ""

    form.fields[0].set_text("1")
    book.press(Qt.Key.Key_Return)
    assert (form.isVisible(), chips(book), book.names) == (False, ["Bonuses: 1 or more"], [])
    assert "Nobody answers to these conditions" in said(book)

    book.tab_to(book.view.list_page.filters.chips[0])
    book.press(Qt.Key.Key_Return)
    book.tab_to(form.fields[1].editor)
    book.type("0.5")
    book.press(Qt.Key.Key_Return)
    assert form.fields[1].error() == "This is less than the other end."
    book.press(Qt.Key.Key_Escape)
    assert not form.isVisible()

    pick(book, "Children", "Other ages…")
    for ages, place in ((("18", "12"), 0), (("9", "7"), 1)):
        for field, text in zip(form.fields, ages, strict=True):
            field.set_text(text)
        form.done_button.click()
        assert form.fields[place].error() != ""
    form.fields[1].set_text("12")
    form.done_button.click()
    assert "A child of 9–12" in chips(book)


@pytest.mark.usefixtures("galina", "fyodorov")
def test_a_segment_is_kept_counted_renamed_changed_removed_and_brought_back(book: Book) -> None:
    page = book.view.list_page
    pick(book, "Favourite holiday", "No favourite holiday yet")
    page.filters.keep_button.click()
    book.press(Qt.Key.Key_Return)
    assert page.form.fields[0].error() != "", "a name is needed"
    book.type("Спросить о празднике")
    book.press(Qt.Key.Key_Return)
    assert (page.segment_button.label(), page.form.isVisible()) == ("Спросить о празднике", False)
    assert book.notes.toasts[-1] == "Saved as the segment “Спросить о празднике”."

    segment(book, "Everybody")
    assert len(book.names) == 2
    book.tab_to(page.segment_button)
    book.press(Qt.Key.Key_Return)
    with opened_menu(book) as menu:
        assert entry(menu, "Спросить о празднике").text().endswith("\t1")
        entry(menu, "Спросить о празднике").trigger()
    assert (chips(book), book.names) == (["No favourite holiday yet"], ["Артём ФЁДОРОВ"])

    segment(book, "Rename “Спросить о празднике”…")
    book.type("Без праздника")
    book.press(Qt.Key.Key_Return)
    pick(book, "No phone")
    assert page.segment_button.label() == "Без праздника (changed)"
    assert "Nobody answers to these conditions" in said(book)
    segment(book, "Save the changed conditions in “Без праздника”")
    [kept] = segments.every(book.shop)
    assert (kept.name, kept.asked) == ("Без праздника", ClientFilter(has_favourite=False, no_phone=True))
    assert "Nobody is in “Без праздника” now" in said(book)

    segment(book, "Remove “Без праздника”")
    assert segments.every(book.shop) == ()
    book.tab_to(page.segment_button)
    book.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in segments.every(book.shop)] == ["Без праздника"]


@pytest.mark.usefixtures("galina", "fyodorov")
def test_a_usual_question_holds_until_it_is_taken_off_and_is_seen_to(book: Book) -> None:
    page = book.view.list_page
    with book.shop.writing() as tx:
        tx.session.add(Segment(name="Ритм & час", filter='{"rhythm": "late"}', position=0))
        tx.changed(Change.CLIENT)
    usual = next(each for each in page.filters.findChildren(FilterChip) if "14" in each.text())
    usual.click()
    assert (chips(book), book.names) == (["Birthday within 14 days"], ["Зорина Галина Петровна"])
    book.press(Qt.Key.Key_Escape)
    assert (chips(book), len(book.names)) == ([], 2)
    assert (usual.isVisible(), usual.isChecked()) == (True, False)
    # What a newer version asks for is not to be chosen here, and hides no other segment.
    page.segment_button.click()
    with opened_menu(book) as menu:
        newer = entry(menu, "Ритм && час: made by a newer version of the program")
        assert (newer.isEnabled(), entry(menu, "Everybody").isEnabled()) == (False, True)


@pytest.mark.usefixtures("galina", "fyodorov")
def test_a_client_goes_into_the_archive_and_comes_back(book: Book) -> None:
    table = book.view.list_page.table
    book.tab_to(table)
    book.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    book.press(Qt.Key.Key_Delete)
    assert book.names == ["Зорина Галина Петровна"]
    assert book.notes.toasts[-1] == "In the archive: Артём ФЁДОРОВ. Cards and bonuses stay."
    book.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert book.names == ["Артём ФЁДОРОВ", "Зорина Галина Петровна"]

    table.setFocus()
    book.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    book.press(Qt.Key.Key_Space)
    book.press(Qt.Key.Key_Space)
    assert "2 client(s) selected" in said(book)
    book.press(Qt.Key.Key_Delete)
    assert book.notes.toasts[-1] == "2 clients are in the archive. Cards and bonuses stay."
    assert "Nobody answers to these conditions" not in said(book)

    pick(book, "In the archive")
    assert (book.names, book.note) == (["Артём ФЁДОРОВ", "Зорина Галина Петровна"], "2 in the archive")
    table.setFocus()
    book.press(Qt.Key.Key_Delete)
    assert book.notes.toasts[-1] == "Back from the archive: Артём ФЁДОРОВ."
    assert book.names == ["Зорина Галина Петровна"]


def test_several_get_a_tag_at_once_and_lose_it_again(book: Book, galina: int, fyodorov: int) -> None:
    book.tab_to(book.view.list_page.table)
    book.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    book.press(Qt.Key.Key_Space)
    book.press(Qt.Key.Key_Space)
    book.view.list_page.deeds.tag_button.click()
    book.type("ярмарка")
    book.press(Qt.Key.Key_Return)

    tags = [clients.get(book.shop, each).person.tags for each in (galina, fyodorov)]
    assert tags == [("ярмарка",), ("ярмарка",)]
    assert book.notes.toasts[-1] == "2 clients have the tag “ярмарка” now."
    book.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [clients.get(book.shop, each).person.tags for each in (galina, fyodorov)] == [(), ()]


@pytest.mark.usefixtures("galina")
def test_who_is_nowhere_can_be_entered_with_what_was_typed(book: Book) -> None:
    pick(book, "No phone")
    assert book.look_for("зорина") == []
    assert "Nobody found among these" in said(book)
    book.view.list_page.nobody.everybody_asked.emit()
    assert book.names == ["Зорина Галина Петровна"]

    assert book.look_for("+7 903 455-30-77") == []
    book.press(Qt.Key.Key_F4)
    assert book.form.form.who.phones.field(0).text() == "+7 903 455-30-77"


def test_headings_sort_and_typing_brings_the_closest_first_again(book: Book, clock: ShopClock) -> None:
    desk = Desk(book.shop, clock)
    ids = [clients.add(book.shop, Person(name=name)) for name in ("Анна", "Борис", "Вера")]
    for client, amount in ((ids[0], 900_00), (ids[1], 100_00)):
        card = cards.issue_named(book.shop, "simple", client).number
        clock.moment += timedelta(days=1)
        desk.sell(amount, card)
    table = book.view.list_page.table
    assert book.names == ["Анна", "Борис", "Вера"]

    table.sort_asked.emit("visit", False)
    assert book.names == ["Борис", "Анна", "Вера"], "the last visit comes first, and who never came last"
    table.sort_asked.emit("bonuses", False)
    assert book.names == ["Анна", "Борис", "Вера"], "the most comes first"
    table.sort_asked.emit("name", True)
    assert book.names == ["Вера", "Борис", "Анна"]
    table.sort_asked.emit("name", False)
    assert book.names == ["Анна", "Борис", "Вера"]

    table.sort_asked.emit("name", True)
    assert book.look_for("а") == ["Анна", "Вера"]


def test_the_selected_are_exported_else_those_who_are_shown(
    book: Book, galina: int, fyodorov: int, tmp_path: Path
) -> None:
    book.paths.target = tmp_path / "clients.csv"
    clients.add(book.shop, OLGA)
    book.look_for("лав")
    book.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert book.notes.toasts[-1] == "Exported to clients.csv: 1 client."
    assert "Лаврова" in book.paths.target.read_text("utf-8-sig")

    book.press(Qt.Key.Key_Escape)
    book.tab_to(book.view.list_page.table)
    book.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    book.press(Qt.Key.Key_Space)
    book.press(Qt.Key.Key_Space)
    book.view.list_page.deeds.export_button.click()
    assert book.notes.toasts[-1] == "Exported to clients.csv: 2 clients."
    text = book.paths.target.read_text("utf-8-sig")
    assert ("Зорина" in text, "ФЁДОРОВ" in text, "Лаврова" in text) == (True, True, False)
    assert book.view.list_page.export_button.label() == "Export"


def test_two_who_are_selected_become_one(book: Book, galina: int, fyodorov: int) -> None:
    book.tab_to(book.view.list_page.table)
    book.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    book.press(Qt.Key.Key_Space)
    assert not book.view.list_page.deeds.merge_button.isVisible()
    book.press(Qt.Key.Key_Space)

    book.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    window = book.view.presenter.law.merge_window
    assert window is not None
    window.merge_asked.emit(fyodorov, galina, {})
    assert book.names == ["Артём ФЁДОРОВ"]
    assert not book.view.list_page.deeds.isVisible()
