"""The open shop: its file, its clock, and the two kinds of transaction."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from shopclient.domain.errors import (
    FileDamaged,
    FileReplaced,
    FileTrouble,
    ProgramInvalid,
    Refusal,
    ShopMoved,
    WriteUnsure,
)
from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import read_kept_programme
from shopclient.models import ProgrammeVersion
from shopclient.models.database import as_refusal, is_unsure, read_version, refusing
from shopclient.models.sessions import Sessions, driver_of, keep
from shopclient.services.changes import Change, Changes
from shopclient.services.clock import Clock, as_utc, business_day, local_moment
from shopclient.services.core import Query, table
from shopclient.services.moved_mark import mark_place, moved
from shopclient.services.pace import Pace, Seconds, seconds_gone
from shopclient.services.stopping import GoOn, stoppable

_NEWEST = Query(select(func.max(table(ProgrammeVersion).c.id).label("newest")))
#: What a damaged file, a full disk or a lock may raise, from the driver or from SQLAlchemy around it.
_TROUBLE = (SQLAlchemyError, sqlite3.Error, UnicodeDecodeError, OSError)

#: The one person of a shop to which nobody else was added.
OWNER_ID = 1


@dataclass
class Tx:
    """A running writing transaction: everything that is written in it is kept, or nothing is."""

    session: Session
    now: datetime  # UTC
    programme_id: int
    programme: Programme
    programme_of: Callable[[int], Programme]  # any version of it, by id
    staff_id: int = OWNER_ID
    dated: datetime | None = None  # on the shop's clock: a paper journal entered later; None is now
    may_burn: bool = True  # False while the clock is doubted
    changes: set[Change] = field(default_factory=set)
    discarded: bool = False

    def discard(self) -> None:
        """Let the transaction end without keeping anything: for a trial run."""
        self.discarded = True

    def changed(self, *kinds: Change) -> None:
        """Note what this transaction changes; told to the screens after the commit."""
        self.changes.update(kinds)

    @property
    def local(self) -> datetime:
        """The moment of what is booked, on the shop's clock: the present one unless it is dated."""
        return self.dated or local_moment(self.now, self.programme.shop)

    @property
    def today(self) -> date:
        """The shop's business day."""
        return business_day(self.local, self.programme.shop.day_ends)


class Shop:
    """One open shop file. Safe to use from several threads: each transaction has its own session."""

    def __init__(self, path: Path, clock: Clock, gone: Seconds = seconds_gone) -> None:
        """Open the file at *path*; *gone* tells how much time really goes by beside *clock*.

        Raises:
            FileNotFound, FileForeign, FileTooNew, FileDamaged: It is not a file this version can open.
            FileInUse: A copy is being put in its place.
        """
        read_version(path)
        self.path = path
        self.changes = Changes()
        self.pace = Pace(clock, gone)
        self._clock = clock
        self._programmes: dict[int, Programme] = {}
        self._moved = mark_place(path)
        with ExitStack() as in_vain:
            with refusing(path):
                self._writers = Sessions(path, writes=True)
                in_vain.callback(self._writers.close)
                self._readers = Sessions(path, writes=False)
                in_vain.callback(self._readers.close)
            self._look_in()
            in_vain.pop_all()

    def _look_in(self) -> None:
        try:
            with self.reading() as session:
                self.programme_in(session)
                self._writers.open_one()
        except (SQLAlchemyError, sqlite3.Error, ValueError, TypeError, KeyError, ProgramInvalid) as error:
            # Else tables are gone, or the rules are none.
            raise (as_refusal(error, self.path) or FileDamaged(str(self.path), str(error))) from error

    def close(self) -> None:
        """Let go of the file; a transaction that still runs does so when it ends."""
        self._writers.close()
        self._readers.close()

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return as_utc(self._clock())

    @contextmanager
    def reading(self, go_on: GoOn | None = None) -> Iterator[Session]:
        """Give a session that sees one unchanging state of the file and cannot write.

        Raises:
            Stopped: *go_on* said no while something was read.
        """
        try:
            with self._readers.begun() as session, stoppable(driver_of(session), go_on):
                yield session
        except _TROUBLE as error:
            raise self._translated(error) from error

    @contextmanager
    def writing(self) -> Iterator[Tx]:
        """Give a transaction that is committed, durably, when the block ends without an error."""
        try:
            with self._writers.begun() as session:
                self._require_here(session)
                programme_id, programme = self.programme_in(session)
                version_of = partial(self.programme_version, session)
                tx = Tx(session, self.now, programme_id, programme, version_of)
                tx.may_burn = self.pace.is_right()
                yield tx
                if not tx.discarded:
                    keep(session)
        except _TROUBLE as error:
            raise self._translated(error) from error
        if tx.changes and not tx.discarded:
            self.changes.publish(frozenset(tx.changes))

    def _require_here(self, session: Session) -> None:
        # Within the transaction: whoever packs the shop waits for it, and nobody slips in afterwards.
        if os.path.exists(self._moved):
            query = select(ProgrammeVersion.loaded_at).order_by(ProgrammeVersion.id).limit(1)
            founded = session.scalars(query).one().isoformat(timespec="microseconds")
            if moved(self.path, founded) is not None:
                raise ShopMoved(str(self.path))

    def programme_in(self, session: Session) -> tuple[int, Programme]:
        """Return the programme in force and its version's id."""
        newest = _NEWEST.scalar(session)
        if newest is None:
            raise FileDamaged(str(self.path), "no programme")
        return newest, self.programme_version(session, newest)

    def programme_version(self, session: Session, version: int) -> Programme:
        """Return one version of the programme; a version never changes, so it is read once."""
        if version not in self._programmes:
            document = session.scalars(
                select(ProgrammeVersion.document).where(ProgrammeVersion.id == version)
            ).one()
            self._programmes[version] = read_kept_programme(json.loads(document))
        return self._programmes[version]

    def programme(self) -> Programme:
        """Return the programme in force."""
        with self.reading() as session:
            return self.programme_in(session)[1]

    def today(self) -> date:
        """Return the shop's business day."""
        info = self.programme().shop
        return business_day(local_moment(self.now, info), info.day_ends)

    def _translated(self, error: BaseException) -> BaseException:
        # A full disk may surface behind the error of a savepoint that it has rolled back already.
        cause: BaseException | None = error
        while cause is not None:
            refusal: Refusal | None = as_refusal(cause, self.path)
            if isinstance(refusal, FileReplaced) and self._writers.stands():
                return FileTrouble(refusal.path, str(cause))  # the disk did not tell which file it is
            if isinstance(refusal, FileTrouble) and is_unsure(cause):
                return WriteUnsure(refusal.path, refusal.detail)
            if refusal is not None:
                return refusal
            cause = cause.__context__
        return error
