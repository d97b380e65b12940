"""What happens while a list is being imported."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import cast

from PySide6.QtCore import QObject, Signal

from shopclient.jobs.import_clients import Field, Report
from shopclient.services.import_batches import newest
from shopclient.services.import_undoing import TakenBack, take_back
from shopclient.services.import_values import Rule
from shopclient.texts.import_words import stayed
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.import_page import ImportPage
from shopclient.ui.clients.import_values import (
    Asked,
    ListRead,
    counts,
    read_list,
    run_import,
    save_faults,
    with_column,
)
from shopclient.ui.context import Context

# A trial takes as long as an import and holds the file meanwhile: only of a short list nobody notices.
_TRIED_AT_ONCE = 200


class ImportPresenter(QObject):
    """Reads, tries and imports; tells *on_left* when the page may go, with the clients that are new."""

    progressed = Signal(int, int)  # done, total; from the worker's thread

    def __init__(
        self,
        page: ImportPage,
        context: Context,
        choosers: Choosers,
        on_left: Callable[[tuple[int, ...]], None],
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._choosers, self._on_left = page, context, choosers, on_left
        self._list: ListRead | None = None
        self._report: Report | None = None
        self._given: dict[str, Field] = {}
        self._encoding: str | None = None
        self._sheet: str | None = None
        self._rule: Rule = "fill"
        self._lines: dict[int, Rule] = {}
        self._asked = 0  # only the newest reading and trial hold
        self._stop: Event | None = None
        self._forward: Callable[[], None] = self.choose
        page.back_asked.connect(self.back)
        page.choose_asked.connect(self.choose)
        page.dropped.connect(self._take)
        page.sheet_changed.connect(self._on_sheet_changed)
        page.doubles.rule_changed.connect(self._on_rule_changed)
        page.doubles.line_decided.connect(self._on_line_decided)
        page.undo_asked.connect(self._undo_this)
        page.past.undo_asked.connect(self._undo)
        page.encoding_changed.connect(self._on_encoding_changed)
        page.columns.column_changed.connect(self._on_column_changed)
        page.kind.editor.activated.connect(self._on_kind_changed)
        page.check_asked.connect(self._check)
        page.import_asked.connect(self._import)
        page.stop_asked.connect(self.back)
        page.save_faults_asked.connect(self._save_faults)
        page.clients_asked.connect(self._leave)
        self.progressed.connect(page.show_progress)

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

    def _take(self, path: Path) -> None:
        if self._stop is None and self._forward is not _wait:
            self._forget()
            self._read(path)

    def _show_past(self) -> None:
        self._context.runner.run(partial(newest, self._context.shop), self._page.show_past, _let_be)

    def _forget(self) -> None:
        self._list, self._report, self._given, self._encoding, self._sheet = None, None, {}, None, None
        self._lines, self._is_writing = {}, False
        self._asked += 1
        self._forward = self.choose

    def _read(self, path: Path) -> None:
        self._asked += 1
        self._forward = _wait
        work = partial(read_list, self._context.shop, path, self._encoding, self._sheet, self._given)
        self._context.runner.run(work, partial(self._show_list, self._asked), self._show_unreadable)

    def _show_list(self, asked: int, read: ListRead) -> None:
        if asked != self._asked:
            return
        self._list, self._forward = read, self._check
        kinds = [(kind.key, kind.name) for kind in read.programme.kinds]
        table = read.people.table
        self._page.show_list(read.path.name, read.columns, table.encoding, table.sheets, read.sheet or "")
        self._page.show_kinds(kinds, has_cards=read.has_cards)
        if read.people.read <= _TRIED_AT_ONCE:
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

    def _on_rule_changed(self, rule: Rule) -> None:
        self._rule = rule
        self._on_kind_changed()

    def _on_line_decided(self, line: int, rule: Rule | str) -> None:
        self._lines.pop(line, None)
        if rule:
            self._lines[line] = cast(Rule, rule)
        self._on_kind_changed()

    def _on_column_changed(self, heading: str, field: str) -> None:
        if self._list is not None:
            self._given = with_column(self._given, self._list.columns, heading, field)
            self._read(self._list.path)

    def _on_kind_changed(self) -> None:
        self._show_unchecked()
        if self._list is not None and self._list.people.read <= _TRIED_AT_ONCE:
            self._check()

    def _show_unchecked(self) -> None:
        self._forward = self._check
        self._page.show_unchecked()

    def _check(self) -> None:
        read = self._list
        if read is None or self._stop is not None:
            return
        self._asked += 1
        stop = Event()
        if read.people.read > _TRIED_AT_ONCE:
            self._stop = stop
            self._page.show_working(self._context.words.translate("Clients", "The list is being checked …"))
        else:
            self._forward = _wait
            self._page.show_checking()
        self._start(stop, partial(self._show_checked, self._asked), trial=True)

    def _show_checked(self, asked: int, report: Report | None) -> None:
        self._stop = None
        if report is None:
            self._page.show_stopped()
        elif asked == self._asked and self._list is not None:
            self._report, self._forward = report, self._import
            self._page.show_checked(counts(report), report.outcome.duplicates, self._lines)

    def _start(self, stop: Event, done: Callable[[Report | None], None], *, trial: bool) -> None:
        read = self._list
        if read is not None:
            tell = self._tell if self._stop is not None else _say_nothing
            asked = Asked(self._kind(), self._rule, dict(self._lines), self._given)
            work = partial(run_import, self._context.shop, read, asked, stop, tell, trial=trial)
            self._context.runner.run(work, done, self._show_refusal)

    def _tell(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _import(self) -> None:
        read, page = self._list, self._page
        if read is None or self._stop is not None or page.is_fresh or not page.import_button.isEnabled():
            return
        self._stop, self._is_writing = Event(), True
        page.show_working(self._context.words.translate("Clients", "The clients are coming in …"))
        self._start(self._stop, self._show_done, trial=False)

    def _undo_this(self) -> None:
        if self._report is not None and self._report.outcome.batch is not None:
            self._undo(self._report.outcome.batch)

    def _undo(self, number: int) -> None:
        if self._stop is None and self._forward is not _wait:
            self._forward = _wait
            words = self._context.words
            self._page.show_working(
                words.translate("Clients", "The import is being taken back …"), stops=False
            )
            work = partial(take_back, self._context.shop, number, self._tell)
            self._context.runner.run(work, self._show_undone, self._show_not_undone)

    def _show_undone(self, back: TakenBack) -> None:
        self._forget()
        words = self._context.words
        said = words.translate("Clients", "The import was taken back: %n client(s) gone.", n=back.gone)
        self._context.toast(said)
        self._page.show_choose(stayed([one.name for one in back.stayed], words))
        self._show_past()

    def _show_not_undone(self, error: BaseException) -> None:
        self._forget()
        self._page.show_choose(self._context.sentence(error))
        self._show_past()

    def _show_done(self, report: Report | None) -> None:
        self._stop, self._is_writing = None, False
        if report is None or self._list is None:
            self._page.show_stopped()
            return
        self._report, self._forward = report, self._leave
        self._page.show_done(counts(report))

    def _show_refusal(self, error: BaseException) -> None:
        self._stop, self._is_writing = None, False
        if self._forward is _wait:
            self._show_unchecked()
        self._page.show_refusal(self._context.sentence(error))

    def _save_faults(self) -> None:
        path = self._choosers.target(self._page)
        if path is not None and self._report is not None and self._list is not None:
            work = partial(save_faults, self._report, self._list.people, path)
            self._context.runner.run(work, self._show_saved, self._show_refusal)

    def _show_saved(self, path: Path) -> None:
        saved = self._context.words.translate("Clients", "The faults are in {name}.")
        self._context.toast(saved.format(name=path.name))

    def _leave(self) -> None:
        done = self._report is not None and self._forward == self._leave
        new = tuple(self._report.outcome.clients) if self._report is not None and done else ()
        self._forget()
        self._on_left(new)

    def _kind(self) -> str | None:
        kind = self._page.kind.value()
        return None if kind is None else str(kind)


def _wait() -> None:
    """Do nothing at the page's key while something is being read or tried by itself."""


def _let_be(_error: BaseException) -> None:
    """Leave the list of imports away that cannot be read: the trouble is told where something is asked."""


def _say_nothing(_done: int, _total: int) -> None:
    """Take the progress of a trial that is over before anybody could read it."""
