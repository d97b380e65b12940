"""Refusals of what a person typed or a request said."""

from shopclient.domain.errors.base import Refusal


class AmountInvalid(Refusal):
    """The text is not a sum of money."""

    code = "amount_invalid"
    field = "amount"
    value: str


class AmountTooLarge(Refusal):
    """The sum is above the largest one that the program books."""

    code = "amount_too_large"
    field = "amount"
    value: str


class AmountBelowZero(Refusal):
    """The sum typed takes off more than it adds."""

    code = "amount_below_zero"
    field = "amount"
    value: str


class PercentInvalid(Refusal):
    """The text is not a percentage with at most two decimals, or out of its bounds."""

    code = "percent_invalid"
    field = "percent"
    value: str


class DateInvalid(Refusal):
    """The text is no date of the calendar."""

    code = "date_invalid"
    field = "date"
    value: str


class DayInvalid(DateInvalid):
    """The text is no day as commands take it, ``2026-12-31``."""

    value: str


class MomentInvalid(DateInvalid):
    """The text is no moment on the shop's clock of the years *first* to *last*."""

    field = "at"
    value: str
    first: int
    last: int


class MomentTooEarly(DateInvalid):
    """The moment lies before *earliest*, that of what is to be taken back."""

    field = "at"
    value: str
    earliest: str


class DateInFuture(Refusal):
    """A moment or a birthday that has not come yet."""

    code = "date_in_future"
    field = "date"
    value: str


class TextInvalid(Refusal):
    """The text cannot be kept: *why* is ``empty``, ``too_long`` or ``control``."""

    code = "text_invalid"
    field = "text"
    value: str
    why: str


class TextTooLong(TextInvalid):
    """The text has more than *limit* characters; *why* is ``too_long``."""

    value: str
    why: str
    limit: int


class PhoneInvalid(Refusal):
    """Too few digits for a phone number."""

    code = "phone_invalid"
    field = "phone"
    value: str


class EmailInvalid(Refusal):
    """Not an e-mail address."""

    code = "email_invalid"
    field = "email"
    value: str


class ValueInvalid(Refusal):
    """A value outside the list of what is allowed at *name*."""

    code = "value_invalid"
    name: str
    value: str
    allowed: str

    @property
    def place(self) -> str | None:
        """The input field: it is named by the value's own name where nothing says more."""
        return self.at or self.name


class FieldUnknown(Refusal):
    """A key that the request or the object may not have."""

    code = "field_unknown"
    name: str


class FieldsApart(FieldUnknown):
    """A key that is known, but may not stand beside *other*."""

    name: str
    other: str

    @property
    def place(self) -> str | None:
        """The input field: the key of the two that is too much."""
        return self.at or self.name


class FieldMissing(Refusal):
    """A key that the request or the object must have."""

    code = "field_missing"
    name: str


class BadJson(Refusal):
    """JSON that is not taken: *why* is ``encoding``, ``number``, ``surrogate``, ``deep`` or ``object``."""

    code = "bad_json"
    why: str


class JsonBroken(Refusal):
    """The text is no JSON from *line* and *column* on, both counted from 1."""

    code = "bad_json"
    line: int
    column: int


class KeyDoubled(Refusal):
    """An object of the JSON has the key *name* twice."""

    code = "bad_json"
    name: str
