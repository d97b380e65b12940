"""A journal of purchases, as tills and notebooks export it: file → purchases and faults, row by row."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import datetime, time
from pathlib import Path
from typing import Final, TypeVar

from shopclient.domain.errors import ImportUnreadable, Refusal, TextInvalid
from shopclient.domain.money import Cents
from shopclient.domain.texts_in import clean_line
from shopclient.formats.cells import amount_in, bare
from shopclient.formats.date_order import DateOrder
from shopclient.formats.decoding import Tell
from shopclient.formats.purchase_columns import PurchaseField, purchase_columns
from shopclient.formats.records import Row, TableFault
from shopclient.formats.row_cells import Fault
from shopclient.formats.row_values import card_number, is_total, phone
from shopclient.formats.tables import Table, read_table

_T = TypeVar("_T")

_RETURN: Final = re.compile(r"возврат|повернен|сторно|refund|return|reversal", re.IGNORECASE)
#: What tills write between the purchases: money put into the drawer, receipts that were given up.
_NO_PURCHASE: Final = re.compile(
    r"внесен|изъят|вилучен|инкасс|інкас|аннул|анул|отмен|скасов|void|cancel|payout|pay ?in|смен|зміна|shift",
    re.IGNORECASE,
)
_MINUS: Final = re.compile(r"[-−–]\s*(?=\S)|\((.+)\)$")
_TIME: Final = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$")


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One line of a journal; *at* is on the shop's clock, without a time of day where the list has none.

    Rows of one *receipt* are lines of one bill; *card*, *phone*, *client_id* or *client* tell who bought.
    Of a return *amount* is what came back; *day_text* is the day as it stands in the file.
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
    is_return: bool = False
    day_text: str = kept(default="", compare=False)


@dataclass(frozen=True)
class PurchaseList:
    """What a journal holds, read as often as wanted; *columns* leads from a field to its column, from 0.

    *broken* are, once it was read, the ids of the receipts of which a line could not be.
    """

    table: Table
    columns: dict[PurchaseField, int]
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
    given: Mapping[str, PurchaseField] | None = None,
    sheet: str | None = None,
    tell: Tell | None = None,
) -> PurchaseList:
    """Open a journal of purchases: CSV or a workbook; arguments and refusals as ``read_table``.

    Args:
        path: The file.
        decimals: Decimals of the shop's currency.
        encoding: As ``read_table``.
        given: Heading → field, if a person decided.
        sheet: As ``read_table``.
        tell: As ``read_table``.

    Raises:
        ImportUnreadable: Also ``no_purchases``: no columns with a day and a sum.

    Source: command line, ``purchases import``.
    """
    table = read_table(path, encoding, sheet, tell)
    columns = purchase_columns(table.header, given)
    if not {PurchaseField.DATE, PurchaseField.AMOUNT} <= columns.keys():
        raise ImportUnreadable(path.name, "no_purchases")
    return PurchaseList(table, columns, decimals)


class _Reader:
    def __init__(self, purchases: PurchaseList) -> None:
        self.faults: list[Fault] = []
        self._decimals = purchases.decimals
        self._columns = {field.value: place for field, place in purchases.columns.items()}
        self._order = DateOrder(purchases.table, [purchases.columns[PurchaseField.DATE]])

    def read(self, row: Row) -> PurchaseRow | None:
        if is_total(row.cells):
            self.faults.append(Fault(row.line, "", "; ".join(row.cells), "totals"))
            return None
        kind = self._cell(row, PurchaseField.KIND)
        if _NO_PURCHASE.search(kind):
            self.faults.append(Fault(row.line, PurchaseField.KIND, kind, "no_purchase"))
            return None
        moment = self._take(row, "date", lambda text: self._moment(row, text))
        minus, amount = self._amount(row)
        for field, value in (("date", moment), ("amount", amount)):
            named = {field, "time"} if field == "date" else {field}
            if value is None and not any(fault.field in named for fault in self.faults):
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
            # «Возврат 0002» is how 1C names the document.
            is_return=minus or bool(_RETURN.search(kind) or _RETURN.match(self._cell(row, "receipt"))),
            day_text=self._cell(row, "date"),
        )

    def _amount(self, row: Row) -> tuple[bool, Cents | None]:
        """Return whether the sum has a minus (or brackets), and the sum without it."""
        text = self._cell(row, PurchaseField.AMOUNT)
        found = _MINUS.match(text)
        plain = found[1] or text[found.end() :] if found else text
        amount = self._take(row, "amount", lambda _: amount_in(plain, self._decimals))
        return bool(found), amount

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
            said = self._cell(row, "time")
            self.faults.append(Fault(row.line, "time" if said else "date", said or text, "date_invalid"))
            return None
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
