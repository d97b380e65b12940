"""Operations by their ids: the same request twice is booked once, and answered alike."""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.errors import OperationIdReused
from shopclient.models import Operation
from shopclient.services.core import Query, table

_OPERATIONS = table(Operation)
_EARLIER = Query(
    select(_OPERATIONS.c.request_hash, _OPERATIONS.c.answer).where(
        _OPERATIONS.c.op_key == bindparam("op_key")
    )
)


@dataclass(frozen=True)
class Request:
    """An operation's id, chosen by the caller, and the content that it was sent with.

    Two requests are the same if id and content are; *content* holds the keys and values as sent, so that
    a retry a minute later is still the same (loyalty rules 4).
    """

    op_key: str
    content: str

    @property
    def digest(self) -> str:
        """SHA-256 of the content, as it is kept with the operation."""
        return hashlib.sha256(self.content.encode()).hexdigest()


def request(op_key: str, **content: Any) -> Request:
    """Return a request whose content is the given keys and values, in one canonical form."""
    return Request(op_key, json.dumps(content, ensure_ascii=False, sort_keys=True, default=str))


def earlier_answer(session: Session, request: Request) -> dict[str, Any] | None:
    """Return what was answered to this request before, or None if it is new.

    Raises:
        OperationIdReused: The id stands for an operation of other content.
    """
    row = _EARLIER.first(session, op_key=request.op_key)
    if row is None:
        return None
    if row.request_hash != request.digest:
        raise OperationIdReused(request.op_key)
    answer: dict[str, Any] = json.loads(row.answer)
    return answer


def is_undone(session: Session, operation_id: int) -> bool:
    """Tell whether the operation was taken back by an undo."""
    query = select(exists().where(Operation.ref_id == operation_id, Operation.what == "undo"))
    return bool(session.scalar(query))


def undone(operation: Any = Operation) -> Any:
    """Return the SQL condition "this operation was undone" for queries over Operation, or an alias of it."""
    return _undone() if operation is Operation else _undone_as(operation)


# Built once: an alias of a table of so many columns costs more than most queries.
@cache
def _undone() -> Any:
    return _undone_as(Operation)


def _undone_as(operation: Any) -> Any:
    later = aliased(Operation)
    # Written out, as a bound value would keep SQLite off the index of what is undone.
    is_undo = later.what == literal_column("'undo'")
    return exists().where(later.ref_id == operation.id, is_undo).correlate(operation)


def parted(operation: Any = Operation) -> Any:
    """Return the SQL condition "what this operation carried over to another account went back again"."""
    later = aliased(Operation)
    is_back = later.what == literal_column("'transfer'")
    same = later.account_id == operation.account_id
    return exists().where(later.cause_id == operation.id, is_back, same).correlate(operation)


def goes_back(operation: Any = Operation) -> Any:
    """Return the SQL condition "this transfer takes an earlier one of its own account back"."""
    first = aliased(Operation)
    same = first.account_id == operation.account_id
    return exists().where(first.id == operation.cause_id, same).correlate(operation)


@cache
def lasting_purchase() -> Any:
    """Return the SQL condition "this is a purchase of its account" for queries over Operation.

    A sale that was not undone or given to another card; of one that was given, the last giving.
    """
    moved = aliased(Operation)
    moved_on = exists().where(
        moved.ref_id == func.coalesce(Operation.ref_id, Operation.id),
        moved.what == "attach",
        moved.id > Operation.id,
        ~undone(moved),
    )
    buys = or_(Operation.what == "sale", Operation.what == "attach")
    return and_(buys, ~undone(), ~moved_on.correlate(Operation))


@cache
def returned_whole() -> Any:
    """Return the SQL condition "nothing of this sale, or of the sale given, is left" for Operation."""
    back, sale = aliased(Operation), aliased(Operation)
    sale_id = func.coalesce(Operation.ref_id, Operation.id)
    # Without returns a free sale, too, stands: nothing came back of it.
    returned = select(func.coalesce(func.sum(-back.gross), -1)).where(
        back.ref_id == sale_id, back.what == "refund", ~undone(back)
    )
    whole = select(sale.due + sale.spent + sale.gift).where(sale.id == sale_id)
    return returned.correlate(Operation).scalar_subquery() >= whole.correlate(Operation).scalar_subquery()
