"""What became of the keys before those held now: a scan that a hitch tore is put together again."""

from collections import deque
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from shopclient.domain.card_numbers import LENGTH, damm, has_inner_digit, is_ean13

#: A piece this late, in milliseconds, may still belong to the scan before it.
BELONGS: Final = 600
# Nobody types a sum's first digit this soon after the beep, in milliseconds.
_SOONEST: Final = 200
# One hitch is usual; with a second one both check digits are to speak for it.
_HITCHES, _MOST_HITCHES = 1, 2


@dataclass(frozen=True)
class _Sign:
    sign: str
    gap: int  # before it, in milliseconds
    is_typed: bool  # the window got it; else it was a scan's


@dataclass(frozen=True)
class Torn:
    """A number made whole from pieces, and which of its signs the window got meanwhile."""

    code: str
    typed: str


class Pieces:
    """Remembers the last signs that came, and when. All times in milliseconds."""

    def __init__(self) -> None:
        self._signs: deque[_Sign] = deque(maxlen=2 * LENGTH)
        self._last = 0

    def add(self, signs: str, gaps: list[int], last: int, *, is_typed: bool) -> None:
        """Remember *signs*, with a gap before each of them, the last of which came at *last*."""
        self._signs.extend(map(_Sign, signs, gaps, [is_typed] * len(signs)))
        self._last = last

    def forget(self) -> None:
        """Take it that what comes now has nothing to do with what came."""
        self._signs.clear()

    def is_near(self, first: int) -> bool:
        """Tell whether a sign at *first* may go on with what came."""
        return bool(self._signs) and 0 <= first - self._last <= BELONGS

    def scanned(self) -> str:
        """Return the scan's signs that came last; empty if something was typed since."""
        run = takewhile(lambda each: not each.is_typed, reversed(self._signs))
        return "".join(each.sign for each in run)[::-1]

    def with_rest(self, rest: str, gaps: list[int], longest: int, *, is_ended: bool) -> Torn | None:
        """Return the EAN-13 that *rest* ends, which came with *gaps*; a gap above *longest* is a hitch.

        *is_ended*: an Enter came behind it as quickly as from a scanner.
        """
        need = LENGTH - len(rest)
        if not 0 < need <= len(self._signs) or not self._may_begin(need):
            return None
        if len(rest) == 1 and not is_ended and gaps[0] > _SOONEST:
            return None  # it fits one time in ten: as likely the first digit of a sum
        start = list(self._signs)[-need:]
        code = "".join(each.sign for each in start) + rest
        hitches = sum(gap > longest for gap in [*(each.gap for each in start[1:]), *gaps])
        is_certain = has_inner_digit(code)
        # Some scanners keep the last digit to themselves: a person may have typed one before such a scan.
        is_likely = hitches <= _HITCHES and is_ean13(code) and not _lacks_last(rest)
        if hitches > _MOST_HITCHES or not (is_certain or is_likely):
            return None
        return Torn(code, "".join(each.sign for each in start if each.is_typed))

    def _may_begin(self, need: int) -> bool:
        """Tell whether the last *need* signs may be a number's beginning, and not the end of something."""
        *before, first = list(self._signs)[: len(self._signs) - need + 1]
        if not before:
            return True
        if not first.is_typed:
            return before[-1].is_typed  # else it would begin in the middle of a scan
        return need > 1  # a single digit behind others is a sum's last one


def _lacks_last(digits: str) -> bool:
    return len(digits) == LENGTH - 1 and damm(digits) == 0
