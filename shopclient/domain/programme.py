"""The shop's rules in force, typed: what `program load` reads and every sale is reckoned with."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import DepartmentUnknown, KindRetired, KindUnknown
from shopclient.domain.money import WHOLE, Bps, Cents, Rounding

Feb29 = Literal["02-28", "03-01"]
ChurchStyle = Literal["new", "old"]
Combine = Literal["best", "sequential", "sum"]
EarnOnBonusPart = Literal["no", "yes", "none"]
RefundSpent = Literal["proportional", "full_only", "never"]
RefundShortfall = Literal["debt", "clamp", "withhold"]
LevelTiming = Literal["next", "this"]


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
    """The shop's calendar: how occasions are reckoned, and when the shop is closed."""

    feb29: Feb29 = "02-28"
    closed_weekdays: tuple[int, ...] = ()  # 1 = Monday … 7
    closures: tuple["Closure", ...] = ()
    catch_up_days: int = 14
    church_style: ChurchStyle = "new"
    kindred_days_ahead: int = 21
    shop_days: tuple["ShopDay", ...] = ()


@dataclass(frozen=True)
class Rules:
    """Rules for every bill and every return (loyalty rules 1-6)."""

    combine: Combine = "best"
    discount_cap: Bps = Bps(3000)
    bonus_rounding: Rounding = "half_up"
    bonus_unit: Cents = Cents(1)
    cash_rounding: Cents = Cents(1)
    earn_on_bonus_part: EarnOnBonusPart = "no"
    refund_spent: RefundSpent = "proportional"
    refund_shortfall: RefundShortfall = "debt"
    returned_bonus_days: int = 14
    level_timing: LevelTiming = "next"
    level_ratchet: bool = True
    earnings_per_day: int = 0  # per card; 0: no limit
    spendings_per_day: int = 0
    spend_pin_above: Cents = Cents(0)  # 0: off


@dataclass(frozen=True)
class Department:
    """A group of goods with rules of its own; lines without a department have none of them."""

    key: str
    name: str
    discounted: bool = True  # closed to discounts is closed to bonuses, too
    earns: bool = True
    max_discount: Bps = WHOLE


@dataclass(frozen=True)
class DiscountRule:
    """A discount of a campaign or a customer day: either a percentage or a sum off."""

    key: str
    name: str
    percent: Bps | None = None
    amount: Cents | None = None
    priority: int = 10  # higher first; the card's own discount has 0
    exclusive: bool = False
    since: date | None = None
    until: date | None = None  # inclusive, as *since*
    min_bill: Cents = Cents(0)
    max_amount: Cents = Cents(0)  # 0: none
    departments: tuple[str, ...] = ()  # empty: all
    kinds: tuple[str, ...] = ()  # empty: all, also without a card
    first_purchase: bool = False

    def holds_on(self, day: date) -> bool:
        """Tell whether *day* lies within its dates."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class BonusDays:
    """Days on which cashback is multiplied."""

    key: str
    name: str
    since: date | None = None
    until: date | None = None
    multiplier: int = 200  # in hundredths
    kinds: tuple[str, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Tell whether *day* lies within its dates."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Closure:
    """Days on which the shop is closed, both inclusive."""

    since: date
    until: date


@dataclass(frozen=True)
class ShopDay:
    """A day of the shop's own, by a rule of dates."""

    key: str
    title: str
    rule: str


@dataclass(frozen=True)
class Programme:
    """Everything that decides a bill, a card and a calendar in this shop."""

    shop: ShopInfo = ShopInfo()
    calendar: CalendarRules = CalendarRules()
    rules: Rules = Rules()
    kinds: tuple[CardKind, ...] = ()
    departments: tuple[Department, ...] = ()
    discounts: tuple[DiscountRule, ...] = ()
    bonus_days: tuple[BonusDays, ...] = ()

    def kind_to_give(self, key: str) -> CardKind:
        """Return the kind with this key, of which new cards are given out.

        Raises:
            KindUnknown, KindRetired.
        """
        kind = self.kind(key)
        if kind.retired:
            raise KindRetired(key)
        return kind

    def kind(self, key: str) -> CardKind:
        """Return the kind of card with this key.

        Raises:
            KindUnknown: There is none.
        """
        for kind in self.kinds:
            if kind.key == key:
                return kind
        raise KindUnknown(key)

    def department(self, key: str) -> Department:
        """Return the department with this key.

        Raises:
            DepartmentUnknown: There is none.
        """
        for department in self.departments:
            if department.key == key:
                return department
        raise DepartmentUnknown(key)
