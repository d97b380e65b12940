"""Shop files as wholes: a new one, a checked copy, opening."""

import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, insert
from sqlalchemy.exc import SQLAlchemyError

from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import (
    DiskFull,
    FileDamaged,
    FileExists,
    FileInUse,
    FileReadOnly,
    FileTrouble,
)
from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import write_programme
from shopclient.models import ProgrammeVersion, Staff
from shopclient.models.database import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    as_refusal,
    connect,
    read_version,
    refusing,
    settled_version,
)
from shopclient.models.fact import note_added
from shopclient.models.holds import alone
from shopclient.services.clock import Clock
from shopclient.services.erasing import settle
from shopclient.services.file_care import copies_folder
from shopclient.services.places import require_fit_name, require_fit_place
from shopclient.services.search_index import index_everybody
from shopclient.services.shop import OWNER_ID, Shop
from shopclient.services.stopping import Progress, Stopped, stoppable
from shopclient.services.unfinished import make_folder, tidy, unfinished

# An error of the disk inside the answer to "is it whole": the last byte of these codes is SQLITE_IOERR.
_UNREADABLE = re.compile(r"error code=(?:10|266|522|8458)\b")
#: A file up to this size is looked over whenever it is opened, in bytes.
LOOKED_OVER_AT_ONCE = 50_000_000
#: Pages that are copied from one question whether to go on to the next.
_PAGES = 64


def create_shop(path: Path, programme: Programme, clock: Clock, owner: str = "") -> Shop:
    """Make a new shop file at *path* as ``make_shop`` does, and open it."""
    make_shop(path, programme, clock, owner)
    return Shop(path, clock)


def make_shop(path: Path, programme: Programme, clock: Clock, owner: str = "") -> None:
    """Make a new shop file at *path* with its programme and its owner.

    Raises:
        FileExists: Something is there already; it is not touched.
        PlaceUnfit: A cloud or another computer would have its hands in it, or its name is too long.
        DiskFull, FileTrouble: The disk refused.
    """
    if os.path.lexists(path):
        raise FileExists(str(path))
    require_fit_place(path)
    require_fit_name(path)

    with refusing(path):
        try:
            _make(path, partial(first_rows, programme=programme, moment=clock(), owner=owner))
        except FileExistsError:  # somebody else was faster
            raise FileExists(str(path)) from None


def first_rows(connection: Connection, programme: Programme, moment: datetime, owner: str) -> None:
    """Write what each shop begins with into new tables: its rules, and who owns it."""
    document = json.dumps(write_programme(programme), ensure_ascii=False)
    connection.execute(insert(ProgrammeVersion).values(document=document, loaded_at=moment))
    note_added(connection, "programme", 1)
    connection.execute(insert(Staff).values(id=OWNER_ID, name=owner, role="owner"))


def _make(path: Path, last_step: Callable[[Connection], None]) -> None:
    from shopclient.models.upgrade import upgrade_file

    make_folder(path.parent)
    with unfinished(path.parent, "new") as fresh:
        try:
            upgrade_file(fresh.path, last_step)
        except SQLAlchemyError as error:
            raise (as_refusal(error, fresh.path, named=path) or error) from error
        fresh.put_new(path)


def open_shop(
    path: Path, clock: Clock, *, look: bool = True, updating: Callable[[Path], None] | None = None
) -> Shop:
    """Open the shop file at *path*, bringing an older one to this version first, behind a checked copy.

    Args:
        path: The file.
        clock: The shop's clock.
        look: Look the file's pages over first, unless it is so large that this would take a while; who says
            no does it afterwards by ``look_over``, as the window does.
        updating: Told, before an older file is brought to this version, where a copy of it will lie.

    Raises:
        FileNotFound, FileForeign, FileTooNew, FileDamaged, FileInUse, PlaceUnfit: It cannot be opened; it is
            unchanged.

    Source:
        trust 3.2: up to 50 MB before anything else, 10 ms a megabyte; above in the background.
    """
    read_version(path)
    require_fit_place(path)
    if settled_version(path) < SCHEMA_VERSION:
        _bring_up(path, updating)
    shop = Shop(path, clock)
    try:
        if look and os.path.getsize(path) <= LOOKED_OVER_AT_ONCE:
            look_over(path)
    except OSError as error:
        shop.close()
        raise disk_refusal(error, str(path)) from error
    except BaseException:
        shop.close()
        raise
    tidy(path, copies_folder(path), shop.now)
    _forget_the_erased(shop)
    return shop


def _forget_the_erased(shop: Shop) -> None:
    try:
        settle(shop)
    except (FileReadOnly, DiskFull, FileInUse, FileTrouble):
        pass  # at the next opening, then
    except BaseException:
        shop.close()
        raise


def look_over(path: Path) -> None:
    """Look whether the pages of the file at *path* are whole, table by table: a sale waits for one at most.

    Raises:
        FileDamaged: They are not.
        FileInUse, FileNotFound, FileTrouble: They cannot be read.
    """
    try:
        with closing(connect(path)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                name = table.replace("'", "''")
                verdict = connection.execute(f"PRAGMA quick_check('{name}')").fetchone()[0]
                if verdict != "ok":
                    raise FileDamaged(str(path), str(verdict))
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        raise (as_refusal(error, path) or FileDamaged(str(path), str(error))) from error


def _bring_up(path: Path, updating: Callable[[Path], None] | None) -> None:
    from shopclient.models.upgrade import upgrade_file

    with refusing(path), alone(path):
        if settled_version(path) < SCHEMA_VERSION:  # else somebody was faster
            copy = path.with_name(f"{path.name}.before-v{SCHEMA_VERSION}")
            if updating is not None:
                updating(copy)
            copy_file(path, copy)
            try:
                upgrade_file(path, index_everybody)
            except (OSError, SQLAlchemyError, UnicodeDecodeError) as error:
                # Said at the very last step, when all of it was kept, it is no refusal any more.
                if settled_version(path) < SCHEMA_VERSION:
                    raise (as_refusal(error, path) or error) from error


def copy_file(source: Path, target: Path) -> None:
    """Write a checked copy of the shop file *source* to *target*; an older copy there stays until then.

    The copy counts only after it was opened again and found whole (trust T16).

    Raises:
        FileExists: At *target* is something else than an older copy of this very shop; it is not touched.
        FileDamaged: The copy is not whole; nothing was put at *target*.
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    with refusing(target):
        refuse_loss(source, target)
        make_folder(target.parent)
        with unfinished(target.parent, "copy") as fresh:
            fill_copy(source, fresh.path, target)
            fresh.put(target)


def fill_copy(source: Path, fresh: Path, target: Path, progress: Progress | None = None) -> None:
    """Write a checked copy of the shop file *source* into the empty file *fresh*, durably.

    Args:
        source: The shop's file; it may be sold in meanwhile, and a sale waits for the copy.
        fresh: An unfinished file.
        target: Where it is to lie, for what is said of it.
        progress: Told how many pages of how many are copied, then, while the copy is looked over, all of all.

    Raises:
        FileDamaged: The copy is not whole.
        Stopped: *progress* said so.
        DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    try:
        if progress is None:
            _copy_in_one_step(source, fresh)
        else:
            _copy_in_many_steps(source, fresh, progress)
        verdict = _verdict_on(fresh, progress)
        if _UNREADABLE.search(verdict):
            raise FileTrouble(str(target), verdict)
        if verdict != "ok":
            raise FileDamaged(str(source), verdict)
        _sync(fresh)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refusal = as_refusal(error, fresh, named=target)
        if isinstance(refusal, FileDamaged):
            refusal = FileDamaged(str(source), refusal.detail)
        raise (refusal or error) from error


def refuse_loss(source: Path, target: Path) -> None:
    """Let a copy of *source* take no other place than a free one, or that of an older copy.

    Raises:
        FileExists: At *target* is something else.
    """
    if not target.exists():
        return
    if target.is_dir() or target.samefile(source):
        raise FileExists(str(target))
    founded = _birth(source)  # None for a damaged file, whose copy is refused for that
    if founded is not None and _birth(target) != founded:
        raise FileExists(str(target))


def _birth(path: Path) -> str | None:
    """Return the moment in which the shop at *path* was founded, which all its copies share; else None."""
    try:
        # By SQLite alone: it may be the shop's own file, and closing any other handle of an open file would
        # drop the locks of a sale that is being booked right now (POSIX).
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA query_only=ON")
            if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return None
            row = connection.execute("SELECT loaded_at FROM programme ORDER BY id LIMIT 1").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refusal = as_refusal(error, path)
        if refusal is None or isinstance(refusal, FileDamaged):
            return None
        raise refusal from error  # it is out of reach now, and nobody can tell whose it is
    return None if row is None else str(row[0])


def _copy_in_one_step(source: Path, target: Path) -> None:
    # One step under one read lock: a stepped copy starts over at every sale (trust 3.2).
    with closing(connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        reader.backup(writer)


def _copy_in_many_steps(source: Path, target: Path, progress: Progress) -> None:
    def told(_status: int, remaining: int, total: int) -> None:
        if not progress(total - remaining, total):
            raise Stopped()

    with closing(connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        # Under one read lock, too: held from before the first step, so that no sale makes it start over.
        reader.isolation_level = None
        reader.execute("BEGIN")
        reader.execute("SELECT 1 FROM sqlite_master").fetchone()
        reader.backup(writer, pages=_PAGES, progress=told)


def _verdict_on(path: Path, progress: Progress | None = None) -> str:
    go_on = None if progress is None else partial(progress, 1, 1)
    with closing(sqlite3.connect(path)) as connection, stoppable(connection, go_on):
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        ours = connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    if verdict == "ok" and not (ours and orphan is None):
        return "not ours, or with references that lead nowhere"
    return str(verdict)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
