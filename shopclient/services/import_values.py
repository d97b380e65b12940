"""What a list brings, and what became of it: plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from shopclient.domain.money import Cents
from shopclient.domain.people import Person

#: What to do with a row whose person is a client already: leave it, complete what is empty, put the row's
#: values in the place of the client's, or add a second client all the same.
Rule = Literal["skip", "fill", "replace", "add"]


@dataclass(frozen=True)
class Incoming:
    """One person of a list; sums in minor units, None where the list does not say.

    *card* is the first number, *more_cards* are the others; *cards_as* tells of some numbers the kind's key
    and the state that they keep, where the list is one of ours.
    """

    line: int
    person: Person
    card: str = ""
    bonuses: Cents | None = None
    turnover: Cents | None = None
    more_cards: tuple[str, ...] = ()
    cards_as: Mapping[str, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Rules:
    """What is done with doubles: by rule, or as somebody decided for a line."""

    same: Rule = "fill"
    lines: Mapping[int, Rule] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Double:
    """A row whose person may be, or is, a client already; *why* is ``same`` or ``alike``.

    ``same`` was joined to that client; ``alike`` was added as a person of its own, to be looked at.
    """

    line: int
    name: str
    client: int
    why: str


@dataclass(frozen=True)
class Problem:
    """A value that was not taken: *value* as read, *reason* a stable word."""

    line: int
    field: str
    value: str
    reason: str


@dataclass
class Outcome:
    """What an import did, or would do; sums in minor units.

    *bonuses* and *turnover* are what was taken, *owed* is what the shop owed its clients in bonuses before.
    *batch* is the import's number; None where nothing was kept.
    """

    added: int = 0
    updated: int = 0
    skipped: int = 0
    bonuses: int = 0
    turnover: int = 0
    owed: int = 0
    duplicates: list[Double] = field(default_factory=list)
    faults: list[Problem] = field(default_factory=list)
    clients: list[int] = field(default_factory=list)
    batch: int | None = field(default=None, compare=False)

    @property
    def has_changed(self) -> bool:
        """Whether anything came in."""
        return bool(self.added or self.updated)

    def counts(self) -> dict[str, Any]:
        """Return the figures that are kept with the import."""
        return {name: getattr(self, name) for name in ("added", "updated", "skipped", "bonuses", "turnover")}
