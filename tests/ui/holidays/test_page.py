"""An owner looks through the holidays, adds one, moves another's day, hides a third; each is taken back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Favourite, Person
from shopclient.services import clients
from shopclient.services.holidays import catalogue, shop_holidays
from shopclient.services.shop import Shop
from shopclient.ui.holidays.page import HolidaysPage
from shopclient.ui.holidays.presenter import HolidaysPresenter
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, squeezed, type_in
from tests.ui.shell_kit import open_window, press


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, shop: Shop, clock: ShopClock, tmp_path: Path, notes: Notes
) -> HolidaysPresenter:
    """The page on the shop's file; nobody but Nina loves anything."""
    theme().apply(qapp, "light", 100)
    clients.add(shop, Person(first="Нина", favourites=(Favourite("pioneer_day"),)))
    context = make_context(shop, clock, tmp_path, "en", notes)
    page = HolidaysPage(context.words)
    presenter = HolidaysPresenter(page, context, lambda: None, lambda: notes.toasts.append("left"))
    qtbot.addWidget(page)
    page.resize(1126, 640)
    page.show()
    presenter.open()
    return presenter


def keys(page: HolidaysPage) -> list[str]:
    rows = page.table.rows
    return [rows.row(place).key for place in range(rows.rowCount())]


def said(page: HolidaysPage) -> str:
    return "\n".join(label.text() for label in page.detail.findChildren(Label))


def undo(notes: Notes) -> None:
    assert notes.undo is not None
    notes.undo()


def choose(page: HolidaysPage, key: str) -> None:
    page.table.choose(page.table.rows.find(lambda row: row.key == key))


def test_a_holiday_is_found_by_a_word_in_any_language_whatever_is_shown(desk: HolidaysPresenter) -> None:
    page = desk.page
    assert "komsomol_day" in keys(page)
    assert "defenders_day_ua" not in keys(page)  # not kept in Russia

    type_in(page.search, "захисник")
    assert "defenders_day_ua" in keys(page)
    page.search.clear()
    type_in(page.search, "no such day")
    assert keys(page) == []
    assert page.nothing.isVisible()

    page.search.clear()
    page.packs.set_value("loved")
    page.packs.editor.activated.emit(0)
    assert keys(page) == ["pioneer_day"]
    assert "Loved by 1 of your people" in said(page)
    page.packs.set_value("religious_jewish")
    page.themes.set_value("fun")
    page.themes.editor.activated.emit(0)
    assert keys(page) == ["purim"]


def test_a_holiday_of_ones_own_is_built_from_choices_and_shows_its_next_days(
    desk: HolidaysPresenter, shop: Shop, notes: Notes
) -> None:
    page = desk.page
    page.add_button.click()
    form = page.form
    assert form is not None
    desk.save()
    assert form.names["en"].error() == "Write what it is called."
    type_in(form.names["en"].editor, "Bakers' <b>Day</b>")
    form.rule.kind.set_value("nth")
    form.rule.kind.editor.activated.emit(1)
    fields = form.rule.parts["nth"].fields
    for name, value in (("nth", 3), ("weekday", "SUN"), ("month", 10)):
        fields[name].set_value(value)  # type: ignore[attr-defined]  # all three are choices
        fields[name].editor.activated.emit(0)  # type: ignore[attr-defined]
    assert form.days_label.text().startswith("Next: 17 Oct 2027 (Sun), 15 Oct 2028 (Sun), 21 Oct 2029 (Sun)")
    type_in(form.themes.editor, "food, fresh bread")
    type_in(form.until.editor, "19")
    desk.save()
    assert "“19” will not do" in form.until.error()
    form.until.editor.clear()
    type_in(form.until.editor, "soon")
    desk.save()
    assert "“soon” will not do" in form.until.error()
    form.until.editor.clear()

    # What is typed is not lost by leaving: it is asked about first.
    desk.close()
    assert "not saved" in page.notice.text()
    page.keep_asked.emit()
    assert page.form is form
    QTest.keyClick(form.names["en"].editor, Qt.Key.Key_Return)

    [own] = [each for each in shop_holidays(shop) if each.origin == "own"]
    assert (own.rule, own.themes) == ("nth SUN 3 10", ("food", "fresh-bread"))
    assert page.detail.isVisible()
    assert "Bakers' <b>Day</b>\nthe third Sunday of October" in said(page)
    desk.undo()  # the key, long after the message left
    assert shop_holidays(shop) is catalogue()
    assert notes.toasts[-1] == "Taken back."
    desk.undo()
    assert shop_holidays(shop) is catalogue()


def test_one_years_day_is_moved_and_hidden_and_restored(
    desk: HolidaysPresenter, shop: Shop, notes: Notes
) -> None:
    page = desk.page
    desk.open("ramadan_start")
    assert "It may be kept a day earlier or later near you" in said(page)
    page.detail.move_buttons[0].click()
    form = page.detail.moving
    assert form is not None
    type_in(form.field.editor, "31.02.2027")
    QTest.keyClick(form.field.editor, Qt.Key.Key_Return)
    assert form.field.error() != ""
    form.field.editor.clear()
    type_in(form.field.editor, "09.02.2027")
    QTest.keyClick(form.field.editor, Qt.Key.Key_Return)
    assert shop_holidays(shop).dates("ramadan_start", 2027) == [date(2027, 2, 9)]
    assert "by the rule 8 February" in said(page)

    page.detail.move_buttons[0].click()
    assert page.detail.moving is not None
    page.detail.moving.rule_button.click()
    assert shop_holidays(shop) is catalogue()

    page.detail.hide_button.click()
    assert shop_holidays(shop)["ramadan_start"].hidden
    undo(notes)
    assert shop_holidays(shop) is catalogue()

    page.packs.set_value("soviet")
    page.packs.editor.activated.emit(0)
    assert page.pack_switch.isChecked()
    page.pack_switch.click()
    page.packs.set_value("offered")
    page.packs.editor.activated.emit(0)
    assert "komsomol_day" not in keys(page)
    undo(notes)
    assert "komsomol_day" in keys(page)


def test_a_shipped_holiday_is_changed_and_made_as_shipped_again(desk: HolidaysPresenter, shop: Shop) -> None:
    page = desk.page
    desk.open("cook_day")
    page.table.opened.emit(page.table.chosen_row())
    assert page.form is not None
    assert page.form.title_label.text() == "International Chef's Day"
    page.form.rule.parts["fixed"].fields["day"].set_value(21)  # type: ignore[attr-defined]
    desk.save()
    changed = shop_holidays(shop)["cook_day"]
    assert (changed.rule, changed.origin, changed.note) == (
        "fixed 10-21",
        "changed",
        catalogue()["cook_day"].note,
    )
    page.detail.restore_button.click()
    assert shop_holidays(shop) is catalogue()


def test_it_is_come_to_from_settings_and_left_by_escape(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    window = open_window(qtbot, shop, clock, tmp_path)
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    settings.holidays.open_button.click()
    assert settings.shows_holidays()
    press(window, Qt.Key.Key_Escape)
    assert not settings.shows_holidays()
    press(window, Qt.Key.Key_F5, modifier=Qt.KeyboardModifier.ControlModifier)
    assert settings.shows_holidays()
    press(window, Qt.Key.Key_F4)
    assert settings.presenter.holidays is not None
    assert settings.presenter.holidays.page.form is not None  # new means a holiday here
    press(window, Qt.Key.Key_Escape)
    window.go(Place.SETTINGS, holiday="komsomol_day")
    holidays = settings.presenter.holidays
    assert holidays is not None
    row = holidays.page.table.chosen_row()
    assert row is not None
    assert row.key == "komsomol_day"


@pytest.mark.parametrize(("size", "scale"), [((784, 540), 100), ((1126, 640), 200)])
def test_everything_has_room_in_a_small_window(
    desk: HolidaysPresenter, qapp: QApplication, qtbot: QtBot, size: tuple[int, int], scale: int
) -> None:
    page = desk.page
    theme().apply(qapp, "dark", scale)
    page.resize(*size)
    qtbot.wait(0)
    desk.open("ramadan_start")
    assert squeezed(page) == []
    page.table.opened.emit(page.table.chosen_row())
    if page.form is None:  # one holiday took the place of the list
        assert squeezed(page) == []
        page.detail.change_button.click()
    assert squeezed(page) == []
    desk.close()
    while page.close_detail():
        pass
    assert page.table.isVisible()
