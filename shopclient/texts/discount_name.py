"""What a discount is called in one line: the one that was given, by name and percentage, or all together."""

from collections.abc import Sequence

from shopclient.domain.bill import Reason
from shopclient.texts.numbers import percent
from shopclient.texts.refusals import Sentence
from shopclient.texts.words import Words

#: The longest name of a campaign, in letters, that is told whole; its reason always has all of it.
_LONGEST = 24
_GIVEN: dict[str, Sentence] = {
    "discount": lambda words: words.translate("DiscountName", "Discount"),
    "discount_rule": lambda words: words.translate("DiscountName", "Discount “{name}”"),
    "discount_rule_sum": lambda words: words.translate("DiscountName", "Discount “{name}”"),
    "discount_birthday": lambda words: words.translate("DiscountName", "Birthday discount"),
    "discount_holiday": lambda words: words.translate("DiscountName", "Holiday discount"),
    "stamp_reward": lambda words: words.translate("DiscountName", "Reward for stamps"),
}
#: What keeps a percentage from being what was really taken off.
_HELD = frozenset({"discount_cut", "discount_capped", "discount_limited"})


def discount_name(reasons: Sequence[Reason], words: Words) -> str:
    """Return the name of what *reasons* of a bill took off, "Birthday discount 15%"; "Discounts" of several.

    The percentage is left out where less was given than it says.
    """
    given = [reason for reason in reasons if reason.code in _GIVEN and reason.data["amount"]]
    if len(given) > 1:
        return words.translate("DiscountName", "Discounts")
    if not given:
        return words.translate("DiscountName", "Discount")
    [reason] = given
    name = _GIVEN[reason.code](words).format(name=_shortened(str(reason.data.get("name", ""))))
    rate = reason.data.get("percent")
    if rate is None or any(each.code in _HELD for each in reasons):
        return name
    return f"{name} {percent(rate, words.language)}"


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
