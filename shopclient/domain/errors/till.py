"""Refusals at the till."""

from shopclient.domain.errors.base import Refusal


class NotEnoughBonuses(Refusal):
    """A manual debit below the available balance."""

    code = "not_enough_bonuses"
    field = "amount"
    available: int
    asked: int


class OperationIdReused(Refusal):
    """The id stands for another operation already."""

    code = "operation_id_reused"
    op_id: str


class BookedBefore(Refusal):
    """A purchase of *due* minor units was booked under this id: *why* says what keeps this one apart."""

    code = "booked_before"
    due: int
    why: str  # "other": something else was asked now; "undone": it was taken back since


class OperationUnknown(Refusal):
    """No operation has this id."""

    code = "operation_unknown"
    op_id: str


class OperationNotUndoable(Refusal):
    """The operation is of a kind, or in a state, that cannot be undone: *why* says which."""

    code = "operation_not_undoable"
    op_id: str
    why: str


class AlreadyUndone(Refusal):
    """The operation was undone before."""

    code = "already_undone"
    op_id: str


class SaleUnknown(Refusal):
    """No sale has this id."""

    code = "sale_unknown"
    field = "sale"
    op_id: str


class RefundExceedsSale(Refusal):
    """More than what is left of the sale; *left* in minor units."""

    code = "refund_exceeds_sale"
    field = "amount"
    left: int
    asked: int


class QuoteChanged(Refusal):
    """The sum shown no longer holds; both in minor units."""

    code = "quote_changed"
    field = "expect_due"
    shown: int
    now: int


class OpUnknown(Refusal):
    """No operation of the till has this name."""

    code = "op_unknown"
    field = "op"
    op: str


class NotYet(Refusal):
    """A key or command of the contract that this version does not carry out yet."""

    code = "not_yet"
    what: str


class LimitReached(Refusal):
    """The card has paid with bonuses *limit* times this day already."""

    code = "limit_reached"
    field = "spend"
    number: str
    limit: int


class PinRequired(Refusal):
    """Spending of *asked* minor units wants the PIN of the owner or a senior."""

    code = "pin_required"
    field = "pin"
    asked: int


class SaleAttached(Refusal):
    """The sale cannot be moved to this card: *why* says the reason."""

    code = "sale_attached"
    field = "sale"
    op_id: str
    why: str
