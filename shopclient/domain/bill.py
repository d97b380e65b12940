"""The values of a reckoning: a bill as typed, what an account brings to it, and the bill reckoned."""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any, Literal

from shopclient.domain.money import Bps, Cents

Asked = Cents | Literal["max"]
NOTHING = Cents(0)


class Stamp(IntEnum):
    """What a purchase is for the account's stamps: nothing, one more, or the one that got the reward."""

    NONE = 0
    COUNTS = 1
    REWARD = 2

    def after(self, count: int) -> int:
        """Return the stamps since the last reward once the purchase is booked, *count* before it."""
        return {Stamp.NONE: count, Stamp.COUNTS: count + 1, Stamp.REWARD: 0}[self]


@dataclass(frozen=True)
class Reason:
    """A code with data: one step of a reckoning, to be said in the reader's language."""

    code: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class BillLine:
    """One line as typed: a list price, its group of goods, or the gift card that value is sold onto."""

    amount: Cents
    department: str | None = None
    gift_card: str | None = None


@dataclass(frozen=True)
class GiftOffer:
    """A gift card put on the counter to pay with, and what it holds."""

    number: str
    value: Cents


@dataclass(frozen=True)
class Bill:
    """What is to be reckoned; *day* is the shop's business day of the sale."""

    lines: tuple[BillLine, ...]
    day: date
    spend: Asked = NOTHING
    gift_cards: tuple[GiftOffer, ...] = ()


@dataclass(frozen=True)
class PersonalDiscount:
    """A discount for the client's own day: ``birthday`` or ``holiday``."""

    what: Literal["birthday", "holiday"]
    percent: Bps


@dataclass(frozen=True)
class Standing:
    """What an account brings to the counter.

    *turnover* is what counts for its levels before this bill, *reached* the highest that it ever came to
    (the same where levels may fall); *stamps* counts purchases since the last reward; *spend_left* is the
    rest of a card's daily limit, None without one. All sums are minor units. *is_first*: the account, or the
    client without one, has no lasting purchase yet. *may_earn*: the card has not earned as often this day as
    the shop allows.
    """

    available: Cents = NOTHING
    turnover: Cents = NOTHING
    reached: Cents = NOTHING
    stamps: int = 0
    is_first: bool = False
    spend_left: Cents | None = None
    may_earn: bool = True
    personal: tuple[PersonalDiscount, ...] = ()


@dataclass(frozen=True)
class PricedLine:
    """One line with its own shares, in minor units: amount = discount + spent + gift + rounded + due.

    *earned* is its share of the bonuses earned by the whole bill.
    """

    amount: Cents
    discount: Cents
    spent: Cents
    due: Cents
    earns: bool
    gift: Cents = NOTHING
    rounded: Cents = NOTHING
    earned: Cents = NOTHING
    department: str | None = None
    gift_card: str | None = None

    @property
    def value(self) -> Cents:
        """What a return of this line gives back in all: money, gift cards and bonuses."""
        return Cents(self.due + self.gift + self.spent)


@dataclass(frozen=True)
class GiftPaid:
    """What one gift card paid, and what is left on it."""

    card: str
    amount: Cents
    left: Cents


@dataclass(frozen=True)
class Priced:
    """A bill reckoned; sums in minor units, percentages in basis points; every sum is that of its lines.

    *spendable* is the most bonuses that could pay, *level_turnover* what decided the card's level.
    """

    lines: tuple[PricedLine, ...]
    gross: Cents
    discount: Cents
    spent: Cents
    gift_paid: tuple[GiftPaid, ...]
    rounded: Cents
    due: Cents
    earned: Cents
    discount_percent: Bps
    spendable: Cents
    stamp: Stamp
    level_turnover: Cents
    explain: tuple[Reason, ...]
    notices: tuple[Reason, ...]

    @property
    def turnover(self) -> Cents:
        """Money paid for goods; gift cards sold are no turnover (loyalty rules 2)."""
        return Cents(sum(line.due for line in self.lines if line.gift_card is None))
