"""What is typed on a line of a paper journal, and the purchase that it means."""

from dataclasses import dataclass
from datetime import date, datetime, time

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import (
    AmountBelowZero,
    AmountInvalid,
    AmountTooLarge,
    CardBlank,
    CardBlocked,
    CardExpired,
    CardForeign,
    CardMisread,
    CardReplaced,
    CardUnknown,
    ClientUnknown,
    DateInFuture,
    DateInvalid,
    GiftCardWrong,
    GoodsCode,
    LimitReached,
)
from shopclient.domain.journal_typing import typed_time
from shopclient.domain.money import Cents
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.till_values import SaleDraft
from shopclient.ui.late.row import FieldName

_WHO = (
    *(CardUnknown, CardMisread, CardForeign, GoodsCode, CardBlocked, CardBlank, CardReplaced, CardExpired),
    *(ClientUnknown, GiftCardWrong),
)
_AMOUNT = (AmountInvalid, AmountTooLarge, AmountBelowZero)


@dataclass(frozen=True)
class Typed:
    """The texts of a line, and whom its card or the list of clients settled on."""

    time: str = ""
    amount: str = ""
    spend: str = ""
    card: str | None = None
    client: int | None = None
    department: str | None = None


class AtField(Exception):
    """What is typed in one field does not stand; *refusal* says why, None that nothing is typed yet."""

    def __init__(self, name: FieldName, refusal: Exception | None = None) -> None:
        super().__init__(name)
        self.name, self.refusal = name, refusal


def moment_of_line(day: date, typed: str, above: time | None) -> datetime:
    """Return the moment of a line; without a time of its own it has that of the line *above*.

    Raises:
        AtField: It is no time, or there is none yet.
    """
    if not typed.strip():
        if above is None:
            raise AtField("time")
        return datetime.combine(day, above)
    try:
        return datetime.combine(day, typed_time(typed))
    except DateInvalid as refusal:
        raise AtField("time", refusal) from None


def draft_of_line(typed: Typed, moment: datetime, decimals: int, *, is_final: bool = False) -> SaleDraft:
    """Return the purchase of a line; a sum that is not typed yet counts as nothing, unless it *is_final*.

    Raises:
        AtField: A sum is none, or there is none yet.
    """
    amount = _sum("amount", typed.amount, decimals)
    if is_final and not amount:
        raise AtField("amount")
    spend = _sum("spend", typed.spend, decimals)
    lines = (BillLine(amount, typed.department),)
    return SaleDraft(lines, card=typed.card, client=typed.client, spend=spend, at=moment)


def field_of(error: BaseException) -> FieldName | None:
    """Return the field that a refusal belongs to; None for the line as a whole."""
    if isinstance(error, _WHO):
        return "who"
    if isinstance(error, (DateInFuture, DateInvalid)):
        return "time"
    if isinstance(error, LimitReached):
        return "spend"
    return "amount" if isinstance(error, _AMOUNT) else None


def _sum(name: FieldName, text: str, decimals: int) -> Cents:
    if not text.strip():
        return Cents(0)
    try:
        return typed_sum(text, decimals)
    except _AMOUNT as refusal:
        raise AtField(name, refusal) from None
