"""Why a rule cannot stand as it is typed: one sentence under its field."""

from typing import Final

from shopclient.domain.programme_faults import Fault, steps_of
from shopclient.domain.texts_in import shortened
from shopclient.texts.refusals import Sentence
from shopclient.texts.words import Words

_ANY_PERCENT: Final = "cashback_percent"
_STEPS: Final = frozenset({"bonus_unit", "cash_rounding", "min_spend", "spend_step"})
_SUMS: Final = frozenset(
    {
        *("amount", "bonus", "min_bill", "max_amount", "spend_pin_above", "upgrade_turnover"),
        *("daily_spend_limit", "welcome_bonus", "brings", "brought"),
    }
)

_TYPED: Final[dict[str, Sentence]] = {
    "percent": lambda words: words.translate(
        "RuleFaults", "Type a percentage from 0 to 100 with at most two decimals, such as 7.5."
    ),
    "cashback": lambda words: words.translate(
        "RuleFaults", "Type a percentage with at most two decimals, such as 7.5."
    ),
    "sum": lambda words: words.translate("RuleFaults", "Type a sum, such as 250 or 99.50."),
    "step": lambda words: words.translate("RuleFaults", "Type a sum above zero, such as 1 or 0.50."),
    "day": lambda words: words.translate("RuleFaults", "Type a day with its year, such as 19.03.2026."),
    "time": lambda words: words.translate("RuleFaults", "Type a time, such as 00:00 or 03:30."),
    "multiplier": lambda words: words.translate(
        "RuleFaults", "Type a number above 0 and up to 100, such as 2 or 1.5."
    ),
    "key": lambda words: words.translate(
        "RuleFaults", "Small Latin letters, digits and _ only, at least one of them."
    ),
    "rule": lambda words: words.translate(
        "RuleFaults", "Type a day such as 19.05, or a rule such as nth SUN 1 08."
    ),
    "holders": lambda words: words.translate("RuleFaults", "Choose who may hold the card."),
    "closed_weekdays": lambda words: words.translate(
        "RuleFaults", "At least one day of the week is to stay open."
    ),
    "levels": lambda words: words.translate("RuleFaults", "Two levels begin at the same sum."),
    "text": lambda words: words.translate("RuleFaults", "One line of at most 200 signs fits here."),
}
_APART: Final[dict[str, Sentence]] = {
    "to": lambda words: words.translate("RuleFaults", "The last day lies before the first one."),
    "upgrade_to": lambda words: words.translate(
        "RuleFaults", "An account cannot go on with this card. Choose another one."
    ),
    "key": lambda words: words.translate("RuleFaults", "Another one has this word already."),
    "bonus_unit": lambda words: words.translate(
        "RuleFaults", "This currency has no such coin. Choose again."
    ),
    "item": lambda words: words.translate("RuleFaults", "Say what it takes off: a percentage or a sum."),
    "gone": lambda words: words.translate("RuleFaults", "“{value}” is not there any more. Choose again."),
}


def fault_sentence(fault: Fault, words: Words) -> str:
    """Return why the value of *fault* cannot stand, and what can."""
    if fault.apart:
        return _APART[_apart(fault)](words).format(value=shortened(fault.value))
    return _TYPED.get(_sort(fault.key), _TYPED["text"])(words)


def _apart(fault: Fault) -> str:
    *outer, last = steps_of(fault.key)
    if isinstance(last, int):
        return "item"
    if last in {"kinds", "departments", "country"}:
        return "gone"
    if last == "amount" and outer[:1] == ["discount"]:
        return "item"
    return str(last)


def _sort(key: str) -> str:
    steps = steps_of(key)
    last = next((str(step) for step in reversed(steps) if isinstance(step, str)), "")
    if last == _ANY_PERCENT:
        return "cashback"
    if last.endswith("percent"):
        return "percent"
    if last in _STEPS:
        return "step"
    if last in _SUMS or (last == "from" and "levels" in steps):
        return "sum"
    return {"from": "day", "to": "day", "day_ends": "time"}.get(last, last)
