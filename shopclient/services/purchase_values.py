"""What a journal of purchases brings, and what became of it: plain values."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from shopclient.domain.money import Cents
from shopclient.services.import_values import Problem


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line of a journal; *at* is on the shop's clock, without a time of day where the list has none.

    Of a return *amount* is what came back; *day_text* is the day as it stands in the file.
    """

    line: int
    at: datetime
    has_time: bool
    amount: Cents
    client: str = ""
    client_id: str = ""
    phone: str = ""
    card: str = ""
    department: str = ""
    receipt: str = ""
    is_return: bool = False
    day_text: str = field(default="", compare=False)

    @property
    def who(self) -> tuple[str, ...]:
        """What the line says of the buyer."""
        return self.card, self.phone, self.client_id, self.client


@dataclass(frozen=True)
class JournalReceipt:
    """One purchase or return: its lines, the *key* it is known by, and a *digest* of what they say."""

    key: str
    digest: str
    rows: tuple[JournalRow, ...]

    @property
    def first(self) -> JournalRow:
        """The line that says when it was, and whose."""
        return self.rows[0]

    @property
    def is_return(self) -> bool:
        """Whether it came back."""
        return self.first.is_return

    @property
    def total(self) -> Cents:
        """What was paid, or of a return what was given back."""
        return Cents(sum(row.amount for row in self.rows))


@dataclass
class PurchaseOutcome:
    """What an import of purchases did, or would do, in receipts; sums in minor units.

    *added* were purchases, *returned* returns; *matched* were typed at the till already, *repeated* came in
    by an earlier import or stand twice in the list; *turnover* is less what came back, *lines* are those of
    all these. *departments* are those that the programme does not know: their lines have none.
    """

    added: int = 0
    returned: int = 0
    lines: int = 0
    matched: int = 0
    repeated: int = 0
    turnover: int = 0
    bonuses: int = 0
    faults: list[Problem] = field(default_factory=list)
    departments: set[str] = field(default_factory=set)
    batch: int | None = field(default=None, compare=False)

    def counts(self) -> dict[str, Any]:
        """Return the figures that are kept with the import."""
        return {name: getattr(self, name) for name in ("added", "returned", "matched", "turnover", "bonuses")}
