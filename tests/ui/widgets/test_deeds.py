"""Everything can be done with keys alone, and says what was done."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclient.ui.theme import Theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip, FilterChip
from shopclient.ui.widgets.fields import ChoiceField, LineField, SpinField, TextField
from shopclient.ui.widgets.inputs import AmountEdit
from shopclient.ui.widgets.nav import NavItem, NavList
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout
from shopclient.ui.widgets.switch import Switch
from shopclient.ui.widgets.tabs import Tabs
from shopclient.ui.widgets.toast import Toast


def test_space_presses_buttons_switches_and_filters(theme: Theme, qtbot: QtBot) -> None:
    button, switch, chip = Button("Record"), Switch("Client name"), FilterChip("Bought this year")
    for widget in (button, switch, chip):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    narrow = chip.sizeHint().width()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow  # room for the cross


def test_a_switch_is_hit_on_its_words_too(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch("Client name")
    qtbot.addWidget(switch)
    switch.resize(300, 32)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 16))
    assert switch.isChecked()


def test_a_row_that_opens_does_so_at_enter_and_click(theme: Theme, qtbot: QtBot) -> None:
    row = PersonRow("Nina Soboleva")
    qtbot.addWidget(row)
    row.set_opens(True)
    with qtbot.waitSignals([row.opened, row.opened]):
        QTest.keyClick(row, Qt.Key.Key_Return)
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    row.set_opens(False)
    with qtbot.assertNotEmitted(row.opened):
        QTest.keyClick(row, Qt.Key.Key_Return)
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def test_a_refusal_stands_under_its_field_until_somebody_types(theme: Theme, qtbot: QtBot) -> None:
    field = LineField("Phone", "+44 7700 900")
    qtbot.addWidget(field)
    field.show()
    field.show_error("Three digits are missing")
    assert field.error() == "Three digits are missing"
    assert field.editor.accessibleDescription() == "Three digits are missing"
    QTest.keyClicks(field.editor, "1")
    assert (field.error(), field.editor.accessibleDescription()) == ("", "")
    assert field.editor.property("refused") is False


def test_fields_give_back_what_was_put_in(theme: Theme, qtbot: QtBot) -> None:
    choice = ChoiceField("Card", [(1, "Gold"), (2, "VIP")])
    number, words = SpinField("Percent", 0, 100, 7), TextField("Words", " tea \n")
    for field in (choice, number, words):
        qtbot.addWidget(field)
        assert field.editor_widget.accessibleName() == field.label.text()
    choice.set_value(2)
    choice.set_value(3)  # no such choice
    number.set_value(130)
    assert (choice.value(), number.value(), words.text()) == (2, 100, "tea")


def test_every_field_is_as_high_with_focus_as_without(theme: Theme, qtbot: QtBot) -> None:
    fields = [LineField("Phone"), ChoiceField("Card", [(1, "Gold")]), SpinField("Percent", 0, 9)]
    for field in fields:
        qtbot.addWidget(field)
        field.show()
        QApplication.processEvents()
        high = field.editor_widget.height()
        field.editor_widget.setFocus()
        field.show_error("Wrong")
        QApplication.processEvents()
        assert (high, field.editor_widget.height()) == (40, 40)


def test_a_sum_takes_only_what_sums_are_written_with(theme: Theme, qtbot: QtBot) -> None:
    edit = AmountEdit("₴", "Sum")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "1x250,005")
    assert edit.text() == "1250,00"


def test_the_toast_goes_by_itself(theme: Theme, qtbot: QtBot) -> None:
    timer = QTimer()
    toast = Toast(timer)
    qtbot.addWidget(toast)
    toast.show_text("Recorded.", stays=5_000)
    assert toast.isVisible()
    assert (timer.isActive(), timer.interval()) == (True, 5_000)
    assert not toast.action_button.isVisible()
    timer.timeout.emit()
    assert not toast.isVisible()


def test_the_toast_offers_a_second_deed(theme: Theme, qtbot: QtBot) -> None:
    done: list[str] = []
    toast = Toast(QTimer())
    qtbot.addWidget(toast)
    toast.show_text(
        "Recorded.", "Undo", lambda: done.append("undo"), other="Slip", on_other=lambda: done.append("slip")
    )
    QTest.mouseClick(toast.other_button, Qt.MouseButton.LeftButton)
    assert (done, toast.isVisible()) == (["slip"], False)
    toast.show_text("Cleared.")
    assert not toast.other_button.isVisible()


def test_the_toast_takes_the_deed_back_once(theme: Theme, qtbot: QtBot) -> None:
    done: list[str] = []
    toast = Toast(QTimer())
    qtbot.addWidget(toast)
    toast.show_text("Recorded.", "Undo", lambda: done.append("undone"), "Ctrl+Z")
    QTest.keyClick(toast.action_button, Qt.Key.Key_Space)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_arrows_move_through_the_places(theme: Theme, qtbot: QtBot) -> None:
    told: list[object] = []
    nav = NavList([NavItem("till", "home", "Till", "2"), NavItem("clients", "users", "Clients", "3")])
    qtbot.addWidget(nav)
    nav.chosen.connect(told.append)
    nav.select("till")
    assert told == []
    QTest.keyClick(nav, Qt.Key.Key_Down)
    assert told == ["clients"]


def test_the_narrow_navigation_shows_words_as_tips(theme: Theme, qtbot: QtBot) -> None:
    nav = NavList([NavItem("till", "home", "Till", "2")])
    qtbot.addWidget(nav)
    nav.set_badge("till", 4)
    nav.set_badge("no such place", 4)
    first = nav.model().index(0, 0)
    assert (nav.width(), first.data(Qt.ItemDataRole.ToolTipRole)) == (184, None)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Till, 4"
    nav.set_collapsed(True)
    assert (nav.width(), first.data(Qt.ItemDataRole.ToolTipRole)) == (56, "Till")


def test_tabs_say_how_many(theme: Theme, qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.add("Purchases", 23)
    tabs.add("Bonuses & gifts")
    wide = tabs.tabRect(0).width()
    tabs.set_count(0, 1234)
    assert tabs.accessibleTabName(0) == "Purchases, 1234"
    assert tabs.accessibleTabName(1) == "Bonuses & gifts"
    assert tabs.tabRect(0).width() > wide
    with qtbot.waitSignal(tabs.currentChanged):
        QTest.keyClick(tabs, Qt.Key.Key_Right)


def test_segments_tell_what_a_person_chose(theme: Theme, qtbot: QtBot) -> None:
    segments = Segments([("day", "Day"), ("week", "Week")], "Period")
    qtbot.addWidget(segments)
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value("week")
    assert segments.value() == "week"
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.mouseClick(segments.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert told.args == ["day"]


def test_the_focus_goes_to_the_chosen_segment(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line, segments = QLineEdit(), Segments([("day", "Day"), ("week", "Week"), ("year", "Year")], "Period")
    column = QVBoxLayout(page)
    column.addWidget(line)
    column.addWidget(segments)
    segments.set_value("week")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    day, week, year = segments.findChildren(QPushButton)
    assert page.focusWidget() is week
    QTest.keyClick(week, Qt.Key.Key_Right)
    assert (page.focusWidget(), segments.value()) == (year, "year")
    segments.set_value("day")
    line.setFocus()
    segments.setFocus()
    assert page.focusWidget() is day


def test_an_empty_chip_is_not_seen(theme: Theme, qtbot: QtBot) -> None:
    row = PersonRow("Nina", chip=(chip := Chip("Gold", "level", "crown")))
    qtbot.addWidget(row)
    chip.show_state("")
    assert chip.isHidden()
    chip.show_state("Cooling", "warn", "snowflake")
    assert (chip.isHidden(), chip.accessibleName()) == (False, "Cooling")


def test_chips_go_on_as_many_lines_as_they_need(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    chips = [Chip(f"preference {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    page.show()
    one = flow.heightForWidth(5_000)
    assert one == chips[0].sizeHint().height()
    assert flow.heightForWidth(chips[0].sizeHint().width() + 1) > 5 * one
