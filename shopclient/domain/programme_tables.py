"""The tables of the programme with all their keys, in the order of the contract.

Source: command line, "The programme as TOML".
"""

from collections.abc import Callable
from typing import Any, TypeVar

from shopclient.domain import programme_nested as nested
from shopclient.domain import programme_values as v
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.programme import (
    BonusDays,
    CalendarRules,
    Department,
    DiscountRule,
    Rules,
    ShopInfo,
)
from shopclient.domain.programme_keys import Key, Table, Where

T = TypeVar("T")

_CENTURY = 1_200  # in months
_PER_DAY = v.number(0, 10_000)


def _named(make: Callable[..., T]) -> Callable[..., T]:
    """Return *make* for a thing that is called by its key where it is given no name."""

    def made(**given: Any) -> T:
        return make(**{"name": given["key"], **given})

    return made


def _kind(**given: Any) -> CardKind:
    # A club takes its members by name (loyalty rules 3); only where it is not said who may hold a card.
    holders = {"holders": ("named",)} if given.get("club") else {}
    return CardKind(**{**holders, "name": given["key"], **given})


def _holders(value: Any, where: Where) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not set(map(str, value)) <= {"bearer", "named"}:
        raise where.refuse(value, '["bearer"], ["named"] or both')
    return tuple(dict.fromkeys(value))


SHOP = Table(
    ShopInfo,
    {
        "name": v.plain_key("name", v.text),
        "currency": v.plain_key("currency", v.currency),
        "country": v.plain_key("country", v.country),
        "language": v.plain_key("language", v.one_of("en", "ru", "uk")),
        "timezone": v.plain_key("timezone", v.timezone),
        "margin_percent": v.percent_key("margin_percent"),
        "day_ends": Key("day_ends", v.hour, v.write_hour),
        "card_prefix": v.plain_key("card_prefix", v.prefix),
    },
)
CALENDAR = Table(
    CalendarRules,
    {
        "feb29": v.plain_key("feb29", v.one_of("02-28", "03-01")),
        "closed_weekdays": v.list_key("closed_weekdays", v.weekdays),
        "closures": Key("closures", nested.CLOSURE.read_all, nested.CLOSURE.write_all),
        "catch_up_days": v.plain_key("catch_up_days", v.number(0, 366)),
        "church_style": v.plain_key("church_style", v.one_of("new", "old")),
        "kindred_days_ahead": v.plain_key("kindred_days_ahead", v.number(0, 366)),
        "shop_days": Key("shop_days", nested.SHOP_DAY.read_all, nested.SHOP_DAY.write_all),
    },
)
RULES = Table(
    Rules,
    {
        "combine": v.plain_key("combine", v.one_of("best", "sequential", "sum")),
        "discount_cap_percent": v.percent_key("discount_cap"),
        "bonus_rounding": v.plain_key("bonus_rounding", v.one_of("half_up", "down", "up")),
        "bonus_unit": v.amount_key("bonus_unit", v.smallest),
        "cash_rounding": v.amount_key("cash_rounding", v.smallest),
        "earn_on_bonus_part": v.plain_key("earn_on_bonus_part", v.one_of("no", "yes", "none")),
        "refund_spent": v.plain_key("refund_spent", v.one_of("proportional", "full_only", "never")),
        "refund_shortfall": v.plain_key("refund_shortfall", v.one_of("debt", "clamp", "withhold")),
        "returned_bonus_days": v.plain_key("returned_bonus_days", nested.LIFE),
        "level_timing": v.plain_key("level_timing", v.one_of("next", "this")),
        "level_ratchet": v.plain_key("level_ratchet", v.flag),
        "earnings_per_day": v.plain_key("earnings_per_day", _PER_DAY),
        "spendings_per_day": v.plain_key("spendings_per_day", _PER_DAY),
        "spend_pin_above": v.amount_key("spend_pin_above"),
    },
)
DEPARTMENT = Table(
    _named(Department),
    {
        "key": v.plain_key("key", v.key_word),
        "name": v.plain_key("name", v.text),
        "discounted": v.plain_key("discounted", v.flag),
        "earns": v.plain_key("earns", v.flag),
        "max_discount_percent": v.percent_key("max_discount"),
    },
    required=("key",),
)
DISCOUNT = Table(
    _named(DiscountRule),
    {
        "key": v.plain_key("key", v.key_word),
        "name": v.plain_key("name", v.text),
        "percent": v.percent_key("percent"),
        "amount": v.amount_key("amount"),
        "priority": v.plain_key("priority", v.number(-1_000, 1_000)),
        "exclusive": v.plain_key("exclusive", v.flag),
        "from": v.day_key("since"),
        "to": v.day_key("until"),
        "min_bill": v.amount_key("min_bill"),
        "max_amount": v.amount_key("max_amount"),
        "departments": v.list_key("departments", v.key_words),
        "kinds": v.list_key("kinds", v.key_words),
        "first_purchase": v.plain_key("first_purchase", v.flag),
    },
    required=("key",),
)
BONUS_DAYS = Table(
    _named(BonusDays),
    {
        "key": v.plain_key("key", v.key_word),
        "name": v.plain_key("name", v.text),
        "from": v.day_key("since"),
        "to": v.day_key("until"),
        "multiplier": Key("multiplier", v.multiplier, v.write_hundredths),
        "kinds": v.list_key("kinds", v.key_words),
    },
    required=("key",),
)
CARD_KIND = Table(
    _kind,
    {
        "key": v.plain_key("key", v.key_word),
        "name": v.plain_key("name", v.text),
        "holders": v.list_key("holders", _holders),
        "discount_percent": v.percent_key("discount"),
        "levels": Key("levels", nested.levels, nested.LEVEL.write_all),
        "level_window": v.plain_key("level_window", v.one_of("lifetime", "12_months")),
        "cashback_percent": v.percent_key("cashback", nested.CASHBACK),
        "activation_days": v.plain_key("activation_days", nested.LIFE),
        "life_days": v.plain_key("life_days", nested.LIFE),
        "max_share_percent": v.percent_key("max_share"),
        "min_bill": v.amount_key("min_bill"),
        "min_spend": v.amount_key("min_spend", v.smallest),
        "spend_step": v.amount_key("spend_step", v.smallest),
        "stamps_every": v.plain_key("stamps_every", v.number(0, 1_000)),
        "stamp_reward": Key("stamp_reward", nested.stamp_reward, nested.STAMP_REWARD.write),
        "upgrade_to": v.plain_key("upgrade_to", v.key_word_or_none),
        "upgrade_turnover": v.amount_key("upgrade_turnover"),
        "design": v.plain_key("design", v.one_of("simple", "gold")),
        "code": v.plain_key("code", v.one_of("ean13", "code128", "qr")),
        "valid_months": v.plain_key("valid_months", v.number(0, _CENTURY)),
        "gift": v.plain_key("gift", v.flag),
        "club": v.plain_key("club", v.flag),
        "ready_made_numbers": v.plain_key("ready_made_numbers", v.flag),
        "upgrade_months": v.plain_key("upgrade_months", v.number(1, _CENTURY)),
        "referral_bonus": Key("referral_bonus", nested.REFERRAL_BONUS.read, nested.REFERRAL_BONUS.write),
        "birthday_discount": Key("birthday_discount", nested.DAY_DISCOUNT.read, nested.DAY_DISCOUNT.write),
        "holiday_discount": Key("holiday_discount", nested.DAY_DISCOUNT.read, nested.DAY_DISCOUNT.write),
        "daily_spend_limit": v.amount_key("daily_spend_limit"),
        "welcome_bonus": v.amount_key("welcome_bonus"),
        "welcome_when": v.plain_key("welcome_when", v.one_of("issue", "first_purchase")),
        "welcome_life_days": v.plain_key("welcome_life_days", nested.LIFE),
        "birthday_bonus": Key("birthday_bonus", nested.DAY_BONUS.read, nested.DAY_BONUS.write),
        "holiday_bonus": Key("holiday_bonus", nested.DAY_BONUS.read, nested.DAY_BONUS.write),
        "retired": v.plain_key("retired", v.flag),
    },
    required=("key",),
)
