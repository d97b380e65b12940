"""What the columns of a journal of purchases hold, read from its header or decided by a person."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from shopclient.formats.client_fields import Field
from shopclient.formats.heading_guess import guess
from shopclient.formats.headings import key_of, known


class PurchaseField(StrEnum):
    """What a column may hold; the value is the word in a mapping."""

    DATE = "date"
    TIME = "time"
    CLIENT = "client"
    CLIENT_ID = "client_id"
    PHONE = "phone"
    CARD = "card"
    AMOUNT = "amount"
    DEPARTMENT = "department"
    RECEIPT = "receipt"
    #: Sale or return: ``Возврат``, ``Refund``.
    KIND = "kind"
    IGNORED = "ignored"


_HEADINGS: Final = {
    PurchaseField.DATE: (
        "дата|дата чека|дата покупки|дата продажи|дата продажу|день|date|day|purchase date|when"
    ),
    PurchaseField.TIME: "время|время чека|час|time",
    PurchaseField.CLIENT: (
        "клиент|заказчик|замовник|покупатель|фио|имя|клієнт|покупець|піб|client|customer|name|"
        "customer name|client name"
    ),
    PurchaseField.CLIENT_ID: "код клиента|id клиента|код клієнта|id клієнта|customer id|client id",
    PurchaseField.PHONE: "телефон|номер телефона|номер телефону|phone|phone number|mobile",
    PurchaseField.CARD: (
        "карта|номер карты|дисконтная карта|картка|номер картки|card|card number|customer code"
    ),
    PurchaseField.AMOUNT: (
        "сумма|сумма чека|итого|оплачено|сума|сума чека|разом|amount|sum|total|paid|net sales"
    ),
    PurchaseField.DEPARTMENT: "отдел|группа|категория|відділ|група|категорія|department|category",
    PurchaseField.RECEIPT: (
        "чек|номер чека|документ|чек no|receipt|receipt number|receipt id|bill|invoice|order|document"
    ),
    PurchaseField.KIND: "тип|тип операции|вид операции|операция|тип чека|тип операції|receipt type|type",
}
# Telling words, what speaks against them; the first that fits decides.
_TELLING: Final = (
    (
        PurchaseField.DATE,
        r"^(?:дата|день|date|day)\b|\bdate$|^created",
        r"рожд|народж|birth|выдач|видач|регистр|реєстр",
    ),
    (PurchaseField.TIME, r"^(?:время|час|time)\b", ""),
    (
        PurchaseField.KIND,
        r"^(?:тип|вид)\b|операци|операці|^(?:receipt|transaction|sale|event) type",
        r"карт|card|оплат|клиент|клієнт|дата|номер|сумм|сума",
    ),
    (
        PurchaseField.AMOUNT,
        r"сумм|сума\b|суми\b|итог|оплач|сплач|к оплате|до сплати|разом|"
        r"\bвсего|\bвсього|amount|total|\bpaid|net sales",
        r"^скид|^знижк|сум\w* (?:скидки|знижки)|бонус|балл|налог|\bндс|\bпдв|\btax|"
        r"discount|сдач|решта|\btip|возврат|повернен|refund|"
        r"накопл|накопич",
    ),
    (
        PurchaseField.RECEIPT,
        r"\bчек|receipt|invoice|документ|накладн|\bзаказа?\b|замовлення|order|транзакц",
        r"сумм|сума|дата|коммент|тип|количеств|средн",
    ),
    (
        PurchaseField.DEPARTMENT,
        r"отдел|відділ|\bгрупп|\bгруп[аи]|категор|departm|categor",
        r"клиент|клієнт|карт|customer",
    ),
)
_PATTERNS: Final = tuple(
    (field, re.compile(telling), re.compile(against) if against else None)
    for field, telling, against in _TELLING
)
#: Columns that lists of clients have, too.
_OF_CLIENTS: Final = {
    Field.NAME: PurchaseField.CLIENT,
    Field.PHONE: PurchaseField.PHONE,
    Field.CARD: PurchaseField.CARD,
    Field.EXTERNAL_ID: PurchaseField.CLIENT_ID,
}


def purchase_columns(
    header: Sequence[str], given: Mapping[str, PurchaseField] | None = None
) -> dict[PurchaseField, int]:
    """Return field → column, from 0; of two columns for one field the plainer heading counts.

    Args:
        header: The header's cells.
        given: Heading → field as decided by a person; it goes before our own guess.
    """
    decided = {" ".join(heading.split()): field for heading, field in (given or {}).items()}
    left = {place: heading for place, heading in enumerate(header) if heading not in decided}
    found: dict[PurchaseField, int] = {}
    for place, heading in enumerate(header):
        if heading in decided:
            found.setdefault(decided[heading], place)
    for means in (_plainly, _telling):
        for place, heading in left.items():
            field = means(heading) if place not in found.values() else None
            if field is not None:
                found.setdefault(field, place)
    return {field: place for field, place in found.items() if field is not PurchaseField.IGNORED}


def _plainly(heading: str) -> PurchaseField | None:
    key = key_of(heading)
    return next((field for field, words in _HEADINGS.items() if key in map(key_of, words.split("|"))), None)


def _telling(heading: str) -> PurchaseField | None:
    key = key_of(heading)
    for field, pattern, against in _PATTERNS:
        if pattern.search(key) and not (against and against.search(key)):
            return field
    of_clients = known().get(key) or guess(heading)
    return _OF_CLIENTS.get(Field(of_clients)) if of_clients else None
