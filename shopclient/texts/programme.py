"""The shop's rules in plain sentences: what a kind of card brings, what a ready programme would."""

from typing import Final

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.domain.ready_programmes import RATE, Ready, levels_in
from shopclient.texts import campaigns, kind_bonuses, kind_discounts, kind_gifts, kind_terms, shop_rules
from shopclient.texts.numbers import NBSP, bonuses, percent, round_money
from shopclient.texts.words import Words

#: So many lines leave what is below them on the page of new cards in sight.
_SUMMARY: Final = 5


def kind_lines(kind: CardKind, words: Words, programme: Programme) -> list[str]:
    """Return what a card of this kind of *programme* brings and on which terms, a sentence or two a line."""
    currency = programme.shop.currency
    terms = kind_terms.term_lines(kind, words, programme)
    if kind.gift:
        text = words.translate("Programme", "A prepaid card: it pays until its value is used up.")
        return [text, *terms]
    brings = [
        *kind_discounts.fixed_lines(kind, words),
        *kind_bonuses.cashback_lines(kind, words),
        *kind_discounts.level_lines(kind, words, currency),
        *kind_bonuses.earning_lines(kind, words, currency),
        *kind_gifts.stamp_lines(kind, words, currency),
        *kind_discounts.day_discount_lines(kind, words),
        *kind_gifts.gift_lines(kind, words, currency),
        *kind_gifts.referral_lines(kind, words, currency),
        *kind_bonuses.spending_lines(kind, words, currency),
    ]
    return [*(brings or [words.translate("Programme", "Neither a discount nor bonuses.")]), *terms]


def kind_summary(kind: CardKind, words: Words, programme: Programme) -> list[str]:
    """Return the first of ``kind_lines``, for a place that has no room for all of them."""
    lines = kind_lines(kind, words, programme)
    if len(lines) <= _SUMMARY + 1:
        return lines
    return [*lines[:_SUMMARY], words.translate("Programme", "The rest is in Settings, under “Rules”.")]


def rule_lines(programme: Programme, words: Words) -> dict[str, list[str]]:
    """Return the rules that no single kind of card has, under their headings; empty ones are left out."""
    rules, currency = programme.rules, programme.shop.currency
    groups = {
        words.translate("Programme", "Every purchase"): [
            *shop_rules.bill_lines(rules, words, currency),
            *shop_rules.bonus_lines(rules, words, currency),
            *shop_rules.level_rule_lines(programme, words),
        ],
        words.translate("Programme", "Every return"): shop_rules.return_lines(rules, words),
        words.translate("Programme", "Departments"): campaigns.department_lines(programme.departments, words),
        words.translate("Programme", "Discounts of the shop"): campaigns.discount_lines(programme, words),
        words.translate("Programme", "Days with more bonuses"): campaigns.bonus_day_lines(programme, words),
    }
    return {title: lines for title, lines in groups.items() if lines}


def card_state(state: str, words: Words) -> str:
    """Return what a card's state is called."""
    return {
        "blank": words.translate("Programme", "not given out"),
        "active": words.translate("Programme", "active"),
        "blocked": words.translate("Programme", "blocked"),
        "replaced": words.translate("Programme", "replaced"),
        "closed": words.translate("Programme", "closed"),
        "expired": words.translate("Programme", "expired"),
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
        bill=round_money(bill, currency, words.language),
        rest=round_money(Cents(bill - part), currency, words.language),
        part=round_money(part, currency, words.language),
        bonuses=bonuses(part, currency, words.language),
        second=round_money(levels[1].since, currency, words.language),
        third=round_money(levels[2].since, currency, words.language),
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
