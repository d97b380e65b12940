"""Rules that were being changed when the program was killed are in the form again, and hold nowhere yet."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from shopclient.domain.programme import Programme
from shopclient.services import programmes
from shopclient.services.shop import Shop
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.rules.editors import LineEditor
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.presenter import RulesPresenter
from shopclient.ui.settings.view import SettingsView
from tests.services.conftest import ShopClock
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window


def open_rules(window: MainWindow) -> tuple[RulesPresenter, LineEditor]:
    """Go to the rules of the first kind of card; return what they do, and the field of the bonuses."""
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    presenter = settings.presenter.rules or settings.presenter.open_rules()
    [page] = settings.findChildren(RulesPage)
    editor = page.form.editor("cashback_percent")
    assert isinstance(editor, LineEditor)
    return presenter, editor


def write(editor: LineEditor, text: str) -> None:
    editor.line.setFocus()
    editor.line.selectAll()
    type_in(editor.line, text)


def kill(window: MainWindow) -> None:
    """Let the window be gone without a word; what is on its way to the disk arrives."""
    assert window.lasting is not None
    window.lasting.drafts.finish()
    window.hide()


def test_what_was_changed_is_there_again(
    qtbot: QtBot, theme: object, shop: Shop, clock: ShopClock, tmp_path: Path, every_key: Programme
) -> None:
    speak("en")
    programmes.load(shop, every_key)
    first = open_window(qtbot, shop, clock, tmp_path)
    presenter, editor = open_rules(first)
    write(editor, "7,7x")
    kill(first)

    window = open_window(qtbot, shop, clock, tmp_path)
    presenter, editor = open_rules(window)

    assert editor.line.text() == "7,7x"
    assert "here again" in window.frame.toast.text_label.text()
    assert shop.programme() == every_key
    window.frame.toast.action_button.click()
    assert not presenter.is_touched()
    kill(window)
    assert list((tmp_path / "drafts").iterdir()) == []


def test_what_is_not_to_be_saved_does_not_come_again(
    qtbot: QtBot, theme: object, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    speak("en")
    window = open_window(qtbot, shop, clock, tmp_path)
    presenter, editor = open_rules(window)
    write(editor, "7")
    presenter.close()
    [page] = window.findChildren(RulesPage)
    page.leave_asked.emit()
    kill(window)
    assert list((tmp_path / "drafts").iterdir()) == []


def test_it_does_not_undo_what_was_loaded_in_between(
    qtbot: QtBot, theme: object, shop: Shop, clock: ShopClock, tmp_path: Path, every_key: Programme
) -> None:
    speak("en")
    first = open_window(qtbot, shop, clock, tmp_path)
    write(open_rules(first)[1], "7")
    kill(first)
    programmes.load(shop, every_key)

    presenter, editor = open_rules(open_window(qtbot, shop, clock, tmp_path))

    assert not presenter.is_touched()
    assert editor.line.text() != "7"
