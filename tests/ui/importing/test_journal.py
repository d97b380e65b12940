"""The purchases of a former till come in through the window, and go again if they were the wrong ones."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import clients, till
from shopclient.services.checks import check
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.words import LANGUAGES
from shopclient.ui.importing.journal_page import JournalPage
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from tests.full import FULL
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book, open_book
from tests.ui.desk import speak, squeezed

JOURNAL = """День покупки;Кто;Контакт;Заплачено;К оплате;Чек
04.03.2026;Василь Соловей;+380932118959;7400,67;1;1-0
05.03.2026;Анна Білик;+380671112233;100,00;1;1-1
21.11.2026;Василь Соловей;+380932118959;50,00;1;1-2
06.03.2026;;;12,00;1;1-3
07.03.2026;Марко Їжак;+380501234567;545,37;1;1-4
08.03.2026;Анна Білик;+380671112233;сто;1;1-5
"""


@pytest.fixture
def vasyl(book: Book) -> int:
    clients.add(book.shop, Person(name="Анна Білик", phones=("+380671112233",)))
    vasyl = clients.add(book.shop, Person(name="Василь Соловей", phones=("+380932118959",)))
    till.sell(book.shop, request("typed"), SaleDraft.of([Cents(5_000)], client=vasyl))
    return vasyl


def open_journal(book: Book, text: str, tmp_path: Path) -> JournalPage:
    path = tmp_path / "journal.csv"
    path.write_text(text, encoding="utf-8")
    book.paths.list = path
    book.view.open_with(import_list=True)
    book.view.import_page.journal_button.click()
    assert isinstance(book.view.page, JournalPage)
    book.press(Qt.Key.Key_F9)
    return book.view.page


def shown(page: JournalPage) -> list[str]:
    """The figures with their words, then the sentences."""
    QApplication.processEvents()
    texts = [
        label.text().replace("\u00a0", " ") for label in page.counts.findChildren(Label) if label.isVisible()
    ]
    pairs = [f"{figure} {said}" for figure, said in zip(texts[:8:2], texts[1:8:2], strict=True)]
    return pairs + texts[8:]


def column(page: JournalPage, heading: str) -> ChoiceField:
    QApplication.processEvents()
    found = [each for each in page.columns.findChildren(ChoiceField) if each.isVisible()]
    return next(each for each in found if each.editor.accessibleName() == heading)


def choose(page: JournalPage, heading: str, field: str) -> None:
    choice = column(page, heading)
    choice.set_value(field)
    choice.editor.activated.emit(choice.editor.currentIndex())


def test_a_journal_comes_in_as_the_check_said_is_remembered_and_taken_back(
    book: Book, vasyl: int, tmp_path: Path
) -> None:
    page = open_journal(book, JOURNAL, tmp_path)
    for heading, field in (("К оплате", "ignored"), ("Заплачено", "amount"), ("Контакт", "phone")):
        if column(page, heading).value() != field:
            choose(page, heading, field)
    before = shown(page)
    assert before == [
        "2 purchases come in",
        "1 typed at the till already: not doubled",
        "0 came in before, or stand twice in the list",
        "2 lines without an owner in the client file",
        "Paid in all: 7,500.67 ₽",
    ]
    faults = [label.text() for label in page.faults.findChildren(Label) if label.isVisible()]
    assert "Line 5, Client’s name: It does not say whose it is" in faults
    assert "Line 7, Sum: This is not a sum" in faults
    assert clients.get(book.shop, vasyl).turnover == 5_000

    book.bot.waitUntil(lambda: not page.is_fresh)
    book.press(Qt.Key.Key_F9)

    assert shown(page) == before
    assert clients.get(book.shop, vasyl).turnover == 745_067
    book.paths.target = tmp_path / "faults.csv"
    page.faults_button.click()
    assert "1-4" in (tmp_path / "faults.csv").read_text(encoding="utf-8-sig")

    # The next journal of this kind is understood at once, and what came in does not come twice.
    page = open_journal(book, JOURNAL, tmp_path)
    assert (column(page, "Заплачено").value(), column(page, "К оплате").value()) == ("amount", "ignored")
    assert shown(page)[2] == "3 came in before, or stand twice in the list"
    assert not page.import_button.isEnabled()
    page.earns.set_value(True)
    page.earns.editor.activated.emit(1)
    assert not page.import_button.isEnabled()

    book.press(Qt.Key.Key_Escape)
    assert book.page == "list"
    book.view.open_with(import_purchases=True)
    QApplication.processEvents()
    [undo] = [each for each in page.past.findChildren(QPushButton) if each.isVisible()]
    undo.click()
    assert clients.get(book.shop, vasyl).turnover == 5_000
    assert check(book.shop) == []


def test_an_import_that_is_stopped_leaves_nothing(book: Book, vasyl: int, tmp_path: Path) -> None:
    rows = [f"{1 + n % 28:02}.03.2026;Василь Соловей;+380932118959;{n + 1},00" for n in range(45)]
    page = open_journal(book, "\n".join(("Дата;Клиент;Телефон;Сумма", *rows)), tmp_path)
    assert shown(page)[0] == "45 purchases come in"
    book.bot.waitUntil(lambda: not page.is_fresh)
    presenter = book.view.presenter

    def stop(done: int, _total: int) -> None:
        if done:
            presenter.clear()

    page.show_progress = stop  # type: ignore[assignment]  # what the window does at Esc
    journal = presenter._journal
    assert journal is not None
    journal.progressed.disconnect()
    journal.progressed.connect(stop)
    book.press(Qt.Key.Key_F9)
    assert page.notice.text() == "Stopped. Nothing has changed."
    assert clients.get(book.shop, vasyl).turnover == 5_000


@pytest.mark.parametrize("language", LANGUAGES if FULL else ("ru",))
def test_every_word_has_its_room_and_the_main_button_is_in_sight_at_any_size(
    qtbot: QtBot, qapp: QApplication, shop: Shop, clock: ShopClock, tmp_path: Path, language: str
) -> None:
    theme().apply(qapp, "light", 200)
    translator = speak(language)
    book = open_book(qtbot, shop, clock, tmp_path, language=language)
    page = open_journal(book, JOURNAL.replace("Заплачено", "Сумма"), tmp_path)
    book.view.resize(840, 540)
    QApplication.processEvents()
    assert squeezed(page) == []
    assert page.import_button.isVisible()
    place = page.import_button.mapTo(book.view, page.import_button.rect().center())
    assert book.view.rect().contains(place)
    QApplication.removeTranslator(translator)
