"""Reports for the owner: what came into the drawer, and what the shop owes in bonuses.

Both are reckoned from the ledger's own rows. An operation that was undone and its undo cancel out; bonuses
that burnt in between, in a lot that should never have been, are left out as well.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, select, true
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import WHOLE, Bps, Cents, divide
from shopclient.models import Account, Entry, Lot, Operation
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Takings:
    """A period's money (cash taken less cash back), what else paid, and how many sales and returns last."""

    money: Cents
    bonuses_spent: Cents  # less those given back
    discounts: Cents
    sales: int
    refunds: int


@dataclass(frozen=True)
class BonusLiability:
    """What the shop owes its clients in bonuses; issued = spent + burned + active + pending − debts."""

    active: Cents
    pending: Cents
    debts: Cents  # never netted against the bonuses of others
    issued: Cents  # less take-backs and manual debits; what an older program brought counts
    spent: Cents  # less those given back
    burned: Cents
    accounts_with_bonus: int
    burns: tuple[tuple[date, Cents], ...]  # what will burn, by date

    @property
    def liability(self) -> Cents:
        """All bonuses that clients can or will be able to spend."""
        return Cents(self.active + self.pending)

    @property
    def redemption_rate(self) -> Bps:
        """How much of what was issued has been spent."""
        return _rate(self.spent, self.issued)

    @property
    def burned_rate(self) -> Bps:
        """How much of what was issued has burnt."""
        return _rate(self.burned, self.issued)


def takings(shop: Shop, first: date | None = None, last: date | None = None) -> Takings:
    """Return what the business days *first* to *last*, both included, took in; None leaves an end open.

    An undo gives the money back on its own day, as the drawer does; the purchase is counted no more.
    """
    inside = _between(Operation.business_day, first, last)
    money = discounts = sales = refunds = spent = 0
    for part in _parts(shop, inside):
        lasting = ~_undone_until(part.newest)
        sums = select(
            func.coalesce(func.sum(Operation.due), 0).label("money"),
            func.coalesce(func.sum(Operation.discount), 0).label("discounts"),
            func.count().filter(Operation.what == "sale", lasting).label("sales"),
            func.count().filter(Operation.what == "refund", lasting).label("refunds"),
        ).where(Operation.what.in_(("sale", "refund", "undo")), inside, part.holds(Operation.id))
        with shop.reading() as session:
            row = session.execute(sums).one()
            spent += _spent(session, part, first, last)
        money, discounts = money + row.money, discounts + row.discounts
        sales, refunds = sales + row.sales, refunds + row.refunds
    return Takings(Cents(money), Cents(spent), Cents(discounts), sales, refunds)


def bonus_liability(shop: Shop, as_of: date | None = None) -> BonusLiability:
    """Return what is owed in bonuses at the end of business day *as_of*; None: by all that is booked.

    A day that has not come yet is a forecast. Lots whose day has come count as burned though nobody has
    booked it yet; gifts that are due and not booked are nobody's yet and left out. Gift cards hold money
    paid in advance, no bonuses, and are left out, too.
    """
    held = _Held(as_of or shop.today())
    spent = burned = 0
    for part in _parts(shop, _between(Operation.business_day, None, as_of)):
        with shop.reading() as session:
            held.add(session.execute(_moved(part, as_of)))
            spent += _spent(session, part, None, as_of)
            burned += _burned(session, part, as_of)
    held.count()
    burned += held.unbooked
    return BonusLiability(
        active=Cents(held.active),
        pending=Cents(held.pending),
        debts=Cents(held.debts),
        issued=Cents(spent + burned + held.active + held.pending - held.debts),
        spent=Cents(spent),
        burned=Cents(burned),
        accounts_with_bonus=sum(1 for amount in held.accounts.values() if amount > 0),
        burns=tuple((on, Cents(amount)) for on, amount in sorted(held.burns.items()) if amount),
    )


#: Operations read at a time: a sale must not wait for a report (trust, decision 6).
_AT_A_TIME = 4_000


@dataclass(frozen=True)
class _Part:
    """Some operations of a report, by their ids; what came after *newest* is not of it.

    Nothing booked ever changes, so that all parts together tell of one moment.
    """

    low: int
    high: int
    newest: int

    def holds(self, column: Any) -> ColumnElement[bool]:
        """Return the condition that an id is of this part."""
        return and_(column >= self.low, column <= self.high)


def _parts(shop: Shop, inside: ColumnElement[bool]) -> Iterator[_Part]:
    """Give the operations *inside* in parts, each to be read in a transaction of its own."""
    with shop.reading() as session:
        newest = session.scalar(select(func.max(Operation.id))) or 0
        # Apart, since only alone each is one step where nothing bounds it.
        low = session.scalar(select(func.min(Operation.id)).where(inside))
        high = session.scalar(select(func.max(Operation.id)).where(inside))
    for start in range(low or 1, (high or 0) + 1, _AT_A_TIME):
        yield _Part(start, min(start + _AT_A_TIME - 1, newest), newest)


def _undone_until(newest: int) -> Any:
    later = aliased(Operation)
    undo = exists().where(later.ref_id == Operation.id, later.what == "undo", later.id <= newest)
    return undo.correlate(Operation)


class _Held:
    """What all accounts hold on a day, added up lot by lot."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._lots: dict[tuple[int, int | None], int] = defaultdict(int)
        self._days: dict[int | None, tuple[date, date | None]] = {}
        self.active = self.pending = self.debts = self.unbooked = 0
        self.accounts: dict[int, int] = defaultdict(int)
        self.burns: dict[date, int] = defaultdict(int)

    def add(self, rows: Iterable[Any]) -> None:
        """Add what some operations moved in each lot, and in each account's debt."""
        for row in rows:
            self._lots[row.account_id, row.lot_id] += row.amount
            self._days[row.lot_id] = row.active_from, row.burns_on

    def count(self) -> None:
        """Count what is left, once all is added."""
        for (account, lot), amount in self._lots.items():
            if lot is None:
                self.debts -= amount
            elif amount:
                self._count(account, amount, *self._days[lot])

    def _count(self, account: int, amount: int, active_from: date, burns_on: date | None) -> None:
        if burns_on is not None and burns_on <= self._day:
            self.unbooked += amount
            return
        if active_from > self._day:
            self.pending += amount
        else:
            self.active += amount
        self.accounts[account] += amount
        if burns_on is not None:
            self.burns[burns_on] += amount


def _moved(part: _Part, as_of: date | None) -> Any:
    """Return the query for what a part moved in each lot, and in each account's debt, until a day."""
    return (
        select(
            *(Entry.account_id, Entry.lot_id, Lot.active_from, Lot.burns_on),
            func.sum(Entry.amount).label("amount"),
        )
        .join(Operation, Operation.id == Entry.operation_id)
        .join(Account, Account.id == Entry.account_id)
        .outerjoin(Lot, Lot.id == Entry.lot_id)
        .where(
            Account.is_gift == 0,
            part.holds(Entry.operation_id),
            _between(Operation.business_day, None, as_of),
        )
        .group_by(Entry.account_id, Entry.lot_id)
    )


def _spent(session: Session, part: _Part, first: date | None, last: date | None) -> int:
    """Return the bonuses that paid for purchases of these days, less what returns gave back.

    An undo counts with its own day and the opposite sign.
    """
    booked, later = Operation, aliased(Operation)
    moved = (
        select(func.coalesce(func.sum(-Entry.amount), 0))
        .join(booked, booked.id == Entry.operation_id)
        .join(Account, Account.id == Entry.account_id)
        .where(
            Account.is_gift == 0,
            and_(booked.what == "sale", Entry.what == "spend")
            | and_(booked.what == "refund", Entry.what == "give_back"),
        )
    )
    made = moved.where(part.holds(Entry.operation_id), _between(booked.business_day, first, last))
    taken_back = moved.join(later, and_(later.ref_id == booked.id, later.what == "undo")).where(
        part.holds(later.id), _between(later.business_day, first, last)
    )
    return (session.scalar(made) or 0) - (session.scalar(taken_back) or 0)


def _burned(session: Session, part: _Part, as_of: date | None) -> int:
    """Return the bonuses that burnt, but for those of lots that an undo made never to have been."""
    burnt = (
        select(Entry.lot_id, func.sum(-Entry.amount).label("amount"))
        .join(Operation, Operation.id == Entry.operation_id)
        .join(Account, Account.id == Entry.account_id)
        .where(
            *(Account.is_gift == 0, Entry.what == "burn", part.holds(Entry.operation_id)),
            _between(Operation.business_day, None, as_of),
        )
        .group_by(Entry.lot_id)
        .subquery()
    )
    # A lot that a merge moved to another account is the same lot still.
    origin = select(burnt.c.lot_id, burnt.c.lot_id.label("root")).cte("origin", recursive=True)
    origin = origin.union(
        select(origin.c.lot_id, Lot.origin_id)
        .join(Lot, Lot.id == origin.c.root)
        .join(Operation, Operation.id == Lot.operation_id)
        .where(Operation.what == "transfer", Lot.origin_id.is_not(None))
    )
    later = aliased(Operation)
    gone = (
        select(origin.c.lot_id)
        .join(Lot, Lot.id == origin.c.root)
        .join(later, and_(later.ref_id == Lot.operation_id, later.what == "undo"))
        .where(later.id <= part.newest, _between(later.business_day, None, as_of))
    )
    lasting = select(func.coalesce(func.sum(burnt.c.amount), 0)).where(burnt.c.lot_id.not_in(gone))
    return session.scalar(lasting) or 0


def _between(column: Any, first: date | None, last: date | None) -> ColumnElement[bool]:
    bounds = [column >= first] if first is not None else []
    bounds += [column <= last] if last is not None else []
    return and_(true(), *bounds)


def _rate(part: int, whole: int) -> Bps:
    return Bps(divide(part * WHOLE, whole)) if whole > 0 else Bps(0)
