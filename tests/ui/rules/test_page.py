"""An owner changes the rules: what is typed, what it does, what is wrong with it, and the way back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.card_kinds import Level
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Department, DiscountRule, Programme
from shopclient.services import cards, programmes
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.rules.editors import ChoiceEditor, FlagEditor, LineEditor, NumberEditor
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.row_editor import RowEditor
from shopclient.ui.rules.subjects import Subject
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.desk import speak, squeezed, type_in
from tests.ui.rules.conftest import Desk, Open
from tests.ui.shell_kit import open_window, press


def write(desk: Desk, key: str, text: str) -> LineEditor:
    """Write *text* into the line of *key* instead of what is there, letter by letter."""
    editor = desk.editor(key)
    assert isinstance(editor, LineEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    type_in(editor.line, text)
    return editor


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_in(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.focused(), key)


def save(desk: Desk) -> None:
    """Save as a person does: once to see what changes, once to agree."""
    desk.presenter.save()
    assert desk.page.is_reviewing()
    press_in(desk, Qt.Key.Key_Return)


def test_an_example_follows_every_key(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    assert "50 in bonuses" in desk.page.example.result_text()
    write(desk, "cashback_percent", "7,5")
    assert "75 in bonuses" in desk.page.example.result_text()
    write(desk, "discount_percent", "10")
    assert desk.page.example.due_label.text().startswith("900.00")
    assert shop.programme().kinds[0].cashback == 500


def test_the_purchase_of_the_example_can_be_changed(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    example = desk.page.example
    line = example.lines["amount"]
    line.setFocus()
    line.selectAll()
    type_in(line, "200")
    assert example.due_label.text().startswith("200.00")
    example.spends.click()
    assert example.due_label.text().startswith("100.00")
    type_in(line, "x")
    assert example.fields["amount"].error()
    assert line.text() == "200x"


def test_what_will_change_is_said_and_then_saved(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    write(desk, "cashback_percent", "7")
    desk.presenter.save()
    titles = [label.text() for label in desk.page.review.findChildren(Label)]
    assert "Card “Простая”" in titles
    assert "Bonuses for purchases: Of every purchase comes back as bonuses: 7% (was: 5%)." in titles
    press_in(desk, Qt.Key.Key_Return)
    assert shop.programme().kinds[0].cashback == 700
    assert not desk.presenter.is_touched()
    assert desk.notes.undo is not None
    desk.notes.undo()
    assert shop.programme().kinds[0].cashback == 500


def test_nothing_changed_is_nothing_to_save(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    desk.presenter.save()
    assert desk.notes.toasts == ["Nothing was changed."]
    assert not desk.page.is_reviewing()


def test_what_cannot_stand_is_said_at_its_field_and_stays(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    editor = write(desk, "cashback_percent", "5 рублей")
    assert not editor.field.error()  # nobody is interrupted while typing
    assert "10 in" not in desk.page.example.result_text()
    press_in(desk, Qt.Key.Key_Tab)
    assert "such as 7.5" in editor.field.error()
    desk.choose("rules", "returns")
    desk.presenter.save()
    line = desk.editor("cashback_percent")
    assert isinstance(line, LineEditor)
    assert desk.focused() is line.line
    assert line.line.text() == "5 рублей"
    assert not desk.page.is_reviewing()
    write(desk, "cashback_percent", "5")
    assert not desk.presenter.is_touched()


def test_the_example_beside_a_fault_is_that_of_its_own_kind(shop: Shop, open_rules: Open) -> None:
    first = shop.programme()
    gold = replace(first.kinds[0], key="gold", name="Gold", cashback=Bps(1_000))
    programmes.load(shop, replace(first, kinds=(*first.kinds, gold)))
    desk = open_rules(shop)
    own = desk.page.example.result_text()
    write(desk, "cashback_percent", "x")
    desk.choose("card_kind", index=1)
    assert desk.page.example.result_text() != own
    desk.choose("card_kind", index=0)
    assert desk.page.example.result_text() == own
    assert "was before" in " ".join(each.text() for each in desk.page.example.findChildren(Label))


def test_levels_are_written_by_keyboard(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    editor = desk.editor("levels")
    assert isinstance(editor, RowEditor)
    editor.add_button.setFocus()
    for since, rate in (("10 000", "5"), ("0", "3")):
        press_in(desk, Qt.Key.Key_Return)
        type_in(desk.focused(), since)
        press_in(desk, Qt.Key.Key_Tab)
        type_in(desk.focused(), rate)
        editor.add_button.setFocus()
    save(desk)
    levels = shop.programme().kinds[0].levels
    assert levels == (Level(Cents(0), Bps(300)), Level(Cents(1_000_000), Bps(500)))


def test_a_level_that_is_half_written_is_marked(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    editor = desk.editor("levels")
    assert isinstance(editor, RowEditor)
    click(editor.add_button)
    desk.presenter.save()
    assert desk.focused() is editor.cells[0][0]
    assert "a sum" in editor.field.error()
    click(editor.remove_buttons[0])
    assert not editor.field.error()


def test_a_kind_comes_is_copied_moved_and_goes(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    desk.choose("card_kind", index=-1)
    desk.page.add_card.focus()
    press_in(desk, Qt.Key.Key_Return)
    type_in(desk.focused(), "!")
    click(desk.page.form.copy_button)
    click(desk.page.form.up_button)
    save(desk)
    kinds = shop.programme().kinds
    assert [kind.name for kind in kinds] == ["Простая", "Bonus card! – copy", "Bonus card!"]
    assert [kind.key for kind in kinds] == ["simple", "cashback_2", "cashback"]
    click(desk.page.form.remove_button)
    assert desk.notes.undo is not None
    desk.notes.undo()
    assert not desk.presenter.is_touched()
    click(desk.page.form.remove_button)
    save(desk)
    assert [kind.key for kind in shop.programme().kinds] == ["simple", "cashback"]


def test_a_kind_that_cards_have_stays(shop: Shop, open_rules: Open) -> None:
    cards.issue_bearer(shop, "simple", 3)
    desk = open_rules(shop)
    click(desk.page.form.remove_button)
    assert "3 cards of this kind" in desk.page.notice.text()
    gift, key = desk.editor("gift"), desk.editor("key")
    assert isinstance(gift, FlagEditor)
    assert isinstance(key, LineEditor)
    assert not gift.switch.isEnabled()
    assert not key.line.isEnabled()


def test_a_department_that_is_named_stays(shop: Shop, open_rules: Open) -> None:
    books = Department("books", "Books")
    sale = DiscountRule("sale", "Sale", percent=Bps(500), departments=("books",))
    programmes.load(shop, replace(shop.programme(), departments=(books,), discounts=(sale,)))
    desk = open_rules(shop)
    desk.choose("department", index=0)
    click(desk.page.form.remove_button)
    assert "Sale" in desk.page.notice.text()
    assert not desk.presenter.is_touched()


def test_a_discount_is_shown_on_its_own_day_and_goods(shop: Shop, open_rules: Open) -> None:
    books = Department("books", "Books")
    sale = DiscountRule(
        "sale",
        "Sale",
        percent=Bps(500),
        departments=("books",),
        since=date(2027, 3, 8),
        until=date(2027, 3, 8),
        first_purchase=True,
    )
    programmes.load(shop, replace(shop.programme(), departments=(books,), discounts=(sale,)))
    desk = open_rules(shop)
    desk.choose("discount", index=0)
    shown = [label.text() for label in desk.page.example.findChildren(Label)]
    assert {"8 March 2027", "Books", "A first purchase"} <= set(shown)
    assert desk.page.example.due_label.text().startswith("950.00")


def test_the_example_of_levels_reaches_the_next_one(shop: Shop, open_rules: Open) -> None:
    first = shop.programme()
    levels = (Level(Cents(1_000_000), Bps(1_000)),)
    programmes.load(shop, replace(first, kinds=(replace(first.kinds[0], levels=levels),)))
    desk = open_rules(shop)
    desk.choose("rules", "earning")
    assert desk.page.example.due_label.text().startswith("700.00")
    timing = desk.editor("level_timing")
    assert isinstance(timing, ChoiceEditor)
    timing.combo.setFocus()
    press_in(desk, Qt.Key.Key_Down)
    assert desk.page.example.due_label.text().startswith("600.00")


def test_a_gift_card_has_nothing_else_to_set(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    assert desk.page.form.tabs.count() == 6
    gift = desk.editor("gift")
    assert isinstance(gift, FlagEditor)
    gift.switch.click()
    assert desk.page.form.tabs.count() == 1
    assert desk.page.example.due_label.text().startswith("700.00")
    desk.presenter.undo()
    assert desk.page.form.tabs.count() == 6


def test_changes_go_back_one_by_one_and_a_save_as_a_whole(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    write(desk, "cashback_percent", "12")
    desk.choose("rules", "guards")
    number = desk.editor("earnings_per_day")
    assert isinstance(number, NumberEditor)
    number.spin.setFocus()
    press_in(desk, Qt.Key.Key_Up)
    save(desk)
    assert shop.programme().rules.earnings_per_day == 1
    desk.presenter.undo()
    assert shop.programme().rules.earnings_per_day == 0
    assert shop.programme().kinds[0].cashback == 500

    write(desk, "spend_pin_above", "100")
    desk.presenter.undo()
    assert not desk.presenter.is_touched()


def test_the_former_rules_come_into_the_form(shop: Shop, open_rules: Open) -> None:
    first = shop.programme()
    programmes.load(shop, replace(first, kinds=(replace(first.kinds[0], name="Новая"),)))
    desk = open_rules(shop)
    click(desk.page.former_button)
    assert desk.page.form.title_label.text() == "Простая"
    assert shop.programme().kinds[0].name == "Новая"
    save(desk)
    assert shop.programme() == first


def test_what_was_changed_elsewhere_is_said(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    write(desk, "name", "Моя")
    first = shop.programme()
    programmes.load(shop, replace(first, rules=replace(first.rules, discount_cap=Bps(4_000))))
    save(desk)
    assert "changed elsewhere" in desk.page.notice.text()
    assert shop.programme().kinds[0].name == "Простая"
    buttons = desk.page.notice.findChildren(Button)
    click(next(button for button in buttons if button.label() == "Save mine over them"))
    assert shop.programme().kinds[0].name == "Моя"


def test_leaving_asks_for_what_is_not_saved(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    desk.presenter.close()
    assert desk.left == [True]

    desk = open_rules(shop)
    write(desk, "name", "Моя")
    desk.presenter.close()
    assert (desk.left, bool(desk.page.notice.text())) == ([], True)
    desk.presenter.close()  # the same key takes the question back
    assert not desk.page.notice.text()
    desk.presenter.close()
    desk.page.leave_asked.emit()
    assert desk.left == [True]
    assert shop.programme().kinds[0].name == "Простая"


def test_by_keys_alone_from_settings_to_saved(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    window = open_window(qtbot, shop, clock, tmp_path)
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    settings.rules.edit_button.setFocus()
    press(window, Qt.Key.Key_Return)
    assert settings.edits_rules()
    press(window, *[Qt.Key.Key_Down] * 2)  # past the place for a new kind, over a heading
    for _ in range(12):  # over the deeds of the head and the first rule
        focus = window.focusWidget()
        if focus is not None and focus.accessibleName() == "All discounts together take off at most":
            break
        press(window, Qt.Key.Key_Tab)
    press(window, *[Qt.Key.Key_Backspace] * 2, Qt.Key.Key_4, Qt.Key.Key_0)
    press(window, Qt.Key.Key_F9)
    assert shop.programme().rules.discount_cap == 3_000
    press(window, Qt.Key.Key_F9)
    assert shop.programme().rules.discount_cap == 4_000
    press(window, Qt.Key.Key_Escape)
    assert not settings.edits_rules()
    assert window.focusWidget() is settings.rules.edit_button


def test_a_field_undoes_what_is_typed_in_it(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    editor = write(desk, "cashback_percent", "7")
    assert "70 in bonuses" in desk.page.example.result_text()
    QTest.keyClick(editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.line.text() == "5"
    assert not desk.presenter.is_touched()


def test_another_currency_reaches_every_screen(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    window = open_window(qtbot, shop, clock, tmp_path)
    opened: list[Context] = []
    window.opened.connect(opened.append)
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    rules = settings.presenter.open_rules()
    rules.editing.choose(Subject("shop"))
    [page] = settings.findChildren(RulesPage)
    currency = page.form.editor("currency")
    assert isinstance(currency, ChoiceEditor)
    currency.combo.setCurrentIndex(currency.combo.findData("JPY"))
    currency.combo.activated.emit(currency.combo.currentIndex())
    rules.save()
    rules.save()
    assert shop.programme().shop.currency == "JPY"
    assert shop.programme().kinds[0].min_spend == 1
    assert [context.currency for context in opened] == ["JPY"]


@pytest.mark.parametrize(
    ("language", "size", "scale"),
    [
        ("en", (784, 560), 100),  # list and form; the example below
        ("ru", (1126, 640), 100),
        ("uk", (1126, 640), 100),
        ("ru", (800, 560), 200),  # one column
        ("uk", (800, 560), 200),
    ],
)
def test_everything_has_its_room(
    qtbot: QtBot,
    shop: Shop,
    every_key: Programme,
    open_rules: Open,
    language: str,
    size: tuple[int, int],
    scale: int,
) -> None:
    sized = replace(every_key, shop=replace(every_key.shop, currency=shop.programme().shop.currency))
    programmes.load(shop, sized)
    translator = speak(language)
    desk = open_rules(shop, language, size, scale)
    try:
        tabs = desk.page.form.tabs
        for place in (1, 3):
            tabs.setCurrentIndex(place)
            assert squeezed(desk.page) == []
        for table, part, index in (("rules", "returns", None), ("discount", "", 0), ("calendar", "", None)):
            desk.choose(table, part, index)
            assert squeezed(desk.page) == []
        assert (desk.page.width(), desk.page.height()) == size
    finally:
        QApplication.removeTranslator(translator)


def test_a_kind_with_cards_is_given_out_no_more_instead_of_taken_out(shop: Shop, open_rules: Open) -> None:
    cards.issue_bearer(shop, "simple", 2)
    desk = open_rules(shop)
    desk.choose("card_kind", index=0)
    click(desk.page.form.remove_button)
    assert "2 cards of this kind are given out" in desk.page.notice.text()
    press_in(desk, Qt.Key.Key_Space)
    assert not desk.page.notice.text()
    flag = desk.editor("retired")
    assert isinstance(flag, FlagEditor)
    assert flag.switch.isChecked()
    save(desk)
    assert shop.programme().kinds[0].retired
    click(desk.page.form.remove_button)
    assert "given out no more already" in desk.page.notice.text()


def test_the_calendar_tells_the_days_that_come_next(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    desk.choose("calendar")
    days = desk.page.days
    assert days.isVisible()
    assert not desk.page.example.isVisible()
    assert "greeted on 28 February 2027" in days.text()
    assert "missed since 7 November 2026" in days.text()
    style = desk.editor("church_style")
    assert isinstance(style, ChoiceEditor)
    assert "Christmas of the church: 25 December 2026" in days.text()
    closed = desk.editor("closures")
    assert isinstance(closed, RowEditor)
    click(closed.add_button)
    type_in(closed.cells[0][0], "01.08.2027")
    type_in(closed.cells[0][1], "14.08.2027")
    assert "Closed from 1 August 2027 to 14 August 2027: 14 days." in days.text()
    own = desk.editor("shop_days")
    assert isinstance(own, RowEditor)
    click(own.add_button)
    type_in(own.cells[0][0], "Fair")
    type_in(own.cells[0][1], "nth SUN 1 08")
    assert "Fair: Sunday 1 August 2027, Sunday 6 August 2028, Sunday 5 August 2029." in days.text()
    own.cells[0][1].selectAll()
    type_in(own.cells[0][1], "19.05")
    assert "Fair: Wednesday 19 May 2027" in days.text()
    type_in(own.cells[0][1], "x")
    assert "is to be mended" in days.text()
