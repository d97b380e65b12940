"""The shop's rules in plain sentences: what a kind of card brings, what a ready programme would."""

from shopclient.domain.card_kinds import CardKind, Level
from shopclient.domain.money import Bps, Cents
from shopclient.domain.ready_programmes import RATE, Ready, levels_in
from shopclient.texts.numbers import NBSP, amount, bonuses, money, percent
from shopclient.texts.words import Words


def kind_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    """Return what a card of this kind brings, a sentence a line; *currency* is ISO 4217."""
    lines = [_level_line(level, kind, words, currency) for level in kind.levels]
    if kind.discount and not kind.levels:
        text = words.translate("Programme", "Discount {percent} on every purchase.")
        lines.append(text.format(percent=percent(kind.discount, words.language)))
    rate = max([kind.cashback, *(level.cashback or Bps(0) for level in kind.levels)])
    if kind.cashback:
        text = words.translate("Programme", "{percent} of every purchase comes back as bonuses.")
        lines.append(text.format(percent=percent(kind.cashback, words.language)))
    if rate:
        lines += _spending_lines(kind, words, currency)
    return lines or [words.translate("Programme", "Neither a discount nor bonuses.")]


def holder_line(kind: CardKind, words: Words) -> str:
    """Return who may hold a card of this kind."""
    if set(kind.holders) == {"bearer", "named"}:
        return words.translate("Programme", "For the bearer or in a client’s name.")
    if "named" in kind.holders:
        return words.translate("Programme", "In a client’s name only.")
    return words.translate("Programme", "For the bearer only.")


def card_state(state: str, words: Words) -> str:
    """Return what a card's state is called."""
    return {
        "blank": words.translate("Programme", "not given out"),
        "active": words.translate("Programme", "active"),
        "blocked": words.translate("Programme", "blocked"),
        "replaced": words.translate("Programme", "replaced"),
        "closed": words.translate("Programme", "closed"),
    }[state]


def ready_title(ready: Ready, words: Words) -> str:
    """Return a ready programme's name."""
    rate = percent(RATE, words.language)
    if ready == "cashback":
        return words.translate("Programme", "Cashback {percent}").format(percent=rate)
    if ready == "discount":
        return words.translate("Programme", "Discount {percent}").format(percent=rate)
    rates = "–".join(str((level.discount or 0) // 100) for level in levels_in(0))
    sign = "%" if words.language == "en" else f"{NBSP}%"
    return words.translate("Programme", "Levels {percent}").format(percent=f"{rates}{sign}")


def ready_example(ready: Ready, words: Words, currency: str, decimals: int) -> str:
    """Return what a ready programme does to one client, in plain numbers of the shop's currency."""
    bill = Cents(1_000 * 10**decimals)
    part = Cents(bill * RATE // 10_000)
    if ready == "cashback":
        text = words.translate(
            "Programme", "A purchase of {bill} brings {bonuses} bonuses: {part} to pay with next time."
        )
    elif ready == "discount":
        text = words.translate("Programme", "A purchase of {bill} costs {rest} with the card.")
    else:
        text = words.translate(
            "Programme", "{low} off at once, {middle} from {second} of purchases on, {high} from {third} on."
        )
    levels = levels_in(decimals)
    low, middle, high = (percent(level.discount or 0, words.language) for level in levels)
    return text.format(
        bill=_round(bill, currency, words.language),
        rest=_round(Cents(bill - part), currency, words.language),
        part=_round(part, currency, words.language),
        bonuses=bonuses(part, currency, words.language),
        second=_round(levels[1].since, currency, words.language),
        third=_round(levels[2].since, currency, words.language),
        low=low,
        middle=middle,
        high=high,
    )


def ready_kind(ready: Ready, words: Words) -> str:
    """Return what stands on the cards of a ready programme."""
    return {
        "cashback": words.translate("Programme", "Bonus card"),
        "discount": words.translate("Programme", "Discount card"),
        "levels": words.translate("Programme", "Loyalty card"),
    }[ready]


def _level_line(level: Level, kind: CardKind, words: Words, currency: str) -> str:
    discount = kind.discount if level.discount is None else level.discount
    values = {
        "since": _round(level.since, currency, words.language),
        "discount": percent(discount, words.language),
        "cashback": percent(level.cashback or Bps(0), words.language),
    }
    if level.cashback is not None:
        if not level.since:
            text = words.translate("Programme", "At once: discount {discount}, {cashback} back as bonuses.")
        else:
            text = words.translate(
                "Programme", "From {since} of purchases: discount {discount}, {cashback} back as bonuses."
            )
    elif not level.since:
        text = words.translate("Programme", "At once: discount {discount}.")
    else:
        text = words.translate("Programme", "From {since} of purchases: discount {discount}.")
    return text.format(**values)


def _spending_lines(kind: CardKind, words: Words, currency: str) -> list[str]:
    share = percent(kind.max_share, words.language)
    lines = [words.translate("Programme", "Bonuses pay up to {percent} of a purchase.").format(percent=share)]
    if kind.min_bill:
        text = words.translate("Programme", "Bonuses are given from a purchase of {sum} on.")
        lines.append(text.format(sum=_round(kind.min_bill, currency, words.language)))
    return lines


def _round(cents: Cents, currency: str, language: str) -> str:
    """Return a sum with its sign, without decimals where these are noughts."""
    shown = money(cents, currency, language)
    return shown.replace(amount(cents, currency, language), bonuses(cents, currency, language))
