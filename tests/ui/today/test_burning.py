"""An evening with the list of those whose bonuses burn soon: copied, ticked and printed by the keyboard."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import card_deeds, clients, corrections
from shopclient.services.burning_soon import burning_soon
from shopclient.services.card_deeds import Order
from shopclient.services.occasions import greet
from shopclient.services.operations import request
from shopclient.services.ready_texts import burning_texts
from shopclient.services.shop import Shop
from shopclient.texts.errors import short_card
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.actions import Command
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.places import Place
from shopclient.ui.rules.subjects import Subject
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.theme import theme
from shopclient.ui.today.burning_card import BurningCard
from shopclient.ui.today.burning_page import PAGE, BurningPage
from shopclient.ui.today.burning_paper import draw, sheet_of
from shopclient.ui.today.burning_presenter import read_burning
from shopclient.ui.today.view import TodayView
from shopclient.ui.widgets.rows import PersonRow
from tests.printing.paper import read
from tests.ui.desk import squeezed
from tests.ui.shell_kit import open_window
from tests.ui.today.conftest import Desk
from tests.ui.today.test_today import texts


def credit(shop: Shop, key: str, amount: int, days: int, **person: object) -> int:
    """Add a client with a card and bonuses that burn in so many days."""
    client = clients.add(shop, Person(**person))  # type: ignore[arg-type]  # fields of a person
    card = card_deeds.issue(shop, None, Order("simple", client=client))["cards"][0]["number"]
    burns = shop.today() + timedelta(days=days)
    corrections.adjust(shop, request(key), card, Cents(amount), "gift", burns_on=burns)
    return client


@pytest.fixture
def evening(desk: Desk) -> Desk:
    """19 May; bonuses of three people burn in the next two weeks, and of one bearer."""
    credit(desk.shop, "a", 12_000, 5, first="Олена", last="Коваль", language="uk", phones=("+380501234567",))
    credit(desk.shop, "b", 90_000, 5, first="Олег", last="Рябов")
    credit(desk.shop, "c", 700, 12, first="Вера", last="Гай")
    card = card_deeds.issue(desk.shop, None, Order("simple"))["cards"][0]["number"]
    burns = desk.shop.today() + timedelta(days=6)
    corrections.adjust(desk.shop, request("d"), card, Cents(300), "gift", burns_on=burns)
    return desk


def open_list(desk: Desk, language: str = "en") -> tuple[TodayView, BurningPage]:
    view = desk.open(language)
    view.open_with(burning=True)
    QApplication.processEvents()
    return view, page_of(view)


def page_of(view: TodayView) -> BurningPage:
    [page] = view.findChildren(BurningPage)
    return page


def names(page: BurningPage) -> list[str]:
    return [row.holder.name for row in page.rows]


def press(view: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = view.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def focused(view: TodayView) -> tuple[str, str]:
    """Return whose row has the focus, and which of its buttons."""
    row = page_of(view).focused_row()
    assert row is not None
    return row.holder.first, row.focused()


def test_the_day_tells_who_is_next_and_leads_to_the_list(evening: Desk) -> None:
    view = evening.open()
    [card] = view.findChildren(BurningCard)
    assert texts(card)[:2] == ["Bonuses expire soon", "3 clients, bonuses: 1,027"]
    assert [row.name_label.text() for row in card.findChildren(PersonRow)] == [
        *("Олег Рябов", "Олена Коваль", "Вера Гай")
    ]
    QTest.mouseClick(card.list_button, Qt.MouseButton.LeftButton)
    assert page_of(view).isVisible()
    assert view.commands()[Command.CLEAR]() is True
    assert not page_of(view).isVisible()
    assert view.commands()[Command.CLEAR]() is False


def test_copied_and_ticked_by_enter_alone(evening: Desk) -> None:
    view, page = open_list(evening)
    assert names(page) == ["Олег Рябов", "Олена Коваль", "Вера Гай"]
    assert focused(view) == ("Олег", "copy")

    press(view, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("Олег, 24 мая сгорят бонусы: 900.")
    assert evening.notes.toasts == ["Copied for Олег Рябов: paste it where you write to clients."]
    assert focused(view) == ("Олег", "done")

    press(view, Qt.Key.Key_Return)
    assert evening.notes.toasts[1:] == ["Noted as reminded."]
    assert "Reminded at 9:10" in texts(page)
    assert focused(view) == ("Олена", "copy")
    assert [each.first for each in burning_soon(evening.shop).open] == ["Олена", "Вера"]

    press(view, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("Нагадуємо: 24 травня згорять ваші бонуси: 120.")


def test_a_tick_is_taken_back(evening: Desk) -> None:
    view, page = open_list(evening)
    page.rows[1].buttons["later"].click()
    assert "Until tomorrow" in texts(page)
    view.commands()[Command.UNDO]()
    assert "Until tomorrow" not in texts(page)
    page.rows[0].buttons["skipped"].click()
    assert evening.notes.undo is not None
    evening.notes.undo()
    assert len(burning_soon(evening.shop).open) == 3


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_C, "c"), (Qt.Key.Key_Insert, ""), (Qt.Key(ord("С")), "с")]
)
def test_one_key_copies_from_wherever_in_the_row(evening: Desk, key: Qt.Key, text: str) -> None:
    view, page = open_list(evening)
    page.rows[2].setFocus()
    for action in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(action, key, Qt.KeyboardModifier.ControlModifier, text)
        QApplication.sendEvent(view.focusWidget(), event)
    assert QGuiApplication.clipboard().text().startswith("Вера, ")
    assert focused(view) == ("Вера", "done")


def test_arrows_go_down_a_column_and_enter_on_a_name_opens_the_file(evening: Desk) -> None:
    view, page = open_list(evening)
    press(view, Qt.Key.Key_Down)
    assert focused(view) == ("Олена", "copy")
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Up)
    assert focused(view) == ("Олег", "copy")
    page.rows[0].setFocus()
    press(view, Qt.Key.Key_Return)
    assert evening.notes.visits == [(Place.CLIENTS, {"client": page.rows[0].holder.client})]


def test_by_sum_everybody_stands_once_with_the_day(evening: Desk) -> None:
    _, page = open_list(evening)
    page.choices.order.set_value("sum")
    page.choices.order.chosen.emit("sum")
    assert names(page) == ["Олег Рябов", "Олена Коваль", "Вера Гай"]
    assert page.rows[1].second_label.text() == (
        "+380 50 123 45 67 · 24 May, in 5 days · balance 120 · no purchase yet"
    )


def test_other_days_are_asked_for(evening: Desk) -> None:
    credit(evening.shop, "e", 4_000, 45, first="Нина")
    _, page = open_list(evening)
    page.choices.span.set_value(7)
    page.choices.span.chosen.emit(7)
    assert names(page) == ["Олег Рябов", "Олена Коваль"]
    page.choices.span.set_value(0)
    page.choices.span.chosen.emit(0)
    assert names(page)[-1] == "Нина"
    page.choices.days_field.editor.setValue(44)
    assert names(page)[-1] == "Вера Гай"


def test_bearers_and_those_left_out_are_said_at_the_end(evening: Desk) -> None:
    credit(evening.shop, "e", 4_000, 3, first="Нина", state="do_not_call")
    _, page = open_list(evening)
    assert "Нина" not in names(page)
    said = texts(page)
    assert "Cards of bearers: nobody to call" in said
    assert "Not in the list (died, moved away, wants no calls): 1 client; bonuses: 40." in said


def test_a_long_list_comes_by_pages(desk: Desk) -> None:
    for number in range(PAGE + 2):
        credit(desk.shop, f"op {number}", 1_000 + number, 5, first=f"Клиент {number:02}")
    view, page = open_list(desk)
    assert len(page.rows) == PAGE
    assert page.more_button.text() == "Show 2 more"
    page.more_button.click()
    assert len(page.rows) == PAGE + 2
    assert focused(view) == ("Клиент 01", "copy")


def test_nobody_is_said_plainly(desk: Desk) -> None:
    clients.add(desk.shop, Person(first="Нина"))
    view, page = open_list(desk)
    assert "No bonuses expire until 2 June" in texts(page)
    assert not page.text_card.isVisible()
    view.commands()[Command.PRINT]()
    assert desk.notes.toasts == ["Nothing expires in these days: there is nothing to print."]
    assert view.findChildren(BurningCard) == []


def test_the_wording_is_changed_and_taken_back(evening: Desk) -> None:
    view, page = open_list(evening)
    card = page.text_card
    assert card.preview.text().startswith("Олег, 24 мая сгорят бонусы: 900.")
    card.open()
    card.wording_field.editor.setPlainText("{имя}, ждём вас до {последний день}!")
    assert card.preview.text() == "Олег, ждём вас до 23 мая!"
    assert view.commands()[Command.CLEAR]() is True  # Esc closes, and loses nothing
    assert page.isVisible()
    assert burning_texts(evening.shop) == {"ru": "{имя}, ждём вас до {последний день}!"}
    assert evening.notes.toasts == ["The wording is kept."]
    page.rows[0].buttons["copy"].click()
    assert QGuiApplication.clipboard().text() == "Олег, ждём вас до 23 мая!"
    assert evening.notes.undo is None or evening.notes.toasts[-1].startswith("Copied")


def test_a_wording_with_a_strange_field_stays_open(evening: Desk) -> None:
    view, page = open_list(evening)
    card = page.text_card
    card.open()
    card.wording_field.editor.setPlainText("{имя}, {скидка}!")
    view.commands()[Command.RECORD]()
    assert card.is_open
    assert card.wording_field.error() == "There is no field {скидка}. Choose one of those below."
    assert view.may_leave() is False
    card.default_button.click()
    assert view.may_leave() is True
    assert burning_texts(evening.shop) == {}


def test_a_field_is_put_in_by_its_button(evening: Desk) -> None:
    _, page = open_list(evening)
    page.text_card.open()
    page.text_card.wording_field.editor.setPlainText("Ждём! ")
    page.text_card.wording_field.editor.moveCursor(
        page.text_card.wording_field.editor.textCursor().MoveOperation.End
    )
    [button] = [
        each for each in page.text_card.findChildren(type(page.head.back_button)) if each.text() == "{сумма}"
    ]
    button.click()
    assert page.text_card.preview.text() == "Ждём! 900"


def test_the_list_is_printed_with_telephones_and_ticks(evening: Desk, tmp_path: Path) -> None:
    first = burning_soon(evening.shop).clients[0]
    greet(evening.shop, first.burns[0].occurrence, "done")
    found = read_burning(evening.shop, 14).found
    sheet = sheet_of(found, "Липа и рожь", "RUB", Words("ru"))
    draw(tmp_path / "soon.pdf", sheet)
    assert [row.name for group in sheet.groups for row in group.rows if row.done] == ["Олег Рябов"]
    assert read((tmp_path / "soon.pdf").read_bytes()) == [
        f"""\
Скоро сгорят бонусы
Липа и рожь · 20 мая 2026 – 2 июня 2026
Воскресенье, 24 мая
через 5 дней
Олег Рябов
сгорит: 900 · баланс 900 · покупок ещё не было
Олена Коваль
сгорит: 120 · баланс 120 · покупок ещё не было
+380 50 123 45 67
Воскресенье, 31 мая
через 12 дней
Вера Гай
сгорит: 7 · баланс 7 · покупок ещё не было
Карты на предъявителя: звонить некому
Карта {short_card(found.cards[0].card)}
25 мая, через 6 дней · сгорит: 3 · баланс 3 · покупок ещё не было"""
    ]


def test_f12_shows_the_list_not_the_day(evening: Desk) -> None:
    view, _ = open_list(evening)
    view.commands()[Command.PRINT]()
    [preview] = [each for each in QApplication.topLevelWidgets() if isinstance(each, PdfPreview)]
    evening.qtbot.addWidget(preview)
    assert preview.windowTitle() == "Bonuses about to expire 2026-05-19.pdf"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("scale", "size"), [(100, (840, 572)), (200, (912, 572)), (200, (1254, 638)), (150, (1270, 638))]
)
def test_nothing_is_squeezed_or_cut_off(
    evening: Desk, speaking: object, language: str, scale: int, size: tuple[int, int], qapp: QApplication
) -> None:
    assert callable(speaking)
    speaking(language)
    credit(evening.shop, "e", 21_550, 2, first="Ксения", last="Михайловна Аксёнова", phones=("+70000459302",))
    theme().apply(qapp, "light", scale)
    view = evening.open(language, size)
    assert squeezed(view) == []
    view.open_with(burning=True)
    page = page_of(view)
    assert squeezed(view) == []
    assert view.width() == size[0]
    assert max(row.mapTo(page, row.rect().topRight()).x() for row in page.rows) < size[0]
    first = page.rows[0]
    assert 0 <= first.mapTo(page, first.rect().topLeft()).y() < size[1] - 40  # the work is in sight
    [name] = [row.name_label for row in page.rows if row.holder.first == "Ксения"]
    assert name.width() >= name.sizeHint().width()
    page.text_card.open()
    assert squeezed(view) == []


def test_five_days_with_a_client_each_stand_on_one_screen(desk: Desk) -> None:
    for number in range(9):
        credit(desk.shop, f"op {number}", 1_000 + number, 1 + number, first=f"Клиент {number:02}")
    _, page = open_list(desk)
    squeezed(page)
    assert page.height() <= 704
    in_sight = [row for row in page.rows if row.mapTo(page, row.rect().bottomLeft()).y() <= page.height()]
    assert len(in_sight) >= 5
    assert texts(page).count("10") == 1  # one sum a client, and none in the heading of his day


def test_an_empty_list_leads_further_ahead_and_to_the_rules(desk: Desk) -> None:
    credit(desk.shop, "op", 4_000, 20, first="Нина")
    view, page = open_list(desk)
    assert not page.head.print_button.isVisible()
    assert not page.choices.order.isVisible()
    further, rules = page.nothing_buttons
    assert view.focusWidget() is further
    rules.click()
    assert desk.notes.visits == [(Place.SETTINGS, {"rules": "earning"})]
    further.click()
    assert names(page) == ["Нина"]
    assert page.choices.span.value() == 30
    assert page.head.print_button.isVisible()


def test_the_rules_of_bonuses_open_from_the_empty_list(desk: Desk) -> None:
    clients.add(desk.shop, Person(first="Нина"))
    window = open_window(desk.qtbot, desk.shop, desk.clock, desk.folder)
    window.go(Place.TODAY, burning=True)
    today = window.screen_of(Place.TODAY)
    assert isinstance(today, TodayView)
    page_of(today).nothing_buttons[-1].click()
    assert window.place is Place.SETTINGS
    settings = window.screen_of(Place.SETTINGS)
    assert isinstance(settings, SettingsView)
    assert settings.edits_rules()
    assert settings.presenter.rules is not None
    assert settings.presenter.rules.editing.subject == Subject("rules", "earning")


def test_its_key_leads_there_from_the_till(evening: Desk) -> None:
    window = open_window(evening.qtbot, evening.shop, evening.clock, evening.folder)
    window.go(Place.TILL)
    press(window, Qt.Key.Key_F8, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.place is Place.TODAY
    today = window.screen_of(Place.TODAY)
    assert isinstance(today, TodayView)
    assert page_of(today).isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not page_of(today).isVisible()
