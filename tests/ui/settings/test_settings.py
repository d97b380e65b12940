"""Settings: every change holds at once, and can be taken back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.services import cards, clients, consents, copies
from shopclient.services.file_care import read_care
from shopclient.services.files import open_shop
from shopclient.services.second_place import copies_there, second_place
from shopclient.services.shop import Shop
from shopclient.texts.words import LANGUAGES
from shopclient.ui.background import Runner
from shopclient.ui.context import Wish
from shopclient.ui.preferred import read_preferred
from shopclient.ui.settings.deeds import Deeds
from shopclient.ui.settings.presenter import SettingsPresenter
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.system.autostart import DesktopEntry
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, speak, squeezed, type_in
from tests.ui.till.counter import HeldRunner

Open = Callable[..., SettingsView]


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def wishes() -> list[Wish]:
    return []


@pytest.fixture
def settings(
    qtbot: QtBot,
    qapp: QApplication,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    notes: Notes,
    opened: list[Path],
    wishes: list[Wish],
) -> Open:
    def open_it(
        language: str = "en",
        target: Path | None = None,
        scale: int = 100,
        *,
        shows: bool = True,
        folder: Path | None = None,
        runner: Runner | None = None,
    ) -> SettingsView:
        theme().apply(qapp, "light", scale)
        context = replace(make_context(shop, clock, tmp_path, language, notes), restore=wishes.append)
        context = replace(context, runner=runner or context.runner)
        view = SettingsView(context)

        def show(folder: Path) -> bool:
            opened.append(folder)
            return shows

        entry = DesktopEntry(tmp_path / "autostart", ["/opt/Shop 100%/shopclient", "--tray"])
        deeds = Deeds(
            lambda _view, _name: target, show, lambda _view, _start: folder, autostart=lambda: entry
        )
        view.presenter = SettingsPresenter(view, context, deeds)
        qtbot.addWidget(view)
        view.resize(1182, 704)
        view.show()
        view.reload()
        return view

    return open_it


def drop_a_guard(shop: Shop) -> None:
    with closing(sqlite3.connect(shop.path)) as connection:
        [name] = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1"
        ).fetchone()
        connection.execute(f"DROP TRIGGER {name}")
        connection.commit()


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_theme_and_text_size_are_preferred_at_once(settings: Open, tmp_path: Path) -> None:
    view = settings()
    click(view.look.theme.findChildren(QAbstractButton)[1])
    click(view.look.text_size.findChildren(QAbstractButton)[2])
    click(view.look.language.findChildren(QAbstractButton)[2])
    kept = (tmp_path / "preferences.json").read_text(encoding="utf-8")
    assert '"dark"' in kept
    assert "150" in kept
    assert '"uk"' in kept


def test_the_shop_gets_another_name_and_the_old_one_back(settings: Open, shop: Shop, notes: Notes) -> None:
    view = settings()
    editor = view.shop.name_field.editor
    editor.selectAll()
    type_in(editor, "Липа, рожь & Ко")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert shop.programme().shop.name == "Липа, рожь & Ко"
    assert notes.toasts == ["Saved."]

    assert notes.undo is not None
    notes.undo()
    assert shop.programme().shop.name == "Липа и рожь"
    assert view.shop.name_field.text() == "Липа и рожь"


def test_a_shop_cannot_lose_its_name(settings: Open, shop: Shop) -> None:
    view = settings()
    editor = view.shop.name_field.editor
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert view.shop.name_field.error()
    assert shop.programme().shop.name == "Липа и рожь"


def test_another_country_brings_its_time(settings: Open, shop: Shop) -> None:
    view = settings()
    view.shop.country_field.set_value("UA")
    view.shop.country_field.editor.activated.emit(0)
    info = shop.programme().shop
    assert (info.country, info.timezone, info.currency) == ("UA", "Europe/Kyiv", "RUB")
    view.shop.zone_field.set_value("Europe/Simferopol")
    view.shop.zone_field.editor.activated.emit(0)
    assert shop.programme().shop.timezone == "Europe/Simferopol"


def test_cards_are_untouched_by_a_new_name(settings: Open, shop: Shop) -> None:
    [card] = cards.issue_bearer(shop, "simple", 1)
    view = settings()
    type_in(view.shop.name_field.editor, "!")
    QTest.keyClick(view.shop.name_field.editor, Qt.Key.Key_Return)
    assert cards.show(shop, card.number).kind_name == "Простая"


def test_the_rules_are_said_in_words(settings: Open) -> None:
    said = [label.text() for label in settings().rules.findChildren(Label)]
    assert "Простая" in said
    assert any("5%" in line and "bonuses" in line for line in said)
    assert said.index("Простая") < said.index("Every purchase") < said.index("Every return")
    assert "All discounts together take off at most 30%." in said


def test_a_copy_is_made_and_can_be_opened(settings: Open, shop: Shop, clock: ShopClock) -> None:
    view = settings()
    assert "no copy" in view.file.copy_label.text()
    click(view.file.copy_button)
    [copy] = copies.copies(shop.path)
    open_shop(copy.path, clock).close()
    assert copy.path.name in view.file.message.text()
    assert "no copy" not in view.file.copy_label.text()


def test_a_copy_goes_where_one_says(settings: Open, tmp_path: Path, clock: ShopClock) -> None:
    target = tmp_path / "stick" / "copy.shopclient"
    click(settings(target=target).file.copy_to_button)
    open_shop(target, clock).close()


def test_a_copy_never_goes_over_the_file_itself(settings: Open, shop: Shop) -> None:
    before = shop.path.stat().st_ino
    view = settings(target=shop.path)
    click(view.file.copy_to_button)
    assert "itself" in view.file.message.text()
    assert shop.path.stat().st_ino == before


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(settings: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    view = settings(target=tmp_path / "file" / "copy.shopclient")
    click(view.file.copy_to_button)
    assert view.file.message.text()
    assert view.file.copy_to_button.isEnabled()


def test_sound_data_is_said_to_be_sound(settings: Open) -> None:
    view = settings()
    assert "not checked yet" in view.file.check.state_label.text()
    click(view.file.check_button)
    assert "all is sound" in view.file.check.state_label.text()
    assert not view.file.check.stop_button.isVisible()
    assert "just now" in settings().file.check.state_label.text()


def test_a_removed_guard_is_found(settings: Open, shop: Shop) -> None:
    drop_a_guard(shop)
    view = settings()
    click(view.file.check_button)
    assert "1 thing" in view.file.check.state_label.text()
    assert "guard" in view.file.check.found_label.text()
    click(view.file.check.details_button)
    assert "guard_missing" in QApplication.clipboard().text()


def test_a_check_can_be_stopped(settings: Open, shop: Shop) -> None:
    view = settings()
    # The worker of this test works at once, so the button is pressed while the bar moves.
    view.file.check.bar.set_value = lambda *_: click(view.file.check.stop_button)  # type: ignore[method-assign]
    click(view.file.check_button)
    assert "not checked yet" in view.file.check.state_label.text()
    assert view.file.check_button.isEnabled()
    assert not view.file.check.bar.isVisible()
    assert read_care(shop.path).checked_at is None


def test_keys_pressed_during_a_check_reach_no_field(settings: Open, shop: Shop) -> None:
    runner = HeldRunner()
    view = settings(runner=runner)
    runner.release()
    name = view.shop.name_field
    view.file.check_button.setFocus()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(view.focusWidget(), key)
    assert len(runner.held) == 1  # nothing is begun twice

    view.file.check.stop_button.setFocus()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_X)
    runner.release()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_X)

    assert view.focusWidget() is view.file.check_button
    assert name.text() == shop.programme().shop.name


def test_a_second_place_is_chosen_and_gets_every_copy(
    settings: Open, shop: Shop, tmp_path: Path, clock: ShopClock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    view = settings(folder=stick)
    second = view.file.second
    assert not second.forget_button.isVisible()
    click(second.choose_button)
    assert str(stick) in view.file.message.text()
    assert second.path_label.text() == str(stick)
    clients.add(shop, Person(name="Анна"))
    click(view.file.copy_button)
    assert len(copies_there(shop.path)) == 2

    stick.rename(tmp_path / "pocket")
    clock.moment += timedelta(days=8)
    click(view.file.copy_button)
    assert "made and checked" in view.file.message.text()
    assert "not there now" in second.state_label.text()
    assert "time to connect" in second.state_label.text()
    second.forget_button.setFocus()
    click(second.forget_button)
    assert view.focusWidget() is second.choose_button
    assert second_place(shop.path) is None
    assert not second.path_label.isVisible()


def test_a_second_place_that_refuses_is_said_in_a_sentence(settings: Open, shop: Shop) -> None:
    view = settings(folder=shop.path.parent)
    click(view.file.second.choose_button)
    assert "another disk" in view.file.message.text()
    assert second_place(shop.path) is None


def test_a_copy_of_unsound_data_says_so(settings: Open, shop: Shop) -> None:
    drop_a_guard(shop)
    view = settings()
    click(view.file.copy_button)
    assert "not sound" in view.file.message.text()


def test_a_copy_to_restore_is_chosen_and_handed_on(settings: Open, shop: Shop, wishes: list[Wish]) -> None:
    copy = copies.copy_now(shop)
    view = settings()
    click(view.file.restore_button)
    restoring = view.presenter.file.restoring
    assert restoring is not None
    click(restoring.next_button)
    click(restoring.restore_button)
    assert wishes == [Wish(copy.path)]


def test_the_folder_is_shown_or_it_is_said_that_it_cannot_be(
    settings: Open, shop: Shop, opened: list[Path]
) -> None:
    view = settings(shows=False)
    click(view.file.folder_button)
    assert opened == [shop.path.parent]
    assert view.file.message.text()


def test_look_and_shop_stand_beside_the_file_without_empty_ground(settings: Open) -> None:
    view = settings()
    QApplication.processEvents()
    look, shop, file, rules = (card.geometry() for card in (view.look, view.shop, view.file, view.rules))
    assert look.top() == file.top()
    assert shop.bottom() == file.bottom()
    assert look.height() <= view.look.sizeHint().height() + 40
    assert (rules.left(), rules.right()) == (look.left(), file.right())


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_its_room(qapp: QApplication, settings: Open, language: str, scale: int) -> None:
    translator = speak(language)
    view = settings(language, scale=scale)
    faults = squeezed(view)
    qapp.removeTranslator(translator)
    assert faults == []
    assert view.width() == 1182


def test_the_slip_is_chosen_on_its_own_card(settings: Open, tmp_path: Path) -> None:
    view = settings()
    click(view.paper.after.findChildren(QAbstractButton)[2])
    click(view.paper.roll.findChildren(QAbstractButton)[0])
    view.paper.show_printers(["Front desk", "Office"])
    view.paper.printer.editor.setCurrentIndex(2)
    view.paper.printer.editor.activated.emit(2)
    view.paper.show_printers(["Front desk"])  # the other one is switched off
    type_in(view.paper.thanks.editor, "Ждём вас!")
    assert view.may_leave()

    now = read_preferred(tmp_path / "preferences.json")
    assert (now.slip_after, now.slip_width, now.slip_printer) == ("print", "58", "Office")
    assert (now.slip_thanks, view.paper.printer.value()) == ("Ждём вас!", "Office")


def test_the_words_of_a_consent_change_and_former_ones_are_kept(
    settings: Open, shop: Shop, notes: Notes
) -> None:
    view = settings()
    field = view.consents.fields["messages"]
    before = field.text()
    assert before.startswith("I agree to get news")
    field.set_text("News once a month, no more.")
    view.consents.save_button.click()
    [kept] = consents.wordings(shop)
    assert (kept.purpose, kept.language, kept.version) == ("messages", "en", 1)
    assert notes.toasts[-1] == "Saved as wording 1. Former consents keep their words."
    assert field.label.text() == "News and offers – wording 1"

    field.set_text("News when there are any.")
    assert view.may_leave()  # keeps what was typed
    assert consents.wordings(shop)[0].version == 2
    view.consents.language.chosen.emit("uk")
    assert field.text().startswith("Мені можна надсилати новини")
    assert len(consents.wordings(shop)) == 1


def test_the_program_starts_with_the_computer_and_no_more(settings: Open, tmp_path: Path) -> None:
    view = settings()
    entry = tmp_path / "autostart" / "shopclient.desktop"
    assert not view.day.autostart.isChecked()

    view.day.autostart.click()
    assert "Exec='/opt/Shop 100%%/shopclient' --tray" in entry.read_text(encoding="utf-8").splitlines()
    assert settings().day.autostart.isChecked()

    view.day.autostart.click()
    assert not entry.exists()
    assert not view.day.autostart.isChecked()


def test_what_cannot_be_written_is_said_and_the_switch_goes_back(
    settings: Open, notes: Notes, tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be", encoding="utf-8")
    view = settings()
    view.day.autostart.click()
    assert not view.day.autostart.isChecked()
    assert notes.toasts
