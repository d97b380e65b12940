"""What the import shows, made of what was read and of what a run did."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.jobs import import_clients
from shopclient.jobs.import_clients import ClientList, Field, Problem, Report, Rules
from shopclient.jobs.import_faults import faults_csv
from shopclient.services.import_values import Rule
from shopclient.services.shop import Shop
from shopclient.texts import import_words
from shopclient.texts.words import Words
from shopclient.ui.clients.import_first import First, first_people
from shopclient.ui.importing.values import Column, examples_of, save_csv, until_stopped

_SAMPLE = 200  # rows
_NAMES = frozenset({Field.NAME, Field.LAST, Field.FIRST, Field.ORGANISATION})
# One value a client; of several such columns only the first would be read.
_LISTS = frozenset({"phone", "email", "tags", "hobbies", "notes", "remark", "street", "ignored"})


@dataclass(frozen=True)
class ListRead:
    """A list as read, with the programme that its cards would belong to."""

    path: Path
    people: ClientList
    programme: Programme

    sheet: str | None = None
    words: Words | None = None
    first: tuple[First, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in their order."""
        table, fields = self.people.table, self.people.mapping.fields
        sample = list(table.sample(_SAMPLE))
        return tuple(
            Column(
                heading,
                examples_of([row.cells[place] for row in sample]),
                str(field or Field.IGNORED),
                self._title(heading),
            )
            for place, (heading, field) in enumerate(zip(table.header, fields, strict=True))
        )

    def _title(self, heading: str) -> str:
        """Return the words for a property of a telephone's contacts, which have no headings."""
        if self.words is None or self.people.table.guarded:
            return ""
        return import_words.of_contacts(heading, self.words)

    @property
    def has_names(self) -> bool:
        """Whether a column says how the clients are called."""
        return not _NAMES.isdisjoint(self.people.mapping.fields)

    @property
    def kinds(self) -> list[tuple[str, str]]:
        """Key and name of the kinds that clients' own cards may be of."""
        return [
            (kind.key, kind.name)
            for kind in self.programme.kinds
            if not kind.gift and not kind.retired and "named" in kind.holders
        ]

    @property
    def encoding(self) -> str:
        """As what it was read; "" for a workbook."""
        return self.people.table.encoding

    @property
    def sheets(self) -> Sequence[str]:
        """The sheets of a workbook."""
        return self.people.table.sheets

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self.people.read

    @property
    def has_cards(self) -> bool:
        """Whether the list has numbers of cards."""
        return Field.CARD in self.people.mapping.fields


@dataclass(frozen=True)
class Counts:
    """What an import does, or would do."""

    read: int
    added: int
    updated: int
    skipped: int
    alike: int
    bonuses: Cents
    turnover: Cents
    owed: Cents  # to all clients in bonuses, before
    faults: tuple[Problem, ...]
    currencies: tuple[str, ...] = ()  # of its sums, other than the shop's

    @property
    def left(self) -> int:
        """How many lines brought nothing."""
        return self.skipped

    @property
    def has_any(self) -> bool:
        """Whether anybody comes in or is completed."""
        return bool(self.added or self.updated)


def read_list(
    shop: Shop, path: Path, encoding: str | None, sheet: str | None, given: dict[str, Field], words: Words
) -> ListRead:
    """Read a list; refusals as ``import_clients.read``."""
    people = import_clients.read(shop, path, encoding=encoding, sheet=sheet, given=given or None)
    return ListRead(path, people, shop.programme(), sheet, words, first_people(shop, people))


def with_column(
    given: dict[str, Field], columns: Sequence[Column], heading: str, field: str
) -> dict[str, Field]:
    """Return what was decided so far, and that *heading* holds *field*; who held it gives it up."""
    decided = dict(given)
    if field not in _LISTS:
        others = (column for column in columns if column.field == field and column.heading != heading)
        decided |= {column.heading: Field.IGNORED for column in others}
    return {**decided, heading: Field(field)}


def counts(report: Report) -> Counts:
    """Return the figures of a report; sums are those that are taken."""
    return Counts(
        read=report.read,
        added=report.added,
        updated=report.updated,
        skipped=report.skipped,
        alike=sum(double.why == "alike" for double in report.outcome.duplicates),
        bonuses=Cents(report.outcome.bonuses),
        turnover=Cents(report.outcome.turnover),
        owed=Cents(report.outcome.owed),
        faults=report.faults,
        currencies=report.currencies,
    )


@dataclass(frozen=True)
class Asked:
    """What the person decided: the kind of the cards, doubles by rule and by line, columns."""

    kind: str | None
    rule: Rule
    lines: Mapping[int, Rule]
    given: Mapping[str, Field]


def run_import(
    shop: Shop,
    read: ListRead,
    asked: Asked,
    stop: Event,
    tell: Callable[[int, int], None],
    *,
    trial: bool,
) -> Report | None:
    """Bring the list in, or try to; None if *stop* was set before the end: nothing has changed."""

    return until_stopped(
        stop,
        tell,
        lambda progress: import_clients.run(
            *(shop, read.people, asked.kind),
            trial=trial,
            progress=progress,
            rules=Rules(asked.rule, asked.lines),
            given=asked.given,
            file_name=read.path.name,
        ),
    )


def save_faults(report: Report, people: ClientList, path: Path) -> Path:
    """Write what was not taken as a CSV that a spreadsheet opens. Raises: FileTrouble: The disk refused."""
    return save_csv(faults_csv(report.faults, people.table), path)
