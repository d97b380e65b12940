"""Fields of the shop's own: five kinds, and how a value of each is written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from shopclient.domain.errors import FieldUnknown, TextInvalid, ValueInvalid
from shopclient.domain.names import fold
from shopclient.domain.texts_in import clean_line, clean_text

FieldKind = Literal["text", "number", "date", "yes_no", "list"]

KINDS: Final = get_args(FieldKind)
#: What a text field holds, in characters.
_TEXT_LIMIT: Final = 2_000
_NUMBER: Final = re.compile(r"-?\d{1,15}(?:[.,]\d{1,6})?", re.ASCII)
_DAY: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_YES_NO: Final = ("yes", "no")


@dataclass(frozen=True)
class CustomField:
    """A field that the shop made up: *key* for ever, *title* as people read it, *options* of a list."""

    key: str
    title: str
    kind: FieldKind
    options: tuple[str, ...] = ()
    retired: bool = False


def clean_value(fields: Mapping[str, CustomField], key: str, text: str) -> str:
    """Return *text* as the field *key* keeps it; "" where nothing is typed.

    A number has a point and no needless zeros, a date is ISO 8601, yes and no are ``yes`` and ``no``, a list
    has one of its options in their own spelling.

    Raises:
        FieldUnknown: The shop has no such field.
        TextInvalid, ValueInvalid: It is no value of this kind.
    """
    field = fields.get(key)
    if field is None:
        raise FieldUnknown(key)
    try:
        typed = clean_text(text, _TEXT_LIMIT) if field.kind == "text" else clean_line(text)
    except TextInvalid as refusal:
        if refusal.why == "empty":
            return ""
        raise
    kept = typed if field.kind == "text" else _kept(field, typed)
    if kept is None:
        raise ValueInvalid(field.title, text, _allowed(field))
    return kept


def _kept(field: CustomField, typed: str) -> str | None:
    if field.kind == "number":
        return _number(typed)
    if field.kind == "date":
        return _day(typed)
    if field.kind == "yes_no":
        return typed.lower() if typed.lower() in _YES_NO else None
    return next((option for option in field.options if fold(option) == fold(typed)), None)


def _number(typed: str) -> str | None:
    if _NUMBER.fullmatch(typed) is None:
        return None
    whole, _, part = typed.replace(",", ".").partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    part = part.rstrip("0")
    shown = (digits.lstrip("0") or "0") + (f".{part}" if part else "")
    return shown if shown == "0" else sign + shown


def _day(typed: str) -> str | None:
    found = _DAY.fullmatch(typed)
    iso = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else typed
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        return None


def _allowed(field: CustomField) -> str:
    examples = {"number": "12, 12.5", "date": "2026-12-31", "yes_no": ", ".join(_YES_NO)}
    return examples.get(field.kind) or ", ".join(field.options)
