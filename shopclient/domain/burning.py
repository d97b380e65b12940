"""Bonuses that are about to burn, and whose they are."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal

from shopclient.domain.money import Bps, Cents
from shopclient.domain.phones import Phone, shown

#: Days ahead that are shown unless others are asked for; the most that may be asked for.
USUAL_AHEAD: Final = 14
FARTHEST_AHEAD: Final = 366


@dataclass(frozen=True)
class Burn:
    """What burns of one client, or of one bearer's card, on one day."""

    on: dt.date  # gone from the beginning of this day on
    amount: Cents
    occurrence: str = ""  # as `parse_occurrence_key` reads it; empty where nobody can be reminded
    state: Literal["done", "skipped", "later"] | None = None
    marked_at: dt.datetime | None = None  # on the shop's clock
    put_off: bool = False  # "later" was said on this very day: out of the way until tomorrow

    @property
    def open(self) -> bool:
        """Whether somebody is still to be reminded of it."""
        return bool(self.occurrence) and (self.state is None or (self.state == "later" and not self.put_off))


@dataclass(frozen=True)
class BurningHolder:
    """Somebody whose bonuses burn in the days asked for: a client, or whoever holds a bearer's card."""

    burns: tuple[Burn, ...]  # by day, never empty
    balance: Cents  # what can be spent today, less debt
    last_visit: dt.date | None
    share: Bps  # of a purchase that bonuses may pay
    card: str = ""  # a number, only of a bearer's account
    client: int | None = None
    name: str = ""
    first: str = ""  # how to address the client, if that is known apart
    middle: str = ""
    language: str = ""  # empty: the shop's
    number: Phone | None = None

    @property
    def amount(self) -> Cents:
        """All that burns of theirs, in minor units."""
        return Cents(sum(burn.amount for burn in self.burns))

    @property
    def next(self) -> Burn:
        """What burns first of what nobody was reminded of; if that is nothing, what burns first."""
        return next((burn for burn in self.burns if burn.open), self.burns[0])

    @property
    def open(self) -> bool:
        """Whether they are still to be reminded of something."""
        return any(burn.open for burn in self.burns)

    @property
    def phone(self) -> str:
        """The first phone as people read it, or empty."""
        return shown(self.number) if self.number else ""

    def left_to_say(self) -> "BurningHolder":
        """Return them with only what they were not reminded of yet; with everything where that is nothing."""
        rest = tuple(burn for burn in self.burns if burn.open)
        return replace(self, burns=rest) if rest else self


@dataclass(frozen=True)
class Burning:
    """Whose bonuses burn in some days, the first to burn first."""

    today: dt.date
    first: dt.date
    last: dt.date
    clients: tuple[BurningHolder, ...] = ()
    cards: tuple[BurningHolder, ...] = ()  # bearers' cards: nobody to call
    left_out: int = 0  # clients who died, moved away or want no calls
    left_out_amount: Cents = Cents(0)

    @cached_property
    def amount(self) -> Cents:
        """All that burns of the clients who can be reminded, in minor units."""
        return Cents(sum(each.amount for each in self.clients))

    @cached_property
    def open(self) -> tuple[BurningHolder, ...]:
        """Who is still to be reminded."""
        return tuple(each for each in self.clients if each.open)

    @cached_property
    def by_day(self) -> list[tuple[dt.date, tuple[BurningHolder, ...]]]:
        """The clients day by day, each with what burns on that day, the largest sum first."""
        days: dict[dt.date, list[BurningHolder]] = defaultdict(list)
        for each in self.clients:
            for burn in each.burns:
                days[burn.on].append(each if len(each.burns) == 1 else replace(each, burns=(burn,)))
        return [(day, by_amount(people)) for day, people in sorted(days.items())]

    @cached_property
    def by_amount(self) -> tuple[BurningHolder, ...]:
        """The clients by what burns of theirs, the largest sum first."""
        return by_amount(self.clients)

    def laid_out(self) -> "Burning":
        """Return the same with all its orders worked out: for a worker, a large shop has thousands."""
        _ = self.amount, self.open, self.by_day, self.by_amount
        return self


def by_amount(holders: Iterable[BurningHolder]) -> tuple[BurningHolder, ...]:
    """Return *holders* by what burns of theirs, the largest sum first; of equal ones, by name."""
    return tuple(sorted(holders, key=lambda each: (-each.amount, each.name.casefold(), each.card)))
