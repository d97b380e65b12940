"""An account book in plain Python, written straight from the loyalty rules, to hold the program against."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

RETURNED_DAYS = 14
LEVELS = ((0, 500), (300_000, 1_000))  # turnover from which on, cashback in basis points
CASH = 10  # cash rounding
EVER = datetime.combine(date.max, time.max)


@dataclass(frozen=True)
class Settings:
    """What differs from shop to shop."""

    shortfall: str = "debt"
    spent_back: str = "proportional"
    activation: int = 0
    life: int = 0
    stamps_every: int = 0


def programme(kept: Settings) -> dict[str, Any]:
    """Return the programme whose rules the book knows."""
    kind = {
        "key": "simple",
        "activation_days": kept.activation,
        "life_days": kept.life,
        "levels": [
            {"from": "0", "cashback_percent": "5"},
            {"from": "3000.00", "cashback_percent": "10"},
        ],
        "stamps_every": kept.stamps_every,
        "stamp_reward": {"percent": "50"},
    }
    rules = {
        "cash_rounding": "0.10",
        "refund_spent": kept.spent_back,
        "refund_shortfall": kept.shortfall,
    }
    return {"rules": rules, "card_kind": [kind, {"key": "gift", "gift": True, "holders": ["bearer"]}]}


@dataclass
class Lot:
    """Bonuses of one accrual."""

    account: int
    left: int
    active: date
    burns: date | None
    granted: int = 0
    burnt: int = 0
    heir: int | None = None

    def is_active(self, day: date) -> bool:
        return self.active <= day and (self.burns is None or day < self.burns)


@dataclass(eq=False)
class Op:
    """One booking; *moved* are its entries as pairs of lot (None: debt) and amount."""

    what: str
    account: int | None
    at: datetime
    ref: "Op | None" = None
    cause: "Op | None" = None
    gross: int = 0
    spent: int = 0
    gift: int = 0
    due: int = 0
    earned: int = 0
    turnover: int = 0
    stamp: int = 0
    forgiven: int = 0
    given: int = 0
    lines: tuple[Any, ...] = ()
    back: frozenset[int] = frozenset()
    by_amount: bool = False
    undone_at: datetime | None = None
    moved: list[tuple[int | None, int]] = field(default_factory=list)
    own: list[int] = field(default_factory=list)

    @property
    def undone(self) -> bool:
        return self.undone_at is not None

    def stood(self, moment: datetime) -> bool:
        """Tell whether it had happened by *moment* and was not undone by then."""
        return self.at <= moment and (self.undone_at is None or moment < self.undone_at)

    @property
    def value(self) -> int:
        return self.due + self.gift + self.spent


class Accounts:
    """All accounts of a shop: what they hold, what they held, and how bonuses move."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.lots: dict[int, Lot] = {}
        self.debts: dict[int, int] = {}
        self.ops: list[Op] = []
        self.heirs: dict[int, int] = {}
        self.log: list[tuple[datetime, int, int | None, int]] = []
        self.paid: list[tuple[datetime, int, int, int]] = []  # what went from lots to debts
        self.turnovers: list[tuple[datetime, int, int]] = []

    # What an account has

    def open(self, account: int) -> list[int]:
        return [key for key, lot in self.lots.items() if lot.account == account and lot.left > 0]

    def unburnt(self, account: int, day: date) -> list[int]:
        lots = ((key, self.lots[key].burns) for key in self.open(account))
        return [key for key, burns in lots if burns is None or day < burns]

    def available(self, account: int, day: date) -> int:
        return sum(self.lots[key].left for key in self.open(account) if self.lots[key].is_active(day))

    def pending(self, account: int, day: date) -> int:
        return sum(self.lots[key].left for key in self.open(account) if self.lots[key].active > day)

    def debt(self, account: int) -> int:
        return self.debts.get(account, 0)

    def turnover(self, account: int, until: datetime | None = None) -> int:
        return sum(
            amount
            for at, whose, amount in self.turnovers
            if self.heir(whose) == account and (until is None or at <= until)
        )

    def then(self, account: int, moment: datetime) -> tuple[int, int, int]:
        """Return available, pending and debt as they were, summed up from the entries dated until then.

        Accounts that were joined since are told together.
        """
        left: dict[int | None, int] = {}
        for at, whose, lot, amount in self.log:
            if self.heir(whose) == account and at <= moment:
                left[lot] = left.get(lot, 0) + amount
        debt = -left.pop(None, 0)
        for at, whose, lot, amount in reversed(self.paid):  # a debt of later was not paid yet
            if self.heir(whose) == account and at <= moment and debt < 0:
                left[lot] += (back := min(-debt, amount))
                debt += back
        day = moment.date()
        rest = {
            key: amount
            for key, amount in left.items()
            if key is not None and (self.lots[key].burns or date.max) > day
        }
        # What came from a lot of later was short then.
        debt -= sum(amount for amount in rest.values() if amount < 0)
        for key in self.order([key for key, amount in rest.items() if amount > 0]):
            rest[key] -= (part := min(debt, rest[key]))
            debt -= part
        return (
            sum(max(0, amount) for key, amount in rest.items() if self.lots[key].is_active(day)),
            sum(max(0, amount) for key, amount in rest.items() if self.lots[key].active > day),
            debt,
        )

    def state(self, account: int, until: datetime = EVER) -> tuple[int, int]:
        """Return the highest turnover that the account came to by what was not undone, and its stamps."""
        highest, stamps, _ = self._fold(account, until)
        return highest, stamps

    def _fold(self, account: int, until: datetime) -> tuple[int, int, int]:
        highest = stamps = running = 0
        for op in self.ops:
            if op.account != account or not (op.stood(until) or op.what == "merge_in"):
                continue
            if op.what == "merge_in":
                before, more, moved = self._fold(op.cause.account or 0 if op.cause else 0, until)
                running += moved
                stamps += more
                highest = max(highest, before)
            elif op.what in ("sale", "refund", "attach", "detach"):
                running += op.turnover
            sale = op.ref if op.what == "attach" and op.ref else op
            if op.stamp and self.earner(sale, until) is op and not self.came_back(sale, until):
                stamps = 0 if op.stamp == 2 else stamps + 1
            highest = max(highest, running)
        return highest, stamps, running

    def refunds(self, sale: Op, until: datetime = EVER) -> list[Op]:
        return [op for op in self.ops if op.what == "refund" and op.ref is sale and op.stood(until)]

    def earner(self, sale: Op, until: datetime = EVER) -> Op:
        moves = [op for op in self.ops if op.what == "attach" and op.ref is sale and op.stood(until)]
        return moves[-1] if moves else sale

    def came_back(self, sale: Op, until: datetime) -> bool:
        return sum(-each.gross for each in self.refunds(sale, until)) >= sale.value > 0

    def rate(self, account: int, until: datetime = EVER) -> int:
        reached = max(self.state(account, until)[0], self.turnover(account, until))
        return max(rate for since, rate in LEVELS if since <= reached)

    # Moves

    def begin(self, op: Op) -> Op:
        self.ops.append(op)
        return op

    def move(self, op: Op, lot: int | None, amount: int, account: int | None = None) -> None:
        if not amount:
            return
        whose = account or op.account or 0
        if lot is None:
            self.debts[whose] = self.debt(whose) - amount
        else:
            self.lots[lot].left += amount
            assert self.lots[lot].left >= 0
        op.moved.append((lot, amount))
        self.log.append((op.at, whose, lot, amount))

    def grant(self, op: Op, amount: int, active: date, burns: date | None, account: int) -> int:
        key = len(self.lots) + 1
        self.lots[key] = Lot(account, 0, active, burns, granted=amount)
        op.own.append(key)
        self.move(op, key, amount, account)
        return key

    def refill(self, op: Op, key: int, amount: int, account: int) -> None:
        """Put *amount* back into a lot; what it has no room for, its account being joined, opens one anew."""
        lot = self.lots[key]
        fits = min(amount, lot.granted - lot.left) if lot.account == account else 0
        self.move(op, key, fits)
        if amount > fits:
            self.grant(op, amount - fits, lot.active, lot.burns, account)

    def turn(self, op: Op, amount: int, account: int | None) -> None:
        op.turnover = amount
        if account is not None:
            self.turnovers.append((op.at, account, amount))

    def order(self, keys: Sequence[int]) -> list[int]:
        return sorted(keys, key=lambda key: (self.lots[key].burns or date.max, key))

    def drain(self, op: Op, keys: Sequence[int], amount: int, account: int) -> int:
        """Take *amount* out of the lots one after another; return what they did not hold."""
        for key in keys:
            part = min(amount, self.lots[key].left)
            self.move(op, key, -part, account)
            amount -= part
        return amount

    def settle(self, op: Op, account: int) -> None:
        debt, before = self.debt(account), len(op.moved)
        rest = self.drain(op, self.order(self.unburnt(account, op.at.date())), debt, account)
        self.paid += [(op.at, account, lot, -amount) for lot, amount in op.moved[before:] if lot is not None]
        self.move(op, None, debt - rest, account)

    def burn(self, account: int | None, day: date) -> None:
        """Burn an account's lots whose day has come: booked when first seen, dated on that day."""
        for key in self.open(account or 0):
            lot = self.lots[key]
            if lot.burns is not None and lot.burns <= day:
                op = Op("expire", lot.account, datetime.combine(lot.burns, time.min))
                lot.burnt += lot.left
                self.move(op, key, -lot.left)

    def heir(self, account: int) -> int:
        return self.heir(self.heirs[account]) if account in self.heirs else account

    def living(self, lot: int) -> int:
        after = self.lots[lot].heir
        return lot if after is None else self.living(after)


def half_up(whole: int, part: int, of: int) -> int:
    return (2 * whole * part + of) // (2 * of)
