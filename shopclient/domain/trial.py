"""A programme on trial: what a period brought, and what it would have brought under other rules."""

from dataclasses import dataclass, field, fields
from datetime import date

from shopclient.domain.money import Cents


@dataclass(frozen=True)
class Figures:
    """What some receipts brought, returns and undos deducted; sums in minor units."""

    money: Cents = Cents(0)  # what was taken, less what was given back
    discounts: Cents = Cents(0)
    given: Cents = Cents(0)  # bonuses earned and gifts of bonuses, less those taken back
    spent: Cents = Cents(0)  # bonuses that paid, less those given back
    burnt: Cents = Cents(0)

    def __add__(self, other: "Figures") -> "Figures":
        """Return both together."""
        return Figures(
            *(Cents(getattr(self, each.name) + getattr(other, each.name)) for each in fields(Figures))
        )

    @property
    def cost(self) -> Cents:
        """What the programme cost: discounts, and the bonuses given that did not burn."""
        return Cents(self.discounts + self.given - self.burnt)

    @property
    def owed(self) -> Cents:
        """By how much the bonuses that clients hold grew."""
        return Cents(self.given - self.spent - self.burnt)


@dataclass(frozen=True)
class ThenAndNow:
    """The same receipts twice: as they were, and as they would have been."""

    then: Figures
    now: Figures


@dataclass(frozen=True)
class KindTried:
    """The receipts of one kind of card; *key* is "" for those without a card."""

    key: str
    receipts: int
    figures: ThenAndNow


@dataclass(frozen=True)
class PersonTried:
    """What one client, or the bearer of a card, got in discounts and bonuses, and would have got."""

    client: int | None
    name: str  # "" for a bearer
    card: str  # the newest one; "" for a client without a card
    then: Cents
    now: Cents

    @property
    def gain(self) -> Cents:
        """By how much more it would have been; below 0: less."""
        return Cents(self.now - self.then)


@dataclass(frozen=True)
class Trial:
    """What a period would have been; *left_out* counts receipts and deeds that have no honest answer."""

    since: date
    until: date
    receipts: int
    differing: int  # receipts with another discount, other bonuses or another sum to pay
    figures: ThenAndNow
    kinds: tuple[KindTried, ...]
    people: tuple[PersonTried, ...]  # whoever would have got more or less, the greatest gain first
    left_out: dict[str, int] = field(default_factory=dict)  # sale, refund, undo, adjust, attach … → how many
    left_out_money: Cents = Cents(0)  # what was paid for the purchases that are left out

    @property
    def winners(self) -> tuple[PersonTried, ...]:
        """Who would have got more, the greatest gain first."""
        return tuple(each for each in self.people if each.gain > 0)

    @property
    def losers(self) -> tuple[PersonTried, ...]:
        """Who would have got less, the greatest loss first."""
        return tuple(each for each in reversed(self.people) if each.gain < 0)


@dataclass(frozen=True)
class ReceiptTried:
    """One receipt, as it was and as it would have been; sums in minor units."""

    op_key: str
    day: date
    card: str
    client: int | None
    gross: Cents
    then: tuple[Cents, Cents, Cents, Cents]  # discount, bonuses spent, to pay, bonuses earned
    now: tuple[Cents, Cents, Cents, Cents]
