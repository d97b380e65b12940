"""A journal of purchases, as tills and notebooks export it: file → purchases and faults, row by row."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import datetime, time
from pathlib import Path
from typing import Final, TypeVar

from shopclient.domain.errors import DateInvalid, ImportUnreadable, Refusal, TextInvalid
from shopclient.domain.money import Cents
from shopclient.domain.texts_in import clean_line
from shopclient.formats.cells import amount_in, bare
from shopclient.formats.date_order import DateOrder
from shopclient.formats.decoding import Tell
from shopclient.formats.headings import key_of
from shopclient.formats.records import Row, TableFault
from shopclient.formats.row_cells import Fault
from shopclient.formats.row_values import card_number, is_total, phone
from shopclient.formats.tables import Table, read_table

_T = TypeVar("_T")

_HEADINGS: Final = {
    "date": "дата|дата чека|дата покупки|дата продажи|дата продажу|день|date|day|purchase date|when",
    "time": "время|время чека|час|time",
    "client": "клиент|покупатель|фио|имя|клієнт|покупець|піб|client|customer|name|customer name|client name",
    "client_id": "код клиента|id клиента|код клієнта|id клієнта|customer id|client id",
    "phone": "телефон|номер телефона|номер телефону|phone|phone number|mobile",
    "card": "карта|номер карты|дисконтная карта|картка|номер картки|card|card number|customer code",
    "amount": "сумма|сумма чека|итого|оплачено|сума|сума чека|разом|amount|sum|total|paid|net sales",
    "department": "отдел|группа|категория|відділ|група|категорія|department|category",
    "receipt": "чек|номер чека|документ|чек no|receipt|receipt number|receipt id|bill|invoice|order|document",
}
_TIME: Final = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$")


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One line of a journal; *at* is on the shop's clock, without a time of day where the list has none.

    Rows of one *receipt* are lines of one bill; *card*, *phone*, *client_id* or *client* tell who bought.
    """

    line: int
    at: datetime
    has_time: bool
    amount: Cents
    client: str = ""
    client_id: str = ""
    phone: str = ""
    card: str = ""
    department: str = ""
    receipt: str = ""


@dataclass(frozen=True)
class PurchaseList:
    """What a journal holds, read as often as wanted; *columns* leads from a field to its column, from 0.

    *broken* are, once it was read, the ids of the receipts of which a line could not be.
    """

    table: Table
    columns: dict[str, int]
    decimals: int
    broken: set[str] = kept(default_factory=set)

    @property
    def unrecognised(self) -> tuple[str, ...]:
        """Headings of columns that are not taken."""
        taken = set(self.columns.values())
        return tuple(name for place, name in enumerate(self.table.header) if name and place not in taken)

    def stream(self, tell: Tell | None = None) -> Iterator[PurchaseRow | Fault]:
        """Yield the purchases and the faults by line; a row without its day or its sum is a fault alone."""
        reader = _Reader(self)
        for record in self.table.records(tell):
            if isinstance(record, TableFault):
                yield Fault(record.line, "", record.text, record.code)
                continue
            found = reader.read(record)
            if found is None:
                self.broken.update(reader.receipt(record))
            yield from reader.faults
            reader.faults.clear()
            if found is not None:
                yield found


def read_purchases(
    path: Path,
    decimals: int,
    encoding: str | None = None,
    *,
    sheet: str | None = None,
    tell: Tell | None = None,
) -> PurchaseList:
    """Open a journal of purchases: CSV or a workbook; arguments and refusals as ``read_table``.

    Raises:
        ImportUnreadable: Also ``no_purchases``: no columns with a day and a sum.

    Source: command line, ``purchases import``.
    """
    table = read_table(path, encoding, sheet, tell)
    known = {key_of(word): field for field, words in _HEADINGS.items() for word in words.split("|")}
    columns: dict[str, int] = {}
    for place, heading in enumerate(table.header):
        field = known.get(key_of(heading))
        if field:
            columns.setdefault(field, place)
    if not {"date", "amount"} <= columns.keys():
        raise ImportUnreadable(path.name, "no_purchases")
    return PurchaseList(table, columns, decimals)


class _Reader:
    def __init__(self, purchases: PurchaseList) -> None:
        self.faults: list[Fault] = []
        self._columns, self._decimals = purchases.columns, purchases.decimals
        self._order = DateOrder(purchases.table, [purchases.columns["date"]])

    def read(self, row: Row) -> PurchaseRow | None:
        if is_total(row.cells):
            self.faults.append(Fault(row.line, "", "; ".join(row.cells), "totals"))
            return None
        moment = self._take(row, "date", lambda text: self._moment(row, text))
        amount = self._take(row, "amount", lambda text: amount_in(text, self._decimals))
        for field, value in (("date", moment), ("amount", amount)):
            if value is None and not any(fault.field == field for fault in self.faults):
                self.faults.append(Fault(row.line, field, "; ".join(row.cells), f"{field}_missing"))
        if moment is None or amount is None:
            return None
        return PurchaseRow(
            line=row.line,
            at=moment[0],
            has_time=moment[1],
            amount=amount,
            client=self._line(row, "client"),
            client_id=self._line(row, "client_id"),
            phone=self._take(row, "phone", phone) or "",
            card=self._take(row, "card", card_number) or "",
            department=self._line(row, "department"),
            receipt=self._line(row, "receipt"),
        )

    def receipt(self, row: Row) -> tuple[str, ...]:
        """Return the receipt that a row without its day or its sum belongs to, as far as it says so."""
        text = "" if is_total(row.cells) else self._line(row, "receipt")
        return (text,) if text else ()

    def _moment(self, row: Row, text: str) -> tuple[datetime, bool] | None:
        day = self._order.day(text, self._columns["date"])
        if day is None:
            return None
        beside = _TIME.search(self._cell(row, "time")) or _TIME.search(text)
        if beside is None:
            return datetime.combine(day, time()), False
        hour, minute, second = (int(part or 0) for part in beside.groups())
        if hour > 23 or minute > 59 or second > 59:
            raise DateInvalid(f"{text} {self._cell(row, 'time')}".strip())
        return datetime.combine(day, time(hour, minute, second)), (hour, minute, second) != (0, 0, 0)

    def _line(self, row: Row, field: str) -> str:
        return self._take(row, field, clean_line) or ""

    def _take(self, row: Row, field: str, read: Callable[[str], _T | None]) -> _T | None:
        text = self._cell(row, field)
        if not text:
            return None
        try:
            return read(text)
        except Refusal as refusal:
            code = f"text_{refusal.why}" if isinstance(refusal, TextInvalid) else refusal.code
            self.faults.append(Fault(row.line, field, text, code))
            return None

    def _cell(self, row: Row, field: str) -> str:
        return bare(row.cells[self._columns[field]]) if field in self._columns else ""
