"""An evening with a plan: made from nothing, prepared, carried out, and what it brought."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person
from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services import clients, plans, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.actions import Command
from shopclient.ui.places import Place
from shopclient.ui.plans import open_plans
from shopclient.ui.plans.making import make_plan
from shopclient.ui.plans.view import PlansView
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, speak, type_in

MINE = "c1/holiday:cat_day_ru/2027/1"


class Book:
    """The part for plans on a test's desk."""

    def __init__(self, qtbot: QtBot, shop: Shop, clock: ShopClock, folder: Path) -> None:
        self.shop, self.clock, self.notes = shop, clock, Notes()
        self.context = make_context(shop, clock, folder, "ru", self.notes)
        view = open_plans(self.context)
        assert isinstance(view, PlansView)
        self.view = view
        qtbot.addWidget(view)
        view.resize(1182, 640)
        view.show()
        view.reload()
        # The window reads the screen again after each change.
        self.context.changes.changed.connect(lambda _changed: view.reload())

    def press(self, command: Command) -> None:
        self.view.commands()[command]()

    def plan(self) -> Plan:
        [kept] = plans.everything(self.shop)
        return kept.plan


@pytest.fixture
def book(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path) -> Book:
    clients.add(shop, Person(name="Галина Зорина", favourites=(Favourite("cat_day_ru"),)))
    return Book(qtbot, shop, clock, tmp_path)


def test_a_plan_from_the_first_word_to_what_it_brought(book: Book) -> None:
    view, shop = book.view, book.shop
    assert view.content.currentWidget() is view.none
    book.press(Command.NEW_CLIENT)
    form = view.form
    book.press(Command.RECORD)
    assert form.title.error()
    type_in(form.title.editor, "День кошек")
    form.day.editor.selectAll()
    type_in(form.day.editor, "31.02.2027")
    book.press(Command.RECORD)
    assert form.day.error()
    form.day.editor.selectAll()
    type_in(form.day.editor, "01.03.2027")
    type_in(form.budget.editor, "3000,50")
    form.template.set_value("drum_and_verses")
    book.press(Command.RECORD)
    plan = book.plan()
    assert (plan.title, plan.on_day, plan.budget) == ("День кошек", date(2027, 3, 1), 300_050)
    assert [step.days_before for step in plan.steps] == [7, 6, 5, 2, 0]

    view.change_asked.emit()  # and saved as it stands
    book.press(Command.RECORD)
    assert (view.is_form_open, book.plan()) == (False, plan)
    page = view.page
    page.pick.picked.emit("1")
    page.steps.table.choose(0)
    QTest.keyClick(page.steps.table, Qt.Key.Key_Space)
    assert (book.plan().done, book.plan().guests) == (1, (PlanGuest(1),))
    assert book.notes.undo is not None
    book.notes.undo()
    assert book.plan().done == 0
    type_in(page.step.editor, "горн")
    QTest.keyClick(page.step.editor, Qt.Key.Key_Return)
    page.steps.table.choose(1)
    QTest.keyClick(page.steps.table, Qt.Key.Key_Delete)
    assert [step.text for step in book.plan().steps][-1] == "горн"
    assert len(book.plan().steps) == 5

    book.clock.moment += timedelta(days=100)
    type_in(page.cost.editor, "2 500")
    page.result.editor.setPlainText("Смеялась")
    view.reload()  # a change elsewhere takes nothing away
    book.press(Command.RECORD)
    assert (book.plan().state, book.plan().cost, book.plan().result) == ("done", 250_000, "Смеялась")
    till.sell(shop, request("back"), SaleDraft.of((Cents(8_460_00),), client=1))
    assert "1 из 1" in page.guests.note.text()
    assert view.sums.text().splitlines()[1:] == [
        "Came back: 1 of 1",
        "Brought 8\xa0460,00\xa0₽, cost 2\xa0500,00\xa0₽",
    ]
    assert "8 460" in page.money.text().replace("\xa0", " ")


def test_what_is_typed_is_kept_or_asked_about(book: Book) -> None:
    view = book.view
    first = plans.add(book.shop, Plan("Первый", date(2026, 12, 1)))
    second = plans.add(book.shop, Plan("Второй", date(2026, 12, 2)))
    view.page.result.editor.setPlainText("начали готовиться")
    view.chosen.emit(second)
    assert plans.get(book.shop, first).plan.result == "начали готовиться"
    assert view.page.result.text() == ""
    view.change_asked.emit()
    type_in(view.form.title.editor, " иначе")
    assert not view.may_leave()
    book.press(Command.CLEAR)  # said once, and gone at the next step
    assert view.is_form_open
    assert view.form.message.isVisible()
    book.press(Command.CLEAR)
    assert view.content.currentWidget() is not view.form
    translator = speak("ru")
    view.remove_asked.emit()
    QApplication.removeTranslator(translator)
    assert book.notes.toasts[-1] == "План убран."
    left = [each.id for each in plans.everything(book.shop)]
    assert left == [first]
    assert book.notes.undo is not None
    book.notes.undo()
    assert len(plans.everything(book.shop)) == 2


def test_an_occasion_has_one_plan(book: Book) -> None:
    plan = Plan("День кошек: Галина", date(2027, 3, 1), guests=(PlanGuest(1, MINE),))
    make_plan(book.context, plan)
    make_plan(book.context, plan)
    [kept] = plans.everything(book.shop)
    assert book.notes.visits == [(Place.CAMPAIGNS, {"part": "plans", "plan": kept.id})] * 2
    assert len(book.notes.toasts) == 1
