"""The steps of a reckoning by the figure that they lead to, so that each can be asked "Why this number?"."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from shopclient.domain.bill import Reason
from shopclient.texts.explain import explanations
from shopclient.texts.numbers import bonuses, money, percent
from shopclient.texts.refusals import Sentence
from shopclient.texts.words import Words

#: A discount and a cashback, both in basis points.
Gives = tuple[int, int]


class Figure(StrEnum):
    """What a bill shows and a person may ask about."""

    DISCOUNT = "discount"
    SPENT = "spent"
    GIFT_CARDS = "gift_cards"
    ROUNDED = "rounded"
    TO_PAY = "to_pay"
    EARNED = "earned"
    BALANCE = "balance"
    STAMPS = "stamps"
    LEVEL = "level"


_CODES: Mapping[Figure, tuple[str, ...]] = {
    Figure.DISCOUNT: (
        *("discount", "discount_rule", "discount_rule_sum", "discount_birthday", "discount_holiday"),
        *("discount_not_best", "discount_rule_not_best", "discount_rule_sum_not_best"),
        *("discount_birthday_not_best", "discount_holiday_not_best", "discount_exclusive"),
        *("discount_below_minimum", "discount_cut", "discount_capped", "discount_limited", "discount_total"),
        "stamp_reward",
    ),
    Figure.SPENT: (
        *("spent", "spend_without_card", "spend_cut_balance", "spend_cut_share", "spend_cut_daily"),
        *("spend_cut_since", "spend_cut_step", "spend_below_minimum"),
    ),
    Figure.GIFT_CARDS: ("gift_paid",),
    Figure.ROUNDED: ("rounded",),
    Figure.EARNED: (
        *("earned", "earned_on_days", "earned_none_with_bonuses", "earned_below_minimum", "earned_limit"),
        "stamp_bonus",
    ),
    Figure.BALANCE: ("gift_welcome", "gift_referral"),
    Figure.STAMPS: ("stamp", "stamp_reward", "stamp_bonus"),
    Figure.LEVEL: ("upgrade_offered",),
}

#: The parts that lead from the price to what is to pay, in the order of loyalty rules 2.
_TO_PAY: Mapping[str, Sentence] = {
    "gross": lambda words: words.translate("Why", "{sum} is the price of all"),
    "discount": lambda words: words.translate("Why", "− {sum} discount"),
    "spent": lambda words: words.translate("Why", "− {sum} paid with bonuses"),
    "gift": lambda words: words.translate("Why", "− {sum} paid with gift cards"),
    "rounded": lambda words: words.translate("Why", "− {sum} rounded off"),
    "due": lambda words: words.translate("Why", "= {sum} to pay"),
}
#: The parts that lead from the bonuses before the purchase to those after it.
_BALANCE: Mapping[str, Sentence] = {
    "before": lambda words: words.translate("Why", "{sum} before this purchase"),
    "spent": lambda words: words.translate("Why", "− {sum} spent on it"),
    "earned": lambda words: words.translate("Why", "+ {sum} earned by it"),
    "given": lambda words: words.translate("Why", "+ {sum} given with it"),
    "after": lambda words: words.translate("Why", "= {sum} after it"),
    "pending": lambda words: words.translate("Why", "{sum} more become active later"),
}


def codes_of(figure: Figure) -> tuple[str, ...]:
    """Return the codes of the steps that lead to *figure*; none where it is a chain of other figures."""
    return _CODES.get(figure, ())


def leads_to(figure: Figure, reasons: Iterable[Reason]) -> bool:
    """Tell whether any of *reasons* is a step that leads to *figure*."""
    return any(reason.code in codes_of(figure) for reason in reasons)


def steps(figure: Figure, reasons: Iterable[Reason], words: Words, currency: str) -> list[str]:
    """Return a sentence for each of *reasons* that leads to *figure*; arguments as ``explanations``."""
    own = codes_of(figure)
    return explanations((reason for reason in reasons if reason.code in own), words, currency)


def way_to_pay(parts: Mapping[str, int], words: Words, currency: str) -> list[str]:
    """Return the way from the price to what is to pay, a part a line.

    Args:
        parts: ``gross``, ``discount``, ``spent``, ``gift``, ``rounded`` and ``due`` in minor units; what is
            0 is left out.
        words: The reader's language.
        currency: ISO 4217, of the shop.
    """
    return [
        say(words).format(sum=money(parts[name], currency, words.language))
        for name, say in _TO_PAY.items()
        if parts[name] or name in {"gross", "due"}
    ]


def way_of_bonuses(parts: Mapping[str, int], words: Words, currency: str) -> list[str]:
    """Return the way from the bonuses ``before`` to those ``after``; parts as in ``way_to_pay``."""
    return [
        say(words).format(sum=bonuses(parts[name], currency, words.language))
        for name, say in _BALANCE.items()
        if parts[name] or name in {"before", "after"}
    ]


def spendable(reason: Reason, words: Words, currency: str) -> list[str]:
    """Return why no more bonuses can be spent than that, of the ``spent`` of a bill that spends the most."""
    text = words.translate("Why", "Up to {sum} can be paid with bonuses now.")
    share = words.translate("Why", "At most {share} of {base} may be, that is {limit}.")
    shown = {name: money(reason.data[name], currency, words.language) for name in ("base", "limit")}
    rate = percent(reason.data["share"], words.language)
    most = money(reason.data["amount"], currency, words.language)
    return [text.format(sum=most), share.format(share=rate, **shown)]


def level(
    now: Gives, ahead: Gives | None, missing: int, words: Words, currency: str, *, at_once: bool, kept: bool
) -> list[str]:
    """Return what the level of an account gives, what the next one will, and when.

    Args:
        now: What it gives.
        ahead: What the next one gives; None on the highest.
        missing: Turnover still to come until then, in minor units.
        words: The reader's language.
        currency: ISO 4217, of the shop.
        at_once: Whether the purchase that reaches a level is on it already (loyalty rules 3).
        kept: Whether a level once reached is kept.
    """
    said = [_gives(words.translate("Why", "The turnover so far gives {what}."), now, words)]
    if ahead is not None:
        text = words.translate("Why", "After {sum} more it gives {what}.")
        said.append(_gives(text, ahead, words, sum=money(missing, currency, words.language)))
        when = words.translate("Why", "A new level holds from the next purchase on.")
        if at_once:
            when = words.translate("Why", "A new level holds for the very purchase that reaches it.")
        said.append(when)
    may_fall = words.translate("Why", "It is counted anew each time and may fall.")
    return [*said, words.translate("Why", "A level once reached is kept.") if kept else may_fall]


def _gives(text: str, gives: Gives, words: Words, **more: str) -> str:
    discount, cashback = (percent(rate, words.language) for rate in gives)
    what = words.translate("Why", "a discount of {discount} and {cashback} in bonuses")
    if not gives[1]:
        what = words.translate("Why", "a discount of {discount}")
    elif not gives[0]:
        what = words.translate("Why", "{cashback} in bonuses")
    return text.format(what=what.format(discount=discount, cashback=cashback), **more)
