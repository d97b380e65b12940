"""Guests of a customer day are invited by a letter: who gets it is invited, and not if it is taken back."""

from datetime import date

from PySide6.QtWidgets import QApplication

from shopclient.domain.client_filter import EVERYBODY
from shopclient.domain.customer_days import CustomerDay
from shopclient.services import consents, event_guests, events
from shopclient.services.event_guests import GuestNote
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.messages.letter_page import LetterPage
from shopclient.ui.messages.view import MessagesView
from tests.ui.desk import Notes, type_in
from tests.ui.messages.test_messages import context, notes, somebody, undo, view

__all__ = ["context", "notes", "view"]


def test_the_guests_get_the_letter_and_are_invited(
    qapp: QApplication, view: MessagesView, shop: Shop, notes: Notes
) -> None:
    anna, boris, vera = (somebody(shop, name) for name in ("Anna", "Boris", "Vera"))
    for client in (anna, boris):
        consents.give(shop, client, "messages", "paper")
    event = events.add(shop, CustomerDay("tasting", "Чаепитие", date(2026, 11, 28)))
    event_guests.ask(shop, event, EVERYBODY)
    event_guests.change(shop, event, GuestNote(boris, answer="no"))

    view.open_with(guests_of=event)
    page = view.findChild(LetterPage)
    assert isinstance(page, LetterPage)
    assert "Чаепитие" in page.audience.editor.currentText()
    type_in(page.subject.editor, "Tea on Saturday")
    page.text.set_text("Come and taste it.")
    view.commands()[Command.RECORD]()

    def answers() -> dict[int, str]:
        return {guest.note.client: guest.note.answer for guest in event_guests.guests(shop, event)}

    assert answers() == {anna: "invited", boris: "no", vera: "listed"}
    undo(notes)
    assert answers() == {anna: "listed", boris: "no", vera: "listed"}
