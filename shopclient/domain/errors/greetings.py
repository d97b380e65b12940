"""Refusals about what is written to clients."""

from datetime import date

from shopclient.domain.errors.base import Refusal


class PlaceholderUnknown(Refusal):
    """Braces hold *name*, which is none of the fields that a text may have."""

    code = "placeholder_unknown"
    field = "text"
    name: str


class TextGivenBefore(Refusal):
    """This very text went to this person on *on* already."""

    code = "text_given_before"
    field = "text"
    on: date


class GreetingTextUnknown(Refusal):
    """There is no text with this key."""

    code = "greeting_text_unknown"
    key: str
