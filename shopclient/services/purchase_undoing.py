"""A whole journal of purchases taken back, some receipts at a time, each at the moment of its own sale.

The drawer of today knows nothing of it: neither the purchase nor its taking back is today's money.
"""

from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from sqlalchemy import func, select

from shopclient.domain.errors import Refusal
from shopclient.models import ImportedPurchase, Operation
from shopclient.services.changes import Change
from shopclient.services.import_batches import open_batch
from shopclient.services.import_undoing import Progress
from shopclient.services.operations import is_undone, request
from shopclient.services.purchase_rules import history_rules
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import last_attach, lasting_refunds
from shopclient.services.undoing import undo_in

_CHUNK = 20
_UNDONE = "undone/"
_UNDOING = UUID("5c1b9e1a-3f0e-4bb4-9a67-7c1c9a3d2e80")


@dataclass
class PurchasesBack:
    """What became of an import's receipts; *stayed* are the sales, by their ids, that something stands on."""

    gone: int = 0
    let_go: int = 0  # typed at the till: only the journal's line is forgotten
    stayed: list[str] = field(default_factory=list)


def take_back(shop: Shop, number: int, progress: Progress | None = None) -> PurchasesBack:
    """Take the import of purchases with this number back; as long as something stays, it can be gone on with.

    A sale of it that was returned or given to another card since stays. Bonuses that it earned are taken back
    like those of any undone sale. *progress* is told (done, total); what it raises ends the work.

    Raises:
        ImportUnknown, ImportUndone: There is nothing to take back.
        DiskFull, FileInUse, FileTrouble: It can be gone on with by the same call.
    """
    back = PurchasesBack()
    below: int | None = None
    with shop.reading() as session:
        mine = select(func.count()).where(ImportedPurchase.batch_id == number)
        whole = session.scalar(mine.select_from(ImportedPurchase)) or 0
    try:
        while True:
            with shop.writing() as tx:
                batch = open_batch(tx.session, number, "purchases")
                below = _some(tx, number, below, back)
                if below is None and not back.stayed:
                    batch.undone_at = tx.now
                tx.changes.clear()  # told once
            if below is None:
                return back
            if progress is not None:
                progress(back.gone + back.let_go + len(back.stayed), whole)
    finally:
        shop.changes.publish(frozenset({Change.IMPORT, Change.CLIENT, Change.LEDGER}))


def _some(tx: Tx, number: int, below: int | None, back: PurchasesBack) -> int | None:
    """Take some receipts back, the latest first; return the operation to go on below, None at the end."""
    query = select(ImportedPurchase).where(ImportedPurchase.batch_id == number)
    if below is not None:
        query = query.where(ImportedPurchase.operation_id < below)
    rows = tx.session.scalars(query.order_by(ImportedPurchase.operation_id.desc()).limit(_CHUNK)).all()
    for row in rows:
        if row.is_matched:
            back.let_go += 1
            tx.session.delete(row)
        elif not row.key.startswith(_UNDONE) and _undo(tx, row, back):
            # The receipt may come in again; by which rules this one was sold is asked by a trial.
            row.key = f"{_UNDONE}{number}/{row.key}"
    tx.session.flush()
    return rows[-1].operation_id if len(rows) == _CHUNK else None


def _undo(tx: Tx, row: ImportedPurchase, back: PurchasesBack) -> bool:
    """Undo the sale of a receipt; tell whether nothing of it is left."""
    sale = tx.session.get_one(Operation, row.operation_id)
    if is_undone(tx.session, sale.id):
        return True
    if lasting_refunds(tx.session, sale.id) or last_attach(tx.session, sale.id) is not None:
        back.stayed.append(sale.op_key)
        return False
    till = replace(tx, programme=history_rules(tx.programme, earns=bool(row.earns)))
    asked = request(str(uuid5(_UNDOING, sale.op_key)), op="undo", operation=sale.op_key)
    try:
        with tx.session.begin_nested():
            undo_in(till, asked, sale.op_key, sale.happened_at)
    except Refusal:
        back.stayed.append(sale.op_key)
        return False
    back.gone += 1
    return True
