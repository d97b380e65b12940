"""What a kind of card takes off, in words: its discount, its levels, discounts around days."""

from shopclient.domain.card_kinds import CardKind, DayDiscount, Level
from shopclient.texts.days import days
from shopclient.texts.numbers import percent, round_money
from shopclient.texts.words import Words


def fixed_lines(kind: CardKind, words: Words) -> list[str]:
    """Return the discount that holds on every purchase, or until the first level."""
    if not kind.discount or has_first_level(kind):
        return []
    text = words.translate("Programme", "Discount {percent} on every purchase.")
    return [text.format(percent=percent(kind.discount, words.language))]


def level_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return a sentence for each level, lowest first; what a level does not name is the kind's own."""
    lines = [_level_line(level, kind, words, currency) for level in kind.levels]
    if kind.levels and kind.level_window == "12_months":
        lines.append(words.translate("Programme", "Purchases of the last 12 months count."))
    return lines


def day_discount_lines(kind: CardKind, words: Words) -> list[str]:
    """Return the discounts around a birthday and a favourite holiday."""
    lines = []
    if kind.birthday_discount.percent:
        text = words.translate("Programme", "Birthday: discount {percent}, {window}.")
        lines.append(_day_line(text, kind.birthday_discount, words))
    if kind.holiday_discount.percent:
        text = words.translate("Programme", "Favourite holiday: discount {percent}, {window}.")
        lines.append(_day_line(text, kind.holiday_discount, words))
    return lines


def has_first_level(kind: CardKind) -> bool:
    """Tell whether a level holds from the very first purchase on."""
    return bool(kind.levels) and kind.levels[0].since == 0


def window(before: int, after: int, words: Words) -> str:
    """Return the days around a day, as a part of a sentence."""
    if before and after:
        text = words.translate("Programme", "from {before} before to {after} after the day")
    elif before:
        text = words.translate("Programme", "{before} before and on the day itself")
    elif after:
        text = words.translate("Programme", "on the day itself and {after} after it")
    else:
        text = words.translate("Programme", "on the day itself")
    return text.format(before=days(before, words), after=days(after, words))


def _day_line(text: str, discount: DayDiscount, words: Words) -> str:
    around = window(discount.days_before, discount.days_after, words)
    return text.format(percent=percent(discount.percent, words.language), window=around)


def _level_line(level: Level, kind: CardKind, words: Words, currency: str) -> str:
    discount = kind.discount if level.discount is None else level.discount
    cashback = kind.cashback if level.cashback is None else level.cashback
    return _level_text(level, kind, words).format(
        since=round_money(level.since, currency, words.language),
        discount=percent(discount, words.language),
        cashback=percent(cashback, words.language),
    )


def _level_text(level: Level, kind: CardKind, words: Words) -> str:
    if all(one.cashback is None for one in kind.levels):
        if not level.since:
            return words.translate("Programme", "At once: discount {discount}.")
        return words.translate("Programme", "From {since} of purchases: discount {discount}.")
    if not kind.discount and not any(one.discount for one in kind.levels):
        if not level.since:
            return words.translate("Programme", "At once: {cashback} back as bonuses.")
        return words.translate("Programme", "From {since} of purchases: {cashback} back as bonuses.")
    if not level.since:
        return words.translate("Programme", "At once: discount {discount}, {cashback} back as bonuses.")
    return words.translate(
        "Programme", "From {since} of purchases: discount {discount}, {cashback} back as bonuses."
    )
