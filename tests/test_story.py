"""The story that the program must be able to retell, click by click: a note, a far holiday, a nearer one.

The same holds for another person with another holiday on another day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import clients, occasions, plan_report, plans, rhythm, till
from shopclient.services.client_search import members
from shopclient.services.demo import make_demo
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.campaigns.view import CampaignsView
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.plans.view import PlansView
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window, press, type_by_hand


@dataclass(frozen=True)
class Story:
    """Who loves what, on which day the shop looks, and which day of its kin comes before."""

    name: str
    note: str
    typed: str  # of the holiday's name
    favourite: str
    today: date
    kin: str
    kin_day: date


STORIES = [
    Story(
        "Галина Зорина",
        "Любимый праздник – День комсомола: если бы не перестройка, до сих пор пела бы у костра",
        "комсомол",
        "komsomol_day",
        date(2026, 5, 12),
        "pioneer_day",
        date(2026, 5, 19),
    ),
    Story(
        "Пётр Котов",
        "Дома семь кошек, 1 марта у них стол с рыбой",
        "день кошек",
        "cat_day_ru",
        date(2027, 7, 26),
        "cat_day",
        date(2027, 8, 8),
    ),
]


@dataclass
class Evening:
    """The shop and its window."""

    shop: Shop
    clock: ShopClock
    window: MainWindow

    def at(self, day: date) -> None:
        self.clock.moment = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)

    def clients(self) -> ClientsView:
        view = self.window.screen_of(Place.CLIENTS)
        assert isinstance(view, ClientsView)
        return view

    def plans(self) -> PlansView:
        view = self.window.screen_of(Place.CAMPAIGNS)
        assert isinstance(view, CampaignsView)
        assert isinstance(view.part, PlansView)
        return view.part


def click(button: QWidget | None) -> None:
    assert isinstance(button, QAbstractButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    clock = ShopClock()
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)
    window = open_window(qtbot, shop, clock, tmp_path)
    yield Evening(shop, clock, window)
    window.close()
    shop.close()
    QApplication.processEvents()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of holidays opens
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.favourite)
def test_only_you_remembered(evening: Evening, story: Story) -> None:
    shop, window = evening.shop, evening.window
    evening.at(story.today - timedelta(days=80))
    who = clients.add(shop, Person(name=story.name, notes=story.note))
    for visit in range(5):  # every twelve days, the last one 24 days ago
        evening.at(story.today - timedelta(days=72 - 12 * visit))
        till.sell(shop, request(f"visit {visit}"), SaleDraft.of((Cents(900_000),), client=who))
    evening.at(story.today)

    # A note becomes a favourite with its reason.
    window.go(Place.CLIENTS, client=who)
    page = evening.clients().file_page
    click(page.notes.love_button)
    type_in(page.notes.picker.editor, story.typed)
    QTest.keyClick(page.notes.picker.editor, Qt.Key.Key_Return)
    [favourite] = clients.get(shop, who).person.favourites
    assert (favourite.key, favourite.reason) == (story.favourite, story.note)

    # The visits fall behind the client's own rhythm: the list of the morning offers the nearer day.
    QApplication.processEvents()
    assert "cooling" in {chip.text() for chip in page.findChildren(Chip) if chip.isVisible()}
    assert members(shop, ClientFilter(risks=("cooling",))) == (who,)
    window.go(Place.TODAY)
    [marks] = [each for each in window.findChildren(MarkButtons) if each.plan_button and each.isVisible()]
    click(marks.plan_button)

    # A plan with a checklist, a week ahead.
    assert window.place is Place.CAMPAIGNS
    view = evening.plans()
    [kept] = plans.everything(shop)
    occurrence = f"c{who}/kindred:{story.kin}/{story.kin_day.year}/1"
    assert (kept.plan.holiday, kept.plan.on_day) == (story.kin, story.kin_day)
    assert [(guest.client, guest.occurrence) for guest in kept.plan.guests] == [(who, occurrence)]
    click(view.page.ready_buttons["drum_and_verses"])
    table = view.page.steps.table
    for place in range(5):
        table.choose(place)
        QTest.keyClick(table, Qt.Key.Key_Space)
    [kept] = plans.everything(shop)
    assert (kept.plan.done, len(kept.plan.steps)) == (5, 5)

    # Nine agents with a drum stand at the door; F9 says so, and the client is greeted.
    evening.at(story.kin_day)
    type_in(view.page.cost.editor, "4 500")
    view.page.result.editor.setPlainText("Смеялась, потом плакала, и осталась")
    press(window, Qt.Key.Key_F9)
    [item] = [each for each in occasions.upcoming(shop).items if each.occurrence == occurrence]
    assert item.state == "done"

    # Back at the till four days later.
    evening.at(story.kin_day + timedelta(days=4))
    window.go(Place.TILL, client=who)
    type_by_hand(window, "8460")
    QApplication.processEvents()
    assert members(shop, ClientFilter(risks=("cooling",))) == ()

    # The plan and the report tell what it brought.
    window.go(Place.CAMPAIGNS, part="plans", plan=kept.id)
    assert "1 of 1" in view.page.guests.note.text()
    told = plan_report.campaigns(shop, None, None)
    assert (told.clients, told.came_back, told.turnover, told.cost) == (1, 1, 846_000, 450_000)


def test_the_demonstration_tells_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    clock = ShopClock(datetime(2026, 5, 12, 7, tzinfo=UTC))
    make_demo(tmp_path / "demo.shopclient", clock, 12, 96, language="ru")
    shop = open_shop(tmp_path / "demo.shopclient", clock)
    window = open_window(qtbot, shop, clock, tmp_path)
    [galina] = [each for each in rhythm.at_risk(shop) if each.name.startswith("Галина")]
    file = clients.get(shop, galina.id).person
    assert (file.favourites[0].key, file.favourites[0].reason[:6]) == ("komsomol_day", "Костёр")
    window.go(Place.CLIENTS, client=galina.id)
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    [button] = [
        each
        for each in view.file_page.findChildren(Button)
        if each.isVisible() and each.label() == "Make a plan"
    ]
    click(button)
    plan = next(each.plan for each in plans.everything(shop) if each.plan.state == "open")
    assert (plan.holiday, plan.on_day, plan.guests[0].client) == (
        "pioneer_day",
        date(2026, 5, 19),
        galina.id,
    )
    assert any(each.returned for each in plan_report.campaigns(shop, None, None).plans)
    window.close()
    shop.close()
