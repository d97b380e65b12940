"""What decides an account's level: turnover of its life or of twelve months, and the highest it came to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache
from heapq import heappop, heappush
from typing import Any

from sqlalchemy import bindparam, case, exists, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.bill import Priced, Stamp
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.programme import Rules
from shopclient.models import Account, Operation, SaleLine
from shopclient.models.base import LocalMoment
from shopclient.services.core import Query
from shopclient.services.ledger import AccountState
from shopclient.services.operations import goes_back, parted

_YEAR = 12
_WITHIN = Query(
    select(func.coalesce(func.sum(Operation.turnover), 0).label("turnover")).where(
        Operation.account_id == bindparam("account"),
        Operation.turnover_day > bindparam("since"),
        Operation.turnover_day <= bindparam("day"),
    )
)
_GIVER = aliased(Operation)
_GIVERS = Query(
    select(_GIVER.account_id)
    .join(Operation, Operation.cause_id == _GIVER.id)
    .where(
        Operation.account_id == bindparam("account"),
        Operation.what == "transfer",
        _GIVER.account_id.is_not(None),
        ~parted(),
        ~goes_back(),
    )
)
_EVER = datetime.combine(date.max, time.max)


@dataclass(frozen=True)
class AccountSums:
    """What an account's row says: its turnover since it is ours, and what an older program brought."""

    id: int
    opening: Cents
    turnover: Cents
    opened_on: date


@dataclass(frozen=True)
class Turnover:
    """An account's turnover as its kind counts it, and the highest that it came to, in minor units."""

    now: Cents
    reached: Cents


def turnover_for_level(
    session: Session,
    kind: CardKind | None,
    rules: Rules,
    account: AccountSums,
    state: AccountState,
    day: date,
    until: datetime | None = None,
) -> Turnover:
    """Return the turnover that decides the level before a bill of *day*.

    Turnover is money paid, returns deducted, with what an older program brought; by default a level once
    reached is kept (loyalty rules 3). With *until* sums and state are those of a moment gone by.
    """
    highest: int
    if kind is not None and kind.level_window == "12_months":
        now = turnover_within(session, account, day, _YEAR, until)
        highest = state.reached_year
    else:
        now = Cents(account.opening + account.turnover)
        highest = account.opening + state.reached
    return Turnover(now, Cents(max(now, highest)) if rules.level_ratchet else now)


def turnover_within(
    session: Session, account: AccountSums, day: date, months: int, until: datetime | None = None
) -> Cents:
    """Return the turnover of so many months that end with *day*; a return counts with its sale.

    What an older program brought counts from the day on which the account was opened here; what a joined
    account turned over or brought, on its own days. With *until* only what had happened by that moment.
    """
    since = months_before(day, months)
    joined = joined_accounts(session, account.id)
    if not joined and until is None:
        own = account.opening if account.opened_on > since else 0
        return Cents(own + _WITHIN.scalar(session, account=account.id, since=since, day=day))
    query = select(func.coalesce(func.sum(Operation.turnover), 0)).where(
        Operation.turnover_day > since, Operation.turnover_day <= day
    )
    if until is not None:
        query = query.where(Operation.happened_at <= until)
    if joined:
        whose = Operation.account_id.in_([account.id, *joined])
        query = query.where(whose, Operation.what != "transfer")
        opening = _openings_within(session, account.id, since)
    else:
        query = query.where(Operation.account_id == account.id)
        opening = account.opening if account.opened_on > since else 0
    return Cents(opening + (session.scalar(query) or 0))


def _openings_within(session: Session, account_id: int, since: date) -> int:
    """Return what older programs brought after *since*, each part from the first day of its own account."""
    account, givers = session.get_one(Account, account_id), _givers(session, account_id)
    own = account.opening_turnover - sum(session.get_one(Account, one).opening_turnover for one in givers)
    theirs = sum(_openings_within(session, one, since) for one in givers)
    return theirs + (own if account.opened_at.date() > since else 0)


def joined_accounts(session: Session, account_id: int) -> list[int]:
    """Return the accounts that were joined to this one, those joined to them included."""
    return [each for one in _givers(session, account_id) for each in (one, *joined_accounts(session, one))]


def _givers(session: Session, account_id: int) -> list[int]:
    return [row.account_id for row in _GIVERS.all(session, account=account_id)]


def highest_of_year(session: Session, account: AccountSums, day: date, before: Turnover) -> Turnover:
    """Return the turnover that a late sale of *day* adds to; *before* is that of its own twelve months.

    What was sold after *day*, and booked before the journal came, is turned over in one year with it, too.
    """
    days = select(func.max(Operation.business_day)).where(Operation.account_id == account.id)
    last = session.scalar(days)
    if last is None or day <= months_before(last, _YEAR):
        return before
    return replace(before, now=max(before.now, turnover_within(session, account, last, _YEAR)))


def state_after_sale(
    state: AccountState,
    account: AccountSums,
    before: Turnover,
    priced: Priced,
    kind: CardKind,
) -> AccountState:
    """Return what an account has come to with a sale."""
    reached: int = max(state.reached, account.turnover + priced.turnover)
    reached_year: int = state.reached_year
    if kind.level_window == "12_months":
        reached_year = max(reached_year, before.now + priced.turnover, priced.level_turnover)
    else:
        reached = max(reached, priced.level_turnover - account.opening)
    return AccountState(Cents(reached), Cents(reached_year), priced.stamp.after(state.stamps))


def state_without(session: Session, rules: Rules, account_id: int, gone: Iterable[int]) -> AccountState:
    """Return what the account comes to if the operations *gone* had never been, reckoned from its sales.

    Turnover: the highest that a lasting sale led to. Stamps: counted purchases since the last reward; those
    returned whole or moved to another card do not count (loyalty rules 3). An account that was joined to
    this one brings what it came to itself.
    """
    return _Path(session, rules, account_id, frozenset(gone)).state


def state_until(session: Session, rules: Rules, account_id: int, moment: datetime) -> AccountState:
    """Return what the account had come to at a shop-local *moment*, reckoned from what had happened by then.

    What happened later is left out, whenever it was booked: a sale that was returned or undone since stood
    then. The rest counts in the order of booking, as it does now: the order is by number, never by time
    (loyalty rules 4), so that a reward that was given stays where it was given when a journal comes late,
    and the answer for the present moment is what the last operation says.
    """
    return _Path(session, rules, account_id, frozenset(), moment).state


class _Path:
    """An account's way through its operations, without those that are gone or came after a moment."""

    def __init__(
        self,
        session: Session,
        rules: Rules,
        account_id: int,
        gone: frozenset[int],
        until: datetime = _EVER,
    ) -> None:
        account = session.get_one(Account, account_id)
        given = {"account": account_id, "gone": list(gone), "until": until}
        rows = session.execute(_history(), given).all()
        joined = {
            row.id: _Path(session, rules, row.giver, gone, until) for row in rows if row.giver is not None
        }
        self.opening: int = account.opening_turnover
        self.life, self.year, self.stamps = _Highest(rules), _Highest(rules, months=_YEAR), 0
        # What a joined account brought from an older program counts from its own first day.
        own = self.opening - sum(other.opening for other in joined.values())
        self.year.begin(account.opened_at.date(), own)
        for row in rows:
            if row.id in joined:
                self._join(joined[row.id], min(row.business_day, until.date()))
            elif not row.undone and row.id not in gone:
                self._add(row)

    @property
    def state(self) -> AccountState:
        return AccountState(Cents(self.life.highest), Cents(self.year.highest), self.stamps)

    def _add(self, row: Any) -> None:
        self.life.add(row)
        self.year.add(row)
        if row.stamp and not row.returned_whole and not row.moved_on:
            self.stamps = Stamp(row.stamp).after(self.stamps)

    def _join(self, other: "_Path", day: date) -> None:
        self.life.join(other.life, day)
        self.year.join(other.year, day)
        self.stamps += other.stamps


class _Highest:
    """The highest turnover that an account came to, within its life or within so many months."""

    def __init__(self, rules: Rules, months: int = 0) -> None:
        self._at_list_prices = rules.level_timing == "this"
        self._months = months
        self.days: list[tuple[date, int]] = []  # a heap: a return bears its sale's day, which is long gone by
        self.running = 0
        self.highest = 0
        self._latest = date.min

    def begin(self, day: date, opening: int) -> None:
        """Count what an older program brought."""
        heappush(self.days, (day, opening))
        self.running = self.highest = opening

    def add(self, row: Any) -> None:
        """Let one operation move the turnover; only sales lead to a level."""
        self._forget_before(row.business_day)
        if self._months:
            heappush(self.days, (row.turnover_day, row.turnover))
        if self._at_list_prices and row.what in {"sale", "attach"}:
            self.highest = max(self.highest, self.running + row.gross - row.gift_cards)
        self.running += row.turnover
        self._forget_before(row.business_day)  # a journal may come later than its own year
        self.highest = max(self.highest, self.running)

    def join(self, other: "_Highest", day: date) -> None:
        """Add, on *day*, all that another account came to."""
        for item in other.days:
            heappush(self.days, item)
        self.running += other.running
        self._forget_before(day)
        self.highest = max(self.highest, other.highest, self.running)

    def _forget_before(self, day: date) -> None:
        if not self._months:
            return
        self._latest = max(self._latest, day)
        cut = months_before(self._latest, self._months)
        while self.days and self.days[0][0] <= cut:
            self.running -= heappop(self.days)[1]


# Built once: an alias of a table of so many columns costs more than the query.
@cache
def _history() -> Any:
    until = bindparam("until", type_=LocalMoment())
    gone: Any = bindparam("gone", expanding=True)
    back, move, giver = (aliased(Operation) for _ in range(3))
    # An attached sale counts by the operation that attached it; what comes back refers to the sale.
    sale_id = case((Operation.what == "attach", Operation.ref_id), else_=Operation.id)
    returned = (
        select(func.coalesce(func.sum(-back.gross), -1))  # none: also a free purchase stands
        .where(back.ref_id == sale_id, back.what == "refund", back.happened_at <= until)
        .where(~_undone_by(back, until), back.id.not_in(gone))
        .correlate(Operation)
        .scalar_subquery()
    )
    sold = aliased(Operation)
    value, gross = (
        select(what).where(sold.id == sale_id).correlate(Operation).scalar_subquery()
        for what in (sold.due + sold.spent + sold.gift, sold.gross)
    )
    moved_on = exists().where(
        move.ref_id == sale_id,
        move.what == "attach",
        move.id > Operation.id,
        move.happened_at <= until,
        move.id.not_in(gone),
        ~_undone_by(move, until),
    )
    gift_cards = (
        select(func.coalesce(func.sum(SaleLine.amount), 0))
        .where(SaleLine.operation_id == sale_id, SaleLine.gift_card_id.is_not(None))
        .correlate(Operation)
        .scalar_subquery()
    )
    given_by = (
        select(giver.account_id)
        .where(giver.id == Operation.cause_id, giver.what == "transfer", Operation.what == "transfer")
        .correlate(Operation)
        .scalar_subquery()
    )
    return (
        select(
            Operation.id,
            *(Operation.what, gross.label("gross"), Operation.turnover, Operation.stamp),
            *(Operation.business_day, Operation.turnover_day),
            _undone_by(Operation, until).label("undone"),
            (returned >= value).label("returned_whole"),
            moved_on.correlate(Operation).label("moved_on"),
            given_by.label("giver"),
            gift_cards.label("gift_cards"),
        )
        .where(
            Operation.account_id == bindparam("account"),
            Operation.what != "undo",
            # Accounts that were joined are one, of a moment before, too.
            (Operation.happened_at <= until) | (Operation.what == "transfer"),
            # What left this account when it was joined to another one was there before all the same.
            (Operation.what != "transfer") | _is_join(),
        )
        .order_by(Operation.id)
    )


def _is_join() -> Any:
    """Return the condition "another account was joined to this one here, and they were not parted since"."""
    return Operation.cause_id.is_not(None) & ~goes_back() & ~parted()


def _undone_by(operation: Any, until: Any) -> Any:
    later = aliased(Operation)
    return (
        exists()
        .where(later.ref_id == operation.id, later.what == "undo", later.happened_at <= until)
        .correlate(operation)
    )
