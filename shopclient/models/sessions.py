"""Sessions on the shop's file: a transaction each, on connections that stay open for the next one."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import cast

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from shopclient.models import database
from shopclient.models.database import make_engine
from shopclient.models.holds import Hold

_DRIVER = "driver"
_STEP = 10  # milliseconds


class Sessions:
    """Gives sessions that may write, or that only read. Safe to use from several threads.

    A session and its connection are kept for the next transaction, and the driver begins that, not
    SQLAlchemy: a sale that never asks the session for its connection pays for neither.

    The file is held until the last transaction is over: to let go of it is to drop the locks of all.
    """

    def __init__(self, path: Path, *, writes: bool) -> None:
        """Hold the file at *path*.

        Raises:
            FileInUse: Somebody holds it alone.
            OSError: It cannot be opened.
        """
        self._engine = make_engine(path, writes=writes)
        self._path = path
        self._writes = writes
        self._guard = Lock()  # of what follows
        self._idle: deque[Session] = deque()
        self._busy = 0
        self._is_closed = False
        self._hold: Hold | None = Hold(path)

    def open_one(self) -> None:
        """Open a connection now: later another file may stand in this one's place."""
        self._idle.append(self._opened())

    def close(self) -> None:
        """Let go of the file; a transaction that still runs does so when it ends."""
        with self._guard:
            self._is_closed = True
            idle = list(self._idle)
            self._idle.clear()
        for session in idle:
            _let_go(session)
        with self._guard:
            self._release_if_done()

    def stands(self) -> bool:
        """Tell whether the file that is held still has its name."""
        hold = self._hold
        return hold is not None and hold.is_of(self._path)

    @contextmanager
    def begun(self) -> Iterator[Session]:
        """Give a session within a transaction, a writer's IMMEDIATE; nothing stays without ``keep``."""
        session = self._taken()
        is_good = True
        try:
            driver = driver_of(session)
            if self._writes:
                _patiently(lambda: driver.execute("BEGIN IMMEDIATE"))
            else:
                driver.execute("BEGIN")
            yield session
        except (SQLAlchemyError, sqlite3.Error):
            # A commit that failed leaves SQLAlchemy in the middle of it; and a connection that SQLite opened
            # for reading only, since it could not write at that moment, would never write again.
            is_good = False
            raise
        finally:
            self._end(session, is_good=is_good)

    def _taken(self) -> Session:
        with self._guard:
            if self._hold is None:  # closed, and somebody comes late
                self._hold = Hold(self._path)
            self._busy += 1
            session = self._idle.pop() if self._idle else None
        try:
            return session or self._opened()
        except BaseException:
            self._leave()
            raise

    def _opened(self) -> Session:
        connection = self._engine.connect()
        driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        if self._writes:
            driver.execute(f"PRAGMA busy_timeout={_STEP}")
        return Session(connection, expire_on_commit=False, info={_DRIVER: driver})

    def _end(self, session: Session, *, is_good: bool) -> None:
        try:
            if session.in_transaction():
                session.close()
            driver_of(session).rollback()
        except BaseException:
            is_good = False
            raise
        finally:
            self._put_back(session, is_good=is_good)

    def _put_back(self, session: Session, *, is_good: bool) -> None:
        with self._guard:  # else it might be laid where ``close`` has looked already
            stays = is_good and not self._is_closed
            if stays:
                self._idle.append(session)
        try:
            if not stays:
                _let_go(session)
        finally:
            self._leave()

    def _leave(self) -> None:
        with self._guard:
            self._busy -= 1
            self._release_if_done()

    def _release_if_done(self) -> None:
        if self._is_closed and not self._busy and self._hold is not None:
            self._hold.release()
            self._hold = None


def driver_of(session: Session) -> sqlite3.Connection:
    """Return the driver's connection, in the same transaction as the *session* that ``Sessions`` gave."""
    return cast(sqlite3.Connection, session.info[_DRIVER])


def keep(session: Session) -> None:
    """Commit all that was written in the transaction of *session*, durably."""
    session.flush()
    _patiently(driver_of(session).commit)
    if session.in_transaction():
        session.commit()  # of what is committed already: for its own books
        session.close()  # what was loaded is not for the next transaction


def _patiently(work: Callable[[], object]) -> None:
    """Do what needs the file for itself as soon as nobody is in its way, looking in short steps.

    SQLite would come to look every 100 ms only, and another till sells again after a few: of tills that sell
    without a pause one might wait for ever.
    """
    until = monotonic() + database.BUSY_SECONDS
    while True:
        try:
            work()
        except sqlite3.OperationalError as error:
            is_busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
            if not is_busy or monotonic() > until:
                raise
        else:
            return


def _let_go(session: Session) -> None:
    session.close()
    cast(Connection, session.get_bind()).close()
