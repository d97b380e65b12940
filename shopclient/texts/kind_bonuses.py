"""How a kind of card brings bonuses and pays with them, in words."""

from shopclient.domain.card_kinds import CardKind
from shopclient.texts.days import days
from shopclient.texts.kind_discounts import has_first_level
from shopclient.texts.numbers import percent, round_money
from shopclient.texts.words import Words


def cashback_lines(kind: CardKind, words: Words) -> list[str]:
    """Return the cashback that holds whatever the level, or until the first one."""
    if not kind.cashback:
        return []
    if has_first_level(kind) and any(level.cashback is not None for level in kind.levels):
        return []
    text = words.translate("Programme", "{percent} of every purchase comes back as bonuses.")
    return [text.format(percent=percent(kind.cashback, words.language))]


def earning_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return from what bill on cashback is given, and how long it waits and lives."""
    if not _gives_cashback(kind):
        return []
    lines = []
    if kind.min_bill:
        text = words.translate("Programme", "Bonuses are given from a purchase of {sum} on.")
        lines.append(text.format(sum=round_money(kind.min_bill, currency, words.language)))
    if kind.activation_days:
        text = words.translate("Programme", "Bonuses can be spent {days} after the purchase.")
        lines.append(text.format(days=days(kind.activation_days, words)))
    return [*lines, _life_line(kind, words)]


def spending_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return how much may be paid with bonuses, where the kind brings any."""
    if not _brings_bonuses(kind):
        return []
    text = words.translate("Programme", "Bonuses pay up to {percent} of a purchase.")
    lines = [text.format(percent=percent(kind.max_share, words.language))]
    limits = {
        words.translate("Programme", "At least {sum} in bonuses is spent at a time."): kind.min_spend,
        words.translate("Programme", "Bonuses are spent in steps of {sum}."): kind.spend_step,
        words.translate("Programme", "One card pays at most {sum} in bonuses a day."): kind.daily_spend_limit,
    }
    # 1 is the smallest sum of the currency: such a limit limits nothing.
    lines += [
        text.format(sum=round_money(limit, currency, words.language))
        for text, limit in limits.items()
        if limit > 1
    ]
    return lines


def _life_line(kind: CardKind, words: Words) -> str:
    if not kind.life_days:
        return words.translate("Programme", "Bonuses never expire.")
    if kind.activation_days:
        text = words.translate("Programme", "They expire {days} later.")
    else:
        text = words.translate("Programme", "Bonuses expire after {days}.")
    return text.format(days=days(kind.life_days, words))


def _gives_cashback(kind: CardKind) -> bool:
    return bool(kind.cashback) or any(level.cashback for level in kind.levels)


def _brings_bonuses(kind: CardKind) -> bool:
    gifts = (kind.welcome_bonus, kind.birthday_bonus.amount, kind.holiday_bonus.amount)
    brought = (kind.referral_bonus.brings, kind.referral_bonus.brought)
    stamps = kind.stamp_reward.bonus if kind.stamps_every else 0
    return _gives_cashback(kind) or any((*gifts, *brought, stamps))
