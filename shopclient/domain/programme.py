"""The shop's rules in force, typed: what `program load` reads and every sale is reckoned with."""

from dataclasses import dataclass
from datetime import time
from typing import Literal

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Bps, Cents, Rounding

Feb29 = Literal["02-28", "03-01"]
EarnOnBonusPart = Literal["no", "yes", "none"]


@dataclass(frozen=True)
class ShopInfo:
    """Who the shop is and where it stands."""

    name: str = ""
    currency: str = "RUB"
    country: str = "RU"
    language: str = "ru"
    timezone: str = "Europe/Moscow"
    margin_percent: Bps = Bps(3500)
    day_ends: time = time(0)
    card_prefix: str = "20"

    @property
    def decimals(self) -> int:
        """Decimals of the currency (ISO 4217)."""
        return DECIMALS[self.currency]


@dataclass(frozen=True)
class CalendarRules:
    """How occasions are reckoned (dates and holidays 3 and 15)."""

    feb29: Feb29 = "02-28"
    catch_up_days: int = 14


@dataclass(frozen=True)
class Rules:
    """Rules for every bill (loyalty rules 1-3)."""

    discount_cap: Bps = Bps(3000)
    bonus_rounding: Rounding = "half_up"
    bonus_unit: Cents = Cents(1)
    cash_rounding: Cents = Cents(1)
    earn_on_bonus_part: EarnOnBonusPart = "no"


@dataclass(frozen=True)
class Level:
    """What an account gets from a turnover on; None is the kind's own."""

    since: Cents
    discount: Bps | None = None
    cashback: Bps | None = None


@dataclass(frozen=True)
class CardKind:
    """A kind of card: who may hold it and what it brings (loyalty rules 3)."""

    key: str
    name: str
    holders: tuple[Literal["bearer", "named"], ...] = ("bearer", "named")
    discount: Bps = Bps(0)
    levels: tuple[Level, ...] = ()
    cashback: Bps = Bps(0)
    max_share: Bps = Bps(5000)
    min_bill: Cents = Cents(0)
    min_spend: Cents = Cents(1)
    spend_step: Cents = Cents(1)
    design: str = "simple"

    def level_at(self, turnover: int) -> Level | None:
        """Return the highest level whose threshold *turnover* (minor units) reaches, inclusive."""
        reached = [level for level in self.levels if level.since <= turnover]
        return max(reached, key=lambda level: level.since) if reached else None

    def next_level(self, turnover: int) -> Level | None:
        """Return the nearest level still above *turnover* (minor units)."""
        ahead = [level for level in self.levels if level.since > turnover]
        return min(ahead, key=lambda level: level.since) if ahead else None


@dataclass(frozen=True)
class Programme:
    """Everything that decides a bill, a card and a calendar in this shop."""

    shop: ShopInfo = ShopInfo()
    calendar: CalendarRules = CalendarRules()
    rules: Rules = Rules()
    kinds: tuple[CardKind, ...] = ()

    def kind(self, key: str) -> CardKind:
        """Return the kind of card with this key.

        Raises:
            KindUnknown: There is none.
        """
        for kind in self.kinds:
            if kind.key == key:
                return kind
        raise KindUnknown(key)
