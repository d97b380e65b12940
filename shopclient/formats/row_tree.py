"""Columns that only our own export has: what the client's JSON says in them."""

import json
from functools import partial
from typing import Any, Final

from shopclient.domain.errors import Refusal, ValueInvalid, inside
from shopclient.domain.people import Person
from shopclient.domain.person_tree import read_person
from shopclient.formats.client_fields import TREE_FIELDS, Field
from shopclient.formats.records import Row
from shopclient.formats.row_cells import RowCells

_NUMBERS: Final = frozenset({Field.WALLET_SHARE, Field.SCORE})
#: Lists that other columns may have filled already: both are kept.
_JOINED: Final = frozenset({Field.FAMILY, Field.DATES, Field.CHANNELS})


def tree_values(row: Row, cells: RowCells, person: Person) -> dict[str, Any]:
    """Return attributes of the person as the columns of our own export give them."""
    found: dict[str, Any] = {}
    for _, field, cell in cells.filled(row, *TREE_FIELDS):
        value = cells.take(row, field, cell, lambda text, field=field: _value(field, text))  # type: ignore[misc]
        if value is not None:
            found[field.value] = (*getattr(person, field), *value) if field in _JOINED else value
    return found


def objects(row: Row, cells: RowCells, field: Field) -> tuple[dict[str, Any], ...]:
    """Return the objects of a column of our own export, such as consents, as JSON has them."""
    if field not in cells:
        return ()
    return cells.first(row, field, partial(_objects, field)) or ()


def _objects(field: Field, text: str) -> tuple[dict[str, Any], ...]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueInvalid(field, text, "JSON") from error
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise ValueInvalid(field, text, "a list of objects")
    return tuple(found)


def _value(field: Field, text: str) -> Any:
    try:
        plain = json.loads(text) if field in _NUMBERS or text.startswith("[") else text
    except (ValueError, RecursionError) as error:
        raise ValueInvalid(field, text, "JSON") from error
    try:
        with inside(field):
            return getattr(read_person({"name": "-", field.value: plain}), field)
    except Refusal as refusal:
        raise ValueInvalid(field, text, str(refusal.data().get("allowed", ""))) from refusal
