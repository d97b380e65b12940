"""What the import of a list asks and warns of before anything is written, and an undo that is stopped."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.domain.programme import Programme
from shopclient.services import client_search
from shopclient.services.shop import Shop
from shopclient.ui.clients.import_figures import ClientFigures
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.labels import Label
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, open_book
from tests.ui.clients.test_import import LISTS, ONE_C, choose, column, figures, take_over
from tests.ui.till.counter import HeldRunner


def sentences(book: Book) -> str:
    """What is said below the figures."""
    [box] = book.view.import_page.findChildren(ClientFigures)
    return "\n".join(label.text() for label in box.findChildren(Label) if not label.isHidden())


def test_cards_without_a_kind_wait_for_a_decision(
    qtbot: QtBot, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    shop = fresh_shop(tmp_path / "new.db", Programme(), clock)
    book = open_book(qtbot, shop, clock, tmp_path)
    choose(book, ONE_C)
    page = book.view.import_page
    assert "no kind of card yet" in page.kind_note.text()
    assert not page.import_button.isEnabled()
    assert page.kind.editor.hasFocus()
    take_over(book)
    assert client_search.count(shop) == 0

    book.press(Qt.Key.Key_Down)

    page.kind.editor.activated.emit(page.kind.editor.currentIndex())
    take_over(book)
    assert client_search.count(shop) == 15
    assert "2071883259262" in book.client("бондар светлана").person.notes
    shop.close()


def test_a_list_warns_of_other_money_and_of_nameless_people(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Телефон,Бонусы,Потрачено\n+380637922960,10,$5129.52\n", encoding="utf-8")
    choose(book, path)
    page = book.view.import_page

    assert "by a phone or a card alone" in page.nameless_note.text()
    assert not page.nameless_note.isHidden()
    assert "Sums of the list are in USD" in sentences(book)
    assert "Owed to clients in bonuses: 0 before the import, 10 after it" in sentences(book)

    path = path.with_name("named.csv")
    path.write_text("Имя,Телефон\nОльга,+380637922961\n", encoding="utf-8")
    choose(book, path)
    assert page.nameless_note.isHidden()
    assert page.import_button.hasFocus()
    take_over(book)
    assert page._hint.text() == "Lines read: 1. All of them came in."


def test_what_a_telephone_sends_is_named_in_words(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    book = open_book(qtbot, shop, clock, tmp_path, language="uk")

    choose(book, LISTS / "phone_contacts.vcf")

    assert column(book, "Прізвище").value() == "last"
    assert column(book, "По батькові").value() == "middle"


def test_an_undo_that_was_stopped_is_gone_on_with(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    page = book.view.import_page
    choose(book, ONE_C)
    runner.release()
    take_over(book)
    runner.release()
    assert figures(book)["new clients"] == "15"

    page.undo_button.click()
    assert page.stop_button.isVisible()
    book.press(Qt.Key.Key_Escape)
    runner.release()
    assert "“Undo” goes on with the rest" in page.notice.text()
    assert not any("taken back" in text for text in book.notes.toasts)

    page.past.undo_asked.emit(1)
    runner.release()
    assert client_search.count(shop) == 0
    assert book.notes.toasts[-1].startswith("The import was taken back")
