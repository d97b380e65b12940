"""Clients of a list, in its order, as a PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shopclient.domain.disk import disk_refusal
from shopclient.services.client_order import page_of
from shopclient.services.client_views import ClientRow
from shopclient.services.shop import Shop
from shopclient.texts import client_list, days, held, numbers
from shopclient.texts.words import Words

if TYPE_CHECKING:
    from shopclient.printing.client_list import ClientLine

#: More clients are no list to be read on paper: a hundred and fifty pages.
MOST_PRINTED: Final = 5_000
_AT_ONCE: Final = 200
_DASH = "–"


@dataclass(frozen=True)
class Asked:
    """What the list shows, in words: the segment's name, the conditions, what was typed."""

    segment: str = ""
    conditions: tuple[str, ...] = ()
    typed: str = ""


def write_list(shop: Shop, ids: Sequence[int], asked: Asked, words: Words, target: Path) -> int:
    """Write the clients with these *ids* and return the number of pages; for a worker.

    They are read some hundred at a time: no sale waits for a long list.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.printing.client_list import ClientSheet, draw_clients

    info = shop.programme().shop
    sheet = ClientSheet(
        heading=client_list.heading(asked.segment, words),
        under=client_list.under(asked.conditions, asked.typed, len(ids), info.name, shop.today(), words),
        heads=client_list.heads(words),
        lines=_lines(shop, ids, info.currency, words),
        lacking=client_list.lacking(words),
        page=held.page(words),
    )
    try:
        return draw_clients(target, sheet)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def _lines(shop: Shop, ids: Sequence[int], currency: str, words: Words) -> Iterator["ClientLine"]:
    from shopclient.printing.client_list import ClientLine

    for start in range(0, len(ids), _AT_ONCE):
        for row in page_of(shop, ids, start, _AT_ONCE).rows:
            yield ClientLine(_cells(row, currency, words))


def _cells(row: ClientRow, currency: str, words: Words) -> tuple[str, ...]:
    card = " · ".join(part for part in (row.cards[0][-4:] if row.cards else "", row.kind_name) if part)
    return (
        row.list_name or row.phone,
        row.phone,
        card or _DASH,
        days.short_day(row.last_purchase, words.language) if row.last_purchase else _DASH,
        numbers.bonuses(row.bonuses, currency, words.language) if row.bonuses else _DASH,
    )
