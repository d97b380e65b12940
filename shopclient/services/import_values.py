"""What a list brings, and what became of it: plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, Literal

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import CleanPerson

#: What to do with a row whose person is a client already: leave it, complete what is empty, put the row's
#: values in the place of the client's, or add a second client all the same.
Rule = Literal["skip", "fill", "replace", "add"]


@dataclass(frozen=True)
class CardAs:
    """What a list of ours tells of a card; empty where it says nothing. *replaced_by* is a number."""

    kind: str = ""
    state: str = "active"
    issued_on: date | None = None
    activated_on: date | None = None
    reason: str = ""
    replaced_by: str = ""


@dataclass(frozen=True)
class Beside:
    """What a list says of somebody beside the person; others are named as the list names them.

    *number* is the client's own there, *referred_by* and *family_known* (one a relative) those of others;
    *household* and *keeper* are names, *home* is the number of the household. *custom*: title and value of
    the shop's own fields. *consent*: a yes or no to being a client of the programme. *consents* and
    *presents* are objects of our own export, *picture* the bytes of a photo.
    """

    number: str = ""
    referred_by: str = ""
    family_known: Sequence[str] = ()
    keeper: str = ""
    household: str = ""
    home: str = ""
    custom: Sequence[tuple[str, str]] = ()
    consent: bool | None = None
    consents: Sequence[Mapping[str, Any]] = ()
    presents: Sequence[Mapping[str, Any]] = ()
    archived: datetime | None = None
    picture: bytes | None = None


#: Most lists say no such thing.
NOTHING: Final = Beside()


@dataclass(frozen=True)
class Incoming:
    """One person of a list; sums in minor units, None where the list does not say.

    *card* is the first number, *more_cards* are the others; *cards_as* tells of some numbers what they are,
    where the list is one of ours. *clean* is the person made fit by ``terms_of``, if that was done already.
    """

    line: int
    person: Person
    card: str = ""
    bonuses: Cents | None = None
    turnover: Cents | None = None
    more_cards: tuple[str, ...] = ()
    cards_as: Mapping[str, CardAs] = field(default_factory=lambda: MappingProxyType({}))
    beside: Beside = NOTHING
    clean: CleanPerson | None = None


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
