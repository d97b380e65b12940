"""The programme as a plain tree (what TOML holds) and back.

Reading refuses the first wrong key or value by its path, and nothing is loaded; writing gives every key
that works, so that a dump shows what is in force and loads again unchanged.
"""

from collections.abc import Mapping
from typing import Any

from shopclient.domain import programme_keys as k
from shopclient.domain.card_kinds import CardKind, Level
from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.programme import CalendarRules, Programme, Rules, ShopInfo
from shopclient.domain.programme_keys import Key, Where

_amount = k.amount()
_percent = k.percent()
_cashback = k.percent(None)  # cashback may be more than 100 % (loyalty rules 1)

SHOP = {
    "name": Key("name", k.text, k.as_is),
    "currency": Key("currency", k.currency, k.as_is),
    "country": Key("country", k.country, k.as_is),
    "language": Key("language", k.one_of("en", "ru", "uk"), k.as_is),
    "timezone": Key("timezone", k.timezone, k.as_is),
    "margin_percent": Key("margin_percent", _percent, k.write_percent),
    "day_ends": Key("day_ends", k.hour, k.write_hour),
    "card_prefix": Key("card_prefix", k.prefix, k.as_is),
}
CALENDAR = {
    "feb29": Key("feb29", k.one_of("02-28", "03-01"), k.as_is),
    "catch_up_days": Key("catch_up_days", k.number(0, 366), k.as_is),
}
RULES = {
    "discount_cap_percent": Key("discount_cap", _percent, k.write_percent),
    "bonus_rounding": Key("bonus_rounding", k.one_of("half_up", "down", "up"), k.as_is),
    "bonus_unit": Key("bonus_unit", k.smallest, k.write_amount),
    "cash_rounding": Key("cash_rounding", k.smallest, k.write_amount),
    "earn_on_bonus_part": Key("earn_on_bonus_part", k.one_of("no", "yes", "none"), k.as_is),
}
LEVEL = {
    "from": Key("since", _amount, k.write_amount),
    "discount_percent": Key("discount", _percent, k.write_percent),
    "cashback_percent": Key("cashback", _cashback, k.write_percent),
}


def _holders(value: Any, where: Where) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not set(map(str, value)) <= {"bearer", "named"}:
        raise where.refuse(value, '["bearer"], ["named"] or both')
    return tuple(dict.fromkeys(value))


def _levels(value: Any, where: Where) -> tuple[Level, ...]:
    if not isinstance(value, list):
        raise where.refuse(value, "a list of levels")
    levels: list[Level] = []
    for index, item in enumerate(value):
        place = where.inside(index)
        if not isinstance(item, Mapping) or "from" not in item:
            raise place.refuse(item, 'a level such as { from = "0", discount_percent = "3" }')
        levels.append(Level(**_read(item, LEVEL, "level", place)))
    if len({level.since for level in levels}) < len(levels):
        raise where.refuse(value, "levels with different thresholds")
    return tuple(sorted(levels, key=lambda level: level.since))


def _write_levels(levels: tuple[Level, ...], decimals: int) -> list[dict[str, Any]]:
    return [_write(level, LEVEL, decimals) for level in levels]


KIND = {
    "key": Key("key", k.key_word, k.as_is),
    "name": Key("name", k.text, k.as_is),
    "holders": Key("holders", _holders, lambda value, _: list(value)),
    "discount_percent": Key("discount", _percent, k.write_percent),
    "levels": Key("levels", _levels, _write_levels),
    "cashback_percent": Key("cashback", _cashback, k.write_percent),
    "max_share_percent": Key("max_share", _percent, k.write_percent),
    "min_bill": Key("min_bill", _amount, k.write_amount),
    "min_spend": Key("min_spend", k.smallest, k.write_amount),
    "spend_step": Key("spend_step", k.smallest, k.write_amount),
    "design": Key("design", k.one_of("simple", "gold"), k.as_is),
}

#: Keys of the contract that do not work yet, each with the values that mean "off" or "as by default".
_ZERO = ("0", "0.0", "0.00", "")
LATER: dict[str, dict[str, tuple[Any, ...]]] = {
    "calendar": {
        "closed_weekdays": ([],),
        "closures": ([],),
        "church_style": ("new",),
        "kindred_days_ahead": (21,),
        "shop_days": ([],),
    },
    "rules": {
        "combine": ("best",),
        "refund_spent": ("proportional",),
        "refund_shortfall": ("debt",),
        "returned_bonus_days": (14,),
        "level_timing": ("next",),
        "level_ratchet": (True,),
        "earnings_per_day": (0,),
        "spendings_per_day": (0,),
        "spend_pin_above": _ZERO,
    },
    "card_kind": {
        "level_window": ("lifetime",),
        "activation_days": (0,),
        "life_days": (0,),
        "stamps_every": (0,),
        "stamp_reward": ({"percent": "100"}, {}),
        "upgrade_to": ("",),
        "upgrade_turnover": _ZERO,
        "upgrade_months": (12,),
        "code": ("ean13",),
        "valid_months": (0,),
        "gift": (False,),
        "club": (False,),
        "ready_made_numbers": (False,),
        "referral_bonus": ({"brings": "0", "brought": "0", "life_days": 0},),
        "birthday_discount": ({"percent": "0", "days_before": 3, "days_after": 7},),
        "holiday_discount": ({"percent": "0", "days_before": 0, "days_after": 3},),
        "daily_spend_limit": _ZERO,
        "welcome_bonus": _ZERO,
        "welcome_when": ("issue",),
        "welcome_life_days": (0,),
        "birthday_bonus": ({"amount": "0", "days_before": 3, "days_after": 7, "life_days": 30},),
        "holiday_bonus": ({"amount": "0", "days_before": 0, "days_after": 3, "life_days": 14},),
    },
    "": {"department": ([],), "discount": ([],), "bonus_days": ([],)},
}


def read_programme(tree: Mapping[str, Any]) -> Programme:
    """Return the programme that *tree* (parsed TOML) describes; a key left out has its default.

    Raises:
        ProgramInvalid: The first wrong key or value, with its path and what is allowed.
    """
    _refuse_strangers(tree, {"shop", "calendar", "rules", "card_kind"}, "", Where("", 2))
    shop_table = _table(tree, "shop")
    decimals = _decimals(shop_table)
    shop = _read(shop_table, SHOP, "shop", Where("shop", decimals))
    calendar = _read(_table(tree, "calendar"), CALENDAR, "calendar", Where("calendar", decimals))
    rules = _read(_table(tree, "rules"), RULES, "rules", Where("rules", decimals))
    kinds = _read_kinds(tree.get("card_kind", []), decimals)
    return Programme(ShopInfo(**shop), CalendarRules(**calendar), Rules(**rules), kinds)


def write_programme(programme: Programme) -> dict[str, Any]:
    """Return *programme* as a tree that TOML can hold and ``read_programme`` reads back."""
    decimals = programme.shop.decimals
    return {
        "shop": _write(programme.shop, SHOP, decimals),
        "calendar": _write(programme.calendar, CALENDAR, decimals),
        "rules": _write(programme.rules, RULES, decimals),
        "card_kind": [_write(kind, KIND, decimals) for kind in programme.kinds],
    }


def _decimals(shop_table: Mapping[str, Any]) -> int:
    code = k.currency(shop_table.get("currency", ShopInfo.currency), Where("shop.currency", 2))
    return DECIMALS[code]


def _table(tree: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = tree.get(name, {})
    if not isinstance(table, Mapping):
        raise ProgramInvalid(name, str(table), f"a table [{name}]")
    return table


def _read(table: Mapping[str, Any], keys: Mapping[str, Key], section: str, where: Where) -> dict[str, Any]:
    _refuse_strangers(table, keys, section, where)
    return {
        key.attribute: key.read(table[name], where.inside(name))
        for name, key in keys.items()
        if name in table
    }


def _refuse_strangers(table: Mapping[str, Any], known: Any, section: str, where: Where) -> None:
    later = LATER.get(section, {})
    for name, value in table.items():
        if name in known:
            continue
        place = where.inside(name)
        if name not in later:
            raise place.refuse(value, ", ".join(sorted({*known, *later})))
        if not any(type(value) is type(off) and value == off for off in later[name]):
            raise place.refuse(value, f"{later[name][0]!r} in this version")


def _read_kinds(items: Any, decimals: int) -> tuple[CardKind, ...]:
    if not isinstance(items, list):
        raise ProgramInvalid("card_kind", str(items), "[[card_kind]] tables")
    kinds: list[CardKind] = []
    for index, item in enumerate(items):
        where = Where(f"card_kind[{index}]", decimals)
        if not isinstance(item, Mapping) or not {"key", "name"} <= set(item):
            raise where.refuse(item, "a table with key and name")
        kind = CardKind(**_read(item, KIND, "card_kind", where))
        if any(kind.key == other.key for other in kinds):
            raise where.inside("key").refuse(kind.key, "a key that no other kind has")
        kinds.append(kind)
    return tuple(kinds)


def _write(value: object, keys: Mapping[str, Key], decimals: int) -> dict[str, Any]:
    return {
        name: key.write(getattr(value, key.attribute), decimals)
        for name, key in keys.items()
        if getattr(value, key.attribute) is not None
    }
