"""The rules by which a journal of former purchases is booked: nothing is taken off, nothing is given."""

from dataclasses import replace
from functools import lru_cache

from shopclient.domain.card_kinds import CardKind, DayBonus, DayDiscount, ReferralBonus
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme


@lru_cache(maxsize=16)
def history_rules(programme: Programme, *, earns: bool) -> Programme:
    """Return *programme* as a purchase of the past meets it.

    The journal says what was paid, so that no discount, reward or cash rounding may change it. Gifts and
    stamps belong to what is sold by these rules. Cashback, and the days that multiply it, are left if it
    *earns*.

    Source: command line, `purchases import`.
    """
    rules = replace(programme.rules, cash_rounding=Cents(1))
    return replace(
        programme,
        rules=rules,
        kinds=tuple(_quiet(kind, earns=earns) for kind in programme.kinds),
        discounts=(),
    )


def _quiet(kind: CardKind, *, earns: bool) -> CardKind:
    none = Bps(0)
    return replace(
        kind,
        discount=none,
        levels=tuple(
            replace(level, discount=none, cashback=level.cashback if earns else none) for level in kind.levels
        ),
        cashback=kind.cashback if earns else none,
        stamps_every=0,
        upgrade_to="",
        referral_bonus=ReferralBonus(),
        welcome_bonus=Cents(0),
        birthday_bonus=DayBonus(),
        holiday_bonus=DayBonus(),
        birthday_discount=DayDiscount(),
        holiday_discount=DayDiscount(),
    )
