"""Long work on a file that somebody may stop: it tells how far it has come, and asks whether to go on."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError

#: Told how much of how much is done; False stops.
Progress = Callable[[int, int], bool]

#: Asked now and then; False stops.
GoOn = Callable[[], bool]

#: Steps of SQLite's machine from question to question: some milliseconds.
_STEPS = 100_000


class Stopped(Exception):
    """Somebody asked to stop."""


@contextmanager
def stoppable(connection: sqlite3.Connection, go_on: GoOn | None) -> Iterator[None]:
    """Let also a long statement on *connection* end soon when *go_on* says no.

    Raises:
        Stopped: It said so.
    """
    if go_on is None:
        yield
        return
    connection.set_progress_handler(lambda: not go_on(), _STEPS)
    try:
        yield
    except (sqlite3.OperationalError, OperationalError):
        if go_on():
            raise
        raise Stopped() from None
    finally:
        connection.set_progress_handler(None, 0)
