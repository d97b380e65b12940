"""Rows of a list packed for another process of ours: of each value only what differs from its defaults.

Most fields of most people are empty; unpacked one by one they would cost what the other process saves.
"""

import pickle
from collections.abc import Sequence
from dataclasses import MISSING, fields
from io import BytesIO
from typing import Any

from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.phones import Phone
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.listed_card import ListedCard

# The defaults of each kind; all of ours are of the kinds that may be shared.
_USUAL: dict[type[Any], dict[str, Any]] = {
    kind: {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    for kind in (CleanPerson, ImportRow, ListedCard, Person, Phone)
}


def packed(items: Sequence[Any]) -> bytes:
    """Return *items* as ``unpacked`` reads them."""
    out = BytesIO()
    _Packer(out, pickle.HIGHEST_PROTOCOL).dump(items)
    return out.getvalue()


def unpacked(parcel: bytes) -> Sequence[Any]:
    """Return what ``packed`` was given, by a process of our own."""
    items: Sequence[Any] = pickle.loads(parcel)  # noqa: S301 - our own process wrote it
    return items


class _Packer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        """Tell how a value of ours is made again."""
        kind = type(value)
        if kind is PersonDate:
            return PersonDate, (value.month, value.day, value.year)
        if (usual := _USUAL.get(kind)) is None:
            return NotImplemented
        said = vars(value).items()
        return _made, (kind, {name: each for name, each in said if each is not usual.get(name, MISSING)})


def _made(kind: type[Any], said: dict[str, Any]) -> Any:
    value = object.__new__(kind)
    # Frozen values, checked before they were packed: to be made quickly is all that is left to do.
    vars(value).update(_USUAL[kind])
    vars(value).update(said)
    return value
