"""Money as whole minor units, percentages as basis points; no float anywhere."""

import re
from collections.abc import Sequence
from typing import Literal, NewType

from shopclient.domain.errors import AmountInvalid, AmountTooLarge, PercentInvalid

Cents = NewType("Cents", int)
Bps = NewType("Bps", int)
Rounding = Literal["half_up", "down", "up"]

#: The largest amount, 999 999 999.99 where the currency has two decimals (loyalty rules 1).
MAX_AMOUNT = Cents(99_999_999_999)
WHOLE = Bps(10_000)

# Group separators that people and keyboards produce: space, no-break, thin, narrow no-break, apostrophe.
_GROUPS = " \u00a0\u2009\u202f'’"
_AMOUNT = re.compile(rf"(?P<whole>[0-9]{{1,3}}(?:[{_GROUPS}][0-9]{{3}})+|[0-9]+)(?:[.,](?P<part>[0-9]+))?")
_PERCENT = re.compile(r"(?P<whole>[0-9]{1,6})(?:[.,](?P<part>[0-9]{1,2}))?")


def parse_amount(text: str, decimals: int) -> Cents:
    """Return the sum that *text* writes, in minor units.

    Both ``,`` and ``.`` mark the decimals; digits may be grouped in threes by a space or an apostrophe.

    Args:
        text: What was typed, e.g. ``1 250,50``.
        decimals: Decimals of the currency (ISO 4217): 0, 2 or 3.

    Raises:
        AmountInvalid: No sum of money: a sign, two separators, too many decimals, other characters.
        AmountTooLarge: Above ``MAX_AMOUNT``.
    """
    match = _AMOUNT.fullmatch(text.strip(_GROUPS + "\t"))
    if match is None:
        raise AmountInvalid(text)
    whole, part = re.sub(r"[^0-9]", "", match["whole"]), match["part"] or ""
    if len(part) > decimals:
        raise AmountInvalid(text)
    # Compared by length first: int() of a text of a million digits would be slow, and Python refuses it.
    if len(whole.lstrip("0")) > len(str(MAX_AMOUNT)):
        raise AmountTooLarge(text)
    cents = int(whole + part.ljust(decimals, "0"))
    if cents > MAX_AMOUNT:
        raise AmountTooLarge(text)
    return Cents(cents)


def parse_signed_amount(text: str, decimals: int) -> Cents:
    """Return a sum that may carry a sign, in minor units; errors as ``parse_amount``."""
    bare = text.strip()
    if bare[:1] in {"-", "−", "+"}:
        amount = parse_amount(bare[1:], decimals) if bare[1:2].isdigit() else None
        if amount is None:
            raise AmountInvalid(text)
        return Cents(amount if bare[0] == "+" else -amount)
    return parse_amount(text, decimals)


def parse_percent(text: str, most: Bps | None = WHOLE) -> Bps:
    """Return a percentage with at most two decimals as basis points.

    Raises:
        PercentInvalid: Not such a number, or above *most* (None: no upper bound).
    """
    match = _PERCENT.fullmatch(text.strip())
    if match is None:
        raise PercentInvalid(text)
    rate = int(match["whole"]) * 100 + int((match["part"] or "").ljust(2, "0"))
    if most is not None and rate > most:
        raise PercentInvalid(text)
    return Bps(rate)


def bookable(amount: int, decimals: int) -> Cents:
    """Return *amount* minor units if one operation can book so much.

    Raises:
        AmountTooLarge: It is above ``MAX_AMOUNT``.
    """
    if amount > MAX_AMOUNT:
        raise AmountTooLarge(plain(amount, decimals))
    return Cents(amount)


def plain(amount: int, decimals: int) -> str:
    """Return *amount* with the currency's decimals and a point: ``-1234.50``; for files and JSON."""
    sign = "-" if amount < 0 else ""
    if decimals == 0:
        return f"{sign}{abs(amount)}"
    whole, part = divmod(abs(amount), 10**decimals)
    return f"{sign}{whole}.{part:0{decimals}d}"


def plain_percent(rate: int) -> str:
    """Return basis points as the shortest percentage: ``5``, ``7.5``, ``13.33``."""
    return plain(rate, 2).rstrip("0").rstrip(".")


def share_of(amount: int, rate: int, rounding: Rounding = "half_up") -> Cents:
    """Return *rate* of *amount*; the sign is kept, so that a sale and its refund cancel to the cent.

    Args:
        amount: Minor units.
        rate: Basis points (1 bp = 0.01 %), 0 or more.
        rounding: What becomes of a fraction; ``half_up`` is half away from zero.

    Raises:
        ValueError: The rate is negative.

    Source:
        loyalty rules 1: half up to the minor unit, once per line.
    """
    if rate < 0:
        raise ValueError(f"negative rate: {rate} bp")
    return Cents(divide(amount * rate, WHOLE, rounding))


def divide(numerator: int, denominator: int, rounding: Rounding = "half_up") -> int:
    """Return ``numerator / denominator`` as a whole number, the sign kept; *denominator* above 0."""
    whole, rest = divmod(abs(numerator), denominator)
    if rounding == "half_up":
        whole += 2 * rest >= denominator
    elif rounding == "up":
        whole += rest > 0
    return whole if numerator >= 0 else -whole


def to_unit(amount: int, unit: int, rounding: Rounding = "down") -> Cents:
    """Return *amount* as a whole multiple of *unit* (minor units, 1 or more)."""
    return Cents(divide(amount, unit, rounding) * unit)


def spread(total: int, weights: Sequence[int], limits: Sequence[int]) -> list[Cents]:
    """Spread *total* over lines in proportion to *weights*, no line above its limit.

    Args:
        total: Minor units, 0 or more.
        weights: One a line, 0 or more; a line of weight 0 gets nothing.
        limits: One a line; what a line cannot take goes on to the others in proportion.

    Returns:
        Parts, one a line. Their sum is *total*, or what all lines together can take.

    Source:
        loyalty rules 1: largest remainder, each line up to its limit.
    """
    parts = [0] * len(weights)
    open_lines = [i for i, weight in enumerate(weights) if weight > 0 and limits[i] > 0]
    if len(open_lines) == 1:  # most bills: nothing to share out
        parts[open_lines[0]] = max(0, min(total, limits[open_lines[0]]))
        return [Cents(part) for part in parts]
    rest = total
    while rest > 0 and open_lines:
        for index, part in zip(
            open_lines, _by_largest_remainder(rest, [weights[i] for i in open_lines]), strict=True
        ):
            parts[index] += part
        over = sum(max(0, parts[i] - limits[i]) for i in open_lines)
        full = [i for i in open_lines if parts[i] >= limits[i]]
        for i in full:
            parts[i] = limits[i]
        open_lines = [i for i in open_lines if i not in full]
        rest = over
    return [Cents(part) for part in parts]


def _by_largest_remainder(total: int, weights: Sequence[int]) -> list[int]:
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % whole), i))
    for i in by_remainder[: total - sum(parts)]:
        parts[i] += 1
    return parts
