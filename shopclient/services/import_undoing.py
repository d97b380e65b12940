"""A whole import taken back by one action, some hundred clients at a time.

Who was added is gone again, who was changed is again as before, cards are closed, openings are taken back by
counter-entries. Whoever was in the shop since stays and is named.
"""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, and_, exists, func, insert, select, text, update
from sqlalchemy.orm import aliased

from shopclient.domain.errors import Refusal
from shopclient.models import Account, Client, ImportBatch, ImportPart, Operation, Revision
from shopclient.services import import_openings
from shopclient.services.changes import Change
from shopclient.services.client_history import undo_in
from shopclient.services.core import table
from shopclient.services.import_batches import open_batch
from shopclient.services.operations import undone
from shopclient.services.search_index import index_clients
from shopclient.services.shop import Shop, Tx

_CHUNK = 300
#: What brought a client; what gave one a photo had nothing before, either.
_ADDED = and_(Revision.deed == "import", Revision.before.is_(None))
#: Read as plain values: loaded by the hundred thousand, mapped rows would take most of the time.
_PART = (*table(ImportPart).columns,)

#: Told (done, total); what it raises ends the work, which can be gone on with.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Stayed:
    """A client whom the taking back left as he is; *why* is ``used``, ``changed_since`` or another code."""

    client: int
    name: str
    why: str


@dataclass
class TakenBack:
    """What became of an import's clients."""

    gone: int = 0
    restored: int = 0
    stayed: list[Stayed] = field(default_factory=list)


def take_back(shop: Shop, number: int, progress: Progress | None = None) -> TakenBack:
    """Take the import with this number back; as long as somebody stays, it can be asked for again.

    Raises:
        ImportUnknown, ImportUndone: There is nothing to take back.
        DiskFull, FileInUse, FileTrouble: It can be gone on with by the same call.
    """
    work = _TakingBack(shop, number, progress)
    try:
        for step in (work.added, work.changed, work.brought):
            below = work.last
            while below is not None:
                with shop.writing() as tx:
                    open_batch(tx.session, number)
                    below = step(tx, below)
                    tx.changes.clear()  # told once
                work.tell()
        if not work.result.stayed:
            with shop.writing() as tx:
                open_batch(tx.session, number).undone_at = tx.now
    finally:
        shop.changes.publish(frozenset({Change.IMPORT, Change.CLIENT, Change.CARD, Change.LEDGER}))
    return work.result


class _TakingBack:
    """The steps; each takes some hundred rows below an id, and returns the id to go on from."""

    def __init__(self, shop: Shop, number: int, progress: Progress | None) -> None:
        self.result = TakenBack()
        self._number, self._progress, self._done = number, progress, 0
        self._kept: set[int] = set()
        with shop.reading() as session:
            open_batch(session, number)
            self.last = (session.scalar(select(func.max(Revision.id))) or 0) + 1
            self.last = max(self.last, (session.scalar(select(func.max(ImportPart.id))) or 0) + 1)
            mine = select(func.count()).where(Revision.batch_id == number)
            self._total = session.scalar(mine.select_from(Revision)) or 0

    def tell(self) -> None:
        """Tell how far it is; between two transactions, so that what stops it loses nothing."""
        if self._progress is not None:
            self._progress(self._done, self._total)

    def added(self, tx: Tx, below: int) -> int | None:
        """Let those vanish who were added, with their cards and sums."""
        rows = self._open(tx, below, _ADDED)
        used = _used(tx, self._number, [row.client_id for row in rows])
        gone = [row for row in rows if row.client_id not in used]
        ids = [row.client_id for row in gone]
        self._take_parts(tx, _parts(tx, self._number, ids))
        if gone:
            _vanish(tx, gone)
        for row in rows:
            if row.client_id in used:
                self._stay(tx, row.client_id, "used")
        self.result.gone += len(gone)
        return self._after(rows)

    def changed(self, tx: Tx, below: int) -> int | None:
        """Put back field by field what was changed."""
        rows = self._open(tx, below, ~_ADDED)
        for row in rows:
            if row.client_id in self._kept or _is_gone(tx, row.client_id):
                continue
            try:
                with tx.session.begin_nested():
                    undo_in(tx, row.id)
            except Refusal as refusal:
                self._stay(tx, row.client_id, refusal.code)
            else:
                self.result.restored += 1
        return self._after(rows)

    def brought(self, tx: Tx, below: int) -> int | None:
        """Take back the cards and sums of those who were there before."""
        mine = select(*_PART).where(ImportPart.batch_id == self._number, ImportPart.id < below)
        parts = tx.session.execute(mine.order_by(ImportPart.id.desc()).limit(_CHUNK)).all()
        accounts = {each.account_id for each in parts}
        query = select(Account.id, Account.client_id).where(Account.id.in_(accounts))
        owners = {row.id: row.client_id for row in tx.session.execute(query)}
        used = _used_accounts(tx, self._number, list(owners))
        free = []
        for part in parts:
            client = owners[part.account_id]
            if client in self._kept:
                continue
            if part.account_id in used:
                self._stay(tx, client or 0, "used")
            else:
                free.append(part)
        self._take_parts(tx, free)
        index_clients(
            tx.session, {client for part in free if (client := owners[part.account_id]) is not None}
        )
        return parts[-1].id if len(parts) == _CHUNK else None

    def _open(self, tx: Tx, below: int, which: Any) -> Sequence[Row[int, int]]:
        later = aliased(Revision)
        query = (
            select(Revision.id, Revision.client_id)
            .where(Revision.batch_id == self._number, Revision.id < below, which)
            .where(Revision.deed.in_(("import", "photo")))
            .where(~exists().where(later.undoes_id == Revision.id))
            .order_by(Revision.id.desc())
            .limit(_CHUNK)
        )
        return tx.session.execute(query).all()

    def _after(self, rows: Sequence[Row[int, int]]) -> int | None:
        self._done += len(rows)
        return rows[-1].id if len(rows) == _CHUNK else None

    def _stay(self, tx: Tx, client: int, why: str) -> None:
        if client not in self._kept:
            self._kept.add(client)
            name = tx.session.scalar(select(Client.name).where(Client.id == client)) or ""
            self.result.stayed.append(Stayed(client, name, why))

    def _take_parts(self, tx: Tx, parts: Sequence[Any]) -> None:
        batch = tx.session.get_one(ImportBatch, self._number)
        counts = json.loads(batch.counts)
        aside = import_openings.take_back(tx, parts, counts.get("aside"))
        if aside != counts.get("aside"):
            batch.counts = json.dumps({**counts, "aside": aside})


def _parts(tx: Tx, number: int, clients: Collection[int]) -> Sequence[Any]:
    accounts = select(Account.id).where(Account.client_id.in_(clients))
    query = select(*_PART).where(ImportPart.batch_id == number, ImportPart.account_id.in_(accounts))
    return tx.session.execute(query).all()


def _vanish(tx: Tx, added: Sequence[Row[int, int]]) -> None:
    ids = [row.client_id for row in added]
    gone = {"taken_back_at": tx.now, "changed_at": tx.now, "version": Client.version + 1}
    tx.session.execute(update(Client).where(Client.id.in_(ids)).values(gone))
    noted = {"at": tx.now, "staff_id": tx.staff_id, "deed": "undo", "before": "{}"}
    after = json.dumps({"taken_back": True})
    tx.session.execute(
        insert(Revision),
        [{**noted, "client_id": row.client_id, "after": after, "undoes_id": row.id} for row in added],
    )
    index_clients(tx.session, ids)


def _is_gone(tx: Tx, client: int) -> bool:
    taken = select(Client.taken_back_at).where(Client.id == client)
    return tx.session.scalar(taken) is not None


def _used(tx: Tx, number: int, clients: Collection[int]) -> set[int]:
    """Return those of the clients with whom something was done since they came."""
    given = {"ids": json.dumps(list(clients)), "batch": number}
    return {row.id for query in _USES for row in tx.session.execute(query, given)}


def _used_accounts(tx: Tx, number: int, accounts: Collection[int]) -> set[int]:
    """Return those of the accounts on which something was booked after the import had opened them."""
    first = (
        select(func.min(ImportPart.operation_id))
        .where(ImportPart.batch_id == number, ImportPart.account_id == Operation.account_id)
        .scalar_subquery()
    )
    own = select(ImportPart.operation_id).where(
        ImportPart.batch_id == number,
        ImportPart.account_id.in_(accounts),
        ImportPart.operation_id.is_not(None),
    )
    query = select(Operation.account_id).where(
        Operation.account_id.in_(accounts),
        Operation.id > first,
        Operation.id.not_in(own),
        Operation.what != "undo",
        ~undone(),
    )
    merged = select(Account.id).where(Account.id.in_(accounts), Account.merged_into_id.is_not(None))
    return {each for each in (*tx.session.scalars(query), *tx.session.scalars(merged)) if each is not None}


_IDS = "(SELECT value FROM json_each(:ids))"
_OWN = (
    "(SELECT {column} FROM account JOIN import_part ON import_part.account_id = account.id "
    "WHERE account.client_id IN {ids} AND batch_id = :batch AND {column} IS NOT NULL)"
)
# The tables and columns are words of ours.
_USES = tuple(
    text(
        query.format(
            ids=_IDS,
            came="batch_id = :batch AND deed = 'import' AND before IS NULL",
            operations=_OWN.format(column="operation_id", ids=_IDS),
            cards=_OWN.format(column="card_id", ids=_IDS),
        )
    )
    for query in (
        "SELECT account.client_id AS id FROM operation JOIN account ON account.id = account_id "
        "WHERE account.client_id IN {ids} AND operation.id NOT IN {operations}",
        "SELECT client_id AS id FROM operation WHERE client_id IN {ids} AND id NOT IN {operations}",
        "SELECT account.client_id AS id FROM card JOIN account ON account.id = account_id "
        "WHERE account.client_id IN {ids} AND card.id NOT IN {cards}",
        # What was undone since is no use of anybody, nor is its undoing; what was done again is.
        "SELECT client_id AS id FROM revision WHERE client_id IN {ids} AND batch_id IS NOT :batch "
        "AND (deed <> 'undo' OR 'undo' = "
        "(SELECT undone.deed FROM revision AS undone WHERE undone.id = revision.undoes_id)) "
        "AND NOT EXISTS (SELECT 1 FROM revision AS undo WHERE undo.undoes_id = revision.id)",
        "SELECT id FROM client WHERE id IN {ids} AND merged_into_id IS NOT NULL",
        "SELECT referred_by AS id FROM client WHERE referred_by IN {ids} AND taken_back_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM revision WHERE client_id = client.id AND {came})",
        "SELECT known_id AS id FROM relative WHERE known_id IN {ids} "
        "AND NOT EXISTS (SELECT 1 FROM revision WHERE client_id = relative.client_id AND {came})",
        *(
            f"SELECT client_id AS id FROM {table} WHERE client_id IN {{ids}}"  # noqa: S608 - own names
            for table in ("contact", "attachment", "message")
        ),
    )
)
