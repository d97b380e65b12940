"""Bar codes as bars: python-barcode computes them, after the number was checked here."""

from itertools import groupby

from shopclient.domain.card_numbers import LENGTH, ean13_check, is_ean13

#: Width of an EAN-13 without quiet zones, and of the zones left and right, in modules (GS1).
EAN13_MODULES = 95
QUIET_LEFT = 11
QUIET_RIGHT = 7

_NO_WRITER = object()


def ean13_bars(number: str) -> list[tuple[int, int]]:
    """Return the bars of an EAN-13 as (first module, width in modules), from the left.

    Raises:
        ValueError: Not thirteen digits, or the last one is wrong; the library would silently change it.
    """
    if not is_ean13(number):
        raise ValueError(_what_is_wrong(number))
    from barcode.ean import EuropeanArticleNumber13

    # A writer draws pictures; any value keeps the library from making one for each number.
    [modules] = EuropeanArticleNumber13(number, writer=_NO_WRITER).build()
    bars = []
    start = 0
    for module, run in groupby(modules):
        width = len(list(run))
        if module == "1":
            bars.append((start, width))
        start += width
    return bars


def _what_is_wrong(number: str) -> str:
    if len(number) != LENGTH or not (number.isascii() and number.isdigit()):
        return f"an EAN-13 has thirteen digits: {number!r}"
    return f"the last digit of {number} should be {ean13_check(number[:-1])}"
