"""Numbers of loyalty cards: made so that nobody can guess one, and judged when nobody knows one."""

from collections.abc import Callable
from typing import Literal

Verdict = Literal["misread", "goods", "foreign", "unknown"]

#: Digits of a number: EAN-13 is what every till reads with factory settings.
LENGTH = 13
_PREFIX_LENGTH = 2
_RANDOM_LENGTH = 9

# GS1 keeps these ranges for a shop's own use: what carries them was never printed on goods by a maker.
_IN_STORE = ("2", "04")

# Spaces of any width and the dashes that people and office programs put between groups of digits.
_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0\u2007\u2009\u202f-\u2010\u2011\u2012\u2013\u2014\u2212")

# A totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004): row = digit so far, column = next digit.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def new_number(prefix: str, random_below: Callable[[int], int]) -> str:
    """Return a fresh card number: prefix, nine random digits, an inner Damm digit, the EAN check digit.

    Args:
        prefix: Two digits of the in-store range, the shop's setting.
        random_below: Returns a number from 0 up to, not including, its argument, as ``secrets.randbelow``.

    Raises:
        ValueError: The prefix is not two digits.

    Source:
        loyalty rules 6: nobody with one card can compute a valid second one.
    """
    if len(prefix) != _PREFIX_LENGTH or not _only_digits(prefix):
        raise ValueError(f"a card prefix has two digits: {prefix!r}")
    body = f"{prefix}{random_below(10**_RANDOM_LENGTH):0{_RANDOM_LENGTH}d}"
    twelve = f"{body}{damm(body)}"
    return f"{twelve}{ean13_check(twelve)}"


def damm(digits: str) -> int:
    """Return the Damm check digit of *digits*; 0 for digits that end in their right check digit."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


def ean13_check(twelve: str) -> int:
    """Return the EAN-13 check digit of the first *twelve* digits.

    Raises:
        ValueError: Not twelve digits.
    """
    if len(twelve) != LENGTH - 1 or not _only_digits(twelve):
        raise ValueError(f"an EAN-13 check digit is made from twelve digits: {twelve!r}")
    odd, even = sum(map(int, twelve[::2])), sum(map(int, twelve[1::2]))
    return -(odd + 3 * even) % 10


def is_ean13(text: str) -> bool:
    """Return whether *text* is thirteen digits with the right last one."""
    return len(text) == LENGTH and _only_digits(text) and int(text[-1]) == ean13_check(text[:-1])


def has_inner_digit(text: str) -> bool:
    """Return whether *text* is an EAN-13 whose twelfth digit is the Damm digit of those before it."""
    return is_ean13(text) and damm(text[:-1]) == 0


def normalise(text: str) -> str:
    """Return *text* without the spaces and dashes that group a number for the eye."""
    return text.translate(_SEPARATORS)


def grouped(number: str) -> str:
    """Return an EAN-13 *number* in groups for reading aloud, ``2008 4162 73955``; another one as it is."""
    if len(number) != LENGTH or not _only_digits(number):
        return number
    return f"{number[:4]} {number[4:8]} {number[8:]}"


def look_up_forms(text: str) -> tuple[str, ...]:
    """Return the numbers to look for, in this order, when *text* was scanned or typed.

    As read; with a leading zero (scanners drop the zero of an EAN-13); with the check digit added
    (some scanners are set to keep it to themselves).

    Source:
        loyalty rules 6.
    """
    number = normalise(text)
    if not number:
        return ()
    if not _only_digits(number):
        return (number,)
    if len(number) != LENGTH - 1:
        return (number, f"0{number}")
    return (number, f"0{number}", f"{number}{ean13_check(number)}")


def judge_unknown(text: str, prefix: str) -> Verdict:
    """Say what a number is that was found nowhere in the file.

    ``misread``: a check digit is wrong, scan again. ``goods``: the code of goods. ``unknown``: made like
    our numbers with *prefix*, but not in this file. ``foreign``: anything else.

    Source:
        loyalty rules 6: only a number found nowhere is judged by its check digit or prefix.
    """
    number = normalise(text)
    if _only_digits(number) and len(number) == LENGTH - 1:
        return _judge_twelve(number, prefix)
    if not _only_digits(number) or len(number) != LENGTH:
        return "foreign"
    if not is_ean13(number):
        return "misread"
    if number.startswith(prefix):
        return "unknown" if has_inner_digit(number) else "misread"
    return "foreign" if number.startswith(_IN_STORE) else "goods"


def _judge_twelve(number: str, prefix: str) -> Verdict:
    """Judge twelve digits: one of ours without its last digit, or goods whose leading zero was dropped."""
    if number.startswith(prefix):
        return "unknown" if damm(number) == 0 else "misread"
    whole = f"0{number}"
    return "goods" if is_ean13(whole) and not whole.startswith(_IN_STORE) else "foreign"


def _only_digits(text: str) -> bool:
    # isdigit() alone also accepts the digits of other scripts and superscripts.
    return text.isascii() and text.isdigit()
