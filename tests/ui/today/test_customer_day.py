"""A customer day that is planned stands among the days ahead, and leads to its plan."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.people import Person
from shopclient.services import clients, events
from shopclient.ui.places import Place
from shopclient.ui.widgets.rows import PersonRow
from tests.ui.today.conftest import Desk


def test_a_planned_day_leads_to_its_plan(desk: Desk) -> None:
    clients.add(desk.shop, Person(first="Анна"))  # an empty shop has other things to do
    event = events.add(desk.shop, CustomerDay("tasting", "Чаепитие", desk.shop.today() + timedelta(days=3)))
    view = desk.open()

    [row] = [each for each in view.findChildren(PersonRow) if each.name_label.text() == "Чаепитие"]
    QTest.keyClick(row, Qt.Key.Key_Return)

    assert desk.notes.visits == [(Place.CAMPAIGNS, {"part": "events", "event": event})]
