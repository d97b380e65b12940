"""The shop's own fields of the client file: made, changed, retired."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.custom_fields import KINDS, CustomField
from shopclient.domain.errors import FieldUnknown, ValueInvalid, inside
from shopclient.domain.names import fold
from shopclient.domain.texts_in import clean_line
from shopclient.models import CustomField as Row
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx


@dataclass(frozen=True)
class Fields:
    """The shop's own fields by their keys: what they say, and their rows."""

    rules: Mapping[str, CustomField] = field(default_factory=lambda: MappingProxyType({}))
    rows: Mapping[str, Row] = field(default_factory=lambda: MappingProxyType({}))


def fields_in(session: Session) -> Fields:
    """Return all of them in the running transaction, retired ones too, in the shop's order."""
    rows = session.scalars(select(Row).order_by(Row.position, Row.id)).all()
    return Fields({row.key: _field(row) for row in rows}, {row.key: row for row in rows})


def fields(shop: Shop) -> tuple[CustomField, ...]:
    """Return all of them, retired ones too, in the shop's order."""
    with shop.reading() as session:
        return tuple(fields_in(session).rules.values())


def add(shop: Shop, title: str, kind: str, options: tuple[str, ...] = ()) -> CustomField:
    """Make a new field at the end of the others and return it; its key is made of the title.

    Raises:
        TextInvalid, ValueInvalid: With the place: the title, the kind, the options of a list.
    """
    with shop.writing() as tx:
        known = fields_in(tx.session)
        title, options = _clean(title, kind, options)
        if any(fold(each.title) == fold(title) for each in known.rules.values()):
            raise ValueInvalid("title", title, "another title")
        row = Row(key=_free_key(title, known.rules), title=title, kind=kind, retired=0)
        row.options, row.position = json.dumps(options, ensure_ascii=False), len(known.rules)
        return _kept(tx, row)


def change(
    shop: Shop, key: str, *, title: str, options: tuple[str, ...] | None = None, retired: bool = False
) -> CustomField:
    """Give a field another title, other options (None: those it has), or retire it; what is noted stays.

    Raises:
        FieldUnknown: There is no such field. TextInvalid, ValueInvalid: With the place.
    """
    with shop.writing() as tx:
        known = fields_in(tx.session)
        row = known.rows.get(key)
        if row is None:
            raise FieldUnknown(key)
        if any(fold(each.title) == fold(title) for each in known.rules.values() if each.key != key):
            raise ValueInvalid("title", title, "another title")
        now = known.rules[key].options if options is None else options
        row.title, options = _clean(title, row.kind, now)
        row.options, row.retired = json.dumps(options, ensure_ascii=False), int(retired)
        return _kept(tx, row)


def _kept(tx: Tx, row: Row) -> CustomField:
    tx.session.add(row)
    tx.session.flush()
    tx.changed(Change.CLIENT)
    return _field(row)


def _clean(title: str, kind: str, options: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    with inside("title"):
        title = clean_line(title)
    if kind not in KINDS:
        raise ValueInvalid("kind", kind, ", ".join(KINDS))
    with inside("options"):
        offered = {fold(option): clean_line(option) for option in options if option.strip()}
    if kind == "list" and not offered:
        raise ValueInvalid("options", "", "at least one option")
    return title, tuple(offered.values()) if kind == "list" else ()


def _free_key(title: str, taken: Mapping[str, Any]) -> str:
    words = "_".join(fold(title).split())
    key, number = words, 1
    while key in taken:
        number += 1
        key = f"{words}_{number}"
    return key


def _field(row: Row) -> CustomField:
    options = tuple(json.loads(row.options))
    return CustomField(row.key, row.title, cast(Any, row.kind), options, bool(row.retired))
