"""What the demonstration is made of: names, phones, prices and own words, a file for each language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shopclient.domain.card_kinds import CardKind, Level
from shopclient.domain.money import Bps, Cents, parse_amount
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.paths import resources

_LEVEL_RATES = (Bps(300), Bps(500), Bps(1_000))


@dataclass(frozen=True)
class Content:
    """One language's material; names are pairs (of a man, of a woman) where the language tells them apart."""

    programme: Programme
    owner: str
    sellers: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    surnames: tuple[tuple[str, str], ...]
    patronymics: tuple[tuple[str, str], ...]
    phones: tuple[str, ...]  # each x is a digit
    mail: tuple[str, ...]
    hobbies: tuple[str, ...]
    childrens_hobbies: tuple[str, ...]
    tastes: tuple[str, ...]
    notes: tuple[str, ...]
    talks: tuple[Mapping[str, str], ...]  # channel, text, result
    gifts: tuple[str, ...]
    favourites: tuple[tuple[str, tuple[str, ...]], ...]  # holiday key, own reasons
    any_reasons: tuple[str, ...]
    prices: tuple[Cents, ...]
    consents: Mapping[str, str]  # what people agree to, by the purpose
    life: Mapping[str, str]  # what the fullest files tell, by the name of what it is
    party: Mapping[str, Any]  # customer days
    own_holiday: Mapping[str, str]


def read_content(language: str) -> Content:
    """Return the material in *language*, ``en``, ``ru`` or ``uk``."""
    with (resources() / "demo" / f"{language}.toml").open("rb") as file:
        tree = tomllib.load(file)
    programme = _programme(tree, language)
    lists = (
        "men",
        "women",
        "phones",
        "mail",
        "hobbies",
        "childrens_hobbies",
        "tastes",
        "notes",
        "talks",
        "gifts",
    )
    return Content(
        programme=programme,
        owner=tree["owner"],
        surnames=_pairs(tree["surnames"]),
        patronymics=_pairs(tree["patronymics"]),
        favourites=tuple((one["key"], tuple(one["reasons"])) for one in tree["favourite"]),
        any_reasons=tuple(tree["any_reasons"]),
        sellers=tuple(tree["sellers"]),
        consents=tree["consents"],
        life=tree["life"],
        party=tree["party"],
        own_holiday=tree["own_holiday"],
        prices=tuple(parse_amount(price, programme.shop.decimals) for price in tree["prices"]),
        **{name: tuple(tree[name]) for name in lists},
    )


def _programme(tree: Mapping[str, Any], language: str) -> Programme:
    places = ("currency", "country", "timezone")
    shop = ShopInfo(tree["shop"], language=language, **{name: tree[name] for name in places})
    thresholds = [parse_amount(level, shop.decimals) for level in tree["levels"]]
    levels = tuple(Level(since, discount=rate) for since, rate in zip(thresholds, _LEVEL_RATES, strict=True))
    simple = CardKind("simple", tree["simple"], cashback=Bps(500))
    gold = CardKind("gold", tree["gold"], ("named",), levels=levels, cashback=Bps(300), design="gold")
    return Programme(shop, kinds=(simple, gold))


def _pairs(names: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((forms[0], forms[-1]) for forms in names)
