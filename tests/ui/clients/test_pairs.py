"""The client file kept clean by keys: who is there twice, and who has not been asked yet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import ClientFilter, asking_for
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import apart, clients, consents
from shopclient.services.shop import Shop
from shopclient.ui.clients.list_query import ListQuery, everybody_in
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.table_cells import CELL_ROLE
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, open_book
from tests.ui.clients.test_filters import chips, entry, opened_menu
from tests.ui.till.counter import HeldRunner

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # menus open

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PHONE = "+7 926 393-65-21"


def pairs(book: Book) -> list[str]:
    """What the page says, row by row."""
    rows = book.view.pairs_page.table.rows
    found = [rows.index(row, place).data(CELL_ROLE) for row in range(rows.rowCount()) for place in range(3)]
    return [cell.spoken for cell in found]


def from_menu(book: Book, *path: str) -> None:
    book.view.list_page.segment_button.click()
    with opened_menu(book) as menu:
        entry(menu, *path).trigger()


def test_doubles_are_worked_through_pair_by_pair(book: Book, shop: Shop) -> None:
    born = parse_person_date("1980-05-12")
    one = clients.add(shop, Person(last="Петрова", first="Анна", phones=(PHONE,), birthday=born))
    clients.add(shop, Person(name="Анна Питрова", phones=(PHONE,), emails=("a@example.com",)))
    clients.add(shop, Person(name="<b>{x}</b> %n", emails=("a@example.com",)))
    clients.add(shop, Person(name="Петров Олег", phones=(PHONE,)))
    clients.add(shop, Person(name="<b>{x}</b> %n", phones=(PHONE,), emails=("a@example.com",)))
    from_menu(book, "Probably one person…")
    page = book.view.pairs_page
    assert (book.page, book.focused) == ("pairs", page.table)
    assert page.count_label.text() == "2 pair(s). Nothing is changed before you say so."
    assert pairs(book)[:3] == [
        f"Петрова Анна, № {one} · 12 May 1980 · +7 926 393 65 21",
        f"Анна Питрова, № {one + 1} · +7 926 393 65 21",
        "The same: phone, Different: name",
    ]
    assert pairs(book)[5] == "The same: e-mail, name"
    assert page.table.rows.index(0, 0).data(CELL_ROLE).avatar == "Анна Петрова"
    book.window.resize(820, 520)  # what stands beside the two has no room there
    assert (page.table.isColumnHidden(2), page.why_label.text()) == (
        True,
        "The same: phone · Different: name",
    )

    book.press(Qt.Key.Key_Delete)  # the first is two people
    assert len(pairs(book)) == 3
    assert "Two people: Петрова Анна and Анна Питрова" in book.notes.toasts[-1]
    book.press(Qt.Key.Key_Z, _CTRL)
    assert len(pairs(book)) == 6
    book.type("т")  # the key of N on a Cyrillic keyboard
    book.press(Qt.Key.Key_Return)
    window = book.view.presenter.law.merge_window
    assert window is not None
    QTest.keyClick(window.merge_button, Qt.Key.Key_Return, _CTRL)
    assert (book.page, pairs(book)) == ("pairs", [])
    assert "Nobody is in the client file twice" in [each.text() for each in page.findChildren(Label)]
    book.press(Qt.Key.Key_Escape)
    assert book.page == "list"
    with shop.reading() as session:
        assert apart.all_apart(session) == {(one, one + 1)}


def test_who_was_never_asked_is_asked_one_after_another(book: Book, shop: Shop) -> None:
    anna, boris, vera = (clients.add(shop, Person(name=name)) for name in ("Анна", "Борис", "Вера"))
    clients.add(shop, Person(name="Ольга", state="do_not_call"))
    clients.add(shop, Person(name="ООО Лютик", is_organisation=True))
    consents.give(shop, anna, "messages", "paper")
    from_menu(book, "Ask for consent", "Messages")
    assert (book.names, chips(book)) == (["Борис", "Вера"], ["Messages: nobody asked yet"])
    asking = book.view.list_page.asking
    assert asking.isVisible()

    def standing(client: int) -> str:
        return next(each.state for each in consents.consents(shop, client) if each.purpose == "messages")

    book.press(Qt.Key.Key_3, _ALT)
    assert (standing(boris), book.names) == ("refused", ["Вера"])
    assert book.notes.toasts[-1] == "Борис refused: Messages."
    book.press(Qt.Key.Key_Backspace, _ALT)
    assert (standing(boris), book.names) == ("ask", ["Борис", "Вера"])
    book.press(Qt.Key.Key_2, _ALT)
    book.press(Qt.Key.Key_1, _ALT)
    given = [consents.consents(shop, client)[1] for client in (boris, vera)]
    assert [(each.state, each.how) for each in given] == [("given", "paper"), ("given", "spoken")]
    assert all(each.wording is not None for each in given)
    book.press(Qt.Key.Key_1, _ALT)  # nobody is left
    assert book.names == []
    book.press(Qt.Key.Key_Escape)
    assert asking.isHidden()


def test_a_key_pressed_thrice_is_one_answer_of_one_client(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    anna, boris = (clients.add(shop, Person(name=name)) for name in ("Анна", "Борис"))
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    book.view.list_page.filters.picked.emit(asking_for("photo"))
    runner.release()
    for _ in range(3):  # before the list is read again
        book.press(Qt.Key.Key_3, _ALT)
    runner.release()
    assert book.notes.toasts == ["Анна refused: Photo."]
    assert consents.consents(shop, boris)[3].state == "ask"
    book.press(Qt.Key.Key_Backspace, _ALT)
    runner.release()
    assert (consents.consents(shop, anna)[3].state, book.names) == ("ask", ["Анна", "Борис"])


def test_the_list_goes_to_paper_as_it_is_shown(book: Book, shop: Shop) -> None:
    for name in ("Анна", "Борис"):
        clients.add(shop, Person(name=name, tags=("чай & {x}",) if name == "Анна" else ()))
    tea = ClientFilter(tags=("чай & {x}",))
    page = book.view.list_page
    page.filters.picked.emit(tea)
    book.press(Qt.Key.Key_F12)
    [preview] = book.window.findChildren(PdfPreview)
    assert preview.windowTitle() == "clients.pdf"
    preview.close()
    assert page.filters.conditions == ("Tag: чай & {x}",)
    anna, boris = everybody_in(shop, ListQuery())
    assert everybody_in(shop, ListQuery(asked=tea)) == (anna,)
    assert everybody_in(shop, ListQuery("борис", descending=True)) == (boris,)
    assert everybody_in(shop, ListQuery(order="name", descending=True)) == (boris, anna)
    assert everybody_in(shop, ListQuery(), (boris, anna)) == (anna, boris)
