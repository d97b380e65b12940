"""Departments, discounts of the shop and days with more bonuses, in words."""

from collections.abc import Sequence
from datetime import date

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.programme import BonusDays, Department, DiscountRule, Programme
from shopclient.texts.days import day
from shopclient.texts.numbers import factor, percent, round_money
from shopclient.texts.words import Words


def department_lines(departments: Sequence[Department], words: Words) -> list[str]:
    """Return a line for each department that is unlike the others."""
    return [line for department in departments for line in _department(department, words)]


def discount_lines(programme: Programme, words: Words) -> list[str]:
    """Return a line for each discount of a campaign or a customer day."""
    return [
        " ".join([_discount(discount, programme, words), *_conditions(discount, programme, words)])
        for discount in programme.discounts
    ]


def bonus_day_lines(programme: Programme, words: Words) -> list[str]:
    """Return a line for each run of days with more bonuses."""
    return [" ".join(_bonus_days(days, programme, words)) for days in programme.bonus_days]


def _department(department: Department, words: Words) -> list[str]:
    name, lines = department.name or department.key, []
    if not department.discounted:
        text = words.translate("Programme", "{department}: no discounts, and bonuses do not pay.")
        lines.append(text.format(department=name))
    elif department.max_discount < 10_000:
        text = words.translate("Programme", "{department}: at most {percent} off.")
        shown = percent(department.max_discount, words.language)
        lines.append(text.format(department=name, percent=shown))
    if not department.earns:
        lines.append(words.translate("Programme", "{department}: no bonuses.").format(department=name))
    return lines


def _discount(discount: DiscountRule, programme: Programme, words: Words) -> str:
    if discount.percent is None:
        off = round_money(discount.amount or 0, programme.shop.currency, words.language)
    else:
        off = percent(discount.percent, words.language)
    text = words.translate("Programme", "{name}: discount {value}.")
    return text.format(name=discount.name or discount.key, value=off)


def _conditions(discount: DiscountRule, programme: Programme, words: Words) -> list[str]:
    def money(cents: int) -> str:
        return round_money(cents, programme.shop.currency, words.language)

    lines = _dates(discount.since, discount.until, words)
    if discount.min_bill:
        text = words.translate("Programme", "For purchases of {sum} and more.")
        lines.append(text.format(sum=money(discount.min_bill)))
    if discount.max_amount:
        text = words.translate("Programme", "At most {sum} off.")
        lines.append(text.format(sum=money(discount.max_amount)))
    lines += _only_for(discount.departments, programme.departments, words)
    lines += _only_with(discount.kinds, programme.kinds, words)
    if discount.first_purchase:
        lines.append(words.translate("Programme", "Only for a first purchase."))
    if discount.exclusive:
        lines.append(words.translate("Programme", "No other discount beside it."))
    return lines


def _bonus_days(days: BonusDays, programme: Programme, words: Words) -> list[str]:
    text = words.translate("Programme", "{name}: bonuses × {factor}.")
    line = text.format(name=days.name or days.key, factor=factor(days.multiplier, words.language))
    return [line, *_dates(days.since, days.until, words), *_only_with(days.kinds, programme.kinds, words)]


def _dates(since: date | None, until: date | None, words: Words) -> list[str]:
    if since is None and until is None:
        return []
    if since == until:
        text = words.translate("Programme", "On {since}.")
    elif since is None:
        text = words.translate("Programme", "Until {until}.")
    elif until is None:
        text = words.translate("Programme", "From {since} on.")
    else:
        text = words.translate("Programme", "From {since} to {until}.")
    shown = {"since": since, "until": until}
    return [text.format(**{name: day(one, words.language) for name, one in shown.items() if one})]


def _only_for(keys: Sequence[str], departments: Sequence[Department], words: Words) -> list[str]:
    names = [one.name or one.key for one in departments if one.key in keys]
    return (
        [words.translate("Programme", "Only for: {names}.").format(names=", ".join(names))] if names else []
    )


def _only_with(keys: Sequence[str], kinds: Sequence[CardKind], words: Words) -> list[str]:
    names = [one.name or one.key for one in kinds if one.key in keys]
    text = words.translate("Programme", "Only with a card: {names}.")
    return [text.format(names=", ".join(names))] if names else []
