"""What was typed about a client and not saved: kept, offered again, and only dropped by a person."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.toast import Toast
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book
from tests.ui.clients.conftest import GALINA
from tests.ui.clients.test_editor import button
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press

_CONTROL = Qt.KeyboardModifier.ControlModifier


def form_of(window: MainWindow) -> ClientsView:
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    return view


def test_after_a_crash_what_was_typed_is_offered_and_gone_on_with(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, galina: int
) -> None:
    window = open_window(qtbot, shop, clock, tmp_path)
    press(window, Qt.Key.Key_F4)
    type_in(form_of(window).editor_page.form.who.name.editor, "Олена Соловей")
    window.go(Place.CLIENTS, client=galina)
    press(window, Qt.Key.Key_Return, modifier=_CONTROL)
    type_in(form_of(window).editor_page.form.likes.hobbies.editor, "песни, {x} & <b>")
    assert window.lasting is not None
    window.lasting.drafts.finish()  # the last that was written before the program was killed

    again = open_window(qtbot, shop, clock, tmp_path)
    said = again.findChildren(Toast)[0]
    assert said.text_label.text() == "Not saved, but kept as typed: Олена Соловей."
    said.action_button.click()
    page = form_of(again).editor_page
    assert page.left_notice.text() == "What was typed at 10:00 was not saved. Олена Соловей"
    assert page.form.draft().name == ""
    button(page.left_notice, "Go on with it").click()
    assert page.form.draft().name == "Олена Соловей"

    again.go(Place.CLIENTS, client=galina)
    press(again, Qt.Key.Key_Return, modifier=_CONTROL)
    assert "was not saved" in page.left_notice.text()
    button(page.left_notice, "Go on with it").click()
    press(again, Qt.Key.Key_F9)

    assert clients.get(shop, galina).person == replace(
        GALINA, hobbies=("песни", "{x} & <b>"), family=clients.get(shop, galina).person.family
    )
    press(again, Qt.Key.Key_Return, modifier=_CONTROL)
    assert page.left_notice.text() == ""


def test_esc_keeps_what_was_typed_and_leads_back(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    book.tab_to(book.form.form.likes.hobbies.editor)
    book.type("песни")

    book.press(Qt.Key.Key_Escape)

    assert book.page == "file"
    assert book.notes.toasts[-1] == "Not saved, but kept as typed: Галина Петровна Зорина."
    assert book.client("зорина").person.hobbies == ()
    assert book.notes.undo is not None
    book.notes.undo()
    assert book.form.form.likes.hobbies.text() == "песни"
    book.press(Qt.Key.Key_F9)
    assert book.client("зорина").person.hobbies == ("песни",)


def test_what_is_typed_anew_beside_what_was_left_loses_neither(book: Book) -> None:
    for name in ("Ольга", "Пётр"):
        book.press(Qt.Key.Key_F4)
        book.type(name)
        if name == "Ольга":
            book.press(Qt.Key.Key_Escape)
    notice = book.form.left_notice
    assert notice.text().endswith("Ольга")

    button(notice, "Go on with it").click()
    assert (book.form.form.draft().name, notice.text()[-4:]) == ("Ольга", "Пётр")

    button(notice, "Drop it").click()
    assert notice.text() == ""
    assert book.notes.toasts[-1] == "Dropped what was typed and not saved."
    assert book.notes.undo is not None
    book.notes.undo()
    assert notice.text().endswith("Пётр")


@pytest.mark.parametrize("words", ["Show what was saved", "Save mine over it"])
def test_what_was_left_is_not_saved_over_a_newer_client_unasked(book: Book, galina: int, words: str) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    book.tab_to(book.form.form.likes.notes.editor)
    book.type("Мои слова")
    book.press(Qt.Key.Key_Escape)
    clients.update(book.shop, galina, 1, replace(GALINA, addresses=("ул. Лесная, 4",)))
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    button(book.form.left_notice, "Go on with it").click()

    book.press(Qt.Key.Key_F9)

    assert "was changed elsewhere" in book.form.trouble_notice.text()
    assert clients.get(book.shop, galina).person.notes == ""
    button(book.form, words).click()
    notes = {"Show what was saved": "", "Save mine over it": "Мои слова"}[words]
    assert clients.get(book.shop, galina).person.notes == notes
