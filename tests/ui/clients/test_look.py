"""Every page has room for its words, in each language and with large letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.shop import Shop
from shopclient.texts.words import LANGUAGES
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.labels import ElidedLabel
from tests.full import FULL
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, open_book
from tests.ui.clients.test_import import ONE_C, choose
from tests.ui.desk import speak, squeezed
from tests.ui.shell_kit import open_window, press

# What is left of a window of 1366 pixels beside the navigation, which folds with large letters.
WIDTHS = {100: 1182, 150: 1282}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = speak(request.param)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("scale", WIDTHS)
def test_no_word_is_squeezed(
    qtbot: QtBot,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    theme: Theme,
    language: str,
    scale: int,
    galina: int,
    fyodorov: int,
) -> None:
    theme.apply(QApplication.instance(), "light", scale)  # type: ignore[arg-type]  # there is one in a test
    book = open_book(qtbot, shop, clock, tmp_path, language=language)
    book.window.setFixedSize(WIDTHS[scale], 704)

    for show in (
        _list,
        _conditions,
        _selected,
        _nobody,
        _file,
        _poor_file,
        _form,
        _refusal,
        _counter,
        _import,
    ):
        show(book, galina, fyodorov)
        QApplication.processEvents()
        assert squeezed(book.window) == [], show.__name__
        assert book.window.minimumSizeHint().width() <= WIDTHS[scale]


# Each language with the largest letters, each size in that of the longest words; the full run takes all.
SMALL = [
    (each, scale, size)
    for size in ((1366, 768), (1024, 640))
    for scale in (150, 200)
    for each in LANGUAGES
    if FULL or each == "uk" or scale == 200
]
LONG = Person(last="Константинопольская-Богоявленская", first="Александра", phones=("+7 903 455-30-99",))


@pytest.mark.parametrize(("language", "scale", "size"), SMALL, indirect=["language"])
def test_names_keep_their_room_in_a_small_window_with_large_letters(
    qtbot: QtBot,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    theme: Theme,
    language: str,
    scale: int,
    size: tuple[int, int],
) -> None:
    clients.add(shop, LONG)
    theme.apply(QApplication.instance(), "light", scale)  # type: ignore[arg-type]  # there is one in a test
    window = open_window(qtbot, shop, clock, tmp_path)
    window.setFixedSize(*size)
    window.go(Place.CLIENTS)
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    QApplication.processEvents()

    table = view.list_page.table
    assert table.columnWidth(0) >= theme.px(200)
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert squeezed(view) == []

    view.open_with(client=1)
    QApplication.processEvents()
    [name] = [each for each in view.file_page.findChildren(ElidedLabel) if each.text().startswith("Алекс")]
    assert name.visibleRegion().boundingRect().width() >= theme.px(150)
    assert view.file_page.findChildren(QScrollArea)[0].horizontalScrollBar().maximum() == 0
    assert squeezed(view) == []

    press(window, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert view.editor_page.head.title_label.width() >= theme.px(150)
    assert squeezed(view) == []


def _list(book: Book, _galina: int, _fyodorov: int) -> None:
    book.view.list_page.focus_search()


def _conditions(book: Book, _galina: int, _fyodorov: int) -> None:
    filters = book.view.list_page.filters
    filters.picked.emit(ClientFilter(no_phone=True, birthday_within=14, place="Киев, Саксаганского"))
    filters.form_asked.emit("turnover")


def _selected(book: Book, _galina: int, _fyodorov: int) -> None:
    for _ in range(2):  # the form, the conditions
        book.view.presenter.clear()
    book.view.list_page.table.setFocus()
    book.press(Qt.Key.Key_Space)


def _nobody(book: Book, _galina: int, _fyodorov: int) -> None:
    book.view.presenter.clear()
    book.look_for("Александра Константинопольская")


def _file(book: Book, galina: int, _fyodorov: int) -> None:
    book.view.open_with(client=galina)


def _poor_file(book: Book, _galina: int, fyodorov: int) -> None:
    book.view.open_with(client=fyodorov)


def _form(book: Book, galina: int, _fyodorov: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = book.form.form
    for fold in form.folds.values():
        fold.set_open(is_open=True)
    form.family.line(0).more_button.click()
    form.family.add("pet")
    form.family.add(linked=True)
    form.own.add_button.click()


def _refusal(book: Book, _galina: int, _fyodorov: int) -> None:
    book.form.form.who.birthday.set_text("31.02")
    book.press(Qt.Key.Key_F9)


def _counter(book: Book, _galina: int, _fyodorov: int) -> None:
    book.form.leave_asked.emit()
    book.press(Qt.Key.Key_F4)
    book.tab_to(book.form.form.who.phones.field(0).editor)
    book.type("89162002740")


def _import(book: Book, _galina: int, _fyodorov: int) -> None:
    book.form.leave_asked.emit()
    choose(book, ONE_C)


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1366, 768)])
def test_a_new_client_can_be_typed_at_double_text(
    qtbot: QtBot,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    theme: Theme,
    language: str,
    width: int,
    height: int,
) -> None:
    theme.apply(QApplication.instance(), "light", 200)  # type: ignore[arg-type]  # there is one in a test
    window = open_window(qtbot, shop, clock, tmp_path)
    window.resize(width, height)
    press(window, Qt.Key.Key_F4)
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    page = view.editor_page
    name = page.form.who.name.editor
    qtbot.waitUntil(lambda: name.visibleRegion().boundingRect() == name.rect())

    assert window.focusWidget() is name
    assert page.save_button.visibleRegion().boundingRect() == page.save_button.rect()
    assert page.minimumSizeHint().width() <= page.width()
