"""What a return brings back of each part of a sale, so that parts add up exactly (loyalty rules 5)."""

from collections.abc import Sequence
from dataclasses import dataclass

from shopclient.domain.bonuses import part_of
from shopclient.domain.money import Cents, divide


@dataclass(frozen=True)
class Parts:
    """The parts of a sale, or of what was returned of it: *value* = money + gift + bonuses, minor units."""

    value: Cents
    bonuses: Cents
    gift: Cents
    earned: Cents

    @property
    def money(self) -> Cents:
        """What was paid in money."""
        return Cents(self.value - self.bonuses - self.gift)

    def less(self, other: "Parts") -> "Parts":
        """Return what is left of these parts without *other*."""
        return Parts(
            Cents(self.value - other.value),
            Cents(self.bonuses - other.bonuses),
            Cents(self.gift - other.gift),
            Cents(self.earned - other.earned),
        )


def by_amount(whole: Parts, before: Parts, wanted: int, unit: int) -> Parts:
    """Return the parts of *wanted* more minor units of a sale, *before* having come back.

    Bonuses and earnings: half up (whole x returned so far / value) - parts before; gift cards the same of
    the rest; money is what remains. Lines that came back before may have taken more of a part than its
    share: then no more than is left. *unit* is the bonus unit to which earned bonuses are taken back.

    Source: loyalty rules 5.
    """
    left, reached = whole.less(before), before.value + wanted
    bonuses = part_of(whole.bonuses, reached, whole.value, before.bonuses)
    # What the rest cannot bring back must be bonuses.
    bonuses = _within(bonuses, wanted - left.gift - left.money, min(left.bonuses, wanted))
    gift = Cents(0)
    if left.gift:
        rest = reached - before.bonuses - bonuses
        gift = part_of(whole.gift, rest, whole.value - whole.bonuses, before.gift)
        gift = _within(gift, wanted - bonuses - left.money, min(left.gift, wanted - bonuses))
    earned = part_of(whole.earned, reached, whole.value, before.earned, unit)
    return Parts(Cents(wanted), bonuses, gift, _within(earned, 0, left.earned))


def by_lines(whole: Parts, before: Parts, lines: Sequence[Parts], unit: int) -> Parts:
    """Return the parts of whole lines, by their own stored shares, as far as they are still there.

    Returns by amount may have taken some of them already; the last return takes what is left of every part.
    *unit* is the bonus unit, in minor units, to which earned bonuses are taken back.
    """
    left = whole.less(before)
    value = sum(line.value for line in lines)
    if value == left.value:
        return left
    bonuses = min(sum(line.bonuses for line in lines), left.bonuses)
    gift = min(sum(line.gift for line in lines), left.gift)
    over = max(0, value - bonuses - gift - left.money)
    more = min(over, left.bonuses - bonuses)
    earned = before.earned + sum(line.earned for line in lines)
    taken = min(divide(earned, unit) * unit - before.earned, left.earned)
    return Parts(Cents(value), Cents(bonuses + more), Cents(gift + over - more), Cents(max(0, taken)))


def _within(part: int, least: int, most: int) -> Cents:
    return Cents(min(max(part, least, 0), most))
