"""Tells a scanner's burst of keys from a person's typing, by speed and by what it spells."""

import re
from dataclasses import dataclass, field
from typing import Final

from shopclient.domain.card_numbers import LENGTH, has_inner_digit

#: Enter or Tab, as scanners end a code.
SUFFIX: Final = "\n"
#: What some scanners send after Enter (a line feed arrives as Ctrl+J or Down).
AFTER_SUFFIX: Final = "\v"

SHORTEST: Final = 6
SILENCE: Final = 100
REPEAT: Final = 1000

# With half of the gaps this short it is hardly a person: then a hitch of a busy computer may be waited out.
_QUICK: Final = 35
_HITCH: Final = 150
_FASTER_THAN_REPEATS: Final = 10
#: How many digits typed just before a scan may stand before its number.
_TYPED_BEFORE: Final = 4

_CODE = re.compile(r"(?=.*[0-9])[0-9A-Za-z][0-9A-Za-z._:/-]*")
# Text expanders, password managers and remote control type as fast as scanners, but such things as these.
_SUM_OR_DATE = re.compile(
    r"[0-9]+[.,][0-9]{1,2}|[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)


@dataclass(frozen=True)
class Verdict:
    """What to do about the keys held back and the one just pressed."""

    release: bool = False  # give the keys held so far back to the window, now
    drop: bool = False  # the keys held so far are a scan's and go nowhere
    take: bool = False  # keep the present key back, too
    code: str = ""  # the scan that has just become whole
    typed: int = 0  # how many of the keys dropped were a person's, just before the scan: give them back


@dataclass
class ScanAssembler:
    """Collects keys while they come as fast as from a scanner. All times in milliseconds.

    Source: cards.md, Scanners: at least 6 signs, gaps of at most 50 ms, ended by Enter, Tab or silence.
    """

    gap: int = 50
    _held: str = ""
    _last: int = 0
    _gaps: list[int] = field(default_factory=list)  # before each of the keys held but the first
    _ended: int | None = None  # when the last scan ended, while its second suffix may still come
    _codes: dict[str, int] = field(default_factory=dict)

    def key(self, at: int, sign: str, *, repeats: bool = False) -> Verdict:
        """Judge a key pressed at *at*.

        Args:
            at: Milliseconds on any clock.
            sign: A printable sign, ``SUFFIX``, ``AFTER_SUFFIX``, or "" for any other key.
            repeats: Qt takes it for a key held down, as it also does when a scanner types "00" in no time.
        """
        if repeats and at - self._last > _FASTER_THAN_REPEATS:
            return Verdict(release=self._let_go())
        if sign in (SUFFIX, AFTER_SUFFIX) and self._ended is not None and at - self._ended <= self._silence:
            return Verdict(take=True)
        self._ended = None
        if sign == SUFFIX and self._complete() and at - self._last <= self._silence:
            return self._finish(at)
        if len(sign) != 1 or sign in (SUFFIX, AFTER_SUFFIX):
            return Verdict(release=self._let_go())
        return self._add(at, sign)

    def idle(self, waited: int) -> Verdict:
        """Judge the keys held when no other came for *waited* milliseconds."""
        if self._complete():
            return self._finish(self._last + waited) if waited >= self._silence else Verdict()
        return Verdict(release=waited >= self._longest and self._let_go())

    def give_up(self) -> Verdict:
        """Judge the keys held when something else than a key happened."""
        return Verdict(release=self._let_go())

    @property
    def patience(self) -> int | None:
        """How long to wait for the next key before asking ``idle``; None when nothing is held."""
        if not self._held:
            return None
        return self._silence if self._complete() else self._longest

    @property
    def _silence(self) -> int:
        return max(SILENCE, 2 * self.gap)

    @property
    def _longest(self) -> int:
        short = sum(gap <= _QUICK for gap in self._gaps)
        quick = short > 0 and 2 * short >= len(self._gaps)
        return max(self.gap, _HITCH) if quick else self.gap

    def _add(self, at: int, sign: str) -> Verdict:
        if self._held and at - self._last >= self._silence and self._complete():
            finished = self._finish(self._last + self._silence)
            self._begin(at, sign)
            return Verdict(drop=True, take=True, code=finished.code, typed=finished.typed)
        gap = at - self._last
        release = gap > self._longest and self._let_go()
        if self._held:
            self._held, self._last = self._held + sign, at
            self._gaps.append(gap)
        else:
            self._begin(at, sign)
        return Verdict(release=release, take=True)

    def _begin(self, at: int, sign: str) -> None:
        self._held, self._last, self._gaps = sign, at, []

    def _complete(self) -> bool:
        held = self._held
        # One sign over and over is a key held down: some systems send that as presses like any other.
        fits = len(held) >= SHORTEST and len(set(held)) > 1 and _CODE.fullmatch(held) is not None
        return fits and not _SUM_OR_DATE.fullmatch(held)

    def _finish(self, at: int) -> Verdict:
        typed = self._typed_before()
        code, self._held, self._ended = self._held[typed:], "", at
        # A trigger held down, or a code seen twice in one sweep, is one scan.
        again = at - self._codes.get(code, at - REPEAT - 1) <= REPEAT
        self._codes = {code: at}
        return Verdict(drop=True, take=True, code="" if again else code, typed=typed)

    def _typed_before(self) -> int:
        """Return how many digits of a sum stand before the number of a card of ours.

        A quick person (or a key "00") may type to the very moment of the scan. The number itself tells
        where it begins, by both its check digits, and so does the longest pause.
        """
        typed = len(self._held) - LENGTH
        if not 0 < typed <= _TYPED_BEFORE or not self._held.isdecimal():
            return 0
        pause, within = self._gaps[typed - 1], self._gaps[typed:]
        return typed if has_inner_digit(self._held[typed:]) and pause > max(within) else 0

    def _let_go(self) -> bool:
        held, self._held = self._held, ""
        return bool(held)
