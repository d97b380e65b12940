"""The till on a customer day: a ticket's prize handed over once, and a gift hidden in the purchase."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from shopclient.domain.customer_days import CustomerDay, GiftRule
from shopclient.domain.drawing import Prize
from shopclient.domain.people import Person
from shopclient.services import clients, draws, events
from shopclient.services.shop import Shop
from tests.ui.till.counter import Counter, plain

SEED = "0123456789abcdef0123456789abcdef"
DAY = CustomerDay(
    "client_day",
    "День клиента",
    date(2026, 11, 21),
    prizes=(Prize("Пирог с вишней"),),
    gift=GiftRule("монета", 2),
)


@pytest.fixture
def event(shop: Shop) -> int:
    return events.add(shop, DAY)


def said(counter: Counter) -> str:
    client = counter.view.client
    band = client.trouble if client.trouble.isVisible() else client.offer
    return plain(f"{band.title.text()} {band.text.text()}") if band.isVisible() else ""


def test_a_ticket_is_scanned_and_its_prize_handed_over_once(event: int, counter: Counter) -> None:
    good, empty = sorted(draws.hold(counter.shop, event, 2, SEED).tickets, key=lambda each: not each.prize)

    counter.scan(good.code)
    assert said(counter) == f"Ticket {good.number}: Пирог с вишней A ticket is good once. День клиента"
    counter.enter()
    assert counter.notes.toasts[-1] == "Handed over: Пирог с вишней."
    undo = counter.notes.undo
    assert said(counter) == ""

    counter.scan(good.code)
    assert "“Пирог с вишней” was handed over on 21 November 2026 at 10:00." in said(counter)
    counter.scan(empty.code)
    assert said(counter).startswith(f"Ticket {empty.number} has no prize.")
    assert undo is not None
    undo()
    assert counter.notes.toasts[-1] == "Taken back: the ticket with “Пирог с вишней” is good again."
    [held] = draws.draws(counter.shop, event)
    assert held.redeemed == 0


def test_a_ticket_of_a_day_ahead_says_so_and_waits_for_its_own_key(counter: Counter, event: int) -> None:
    [ticket] = draws.hold(counter.shop, event, 1, SEED).tickets
    events.change(counter.shop, event, replace(DAY, on_day=date(2026, 12, 4)))

    counter.scan(ticket.code)
    assert said(counter).endswith("Its day has not come yet: 4 December 2026. День клиента")
    counter.enter()
    assert draws.draws(counter.shop, event)[0].redeemed == 0
    counter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert draws.draws(counter.shop, event)[0].redeemed == 1


def test_a_ticket_leaves_the_purchase_alone(event: int, counter: Counter) -> None:
    olga = clients.add(counter.shop, Person(name="Ольга Лаврова"))
    [ticket] = draws.hold(counter.shop, event, 1, SEED).tickets
    counter.view.open_with(client=olga)
    counter.type("500")

    counter.scan(ticket.code)
    counter.enter()  # the purchase; the ticket has a key of its own
    assert [row.due for row in counter.booked] == [500_00]
    assert draws.draws(counter.shop, event)[0].redeemed == 0

    counter.view.open_with(client=olga)
    counter.scan(ticket.code)
    counter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert draws.draws(counter.shop, event)[0].redeemed == 1
    assert counter.view.presenter.desk.face.sale.client == olga


def test_the_seller_is_told_of_the_coin(event: int, counter: Counter) -> None:
    assert event
    for sum_ in ("100", "200"):
        counter.type(sum_)
        counter.enter()

    assert [text.startswith("Put into") for text in counter.notes.toasts] == [False, True]
    assert plain(counter.notes.toasts[-1]).startswith(
        "Put into this purchase: монета (День клиента, no. 1). Purchase recorded"
    )
