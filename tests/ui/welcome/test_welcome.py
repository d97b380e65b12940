"""The first start: nobody has read a manual, and in two minutes the shop is open."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Bps
from shopclient.domain.programme import Programme
from shopclient.services import cards, checks
from shopclient.services.shop import Shop
from shopclient.texts.regions import countries, currency_of, zones_of
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.background import InlineRunner
from shopclient.ui.preferences import Preferences
from shopclient.ui.theme import theme
from shopclient.ui.welcome import open_welcome
from shopclient.ui.welcome.pages import FilePage, LanguagePage, RulesPage, ShopPage
from shopclient.ui.welcome.view import WelcomeView
from tests.services.conftest import ShopClock
from tests.ui.desk import squeezed, type_in

Open = Callable[..., WelcomeView]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "shop.shopclient"


@pytest.fixture
def made() -> list[Path]:
    return []


@pytest.fixture
def welcome(qtbot: QtBot, qapp: QApplication, tmp_path: Path, file: Path, made: list[Path]) -> Open:
    def open_it(language: str = "en", chosen: Path | None = None, scale: int = 100) -> WelcomeView:
        theme().apply(qapp, "light", scale)
        preferences = Preferences(tmp_path / "preferences.json")
        preferences.change(language=language)

        def choose(parent: QWidget, proposed: Path) -> Path | None:
            return chosen

        view = open_welcome(preferences, InlineRunner(), ShopClock(), file, choose)
        qtbot.addWidget(view)
        view.finished.connect(made.append)
        view.draft.move_to("UA")
        view.resize(1024, 640)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_it


def press(view: WelcomeView, key: Qt.Key = Qt.Key.Key_Return, times: int = 1) -> None:
    """Press a key in whatever has the focus."""
    for _ in range(times):
        QApplication.processEvents()
        QTest.keyClick(view.focusWidget() or view, key)


def programme_of(path: Path) -> Programme:
    shop = Shop(path, ShopClock())
    try:
        assert checks.check(shop) == []
        return shop.programme()
    finally:
        shop.close()


def test_enter_alone_opens_a_shop(welcome: Open, file: Path, made: list[Path]) -> None:
    press(welcome(), times=4)
    assert made == [file]
    programme = programme_of(file)
    assert (programme.shop.name, programme.shop.currency) == ("My shop", "UAH")
    assert [(kind.name, kind.cashback) for kind in programme.kinds] == [("Bonus card", Bps(500))]


def test_the_name_is_typed_and_the_country_brings_its_money_and_time(
    welcome: Open, file: Path, made: list[Path]
) -> None:
    view = welcome("ru")
    press(view)
    page = view.page
    assert isinstance(page, ShopPage)
    page.name_field.editor.selectAll()
    type_in(page.name_field.editor, "Липа & рожь")
    page.country_field.set_value("KZ")
    page.country_field.editor.activated.emit(0)
    press(view, times=3)
    shop = programme_of(file).shop
    assert (shop.name, shop.country, shop.currency) == ("Липа & рожь", "KZ", "KZT")
    assert (shop.timezone, shop.language) == ("Asia/Almaty", "ru")


def test_a_shop_needs_a_name(welcome: Open, file: Path) -> None:
    view = welcome()
    press(view)
    page = view.page
    assert isinstance(page, ShopPage)
    page.name_field.editor.selectAll()
    QTest.keyClick(page.name_field.editor, Qt.Key.Key_Delete)
    press(view)
    assert view.page is page
    assert page.name_field.error()
    assert not file.exists()


def test_levels_are_chosen_by_arrow(welcome: Open, file: Path) -> None:
    view = welcome()
    press(view, times=2)
    press(view, Qt.Key.Key_Down, times=2)
    press(view, times=2)
    [kind] = programme_of(file).kinds
    assert [(level.since, level.discount) for level in kind.levels] == [
        (0, 300),
        (1_000_000, 500),
        (5_000_000, 1_000),
    ]


def test_rules_can_be_left_for_later(welcome: Open, file: Path) -> None:
    view = welcome()
    press(view, times=2)
    QTest.mouseClick(view.skip_button, Qt.MouseButton.LeftButton)
    press(view)
    assert programme_of(file).kinds == ()


def test_the_language_changes_on_every_page_and_nothing_is_lost(welcome: Open, file: Path) -> None:
    view = welcome()
    press(view)
    assert isinstance(view.page, ShopPage)
    view.page.name_field.editor.selectAll()
    type_in(view.page.name_field.editor, "Linden")
    view.languages.chosen.emit("uk")
    page = view.page
    assert isinstance(page, ShopPage)
    assert page.name_field.text() == "Linden"
    press(view, times=3)
    assert programme_of(file).shop.language == "uk"


def test_one_can_go_back(welcome: Open) -> None:
    view = welcome()
    press(view, times=2)
    assert isinstance(view.page, RulesPage)
    QTest.mouseClick(view.back_button, Qt.MouseButton.LeftButton)
    assert isinstance(view.page, ShopPage)


def test_a_file_that_is_there_is_said_and_another_place_chosen(
    welcome: Open, file: Path, made: list[Path], tmp_path: Path
) -> None:
    file.parent.mkdir()
    file.write_bytes(b"somebody's own")
    view = welcome(chosen=tmp_path / "other.shopclient")
    press(view, times=4)
    assert str(file.name) in view.message.text()
    assert file.read_bytes() == b"somebody's own"
    page = view.page
    assert isinstance(page, FilePage)
    QTest.mouseClick(page.place_button, Qt.MouseButton.LeftButton)
    press(view)
    assert made == [tmp_path / "other.shopclient"]


def test_a_folder_that_is_a_file_is_said_in_a_sentence(welcome: Open, file: Path, made: list[Path]) -> None:
    file.parent.write_bytes(b"")
    view = welcome()
    press(view, times=4)
    assert view.message.text()
    assert made == []


def test_the_demonstration_is_asked_for_and_makes_no_file(
    qtbot: QtBot, welcome: Open, file: Path, made: list[Path]
) -> None:
    view = welcome()
    press(view, times=3)
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.demo_wanted):
        press(view)
    assert made == []
    assert not file.exists()


@pytest.mark.parametrize(
    ("country", "currency", "zone"),
    [("RU", "RUB", "Europe/Moscow"), ("UA", "UAH", "Europe/Kyiv"), ("GB", "GBP", "Europe/London")],
)
def test_a_country_has_its_money_and_its_time(country: str, currency: str, zone: str) -> None:
    assert currency_of(country) == currency
    assert zone in zones_of(country)


def test_countries_are_in_the_order_of_their_names() -> None:
    names = [name for _, name in countries(Words("en"))]
    assert names == sorted(names, key=str.casefold)
    assert len(names) > 200


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_its_room(welcome: Open, language: str, scale: int) -> None:
    view = welcome(language, scale=scale)
    faults = squeezed(view)
    for _ in range(3):
        press(view)
        faults += squeezed(view)
    assert faults == []


def test_a_card_of_the_new_shop_can_be_issued_at_once(welcome: Open, file: Path) -> None:
    press(welcome(), times=4)
    shop = Shop(file, ShopClock())
    assert cards.issue_bearer(shop, "simple", 1)
    shop.close()


def test_another_language_guesses_anew_where_the_shop_stands(welcome: Open, file: Path) -> None:
    view = welcome()
    view.languages.chosen.emit("ru")
    assert (view.draft.country, view.draft.currency) == ("RU", "RUB")
    view.languages.chosen.emit("uk")
    press(view)
    page = view.page
    assert isinstance(page, ShopPage)
    assert (page.country_field.value(), page.currency_field.value()) == ("UA", "UAH")


def test_what_somebody_chose_stays_in_another_language(welcome: Open, file: Path) -> None:
    view = welcome()
    press(view)
    page = view.page
    assert isinstance(page, ShopPage)
    page.currency_field.set_value("EUR")
    page.currency_field.editor.activated.emit(0)
    view.languages.chosen.emit("ru")
    assert (view.draft.country, view.draft.currency) == ("UA", "EUR")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list opens
def test_the_list_of_countries_leaves_the_page_in_sight(welcome: Open, qtbot: QtBot) -> None:
    view = welcome("ru")
    press(view)
    page = view.page
    assert isinstance(page, ShopPage)
    editor = page.country_field.editor
    editor.showPopup()
    listed = editor.view()
    assert listed.isVisible()
    assert listed.height() < view.height() * 2 // 3
    editor.hidePopup()


def test_a_cloud_is_no_place_for_the_file_and_that_is_said_at_once(
    welcome: Open, tmp_path: Path, made: list[Path]
) -> None:
    view = welcome(chosen=tmp_path / "Dropbox" / "shop.shopclient")
    press(view, times=3)
    page = view.page
    assert isinstance(page, FilePage)
    assert not page.fault_label.isVisible()
    page.place_button.click()
    assert "cloud" in page.fault_label.text()
    press(view)
    assert made == []
    page.demo.click()
    assert not page.fault_label.isVisible()
    assert not (tmp_path / "Dropbox").exists()


def test_large_letters_leave_everything_within_reach(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, file: Path
) -> None:
    theme().apply(qapp, "light", 200)
    view = open_welcome(Preferences(tmp_path / "p.json"), InlineRunner(), ShopClock(), file, lambda *_: None)
    qtbot.addWidget(view)
    assert view.height() <= view.screen().availableGeometry().height()
    view.resize(1350, 720)
    view.show()
    assert isinstance(view.page, LanguagePage)
    asked = view.page.move_button
    for _ in range(9):
        if view.focusWidget() is not asked:
            QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert view.focusWidget() is asked
    assert asked.visibleRegion().boundingRect() == asked.rect()
    assert not view.next_button.visibleRegion().isEmpty()
