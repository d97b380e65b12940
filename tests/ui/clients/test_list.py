"""Finding clients in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.ui.clients import list_pages
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, cells, open_book
from tests.ui.till.counter import HeldRunner


def said(book: Book) -> str:
    """Everything that the preview says."""
    return "\n".join(label.text() for label in book.view.list_page.preview.findChildren(Label))


@pytest.mark.usefixtures("galina")
def test_a_client_is_found_by_any_case_phone_tail_and_card(book: Book, fyodorov: int) -> None:
    book.view.reload()
    [card] = clients.get(book.shop, fyodorov).cards

    assert book.look_for("федоров") == ["Артём ФЁДОРОВ"]
    assert book.note == "1 of 2"
    assert book.look_for("30-48") == ["Артём ФЁДОРОВ"]
    assert book.look_for(card.number[-6:]) == ["Артём ФЁДОРОВ"]
    assert book.look_for("") == ["Артём ФЁДОРОВ", "Зорина Галина Петровна"]


@pytest.mark.usefixtures("galina")
def test_what_is_never_to_be_offered_is_seen_beside_the_list(book: Book, fyodorov: int) -> None:
    known = clients.get(book.shop, fyodorov)
    told = replace(known.person, allergies=("<b>орехи</b>",), talk="громче")
    clients.update(book.shop, fyodorov, known.version, told)
    book.view.reload()
    book.look_for("федоров")
    book.press(Qt.Key.Key_Down)
    assert "<b>орехи</b>" in {chip.text() for chip in book.view.list_page.preview.findChildren(Chip)}
    assert "How to talk: громче" in said(book)


@pytest.mark.usefixtures("galina")
def test_the_list_shows_what_it_is_sorted_by_and_the_end_of_the_card(book: Book, fyodorov: int) -> None:
    book.view.reload()
    [card] = clients.get(book.shop, fyodorov).cards

    assert cells(book, 0) == [
        "Артём ФЁДОРОВ, no purchases yet",
        "Зорина Галина Петровна, in 6 days",
    ]
    assert cells(book, 2) == [f"… {card.number[-4:]}, Простая", "–"]


@pytest.mark.usefixtures("fyodorov")
def test_the_chosen_client_is_shown_beside_the_list_and_taken_to_the_till(book: Book, galina: int) -> None:
    book.view.reload()
    book.press(Qt.Key.Key_F2)

    book.press(Qt.Key.Key_Down)

    assert "“Лучшие годы — стройотряд”" in said(book)
    assert "granddaughter; лошади" in said(book)
    book.press(Qt.Key.Key_F9)
    assert book.notes.visits == [(Place.TILL, {"client": galina})]


@pytest.mark.usefixtures("fyodorov", "galina")
def test_enter_opens_the_file_and_esc_leads_back(book: Book) -> None:
    book.view.reload()
    book.look_for("зорина")

    book.press(Qt.Key.Key_Return)
    assert book.page == "file"

    book.press(Qt.Key.Key_Escape)
    assert book.page == "list"
    assert book.names == ["Зорина Галина Петровна"]


@pytest.mark.usefixtures("fyodorov")
def test_esc_in_the_list_shows_everybody_again(book: Book) -> None:
    book.view.reload()
    assert book.look_for("жжж") == []

    book.press(Qt.Key.Key_Escape)

    assert book.names == ["Артём ФЁДОРОВ"]


def test_an_empty_file_says_what_to_do(book: Book) -> None:
    words = [label.text() for label in book.view.list_page.findChildren(Label) if label.isVisible()]
    assert "No clients yet" in words

    book.press(Qt.Key.Key_F4)

    assert book.page == "form"


def test_who_was_searched_for_in_vain_is_the_name_of_the_new_client(book: Book, fyodorov: int) -> None:
    book.view.reload()
    assert book.look_for("Ольга Лаврова") == []

    book.press(Qt.Key.Key_F4)
    book.press(Qt.Key.Key_Return)

    assert book.client("лаврова").person.full_name == "Ольга Лаврова"


def test_further_clients_come_while_the_list_is_scrolled_and_go_again(
    qtbot: QtBot,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(list_pages, "MOST_HELD", 100)
    names = [f"Клиент {number:03}" for number in range(230)]
    with shop.writing() as tx:
        for name in names:
            clients.add_in(tx, Person(name=name))
    book = open_book(qtbot, shop, clock, tmp_path)
    table = book.view.list_page.table
    bar = table.verticalScrollBar()
    assert book.names == names[:50]

    def scroll(to: int) -> str:
        bar.setValue(to)
        QApplication.processEvents()
        return str(table.rows.row(table.rowAt(0)).list_name)

    for _ in range(5):
        scroll(bar.maximum())
    # Only what is near is held; what was above comes back as it is wanted, and nothing jumps.
    assert book.names == names[150:]
    assert table.chosen_row().list_name in names[150:]
    book.view.reload()
    assert book.names == names[150:]
    seen = scroll(bar.value())
    for _ in range(32):
        before, seen = seen, scroll(max(bar.value() - bar.pageStep(), 0))
        assert 0 <= names.index(before) - names.index(seen) <= 20
    assert (seen, book.names) == (names[0], names[: len(book.names)])
    assert len(book.names) <= 150


def test_an_older_answer_never_overwrites_a_newer_one(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, galina: int, fyodorov: int
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()

    book.press(Qt.Key.Key_F2)
    book.type("зор")
    book.press(Qt.Key.Key_Backspace)
    book.press(Qt.Key.Key_Backspace)
    book.press(Qt.Key.Key_Backspace)
    book.type("фед")
    runner.release(last_first=True)

    assert book.names == ["Артём ФЁДОРОВ"]


@pytest.mark.usefixtures("fyodorov", "galina")
def test_nobody_stands_beside_the_list_while_another_client_is_being_read(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    book = open_book(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    preview = book.view.list_page.preview
    assert "Артём ФЁДОРОВ" in said(book)
    assert preview.till_button.isVisible()

    book.press(Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: not preview.till_button.isVisible())
    runner.release()
    assert "granddaughter; лошади" in said(book)
    assert preview.till_button.isVisible()


@pytest.mark.usefixtures("fyodorov", "galina")
def test_other_screens_search_here(book: Book) -> None:
    book.view.open_with(search="зорина")
    assert book.names == ["Зорина Галина Петровна"]
    assert book.view.list_page.search.text() == "зорина"


def test_names_are_shown_literally(book: Book) -> None:
    clients.add(book.shop, Person(name="<b>Ольга</b> & %n {name}", phones=("+7 903 455-30-48",)))

    assert book.names == ["<b>Ольга</b> & %n {name}"]
    assert "<b>Ольга</b> & %n {name}" in said(book)
