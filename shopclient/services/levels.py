"""What decides an account's level: turnover of its life or of twelve months, and the highest it came to."""

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.bill import Priced
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.programme import Rules
from shopclient.models import Account, Operation
from shopclient.services.ledger import AccountState
from shopclient.services.operations import undone

_YEAR = 12


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
) -> Turnover:
    """Return the turnover that decides the level before a bill of *day*.

    Turnover is money paid, returns deducted, with what an older program brought; by default a level once
    reached is kept (loyalty rules 3).
    """
    highest: int
    if kind is not None and kind.level_window == "12_months":
        now = turnover_within(session, account, day, _YEAR)
        highest = state.reached_year
    else:
        now = Cents(account.opening + account.turnover)
        highest = account.opening + state.reached
    return Turnover(now, Cents(max(now, highest)) if rules.level_ratchet else now)


def turnover_within(session: Session, account: AccountSums, day: date, months: int) -> Cents:
    """Return the turnover of so many months that end with *day*; a return counts with its sale.

    What an older program brought counts from the day on which the account was opened here.
    """
    since = months_before(day, months)
    query = select(func.coalesce(func.sum(Operation.turnover), 0)).where(
        Operation.account_id == account.id, Operation.turnover_day > since, Operation.turnover_day <= day
    )
    opening = account.opening if account.opened_on > since else 0
    return Cents(opening + (session.scalar(query) or 0))


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
    stamps = {0: state.stamps, 1: state.stamps + 1, 2: 0}[priced.stamp]
    return AccountState(Cents(reached), Cents(reached_year), stamps)


def state_without(session: Session, rules: Rules, account_id: int, gone: Iterable[int]) -> AccountState:
    """Return what the account comes to if the operations *gone* had never been, reckoned from its sales.

    Turnover: the highest that a lasting sale led to. Stamps: counted purchases since the last reward; those
    returned whole do not count (loyalty rules 3).
    """
    left_out = set(gone)
    account = session.get_one(Account, account_id)
    life, year = _Highest(rules), _Highest(rules, months=_YEAR)
    year.begin(account.opened_at.date(), account.opening_turnover)
    stamps = 0
    for row in session.execute(_history(account_id, left_out)):
        if row.undone or row.id in left_out:
            continue
        life.add(row)
        year.add(row)
        if row.stamp and not row.returned_whole:
            stamps = 0 if row.stamp == _REWARD else stamps + 1
    return AccountState(Cents(life.highest), Cents(year.highest), stamps)


class _Highest:
    """The highest turnover that an account came to, within its life or within so many months."""

    def __init__(self, rules: Rules, months: int = 0) -> None:
        self._at_list_prices = rules.level_timing == "this"
        self._months = months
        self._days: deque[tuple[date, int]] = deque()
        self._running = 0
        self.highest = 0

    def begin(self, day: date, opening: int) -> None:
        """Count what an older program brought."""
        self._days.append((day, opening))
        self._running = self.highest = opening

    def add(self, row: Any) -> None:
        """Let one operation move the turnover; only sales lead to a level."""
        if self._months:
            cut = months_before(row.business_day, self._months)
            while self._days and self._days[0][0] <= cut:
                self._running -= self._days.popleft()[1]
            self._days.append((row.turnover_day, row.turnover))
        if self._at_list_prices and row.what == "sale":
            self.highest = max(self.highest, self._running + row.gross)
        self._running += row.turnover
        self.highest = max(self.highest, self._running)


_REWARD = 2


def _history(account_id: int, gone: Collection[int]) -> Any:
    back, later = aliased(Operation), aliased(Operation)
    lasting = ~exists().where(later.ref_id == back.id, later.what == "undo")
    returned = (
        select(func.coalesce(func.sum(-back.gross), 0))
        .where(back.ref_id == Operation.id, back.what == "refund", lasting, back.id.not_in(gone))
        .correlate(Operation)
        .scalar_subquery()
    )
    value = Operation.due + Operation.spent + Operation.gift
    return (
        select(
            Operation.id,
            *(Operation.what, Operation.gross, Operation.turnover, Operation.stamp),
            *(Operation.business_day, Operation.turnover_day),
            undone().label("undone"),
            ((value > 0) & (returned >= value)).label("returned_whole"),
        )
        .where(Operation.account_id == account_id, Operation.what != "undo")
        .order_by(Operation.id)
    )
