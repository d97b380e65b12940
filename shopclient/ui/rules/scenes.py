"""Which purchase shows a subject best, and what of it can be changed."""

from dataclasses import replace
from datetime import date
from typing import Final

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.example_bill import Scene
from shopclient.domain.money import Cents
from shopclient.domain.programme import BonusDays, DiscountRule, Programme
from shopclient.ui.rules.subjects import Subject

_BILL: Final = 1_000  # units of the currency
_UNEVEN: Final = 123_456  # minor units of a currency with two decimals: something to round
_BALANCE, _VALUE = 300, 500
#: Parts of the rules that are about paying with bonuses.
_SPENDING: Final = frozenset({"earning", "returns", "guards"})


def first_scene(subject: Subject, key: str, programme: Programme, today: date) -> Scene:
    """Return the purchase that the example begins with; *key* is that of an item, "" for none."""
    unit = 10**programme.shop.decimals
    kind = _usual_kind(programme)
    scene = Scene(
        today,
        Cents(_BILL * unit),
        kind.key if kind else "",
        balance=Cents(_BALANCE * unit),
        spends=subject.part in _SPENDING,
    )
    if subject.part == "earning":
        return _near_a_level(scene, programme)
    if subject.part == "rounding":
        return replace(scene, amount=Cents(_UNEVEN * unit // 100))
    if subject.table == "card_kind":
        return _of_kind(scene, programme, key, unit)
    if subject.table == "department":
        return replace(scene, department=key)
    rules = programme.discounts if subject.table == "discount" else programme.bonus_days
    rule = next((rule for rule in rules if rule.key == key), None) if subject.is_item else None
    if rule is None:
        return scene
    named = rule.departments if isinstance(rule, DiscountRule) else ()
    open_ones = [each.key for each in programme.departments if each.key in named and each.discounted]
    return _of_rule(scene, rule, next(iter((*open_ones, *named)), ""))


def followed(scene: Scene, subject: Subject, key: str, programme: Programme, today: date) -> Scene:
    """Return *scene* with what follows from the rules themselves, as they are edited."""
    fresh = first_scene(subject, key, programme, today)
    limited = subject.part == "guards" and programme.rules.earnings_per_day > 0
    known = any(kind.key == scene.kind for kind in programme.kinds)
    follows = subject.table == "card_kind" or not (known or not scene.kind)
    return replace(
        scene,
        day=fresh.day,
        kind=fresh.kind if follows else scene.kind,
        is_first=fresh.is_first,
        department=fresh.department if subject.table in {"department", "discount"} else scene.department,
        may_earn=not limited,
    )


def offered(subject: Subject, programme: Programme, scene: Scene) -> frozenset[str]:
    """Return which values of the scene a person can change."""
    kind = next((kind for kind in programme.kinds if kind.key == scene.kind), None)
    names = {"amount"}
    if subject.table != "card_kind":
        names.add("kind")
    if kind is None:
        return frozenset(names)
    names.add("balance")
    if kind.gift:
        return frozenset(names)
    names.add("spends")
    if kind.levels or kind.upgrade_to:
        names.add("turnover")
    if kind.stamps_every:
        names.add("stamps")
    if kind.birthday_discount.percent or kind.holiday_discount.percent:
        names.add("own_day")
    return frozenset(names)


def _usual_kind(programme: Programme) -> CardKind | None:
    kinds = [kind for kind in programme.kinds if not kind.gift]
    return next((kind for kind in kinds if kind.cashback), kinds[0] if kinds else None)


def _near_a_level(scene: Scene, programme: Programme) -> Scene:
    """Return *scene* with a card whose next level this purchase reaches, where any has levels."""
    for kind in programme.kinds:
        ahead = None if kind.gift else kind.next_level(0)
        if ahead is not None:
            return replace(scene, kind=kind.key, turnover=Cents(max(ahead.since - scene.amount // 2, 0)))
    return scene


def _of_kind(scene: Scene, programme: Programme, key: str, unit: int) -> Scene:
    kind = next((kind for kind in programme.kinds if kind.key == key), None)
    if kind is None:
        return scene
    balance = Cents((_VALUE if kind.gift else _BALANCE) * unit)
    return replace(scene, kind=key, balance=balance, stamps=max(kind.stamps_every - 1, 0))


def _of_rule(scene: Scene, rule: DiscountRule | BonusDays, department: str) -> Scene:
    day = scene.day if rule.holds_on(scene.day) else rule.since or rule.until or scene.day
    scene = replace(scene, day=day, kind=scene.kind if not rule.kinds else rule.kinds[0])
    if isinstance(rule, BonusDays):
        return scene
    amount = Cents(max(scene.amount, rule.min_bill))
    return replace(scene, amount=amount, department=department, is_first=rule.first_purchase)
