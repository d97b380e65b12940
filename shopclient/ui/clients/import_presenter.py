"""What is done with a list of clients; the steps are those of any list."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event
from typing import Any, cast

from shopclient.jobs.import_clients import Field, Report
from shopclient.services.import_batches import Batch, newest
from shopclient.services.import_undoing import take_back
from shopclient.services.import_values import Rule
from shopclient.texts.import_words import stayed
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.import_page import ImportPage
from shopclient.ui.clients.import_values import (
    Asked,
    Counts,
    ListRead,
    counts,
    read_list,
    run_import,
    save_faults,
    with_column,
)
from shopclient.ui.context import Context
from shopclient.ui.importing.presenter import Given, ListImportPresenter, Tell, Told
from shopclient.ui.importing.values import Column


class ClientWork:
    """Reads lists of clients, tries them and brings them in."""

    def __init__(self, page: ImportPage, context: Context) -> None:
        self._page, self._context = page, context
        words = context.words
        self.told = Told(
            words.translate("Clients", "The list is being checked …"),
            words.translate("Clients", "The clients are coming in …"),
            words.translate("Clients", "The import is being taken back …"),
        )
        self.rule: Rule = "fill"
        self.lines: dict[int, Rule] = {}

    def read(self, path: Path, encoding: str | None, sheet: str | None, given: Given) -> ListRead:
        """Return the list at *path*."""
        return read_list(
            *(self._context.shop, path, encoding, sheet),
            _fields(given),
            self._context.words,
        )

    def with_column(self, given: Given, columns: Sequence[Column], heading: str, field: str) -> Given:
        """Return what was decided so far, and that *heading* holds *field*; who held it gives it up."""
        return {**with_column(_fields(given), columns, heading, field)}

    def run(
        self, read: ListRead, given: Mapping[str, str], stop: Event, tell: Tell, *, trial: bool
    ) -> Report | None:
        """Bring the list in, or try to."""
        asked = Asked(self._page.kind_key, self.rule, dict(self.lines), _fields(given))
        return run_import(self._context.shop, read, asked, stop, tell, trial=trial)

    def counts(self, report: Report) -> Counts:
        """Return the figures of what was done."""
        return counts(report)

    def batch(self, report: Report) -> int | None:
        """Return the number of the import."""
        return report.outcome.batch

    def newest(self) -> Sequence[Batch]:
        """Return the newest imports of clients."""
        return newest(self._context.shop)

    def take_back(self, number: int, tell: Tell) -> tuple[str, str]:
        """Take an import back; return how many are gone, and who stayed."""
        back = take_back(self._context.shop, number, tell)
        words = self._context.words
        said = words.translate("Clients", "The import was taken back: %n client(s) gone.", n=back.gone)
        return said, stayed([one.name for one in back.stayed], words)

    def save_faults(self, report: Report, read: ListRead, path: Path) -> Path:
        """Write what was not taken."""
        return save_faults(report, read.people, path)

    def show_list(self, read: ListRead) -> None:
        """Show which kinds its cards may become."""
        self._page.show_kinds(read.kinds, has_cards=read.has_cards)
        self._page.show_nameless(shown=not read.has_names)
        self._page.keep_first(read.first)

    def show_checked(self, report: Report) -> None:
        """Show who is known already; without a kind of card it waits for what is to become of the numbers."""
        self._page.hold_back_undecided()
        self._page.show_first()
        self._page.show_doubles(report.outcome.duplicates, self.lines)

    def forget(self) -> None:
        """Begin anew: what was decided for lines belongs to the former list."""
        self.lines = {}


class ImportPresenter(ListImportPresenter):
    """Tells *on_left* when the page may go, with the clients that are new."""

    def __init__(
        self,
        page: ImportPage,
        context: Context,
        choosers: Choosers,
        on_left: Callable[[tuple[int, ...]], None],
    ) -> None:
        self._clients = ClientWork(page, context)

        def left(report: Any) -> None:
            on_left(tuple(report.outcome.clients) if report is not None else ())

        super().__init__(page, context, choosers, self._clients, left)
        page.doubles.rule_changed.connect(self._on_rule_changed)
        page.doubles.line_decided.connect(self._on_line_decided)
        page.kind.editor.activated.connect(self._on_kind_changed)

    def _on_kind_changed(self) -> None:
        self.check_again()

    def _on_rule_changed(self, rule: Rule) -> None:
        self._clients.rule = rule
        self.check_again()

    def _on_line_decided(self, line: int, rule: Rule | str) -> None:
        self._clients.lines.pop(line, None)
        if rule:
            self._clients.lines[line] = cast(Rule, rule)
        self.check_again()


def _fields(given: Mapping[str, str]) -> dict[str, Field]:
    return {heading: Field(word) for heading, word in given.items()}
