"""What the restoring window does: read the copies, look the chosen one over, wish."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopclient.domain.errors import FileForeign, FileTooNew, Refusal
from shopclient.services.clock import Clock
from shopclient.services.found_copies import FoundCopy, chosen_copy, found_copies
from shopclient.services.insides import Inside, examine
from shopclient.services.restore import operations_since
from shopclient.texts.copies import fault_lines
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.background import Runner, ScopedRunner
from shopclient.ui.context import Wish

if TYPE_CHECKING:
    from shopclient.ui.restore.window import RestoreWindow


class ChooseCopy(Protocol):
    """Asks for a copy that the program does not know of."""

    def __call__(self, parent: QWidget, folder: Path, /) -> Path | None:
        """Return its place; None to leave it."""


@dataclass(frozen=True)
class Task:
    """For which file a copy is looked for, and by what means."""

    file: Path
    runner: Runner
    clock: Clock
    words: Words
    present: Callable[[], Inside]
    choose: ChooseCopy


@dataclass(frozen=True)
class _Read:
    found: list[FoundCopy]
    present: Inside | None  # None if the present file cannot be read
    is_strange: bool  # because it is none of this version's files


class RestorePresenter(QObject):
    """Carries out what is chosen in the window; the file itself is left to whoever hears the wish."""

    def __init__(self, window: "RestoreWindow", task: Task) -> None:
        super().__init__(window)
        self._window, self._task = window, task
        self._runner = ScopedRunner(task.runner)
        self._found: list[FoundCopy] = []
        self._present: Inside | None = None
        self._is_strange = False
        self._asked: FoundCopy | None = None
        self._force = False
        window.other_button.clicked.connect(self._choose_other)
        window.next_button.clicked.connect(self._go_on)
        window.back_button.clicked.connect(window.show_list)
        window.restore_button.clicked.connect(self._wish)
        window.copies_page.table.opened.connect(lambda _row: self._go_on())
        window.copies_page.table.chosen.connect(self._on_chosen)
        window.next_button.setEnabled(False)

    def load(self) -> None:
        """Read which copies there are and what the present file holds."""
        self._runner.run(partial(_read, self._task), self._show, self._say_trouble)

    def close(self) -> None:
        """Show nothing any more."""
        self._runner.close()

    def _show(self, read: _Read) -> None:
        self._found, self._present, self._is_strange = read.found, read.present, read.is_strange
        self._show_found()

    def _show_found(self) -> None:
        founded = self._present.founded if self._present else ""
        known = [self._present, *(found.inside for found in self._found)]
        zone = next((inside.zone for inside in known if inside is not None), "")
        self._window.copies_page.show_copies(self._found, founded, zone)
        self._on_chosen(self._window.copies_page.table.chosen_row())

    def _on_chosen(self, row: FoundCopy | None) -> None:
        self._window.next_button.setEnabled(row is not None and row.inside is not None)
        trouble = sentence(row.refusal, self._task.words) if row and row.refusal else ""
        if self._found:
            self._window.copies_page.say(trouble, "err")

    def _choose_other(self) -> None:
        path = self._task.choose(self._window, self._task.file.parent)
        if path is not None:
            self._runner.run(partial(chosen_copy, path, self._task.file), self._add, self._say_trouble)

    def _add(self, found: FoundCopy) -> None:
        self._found = [found, *(each for each in self._found if each.path != found.path)]
        self._show_found()

    def _go_on(self) -> None:
        row = self._window.copies_page.table.chosen_row()
        if row is None or row.inside is None:
            return
        self._asked = row
        page = self._window.confirm_page
        page.show_copy(row, row.inside)
        present = self._present
        other = present is not None and present.founded != row.inside.founded
        # Who sees that nothing can be said of the present file, and goes on, means it.
        self._force = other or self._is_strange
        page.show_other_shop(present.shop if present else "", row.inside.shop if other else "")
        page.show_loss(present, operations_since(present, row.inside) if present and not other else 0)
        page.show_verdict(self.tr("The copy is being looked over…"))
        self._window.restore_button.setEnabled(False)
        self._window.show_confirm()
        work = partial(examine, row.path, self._task.clock)
        self._runner.run(work, partial(self._on_examined, row), partial(self._on_refused, row))

    def _on_examined(self, row: FoundCopy, faults: list[str]) -> None:
        if row is not self._asked:
            return
        page = self._window.confirm_page
        self._window.restore_button.setEnabled(True)
        if not faults:
            page.show_verdict(
                self.tr("The copy was looked over: it is whole and sound."), "circle-check", "ok"
            )
            return
        self._force = True
        said = self.tr("The copy is whole, but not sound. Choose an older one, if there is one.")
        lines = " ".join(fault_lines(faults, self._task.words))
        page.show_verdict(f"{said} {lines}", "alert-triangle", "warn")

    def _on_refused(self, row: FoundCopy, error: BaseException) -> None:
        if row is self._asked:
            text = sentence(error, self._task.words)
            self._window.confirm_page.show_verdict(text, "alert-triangle", "err")

    def _say_trouble(self, error: BaseException) -> None:
        self._window.copies_page.say(sentence(error, self._task.words), "err")

    def _wish(self) -> None:
        if self._asked is not None:
            self._window.wished.emit(Wish(self._asked.path, self._force))
            self._window.close()


def _read(task: Task) -> _Read:
    present, is_strange = None, False
    try:
        present = task.present()
    except Refusal as refusal:
        is_strange = isinstance(refusal, FileForeign | FileTooNew)
    return _Read(found_copies(task.file), present, is_strange)
