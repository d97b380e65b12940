"""Tables inside the tables of the programme: levels, rewards, gifts, closures, days of the shop's own."""

from typing import Any, Final

from shopclient.domain import programme_values as v
from shopclient.domain.card_kinds import DayBonus, DayDiscount, Level, ReferralBonus, StampReward
from shopclient.domain.programme import Closure, ShopDay
from shopclient.domain.programme_keys import Table, Where

#: Cashback may be more than 100 % (loyalty rules 1).
CASHBACK: Final = v.percent_to(None)
#: Days before and after a day: a window never meets itself a year on.
WINDOW: Final = v.number(0, 366)
#: A hundred years, longer than any bonus or any shop.
LIFE: Final = v.number(0, 36_500)

LEVEL = Table(
    Level,
    {
        "from": v.amount_key("since"),
        "discount_percent": v.percent_key("discount"),
        "cashback_percent": v.percent_key("cashback", CASHBACK),
    },
    required=("from",),
)
STAMP_REWARD = Table(
    StampReward,
    {
        "percent": v.percent_key("percent"),
        "amount": v.amount_key("amount"),
        "bonus": v.amount_key("bonus"),
    },
)
REFERRAL_BONUS = Table(
    ReferralBonus,
    {
        "brings": v.amount_key("brings"),
        "brought": v.amount_key("brought"),
        "life_days": v.plain_key("life_days", LIFE),
    },
)
DAY_DISCOUNT = Table(
    DayDiscount,
    {
        "percent": v.percent_key("percent"),
        "days_before": v.plain_key("days_before", WINDOW),
        "days_after": v.plain_key("days_after", WINDOW),
    },
)
DAY_BONUS = Table(
    DayBonus,
    {
        "amount": v.amount_key("amount"),
        "days_before": v.plain_key("days_before", WINDOW),
        "days_after": v.plain_key("days_after", WINDOW),
        "life_days": v.plain_key("life_days", LIFE),
    },
)
CLOSURE = Table(Closure, {"from": v.day_key("since"), "to": v.day_key("until")}, required=("from", "to"))
SHOP_DAY = Table(
    ShopDay,
    {
        "key": v.plain_key("key", v.key_word),
        "title": v.plain_key("title", v.text),
        "rule": v.plain_key("rule", v.date_rule),
    },
    required=("key", "title", "rule"),
)


def levels(value: Any, where: Where) -> tuple[Level, ...]:
    """Read levels, lowest first; two from one turnover are refused."""
    found = LEVEL.read_all(value, where)
    if len({level.since for level in found}) < len(found):
        raise where.refuse(value, "levels with different thresholds")
    return tuple(sorted(found, key=lambda level: level.since))


def stamp_reward(value: Any, where: Where) -> StampReward:
    """Read the reward for stamps: one of its three forms, or the default for an empty table."""
    given = STAMP_REWARD.given(value, where)
    if len(given) > 1:
        raise where.refuse(value, "one of percent, amount, bonus")
    return StampReward(**{"percent": None, **given}) if given else StampReward()
