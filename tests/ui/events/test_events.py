"""International Client Day from the empty screen to the last guest; each deed is taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import EVERYBODY
from shopclient.domain.customer_days import CLIENT_DAY, CustomerDay
from shopclient.domain.people import Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import cards, clients, draws, event_guests, events
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.events import open_events
from shopclient.ui.events.view import EventsView
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, speak, squeezed, type_in

PETYA = Relative("son", "Петя", parse_person_date("2019-06-01"))


class Screen:
    """The screen with what it says and its scanner."""

    def __init__(self, bot: QtBot, shop: Shop, clock: ShopClock, folder: Path, language: str = "en") -> None:
        self.notes = Notes()
        self.context = make_context(shop, clock, folder, language, self.notes)
        self.view = cast(EventsView, open_events(self.context))
        bot.addWidget(self.view)
        self.view.resize(960, 600)
        self.view.show()
        self.view.reload()

    def undo(self) -> None:
        """Take the newest deed back."""
        assert self.notes.undo is not None
        self.notes.undo()

    def press(self, key: Qt.Key) -> None:
        """Press a key in the list of guests."""
        QTest.keyClick(self.view.guests.table, key)

    def press_command(self, command: Command) -> None:
        """Press one of the window's keys."""
        self.view.commands()[command]()


@pytest.fixture
def screen(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme) -> Screen:
    return Screen(qtbot, shop, clock, tmp_path)


def test_the_day_is_planned_prepared_and_taken_back(screen: Screen, shop: Shop) -> None:
    view = screen.view
    assert view.content.currentWidget() is view.empty
    assert "19 March 2027, in 118" in view.empty.text_label.text()
    view.first_button.click()
    view.form.places.set_text("много")
    view.form.save_button.click()
    assert view.form.places.error()
    view.form.places.set_text("40")
    screen.press_command(Command.RECORD)

    [kept] = events.everything(shop)
    assert (kept.day.title, kept.day.day_key, kept.day.places) == (
        "International Client Day",
        CLIENT_DAY,
        40,
    )
    assert view.left_chip.text().startswith("in 118")
    first = kept.day.steps[0]
    view.plan.steps.table.choose(0)
    QTest.keyClick(view.plan.steps.table, Qt.Key.Key_Space)
    assert events.get(shop, kept.id).day.steps[0] == replace(first, done_on=date(2026, 11, 21))
    screen.undo()
    assert events.get(shop, kept.id).day.steps[0] == first
    type_in(view.plan.who.editor, "Вера")
    QTest.keyClick(view.plan.who.editor, Qt.Key.Key_Return)
    assert [duty.who for duty in events.get(shop, kept.id).day.duties] == ["Вера"]
    view.remove_button.click()
    assert view.content.currentWidget() is view.empty
    screen.undo()
    assert screen.notes.toasts[-1] == "Taken back."
    assert view.focusProxy() is view.days
    assert view.title.text() == "International Client Day"
    view.yearly_button.click()
    assert screen.notes.visits == [(Place.SETTINGS, {"rules": "calendar"})]
    view.copy_button.click()  # for the year after
    assert [each.day.on_day.year for each in events.everything(shop)] == [2028, 2027]


def test_what_is_typed_is_not_dropped_unasked(screen: Screen, shop: Shop) -> None:
    view = screen.view
    screen.press_command(Command.NEW_CLIENT)
    view.form.title.set_text("Чаепитие")
    assert not view.may_leave()
    view.ask_to_leave(lambda: None)
    assert view.form.message.isVisible()
    view.form.last.set_text("1.1.2020")
    view.form.save_button.click()
    assert "before it begins" in view.form.last.error()
    view.form.close_button.click()  # the second time it is let go
    assert not view.is_form_open
    assert events.everything(shop) == ()


def test_guests_are_asked_and_marked_at_the_door(screen: Screen, shop: Shop, clock: ShopClock) -> None:
    anna = clients.add(shop, Person(last="Бондар", first="Анна", family=(PETYA,)))
    boris = clients.add(shop, Person(first="Борис"))
    card = cards.issue_named(shop, "simple", boris).number
    event = events.add(shop, CustomerDay("children", "Детский час", date(2026, 11, 28)))
    view, guests = screen.view, screen.view.guests
    view.reload()
    view.show_part(1)
    guests.ask_button.click()  # a children's hour asks for families of itself
    assert [guest.name for guest in event_guests.guests(shop, event)] == ["Бондар Анна"]

    guests.table.setFocus()
    guests.table.choose(0)
    screen.press_command(Command.SPEND)
    screen.press(Qt.Key.Key_Plus)
    screen.press_command(Command.RECORD)
    [note] = [guest.note for guest in event_guests.guests(shop, event)]
    assert (note.client, note.people, note.answer) == (anna, 2, "yes")
    screen.undo()
    assert event_guests.guests(shop, event)[0].note.answer == "invited"

    clock.moment = datetime(2026, 11, 28, 8, tzinfo=UTC)
    view.reload()
    screen.context.scans.take(card)
    screen.press(Qt.Key.Key_Space)
    assert [guest.note.came_at is not None for guest in event_guests.guests(shop, event)] == [True, True]
    assert guests.counts.text().endswith("3 came")
    screen.press(Qt.Key.Key_Delete)
    assert len(event_guests.guests(shop, event)) == 1
    screen.undo()
    assert events.get(shop, event).came == 3


def test_prizes_are_drawn_and_the_tickets_shown(screen: Screen, shop: Shop, tmp_path: Path) -> None:
    event = events.add(shop, CustomerDay("tasting", "Чаепитие", date(2026, 11, 28)))
    view, draw = screen.view, screen.view.draw
    view.reload()
    view.show_part(2)
    draw.draw_button.click()
    assert "needs a prize" in draw.said.text()
    draw.name.set_text("Пирог")
    draw.cost.set_text("дорого")
    draw.prizes.add_button.click()
    assert draw.cost.error()
    draw.cost.set_text("1200")
    draw.prizes.add_button.click()
    draw.limit.set_text("1000")
    draw.limit.editor.editingFinished.emit()
    draw.draw_button.click()
    assert "1,200.00" in draw.said.text()
    draw.limit.set_text("")
    draw.limit.editor.editingFinished.emit()
    draw.ready_button.click()
    draw.tickets.set_value(30)
    draw.draw_button.click()

    [held] = draws.draws(shop, event)
    assert len(held.tickets) == draw.table.rows.rowCount() == 30
    assert held.seed in draw.said.text()
    shown: list[Path] = []
    papers = view.presenter._papers
    papers.show_pdf = lambda _context, path, _view: shown.append(path)
    screen.press_command(Command.PRINT)
    draw.slips_button.click()
    assert [path.read_bytes()[:5] for path in shown] == [b"%PDF-", b"%PDF-"]
    screen.context.scans.take(held.tickets[0].code)
    view.show_part(1)
    screen.context.scans.take(held.tickets[0].code)  # at the door, too, it is the till’s
    assert screen.notes.scans == [held.tickets[0].code]
    assert screen.notes.visits == [(Place.TILL, {"card": held.tickets[0].code})]
    view.show_part(2)
    draw.back_button.click()
    assert draws.draws(shop, event) == ()


@pytest.mark.parametrize(("language", "scale"), [("ru", 100), ("uk", 150)])
def test_nothing_is_cut(
    qapp: QApplication,
    qtbot: QtBot,
    shop: Shop,
    clock: ShopClock,
    tmp_path: Path,
    theme: Theme,
    language: str,
    scale: int,
) -> None:
    for name in ("Анна", "Борис"):
        clients.add(shop, Person(first=name, family=(PETYA,)))
    day = CustomerDay("children", "Детский час на целый вечер для самых маленьких", date(2026, 11, 28))
    event = events.add(shop, day)
    event_guests.ask(shop, event, EVERYBODY)
    theme.apply(qapp, "dark", scale)
    translator = speak(language)
    try:
        view = Screen(qtbot, shop, clock, tmp_path, language).view
        for part in range(4):
            view.show_part(part)
            assert squeezed(view) == []
        view.change_button.click()
        assert squeezed(view) == []
    finally:
        qapp.removeTranslator(translator)
