"""The ledger: lots and entries first, then the operation that seals them, in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple, cast

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain import chain
from shopclient.domain.bonuses import OpenLot, Share, settle, unburnt
from shopclient.domain.errors import FileDamaged
from shopclient.domain.money import Cents
from shopclient.models import Account, Entry, Fact, Lot, Operation, SaleLine
from shopclient.models.operation import SUMS
from shopclient.services.changes import Change
from shopclient.services.core import Insert, Query, table
from shopclient.services.operations import Request
from shopclient.services.shop import Tx

# Built once: at the till building a statement anew costs more than SQLite needs to carry it out.
_ACCOUNTS, _LOTS, _OPERATIONS, _FACTS = table(Account), table(Lot), table(Operation), table(Fact)
_HELD = Query(
    select(_ACCOUNTS.c.debt, _LOTS.c.id, _LOTS.c.left, _LOTS.c.active_from, _LOTS.c.burns_on)
    .select_from(_ACCOUNTS)
    .outerjoin(
        _LOTS,
        # Written out: a bound value would keep SQLite off the partial index.
        (_LOTS.c.account_id == _ACCOUNTS.c.id) & (_LOTS.c.left > literal_column("0")),
    )
    .where(_ACCOUNTS.c.id == bindparam("account"))
)
_NEWEST_OPERATION, _NEWEST_FACT = _OPERATIONS.alias(), _FACTS.alias()
_LAST = Query(
    select(_OPERATIONS.c.id, _OPERATIONS.c.hash, _FACTS.c.id.label("fact_id"), _FACTS.c.hash.label("fact"))
    .select_from(_FACTS)
    .outerjoin(_OPERATIONS, _OPERATIONS.c.id == select(func.max(_NEWEST_OPERATION.c.id)).scalar_subquery())
    .where(_FACTS.c.id == select(func.max(_NEWEST_FACT.c.id)).scalar_subquery())
)
_STATE = Query(
    select(_OPERATIONS.c.reached, _OPERATIONS.c.reached_year, _OPERATIONS.c.stamps)
    .where(_OPERATIONS.c.account_id == bindparam("account"))
    .order_by(_OPERATIONS.c.id.desc())
    .limit(literal_column("1"))
)
_CLIENT = Query(select(_ACCOUNTS.c.client_id).where(_ACCOUNTS.c.id == bindparam("account")))
_LOT = Query(select(_LOTS).where(_LOTS.c.id == bindparam("lot")))
_NEW_LOT, _KNOWN_LOT = Insert(_LOTS, numbered=True), Insert(_LOTS)
_NEW_ENTRY = Insert(table(Entry), numbered=True)
_NEW_LINE = Insert(table(SaleLine))
_NEW_OPERATION = Insert(_OPERATIONS)
#: What an operation has that does not say otherwise: an insert knows no defaults of the mapped class.
_NO_SUMS = dict.fromkeys((*SUMS, "stamp"), 0)
_NOBODY = {"card_id": None, "client_id": None, "ref_id": None, "cause_id": None, "reason": ""}


#: A lot that is reckoned with before it is booked gets an id from here on, as a later one than all others.
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

    def minus(self, shares: Iterable[Share]) -> "Holding":
        """Return the holding once *shares* of its lots were spent."""
        taken = {share.lot: share.amount for share in shares}
        left: list[OpenLot] = []
        for lot in self.lots:
            rest = lot.left - taken.get(lot.id, 0)
            if rest == lot.left:
                left.append(lot)
            elif rest:
                left.append(replace(lot, left=Cents(rest)))
        return Holding(tuple(left), self.debt)

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
    rows = _HELD.all(session, account=account_id)
    held = tuple(
        OpenLot(row.id, Cents(row.left), row.active_from, row.burns_on) for row in rows if row.id is not None
    )
    return Holding(held, Cents(rows[0].debt if rows else 0))


def client_of(session: Session, account_id: int) -> int | None:
    """Return the client whose account it is; None for a bearer's."""
    return cast(int | None, _CLIENT.scalar(session, account=account_id))


def state_of(session: Session, account_id: int | None) -> AccountState:
    """Read what an account came to with its last operation."""
    row = None if account_id is None else _STATE.first(session, account=account_id)
    if row is None:
        return AccountState()
    return AccountState(Cents(row.reached), Cents(row.reached_year), row.stamps)


class ChainEnd(NamedTuple):
    """Where the chain of operations ends, None before the first; and the newest fact."""

    id: int | None
    hash: str | None
    fact_id: int
    fact: str


class Writes:
    """Where an operation goes, row by row: to the file at once."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def lot(self, row: dict[str, Any]) -> int:
        """Write a lot and return its id."""
        return _NEW_LOT.add(self.session, row)

    def entry(self, row: dict[str, Any]) -> None:
        """Write an entry."""
        _NEW_ENTRY.add(self.session, row)

    def operation(self, row: dict[str, Any], lines: Iterable[dict[str, Any]]) -> None:
        """Write the operation itself, which seals the rest."""
        for line in lines:
            _NEW_LINE.add(self.session, line)
        _NEW_OPERATION.add(self.session, row)


class Gathered(Writes):
    """Many new operations without lines, written a table at a time when all of them are there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lots: list[dict[str, Any]] = []
        self._entries: list[dict[str, Any]] = []
        self._operations: list[dict[str, Any]] = []
        self._next = (session.scalar(select(func.max(Lot.id))) or 0) + 1

    def lot(self, row: dict[str, Any]) -> int:
        """Lay a lot by and return the id that it gets."""
        self._lots.append({**row, "id": self._next + len(self._lots)})
        return int(self._lots[-1]["id"])

    def entry(self, row: dict[str, Any]) -> None:
        """Lay an entry by."""
        self._entries.append(row)

    def operation(self, row: dict[str, Any], lines: Iterable[dict[str, Any]]) -> None:
        """Lay an operation by, which has no *lines*."""
        self._operations.append(row)

    def write(self) -> None:
        """Write all of them."""
        _KNOWN_LOT.add_kept(self.session, self._lots)
        _NEW_ENTRY.add_kept(self.session, self._entries)
        _NEW_OPERATION.add_kept(self.session, self._operations)


class Posting:
    """One operation being written. Nothing can join it once it is sealed: triggers refuse it."""

    def __init__(
        self,
        tx: Tx,
        account_id: int | None,
        state: AccountState | None = None,
        after: "Posting | None" = None,
        writes: Writes | None = None,
    ) -> None:
        """Begin an operation.

        *state* is what the account has come to, read here if it is not known; *after* is the one that was
        sealed just before it in this transaction, with nothing between them; *writes* is where it goes.
        """
        self._session = tx.session
        self._writes = writes or Writes(tx.session)
        self._tx = tx
        self.account_id = account_id
        self._bonuses = 0
        self._entries: list[dict[str, Any]] = []
        self._lots: list[dict[str, Any]] = []
        self.end: ChainEnd = _last(tx.session) if after is None else after.end
        self.id: int = (self.end.id or 0) + 1
        self._before = self.end.hash or chain.START
        self.state: AccountState = state_of(tx.session, account_id) if state is None else state

    def grant(
        self,
        what: str,
        amount: int,
        active_from: date,
        burns_on: date | None = None,
        origin: int | None = None,
    ) -> int:
        """Open a lot of *amount* minor units and return its id; it carries on the lot *origin*, if any."""
        row = _NEW_LOT.kept(
            {
                "account_id": self.account_id,
                "operation_id": self.id,
                "granted": amount,
                "left": 0,
                "active_from": active_from,
                "burns_on": burns_on,
                "origin_id": origin,
            }
        )
        lot_id = self._writes.lot(row)
        self._lots.append({**row, "id": lot_id})
        self.move(what, [Share(lot_id, Cents(amount))])
        return lot_id

    def move(self, what: str, shares: Sequence[Share], sign: int = 1) -> None:
        """Add entries: each share, times *sign*, to its lot or, without one, to the debt."""
        for share in shares:
            if share.amount:
                row = {
                    "operation_id": self.id,
                    "account_id": self.account_id,
                    "lot_id": share.lot,
                    "what": what,
                    "amount": sign * share.amount,
                }
                self._writes.entry(row)
                self._entries.append(row)
                self._bonuses += sign * share.amount

    def give_back(self, lot: int, amount: int) -> None:
        """Put *amount* back into a lot, and what it has no room for into a new one with the same days.

        It has none if it was emptied, or carried on with less, when its account was joined to another.
        """
        row = _LOT.first(self._session, lot=lot)
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
        row = _NEW_OPERATION.kept(
            {
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
                "fact_id": self.end.fact_id,
                **columns,
            }
        )
        # What is hashed is what is written, to the letter.
        link = chain.link(self._before, self.end.fact, row, self._entries, self._lots, rows)
        self._writes.operation({**row, "prev_hash": self._before, "hash": link}, rows)
        self.end = ChainEnd(self.id, link, self.end.fact_id, self.end.fact)
        self._tx.changed(Change.LEDGER)
        return self.id


def _last(session: Session) -> ChainEnd:
    last = _LAST.first(session)
    if last is None:  # somebody emptied the facts: even a new file has that of its programme
        raise FileDamaged(str(session.get_bind().engine.url.database), "no facts")
    return ChainEnd(*last)
