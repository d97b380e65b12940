"""Mornings at the calendar: gone through by keys, filtered, planned in, printed."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.people import Person
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services import clients, plans
from shopclient.services.calendar_people import people_on
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.calendar.cell import line_boxes, shown_marks
from shopclient.ui.calendar.choosers import Choosers
from shopclient.ui.calendar.entries import Shown
from shopclient.ui.calendar.paper import draw
from shopclient.ui.calendar.view import CalendarView
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.places import Place
from shopclient.ui.widgets.rows import PersonRow
from tests.ui.calendar.conftest import Desk, do, press
from tests.ui.shell_kit import open_window

PIONEERS = date(2026, 5, 19)


def texts(widget: QWidget) -> list[str]:
    """Return what the labels in *widget* say, those that are seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = [each for each in widget.findChildren(QAbstractButton, name) if each.isVisible()]
    assert len(found) == 1, name
    return found[0]


def test_a_morning_by_keys_alone(desk: Desk) -> None:
    view = desk.open()
    assert view.head.title_label.text() == "May\u00a02026"
    assert view.grid.chosen_day == date(2026, 5, 12)

    press(view, Qt.Key.Key_Down)
    assert view.grid.chosen_day == PIONEERS
    assert "Nina" not in view.panel.title_label.text()
    assert "Tuesday, 19 May 2026" in texts(view.panel)
    assert "Нина Соболева" in texts(view.panel)
    assert "“Галстук до сих пор лежит в шкафу”" in texts(view.panel)
    said = view.grid.model().data(view.grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Tuesday, 19 May; ")
    assert "Favourite holiday of 1 client" in said

    press(view, Qt.Key.Key_Return)  # into the day
    assert view.is_in_panel()
    row = view.panel.content.findChild(PersonRow, f"c{desk.nina}/holiday:pioneer_day/2026/1")
    assert row is not None
    row.setFocus()
    press(view, Qt.Key.Key_Return)
    assert desk.notes.visits == [(Place.CLIENTS, {"client": desk.nina})]
    assert do(view, Command.CLEAR)  # back to the days
    assert view.grid.hasFocus()

    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Left)
    assert (view.head.title_label.text(), view.grid.chosen_day) == ("July\u00a02026", date(2026, 7, 18))
    press(view, Qt.Key.Key_Home)
    assert view.grid.chosen_day == date(2026, 5, 12)
    press(view, Qt.Key.Key_Up, Qt.Key.Key_Up)  # over the edge of the month
    assert (view.head.title_label.text(), view.grid.chosen_day) == ("April\u00a02026", date(2026, 4, 28))


def test_the_window_opens_the_calendar_on_its_days(desk: Desk, tmp_path: Path) -> None:
    window = open_window(desk.qtbot, desk.shop, desk.clock, tmp_path)
    window.resize(1024, 640)
    window.go(Place.CALENDAR)
    view = window.screen_of(Place.CALENDAR)
    assert isinstance(view, CalendarView)
    assert view.grid.hasFocus()
    press(view, Qt.Key.Key_Right, Qt.Key.Key_PageDown)
    assert view.grid.chosen_day == date(2026, 6, 13)
    view.head.back_button.setFocus()
    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
    assert view.grid.chosen_day == date(2026, 5, 12)
    for month in (date(2026, 11, 3), date(2026, 5, 12)):  # six weeks and five: the foot of the day is seen
        view.day_chosen.emit(month)
        QApplication.processEvents()
        button_box = view.plan_line.new_button
        assert view.rect().contains(button_box.mapTo(view, button_box.rect().bottomRight()))
    for place in (Place.CALENDAR, Place.CARDS):  # a place that has a use for Esc, and one that has none
        window.go(place)
        window.say("Planned.")
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        assert not window.frame.toast.isVisible(), place
    window.close()


def test_low_cells_show_what_is_loved_before_birthdays(desk: Desk) -> None:
    view = desk.open()
    clients.add(desk.shop, Person(name="Яна", birthday=parse_person_date("19.05.1990")))
    span = view.grid.span
    assert span is not None
    low, high = QRectF(0, 0, 60, 56), QRectF(0, 0, 110, 100)
    day = span[PIONEERS]
    assert [kind for kind, _ in shown_marks(high, day)] == ["birthday", "family"]
    assert shown_marks(low, day) == []
    boxes, more = line_boxes(low, day, "en")
    assert [line.kind for _, line in boxes] == ["loved"]
    assert more == len(day.holidays) - 1


def test_tab_goes_as_the_eye_does(desk: Desk) -> None:
    view = desk.open()
    view.day_chosen.emit(PIONEERS)
    view.head.back_button.setFocus()
    seen: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
        press(view, Qt.Key.Key_Tab)
    head = [view.head.back_button, view.head.forward_button, view.head.today_button, view.legend.sort_box]
    assert seen[:4] == head
    names = [each.objectName() for each in seen]
    places = [
        seen.index(view.head.print_button),
        seen.index(view.legend.keys["loved"]),
        seen.index(view.grid),
    ]
    places += [names.index(f"c{desk.nina}/holiday:pioneer_day/2026/1"), seen.index(view.plan_line.new_button)]
    assert places == sorted(places)


def test_greeted_in_the_calendar_and_taken_back(desk: Desk) -> None:
    view = desk.open()
    view.day_opened.emit(PIONEERS)
    occurrence = f"c{desk.nina}/holiday:pioneer_day/2026/1"
    button(view.panel, f"done {occurrence}").click()
    assert desk.notes.toasts == ["Noted as greeted."]
    assert view.panel.content.findChild(QAbstractButton, f"done {occurrence}") is None
    assert do(view, Command.UNDO)
    assert desk.notes.toasts[-1] == "It is as it was before."
    assert button(view.panel, f"done {occurrence}").isVisible()
    assert do(view, Command.UNDO) is False


def test_a_plan_is_made_moved_and_taken_back(desk: Desk) -> None:
    view = desk.open()
    view.day_chosen.emit(PIONEERS)
    do(view, Command.NEW_CLIENT)
    press(view, Qt.Key.Key_Return)
    assert view.plan_line.field.error() == "Say in a few words what is to be done."
    QTest.keyClicks(view.plan_line.field.editor, "Drum and verses")
    press(view, Qt.Key.Key_Return)
    [made] = plans.everything(desk.shop)
    assert (made.plan.title, made.plan.on_day, made.plan.holiday) == (
        "Drum and verses",
        PIONEERS,
        "pioneer_day",
    )
    assert made.plan.guests == (PlanGuest(desk.nina, f"c{desk.nina}/holiday:pioneer_day/2026/1"),)
    assert view.grid.hasFocus()

    button(view.panel, f"move {made.id}").click()
    assert view.moving_band.isVisible()
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert plans.get(desk.shop, made.id).plan.on_day == date(2026, 5, 20)
    assert not view.moving_band.isVisible()
    assert desk.notes.toasts[-1] == "The plan is moved to 20 May 2026."
    do(view, Command.UNDO)
    assert plans.get(desk.shop, made.id).plan.on_day == PIONEERS

    drop_on(view, str(made.id), date(2026, 5, 22))
    assert plans.get(desk.shop, made.id).plan.on_day == date(2026, 5, 22)
    assert desk.notes.undo is not None
    desk.notes.undo()
    assert plans.get(desk.shop, made.id).plan.on_day == PIONEERS


def drop_on(view: CalendarView, plan: str, day: date) -> None:
    """Let the plan fall on *day* as the pointer does: grabbed by its line in the grid."""
    grid = view.grid
    assert grid.span is not None
    box = QRectF(grid.visualRect(index_of(view, PIONEERS)))
    boxes, _ = line_boxes(box.adjusted(1, 1, -1, -1), grid.span[PIONEERS], "en")
    assert [line.plan for at, line in boxes if line.plan] == [plan]
    target = QPointF(grid.visualRect(index_of(view, day)).center())
    data = grid.drag_of(plan).mimeData()
    event = QDropEvent(
        target, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    grid.dropEvent(event)


def index_of(view: CalendarView, day: date):  # type: ignore[no-untyped-def]  # Qt's index
    span = view.grid.span
    assert span is not None
    return view.grid.model().index(*divmod((day - span.first).days, 7))


def test_what_is_typed_for_a_plan_stays_until_it_is_put_away(desk: Desk) -> None:
    view = desk.open()
    do(view, Command.NEW_CLIENT)
    QTest.keyClicks(view.plan_line.field.editor, "Cake")
    view.day_chosen.emit(PIONEERS)
    assert view.plan_line.field.text() == "Cake"
    assert "12 May" in view.plan_line.field.label.text()
    assert do(view, Command.CLEAR)
    assert not view.plan_line.is_open
    assert plans.everything(desk.shop) == ()


def test_filters_leave_kinds_and_sorts_of_holidays_out(desk: Desk) -> None:
    view = desk.open()
    view.day_chosen.emit(date(2026, 5, 21))
    assert "Birthdays: 2" in texts(view.panel)
    view.legend.keys["birthday"].click()
    assert "Birthdays: 2" not in texts(view.panel)
    box = view.legend.sort_box
    box.setCurrentIndex(box.findData("professional"))
    span = view.grid.span
    assert span is not None
    kinds = {each.holiday.category for day in span.days for each in day.holidays}
    assert kinds == {"professional"}
    assert not span[PIONEERS].loved

    box.setCurrentIndex(box.findData("#pioneer"))
    span = view.grid.span
    assert span is not None
    assert span[PIONEERS].loved

    view.mode_chosen.emit("list")
    for key in view.legend.keys.values():
        key.setChecked(False)
    assert view.nothing.isVisible()
    view.legend.show_all()
    assert view.agenda.isVisible()
    rows = [view.agenda.rows.row(place) for place in range(view.agenda.rows.rowCount())]
    assert [(row.day.day, row.text) for row in rows if row.kind == "birthday"] == [(21, "2 birthdays")]


def test_week_year_and_list_keep_the_day(desk: Desk) -> None:
    view = desk.open()
    view.day_chosen.emit(PIONEERS)
    view.mode_chosen.emit("week")
    span = view.grid.span
    assert span is not None
    assert (span.first, span.last) == (date(2026, 5, 18), date(2026, 5, 24))
    press(view, Qt.Key.Key_PageDown)
    assert view.grid.chosen_day == date(2026, 5, 26)

    view.mode_chosen.emit("year")
    assert (view.head.title_label.text(), view.panel.isVisible()) == ("2026", False)
    press(view, Qt.Key.Key_Left)
    said = view.year_grid.model().data(view.year_grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("April\u00a02026")
    press(view, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    assert (view.head.title_label.text(), view.grid.hasFocus()) == ("April\u00a02027", True)
    assert view.grid.chosen_day == date(2027, 4, 26)

    view.mode_chosen.emit("list")
    press(view, Qt.Key.Key_PageUp)
    assert view.head.title_label.text() == "March\u00a02027"


@pytest.mark.parametrize(("size", "scale"), [((840, 576), 100), ((1310, 704), 200)])
def test_small_windows_and_large_letters_hide_no_words(
    desk: Desk, qapp: QApplication, size: tuple[int, int], scale: int
) -> None:
    from shopclient.ui.theme import theme

    theme().apply(qapp, "dark", scale)
    view = desk.open(size=size)
    for mode in ("week", "list", "year", "month"):
        view.mode_chosen.emit(mode)
        view.day_chosen.emit(date(2026, 9, 30))  # the week with the longest name
        QApplication.processEvents()
        assert view.minimumSizeHint().width() <= size[0], mode
    view.mode_chosen.emit("week")
    QApplication.processEvents()
    if view.grid.isVisible():
        assert view.grid.columnWidth(0) >= theme().px(96)  # no word is broken
    else:  # the letters are so large that the week is a list
        assert view.agenda.isVisible()
        assert {view.agenda.rows.row(at).day.month for at in range(view.agenda.rows.rowCount())} == {9, 10}
    view.mode_chosen.emit("month")
    view.day_opened.emit(PIONEERS)
    do(view, Command.NEW_CLIENT)
    QApplication.processEvents()
    assert not view.plan_line.field.visibleRegion().isEmpty()  # also where it stands below the days
    for each in [*view.legend.keys.values(), view.head.today_button, view.plan_line.save_button]:
        assert each.isVisible()
        assert each.width() >= each.sizeHint().width()


def test_the_month_on_paper(desk: Desk, tmp_path: Path) -> None:
    plans.add(desk.shop, Plan("Барабан и стихи", PIONEERS))
    target = tmp_path / "may.pdf"
    draw(desk.shop, PIONEERS, Shown(), Words("ru"), target)
    document = pypdfium2.PdfDocument(target)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range().replace("\r\n", " ")
    for words in ("Май 2026", "Барабан и стихи", "День пионерии", "Нина Соболева", "Петя", "Липа и рожь"):
        assert words in text, words
    assert "30" in text
    assert people_on(desk.shop, date(2026, 5, 21), OccasionKind.BIRTHDAY)
    document.close()


def test_the_calendar_goes_to_a_telephone_and_comes_from_one(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    exchange = view.presenter.exchange
    target = tmp_path / "shop.ics"
    exchange.choose = Choosers(lambda _: target, lambda _: tmp_path / "phone.ics")
    do(view, Command.EXPORT)
    window = exchange.export_window
    assert window is not None
    for switch in window.switches.values():
        switch.setChecked(False)
    window.export_button.click()
    assert window.fault_label.text() == "Choose at least one kind of days."
    window.switches["birthday"].setChecked(True)
    window.export_button.click()
    assert not window.isVisible()
    assert desk.notes.toasts == ["Exported to shop.ics: 2 entries."]
    assert b"SUMMARY:Birthday: " in target.read_bytes()

    entry = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART;VALUE=DATE:2026060{0}\r\nSUMMARY:Fair {0}\r\nEND:VEVENT\r\n"
    entries = "".join(entry.format(number) for number in (1, 2))
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{entries}END:VCALENDAR\r\n"
    (tmp_path / "phone.ics").write_text(text, newline="")
    view.head.import_button.click()
    preview = exchange.import_window
    assert preview is not None
    assert preview.count_label.text() == "2 day(s) to bring in"
    QTest.keyClick(preview.table, Qt.Key.Key_Space)  # leaves the first one out
    assert preview.count_label.text() == "1 day(s) to bring in, 1 left out"
    preview.import_button.click()
    [made] = plans.everything(desk.shop)
    assert (made.plan.title, made.plan.on_day) == ("Fair 2", date(2026, 6, 2))
    do(view, Command.UNDO)
    assert plans.everything(desk.shop) == ()

    (tmp_path / "phone.ics").write_text("name;phone\n")
    view.head.import_button.click()
    assert desk.notes.sign == "trouble"
    assert "phone.ics is no calendar" in desk.notes.toasts[-1]


def test_print_shows_the_month_with_its_printer(desk: Desk) -> None:
    view = desk.open()
    do(view, Command.PRINT)
    [preview] = view.findChildren(PdfPreview)
    assert preview.isVisible()
    preview.close()
    assert desk.notes.toasts == []
