"""Two years of a shop: who came when and bought what, planned before anything is booked.

A few clients bring most of the money; spring and December are busier than August, Saturdays than Sundays.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from typing import Literal

from shopclient.domain.money import Cents

DAYS = 730
_OPENS, _CLOSES = 9, 20
_MONTHS = (85, 95, 122, 104, 100, 90, 80, 78, 100, 102, 110, 150)
_WEEKDAYS = (90, 90, 95, 100, 122, 142, 80)
_HOURS = (6, 7, 8, 12, 11, 8, 7, 9, 12, 13, 7)  # from the opening on
_UNKNOWN = 14  # percent of purchases without a card
_PROSPECTS = 8  # percent of clients that never bought
_COOLING = 12  # percent of clients that stopped coming
_SILENT = 38  # days since the one came last who was there each fortnight
_FORTNIGHT = 14
_HERS = 12  # every so many-th purchase is one of hers
_STAYS = 120  # days at the least, so that nobody has come each day
_SPENDING = 24  # percent of purchases that spend bonuses
_RETURNED = 60  # every so many-th purchase
_UNDONE = 110
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Visit:
    """One event on the shop's clock; *who* is the client's index, None for a passer-by."""

    at: datetime
    what: Literal["join", "sale", "refund", "undo"]
    who: int | None
    number: int = 0  # of the sale
    amounts: tuple[Cents, ...] = ()
    spends: bool = False


class Story:
    """The plan of what happens, in the order of time."""

    def __init__(self, random: Random, now: datetime, prices: Sequence[Cents], clients: int) -> None:
        """Plan up to *now*, a moment on the shop's clock, for so many clients."""
        self._random = random
        self._now = now
        self._prices = prices
        self._start = now.date() - timedelta(days=DAYS)
        self._rush = [0, *accumulate(_rush(self._start + timedelta(days=day)) for day in range(DAYS + 1))]
        self._members = [self._member(index) for index in range(clients)]
        self._ranks = self._shuffled(clients)

    def visits(self, purchases: int) -> list[Visit]:
        """Return the joinings, *purchases* sales, and the returns and undos among them."""
        visits = [
            Visit(self._moment(joins, None), "join", who) for who, (joins, _) in enumerate(self._members)
        ]
        bounds = list(accumulate(self._weights()))
        for number in range(purchases):
            visits += self._purchase(number, self._whose(bounds), self._fortnight(number))
        # Stable, so that of one minute the joining comes before the sale and the sale before its return.
        return sorted(visits, key=lambda visit: visit.at)

    def best(self) -> set[int]:
        """Return the clients that bring most, an eighth of them."""
        return {who for who, rank in enumerate(self._ranks) if rank < len(self._ranks) // 8}

    def prospects(self) -> set[int]:
        """Return the clients that have never bought yet."""
        return {who for who, rank in enumerate(self._ranks) if rank >= self._buyers()}

    def _buyers(self) -> int:
        return len(self._ranks) - len(self._ranks) * _PROSPECTS // 100

    def _member(self, index: int) -> tuple[int, int]:
        """Return the days of the story on which a client joins, and after which nobody saw him any more."""
        early = index == 0 or self._random.randrange(100) < 45
        joins = self._random.randrange(0, 60 if early else DAYS - 4)
        if index == 0:  # the one who loves the campfire is cooling
            return joins, DAYS - _SILENT
        if self._random.randrange(100) < _COOLING:
            return joins, max(min(joins + _STAYS, DAYS), DAYS - self._random.randrange(45, 200))
        return joins, DAYS

    def _shuffled(self, clients: int) -> list[int]:
        """Return everybody's rank by spending, 0 first; client 0 is among the best."""
        ranks = list(range(clients))
        self._random.shuffle(ranks)
        if clients:
            other = ranks.index(min(4, clients - 1))
            ranks[0], ranks[other] = ranks[other], ranks[0]
        return ranks

    def _weights(self) -> list[int]:
        buyers = self._buyers()
        chance = [0 if rank >= buyers else 1_000_000 // (rank + 3) for rank in self._ranks]
        return [0, *chance[1:]] if len(chance) > 1 else chance  # she comes by no chance

    def _whose(self, bounds: list[int]) -> int | None:
        if not bounds or self._random.randrange(100) < _UNKNOWN:
            return None
        return bisect_right(bounds, self._random.randrange(bounds[-1]))

    def _fortnight(self, number: int) -> int | None:
        """Return the day on which she who comes each fortnight bought, the last first; None: by chance."""
        turn, rest = divmod(number, _HERS)
        if rest or len(self._members) < 2:
            return None
        joins, leaves = self._members[0]
        day = leaves - turn * _FORTNIGHT - turn % 2
        return day if day > joins else None

    def _purchase(self, number: int, who: int | None, day: int | None) -> list[Visit]:
        who = who if day is None else 0
        joins, leaves = (0, DAYS) if who is None else self._members[who]
        at = self._moment(self._busy_day(joins, leaves) if day is None else day, self._busy_hour())
        amounts = tuple(self._random.choice(self._prices) for _ in range(self._random.randrange(1, 6)))
        spends = who is not None and self._random.randrange(100) < _SPENDING
        sale = Visit(at, "sale", who, number, amounts, spends)
        if number % _UNDONE == _UNDONE - 1:
            return [sale, Visit(at + 2 * _MINUTE, "undo", who, number)]
        later = at + timedelta(days=self._random.randrange(1, 4))
        if number % _RETURNED == _RETURNED - 1 and later < self._now:
            return [sale, Visit(later, "refund", who, number)]
        return [sale]

    def _busy_day(self, first: int, last: int) -> int:
        low, high = self._rush[first], self._rush[last + 1]
        return bisect_right(self._rush, self._random.randrange(low, high)) - 1

    def _busy_hour(self) -> int:
        return _OPENS + self._random.choices(range(_CLOSES - _OPENS), _HOURS)[0]

    def _moment(self, day: int, hour: int | None) -> datetime:
        """Return a moment of a day of the story: within *hour*, or before the shop opens; never ahead."""
        clock = time(_OPENS - 1, 30) if hour is None else time(hour, self._random.randrange(60))
        at = datetime.combine(self._start + timedelta(days=day), clock)
        return min(at, self._now - 5 * _MINUTE)


def _rush(day: date) -> int:
    return _MONTHS[day.month - 1] * _WEEKDAYS[day.weekday()]
