"""What is done with a journal of purchases; the steps are those of any list."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event

from shopclient.jobs.import_faults import faults_csv
from shopclient.jobs.import_purchases import Report
from shopclient.services.import_batches import Batch, newest
from shopclient.services.purchase_undoing import take_back
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.context import Context
from shopclient.ui.importing.journal_page import JournalPage
from shopclient.ui.importing.journal_values import (
    JournalCounts,
    JournalRead,
    counts,
    read_journal,
    run_journal,
    with_column,
)
from shopclient.ui.importing.presenter import Given, ListImportPresenter, Tell, Told
from shopclient.ui.importing.values import Column, save_csv

_NEWEST = 5


class JournalWork:
    """Reads journals, tries them and brings them in."""

    def __init__(self, page: JournalPage, context: Context) -> None:
        self._page, self._context = page, context
        words = context.words
        self.told = Told(
            words.translate("Journal", "The purchases are being checked …"),
            words.translate("Journal", "The purchases are coming in …"),
            words.translate("Journal", "The purchases are being taken back …"),
        )
        self._earns = False

    def read(self, path: Path, encoding: str | None, sheet: str | None, given: Given) -> JournalRead:
        """Return the journal at *path*."""
        return read_journal(self._context.shop, path, encoding, sheet, given)

    def with_column(self, given: Given, columns: Sequence[Column], heading: str, field: str) -> Given:
        """Return what was decided so far, and that *heading* holds *field*."""
        return with_column(given, columns, heading, field)

    def run(
        self, read: JournalRead, given: Mapping[str, str], stop: Event, tell: Tell, *, trial: bool
    ) -> Report | None:
        """Bring the journal in, or try to."""
        return run_journal(self._context.shop, read, given, stop, tell, earns=self._earns, trial=trial)

    def counts(self, report: Report) -> JournalCounts:
        """Return the figures of what was done."""
        return counts(report)

    def batch(self, report: Report) -> int | None:
        """Return the number of the import."""
        return report.outcome.batch

    def newest(self) -> Sequence[Batch]:
        """Return the newest imports of purchases."""
        return newest(self._context.shop, _NEWEST, "purchases")

    def take_back(self, number: int, tell: Tell) -> tuple[str, str]:
        """Take an import back; return how many purchases are gone, and what stayed."""
        back = take_back(self._context.shop, number, tell)
        words = self._context.words
        said = words.translate("Journal", "The purchases were taken back: %n gone.", n=back.gone)
        if not back.stayed:
            return said, ""
        stayed = words.translate(
            "Journal", "%n purchase(s) stay: they were returned or moved since.", n=len(back.stayed)
        )
        return said, stayed

    def save_faults(self, report: Report, read: JournalRead, path: Path) -> Path:
        """Write what was not taken."""
        return save_csv(faults_csv(report.faults, read.journal.table), path)

    def show_list(self, _read: JournalRead) -> None:
        """Nothing else is known of a journal."""

    def show_checked(self, _report: Report) -> None:
        """All that a trial found stands in the figures."""

    def forget(self) -> None:
        """What was chosen holds for the next journal, too."""

    def let_earn(self, earns: bool) -> None:
        """Let the purchases earn bonuses, or not."""
        self._earns = earns


class JournalPresenter(ListImportPresenter):
    """Tells *on_left* when the page may go."""

    def __init__(
        self, page: JournalPage, context: Context, choosers: Choosers, on_left: Callable[[], None]
    ) -> None:
        self._purchases = JournalWork(page, context)
        super().__init__(page, context, choosers, self._purchases, lambda _report: on_left())
        page.earning_changed.connect(self._on_earning_changed)

    def _on_earning_changed(self, earns: bool) -> None:
        self._purchases.let_earn(earns)
        if self.has_list:
            self.check_again()
