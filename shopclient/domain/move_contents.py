"""What is in a shop that was packed for another computer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

#: The ending of a file that a shop is packed into.
ENDING: Final = ".shopmove"


@dataclass(frozen=True)
class Figures:
    """What a shop comes to, for comparing what was packed with what arrived; money in minor units."""

    shop: str  # its name
    zone: str  # of its clock
    currency: str
    clients: int
    cards: int
    operations: int
    bonuses: int  # left on all cards, what is not active yet included
    gift_cards: int  # left on gift cards
    last_at: datetime | None  # of the last operation, on the shop's clock


@dataclass(frozen=True)
class Contents:
    """What is in such a file."""

    made_at: datetime  # UTC
    figures: Figures
    files: int
    missing: tuple[str, ...]  # names of files of clients that were not there any more
    has_drafts: bool
    settings: tuple[str, ...]  # names of values of this computer that go along
    check: str  # to be compared by eye: the same on both computers
    size: int  # bytes of all that is in it
