"""Refusals: the user's or the environment's trouble, as classes with data.

A refusal carries a stable code (the command line's contract) and the values that its sentence needs;
the sentence itself is made in ``texts`` in the reader's language. After a refusal nothing has changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any, ClassVar


class Refusal(Exception):
    """Something was not done, for a reason that a person can act on."""

    code: ClassVar[str] = "refused"
    #: The input field that the trouble belongs to, where there is one.
    field: ClassVar[str | None] = None
    #: Where exactly in a larger input, ``family[0].birthday``; noted by ``inside``.
    at: str | None = None

    @property
    def place(self) -> str | None:
        """The input field as exactly as it is known."""
        return self.at or self.field

    def data(self) -> dict[str, Any]:
        """Return the values for the sentence, by name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]  # subclasses are dataclasses

    def __str__(self) -> str:
        return f"{self.code} {self.data()}"


@contextmanager
def inside(path: str) -> Iterator[None]:
    """Note on a refusal of the block that it happened at *path*, before any path noted within."""
    try:
        yield
    except Refusal as refusal:
        refusal.at = f"{path}.{refusal.at}" if refusal.at else path
        raise


# --- what a person typed -------------------------------------------------------------------------


@dataclass(eq=False)
class AmountInvalid(Refusal):
    """The text is not a sum of money."""

    code = "amount_invalid"
    field = "amount"
    value: str


@dataclass(eq=False)
class AmountTooLarge(Refusal):
    """The sum is above the largest one that the program books."""

    code = "amount_too_large"
    field = "amount"
    value: str


@dataclass(eq=False)
class PercentInvalid(Refusal):
    """The text is not a percentage with at most two decimals, or out of its bounds."""

    code = "percent_invalid"
    field = "percent"
    value: str


@dataclass(eq=False)
class DateInvalid(Refusal):
    """The text is no date of the calendar."""

    code = "date_invalid"
    field = "date"
    value: str


@dataclass(eq=False)
class DateInFuture(Refusal):
    """A moment or a birthday that has not come yet."""

    code = "date_in_future"
    field = "date"
    value: str


@dataclass(eq=False)
class TextInvalid(Refusal):
    """The text cannot be kept: *why* is ``empty``, ``too_long`` or ``control``."""

    code = "text_invalid"
    field = "text"
    value: str
    why: str


@dataclass(eq=False)
class PhoneInvalid(Refusal):
    """Too few digits for a phone number."""

    code = "phone_invalid"
    field = "phone"
    value: str


@dataclass(eq=False)
class EmailInvalid(Refusal):
    """Not an e-mail address."""

    code = "email_invalid"
    field = "email"
    value: str


@dataclass(eq=False)
class ValueInvalid(Refusal):
    """A value outside the list of what is allowed at *name*."""

    code = "value_invalid"
    name: str
    value: str
    allowed: str


@dataclass(eq=False)
class FieldUnknown(Refusal):
    """A key that the request or the object may not have."""

    code = "field_unknown"
    name: str


@dataclass(eq=False)
class FieldMissing(Refusal):
    """A key that the request or the object must have."""

    code = "field_missing"
    name: str


@dataclass(eq=False)
class BadJson(Refusal):
    """The text is not JSON, or not an object."""

    code = "bad_json"
    why: str


# --- cards and clients ---------------------------------------------------------------------------


@dataclass(eq=False)
class CardUnknown(Refusal):
    """A right number that this file does not know."""

    code = "card_unknown"
    field = "card"
    number: str


@dataclass(eq=False)
class CardMisread(Refusal):
    """A number whose check digits do not fit."""

    code = "card_misread"
    field = "card"
    number: str


@dataclass(eq=False)
class CardForeign(Refusal):
    """A number that is not one of this shop's cards."""

    code = "card_foreign"
    field = "card"
    number: str


@dataclass(eq=False)
class GoodsCode(Refusal):
    """The code of goods, not a card."""

    code = "goods_code"
    field = "card"
    number: str


@dataclass(eq=False)
class CardBlocked(Refusal):
    """The card is blocked; nothing can be booked on it."""

    code = "card_blocked"
    field = "card"
    number: str
    reason: str


@dataclass(eq=False)
class CardBlank(Refusal):
    """The card was printed and not given out yet."""

    code = "card_blank"
    field = "card"
    number: str


@dataclass(eq=False)
class CardReplaced(Refusal):
    """The card was replaced by *replaced_by*."""

    code = "card_replaced"
    field = "card"
    number: str
    replaced_by: str


@dataclass(eq=False)
class CardExists(Refusal):
    """The number is taken already."""

    code = "card_exists"
    field = "card"
    number: str


@dataclass(eq=False)
class CardNotPrintable(Refusal):
    """The number of a former program is no EAN-13, so that no such code can be drawn of it."""

    code = "card_not_printable"
    field = "card"
    number: str


@dataclass(eq=False)
class ClientUnknown(Refusal):
    """No client has this id."""

    code = "client_unknown"
    field = "client"
    client: str


@dataclass(eq=False)
class ClientChanged(Refusal):
    """Somebody else saved this client after it was read."""

    code = "client_changed"
    client: int


@dataclass(eq=False)
class NameMissing(Refusal):
    """A client needs a name or a phone."""

    code = "name_missing"
    field = "name"


@dataclass(eq=False)
class KindUnknown(Refusal):
    """The programme has no card kind with this key."""

    code = "kind_unknown"
    field = "kind"
    key: str


@dataclass(eq=False)
class HolderRequired(Refusal):
    """Cards of this kind are issued in a name only."""

    code = "holder_required"
    field = "client"
    key: str


@dataclass(eq=False)
class HolderNotAllowed(Refusal):
    """Cards of this kind are for the bearer only."""

    code = "holder_not_allowed"
    field = "client"
    key: str


@dataclass(eq=False)
class CountInvalid(Refusal):
    """A number of cards outside 1 … *most*."""

    code = "count_invalid"
    field = "count"
    value: str
    most: int


# --- the till ------------------------------------------------------------------------------------


@dataclass(eq=False)
class NotEnoughBonuses(Refusal):
    """A manual debit below the available balance."""

    code = "not_enough_bonuses"
    field = "amount"
    available: int
    asked: int


@dataclass(eq=False)
class OperationIdReused(Refusal):
    """The id stands for another operation already."""

    code = "operation_id_reused"
    op_id: str


@dataclass(eq=False)
class OperationUnknown(Refusal):
    """No operation has this id."""

    code = "operation_unknown"
    op_id: str


@dataclass(eq=False)
class OperationNotUndoable(Refusal):
    """The operation is of a kind, or in a state, that cannot be undone: *why* says which."""

    code = "operation_not_undoable"
    op_id: str
    why: str


@dataclass(eq=False)
class AlreadyUndone(Refusal):
    """The operation was undone before."""

    code = "already_undone"
    op_id: str


@dataclass(eq=False)
class SaleUnknown(Refusal):
    """No sale has this id."""

    code = "sale_unknown"
    field = "sale"
    op_id: str


@dataclass(eq=False)
class RefundExceedsSale(Refusal):
    """More than what is left of the sale; *left* in minor units."""

    code = "refund_exceeds_sale"
    field = "amount"
    left: int
    asked: int


@dataclass(eq=False)
class QuoteChanged(Refusal):
    """The sum shown no longer holds; both in minor units."""

    code = "quote_changed"
    field = "expect_due"
    shown: int
    now: int


@dataclass(eq=False)
class OpUnknown(Refusal):
    """No operation of the till has this name."""

    code = "op_unknown"
    field = "op"
    op: str


@dataclass(eq=False)
class NotYet(Refusal):
    """A key or command of the contract that this version does not carry out yet."""

    code = "not_yet"
    what: str


# --- rules, holidays, greetings ------------------------------------------------------------------


@dataclass(eq=False)
class ProgramInvalid(Refusal):
    """The programme was not loaded: *key* has *value*, *allowed* says what it may be."""

    code = "program_invalid"
    key: str
    value: str
    allowed: str


@dataclass(eq=False)
class RuleInvalid(Refusal):
    """The text is no rule for dates."""

    code = "rule_invalid"
    field = "rule"
    rule: str


@dataclass(eq=False)
class RuleUnsupported(Refusal):
    """A rule of a kind that this version cannot reckon yet."""

    code = "rule_unsupported"
    field = "rule"
    rule: str


@dataclass(eq=False)
class HolidayUnknown(Refusal):
    """The catalogue has no holiday with this key."""

    code = "holiday_unknown"
    field = "key"
    key: str


@dataclass(eq=False)
class OccurrenceUnknown(Refusal):
    """No occasion of a client answers to this occurrence."""

    code = "occurrence_unknown"
    field = "occurrence"
    occurrence: str


# --- files and the machine -----------------------------------------------------------------------


@dataclass(eq=False)
class FileNotFound(Refusal):
    """There is no file at *path*."""

    code = "file_not_found"
    path: str


@dataclass(eq=False)
class FileExists(Refusal):
    """A new file would overwrite the one at *path*."""

    code = "file_exists"
    path: str


@dataclass(eq=False)
class FileForeign(Refusal):
    """The file at *path* was not made by this program."""

    code = "file_foreign"
    path: str


@dataclass(eq=False)
class FileDamaged(Refusal):
    """The file at *path* is ours and damaged; *detail* is for support."""

    code = "file_damaged"
    path: str
    detail: str


@dataclass(eq=False)
class FileTooNew(Refusal):
    """The file at *path* belongs to a newer version of the program."""

    code = "file_too_new"
    path: str


@dataclass(eq=False)
class FileInUse(Refusal):
    """Another program or window holds the file."""

    code = "file_in_use"
    path: str


@dataclass(eq=False)
class FileReadOnly(Refusal):
    """The file or its folder may not be written."""

    code = "file_read_only"
    path: str


@dataclass(eq=False)
class DiskFull(Refusal):
    """No room is left on the disk of *path*."""

    code = "disk_full"
    path: str


@dataclass(eq=False)
class FileTrouble(Refusal):
    """The disk answered with an error; *detail* is for support."""

    code = "file_trouble"
    path: str
    detail: str


@dataclass(eq=False)
class ImportUnreadable(Refusal):
    """The list cannot be read: *why* is ``binary``, ``empty``, ``no_header``, ``too_large`` or ``folder``."""

    code = "import_unreadable"
    name: str
    why: str


@dataclass(eq=False)
class SheetUnknown(Refusal):
    """No sheet of cards has this name."""

    code = "sheet_unknown"
    field = "sheet"
    name: str


@dataclass(eq=False)
class CellInvalid(Refusal):
    """The first cell lies outside the sheet, which has *cells*."""

    code = "cell_invalid"
    field = "start"
    value: str
    cells: int
