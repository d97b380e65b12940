"""The shop's own fields put in order: how much each is used, their order, and the choices of a list.

What clients have in a field is never lost: a choice that is in use is called otherwise, not taken out.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import FieldUnknown, ValueInvalid, inside
from shopclient.domain.names import fold
from shopclient.domain.people import CustomValue
from shopclient.domain.texts_in import clean_line
from shopclient.models import Client, ClientCustom
from shopclient.models import CustomField as Row
from shopclient.services import client_records
from shopclient.services.changes import Change
from shopclient.services.client_saving import Deed, save
from shopclient.services.custom_fields import fields_in
from shopclient.services.shop import Shop, Tx

#: So many clients are written in one transaction, so that no sale waits longer (trust, decision 6).
_AT_ONCE: Final = 100


@dataclass(frozen=True)
class UsedField:
    """A field, how many clients have something in it, and of a list how many have each choice."""

    field: CustomField
    used: int
    choices: Mapping[str, int]


def used_fields(shop: Shop) -> tuple[UsedField, ...]:
    """Return all fields in the shop's order, retired ones too."""
    with shop.reading() as session:
        known = fields_in(session)
        counts: dict[int, dict[str, int]] = {row.id: {} for row in known.rows.values()}
        for field, value, count in _counts(session, [row.id for row in known.rows.values()]):
            counts[field][value] = count
        return tuple(
            UsedField(
                field,
                sum(counts[known.rows[key].id].values()),
                {each: counts[known.rows[key].id].get(each, 0) for each in field.options},
            )
            for key, field in known.rules.items()
        )


def reorder(shop: Shop, keys: Sequence[str]) -> tuple[str, ...]:
    """Put the fields into this order and return the former one; fields that are not told keep to the end.

    Raises:
        FieldUnknown: There is no such field.
    """
    with shop.writing() as tx:
        rows = fields_in(tx.session).rows
        for key in keys:
            _require(rows, key)
        rest = [key for key in rows if key not in keys]
        for place, key in enumerate((*dict.fromkeys(keys), *rest)):
            rows[key].position = place
        tx.changed(Change.CLIENT)
        return tuple(rows)


def set_choices(shop: Shop, key: str, choices: Sequence[tuple[str, str]]) -> None:
    """Give a list other choices, in this order; whoever has one that is called otherwise has it so.

    Each change of a client stands in the history. Stopped half-way, both names of a choice are there.

    Args:
        shop: The open shop.
        key: Of a field that is a list.
        choices: For each its former name, "" for a new one, and its name from now on.

    Raises:
        FieldUnknown: There is no such list. TextInvalid: With the place.
        ValueInvalid: Two are the same, there is none, or one that is left out is in use.
    """
    with shop.writing() as tx:
        row = _require(fields_in(tx.session).rows, key)
        before: list[str] = json.loads(row.options)
        wanted = _wanted(choices)
        kept = {old for old, _new in choices}
        others = {old: new for (old, _typed), new in zip(choices, wanted, strict=True) if old and old != new}
        if taken := set(others.values()) & set(before):
            # Whoever has the one could not be told from whoever had the other.
            raise ValueInvalid("options", min(taken), "another name")
        _require_unused(tx.session, row, [each for each in before if each not in kept])
        _put(tx, row, (*wanted, *(each for each in before if each in kept and each not in wanted)))
        field = row.id
    for old, new in others.items():
        while _call_otherwise(shop, key, field, old, new):
            pass
    with shop.writing() as tx:
        _put(tx, _require(fields_in(tx.session).rows, key), wanted)


def remove(shop: Shop, key: str) -> None:
    """Take a field out that nobody has anything in: it was made by mistake.

    Raises:
        FieldUnknown: There is no such field. ValueInvalid: It is in use.
    """
    with shop.writing() as tx:
        row = _require(fields_in(tx.session).rows, key)
        if tx.session.scalar(select(ClientCustom).where(ClientCustom.field_id == row.id).limit(1)):
            raise ValueInvalid("title", row.title, "a field that is not in use")
        tx.session.delete(row)
        tx.changed(Change.CLIENT)


def _call_otherwise(shop: Shop, key: str, field: int, old: str, new: str) -> bool:
    """Write *new* for *old* with some clients, and return whether there are more."""
    with shop.writing() as tx:
        has = (ClientCustom.field_id == field, ClientCustom.value == old)
        ids = list(tx.session.scalars(select(ClientCustom.client_id).where(*has).limit(_AT_ONCE)))
        plain = [each for each in ids if not _rename_in(tx, each, key, new)]
        # Files that joined others, or were taken back, have no history of their own any more.
        tx.session.execute(
            update(ClientCustom).where(*has, ClientCustom.client_id.in_(plain)).values(value=new)
        )
        return len(ids) == _AT_ONCE


def _rename_in(tx: Tx, client_id: int, key: str, new: str) -> bool:
    row = tx.session.get_one(Client, client_id)
    if row.merged_into_id is not None or row.erased_at is not None or row.taken_back_at is not None:
        return False
    client = client_records.load(tx.session, client_id)
    person = client_records.person_of(client)
    custom = tuple(CustomValue(key, new) if each.key == key else each for each in person.custom)
    client.version += 1
    save(tx, client, replace(person, custom=custom), Deed("edit"))
    return True


def _wanted(choices: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    wanted: list[str] = []
    for place, (_old, typed) in enumerate(choices):
        with inside(f"options[{place}]"):
            name = clean_line(typed)
            if fold(name) in map(fold, wanted):
                raise ValueInvalid("options", typed, "another name")
        wanted.append(name)
    if not wanted:
        raise ValueInvalid("options", "", "at least one option")
    return tuple(wanted)


def _require_unused(session: Session, row: Row, gone: Sequence[str]) -> None:
    used = select(ClientCustom.value).where(ClientCustom.field_id == row.id, ClientCustom.value.in_(gone))
    if (value := session.scalar(used.limit(1))) is not None:
        raise ValueInvalid("options", value, "a choice that is in use stays")


def _put(tx: Tx, row: Row, options: Sequence[str]) -> None:
    row.options = json.dumps(list(options), ensure_ascii=False)
    tx.changed(Change.CLIENT)


def _require(rows: Mapping[str, Row], key: str) -> Row:
    if key not in rows:
        raise FieldUnknown(key)
    return rows[key]


def _counts(session: Session, ids: Sequence[int]) -> Sequence[tuple[int, str, int]]:
    columns = (ClientCustom.field_id, ClientCustom.value, func.count())
    living = select(*columns).join(Client, Client.id == ClientCustom.client_id)
    living = living.where(Client.merged_into_id.is_(None), Client.taken_back_at.is_(None))
    found = living.where(ClientCustom.field_id.in_(ids)).group_by(*columns[:2])
    return [(field, value, count) for field, value, count in session.execute(found)]
