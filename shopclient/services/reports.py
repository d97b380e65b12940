"""Reports for the owner: what came into the drawer, and what the shop owes in bonuses.

Both are reckoned from the ledger's own rows. An operation that was undone and its undo cancel out; bonuses
that burnt in between, in a lot that should never have been, are left out as well.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import WHOLE, Bps, Cents, divide
from shopclient.models import Account, Entry, Lot, Operation
from shopclient.services.clock import day_of
from shopclient.services.operations import undone
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
    sums = select(
        func.coalesce(func.sum(Operation.due), 0).label("money"),
        func.coalesce(func.sum(Operation.discount), 0).label("discounts"),
        func.count().filter(Operation.what == "sale", ~undone()).label("sales"),
        func.count().filter(Operation.what == "refund", ~undone()).label("refunds"),
    ).where(Operation.what.in_(("sale", "refund", "undo")), inside)
    with shop.reading() as session:
        row = session.execute(sums).one()
        spent = _spent(session, first, last)
    return Takings(Cents(row.money), spent, Cents(row.discounts), row.sales, row.refunds)


def bonus_liability(shop: Shop, as_of: date | None = None) -> BonusLiability:
    """Return what is owed in bonuses at the end of business day *as_of*; None: by all that is booked.

    A day that has not come yet is a forecast. Lots whose day has come count as burned though nobody has
    booked it yet; gifts that are due and not booked are nobody's yet and left out. Gift cards hold money
    paid in advance, no bonuses, and are left out, too.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        day = as_of or day_of(shop.now, programme.shop)
        held = _Held(day)
        for row in session.execute(_lots(as_of)):
            held.add(row)
        spent = _spent(session, None, as_of)
        burned = Cents(_burned(session, as_of) + held.unbooked)
    return BonusLiability(
        active=Cents(held.active),
        pending=Cents(held.pending),
        debts=Cents(held.debts),
        issued=Cents(spent + burned + held.active + held.pending - held.debts),
        spent=spent,
        burned=burned,
        accounts_with_bonus=sum(1 for amount in held.accounts.values() if amount > 0),
        burns=tuple((on, Cents(amount)) for on, amount in sorted(held.burns.items()) if amount),
    )


class _Held:
    """What all accounts hold on a day, added up lot by lot."""

    def __init__(self, day: date) -> None:
        self._day = day
        self.active = self.pending = self.debts = self.unbooked = 0
        self.accounts: dict[int, int] = defaultdict(int)
        self.burns: dict[date, int] = defaultdict(int)

    def add(self, row: Any) -> None:
        """Count one lot, or one account's debt, with the sum of its entries."""
        if row.lot_id is None:
            self.debts -= row.amount
            return
        if row.burns_on is not None and row.burns_on <= self._day:
            self.unbooked += row.amount
            return
        if row.active_from > self._day:
            self.pending += row.amount
        else:
            self.active += row.amount
        self.accounts[row.account_id] += row.amount
        if row.burns_on is not None:
            self.burns[row.burns_on] += row.amount


def _lots(as_of: date | None) -> Any:
    """Return the query for what each lot holds, and what each account owes, by the entries until a day."""
    amount = func.sum(Entry.amount)
    return (
        select(Entry.account_id, Entry.lot_id, Lot.active_from, Lot.burns_on, amount.label("amount"))
        .join(Operation, Operation.id == Entry.operation_id)
        .join(Account, Account.id == Entry.account_id)
        .outerjoin(Lot, Lot.id == Entry.lot_id)
        .where(Account.is_gift == 0, _between(Operation.business_day, None, as_of))
        .group_by(Entry.account_id, Entry.lot_id)
        .having(amount != 0)
    )


def _spent(session: Session, first: date | None, last: date | None) -> Cents:
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
    made = moved.where(_between(booked.business_day, first, last))
    taken_back = moved.join(later, and_(later.ref_id == booked.id, later.what == "undo")).where(
        _between(later.business_day, first, last)
    )
    return Cents((session.scalar(made) or 0) - (session.scalar(taken_back) or 0))


def _burned(session: Session, as_of: date | None) -> int:
    """Return the bonuses that burnt, but for those of lots that an undo made never to have been."""
    until = _between(Operation.business_day, None, as_of)
    burnt = (
        select(func.coalesce(func.sum(-Entry.amount), 0))
        .join(Operation, Operation.id == Entry.operation_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Account.is_gift == 0, Entry.what == "burn", until)
    )
    later = aliased(Operation)
    gone = (
        select(Lot.id)
        .join(later, and_(later.ref_id == Lot.operation_id, later.what == "undo"))
        .where(_between(later.business_day, None, as_of))
        .cte(recursive=True)
    )
    # A lot that a merge moved to another account is the same lot still.
    gone = gone.union(
        select(Lot.id)
        .join(gone, Lot.origin_id == gone.c.id)
        .join(Operation, Operation.id == Lot.operation_id)
        .where(Operation.what == "transfer")
    )
    never = burnt.where(Entry.lot_id.in_(select(gone.c.id)))
    return (session.scalar(burnt) or 0) - (session.scalar(never) or 0)


def _between(column: Any, first: date | None, last: date | None) -> ColumnElement[bool]:
    bounds = [column >= first] if first is not None else []
    bounds += [column <= last] if last is not None else []
    return and_(True, *bounds)


def _rate(part: int, whole: int) -> Bps:
    return Bps(divide(part * WHOLE, whole)) if whole > 0 else Bps(0)
