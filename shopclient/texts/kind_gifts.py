"""What a kind of card gives now and then, in words: stamps, welcome, birthday, holiday, a friend brought."""

from shopclient.domain.card_kinds import CardKind, DayBonus, StampReward
from shopclient.domain.money import WHOLE, Cents
from shopclient.texts.days import days
from shopclient.texts.kind_discounts import window
from shopclient.texts.numbers import percent, round_money
from shopclient.texts.words import Words


def stamp_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return what every so-manieth purchase gets, and which purchases count."""
    if not kind.stamps_every:
        return []
    lines = [_reward_line(kind.stamp_reward, kind.stamps_every, words, currency)]
    if kind.min_bill:
        text = words.translate("Programme", "Purchases of {sum} and more count for it.")
        lines.append(text.format(sum=round_money(kind.min_bill, currency, words.language)))
    return lines


def gift_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return the bonuses given for joining, for a birthday and for a favourite holiday."""
    lines = _welcome_lines(kind, words, currency)
    if kind.birthday_bonus.amount:
        text = words.translate("Programme", "Birthday gift: {sum} in bonuses, {window}.")
        lines.append(_day_line(text, kind.birthday_bonus, words, currency))
    if kind.holiday_bonus.amount:
        text = words.translate("Programme", "Favourite holiday: {sum} in bonuses, {window}.")
        lines.append(_day_line(text, kind.holiday_bonus, words, currency))
    return lines


def referral_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return what a friend brought is worth to both."""
    bonus = kind.referral_bonus
    sides = (
        (bonus.brings, words.translate("Programme", "To the client who brings a friend: {sum} in bonuses.")),
        (bonus.brought, words.translate("Programme", "To the friend: {sum} in bonuses.")),
    )
    lines = [_gift(text, amount, bonus.life_days, words, currency) for amount, text in sides if amount]
    if lines:
        lines.append(words.translate("Programme", "It is booked at the friend’s first purchase."))
    return lines


def _reward_line(reward: StampReward, every: int, words: Words, currency: str) -> str:
    if reward.percent == WHOLE:
        text = words.translate("Programme", "Purchase number {number} is free, then the count begins anew.")
    elif reward.bonus is not None:
        text = words.translate(
            "Programme", "Purchase number {number} brings {sum} in bonuses, then the count begins anew."
        )
    elif reward.amount is not None:
        text = words.translate(
            "Programme", "Purchase number {number} costs {sum} less, then the count begins anew."
        )
    else:
        text = words.translate(
            "Programme", "Purchase number {number} costs {percent} less, then the count begins anew."
        )
    given = reward.amount if reward.bonus is None else reward.bonus
    return text.format(
        number=every,
        percent=percent(reward.percent or 0, words.language),
        sum=round_money(given or 0, currency, words.language),
    )


def _welcome_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    if not kind.welcome_bonus:
        return []
    if kind.welcome_when == "issue":
        text = words.translate("Programme", "Welcome gift: {sum} in bonuses when the card becomes active.")
    else:
        text = words.translate("Programme", "Welcome gift: {sum} in bonuses after the first purchase.")
    return [_gift(text, kind.welcome_bonus, kind.welcome_life_days, words, currency)]


def _day_line(text: str, bonus: DayBonus, words: Words, currency: str) -> str:
    around = text.replace("{window}", window(bonus.days_before, bonus.days_after, words))
    return _gift(around, bonus.amount, bonus.life_days, words, currency)


def _gift(text: str, amount: Cents, life_days: int, words: Words, currency: str) -> str:
    line = text.format(sum=round_money(amount, currency, words.language))
    if not life_days:
        return line
    life = words.translate("Programme", "The gift expires after {days}.").format(days=days(life_days, words))
    return f"{line} {life}"
