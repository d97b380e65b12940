"""The history's rows: one for each change of a client, holding only what differs."""

import json
from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.person_tree import as_text, write_kept
from shopclient.models import Client, Revision
from shopclient.services import client_records
from shopclient.services.core import Insert, table
from shopclient.services.shop import Tx

Tree = Mapping[str, Any]

#: What is noted of a client beside the person, and the column that holds since when.
FLAGS: Final = {"archived": "archived_at", "taken_back": "taken_back_at"}

_ADD = Insert(table(Revision), numbered=True)
_AS_ADDED = text(
    "SELECT client_id, max(after) AS after FROM revision "
    "WHERE client_id IN (SELECT value FROM json_each(:ids)) "
    "GROUP BY client_id HAVING count(*) = 1 AND max(before) IS NULL AND max(after) IS NOT NULL"
)


def tree_of(client: Client) -> dict[str, Any]:
    """Return what a loaded row holds, as changes are noted: the person, and the flags that are set."""
    flags = {flag: True for flag, column in FLAGS.items() if getattr(client, column) is not None}
    return {**write_kept(client_records.person_of(client)), **flags}


def note(
    tx: Tx,
    client_id: int,
    deed: str,
    before: Tree,
    after: Tree,
    *,
    batch: int | None = None,
    undoes: int | None = None,
) -> int | None:
    """Note a change by the person of the transaction; return its number, None if nothing differs.

    Args:
        tx: The running transaction.
        client_id: Whose file changed.
        deed: What was done: ``add``, ``edit``, ``import``, ``merge``, ``archive`` …
        before: All fields as they were; empty for a client who is new.
        after: All fields as they are.
        batch: The import that it belongs to.
        undoes: The change that this one takes back.
    """
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    if not keys:
        return None
    row = {
        "client_id": client_id,
        "at": tx.now,
        "staff_id": tx.staff_id,
        "deed": deed,
        "batch_id": batch,
        "before": _picked(before, keys) if before else None,
        "after": _picked(after, keys),
        "undoes_id": undoes,
    }
    return _ADD.add(tx.session, _ADD.kept(row))


def unchanged_since_added(session: Session, clients: Collection[int]) -> dict[int, str]:
    """Return those of the clients who are as they were added, with all that was noted then."""
    given = {"ids": json.dumps(list(clients))}
    return {row.client_id: row.after for row in session.execute(_AS_ADDED, given)}


def _picked(tree: Tree, keys: list[str]) -> str:
    return as_text({key: tree[key] for key in keys if key in tree})
