"""What the import of a journal shows, made of what was read and of what a run did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Event

from shopclient.domain.money import Cents
from shopclient.jobs import import_purchases
from shopclient.jobs.import_purchases import Problem, PurchaseField, PurchaseList, Report
from shopclient.services.shop import Shop
from shopclient.ui.importing.presenter import Given, Tell
from shopclient.ui.importing.values import Column, examples_of, until_stopped

_SAMPLE = 200  # rows
#: Reasons that mean: the purchase is nobody's of the client file.
_OWNERLESS = frozenset(
    {"client_missing", "client_unknown", "client_ambiguous", "owners_differ", "card_unknown"}
)


@dataclass(frozen=True)
class JournalRead:
    """A journal as read; *sheet* is the one that was asked for."""

    path: Path
    journal: PurchaseList
    sheet: str | None = None

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns in their order."""
        table = self.journal.table
        sample = list(table.sample(_SAMPLE))
        fields = {place: field for field, place in self.journal.columns.items()}
        return tuple(
            Column(heading, examples_of([row.cells[place] for row in sample]), fields.get(place, "ignored"))
            for place, heading in enumerate(table.header)
        )

    @property
    def encoding(self) -> str:
        """As what it was read; "" for a workbook."""
        return self.journal.table.encoding

    @property
    def sheets(self) -> Sequence[str]:
        """The sheets of a workbook."""
        return self.journal.table.sheets

    @cached_property
    def lines(self) -> int:
        """How many lines it has."""
        return sum(1 for _ in self.journal.table.records())


@dataclass(frozen=True)
class JournalCounts:
    """What an import of purchases does, or would do; *ownerless* lines are among the faults."""

    read: int
    added: int
    returned: int
    matched: int
    repeated: int
    ownerless: int
    turnover: Cents
    bonuses: Cents
    departments: tuple[str, ...]
    faults: tuple[Problem, ...]

    @property
    def left(self) -> int:
        """How many lines brought nothing, as far as they are told."""
        return min(self.read, len({fault.line for fault in self.faults}) + self.repeated)

    @property
    def has_any(self) -> bool:
        """Whether anything comes in, or is matched, at all."""
        return bool(self.added or self.returned or self.matched)


def counts(report: Report) -> JournalCounts:
    """Return the figures of a report."""
    outcome = report.outcome
    return JournalCounts(
        read=report.read,
        added=outcome.added,
        returned=outcome.returned,
        matched=outcome.matched,
        repeated=outcome.repeated,
        ownerless=sum(fault.reason in _OWNERLESS for fault in report.faults),
        turnover=Cents(outcome.turnover),
        bonuses=Cents(outcome.bonuses),
        departments=tuple(sorted(outcome.departments)),
        faults=report.faults,
    )


def fields_of(given: Mapping[str, str]) -> dict[str, PurchaseField]:
    """Return what was decided of the columns, in the words of journals."""
    return {heading: PurchaseField(word) for heading, word in given.items()}


def read_journal(
    shop: Shop, path: Path, encoding: str | None, sheet: str | None, given: Given
) -> JournalRead:
    """Read a journal; refusals as ``import_purchases.read``."""
    decided = fields_of(given) or None
    journal = import_purchases.read(
        shop, path, encoding=encoding, sheet=sheet, given=decided, needs_columns=False
    )
    read = JournalRead(path, journal, sheet)
    _ = read.columns, read.lines  # here, in the worker
    return read


def with_column(given: Given, columns: Sequence[Column], heading: str, field: str) -> Given:
    """Return what was decided so far, and that *heading* holds *field*; who held it gives it up."""
    # All of them: what is decided once takes the place of what was found out or remembered.
    decided = {column.heading: column.field for column in columns} | given
    if field != "ignored":
        decided = {each: "ignored" if held == field else held for each, held in decided.items()}
    return {**decided, heading: field}


def run_journal(
    shop: Shop,
    read: JournalRead,
    given: Mapping[str, str],
    stop: Event,
    tell: Tell,
    *,
    earns: bool,
    trial: bool,
) -> Report | None:
    """Bring the journal in, or try to; None if *stop* was set before the end: nothing has changed."""
    return until_stopped(
        stop,
        tell,
        lambda progress: import_purchases.book(
            *(shop, read.journal, read.path.name),
            earns=earns,
            trial=trial,
            given=fields_of(given),
            progress=progress,
        ),
    )
