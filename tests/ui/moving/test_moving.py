"""A new computer stands on the counter: in three steps the shop is there, and sold in nowhere else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.errors import ShopMoved
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import cards, clients, till
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.words import LANGUAGES
from shopclient.ui.background import InlineRunner
from shopclient.ui.moving.in_window import MoveInWindow
from shopclient.ui.moving.out_window import MoveOutWindow
from shopclient.ui.preferences import Preferences
from shopclient.ui.settings.deeds import Deeds
from shopclient.ui.settings.presenter import SettingsPresenter
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.theme import theme
from shopclient.ui.welcome import open_welcome
from shopclient.ui.welcome.pages import LanguagePage
from tests.full import FULL
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, squeezed

OpenSettings = Callable[..., SettingsView]


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "Липа.shopmove"


@pytest.fixture
def settings(
    qtbot: QtBot, qapp: QApplication, shop: Shop, clock: ShopClock, tmp_path: Path, packed: Path
) -> OpenSettings:
    def open_it(language: str = "en", scale: int = 100) -> SettingsView:
        theme().apply(qapp, "light", scale)
        context = make_context(shop, clock, tmp_path, language, Notes())
        context.preferences.change(text_scale=scale)
        view = SettingsView(context)
        view.presenter = SettingsPresenter(
            view, context, replace(Deeds(), choose_packed=lambda _view, _name: packed)
        )
        qtbot.addWidget(view)
        view.resize(1182, 704)
        view.show()
        view.reload()
        return view

    return open_it


def sell(shop: Shop, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(1_000)]))


def enter(window: QWidget) -> None:
    QApplication.processEvents()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)


def test_a_shop_moves_in_three_steps_by_enter_alone(
    qtbot: QtBot, settings: OpenSettings, shop: Shop, clock: ShopClock, tmp_path: Path, packed: Path
) -> None:
    client = clients.add(shop, Person(name="Анна"))
    cards.issue_named(shop, "simple", client)
    sell(shop, "s1")
    view = settings(scale=120)
    view.file.moving.out_button.click()
    leaving = view.presenter.move.leaving
    assert leaving is not None
    qtbot.waitUntil(leaving.isActiveWindow)
    enter(leaving)
    assert packed.exists()
    here = leaving.contents.lines_label.text(), leaving.contents.check_label.text()
    assert here[0].startswith("1 client\n1 card\n")
    assert view.file.moving.back_button.isVisibleTo(view.file.moving)
    assert packed.name in view.file.moving.state_label.text()
    enter(leaving)
    with pytest.raises(ShopMoved):
        sell(shop, "s2")

    new = tmp_path / "new"
    new.mkdir()
    preferences = Preferences(new / "preferences.json")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna")
    chosen = [letter, packed]
    welcome = open_welcome(
        preferences,
        InlineRunner(),
        clock,
        new / "shop.shopclient",
        choose_packed=lambda _parent: chosen.pop(0),
    )
    qtbot.addWidget(welcome)
    made: list[Path] = []
    welcome.finished.connect(made.append)
    welcome.show()
    assert isinstance(welcome.page, LanguagePage)
    welcome.page.move_button.click()
    coming = welcome.moving
    assert coming is not None
    qtbot.waitUntil(coming.isActiveWindow)
    enter(coming)
    assert "letter.txt" in coming.message.text()
    enter(coming)
    assert coming.message.isHidden()
    assert (coming.contents.lines_label.text(), coming.contents.check_label.text()) == here
    enter(coming)
    assert made == [new / "shop.shopclient"]
    assert preferences.now.text_scale == 120
    there = open_shop(made[0], clock)
    sell(there, "s2")
    there.close()


def test_whoever_stays_after_all_is_asked_once_more(
    qtbot: QtBot, settings: OpenSettings, shop: Shop, packed: Path
) -> None:
    view = settings()
    view.file.moving.out_button.click()
    leaving = view.presenter.move.leaving
    assert leaving is not None
    leaving.reject()
    assert not packed.exists()  # nothing is done before it is asked for
    view.file.moving.out_button.click()
    leaving = view.presenter.move.leaving
    assert leaving is not None
    leaving.go_button.click()
    leaving.accept()
    for stays in (False, True):
        view.file.moving.back_button.click()
        asked = view.presenter.move.staying
        assert asked is not None
        assert asked.leave_button.hasFocus() or not asked.isActiveWindow()
        (asked.stay_button if stays else asked.leave_button).click()
        assert view.file.moving.out_button.isVisibleTo(view.file.moving) is stays
    sell(shop, "s1")


@pytest.mark.parametrize("language", LANGUAGES if FULL else ("uk",))
def test_every_word_has_its_room_and_the_main_button_stays_in_sight(
    qtbot: QtBot, settings: OpenSettings, shop: Shop, clock: ShopClock, tmp_path: Path, language: str
) -> None:
    view = settings(language, 200)
    view.file.moving.out_button.click()
    leaving = view.presenter.move.leaving
    assert isinstance(leaving, MoveOutWindow)
    leaving.go_button.click()
    coming = MoveInWindow(
        tmp_path / "new.shopclient",
        InlineRunner(),
        clock,
        leaving.words,
        tmp_path / "drafts",
        choose=lambda _parent: tmp_path / "stick" / "Липа.shopmove",
    )
    qtbot.addWidget(coming)
    coming.choose()
    for window in (leaving, coming):
        window.resize(1024, 640)
        window.show()
        QApplication.processEvents()
        assert squeezed(window) == []
        assert window.rect().contains(window.go_button.geometry())
