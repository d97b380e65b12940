"""Kinds of card: who may hold one and what it brings (loyalty rules 3)."""

from dataclasses import dataclass
from typing import Literal

from shopclient.domain.money import Bps, Cents

Holder = Literal["bearer", "named"]
LevelWindow = Literal["lifetime", "12_months"]
WelcomeWhen = Literal["issue", "first_purchase"]
CodeType = Literal["ean13", "code128", "qr"]


@dataclass(frozen=True)
class Level:
    """What an account gets from a turnover on; None is the kind's own."""

    since: Cents
    discount: Bps | None = None
    cashback: Bps | None = None


@dataclass(frozen=True)
class StampReward:
    """What the N-th purchase gets: exactly one of a percentage off, a sum off, or bonuses."""

    percent: Bps | None = Bps(10_000)
    amount: Cents | None = None
    bonus: Cents | None = None


@dataclass(frozen=True)
class ReferralBonus:
    """Bonuses for both sides at the first purchase of the person brought; 0 days of life is for ever."""

    brings: Cents = Cents(0)
    brought: Cents = Cents(0)
    life_days: int = 0


@dataclass(frozen=True)
class DayDiscount:
    """A discount around a birthday or a favourite holiday: so many days before and after it, inclusive."""

    percent: Bps = Bps(0)
    days_before: int = 0
    days_after: int = 0


@dataclass(frozen=True)
class DayBonus:
    """Bonuses around a birthday or a favourite holiday, due from the first day of their window."""

    amount: Cents = Cents(0)
    days_before: int = 0
    days_after: int = 0
    life_days: int = 0


@dataclass(frozen=True)
class CardKind:
    """A kind of card; a mechanic that is not given is off.

    One that is given to a prepaid card is kept, and moves nothing: such a card only holds value and pays.
    """

    key: str
    name: str
    holders: tuple[Holder, ...] = ("bearer", "named")
    discount: Bps = Bps(0)
    levels: tuple[Level, ...] = ()
    level_window: LevelWindow = "lifetime"
    cashback: Bps = Bps(0)
    activation_days: int = 0
    life_days: int = 0  # 0: bonuses never burn
    max_share: Bps = Bps(5000)
    min_bill: Cents = Cents(0)  # to earn
    min_spend: Cents = Cents(1)
    spend_step: Cents = Cents(1)
    stamps_every: int = 0
    stamp_reward: StampReward = StampReward()
    upgrade_to: str = ""
    upgrade_turnover: Cents = Cents(0)
    upgrade_months: int = 12
    design: str = "simple"
    code: CodeType = "ean13"
    valid_months: int = 0
    gift: bool = False
    club: bool = False
    ready_made_numbers: bool = False
    referral_bonus: ReferralBonus = ReferralBonus()
    birthday_discount: DayDiscount = DayDiscount(days_before=3, days_after=7)
    holiday_discount: DayDiscount = DayDiscount(days_after=3)
    daily_spend_limit: Cents = Cents(0)  # per card; 0: none
    welcome_bonus: Cents = Cents(0)
    welcome_when: WelcomeWhen = "issue"
    welcome_life_days: int = 0
    birthday_bonus: DayBonus = DayBonus(days_before=3, days_after=7, life_days=30)
    holiday_bonus: DayBonus = DayBonus(days_after=3, life_days=14)
    retired: bool = False  # no longer given out; the cards that there are go on as before

    def level_at(self, turnover: int) -> Level | None:
        """Return the highest level whose threshold *turnover* (minor units) reaches, inclusive."""
        reached = [level for level in self.levels if level.since <= turnover]
        return max(reached, key=lambda level: level.since) if reached else None

    def next_level(self, turnover: int) -> Level | None:
        """Return the nearest level still above *turnover* (minor units)."""
        ahead = [level for level in self.levels if level.since > turnover]
        return min(ahead, key=lambda level: level.since) if ahead else None

    def discount_at(self, turnover: int) -> Bps:
        """Return the percentage that a card of this kind takes off at *turnover* (minor units)."""
        level = self.level_at(turnover)
        return self.discount if level is None or level.discount is None else level.discount

    def cashback_at(self, turnover: int) -> Bps:
        """Return the cashback of a card of this kind at *turnover* (minor units)."""
        level = self.level_at(turnover)
        return self.cashback if level is None or level.cashback is None else level.cashback
