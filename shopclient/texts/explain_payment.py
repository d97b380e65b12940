"""Why bonuses, gift cards and the sum to pay are what they are."""

from shopclient.texts.refusals import Sentence

PAYMENT: dict[str, Sentence] = {
    "spent": lambda words: words.translate(
        "Explain", "{amount} paid with bonuses; at most {share} of {base} may be, that is {limit}."
    ),
    "gift_paid": lambda words: words.translate(
        "Explain", "Gift card {card} pays {amount}; {left} is left on it."
    ),
    "rounded": lambda words: words.translate(
        "Explain", "{amount} less, rounded down to a multiple of {unit}."
    ),
    "earned": lambda words: words.translate("Explain", "Bonuses: {percent} of the {base} paid = {amount}."),
    "earned_on_days": lambda words: words.translate(
        "Explain", "Bonuses, “{name}”: {percent} of the {base} paid × {multiplier} = {amount}."
    ),
    "earned_none_with_bonuses": lambda words: words.translate(
        "Explain", "A bill with bonuses spent earns none."
    ),
    "earned_below_minimum": lambda words: words.translate(
        "Explain", "No bonuses: {base} paid, and they start at {minimum}."
    ),
    "earned_limit": lambda words: words.translate(
        "Explain", "No bonuses: this card has earned as often as one day allows ({times})."
    ),
    "spend_without_card": lambda words: words.translate(
        "Explain", "There is no card, so no bonuses can be spent."
    ),
    "spend_cut_balance": lambda words: words.translate(
        "Explain", "{asked} asked, {available} available: {spent} of bonuses spent."
    ),
    "spend_cut_share": lambda words: words.translate(
        "Explain", "{asked} asked, but at most {percent} may be paid with bonuses: {spent} spent."
    ),
    "spend_cut_daily": lambda words: words.translate(
        "Explain", "{asked} asked, but the card may spend {limit} a day: {spent} spent."
    ),
    "spend_cut_since": lambda words: words.translate(
        "Explain", "{available} were there then, {rest} of it are there now: {spent} spent."
    ),
    "spend_cut_step": lambda words: words.translate(
        "Explain", "Bonuses are spent in steps of {step}: {spent} spent."
    ),
    "spend_below_minimum": lambda words: words.translate(
        "Explain", "No bonuses spent: the least that can be spent is {minimum}."
    ),
    "gift_welcome": lambda words: words.translate(
        "Explain", "A welcome of {amount} in bonuses comes with it."
    ),
    "gift_referral": lambda words: words.translate(
        "Explain", "{amount} in bonuses come with it, since a friend brought this client."
    ),
    "upgrade_offered": lambda words: words.translate(
        "Explain", "The turnover for the card “{kind}” is reached: offer it to the client."
    ),
}
