"""A day without power: the form is printed before, its lines are typed in after, all by keys."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Bps
from shopclient.domain.people import Person
from shopclient.domain.programme import Department
from shopclient.services import cards, clients, programmes
from shopclient.services.drafts import DraftStore
from shopclient.services.journal import JournalRow, last_operations
from shopclient.services.shop import Shop
from shopclient.services.slips import slip_of
from shopclient.texts.errors import short_card
from shopclient.ui.actions import Command
from shopclient.ui.background import InlineRunner
from shopclient.ui.draft_keeper import DraftKeeper
from shopclient.ui.late import open_late
from shopclient.ui.late.window import LateWindow
from shopclient.ui.paper_work import PaperWork
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.scan_desk import ScanDesk
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock, shop
from tests.ui.desk import Notes, make_context, speak, squeezed, type_in
from tests.ui.shell_kit import open_window
from tests.ui.till.counter import plain

__all__ = ["shop"]

#: Noon in Moscow: the power is back.
NOON = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock(NOON)


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def scans(notes: Notes) -> ScanDesk:
    return ScanDesk(notes.scans.append)


@pytest.fixture
def sheet(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, notes: Notes, scans: ScanDesk
) -> Iterator[LateWindow]:
    translator = speak("en")  # for its plurals
    window = open_late(replace(make_context(shop, clock, tmp_path, "en", notes), scans=scans))
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.may_close = lambda: True
    QApplication.removeTranslator(translator)


@pytest.fixture
def card(shop: Shop) -> str:
    client = clients.add(shop, Person(name="Ольга Лаврова"))
    return cards.issue_named(shop, "simple", client).number


def keys(sheet: LateWindow, *typed: str) -> None:
    """Type each text where the cursor is, and Enter after it."""
    for text in typed:
        focus = sheet.focusWidget()
        assert isinstance(focus, QWidget)
        type_in(focus, text)
        QTest.keyClick(focus, Qt.Key.Key_Return)


def record(sheet: LateWindow) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_F9)


def booked(shop: Shop) -> list[JournalRow]:
    return list(reversed(last_operations(shop, shop.today(), 20).rows))


def said(sheet: LateWindow, line: int) -> str:
    return plain(sheet.rows[line].result.text())


def test_two_lines_are_typed_and_recorded_without_the_mouse(sheet: LateWindow, shop: Shop, card: str) -> None:
    keys(sheet, "", "9:05", card, "1250", "", "", "", "120+35,50", "")

    assert said(sheet, 0) == "To pay 1,250.00 ₽ · earned 62.50"
    assert said(sheet, 1) == "To pay 155.50 ₽"
    record(sheet)

    rows = booked(shop)
    assert [(f"{row.at:%H:%M}", row.due, row.card) for row in rows] == [
        ("09:05", 1250_00, card),
        ("09:05", 155_50, None),
    ]
    assert said(sheet, 0).startswith("Recorded. To pay 1,250.00 ₽")
    assert sheet.toast.text_label.text() == "2 purchases recorded."


def test_a_client_is_found_by_name(sheet: LateWindow, shop: Shop, card: str) -> None:
    keys(sheet, "", "9", "лавр")
    assert sheet.rows[0].who.text() == "Ольга Лаврова"
    keys(sheet, "100", "")
    record(sheet)
    assert [(row.client_name, row.card) for row in booked(shop)] == [("Ольга Лаврова", card)]


def test_a_scan_goes_into_the_line(sheet: LateWindow, scans: ScanDesk, card: str) -> None:
    keys(sheet, "", "9:05", "", "40")
    sheet.rows[1].focus_on("time")
    scans.take(card)

    assert sheet.rows[1].who.text() == "Ольга Лаврова"
    assert sheet.focusWidget() is sheet.rows[1].amount
    assert sheet.rows[0].who.text() == ""


def test_a_card_says_whose_it_is_before_there_is_a_time(
    sheet: LateWindow, shop: Shop, scans: ScanDesk, card: str
) -> None:
    scans.take(card)
    assert (sheet.rows[0].who.text(), sheet.rows[0].time.text()) == ("Ольга Лаврова", "")
    bearer = cards.issue_bearer(shop, "simple", 1)[0].number
    sheet.rows[1].focus_on("who")
    scans.take(bearer)
    assert sheet.rows[1].who.text() == f"{short_card(bearer)}, bearer"
    sheet.rows[2].focus_on("who")
    scans.take("2000000000015")
    assert "not one of our cards" in said(sheet, 2)
    # And it stays so when the rest is typed.
    sheet.rows[1].focus_on("time")
    keys(sheet, "9:05", "", "10")
    assert sheet.rows[1].who.text() == f"{short_card(bearer)}, bearer"
    record(sheet)
    assert [row.card for row in booked(shop)] == [bearer]


def test_bonuses_are_those_of_then(sheet: LateWindow, shop: Shop, card: str) -> None:
    keys(sheet, "", "8:00", card, "1000", "", "11:00", card, "200", "80")
    assert said(sheet, 1).endswith("80.00 ₽ asked, 0.00 ₽ available: 0.00 ₽ of bonuses spent.")
    record(sheet)
    # The line above brought bonuses: it is not what was shown any more, and is said before it is booked.
    assert "150.00 ₽ instead of 200.00 ₽" in said(sheet, 1)
    record(sheet)
    assert "bonuses spent 50" in said(sheet, 1)
    assert [row.spent for row in booked(shop)] == [0, 50_00]


def test_no_other_sum_is_recorded_than_the_line_says(sheet: LateWindow, shop: Shop, card: str) -> None:
    keys(sheet, "", "9:05", card, "1000", "")
    assert said(sheet, 0).startswith("To pay 1,000.00 ₽")
    programme = shop.programme()
    kinds = tuple(replace(each, discount=Bps(10_00)) for each in programme.kinds)
    programmes.load(shop, replace(programme, kinds=kinds))

    record(sheet)

    assert booked(shop) == []
    assert "900.00 ₽ instead of 1,000.00 ₽" in said(sheet, 0)
    record(sheet)
    assert [row.due for row in booked(shop)] == [900_00]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (("25:00", "", "100"), "There is no such time. Type it like 9:05."),
        (("12:01", "", "100"), "“12:01” has not come yet. Check the date."),
        (("9:00", "", "1,2,3"), "not a sum"),
        (("9:00", "4006381333931", "100"), "code of goods"),
    ],
)
def test_a_line_that_cannot_stand_says_why_and_keeps_what_was_typed(
    sheet: LateWindow, shop: Shop, typed: tuple[str, str, str], reason: str
) -> None:
    keys(sheet, "", *typed, "", "9:30", "", "40")
    record(sheet)

    assert reason in said(sheet, 0)
    assert sheet.rows[0].wrong_field() is not None
    assert [row.due for row in booked(shop)] == [40_00]
    assert (sheet.rows[0].time.text(), sheet.rows[0].amount.text()) == (typed[0], typed[2])


def test_what_is_missing_is_asked_for(sheet: LateWindow, shop: Shop) -> None:
    keys(sheet, "", "9:05", "", "", "50")
    sheet.rows[1].focus_on("who")
    type_in(sheet.rows[1].who, "nobody")
    type_in(sheet.rows[1].amount, "70")
    record(sheet)

    assert (said(sheet, 0), booked(shop)) == ("Type the sum.", [])
    assert said(sheet, 1).startswith("Choose the client in the list")


def test_a_line_in_red_is_not_counted(sheet: LateWindow) -> None:
    keys(sheet, "")
    keys(sheet, "9:05", "", "10", "")
    keys(sheet, "25:00", "", "20")
    assert sheet.record_button.label() == "Record 1 purchase"
    type_in(sheet.rows[0].time, "x")
    assert sheet.record_button.label() == "Record"
    assert sheet.record_button.isEnabled()  # F9 leads to what is wrong
    heads = [plain(label.text()) for label in sheet.findChildren(Label)]
    assert "Sum before discount, ₽" in heads


def test_another_day_holds_for_every_line(sheet: LateWindow, shop: Shop) -> None:
    sheet.day.editor.selectAll()
    keys(sheet, "20.11", "23:50", "", "40", "")
    record(sheet)
    sheet.day.editor.setFocus()
    [row] = last_operations(shop, date(2026, 11, 20), 5).rows
    assert f"{row.at:%d.%m.%Y %H:%M}" == "20.11.2026 23:50"

    sheet.day.editor.selectAll()
    keys(sheet, "30.2")
    assert sheet.day.error() == "There is no such day. Type it like 21.11.2026."


def test_a_batch_is_undone_and_recorded_anew(sheet: LateWindow, shop: Shop, card: str) -> None:
    keys(sheet, "", "9:05", card, "1250", "", "9:10", card, "40", "")
    record(sheet)
    sheet.toast.action_button.click()

    assert [row.undone for row in booked(shop)] == [True, True]
    sheet.rows[1].amount.selectAll()
    type_in(sheet.rows[1].amount, "45")
    record(sheet)
    sheet.rows[0].undo.click()
    assert [(row.due, row.undone) for row in booked(shop) if not row.undone] == [(45_00, False)]


def test_closing_twice_drops_what_is_not_recorded(sheet: LateWindow) -> None:
    keys(sheet, "", "9:05", "", "40")

    assert not sheet.close()
    assert sheet.message.text().startswith("1 line is not recorded yet.")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    assert sheet.close()


def test_a_line_may_be_of_a_department(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    bread = Department("bread", "Хлеб", discounted=False)
    programmes.load(shop, replace(shop.programme(), departments=(bread, Department("tea", "Чай"))))
    sheet = open_late(make_context(shop, clock, tmp_path))
    qtbot.addWidget(sheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.may_close = lambda: True
    keys(sheet, "", "9:05", "", "40")
    QTest.keyClick(sheet, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    assert said(sheet, 0) == "Хлеб · To pay 40.00 ₽"
    record(sheet)
    slip = slip_of(shop, booked(shop)[0].op_key)
    assert slip.bill is not None
    assert [line.department for line in slip.bill.lines] == ["Хлеб"]


def test_lines_left_open_are_there_again(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, card: str
) -> None:
    drafts = DraftKeeper(DraftStore(tmp_path, shop), InlineRunner())
    drafts.read()
    context = replace(make_context(shop, clock, tmp_path), drafts=drafts)
    first = open_late(context)
    first.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(first)
    qtbot.waitUntil(first.isActiveWindow)
    first.day.editor.selectAll()
    keys(first, "20.11", "9:05", card, "1250", "", "")
    type_in(first.rows[1].who, "Нин")
    assert first.close()
    drafts.finish()

    later = DraftKeeper(DraftStore(tmp_path, shop), InlineRunner())
    later.read()
    again = open_late(replace(context, drafts=later))
    qtbot.addWidget(again)
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    row, other = again.rows[:2]
    assert (again.day.text(), row.time.text(), row.who.text()) == ("20.11", "9:05", "Ольга Лаврова")
    assert (other.who.text(), said(again, 0)) == ("Нин", "To pay 1,250.00 ₽ · earned 62.50")
    record(again)
    assert [row.due for row in last_operations(shop, date(2026, 11, 20), 5).rows] == [1250_00]
    other.who.clear()
    other.edited.emit()
    assert later.kept("late") is None


def test_scans_go_to_the_till_while_that_is_in_front(
    qtbot: QtBot, sheet: LateWindow, scans: ScanDesk, notes: Notes, card: str
) -> None:
    till = QWidget()
    qtbot.addWidget(till)
    till.show()
    till.activateWindow()
    qtbot.waitUntil(till.isActiveWindow)
    scans.take(card)
    assert notes.scans == [card]
    assert sheet.rows[0].who.text() == ""


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_squeezed(
    qapp: QApplication, sheet: LateWindow, card: str, theme: Theme, scale: int
) -> None:
    theme.apply(qapp, "light", scale)
    sheet.resize(1024, 640)
    keys(sheet, "", "25:00", card, "1250", "")
    record(sheet)
    assert squeezed(sheet) == []
    theme.apply(qapp, "light", 100)


def test_the_form_is_shown_and_the_sheet_is_one(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    work = PaperWork(make_context(shop, clock, tmp_path), window)

    work.show_form()
    [preview] = window.findChildren(PdfPreview)
    assert preview.windowTitle() == "Purchases written by hand.pdf"
    assert not preview.isModal()
    preview.close()
    work.show_sign_up()
    other = window.findChildren(PdfPreview)[-1]
    assert other.windowTitle() == "To join our clients.pdf"
    other.close()
    work.enter()
    first = work.late
    assert first is not None
    qtbot.waitUntil(first.isActiveWindow)
    work.enter()
    assert work.late is first
    keys(first, "", "9:05", "", "40")
    assert not work.may_leave()
    assert work.may_leave()
    first.close()


def test_the_sheet_goes_with_the_window(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    window = open_window(qtbot, shop, clock, tmp_path)
    window.commands[Command.PAPER_ENTRY].trigger()
    [sheet] = window.findChildren(LateWindow)
    keys(sheet, "", "9:05", "", "40")
    window.close()

    assert not sheet.isVisible()
    assert window.lasting is not None
    assert window.lasting.drafts.kept("late") is not None
