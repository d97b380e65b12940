"""Work off the GUI thread: a screen asks, works on being alive, and is told the outcome in its own thread."""

import logging
import sys
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from shopclient.domain.errors import ImportUnreadable, Refusal

T = TypeVar("T")

_log = logging.getLogger(__name__)

_THREADS = 4  # one long import leaves three for the till, the lists and the copy


class Runner(Protocol):
    """Runs work and tells its outcome in the thread that asked."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do *work*, then call *done* with its result, or *failed* with what it raised.

        What is not a ``Refusal`` is a fault of ours: it is also handed to ``sys.excepthook``, so *failed*
        need only give the controls back and show a sentence.
        """


def run_now(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
) -> None:
    """Do *work* at once, in this thread; outcomes as ``Runner.run``."""
    try:
        result = work()
    except Exception as error:  # whatever it is, the asker must hear of it
        _told(error, failed)
        return
    done(result)


class InlineRunner:
    """Does the work at once; for tests, where nothing has to be waited for."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """See ``Runner.run``."""
        run_now(work, done, failed)


class PoolRunner(QObject):
    """Does the work in a pool of threads; lives in the GUI thread, where outcomes are told."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._open = True
        # Queued always: an outcome must never run inside the worker that found it.
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """See ``Runner.run``."""
        if self._open:
            self._pool.start(_Job(work, done, failed, self._finished))

    def finish(self) -> None:
        """Wait until everything that was asked for is done: a sale on its way is never dropped.

        What is asked for later is not begun: a window that is going has nobody to tell.
        """
        self._open = False
        self._pool.waitForDone()

    def _tell(self, outcome: Callable[[], None]) -> None:
        outcome()


class ScopedRunner:
    """A runner for one screen: after ``close`` outcomes are no longer told, the work itself is still done."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._open = True

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """See ``Runner.run``."""
        self._runner.run(work, self._while_open(done), self._while_open(failed))

    def close(self) -> None:
        """Tell nothing from now on; called when the screen goes."""
        self._open = False

    def _while_open(self, tell: Callable[[T], None]) -> Callable[[T], None]:
        def told(value: T) -> None:
            if self._open:
                tell(value)

        return told


class _Job(QRunnable):
    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        finished: Any,
    ) -> None:
        super().__init__()
        self._work, self._done, self._failed, self._finished = work, done, failed, finished

    def run(self) -> None:
        outcome: Callable[[], None]
        try:
            result = self._work()
        except Exception as error:
            outcome = _later(_told, error, self._failed)
        else:
            outcome = _later(self._done, result)
        self._finished.emit(outcome)


def _later(call: Callable[..., None], *arguments: Any) -> Callable[[], None]:
    return lambda: call(*arguments)


def note(error: BaseException) -> None:
    """Write a refusal about a file to the log, by its kind alone: names and paths are the customer's own."""
    if not isinstance(error, Refusal) or not ("path" in error.data() or isinstance(error, ImportUnreadable)):
        return
    parts = [type(error).__name__, str(error.data().get("why", ""))]
    if reason := error.__cause__ or error.__context__:
        parts.append(f"{type(reason).__name__} {getattr(reason, 'errno', None) or ''}".strip())
    _log.warning("refused: %s", ", ".join(filter(None, parts)))


def _told(error: BaseException, failed: Callable[[BaseException], None]) -> None:
    note(error)
    try:
        failed(error)
    finally:
        if not isinstance(error, Refusal):
            sys.excepthook(type(error), error, error.__traceback__)
