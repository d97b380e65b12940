"""The tickets of a draw, or predictions alone, as a PDF for the printer."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from shopclient.domain.disk import disk_refusal
from shopclient.services.draws import HeldDraw
from shopclient.texts.words import Words

if TYPE_CHECKING:
    from shopclient.printing.tickets import Ticket


def draw_tickets_in(folder: Path, held: HeldDraw, title: str, shop: str, words: Words) -> Path:
    """Draw the tickets of *held* into *folder* and return the file; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.printing.tickets import Ticket

    number = words.translate("Tickets", "no. {number}")
    blank = words.translate("Tickets", "Thank you for being with us!")
    tickets = [
        Ticket(
            each.prize or each.prediction or blank,
            bool(each.prize),
            each.code,
            number.format(number=each.number),
        )
        for each in held.tickets
    ]
    return _write(folder, words.translate("Tickets", "Tickets"), tickets, title, shop)


def draw_predictions_in(folder: Path, texts: Sequence[str], title: str, shop: str, words: Words) -> Path:
    """Draw *texts* over and over until the page is full, and return the file; refusals as above."""
    from shopclient.printing.tickets import COLUMNS, ROWS, Ticket

    a_page = COLUMNS * ROWS
    count = -(-len(texts) // a_page) * a_page
    tickets = [Ticket(texts[place % len(texts)]) for place in range(count)]
    return _write(folder, words.translate("Tickets", "Predictions"), tickets, title, shop)


def _write(folder: Path, name: str, tickets: "Sequence[Ticket]", title: str, shop: str) -> Path:
    from shopclient.printing.tickets import draw_tickets

    drawn = BytesIO()
    draw_tickets(drawn, tickets, title, shop)
    target = folder / f"{name}.pdf"
    try:
        target.write_bytes(drawn.getvalue())
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target
