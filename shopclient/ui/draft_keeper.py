"""Keeps what is typed while it is typed, so that it is there again after the program was killed."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from shopclient.domain.errors import Refusal
from shopclient.services.drafts import DraftStore, Tree
from shopclient.ui.background import Runner

_log = logging.getLogger(__name__)

_BREATH = 250  # milliseconds between two writings: the disk belongs to the sales
_LATER = 5_000  # milliseconds, until it is tried again what was refused
_MOST_READS = 3  # after so many the file is set aside: what is typed now is to be kept, too


class DraftKeeper(QObject):
    """Has one writing at a time on its way, and the newest state always comes after it."""

    was_read = Signal()  # what the last run of the program left is known
    failed = Signal(object)  # why nothing is kept at present; told once until it goes again

    def __init__(self, store: DraftStore, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner
        self._drafts: dict[str, Tree] = {}
        self.is_read = False
        self.is_failing = False
        self._is_fresh = True  # everything is on the disk, or on its way
        self._is_writing = False
        self._puts_aside = False
        self._breath = QTimer(self, singleShot=True)
        self._breath.timeout.connect(self._write)
        self._failed_reads = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Look in a worker for what the last run left; until then nothing is written over it."""
        self._runner.run(self._store.read, self._on_read, self._on_unread)

    def kept(self, place: str) -> Tree | None:
        """Return the draft of *place*, if there is one."""
        return self._drafts.get(place)

    @property
    def is_kept(self) -> bool:
        """Whether all of it is on the disk."""
        return self.is_read and self._is_fresh and not self._is_writing

    def keep(self, place: str, draft: Tree | None) -> None:
        """Keep the *draft* of *place* from now on; None: nothing is left to keep."""
        if self._drafts.get(place) == draft:
            return
        self._drafts = {name: tree for name, tree in self._drafts.items() if name != place}
        if draft is not None:
            self._drafts[place] = draft
        self._is_fresh = False
        self._write()

    def refuse(self, place: str) -> None:
        """Set the file aside: what it holds of *place* cannot be understood, and is not to be lost."""
        self._puts_aside = True
        self.keep(place, None)

    def finish(self) -> None:
        """Write in this thread what is not written yet; asked when no worker is left."""
        self._breath.stop()
        self._again.stop()
        if self.is_read and not self._is_fresh:
            try:
                self._store.write(self._drafts)
            except Refusal:
                _log.exception("no drafts at the end")

    def _write(self) -> None:
        if not self.is_read or self._is_fresh or self._is_writing or self._breath.isActive():
            return
        self._is_fresh, self._is_writing = True, True
        puts_aside, self._puts_aside = self._puts_aside, False
        work = partial(_written, self._store, self._drafts, puts_aside=puts_aside)
        self._runner.run(work, self._on_written, self._on_unwritten)

    def _on_read(self, drafts: dict[str, Tree]) -> None:
        if any(drafts.get(place, typed) != typed for place, typed in self._drafts.items()):
            self._puts_aside = True  # typed anew while it could not be read: the former is not to be lost
        self._drafts = {**drafts, **self._drafts}
        self.is_read, self.is_failing = True, False
        self.was_read.emit()
        self._write()

    def _on_unread(self, error: BaseException) -> None:
        self._tell(error)
        self._failed_reads += 1
        if self._failed_reads < _MOST_READS:
            self._again.start(_LATER)
            return
        self._puts_aside = True
        self._on_read({})

    def _on_written(self, _done: None) -> None:
        self._is_writing, self.is_failing = False, False
        self._breath.start(_BREATH)

    def _on_unwritten(self, error: BaseException) -> None:
        self._is_writing, self._is_fresh = False, False
        self._breath.start(_LATER)
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if not self.is_failing:
            self.is_failing = True
            self.failed.emit(error)


def _written(store: DraftStore, drafts: dict[str, Tree], *, puts_aside: bool) -> None:
    if puts_aside:
        store.set_aside()
    store.write(drafts)
