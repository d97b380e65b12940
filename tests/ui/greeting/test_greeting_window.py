"""The window in which somebody is greeted: words proposed and changed, said by a key, noted once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclient.domain.people import ChannelWish, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients, consents
from shopclient.services.drafts import DraftStore
from shopclient.services.greeting_case import read_case
from shopclient.services.greeting_days import near_days
from shopclient.services.shop import Shop
from shopclient.ui.background import InlineRunner
from shopclient.ui.context import Context
from shopclient.ui.draft_keeper import DraftKeeper
from shopclient.ui.greeting import open_greeting, open_kind_word
from shopclient.ui.greeting.menu import GreetMenu
from shopclient.ui.greeting.ways import WAYS
from shopclient.ui.greeting.window import GreetingWindow
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.desk import Notes, make_context, speak, squeezed, type_in
from tests.ui.shell_kit import press

__all__ = ["clock", "shop"]

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PIONEER_DAY = datetime(2026, 5, 19, 9, tzinfo=UTC)
GALINA = Person(
    last="Зорина",
    first="Галина",
    middle="Петровна",
    phones=("8 916 200 27 40",),
    birthday=PersonDate(5, 19, 1976),
    family=(Relative("grandson", "Петя", PersonDate(5, 17, 2019)),),
    favourites=(Favourite("komsomol_day", "Лучшие годы — стройотряд"),),
    channels=(ChannelWish("sms", "refused"),),
    language="ru",
)


class Desk:
    """Opens windows on one client and notes which addresses they asked the computer to open."""

    def __init__(self, qtbot: QtBot, context: Context, client: int, notes: Notes) -> None:
        self.context, self.client, self.notes = context, client, notes
        self.relative = clients.get(context.shop, client).person.family[0].id
        self.opened: list[str] = []
        self._qtbot = qtbot

    def open(self, occurrence: str) -> GreetingWindow:
        window = open_greeting(self.context, occurrence.format(c=self.client, r=self.relative))
        return self._take(window)

    def open_thanks(self) -> GreetingWindow:
        return self._take(open_kind_word(self.context, self.client, "thanks"))

    def _take(self, window: GreetingWindow) -> GreetingWindow:
        window.presenter.handing.open_url = self.opened.append
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(window)
        with self._qtbot.waitActive(window):
            window.activateWindow()
        return window


@pytest.fixture
def desk(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme) -> Desk:
    clock.moment = PIONEER_DAY
    client = clients.add(shop, GALINA)
    consents.give(shop, client, "greeting", "spoken")
    notes = Notes()
    return Desk(qtbot, make_context(shop, clock, tmp_path, "ru", notes), client, notes)


def test_somebody_is_called_and_never_greeted_twice(desk: Desk, shop: Shop) -> None:
    window = desk.open("c{c}/birthday/2026/1")
    assert window.way == "phone"
    first = window.text.text()
    assert first.startswith("Галина Петровна")
    type_in(window.own_line.editor, "Ждём рассказ о даче!")
    assert "Ждём рассказ о даче!" in window.text.text()
    type_in(window.panel.answer.editor, "обрадовалась")
    press(window, Qt.Key.Key_F9)
    assert not window.isVisible()

    case = read_case(shop, f"c{desk.client}/birthday/2026/1")
    assert case.state == "done"
    assert case.told[0].body != first
    again = desk.open("c{c}/birthday/2026/1")
    assert again.state.isVisible()
    assert not again.give_button.isEnabled()
    assert again.text.text() != first  # told once, it comes last
    again.close()

    assert desk.notes.undo is not None
    desk.notes.undo()
    assert read_case(shop, f"c{desk.client}/birthday/2026/1").state == ""


def test_a_messenger_gets_the_text_and_the_same_words_go_once(desk: Desk, clock: ShopClock) -> None:
    window = desk.open("c{c}/kindred:pioneer_day/2026/1")
    window.choose_way("messenger")
    assert desk.opened == []
    text = window.text.text()
    assert "День комсомола" in text
    assert "День пионерии" in text
    for button in window.panel.messenger_buttons:
        button.click()
    assert [unquote(address) for address in desk.opened] == [
        f"https://wa.me/79162002740?text={text}",
        f"https://t.me/+79162002740?text={text}",
        "viber://chat?number=+79162002740",
    ]
    assert " " not in desk.opened[0]
    assert "\n" not in desk.opened[0]
    assert QGuiApplication.clipboard().text() == text
    press(window, Qt.Key.Key_F9)

    clock.moment += timedelta(days=1)  # more than one message a day is too much
    thanks = desk.open_thanks()
    thanks.choose_way("messenger")
    thanks.text.editor.setPlainText(text.upper())
    thanks.give_button.click()
    assert "19" in thanks.text.error()
    assert thanks.isVisible()
    thanks.close()


def test_a_card_that_was_not_printed_is_noted_so(desk: Desk) -> None:
    window = desk.open("c{c}/birthday/2026/1")
    ways = [window.way]
    while len(ways) < len(WAYS):
        QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        ways.append(window.way)
    assert sorted(ways) == sorted(WAYS)
    window.choose_way("phone")
    QTest.keyClick(window, Qt.Key.Key_Backtab, CONTROL_SHIFT)
    assert window.way == "letter"
    QTest.keyClick(window, Qt.Key.Key_Backtab, CONTROL_SHIFT)
    assert window.way == "visit"
    press(window, Qt.Key.Key_F9)
    assert desk.notes.toasts == ["Noted as greeted; nothing was printed here."]


def test_an_unknown_field_is_refused_and_what_was_typed_stays(desk: Desk) -> None:
    window = desk.open("r{r}/family_birthday/2026/1")
    assert "прошедшим" in window.text.text()  # the day went by
    assert window.of_whom.text() == "Пети"
    window.of_whom.editor.clear()
    type_in(window.of_whom.editor, "Петеньки")
    assert "Петеньки" in window.text.text()
    window.text.editor.setPlainText("{имя}, ура! {имья}")
    press(window, Qt.Key.Key_F9)
    assert "имья" in window.text.error()
    assert window.text.text() == "{имя}, ура! {имья}"
    window.text.editor.setPlainText("{имя}, ура!")
    window.choose_way("visit")
    press(window, Qt.Key.Key_F9)
    assert not window.isVisible()


def test_what_stands_against_a_way_is_said_and_nothing_goes_there(desk: Desk) -> None:
    window = desk.open("c{c}/birthday/2026/1")
    window.choose_way("sms")
    assert window.panel.barred.isVisible()
    assert not window.panel.copy_button.isVisible()
    assert not window.give_button.isEnabled()
    window.choose_way("messenger")
    assert not window.panel.barred.isVisible()
    assert window.panel.copy_button.isVisible()
    window.close()


def test_who_was_not_reached_comes_again_tomorrow(desk: Desk, shop: Shop) -> None:
    window = desk.open("c{c}/birthday/2026/1")
    window.panel.no_answer_button.click()
    assert read_case(shop, f"c{desk.client}/birthday/2026/1").state == "later"
    assert desk.notes.undo is not None
    desk.notes.undo()
    assert read_case(shop, f"c{desk.client}/birthday/2026/1").state == ""


def test_tones_and_texts_are_turned_through(desk: Desk) -> None:
    window = desk.open("c{c}/birthday/2026/1")
    seen = {window.text.text()}
    for _ in range(3):
        press(window, Qt.Key.Key_F5)
        seen.add(window.text.text())
    assert len(seen) >= 3
    window.tone.set_value("verse")
    window.tone.editor.activated.emit(0)
    assert window.text.text().count("\n") >= 4
    window.form.set_value("informal")
    window.form.editor.activated.emit(1)
    assert window.name.text() == "Галина"
    window.close()


def test_what_was_typed_is_there_again_until_it_was_said(
    desk: Desk, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    keeper = DraftKeeper(DraftStore(tmp_path / "drafts", shop), InlineRunner())
    keeper.read()
    desk.context = replace(desk.context, drafts=keeper)
    window = desk.open("c{c}/birthday/2026/1")
    type_in(window.own_line.editor, "Как дача?")
    window.text.editor.appendPlainText("От души!")
    window.close()
    again = desk.open("c{c}/birthday/2026/1")
    assert again.own_line.text() == "Как дача?"
    assert again.text.text().endswith("От души!")
    again.give_button.click()
    assert keeper.kept("greeting") is None


def test_nothing_is_squeezed_and_tab_goes_as_the_eye_does(desk: Desk, theme: Theme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translator = speak("uk")
    theme.apply(app, "dark", 200)
    try:
        window = desk.open("r{r}/family_birthday/2026/1")
        window.resize(1024, 640)
        for way in WAYS:
            window.choose_way(way)
            # The arrows of a row of tabs that is too long are Qt's own.
            assert [each for each in squeezed(window) if "Scroll" not in each] == []
    finally:
        app.removeTranslator(translator)
    window.choose_way("phone")
    window.ways.setFocus()
    seen = []
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    choices = [window.tone.editor, window.form.editor, window.language.editor]
    lines = [each.editor for each in (window.name, window.own_line, window.of_whom, window.to_whom)]
    assert seen == [*choices, *lines, window.text.editor]


def test_the_page_of_a_client_offers_the_days_around_today(desk: Desk, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    offer = GreetMenu(desk.context, button)
    menu = offer.menu(desk.client, near_days(desk.context.shop, desk.client))
    said = [action.text() for action in menu.actions() if action.text()]
    assert len(said) == 4  # the birthday, the grandson's, a thank-you, a question
    assert said[1].startswith("Петя: ")
    menu.actions()[0].trigger()
    [window] = [each for each in button.findChildren(GreetingWindow) if each.isVisible()]
    assert "юбилеем" in window.text.text() or "-летием" in window.text.text()
    window.close()
