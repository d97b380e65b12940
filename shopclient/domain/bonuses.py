"""Lots of bonuses: what can be spent, in which order, and what returns to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shopclient.domain.money import Cents, divide
from shopclient.domain.programme import RefundShortfall


@dataclass(frozen=True)
class OpenLot:
    """A lot of an account that still holds something; *id* also tells age: a later lot has a higher one."""

    id: int
    left: Cents
    active_from: date
    burns_on: date | None = None

    def is_active(self, day: date) -> bool:
        """Tell whether the lot can be spent on *day*: from 00:00 of the one day to 00:00 of the other."""
        return self.active_from <= day and (self.burns_on is None or day < self.burns_on)


@dataclass(frozen=True)
class Share:
    """A part of a sum that falls to one lot; lot None is the account's debt."""

    lot: int | None
    amount: Cents


def unburnt(lots: Iterable[OpenLot], day: date) -> list[OpenLot]:
    """Return the lots whose day to burn has not come on *day*; also those not yet active."""
    return [lot for lot in lots if lot.burns_on is None or day < lot.burns_on]


def available(lots: Iterable[OpenLot], day: date) -> Cents:
    """Return what can be spent on *day*, in minor units."""
    return Cents(sum(lot.left for lot in lots if lot.is_active(day)))


def spending_order(lots: Iterable[OpenLot]) -> list[OpenLot]:
    """Return lots in the order of spending: what burns first, then what never burns, then the oldest.

    Source: loyalty rules 4.
    """
    return sorted(lots, key=lambda lot: (lot.burns_on is None, lot.burns_on or date.max, lot.id))


def take(lots: Iterable[OpenLot], amount: int, day: date) -> list[Share]:
    """Return how *amount* is taken from the lots active on *day*.

    Raises:
        ValueError: They do not hold so much; the caller cuts or refuses before.
    """
    shares = _drain(spending_order(lot for lot in lots if lot.is_active(day)), amount)
    if sum(share.amount for share in shares) < amount:
        raise ValueError(f"{amount} asked, {available(lots, day)} there")
    return shares


def take_back(own: Sequence[int], lots: Iterable[OpenLot], amount: int) -> list[Share]:
    """Return where *amount* of earned bonuses is taken from: lots *own* first, then in order of spending.

    Less than *amount* if the lots hold no more; the shop's rule says what becomes of the rest.
    Source: loyalty rules 5.
    """
    every = list(lots)
    first = [lot for lot in every if lot.id in own]
    others = spending_order(lot for lot in every if lot.id not in own)
    return _drain([*first, *others], amount)


@dataclass(frozen=True)
class Shortfall:
    """What becomes of earned bonuses that were spent already: three sums that add up to the shortfall."""

    debt: Cents = Cents(0)
    forgiven: Cents = Cents(0)
    withheld: Cents = Cents(0)  # of the money returned


def settle_shortfall(short: int, mode: RefundShortfall, money_back: int) -> Shortfall:
    """Return what becomes of *short* minor units that no lot holds any more (loyalty rules 5).

    Args:
        short: What could not be taken back.
        mode: The shop's rule.
        money_back: The money that goes back, of which some may be withheld.
    """
    if mode == "clamp":
        return Shortfall(forgiven=Cents(short))
    withheld = min(short, money_back) if mode == "withhold" else 0
    return Shortfall(debt=Cents(short - withheld), withheld=Cents(withheld))


def give_back(spent: Sequence[Share], before: int, amount: int) -> list[Share]:
    """Return which of its own lots *amount* goes back to, *before* having gone back already.

    The lots of *spent* are filled in the order in which they paid, so that parts add up to the whole.
    """
    shares: list[Share] = []
    start = 0
    for share in spent:
        low, high = max(start, before), min(start + share.amount, before + amount)
        if high > low:
            shares.append(Share(share.lot, Cents(high - low)))
        start += share.amount
    return shares


def settle(lots: Iterable[OpenLot], debt: int) -> list[Share]:
    """Return how open lots pay an account's *debt*, as far as they can; also not yet active ones."""
    return _drain(spending_order(lots), debt)


def part_of(whole: int, reached: int, value: int, before: int, unit: int = 1) -> Cents:
    """Return the share of *whole* that belongs to a return, so that all parts add up to it exactly.

    Args:
        whole: What the sale moved, minor units.
        reached: Value returned so far, this return included.
        value: Value of the sale, above 0.
        before: The sum of the shares of former returns.
        unit: The shares are multiples of it.

    Source: loyalty rules 5, "Cumulative": half up (whole x returned so far / value) - parts before.
    """
    if reached == value:
        return Cents(whole - before)
    return Cents(divide(whole * reached, value * unit) * unit - before)


def _drain(lots: Iterable[OpenLot], amount: int) -> list[Share]:
    shares: list[Share] = []
    rest = amount
    for lot in lots:
        if rest <= 0:
            break
        if lot.left > 0:
            taken = min(rest, lot.left)
            shares.append(Share(lot.id, Cents(taken)))
            rest -= taken
    return shares
