"""The ledger: lots and entries first, then the operation that seals them, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, func, insert, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot, Share, settle
from shopclient.domain.money import Cents
from shopclient.models import Account, Entry, Lot, Operation, SaleLine
from shopclient.services.changes import Change
from shopclient.services.operations import Request
from shopclient.services.shop import Tx

# Built once: at the till building a statement anew costs more than SQLite needs to carry it out.
_LOTS = cast(Table, Lot.__table__)
_OPEN_LOTS = select(_LOTS.c.id, _LOTS.c.left, _LOTS.c.active_from, _LOTS.c.burns_on).where(
    _LOTS.c.account_id == bindparam("account"),
    _LOTS.c.left > literal_column("0"),  # written out: a bound value would keep SQLite off the partial index
)
_DEBT = select(Account.debt).where(Account.id == bindparam("account"))
_LAST_ID = select(func.max(Operation.id))
_NEW_LOT = insert(_LOTS).returning(_LOTS.c.id)
_NEW_ENTRY = insert(cast(Table, Entry.__table__))
_NEW_LINE = insert(cast(Table, SaleLine.__table__))
_NEW_OPERATION = insert(cast(Table, Operation.__table__))
#: What an operation has that does not say otherwise: Core inserts know no defaults of the mapped class.
_NO_SUMS = dict.fromkeys(("gross", "discount", "spent", "due", "rounded", "earned", "turnover"), 0)
_NOBODY = {"card_id": None, "client_id": None, "ref_id": None, "reason": ""}


@dataclass(frozen=True)
class Holding:
    """What an account holds: its lots that are not empty, and its debt in minor units."""

    lots: tuple[OpenLot, ...]
    debt: Cents

    @property
    def total(self) -> Cents:
        """All bonuses, not yet active ones too, less the debt."""
        return Cents(sum(lot.left for lot in self.lots) - self.debt)

    def available(self, day: date) -> Cents:
        """Bonuses that can be spent on *day*."""
        return Cents(sum(lot.left for lot in self.lots if lot.is_active(day)))

    def pending(self, day: date) -> Cents:
        """Bonuses that become active after *day*."""
        return Cents(sum(lot.left for lot in self.lots if lot.active_from > day))

    def balance(self, day: date) -> Cents:
        """Available less debt; negative means debt (loyalty rules 4)."""
        return Cents(self.available(day) - self.debt)


def holding(session: Session, account_id: int) -> Holding:
    """Read what an account holds now."""
    account = {"account": account_id}
    lots = session.execute(_OPEN_LOTS, account).all()
    debt = session.scalar(_DEBT, account) or 0
    held = tuple(OpenLot(row.id, Cents(row.left), row.active_from, row.burns_on) for row in lots)
    return Holding(held, Cents(debt))


def total_at(session: Session, account_id: int, moment: datetime) -> Cents:
    """Return the sum of an account's entries up to a shop-local *moment*, that one included."""
    query = (
        select(func.coalesce(func.sum(Entry.amount), 0))
        .join(Operation, Operation.id == Entry.operation_id)
        .where(Entry.account_id == account_id, Operation.happened_at <= moment)
    )
    return Cents(session.scalar(query) or 0)


class Posting:
    """One operation being written. Nothing can join it once it is sealed: triggers refuse it."""

    def __init__(self, tx: Tx, account_id: int | None) -> None:
        self._session = tx.session
        self._tx = tx
        self._account_id = account_id
        self._bonuses = 0
        self.id = (tx.session.scalar(_LAST_ID) or 0) + 1

    def grant(self, what: str, amount: int, active_from: date, burns_on: date | None = None) -> int:
        """Open a lot of *amount* minor units and return its id."""
        result = self._session.execute(
            _NEW_LOT,
            {
                "account_id": self._account_id,
                "operation_id": self.id,
                "granted": amount,
                "left": 0,
                "active_from": active_from,
                "burns_on": burns_on,
            },
        )
        lot_id = int(result.scalar_one())
        self.move(what, [Share(lot_id, Cents(amount))])
        return lot_id

    def move(self, what: str, shares: Sequence[Share], sign: int = 1) -> None:
        """Add entries: each share, times *sign*, to its lot or, without one, to the debt."""
        rows = [
            {
                "operation_id": self.id,
                "account_id": self._account_id,
                "lot_id": share.lot,
                "what": what,
                "amount": sign * share.amount,
            }
            for share in shares
        ]
        if rows:
            self._session.execute(_NEW_ENTRY, rows)
            self._bonuses += sign * sum(share.amount for share in shares)

    def pay_debt(self) -> None:
        """Let what the account holds pay its debt, so that nobody has both (loyalty rules 5)."""
        if self._account_id is None:
            return
        state = holding(self._session, self._account_id)
        if not state.debt or not state.lots:
            return
        paid = settle(state.lots, state.debt)
        self.move("transfer", paid, sign=-1)
        self.move("transfer", [Share(None, Cents(sum(share.amount for share in paid)))])

    def seal(self, request: Request, what: str, lines: Sequence[dict[str, int]] = (), **columns: Any) -> None:
        """Write the operation row itself; its ``bonuses`` are the sum of the entries."""
        if lines:
            rows = [{"operation_id": self.id, "position": i, **line} for i, line in enumerate(lines)]
            self._session.execute(_NEW_LINE, rows)
        self._session.execute(
            _NEW_OPERATION,
            {
                **_NO_SUMS,
                **_NOBODY,
                "id": self.id,
                "op_key": request.op_key,
                "request_hash": request.digest,
                "what": what,
                "account_id": self._account_id,
                "staff_id": self._tx.staff_id,
                "programme_id": self._tx.programme_id,
                "recorded_at": self._tx.now,
                "bonuses": self._bonuses,
                **columns,
            },
        )
        self._tx.changed(Change.LEDGER)
