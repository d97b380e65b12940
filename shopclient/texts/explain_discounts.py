"""Why a discount is what it is."""

from shopclient.texts.refusals import Sentence

DISCOUNTS: dict[str, Sentence] = {
    "discount": lambda words: words.translate("Explain", "Discount: {percent} of {base} = {amount}."),
    "discount_left_out": lambda words: words.translate(
        "Explain",
        "Discount: {percent} of {base} (goods without discount {left_out} left out) = {amount}.",
    ),
    "discount_rule": lambda words: words.translate("Explain", "“{name}”: {percent} of {base} = {amount}."),
    "discount_rule_left_out": lambda words: words.translate(
        "Explain", "“{name}”: {percent} of {base} (other goods {left_out} left out) = {amount}."
    ),
    "discount_rule_sum": lambda words: words.translate("Explain", "“{name}”: {amount} off."),
    "discount_birthday": lambda words: words.translate(
        "Explain", "For the birthday: {percent} of {base} = {amount}."
    ),
    "discount_holiday": lambda words: words.translate(
        "Explain", "For the favourite holiday: {percent} of {base} = {amount}."
    ),
    "discount_not_best": lambda words: words.translate(
        "Explain", "The card alone would give {amount}; the better discount is given."
    ),
    "discount_rule_not_best": lambda words: words.translate(
        "Explain", "“{name}” would give {amount}; the better discount is given."
    ),
    "discount_rule_sum_not_best": lambda words: words.translate(
        "Explain", "“{name}” would give {amount}; the better discount is given."
    ),
    "discount_birthday_not_best": lambda words: words.translate(
        "Explain", "The birthday would give {amount}; the better discount is given."
    ),
    "discount_holiday_not_best": lambda words: words.translate(
        "Explain", "The favourite holiday would give {amount}; the better discount is given."
    ),
    "discount_exclusive": lambda words: words.translate(
        "Explain", "“{name}” is given alone, without other discounts."
    ),
    "discount_below_minimum": lambda words: words.translate(
        "Explain", "“{name}” starts at a bill of {minimum}."
    ),
    "discount_cut": lambda words: words.translate("Explain", "“{name}” gives no more than {limit}."),
    "discount_capped": lambda words: words.translate(
        "Explain", "The shop never takes off more than {cap} of the price."
    ),
    "discount_limited": lambda words: words.translate(
        "Explain", "A department gives less: {cap} at the most on its goods."
    ),
    "discount_total": lambda words: words.translate("Explain", "The discount is {amount} in all."),
    "stamp": lambda words: words.translate("Explain", "Purchase {count} of {every} for the reward."),
    "stamp_reward": lambda words: words.translate(
        "Explain", "This is purchase {every} of {every}: {amount} off as the reward."
    ),
    "stamp_bonus": lambda words: words.translate(
        "Explain", "This is purchase {every} of {every}: {amount} in bonuses as the reward."
    ),
}
