"""What a person types, and what a programme keeps: sums, percentages, days and rules of dates as text."""

from datetime import date

from shopclient.domain.errors import AmountInvalid, AmountTooLarge, DateInvalid, PercentInvalid
from shopclient.domain.money import parse_amount, parse_percent, plain, plain_percent
from shopclient.domain.person_dates import parse_person_date
from shopclient.ui.rules.entries import Typed
from shopclient.ui.rules.facts import Facts

_FIXED = "fixed "


def shown(entry: Typed, value: object, facts: Facts) -> str:
    """Return *value* of the tree as people write it; what cannot be read stays as it was typed."""
    text = "" if value is None else str(value)
    try:
        if entry.sort == "money":
            return facts.money(parse_amount(text, facts.decimals)).replace(facts.sign, "").strip("\u00a0 ")
        if entry.sort in {"percent", "factor"}:
            plain_text = plain_percent(parse_percent(text, None))
            return plain_text if facts.words.language == "en" else plain_text.replace(".", ",")
        if entry.sort == "day":
            return f"{(day := date.fromisoformat(text)):%d.%m}.{day.year}"
        if entry.sort == "rule" and text.startswith(_FIXED):
            month, _, day_of_month = text.removeprefix(_FIXED).partition("-")
            return f"{day_of_month}.{month}"
    except (AmountInvalid, AmountTooLarge, PercentInvalid, ValueError):
        pass
    return text


def kept(entry: Typed, text: str, facts: Facts) -> str | None:
    """Return what the tree keeps of a typed *text*: itself where it means nothing, None for empty."""
    text = text.strip()
    if not text and entry.optional:
        return None
    try:
        if entry.sort == "money":
            return plain(parse_amount(_ungrouped(text, facts), facts.decimals), facts.decimals)
        if entry.sort in {"percent", "factor"}:
            return plain_percent(parse_percent(text.rstrip("% \u00a0"), None))
        if entry.sort in {"day", "rule"}:
            typed = parse_person_date(text)
            if entry.sort == "rule":
                return f"{_FIXED}{typed.month:02}-{typed.day:02}" if typed.year is None else text
            return typed.iso() if typed.year is not None else text
    except (AmountInvalid, AmountTooLarge, PercentInvalid, DateInvalid):
        pass
    return text


def _ungrouped(text: str, facts: Facts) -> str:
    """Return a sum without the commas that part thousands in English, as ``shown`` writes them."""
    bare = text.replace(",", "")
    groups = [*text.partition(".")[0].split(",")]
    is_grouped = facts.words.language == "en" and all(len(group) == 3 for group in groups[1:])
    return bare if is_grouped and len(groups) > 1 and len(groups[0]) in {1, 2, 3} else text
