"""A sum as it is typed at the till, where the field is a small calculator: ``120+35,50*2`` is 191.00."""

import re

from shopclient.domain.errors import AmountBelowZero, AmountInvalid, AmountTooLarge
from shopclient.domain.money import MAX_AMOUNT, Cents, divide, parse_amount

#: What stands for "times": the key, the sign, and the letter x of either alphabet.
TIMES = "*×xXхХ"
MINUS = "-−–"
PLUS = "+"

_SIGN = re.compile(f"([{re.escape(PLUS + MINUS + TIMES)}])")
_FACTOR = re.compile(r"(?P<whole>.*?)(?:[.,](?P<part>[0-9]{0,6}))?", re.DOTALL)
_BLANK = " \t\u00a0\u2009\u202f"


def typed_sum(text: str, decimals: int) -> Cents:
    """Return what *text* comes to, in minor units; ``12,`` and ``12+`` are on their way and count as 12.

    Numbers are written as ``money.parse_amount`` takes them and joined by plus, minus and times; products
    come first. A factor may have up to six decimals, since one of them is a quantity (``0,350*1200`` is a
    price by weight); each product is rounded half up to the minor unit, once. A number by itself has no more
    decimals than the currency. Below zero may be reached on the way, but not at the end.

    Args:
        text: What stands in the field.
        decimals: Decimals of the currency (ISO 4217): 0, 2 or 3.

    Raises:
        AmountInvalid: It is no sum, whatever comes next; with the part that is none.
        AmountTooLarge: It, or a number in it, is above the largest sum.
        AmountBelowZero: More is taken off than there is.
    """
    pieces = _SIGN.split(text.strip(_BLANK))
    if len(pieces) > 1 and not pieces[-1].strip(_BLANK):
        pieces = pieces[:-2]  # the number after the last sign is still to come
    total, sign, factors = 0, 1, [pieces[0]]
    for mark, number in zip(pieces[1::2], pieces[2::2], strict=True):
        if mark in TIMES:
            factors.append(number)
            continue
        total += sign * _product(factors, decimals, text)
        sign, factors = (1 if mark in PLUS else -1), [number]
    total += sign * _product(factors, decimals, text)
    if total < 0:
        raise AmountBelowZero(text)
    if total > MAX_AMOUNT:
        raise AmountTooLarge(text)
    return Cents(total)


def is_reckoned(text: str) -> bool:
    """Tell whether *text* joins numbers by a sign, so that what it comes to is worth saying."""
    return _SIGN.search(text) is not None


def _product(factors: list[str], decimals: int, text: str) -> int:
    """Return the product of *factors* in minor units; errors as ``typed_sum``."""
    if len(factors) == 1:
        return parse_amount(_started(factors[0], text), decimals)
    product, places = 1, -decimals
    for factor in factors:
        digits, part = _factor(_started(factor, text))
        product *= digits
        places += part
    return divide(product, 10**places) if places > 0 else product * 10**-places


def _factor(text: str) -> tuple[int, int]:
    """Return the digits of a factor as one whole number, and how many of them are decimals."""
    match = _FACTOR.fullmatch(text)
    if match is None:
        raise AmountInvalid(text)
    part = match["part"] or ""
    try:
        whole = parse_amount(match["whole"], 0)
    except AmountInvalid:
        raise AmountInvalid(text) from None
    return whole * 10 ** len(part) + int(part or 0), len(part)


def _started(number: str, text: str) -> str:
    """Return a number of *text* without the decimal mark that nothing follows yet."""
    number = number.strip(_BLANK)
    if not number:
        raise AmountInvalid(text)  # two signs in a row: only the whole text says what is wrong
    return number[:-1] if number[-1] in ",." and len(number) > 1 else number
