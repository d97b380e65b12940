"""Every change of a client, field by field, with who and when; and a change taken back.

Taking back is a change, too: the history keeps both, and it can be taken back itself.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.errors import ChangeFinal, ChangeUndone, ChangeUnknown
from shopclient.domain.people import LARGEST_ID
from shopclient.domain.person_tree import read_kept
from shopclient.domain.programme import ShopInfo
from shopclient.domain.tree_changes import FieldChange, field_changes, taken_back
from shopclient.models import Account, Card, Client, Operation, Relative, Revision, Staff
from shopclient.services import client_records, photos, revisions
from shopclient.services.client_saving import Deed, save
from shopclient.services.clock import local_moment
from shopclient.services.parting import part_in
from shopclient.services.shop import Shop, Tx

#: What is taken back by putting its fields back; merges have a way of their own, erasures none.
_BY_FIELDS = ("add", "edit", "import", "archive", "unarchive", "undo")
_UNDOABLE = (*_BY_FIELDS, "merge", "photo")
#: What an undo of a merge has to know of the other file: no fields of a client.
_HIDDEN = ("moved", "merged_into")


@dataclass(frozen=True)
class ClientChange:
    """One change of a client: its number, when (on the shop's clock), by whom, what was done, what differs.

    *batch* is the import that it belongs to, *undoes* the change that it took back; *can_undo* tells whether
    it may be tried to take it back (later changes of the same fields can still forbid it).
    """

    number: int
    at: datetime
    who: str
    deed: str
    fields: tuple[FieldChange, ...]
    batch: int | None
    undoes: int | None
    undone: bool
    can_undo: bool


def history(
    shop: Shop, client_id: int, limit: int = 50, before: int | None = None
) -> tuple[ClientChange, ...]:
    """Return the changes of a client, and of those who were merged into the file, the newest first.

    Args:
        shop: The open shop.
        client_id: Whose.
        limit: How many at the most.
        before: The number of the last one of the page before; None for the first page.
    """
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        return changes_in(session, client_id, info, limit, before)


def changes_in(
    session: Session,
    client_id: int,
    info: ShopInfo,
    limit: int,
    before: int | None = None,
    besides: Collection[str] = (),
) -> tuple[ClientChange, ...]:
    """Return the same as ``history`` in the running transaction, but for deeds that are told elsewhere."""
    later = aliased(Revision)
    undone = exists().where(later.undoes_id == Revision.id)
    query = (
        select(Revision, Staff.name, undone.label("undone"))
        .join(Staff, Staff.id == Revision.staff_id)
        .where(Revision.client_id.in_(_whole(client_id)), Revision.deed.not_in(besides))
        .order_by(Revision.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(Revision.id < before)
    return tuple(
        _change(row[0], row.name, local_moment(row[0].at, info), undone=bool(row.undone))
        for row in session.execute(query)
    )


def count_in(session: Session, client_id: int) -> int:
    """Return how many changes of a client are noted."""
    query = select(func.count()).select_from(Revision).where(Revision.client_id.in_(_whole(client_id)))
    return session.scalar(query) or 0


def last_in(session: Session, client_id: int) -> int:
    """Return the number of the last change of a client's own file."""
    return session.scalar(select(func.max(Revision.id)).where(Revision.client_id == client_id)) or 0


def undo_change(shop: Shop, number: int) -> int:
    """Take one change back, whatever came after it, and return the number of the change that does so.

    Only the fields that it changed are put back. Adding a client is taken back by letting him vanish from
    everywhere, as long as he has neither cards nor purchases.

    Raises:
        ChangeUnknown: No change has this number.
        ChangeUndone: It was taken back already.
        ChangedSince: Something that it wrote was changed again since; it is named.
        ChangeFinal: Such a change is for good, or the client is in use by now.
        TextInvalid, HolidayUnknown, ClientUnknown, ValueInvalid: What stood there before cannot any more.
    """
    with shop.writing() as tx:
        done = undo_in(tx, number)
        if done is None:
            raise ChangeUndone(str(number))
        return done


def undo_in(tx: Tx, number: int) -> int | None:
    """Take one change back within a running transaction, as ``undo_change``; None if nothing differed."""
    row = _undoable(tx.session, number)
    if row.deed == "merge":
        return part_in(tx, row)
    if _is_of_photo(row):
        return photos.undo_in(tx, row)
    client = client_records.load_any(tx.session, row.client_id)
    now = revisions.tree_of(client)
    if row.before is None:
        _require_unused(tx.session, client.id)
        state = {**now, "taken_back": True}
    else:
        state = taken_back(now, json.loads(row.before), json.loads(row.after or "{}"))
    flags = {flag: bool(state.pop(flag, False)) for flag in revisions.FLAGS}
    person = read_kept(state)
    client.version += 1
    revived = _revived(tx.session, now, state)
    return save(tx, client, person, Deed("undo", undoes=number, revived=revived), flags)


def _undoable(session: Session, number: int) -> Revision:
    row = session.get(Revision, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise ChangeUnknown(str(number))
    if session.scalar(select(Revision.id).where(Revision.undoes_id == number)) is not None:
        raise ChangeUndone(str(number))
    client = session.get_one(Client, row.client_id)
    if client.erased_at is not None:
        raise ChangeFinal("erase")
    merged = client.merged_into_id is not None and row.deed != "merge"
    if row.deed not in _UNDOABLE or merged or _is_parting(row):
        raise ChangeFinal("other")
    return row


def _is_parting(row: Revision) -> bool:
    """Tell whether it took a merge back: two files are made one by a person, who chooses."""
    return row.deed == "undo" and "merged_into" in json.loads(row.before or "{}")


def _is_of_photo(row: Revision) -> bool:
    return "photo" in json.loads(row.after or "{}") or "photo" in json.loads(row.before or "{}")


def _require_unused(session: Session, client_id: int) -> None:
    uses = (
        *(Account.client_id == client_id, Card.holder_id == client_id, Operation.client_id == client_id),
        *(Client.referred_by == client_id, Relative.known_id == client_id),
    )
    if any(session.scalar(select(exists().where(use))) for use in uses):
        raise ChangeFinal("used")


def _revived(session: Session, now: Mapping[str, Any], state: Mapping[str, Any]) -> frozenset[int]:
    """Return the ids of relatives who come back, and whose rows are gone."""
    known = {relative["id"] for relative in now.get("family", ())}
    back = {relative["id"] for relative in state.get("family", ())} - known
    return frozenset(back - set(session.scalars(select(Relative.id).where(Relative.id.in_(back)))))


def _whole(client_id: int) -> Any:
    return select(Client.id).where(or_(Client.id == client_id, Client.merged_into_id == client_id))


def _change(row: Revision, who: str, at: datetime, *, undone: bool) -> ClientChange:
    before, after = (_fields(text) for text in (row.before, row.after))
    return ClientChange(
        number=row.id,
        at=at,
        who=who,
        deed=row.deed,
        fields=field_changes(before, after),
        batch=row.batch_id,
        undoes=row.undoes_id,
        undone=undone,
        can_undo=not undone and row.deed in _UNDOABLE and row.after is not None and not _is_parting(row),
    )


def _fields(text: str | None) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(text) if text else {}
    if "photo" in tree:
        tree["photo"] = tree["photo"]["digest"]  # the picture itself is nothing to read
    return {name: value for name, value in tree.items() if name not in _HIDDEN}
