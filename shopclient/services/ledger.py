"""The ledger: lots and entries first, then the operation that seals them, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, insert, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain import chain
from shopclient.domain.bonuses import OpenLot, Share, settle, unburnt
from shopclient.domain.money import Cents
from shopclient.models import Account, Entry, Lot, Operation, SaleLine
from shopclient.services.changes import Change
from shopclient.services.core import run, table
from shopclient.services.operations import Request
from shopclient.services.shop import Tx

# Built once: at the till building a statement anew costs more than SQLite needs to carry it out.
_ACCOUNTS, _LOTS, _OPERATIONS = table(Account), table(Lot), table(Operation)
_HELD = (
    select(_ACCOUNTS.c.debt, _LOTS.c.id, _LOTS.c.left, _LOTS.c.active_from, _LOTS.c.burns_on)
    .select_from(_ACCOUNTS)
    .outerjoin(
        _LOTS,
        # Written out: a bound value would keep SQLite off the partial index.
        (_LOTS.c.account_id == _ACCOUNTS.c.id) & (_LOTS.c.left > literal_column("0")),
    )
    .where(_ACCOUNTS.c.id == bindparam("account"))
)
_LAST = (
    select(_OPERATIONS.c.id, _OPERATIONS.c.hash).order_by(_OPERATIONS.c.id.desc()).limit(literal_column("1"))
)
_STATE = (
    select(_OPERATIONS.c.reached, _OPERATIONS.c.reached_year, _OPERATIONS.c.stamps)
    .where(_OPERATIONS.c.account_id == bindparam("account"))
    .order_by(_OPERATIONS.c.id.desc())
    .limit(literal_column("1"))
)
_LOT = select(_LOTS).where(_LOTS.c.id == bindparam("lot"))
_NEW_LOT = insert(_LOTS).returning(_LOTS.c.id)
_NEW_ENTRY = insert(table(Entry))
_NEW_LINE = insert(table(SaleLine))
_NEW_OPERATION = insert(_OPERATIONS)
#: What an operation has that does not say otherwise: Core inserts know no defaults of the mapped class.
_NO_SUMS = dict.fromkeys(
    (
        *("gross", "discount", "spent", "gift", "due", "rounded", "earned", "turnover"),
        *("forgiven", "withheld", "stamp"),
    ),
    0,
)
_NOBODY = {"card_id": None, "client_id": None, "ref_id": None, "cause_id": None, "reason": ""}


#: Ids that coming lots stand for begin here: above all that there are.
_NEWEST = 2**62


@dataclass(frozen=True)
class Holding:
    """What an account holds: its lots that are not empty, and its debt in minor units."""

    lots: tuple[OpenLot, ...] = ()
    debt: Cents = Cents(0)

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

    def plus(self, amount: int, active_from: date, burns_on: date | None = None) -> "Holding":
        """Return the holding once *amount* came to it: it pays the debt first (loyalty rules 5)."""
        paid = min(self.debt, amount)
        if amount == paid:
            return Holding(self.lots, Cents(self.debt - paid))
        newest = OpenLot(_NEWEST + len(self.lots), Cents(amount - paid), active_from, burns_on)
        return Holding((*self.lots, newest), Cents(self.debt - paid))

    def minus(self, shares: Sequence[Share]) -> "Holding":
        """Return the holding once *shares* of its lots were spent."""
        taken = {share.lot: share.amount for share in shares}
        lots = (replace(lot, left=Cents(lot.left - taken.get(lot.id, 0))) for lot in self.lots)
        return Holding(tuple(lot for lot in lots if lot.left), self.debt)

    def burns(self, day: date) -> list[tuple[date, Cents]]:
        """Return what will burn after *day*, by date."""
        sums: dict[date, int] = {}
        for lot in self.lots:
            if lot.burns_on is not None and lot.burns_on > day:
                sums[lot.burns_on] = sums.get(lot.burns_on, 0) + lot.left
        return [(on, Cents(amount)) for on, amount in sorted(sums.items())]


@dataclass(frozen=True)
class AccountState:
    """What an account came to with its last operation: highest turnovers since it is ours, and stamps."""

    reached: Cents = Cents(0)
    reached_year: Cents = Cents(0)
    stamps: int = 0


def holding(session: Session, account_id: int) -> Holding:
    """Read what an account holds now."""
    rows = run(session, _HELD, {"account": account_id}).all()
    held = tuple(
        OpenLot(row.id, Cents(row.left), row.active_from, row.burns_on) for row in rows if row.id is not None
    )
    return Holding(held, Cents(rows[0].debt if rows else 0))


def state_of(session: Session, account_id: int | None) -> AccountState:
    """Read what an account came to with its last operation."""
    row = None if account_id is None else run(session, _STATE, {"account": account_id}).one_or_none()
    if row is None:
        return AccountState()
    return AccountState(Cents(row.reached), Cents(row.reached_year), row.stamps)


class Posting:
    """One operation being written. Nothing can join it once it is sealed: triggers refuse it."""

    def __init__(self, tx: Tx, account_id: int | None) -> None:
        self._session = tx.session
        self._tx = tx
        self.account_id = account_id
        self._bonuses = 0
        self._entries: list[dict[str, Any]] = []
        self._lots: list[dict[str, Any]] = []
        last = run(tx.session, _LAST).one_or_none()
        self.id = 1 if last is None else last.id + 1
        self._before = chain.START if last is None else last.hash
        self.state = state_of(tx.session, account_id)

    def grant(
        self,
        what: str,
        amount: int,
        active_from: date,
        burns_on: date | None = None,
        origin: int | None = None,
    ) -> int:
        """Open a lot of *amount* minor units and return its id; it carries on the lot *origin*, if any."""
        row = {
            "account_id": self.account_id,
            "operation_id": self.id,
            "granted": amount,
            "left": 0,
            "active_from": active_from,
            "burns_on": burns_on,
            "origin_id": origin,
        }
        lot_id = int(run(self._session, _NEW_LOT, row).scalar_one())
        self._lots.append({**row, "id": lot_id})
        self.move(what, [Share(lot_id, Cents(amount))])
        return lot_id

    def move(self, what: str, shares: Sequence[Share], sign: int = 1) -> None:
        """Add entries: each share, times *sign*, to its lot or, without one, to the debt."""
        rows: list[dict[str, Any]] = [
            {
                "operation_id": self.id,
                "account_id": self.account_id,
                "lot_id": share.lot,
                "what": what,
                "amount": sign * share.amount,
            }
            for share in shares
            if share.amount
        ]
        if rows:
            run(self._session, _NEW_ENTRY, rows)
            self._entries += rows
            self._bonuses += sum(row["amount"] for row in rows)

    def give_back(self, lot: int, amount: int) -> None:
        """Put *amount* back into a lot, and what it has no room for into a new one with the same days.

        It has none if it was emptied, or carried on with less, when its account was joined to another.
        """
        row = run(self._session, _LOT, {"lot": lot}).one()
        fits = min(amount, row.granted - row.left) if row.account_id == self.account_id else 0
        self.move("give_back", [Share(lot, Cents(fits))])
        if amount > fits:
            self.grant("give_back", amount - fits, row.active_from, row.burns_on, origin=lot)

    def pay_debt(self, day: date | None = None) -> None:
        """Let what the account holds pay its debt, so that nobody has both (loyalty rules 5).

        An undo gives its *day*: what it gave back to a lot that has burnt by then pays nothing.
        """
        if self.account_id is None:
            return
        state = holding(self._session, self.account_id)
        lots = state.lots if day is None else unburnt(state.lots, day)
        if not state.debt or not lots:
            return
        paid = settle(lots, state.debt)
        self.move("transfer", paid, sign=-1)
        self.move("transfer", [Share(None, Cents(sum(share.amount for share in paid)))])

    def seal(self, request: Request, what: str, lines: Sequence[dict[str, Any]] = (), **columns: Any) -> int:
        """Write the operation row itself and return its id; its ``bonuses`` are the sum of the entries."""
        rows = [{"operation_id": self.id, **line} for line in lines]
        if rows:
            run(self._session, _NEW_LINE, rows)
        row = {
            **_NO_SUMS,
            **_NOBODY,
            "id": self.id,
            "op_key": request.op_key,
            "request_hash": request.digest,
            "what": what,
            "account_id": self.account_id,
            "staff_id": self._tx.staff_id,
            "programme_id": self._tx.programme_id,
            "recorded_at": self._tx.now,
            "bonuses": self._bonuses,
            "reached": self.state.reached,
            "reached_year": self.state.reached_year,
            "stamps": self.state.stamps,
            "turnover_day": columns["business_day"],
            **columns,
        }
        link = chain.link(self._before, _as_kept(row), self._entries, map(_as_kept, self._lots), rows)
        run(self._session, _NEW_OPERATION, {**row, "prev_hash": self._before, "hash": link})
        self._tx.changed(Change.LEDGER)
        return self.id


def _as_kept(row: dict[str, Any]) -> dict[str, Any]:
    """Return the values of *row* as the file keeps them."""
    return {name: _kept(value) for name, value in row.items()}


def _kept(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.tzinfo is None else "microseconds")
    return value.isoformat() if isinstance(value, date) else value
