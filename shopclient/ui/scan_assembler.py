"""Tells a scanner's burst of keys from a person's typing, by speed and by what it spells."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from shopclient.domain.card_numbers import LENGTH, has_inner_digit, is_ean13
from shopclient.ui.scan_pieces import BELONGS, Pieces, Torn

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
# Cards of former programs have short numbers, too: nobody types four signs as fast as this.
_SHORT: Final = 4
_NO_PERSON: Final = 20
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
    take_back: str = ""  # what the window got before, though it was the scan's beginning


@dataclass
class ScanAssembler:
    """Collects keys while they come as fast as from a scanner. All times in milliseconds.

    Source: cards.md, Scanners: at least 6 signs, gaps of at most 50 ms, ended by Enter, Tab or silence.
    """

    gap: int = 50
    _held: str = ""
    _last: int = 0
    _gaps: list[int] = field(default_factory=list)  # before each of the keys held
    _suffix_until: int | None = None  # till when an end of the last scan may still come
    _codes: dict[str, int] = field(default_factory=dict)
    _pieces: Pieces = field(default_factory=Pieces)

    def key(self, at: int, sign: str, *, repeats: bool = False) -> Verdict:
        """Judge a key pressed at *at*.

        Args:
            at: Milliseconds on any clock.
            sign: A printable sign, ``SUFFIX``, ``AFTER_SUFFIX``, or "" for any other key.
            repeats: Qt takes it for a key held down, as it also does when a scanner types "00" in no time.
        """
        if at < self._last:  # another clock, or one set back: nothing before it can be compared
            self._codes, self._suffix_until = {}, None
            self._pieces.forget()
        if repeats and at - self._last > _FASTER_THAN_REPEATS:
            return self.give_up()
        if sign in (SUFFIX, AFTER_SUFFIX) and self._suffix_until is not None and at <= self._suffix_until:
            self._suffix_until = at + self._silence
            return Verdict(take=True)
        self._suffix_until = None
        if sign == SUFFIX and self._held:
            return self._end(at)
        if len(sign) != 1 or sign in (SUFFIX, AFTER_SUFFIX):
            return self.give_up()
        return self._add(at, sign)

    def idle(self, waited: int) -> Verdict:
        """Judge the keys held when no other came for *waited* milliseconds."""
        patience = self.patience
        return Verdict() if patience is None or waited < patience else self._settle(self._last + waited)

    def give_up(self) -> Verdict:
        """Judge the keys held when something else than a key happened."""
        verdict = Verdict(release=self._let_go())
        self._pieces.forget()
        return verdict

    @property
    def patience(self) -> int | None:
        """How long to wait for the next key before asking ``idle``; None when nothing is held."""
        if not self._held:
            return None
        return self._silence if self._is_long() else self._longest

    @property
    def _silence(self) -> int:
        return max(SILENCE, 2 * self.gap)

    @property
    def _longest(self) -> int:
        gaps = self._gaps[1:]
        short = sum(gap <= _QUICK for gap in gaps)
        quick = short > 0 and 2 * short >= len(gaps)
        return max(self.gap, _HITCH) if quick else self.gap

    def _add(self, at: int, sign: str) -> Verdict:
        gap = at - self._last
        before = Verdict()
        is_apart = gap < 0 or (gap >= self._silence if self._is_long() else gap > self._longest)
        if self._held and is_apart:
            before = self._settle(at)
            self._suffix_until = None
        if self._held:
            self._held += sign
            self._gaps.append(gap)
        else:
            if not self._pieces.is_near(at):
                self._pieces.forget()
            self._held, self._gaps = sign, [gap]
        self._last = at
        return replace(before, take=True)

    def _end(self, at: int) -> Verdict:
        """Judge the keys held at an Enter: it goes with them if they are a scan's."""
        gap = at - self._last
        verdict = self.give_up() if gap > BELONGS else self._settle(at, enter_after=gap)
        self._pieces.forget()
        self._suffix_until = at + self._silence if verdict.drop else None
        return verdict

    def _settle(self, at: int, enter_after: int | None = None) -> Verdict:
        """Judge the keys held once no more belong to them; Enter came *enter_after* the last, if it did."""
        torn = self._torn(enter_after)
        if torn is not None:
            return self._take(at, torn.code, Verdict(drop=True, take=True, take_back=torn.typed))
        if self._is_whole(enter_after):
            typed = self._typed_before()
            return self._take(at, self._held[typed:], Verdict(drop=True, take=True, typed=typed))
        return Verdict(release=self._let_go())

    def _torn(self, enter_after: int | None) -> Torn | None:
        """Return the scan that the keys held go on with, after a hitch tore it."""
        is_ended = enter_after is not None and enter_after <= _QUICK
        torn = self._pieces.with_rest(self._held, self._gaps, self.gap, is_ended=is_ended)
        if torn is not None or self._is_whole(enter_after):
            return torn
        start = self._pieces.scanned()
        if is_ean13(start):
            return None  # whole: nothing goes on with it
        gaps = [*self._gaps[1:], *([] if enter_after is None else [enter_after])]
        is_held_down = len(self._held) > 1 and len(set(self._held)) == 1
        slowest = _NO_PERSON if enter_after is None else _QUICK
        is_scanners = bool(gaps) and max(gaps) <= slowest and not is_held_down
        return Torn(start + self._held, "") if start and is_scanners else None

    def _is_whole(self, enter_after: int | None = None) -> bool:
        held, gaps = self._held, self._gaps[1:]
        # One sign over and over is a key held down: some systems send that as presses like any other.
        fits = len(set(held)) > 1 and _CODE.fullmatch(held) is not None and not _SUM_OR_DATE.fullmatch(held)
        if not fits or len(held) >= SHORTEST:
            return fits
        is_ended = enter_after is not None and max(*gaps, enter_after) <= _QUICK
        return len(held) >= _SHORT and (is_ended or _is_burst(gaps))

    def _is_long(self) -> bool:
        return len(self._held) >= SHORTEST and self._is_whole()

    def _take(self, at: int, code: str, verdict: Verdict) -> Verdict:
        scans = slice(verdict.typed, None)
        self._pieces.add(self._held[scans], self._gaps[scans], self._last, is_typed=False)
        self._held, self._suffix_until = "", self._last + BELONGS
        # A trigger held down, or a code seen twice in one sweep, is one scan.
        again = at - self._codes.get(code, at - REPEAT - 1) <= REPEAT
        self._codes = {code: at}
        return replace(verdict, code="" if again else code)

    def _typed_before(self) -> int:
        """Return how many digits of a sum stand before the number of a card of ours.

        A quick person (or a key "00") may type to the very moment of the scan. The number itself tells
        where it begins, by both its check digits, and so does the longest pause.
        """
        typed = len(self._held) - LENGTH
        if not 0 < typed <= _TYPED_BEFORE or not self._held.isdecimal():
            return 0
        pause, within = self._gaps[typed], self._gaps[typed + 1 :]
        return typed if has_inner_digit(self._held[typed:]) and pause > max(within) else 0

    def _let_go(self) -> bool:
        held, self._held = self._held, ""
        if held:
            self._pieces.add(held, self._gaps, self._last, is_typed=True)
        return bool(held)


def _is_burst(gaps: list[int]) -> bool:
    """Tell whether some of the keys came too fast for any person."""
    return any(sum(gaps[place : place + _SHORT - 1]) <= _NO_PERSON for place in range(len(gaps) - _SHORT + 2))
