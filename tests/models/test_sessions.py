"""The way to the file: who reads cannot write, what is not kept is gone, connections stay open."""

import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from shopclient.domain.programme import Programme
from shopclient.models import Setting
from shopclient.models.sessions import Sessions, driver_of, keep
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    fresh_shop(tmp_path / "shop.db", Programme(), ShopClock()).close()
    return tmp_path / "shop.db"


@pytest.fixture
def writers(path: Path) -> Iterator[Sessions]:
    sessions = Sessions(path, writes=True)
    yield sessions
    sessions.close()


@pytest.fixture
def readers(path: Path) -> Iterator[Sessions]:
    sessions = Sessions(path, writes=False)
    yield sessions
    sessions.close()


def note(sessions: Sessions, key: str, *, kept: bool = True) -> None:
    with sessions.begun() as session:
        session.add(Setting(key=key, value="x"))
        if kept:
            keep(session)


def notes(sessions: Sessions) -> set[str]:
    with sessions.begun() as session:
        return {row[0] for row in driver_of(session).execute("SELECT key FROM setting")}


def test_what_is_kept_stays_and_what_is_not_is_gone(writers: Sessions, readers: Sessions) -> None:
    before = notes(readers)
    note(writers, "kept")
    note(writers, "forgotten", kept=False)
    assert notes(readers) - before == {"kept"}


def test_the_driver_and_the_session_write_in_one_transaction(writers: Sessions, readers: Sessions) -> None:
    with writers.begun() as session:
        driver_of(session).execute("INSERT INTO setting VALUES ('by the driver', 'x')")
        session.add(Setting(key="by the session", value="x"))
        session.flush()
        assert not notes(readers) & {"by the driver", "by the session"}
        keep(session)
    assert notes(readers) >= {"by the driver", "by the session"}


def test_who_reads_cannot_write(readers: Sessions) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        note(readers, "smuggled")
    with pytest.raises(sqlite3.OperationalError, match="readonly"), readers.begun() as session:
        driver_of(session).execute("INSERT INTO setting VALUES ('smuggled', 'x')")
    assert "smuggled" not in notes(readers)


def test_the_next_transaction_has_the_same_connection_and_knows_nothing_of_the_last(
    writers: Sessions,
) -> None:
    with writers.begun() as session:
        first = driver_of(session)
        setting = Setting(key="k", value="old")
        session.add(setting)
        keep(session)
    with writers.begun() as session:
        assert driver_of(session) is first
        driver_of(session).execute("UPDATE setting SET value = 'new' WHERE key = 'k'")
        assert session.get_one(Setting, "k").value == "new"


def test_threads_do_not_share_a_connection(readers: Sessions) -> None:
    both = threading.Barrier(2, timeout=10)
    seen: list[int] = []

    def read() -> None:
        with readers.begun() as session:
            both.wait()  # both are within a transaction at once
            seen.append(id(driver_of(session)))
            both.wait()

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(seen)) == 2


def test_who_still_reads_when_the_file_is_let_go_of_reads_to_the_end(readers: Sessions) -> None:
    with readers.begun() as session:
        driver = driver_of(session)
        readers.close()
        assert driver.execute("SELECT count(*) FROM setting").fetchone()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_who_ends_at_the_moment_in_which_the_file_is_let_go_of_leaves_nothing_open(readers: Sessions) -> None:
    letting_go = threading.Thread(target=readers.close)

    class Slow(deque[Session]):
        def append(self, session: Session, /) -> None:
            letting_go.start()
            letting_go.join(0.2)  # as long as it may take if nobody makes it wait
            super().append(session)

    readers._idle = Slow()
    with readers.begun() as session:
        driver = driver_of(session)
    letting_go.join(20)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")
