"""A holiday that was being written when the program was killed is in its form again, and nowhere else."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.services.holidays import catalogue, shop_holidays
from shopclient.services.shop import Shop
from shopclient.ui.holidays.presenter import HolidaysPresenter
from shopclient.ui.i18n import speak
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView
from tests.services.conftest import ShopClock
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window


def open_holidays(window: MainWindow, key: str = "") -> HolidaysPresenter:
    window.go(Place.SETTINGS, holiday=key)
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    assert settings.presenter.holidays is not None
    return settings.presenter.holidays


def kill(window: MainWindow) -> None:
    """Let the window be gone without a word; what is on its way to the disk arrives."""
    assert window.lasting is not None
    window.lasting.drafts.finish()
    window.hide()


@pytest.mark.parametrize(("kind", "typed"), [("dates", "01.05.2027, 20"), ("fixed", "")])
def test_what_was_typed_is_there_again(
    qtbot: QtBot, theme: object, shop: Shop, clock: ShopClock, tmp_path: Path, kind: str, typed: str
) -> None:
    speak("en")
    first = open_window(qtbot, shop, clock, tmp_path)
    page = open_holidays(first).page
    page.add_button.click()
    assert page.form is not None
    page.form.rule.kind.set_value(kind)
    page.form.rule.kind.editor.activated.emit(0)
    if typed:
        type_in(page.form.rule.parts[kind].fields["days"].editor_widget, typed)
    type_in(page.form.names["en"].editor, "Bakers")
    kill(first)

    window = open_window(qtbot, shop, clock, tmp_path)
    again = open_holidays(window)
    form = again.page.form
    assert form is not None
    assert form.names["en"].text() == "Bakers"
    assert form.rule.rule() == ("dates 2027-05-01 20" if typed else "fixed 01-01")
    assert shop_holidays(shop) is catalogue()
    again.page.leave_asked.emit()
    assert again.page.form is None
    kill(window)

    assert open_holidays(open_window(qtbot, shop, clock, tmp_path)).page.form is None
