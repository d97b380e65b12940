"""A window full of nasty values: each is shown as it was typed, nothing is markup, nothing runs out of it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.customer_days import CustomerDay, Duty, Step
from shopclient.domain.drawing import Prize
from shopclient.domain.money import Cents
from shopclient.domain.plans import Plan
from shopclient.domain.programme_toml import read_programme
from shopclient.services import (
    attachments,
    cards,
    client_gifts,
    clients,
    consents,
    contacts,
    custom_fields,
    draws,
    event_guests,
    events,
    families,
    messages,
    plans,
    predictions,
    segments,
    till,
)
from shopclient.services.messages import NewMessage
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.actions import Command
from shopclient.ui.calendar.view import CalendarView
from shopclient.ui.clients.import_page import ImportPage
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.events.view import EventsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.messages.view import MessagesView
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from tests.fresh import fresh_shop
from tests.nasty import CORE, field, long_person, nasty_person, not_literal, shows
from tests.ui.shell_kit import open_window

#: 10:00 in Moscow: two of the clients have their birthday.
MORNING = datetime(2026, 11, 21, 7, tzinfo=UTC)
_TAG = field("tag", 2)
_WIDE = 1366


@dataclass
class Walk:
    """The window, and who is looked at in it."""

    window: MainWindow
    nasty: int
    endless: int
    twin: int

    @property
    def clients(self) -> ClientsView:
        view = self.window.screen_of(Place.CLIENTS)
        assert isinstance(view, ClientsView)
        return view

    def look(self, deed: Callable[[], object], least: int = 1) -> None:
        """Do *deed*: what is nasty is then seen in so many places, literally, and within the window."""
        app, began = QApplication.instance(), time.thread_time()
        assert isinstance(app, QApplication)
        deed()
        for _ in range(4):
            app.processEvents()
        assert time.thread_time() - began < 2.5
        assert not_literal(app) == []
        assert shows(app) >= least
        for top in app.topLevelWidgets():
            assert not top.isVisible() or top.minimumSizeHint().width() <= _WIDE, type(top).__name__


@pytest.fixture
def walk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Walk]:
    kind = {"key": "simple", "name": field("kind"), "cashback_percent": "5"}
    programme = read_programme({"shop": {"name": field("shop")}, "card_kind": [kind]})
    shop = fresh_shop(tmp_path / "shop.db", programme, lambda: MORNING, field("owner"))
    nasty, endless, twin = _fill(shop, tmp_path)
    window = open_window(qtbot, shop, lambda: MORNING, tmp_path)
    window.resize(_WIDE, 768)
    yield Walk(window, nasty, endless, twin)
    window.close()
    shop.close()


def _fill(shop: Shop, folder: Path) -> tuple[int, int, int]:
    own = custom_fields.add(shop, field("title"), "text")
    nasty, endless = clients.add(shop, nasty_person((own.key,))), clients.add(shop, long_person())
    card = cards.issue_named(shop, "simple", nasty).number
    cards.issue_named(shop, "simple", endless)
    segments.add(shop, CORE[:100], ClientFilter(tags=(_TAG,)))
    contacts.log(shop, nasty, contacts.ContactNote("call", field("said"), field("result")))
    son = clients.get(shop, nasty).person.family[0].id
    client_gifts.add(shop, nasty, client_gifts.Present(field("gift"), field("occasion"), relative=son))
    consents.give(shop, nasty, "programme", "paper", consents.Wording("programme", "en", field("wording")))
    document = folder / "<b>x{x} %n &lt; R&D.txt"
    document.write_text("x")
    attachments.attach(shop, nasty, document)
    families.live_together(shop, (nasty, endless), field("home"))
    party = CustomerDay(
        "tasting", field("party"), MORNING.date(), about=field("about"), prizes=(Prize(field("prize")),)
    )
    party = replace(party, steps=(Step(field("step")),), duties=(Duty(field("duty"), field("task")),))
    event = events.add(shop, party)
    event_guests.came(shop, event, nasty)
    plans.add(shop, Plan(field("plan"), MORNING.date()))
    predictions.keep(shop, [field("prediction")])
    draws.hold(shop, event, 2)
    told = messages.note_sent(shop, NewMessage(nasty, "", "sms", field("body"), field("subject")))
    messages.note_answer(shop, told.number, field("answer"))
    till.sell(shop, request("s1"), SaleDraft.of([Cents(100_000)], card=card))
    return nasty, endless, clients.add(shop, nasty_person())


def _walk_the_calendar(walk: Walk) -> None:
    window, day = walk.window, MORNING.date()
    walk.look(lambda: window.go(Place.CALENDAR, day=day), 5)
    view = window.screen_of(Place.CALENDAR)
    assert isinstance(view, CalendarView)
    [plan] = [each for each in view.grid.span[day].things if each.kind == "plan"] if view.grid.span else []
    walk.look(lambda: view.move_asked.emit(plan), 6)
    for mode in ("week", "list"):
        walk.look(lambda mode=mode: view.mode_chosen.emit(mode), 5)  # type: ignore[misc]  # no lambda has defaults
    walk.look(lambda: view.mode_chosen.emit("year"), 0)


def _walk_the_customer_day(walk: Walk) -> None:
    walk.look(lambda: walk.window.go(Place.CAMPAIGNS, part="events"), 5)
    campaigns = walk.window.screen_of(Place.CAMPAIGNS)
    view = getattr(campaigns, "part", None)
    assert isinstance(view, EventsView)
    for part in range(4):
        walk.look(lambda part=part: view.show_part(part), 3)  # type: ignore[misc]  # mypy: no lambda has defaults
    walk.look(view.change_button.click, 2)


def _walk_the_letters(walk: Walk) -> None:
    walk.look(lambda: walk.window.go(Place.CAMPAIGNS, part="messages", shelf="sent"), 5)
    [view] = walk.window.findChildren(MessagesView)
    walk.look(view.presenter.write_letter, 3)


def test_the_file_of_a_client_is_literal_everywhere(walk: Walk) -> None:
    window = walk.window
    walk.look(lambda: window.go(Place.CLIENTS), 20)
    page = walk.clients.list_page
    for row in range(page.table.rows.rowCount()):
        walk.look(lambda row=row: page.table.choose(row), 10)  # type: ignore[misc]  # mypy: no lambda has defaults
        assert page.preview.minimumSizeHint().width() <= page.preview.width()
    walk.look(lambda: walk.clients.list_page.filters.picked.emit(ClientFilter(tags=(_TAG,))), 10)
    walk.look(lambda: window.go(Place.CLIENTS, client=walk.endless), 5)
    walk.look(lambda: window.go(Place.CLIENTS, client=walk.nasty), 40)
    law, asks = walk.clients.presenter.law, walk.clients.file_page.asks
    for other in (walk.twin, walk.endless):
        walk.look(lambda other=other: law.merge(other))  # type: ignore[misc]  # as above
        assert law.merge_window is not None
        law.merge_window.reject()
    walk.look(asks.erase.emit)
    assert law.erase_window is not None
    law.erase_window.reject()
    walk.look(asks.archive.emit)
    walk.look(lambda: asks.edit.emit("name"), 20)
    for fold in walk.clients.editor_page.form.folds.values():
        fold.set_open(is_open=True)
    walk.look(lambda: None, 20)


def test_the_till_and_what_stands_beside_it_are_literal_everywhere(walk: Walk) -> None:
    window = walk.window
    walk.look(lambda: window.go(Place.TODAY), 10)
    walk.look(lambda: window.go(Place.TILL, client=walk.endless))
    walk.look(lambda: window.go(Place.TILL, client=walk.nasty), 5)
    walk.look(window.commands[Command.STRIP].trigger, 0)
    walk.look(window.commands[Command.CUSTOMER_SCREEN].trigger, 0)
    assert window.beside is not None
    assert window.beside.strip.strip is not None
    strip = window.beside.strip.strip
    walk.look(lambda: strip.desk.bring(client=walk.nasty))
    QTest.keyClicks(strip.view.edit, "1250")
    walk.look(strip.desk.record)
    for command in (Command.STRIP, Command.CUSTOMER_SCREEN):
        window.commands[command].trigger()
    for place in (Place.CARDS, Place.SETTINGS):
        walk.look(lambda place=place: window.go(place))  # type: ignore[misc]  # as above


def test_a_customer_day_and_a_list_brought_in_are_shown_literally(walk: Walk, tmp_path: Path) -> None:
    _walk_the_calendar(walk)
    _walk_the_customer_day(walk)
    _walk_the_letters(walk)
    path = tmp_path / "<b>{x} %n &lt;.csv"
    core = CORE.replace('"', '""')
    rows = ("Имя", "Телефон", core), (f"Анна {core}", "+7 916 555-01-12", core), ("A\x00", "12", "Ж" * 9_000)
    path.write_text("\n".join(";".join(f'"{cell}"' for cell in row) for row in rows))
    walk.window.go(Place.CLIENTS, import_list=True)
    [page] = walk.window.findChildren(ImportPage)
    walk.look(lambda: page.dropped.emit(path), 3)
    assert page.import_button.isEnabled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
