"""Numbers, sums and percentages as people of each language write them.

Source: look-and-use 5.5: groups by a no-break space, a real minus sign, ``10 %`` in ru and uk, ``10%`` in en.
"""

from shopclient.domain.currencies import DECIMALS, SIGNS
from shopclient.domain.money import plain, plain_percent

NBSP = "\u00a0"
MINUS = "\u2212"

_BEFORE_IN_ENGLISH = frozenset({"USD", "EUR", "GBP"})


def whole(number: int, language: str) -> str:
    """Return a whole number, its digits in groups of three."""
    return f"{MINUS if number < 0 else ''}{_grouped(str(abs(number)), language)}"


def amount(cents: int, currency: str, language: str) -> str:
    """Return a sum in minor units of *currency* (ISO 4217) without its sign: ``−1 250,00``."""
    digits, _, part = plain(abs(cents), DECIMALS.get(currency, 2)).partition(".")
    shown = _grouped(digits, language)
    if part:
        shown += ("." if language == "en" else ",") + part
    return f"{MINUS if cents < 0 else ''}{shown}"


def money(cents: int, currency: str, language: str) -> str:
    """Return a sum in minor units with the currency's sign: ``1 250,00 ₽``, in English ``$1,250.00``."""
    shown, sign = amount(cents, currency, language), SIGNS.get(currency, currency)
    if language == "en" and currency in _BEFORE_IN_ENGLISH:
        return f"{MINUS}{sign}{shown[1:]}" if cents < 0 else f"{sign}{shown}"
    return f"{shown}{NBSP}{sign}" if sign else shown


def round_money(cents: int, currency: str, language: str) -> str:
    """Return a sum with its sign, without decimals where these are noughts: ``10 000 ₽``, ``49,90 ₽``."""
    shown = money(cents, currency, language)
    return shown.replace(amount(cents, currency, language), bonuses(cents, currency, language))


def bonuses(cents: int, currency: str, language: str) -> str:
    """Return bonuses, kept as minor units; whole ones without decimals: ``1 245``, ``48,13``."""
    unit = 10 ** DECIMALS.get(currency, 2)
    if cents % unit == 0:
        return whole(cents // unit, language)
    return amount(cents, currency, language)


def signed(shown: str) -> str:
    """Return a sum as a movement: a plus before what is neither negative nor nothing."""
    nothing = not shown.strip(f"0.,{NBSP}")
    return shown if nothing or shown.startswith(MINUS) else f"+{shown}"


def percent(rate: int, language: str) -> str:
    """Return basis points as the shortest percentage: ``7,5 %``, in English ``7.5%``."""
    shown = plain_percent(rate).replace("-", MINUS)
    return f"{shown}%" if language == "en" else f"{shown.replace('.', ',')}{NBSP}%"


def factor(hundredths: int, language: str) -> str:
    """Return a factor in its shortest form: ``2``, ``1,5``, in English ``1.5``."""
    shown = plain_percent(hundredths)
    return shown if language == "en" else shown.replace(".", ",")


def _grouped(digits: str, language: str) -> str:
    return f"{int(digits):,}".replace(",", "," if language == "en" else NBSP)
