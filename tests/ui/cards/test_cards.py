"""An hour with cards: a batch for the counter, a card for a client, a spoilt sheet drawn again."""

import errno
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import has_inner_digit, is_ean13
from shopclient.domain.money import Bps
from shopclient.domain.people import Person
from shopclient.services import cards, clients, programmes
from shopclient.services.shop import Shop
from shopclient.texts.words import LANGUAGES
from shopclient.ui.actions import Command
from shopclient.ui.cards.faces import picture_of, specimen, specimen_number
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme, theme
from tests.printing.paper import scan
from tests.services.conftest import ShopClock
from tests.ui.cards.counter import CardDesk, open_desk
from tests.ui.desk import speak, squeezed, type_in


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme().apply(qapp, "light", 100)


@pytest.fixture
def kinds(shop: Shop) -> None:
    """A named, golden kind beside the simple one."""
    gold = CardKind("gold", "Золотая", ("named",), discount=Bps(700), design="gold")
    programmes.load(shop, replace(shop.programme(), kinds=(*shop.programme().kinds, gold)))


@pytest.fixture
def desk(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, kinds: None) -> CardDesk:
    return open_desk(qtbot, shop, clock, tmp_path)


def test_a_batch_is_issued_drawn_and_shown(desk: CardDesk, shop: Shop) -> None:
    desk.view.issue.batch.count_field.set_value(12)
    desk.press(Command.RECORD)

    issued = {card.number for card in cards.register(shop).rows}
    assert len(issued) == 12
    assert set(scan(desk.target.read_bytes())) == issued
    assert desk.shown == [desk.target]
    assert [toast.split()[0] for toast in desk.notes.toasts] == ["12"]


def test_the_proposed_name_says_what_and_when(desk: CardDesk) -> None:
    desk.press(Command.RECORD)
    assert desk.proposed == ["Простая 21 Nov 2026.pdf"]


def test_nothing_is_issued_when_no_file_is_named(desk: CardDesk, shop: Shop) -> None:
    desk.answers = [None]
    desk.press(Command.RECORD)
    assert cards.register(shop).found == 0


def test_a_card_is_made_in_the_name_of_the_client_one_types(desk: CardDesk, shop: Shop) -> None:
    marina = clients.add(shop, Person(first="Марина", last="Белова"))
    page = desk.view.issue
    desk.choose_holder("named")
    type_in(page.picker.search, "бело")
    QTest.keyClick(page.picker.search, Qt.Key.Key_Return)
    desk.press(Command.RECORD)

    [card] = cards.register(shop).rows
    assert card.client == marina
    assert page.batch.count == 1


def test_the_count_comes_back_with_the_bearer(desk: CardDesk) -> None:
    batch = desk.view.issue.batch
    batch.count_field.set_value(25)
    desk.choose_holder("named")
    assert batch.count == 1
    desk.choose_holder("bearer")
    assert batch.count == 25


def test_a_card_in_a_name_wants_the_client_first(desk: CardDesk, shop: Shop) -> None:
    desk.choose_holder("named")
    desk.press(Command.RECORD)
    assert "client first" in desk.view.issue.batch.message.text()
    assert cards.register(shop).found == 0
    assert desk.proposed == []


def test_a_client_s_file_leads_here_with_the_client(desk: CardDesk, shop: Shop) -> None:
    marina = clients.add(shop, Person(first="Марина", last="Белова"))
    desk.view.open_with(client=marina)
    desk.press(Command.RECORD)
    assert [card.client for card in cards.register(shop).rows] == [marina]


def unwritable(folder: Path) -> Path:
    """Return a folder that nobody may write to, not even the administrator."""
    closed = folder / "closed"
    closed.mkdir(mode=0o500)
    return Path("/sys") if os.access(closed, os.W_OK) else closed


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise there")
def test_a_folder_that_may_not_be_written_to_leaves_no_cards(desk: CardDesk, shop: Shop) -> None:
    desk.answers = [unwritable(desk.target.parent) / "cards.pdf"]
    desk.press(Command.RECORD)
    desk.view.reload()  # as the window does after any change

    assert cards.register(shop).found == 0
    assert "choose another folder" in desk.view.issue.batch.message.text()
    assert desk.view.issue.batch.message.isVisible()


def test_a_file_open_elsewhere_leaves_no_cards(
    desk: CardDesk, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    yesterday = b"%PDF yesterday"
    desk.target.write_bytes(yesterday)
    opened = Path.open

    def held(path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:  # as Windows does it
        if path == desk.target and mode != "rb":
            raise PermissionError(errno.EACCES, "held", str(path))
        return opened(path, mode, *rest, **more)

    monkeypatch.setattr(Path, "open", held)
    desk.press(Command.RECORD)
    monkeypatch.undo()

    assert cards.register(shop).found == 0
    assert "may not be written to" in desk.view.issue.batch.message.text()
    assert desk.target.read_bytes() == yesterday
    assert list(desk.target.parent.glob(".*.part")) == []


def lose_the_folder(desk: CardDesk, shop: Shop) -> None:
    """Press the key, and let the folder vanish once the cards are issued: a stick pulled out too early."""
    stick = desk.target.parent / "stick"
    stick.mkdir()
    desk.answers = [stick / "cards.pdf"]
    shop.changes.subscribe(lambda _changed: stick.rmdir() if stick.exists() else None)
    desk.press(Command.RECORD)
    desk.view.reload()  # as the window does after any change


def test_cards_that_could_not_be_drawn_are_drawn_by_the_next_press(desk: CardDesk, shop: Shop) -> None:
    lose_the_folder(desk, shop)
    batch = desk.view.issue.batch
    issued = {card.number for card in cards.register(shop).rows}
    assert len(issued) == 10
    assert "issued and safe" in batch.message.text()
    assert "othing was" not in batch.message.text()
    assert batch.button.text() == "Make the PDF again"
    assert desk.shown == []

    desk.choose_holder("named")  # looking around forgets nothing
    desk.press(Command.RECORD)
    assert set(scan(desk.target.read_bytes())) == issued
    assert cards.register(shop).found == 10
    assert batch.button.text() == "Issue and make PDF"
    assert not batch.message.isVisible()


def test_cards_that_could_not_be_drawn_may_wait_in_the_register(desk: CardDesk, shop: Shop) -> None:
    lose_the_folder(desk, shop)
    batch = desk.view.issue.batch
    QTest.mouseClick(batch.later_button, Qt.MouseButton.LeftButton)
    assert not batch.later_button.isVisible()

    batch.count_field.set_value(2)
    desk.press(Command.RECORD)
    assert cards.register(shop).found == 12
    assert len(scan(desk.target.read_bytes())) == 2


def test_waiting_cards_drawn_from_the_register_wait_no_more(desk: CardDesk, shop: Shop) -> None:
    lose_the_folder(desk, shop)
    desk.view.tabs.setCurrentIndex(1)
    table = desk.view.register.table
    for place in range(10):
        table.choose(place)
        QTest.keyClick(table, Qt.Key.Key_Space)
    desk.press(Command.RECORD)
    assert desk.view.issue.batch.button.text() == "Issue and make PDF"


def test_a_sentence_goes_when_the_person_goes_on(desk: CardDesk, tmp_path: Path) -> None:
    desk.answers = [tmp_path / "missing" / "cards.pdf"]
    desk.press(Command.RECORD)
    batch = desk.view.issue.batch
    assert batch.message.isVisible()
    desk.choose_holder("named")
    assert not batch.message.isVisible()


def test_ticked_cards_are_drawn_again(desk: CardDesk, shop: Shop) -> None:
    numbers = [card.number for card in cards.issue_bearer(shop, "simple", 5)]
    desk.view.reload()
    desk.view.tabs.setCurrentIndex(1)
    table = desk.view.register.table
    for place in (0, 3):
        table.choose(place)
        QTest.keyClick(table, Qt.Key.Key_Space)
    desk.press(Command.RECORD)
    assert scan(desk.target.read_bytes()) == [numbers[1], numbers[4]]
    assert cards.register(shop).found == 5


def test_printing_begins_at_the_cell_one_clicks(desk: CardDesk) -> None:
    batch = desk.view.issue.batch
    picture = batch.sheet_picture
    where = picture.rect().center()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=where + desk.right_of_the_middle)
    assert batch.start == 6


def test_the_sheets_are_counted_with_the_used_cells(desk: CardDesk) -> None:
    batch = desk.view.issue.batch
    batch.count_field.set_value(10)
    before = batch.pages_label.text()
    batch.start_field.set_value(2)
    assert before != batch.pages_label.text()


def test_the_specimen_is_made_like_a_card(shop: Shop) -> None:
    number = specimen_number("20")
    assert is_ean13(number)
    assert has_inner_digit(number)
    assert cards.register(shop).found == 0


@pytest.mark.parametrize("holder", [None, "Марина Белова"])
def test_the_picture_has_the_card_s_proportions_and_its_bars(shop: Shop, holder: str | None) -> None:
    programme = shop.programme()
    picture = picture_of(specimen(programme, programme.kinds[0], holder), 1011)
    assert abs(picture.height() / picture.width() - 53.98 / 85.60) < 0.002


def test_a_shop_without_kinds_says_what_is_missing(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    programmes.load(shop, replace(shop.programme(), kinds=()))
    desk = open_desk(qtbot, shop, clock, tmp_path)
    assert desk.view.none.isVisible()
    desk.press(Command.RECORD)
    QTest.mouseClick(desk.view.settings_button, Qt.MouseButton.LeftButton)
    assert desk.notes.visits == [(Place.SETTINGS, {})]
    assert cards.register(shop).found == 0


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_its_room(
    qtbot: QtBot, qapp: QApplication, shop: Shop, clock: ShopClock, tmp_path: Path, language: str, scale: int
) -> None:
    theme().apply(qapp, "light", scale)
    translator = speak(language)
    desk = open_desk(qtbot, shop, clock, tmp_path, language)
    cards.issue_bearer(shop, "simple", 2)
    desk.view.reload()
    faults = squeezed(desk.view)
    desk.choose_holder("named")
    faults += squeezed(desk.view)
    desk.view.tabs.setCurrentIndex(1)
    faults += squeezed(desk.view)
    qapp.removeTranslator(translator)
    assert faults == []
    assert desk.view.width() <= 1366 - 56 * scale // 100


def test_a_name_that_the_type_lacks_is_told(desk: CardDesk, shop: Shop) -> None:
    client = clients.add(shop, Person(name="王小明"))
    desk.view.open_with(client=client)
    desk.press(Command.RECORD)
    assert [toast for toast in desk.notes.toasts if "lacks" in toast] == [
        "Look at the cards of 王小明: the type lacks some of the signs."
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("scale", "width", "height"), [(100, 840, 564), (150, 940, 544), (200, 912, 512), (200, 1254, 640)]
)
def test_nothing_is_cut_where_the_window_is_narrow(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    language: str,
    scale: int,
    width: int,
    height: int,
) -> None:
    theme.apply(qapp, "light", scale)
    translator = speak(language)
    desk = open_desk(qtbot, shop, clock, tmp_path, language)
    desk.view.resize(width, height)
    faults = squeezed(desk.view)
    qapp.removeTranslator(translator)

    assert faults == []
    assert desk.view.width() == width  # it asks for no more
    page = desk.view.issue
    for part in (page.kind_field, page.picture, page.batch.sheet_field, page.batch.button):
        page.area.ensureWidgetVisible(part, 0, 0)
        QApplication.processEvents()
        assert part.visibleRegion().boundingRect() == part.rect(), part.accessibleName()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_refusal_of_the_disk_speaks_of_the_pdf_alone(
    desk: CardDesk, shop: Shop, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_arguments: Any) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "replace", refuse)
    desk.view.resize(1024, 560)
    desk.press(Command.RECORD)

    batch = desk.view.issue.batch
    assert cards.register(shop).found == 10
    assert "issued and safe" in batch.message.text()
    assert "othing was" not in batch.message.text()
    assert str(desk.target.parent) not in batch.message.text()
    for _ in range(5):
        QApplication.processEvents()
    for button in (batch.button, batch.later_button):
        assert button.visibleRegion().boundingRect() == button.rect()
