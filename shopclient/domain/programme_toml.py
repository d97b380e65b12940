"""The programme as a plain tree (what TOML holds) and back.

Reading refuses the first wrong key or value by its path, and nothing is loaded; writing gives every key, so
that a dump shows what is in force and loads again unchanged.
"""

from collections.abc import Mapping
from typing import Any

from shopclient.domain import programme_tables as tables
from shopclient.domain import programme_values as v
from shopclient.domain.currencies import DECIMALS
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.domain.programme_checks import check_programme
from shopclient.domain.programme_keys import Key, Table, Where

_PROGRAMME = Table(
    Programme,
    {
        "shop": Key("shop", tables.SHOP.read, tables.SHOP.write),
        "calendar": Key("calendar", tables.CALENDAR.read, tables.CALENDAR.write),
        "rules": Key("rules", tables.RULES.read, tables.RULES.write),
        "department": Key("departments", tables.DEPARTMENT.read_all, tables.DEPARTMENT.write_all),
        "discount": Key("discounts", tables.DISCOUNT.read_all, tables.DISCOUNT.write_all),
        "bonus_days": Key("bonus_days", tables.BONUS_DAYS.read_all, tables.BONUS_DAYS.write_all),
        "card_kind": Key("kinds", tables.CARD_KIND.read_all, tables.CARD_KIND.write_all),
    },
)


def read_programme(tree: Mapping[str, Any]) -> Programme:
    """Return the programme that *tree* (parsed TOML) describes; a key left out has its default.

    Raises:
        ProgramInvalid: The first wrong key or value, with its path and what is allowed.
    """
    programme = read_kept_programme(tree)
    check_programme(programme)
    return programme


def read_kept_programme(tree: Mapping[str, Any]) -> Programme:
    """Return a programme that a file keeps, without asking whether its parts fit together.

    They did when it was loaded: a version that has become stricter must not shut a shop out of its file.

    Raises:
        ProgramInvalid: As ``read_programme``.
    """
    return _PROGRAMME.read(tree, Where("", _decimals(tree)))


def write_programme(programme: Programme) -> dict[str, Any]:
    """Return *programme* as a tree that TOML can hold and ``read_programme`` reads back."""
    return _PROGRAMME.write(programme, programme.shop.decimals)


def _decimals(tree: Mapping[str, Any]) -> int:
    # Every sum is read by the currency's decimals, so the currency is read before anything else.
    shop = tree.get("shop", {})
    code = shop.get("currency", ShopInfo.currency) if isinstance(shop, Mapping) else ShopInfo.currency
    return DECIMALS[v.currency(code, Where("shop.currency", 2))]
