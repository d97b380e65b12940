"""What is typed to find a purchase without its slip: a sum, a day, a card, a name or a phone."""

import re
from contextlib import suppress
from datetime import date

from shopclient.domain.errors import Refusal
from shopclient.domain.money import parse_amount
from shopclient.services.finding_sales import SaleSearch

_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_CARD = re.compile(r"\d[\d -]{6,}\d")
_LEAST_LETTERS = 2


def search_of(text: str, today: date, decimals: int) -> SaleSearch | None:
    """Return what *text* may mean; what may be either (21.11: a sum, a day) is both. None for too little."""
    text = text.strip()
    amount = None
    with suppress(Refusal):
        amount = parse_amount(text, decimals)
    card = text if _CARD.fullmatch(text) else None
    named = any(sign.isalpha() for sign in text) or text.startswith("+") or card is not None
    name = text if named and len(text) >= _LEAST_LETTERS else ""
    found = SaleSearch(amount=amount, day=_day(text, today), card=card, name=name)
    return None if found == SaleSearch() else found


def _day(text: str, today: date) -> date | None:
    """Return the day that is written; without a year the last one that is not ahead."""
    with suppress(ValueError):
        if match := _ISO.fullmatch(text):
            return date(*map(int, match.groups()))
        if match := _DAY.fullmatch(text):
            day, month, year = match.groups()
            if year:
                return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
            return _latest(int(day), int(month), today)
    return None


def _latest(day: int, month: int, today: date) -> date | None:
    # 29 February comes every fourth year, at the turn of a century every eighth.
    for year in range(today.year, today.year - 9, -1):
        with suppress(ValueError):
            if (found := date(year, month, day)) <= today:
                return found
    return None
