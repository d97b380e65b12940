"""Which ticket of a draw gets which prize: by lot, and so that anybody can work it out again.

The lot of ticket n is the SHA-256 of ``SEED/n`` (the seed in hexadecimal, a slash, the number from 1, in
ASCII). Tickets in the order of their lots get the prizes in the order of the list, each as often as it is
there, until there are none left; whoever knows the seed gets the same result in any language.

Source: requirements R21: seeded and logged, with a limit of the total cost.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TypeVar

from shopclient.domain.card_numbers import has_inner_digit, new_number
from shopclient.domain.errors import PrizesMissing, PrizesTooDear, TicketsTooFew
from shopclient.domain.money import Cents

T = TypeVar("T")

MOST_TICKETS: Final = 10_000
_PREFIXES: Final = ("29", "28")


@dataclass(frozen=True)
class Prize:
    """A prize that is there *count* times; *cost* is what one costs the shop at most, in minor units."""

    name: str
    count: int = 1
    cost: Cents = Cents(0)


def drawn(seed: str, prizes: Sequence[Prize], tickets: int) -> tuple[Prize | None, ...]:
    """Return the prize of each ticket from number 1 on; None for a ticket that gets none."""
    order = in_lot_order(seed, range(1, tickets + 1))
    waiting = [prize for prize in prizes for _ in range(prize.count)]
    won = dict(zip(order, waiting, strict=False))
    return tuple(won.get(number) for number in range(1, tickets + 1))


def in_lot_order(seed: str, numbers: Sequence[int]) -> list[int]:
    """Return *numbers* in the order of their lots."""
    return sorted(numbers, key=lambda number: sha256(f"{seed}/{number}".encode("ascii")).digest())


def require_drawable(prizes: Sequence[Prize], tickets: int, limit: Cents | None) -> None:
    """Let a draw be held only if it can be.

    Raises:
        PrizesMissing, TicketsTooFew, PrizesTooDear: It cannot.
    """
    if not prizes:
        raise PrizesMissing()
    count = sum(prize.count for prize in prizes)
    if not count <= tickets <= MOST_TICKETS:
        raise TicketsTooFew(count)
    cost = total_cost(prizes)
    if limit is not None and cost > limit:
        raise PrizesTooDear(cost, limit)


def total_cost(prizes: Sequence[Prize]) -> Cents:
    """Return what all prizes together cost at most."""
    return Cents(sum(prize.cost * prize.count for prize in prizes))


def ticket_prefix(card_prefix: str) -> str:
    """Return the two digits that tickets begin with; never those of the shop's cards."""
    return next(prefix for prefix in _PREFIXES if prefix != card_prefix)


def new_code(card_prefix: str, random_below: Callable[[int], int]) -> str:
    """Return a fresh code of a ticket: an EAN-13 that nobody can guess, made as a card's number is."""
    return new_number(ticket_prefix(card_prefix), random_below)


def may_be_ticket(number: str, card_prefix: str) -> bool:
    """Tell whether *number* could be a ticket's code; only the file knows whether it is one."""
    return number.startswith(ticket_prefix(card_prefix)) and has_inner_digit(number)
