"""What happens while a list is being imported, whatever it holds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from shopclient.services.import_batches import Batch
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.context import Context
from shopclient.ui.importing.page import ListImportPage
from shopclient.ui.importing.values import Column, Counts, until_stopped

# A trial takes as long as an import and holds the file meanwhile: only of a short list nobody notices.
_TRIED_AT_ONCE = 200

Given = dict[str, str]  # heading → the word for what its column holds
Tell = Callable[[int, int], None]


class ListRead(Protocol):
    """A list as it was read, before anything is done with it."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns in their order."""

    @property
    def encoding(self) -> str:
        """As what it was read; "" for a workbook."""

    @property
    def sheets(self) -> Sequence[str]:
        """The sheets of a workbook."""

    @property
    def sheet(self) -> str | None:
        """The one that was read; None for the first."""

    @property
    def lines(self) -> int:
        """How many lines it has."""


@dataclass(frozen=True)
class Told:
    """What a presenter says while it works."""

    checking: str
    coming: str
    undoing: str


class Work(Protocol):
    """What is done with one sort of list; all but the ``show`` methods run in a worker."""

    told: Told

    def read(self, path: Path, encoding: str | None, sheet: str | None, given: Given) -> Any:
        """Return the list as a ``ListRead``."""

    def with_column(self, given: Given, columns: Sequence[Column], heading: str, field: str) -> Given:
        """Return what was decided so far, and that *heading* holds *field*."""

    def run(self, read: Any, given: Mapping[str, str], stop: Event, tell: Tell, *, trial: bool) -> Any:
        """Bring the list in, or try to; None if *stop* was set before the end: nothing has changed."""

    def counts(self, report: Any) -> Counts:
        """Return the figures of what was done."""

    def batch(self, report: Any) -> int | None:
        """Return the number of the import; None if it brought nothing."""

    def newest(self) -> Sequence[Batch]:
        """Return the newest imports."""

    def take_back(self, number: int, tell: Tell) -> tuple[str, str]:
        """Take an import back; return what is said of it, and of what stayed.

        What *tell* raises ends the work, and a second call goes on with it.
        """

    def save_faults(self, report: Any, read: Any, path: Path) -> Path:
        """Write what was not taken."""

    def show_list(self, read: Any) -> None:
        """Show what else is known of a list that was read."""

    def show_checked(self, report: Any) -> None:
        """Show what else a trial found."""

    def forget(self) -> None:
        """Begin anew with another list."""


class ListImportPresenter(QObject):
    """Reads, tries and imports; tells *on_left* when the page may go, with the report of an import."""

    progressed = Signal(int, int)  # done, total; from the worker's thread

    def __init__(
        self,
        page: ListImportPage,
        context: Context,
        choosers: Choosers,
        work: Work,
        on_left: Callable[[Any], None],
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._choosers, self._on_left = page, context, choosers, on_left
        self._work = work
        self._list: ListRead | None = None
        self._report: Any = None
        self._given: Given = {}
        self._encoding: str | None = None
        self._sheet: str | None = None
        self._is_writing = False
        self._asked = 0  # only the newest reading and trial hold
        self._stop: Event | None = None
        self._forward: Callable[[], None] = self.choose
        page.back_asked.connect(self.back)
        page.choose_asked.connect(self.choose)
        page.dropped.connect(self._take)
        page.sheet_changed.connect(self._on_sheet_changed)
        page.undo_asked.connect(self._undo_this)
        page.past.undo_asked.connect(self._undo)
        page.encoding_changed.connect(self._on_encoding_changed)
        page.columns.column_changed.connect(self._on_column_changed)
        page.check_asked.connect(self._check)
        page.import_asked.connect(self._import)
        page.stop_asked.connect(self.back)
        page.save_faults_asked.connect(self._save_faults)
        page.leave_asked.connect(self._leave)
        self.progressed.connect(page.show_progress)

    @property
    def has_list(self) -> bool:
        """Whether a list was read."""
        return self._list is not None

    def begin(self) -> None:
        """Start anew: no file chosen yet."""
        if self._stop is None:
            self._forget()
            self._page.show_choose()
            self._show_past()

    def forward(self) -> None:
        """Do what the page's main button does now."""
        self._forward()

    def back(self) -> None:
        """Stop what runs, or leave the page."""
        if self._stop is not None:
            self._stop.set()
            if self._is_writing:
                self._page.show_stopping()
        else:
            self._leave()

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._choosers.list(self._page)
        if path is not None:
            self._take(path)

    def check_again(self) -> None:
        """Let nothing hold that was tried before: something else was decided since."""
        self._show_unchecked()
        if self._list is not None and self._list.lines <= _TRIED_AT_ONCE:
            self._check()

    def _take(self, path: Path) -> None:
        if self._stop is None and self._forward is not _wait:
            self._forget()
            self._read(path)

    def _show_past(self) -> None:
        self._context.runner.run(self._work.newest, self._page.show_past, _let_be)

    def _forget(self) -> None:
        self._list, self._report, self._given, self._encoding, self._sheet = None, None, {}, None, None
        self._is_writing = False
        self._work.forget()
        self._asked += 1
        self._forward = self.choose

    def _read(self, path: Path) -> None:
        self._asked += 1
        self._forward = _wait
        work = partial(self._work.read, path, self._encoding, self._sheet, self._given)
        self._context.runner.run(work, partial(self._show_list, self._asked), self._show_unreadable)

    def _show_list(self, asked: int, read: ListRead) -> None:
        if asked != self._asked:
            return
        self._list, self._forward = read, self._check
        self._page.show_list(read.path.name, read.columns, read.encoding, read.sheets, read.sheet or "")
        self._work.show_list(read)
        if read.lines <= _TRIED_AT_ONCE:
            self._check()

    def _show_unreadable(self, error: BaseException) -> None:
        text = self._context.sentence(error)
        if self._list is None:
            self._forward = self.choose
            self._page.show_choose(text)
        else:
            self._show_unchecked()
            self._page.show_refusal(text)

    def _on_encoding_changed(self, encoding: str | None) -> None:
        self._encoding = encoding
        if self._list is not None:
            self._read(self._list.path)

    def _on_sheet_changed(self, sheet: str) -> None:
        self._sheet = sheet
        if self._list is not None:
            self._given = {}
            self._read(self._list.path)

    def _on_column_changed(self, heading: str, field: str) -> None:
        if self._list is not None:
            self._given = self._work.with_column(self._given, self._list.columns, heading, field)
            self._read(self._list.path)

    def _show_unchecked(self) -> None:
        self._forward = self._check
        self._page.show_unchecked()

    def _check(self) -> None:
        read = self._list
        if read is None or self._stop is not None:
            return
        self._asked += 1
        stop = Event()
        if read.lines > _TRIED_AT_ONCE:
            self._stop = stop
            self._page.show_working(self._work.told.checking)
        else:
            self._forward = _wait
            self._page.show_checking()
        self._start(stop, partial(self._show_checked, self._asked), trial=True)

    def _show_checked(self, asked: int, report: Any) -> None:
        self._stop = None
        if report is None:
            self._page.show_stopped()
        elif asked == self._asked and self._list is not None:
            self._report, self._forward = report, self._import
            self._page.show_checked(self._work.counts(report))
            self._work.show_checked(report)

    def _start(self, stop: Event, done: Callable[[Any], None], *, trial: bool) -> None:
        if self._list is not None:
            tell = self.progressed.emit if self._stop is not None else _say_nothing
            work = partial(self._work.run, self._list, dict(self._given), stop, tell, trial=trial)
            self._context.runner.run(work, done, self._show_refusal)

    def _import(self) -> None:
        page = self._page
        if self._list is None or self._stop is not None or page.is_fresh:
            return
        if page.import_button.isEnabled():
            self._stop, self._is_writing = Event(), True
            page.show_working(self._work.told.coming)
            self._start(self._stop, self._show_done, trial=False)

    def _undo_this(self) -> None:
        number = self._work.batch(self._report) if self._report is not None else None
        if number is not None:
            self._undo(number)

    def _undo(self, number: int) -> None:
        if self._stop is None and self._forward is not _wait:
            self._forward, self._stop = _wait, Event()
            self._page.show_working(self._work.told.undoing)
            take_back = partial(self._work.take_back, number)
            work = partial(until_stopped, self._stop, self.progressed.emit, take_back)
            self._context.runner.run(work, self._show_undone, self._show_not_undone)

    def _show_undone(self, said: tuple[str, str] | None) -> None:
        self._stop = None
        self._forget()
        if said is not None:
            self._context.toast(said[0])
        self._page.show_choose(said[1] if said is not None else self._told_stopped())
        self._show_past()

    def _told_stopped(self) -> str:
        return self._context.words.translate(
            "ListImportPage",
            "Stopped. Part of the import is taken back already; “Undo” goes on with the rest.",
        )

    def _show_not_undone(self, error: BaseException) -> None:
        self._stop = None
        self._forget()
        self._page.show_choose(self._context.sentence(error))
        self._show_past()

    def _show_done(self, report: Any) -> None:
        self._stop, self._is_writing = None, False
        if report is None or self._list is None:
            self._page.show_stopped()
            return
        self._report, self._forward = report, self._leave
        self._page.show_done(self._work.counts(report))

    def _show_refusal(self, error: BaseException) -> None:
        self._stop, self._is_writing = None, False
        if self._forward is _wait:
            self._show_unchecked()
        self._page.show_refusal(self._context.sentence(error))

    def _save_faults(self) -> None:
        path = self._choosers.target(self._page)
        if path is not None and self._report is not None and self._list is not None:
            work = partial(self._work.save_faults, self._report, self._list, path)
            self._context.runner.run(work, self._show_saved, self._show_refusal)

    def _show_saved(self, path: Path) -> None:
        saved = self._context.words.translate("Clients", "The faults are in {name}.")
        self._context.toast(saved.format(name=path.name))

    def _leave(self) -> None:
        done = self._report if self._forward == self._leave else None
        self._forget()
        self._on_left(done)


def _wait() -> None:
    """Do nothing at the page's key while something is being read or tried by itself."""


def _let_be(_error: BaseException) -> None:
    """Leave the list of imports away that cannot be read: the trouble is told where something is asked."""


def _say_nothing(_done: int, _total: int) -> None:
    """Take the progress of a trial that is over before anybody could read it."""
