"""Returns in a journal of purchases: which sale came back, and whether the till knows of it already."""

from datetime import date, datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.models import ImportedPurchase, Operation
from shopclient.services.operations import undone
from shopclient.services.purchase_matching import whose
from shopclient.services.purchase_owners import Owner
from shopclient.services.purchase_values import JournalReceipt
from shopclient.services.sold import sold

# A shop that takes back what was bought longer ago writes the number of the receipt.
_LATEST: Final = 50


def returned_already(session: Session, owner: Owner, day: date, total: Cents) -> int | None:
    """Return the lasting return of *owner* on *day* over *total* that no line of a journal stands for yet."""
    found: int | None = session.scalar(_typed(), _given(owner) | {"day": day, "total": total})
    return found


def sale_of(session: Session, owner: Owner, receipt: JournalReceipt, moment: datetime) -> str | None:
    """Return the id of the sale that came back: of the same receipt, else of that sum, else the latest.

    Of it must be left what came back. None: *owner* bought nothing of the kind before *moment*.
    """
    rows = session.execute(_sales(), _given(owner) | {"moment": moment}).all()
    open_sales = []
    for row in rows:
        found = sold(session, row.op_key)
        left = found.whole - found.back.value
        if left >= receipt.total:
            own = bool(receipt.first.receipt) and row.key == f"receipt/{receipt.first.receipt.casefold()}"
            open_sales.append((own, left == receipt.total, row.op_key))
    # The latest of the best: the rows come with the latest first.
    return max(open_sales, key=lambda sale: sale[:2])[2] if open_sales else None


def _given(owner: Owner) -> dict[str, Any]:
    return {
        "client": owner.client_id,
        "account": owner.account_id if owner.client_id is None else None,
    }


@cache
def _typed() -> Any:
    sale = aliased(Operation)
    taken = exists().where(ImportedPurchase.operation_id == Operation.id)
    his = exists().where(sale.id == Operation.ref_id, whose(sale))
    return (
        select(Operation.id)
        .where(Operation.business_day == bindparam("day"), Operation.what == "refund")
        .where(Operation.gross == -bindparam("total", type_=Operation.gross.type))
        .where(his.correlate(Operation), ~undone(), ~taken.correlate(Operation))
        .order_by(Operation.id)
        .limit(1)
    )


@cache
def _sales() -> Any:
    return (
        select(Operation.op_key, ImportedPurchase.key)
        .outerjoin(ImportedPurchase, ImportedPurchase.operation_id == Operation.id)
        .where(Operation.what == "sale", Operation.happened_at <= bindparam("moment"))
        .where(whose(Operation), ~undone())
        .order_by(Operation.happened_at.desc(), Operation.id.desc())
        .limit(_LATEST)
    )
