"""A merge taken back: two files, two balances and both histories as they were (trust: nothing is for good).

What was changed in the joined file since stays there, unless the merge had written it; what was booked on
the joined account since belongs to both, and then nobody can say whose it is: the merge stays.
"""

import json
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import ChangeFinal, ChangeUndone
from shopclient.domain.person_tree import read_kept
from shopclient.domain.tree_changes import taken_back
from shopclient.models import Card, Client, Operation, Revision
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.client_saving import Deed, save
from shopclient.services.merging_record import Record, put_back
from shopclient.services.parting_accounts import part
from shopclient.services.search_index import index_clients
from shopclient.services.shop import Tx


def part_in(tx: Tx, row: Revision) -> int:
    """Take back the merge that *row* notes, of either file; return the number of the change that does so.

    Raises:
        ChangeUndone: It was taken back already.
        ChangedSince: Something that it wrote was changed again since; it is named.
        ChangeFinal: ``booked``: there were purchases, returns or burnt bonuses since; ``merged``: the joined
            file was itself joined to another one; ``other``: it was joined by an older program.
    """
    kept, moved = _pair(tx.session, row)
    after = json.loads(moved.after or "{}")
    record, keep, other = after.get("moved"), after["merged_into"], moved.client_id
    if record is None:
        raise ChangeFinal("other")
    _require_parting(tx.session, keep, other, record)
    client = client_records.load(tx.session, keep)
    now = revisions.tree_of(client)
    state = now if kept is None else _without(now, kept)
    for account, heir in put_back(tx.session, record, keep, other):
        part(tx, account, heir, other)
    return _save(tx, keep, state, kept, moved)


def _pair(session: Session, row: Revision) -> tuple[Revision | None, Revision]:
    """Return what was noted at the file that stayed, if anything changed there, and at the other one."""
    near = select(Revision).where(Revision.deed == "merge", Revision.at == row.at)
    if "merged_into" in json.loads(row.after or "{}"):
        kept = session.scalar(near.where(Revision.id == row.id - 1))
        is_its = kept is not None and kept.client_id == json.loads(row.after or "{}")["merged_into"]
        kept, moved = (kept if is_its else None), row
    else:
        kept, found = row, session.scalar(near.where(Revision.id == row.id + 1))
        if found is None or found.after is None:
            raise ChangeFinal("other")
        moved = found
    if session.scalar(select(exists().where(Revision.undoes_id == moved.id))):
        raise ChangeUndone(str(row.id))
    return kept, moved


def _require_parting(session: Session, keep: int, other: int, record: Record) -> None:
    stayed, gone = session.get_one(Client, keep), session.get_one(Client, other)
    if stayed.erased_at is not None or gone.erased_at is not None:
        raise ChangeFinal("erase")
    if stayed.merged_into_id is not None or gone.merged_into_id != keep:
        raise ChangeFinal("merged")
    cards = {card for card, _holder, _account in record["cards"]}
    accounts = {account for account, *_rest in record["accounts"]}
    new_cards = Card.holder_id.in_((keep, other)) | Card.account_id.in_(accounts)
    if session.scalar(select(exists().where(new_cards, Card.id.not_in(cards)))):
        raise ChangeFinal("booked")
    bought = or_(Operation.client_id.in_((keep, other)), Operation.account_id.in_(accounts))
    undo = select(Operation.ref_id).where(Operation.what == "undo")
    lasting = Operation.what.in_(("sale", "refund", "attach", "adjust")) & Operation.id.not_in(undo)
    if session.scalar(select(exists().where(bought, lasting, Operation.id > record["last"]))):
        raise ChangeFinal("booked")


def _without(now: dict[str, Any], kept: Revision) -> dict[str, Any]:
    return taken_back(now, json.loads(kept.before or "{}"), json.loads(kept.after or "{}"))


def _save(tx: Tx, keep: int, state: dict[str, Any], kept: Revision | None, moved: Revision) -> int:
    tx.session.expire_all()
    client, other = client_records.load(tx.session, keep), tx.session.get_one(Client, moved.client_id)
    client.version += 1
    other.version += 1
    other.changed_at = tx.now
    number = None
    if kept is not None:
        flags = {flag: bool(state.pop(flag, False)) for flag in revisions.FLAGS}
        number = save(tx, client, read_kept(state), Deed("undo", undoes=kept.id), flags)
    parted = revisions.note(tx, other.id, "undo", {"merged_into": keep}, {}, undoes=moved.id)
    index_clients(tx.session, {keep, other.id})
    tx.changed(Change.CLIENT, Change.CARD, Change.LEDGER)
    return number or parted or 0
