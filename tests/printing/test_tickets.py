"""Tickets on paper: 24 on a page, each with all of its words, and a code that a scanner reads."""

import io

import pypdfium2

from shopclient.domain.drawing import new_code
from shopclient.printing.tickets import COLUMNS, ROWS, Ticket, draw_tickets
from tests.printing.paper import scan


def test_every_ticket_is_there_and_can_be_scanned() -> None:
    numbers = iter(range(37_123_457, 10**9, 37_123_457))
    codes = [new_code("20", lambda _below: next(numbers)) for _ in range(25)]
    words = "Скидка 30 % на любой торт и чашка чая <b>&</b> пирог с вишней для всей семьи"
    tickets = [
        Ticket(words, is_prize=True, code=code, number=f"№ {number}") for number, code in enumerate(codes)
    ]
    target = io.BytesIO()

    pages = draw_tickets(target, tickets, "День клиента", "Липа и рожь")

    assert (pages, COLUMNS * ROWS) == (2, 24)
    assert sorted(scan(target.getvalue())) == sorted(codes)
    with pypdfium2.PdfDocument(target.getvalue()) as document:
        text = document[0].get_textpage().get_text_range()
    assert text.count("пирог") == 24
    assert text.count("<b>&</b>") == 24
