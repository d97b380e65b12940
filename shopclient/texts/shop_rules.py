"""The rules for every bill and every return, in words."""

from shopclient.domain.programme import Programme, Rules
from shopclient.texts.days import days
from shopclient.texts.numbers import percent, round_money
from shopclient.texts.words import Words


def bill_lines(rules: Rules, words: Words, currency: str) -> list[str]:
    """Return how discounts meet, and what is rounded."""
    combine = {
        "best": words.translate("Programme", "Of several discounts, the one that takes most off is given."),
        "sequential": words.translate("Programme", "Several discounts are given one after another."),
        "sum": words.translate("Programme", "Several discounts are added up."),
    }[rules.combine]
    cap = words.translate("Programme", "All discounts together take off at most {percent}.")
    lines = [combine, cap.format(percent=percent(rules.discount_cap, words.language))]
    if rules.cash_rounding > 1:
        text = words.translate("Programme", "The sum to pay is rounded down to a multiple of {sum}.")
        lines.append(text.format(sum=round_money(rules.cash_rounding, currency, words.language)))
    return lines


def bonus_lines(rules: Rules, words: Words, currency: str) -> list[str]:
    """Return how bonuses are earned, rounded and guarded."""
    lines = [
        {
            "no": words.translate("Programme", "What is paid with bonuses brings no new ones."),
            "yes": words.translate("Programme", "What is paid with bonuses brings new ones, too."),
            "none": words.translate("Programme", "A purchase paid in part with bonuses brings no new ones."),
        }[rules.earn_on_bonus_part],
        *_rounding_lines(rules, words, currency),
    ]
    if rules.earnings_per_day:
        text = words.translate(
            "Programme", "One card earns bonuses up to %n time(s) a day.", n=rules.earnings_per_day
        )
        lines.append(text)
    if rules.spendings_per_day:
        text = words.translate(
            "Programme", "One card pays with bonuses up to %n time(s) a day.", n=rules.spendings_per_day
        )
        lines.append(text)
    if rules.spend_pin_above:
        text = words.translate("Programme", "More than {sum} in bonuses is spent only with a PIN.")
        lines.append(text.format(sum=round_money(rules.spend_pin_above, currency, words.language)))
    return lines


def return_lines(rules: Rules, words: Words) -> list[str]:
    """Return what becomes of bonuses when goods come back."""
    spent = {
        "proportional": words.translate("Programme", "Spent bonuses come back in proportion to the return."),
        "full_only": words.translate("Programme", "Spent bonuses come back only if everything is returned."),
        "never": words.translate("Programme", "Spent bonuses do not come back."),
    }[rules.refund_spent]
    lines = [spent]
    if rules.refund_spent != "never" and rules.returned_bonus_days:
        text = words.translate("Programme", "They can be spent for at least {days} more.")
        lines.append(text.format(days=days(rules.returned_bonus_days, words)))
    lines.append(
        {
            "debt": words.translate(
                "Programme", "Bonuses that the return takes back and that are spent become a debt."
            ),
            "clamp": words.translate(
                "Programme", "Bonuses that the return takes back and that are spent are forgiven."
            ),
            "withhold": words.translate(
                "Programme", "Bonuses that the return takes back and that are spent are kept from the money."
            ),
        }[rules.refund_shortfall]
    )
    return lines


def level_rule_lines(programme: Programme, words: Words) -> list[str]:
    """Return when a new level holds and whether it can be lost, where any kind has levels."""
    if not any(kind.levels for kind in programme.kinds):
        return []
    timing = {
        "next": words.translate("Programme", "A new level holds from the next purchase on."),
        "this": words.translate("Programme", "A new level holds for the purchase that reaches it."),
    }[programme.rules.level_timing]
    if programme.rules.level_ratchet:
        return [timing, words.translate("Programme", "A level once reached is kept.")]
    return [timing, words.translate("Programme", "A level is lost when the purchases no longer reach it.")]


def _rounding_lines(rules: Rules, words: Words, currency: str) -> list[str]:
    if rules.bonus_unit == 1 and rules.bonus_rounding == "half_up":
        return []
    text = {
        "half_up": words.translate("Programme", "Bonuses are rounded to {sum}, a half up."),
        "down": words.translate("Programme", "Bonuses are rounded down to {sum}."),
        "up": words.translate("Programme", "Bonuses are rounded up to {sum}."),
    }[rules.bonus_rounding]
    return [text.format(sum=round_money(rules.bonus_unit, currency, words.language))]
