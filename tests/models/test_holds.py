"""A sale that is being booked stays locked: nobody opens and closes the file behind SQLite's back.

On POSIX a program that closes any handle of a file drops all the locks that it has on it.
"""

import builtins
import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from shopclient.domain.errors import CopyOfItself, FileInUse
from shopclient.domain.programme import Programme
from shopclient.models import database
from shopclient.models.holds import Hold, alone
from shopclient.services import copies, restore
from shopclient.services.data_check import check_data
from shopclient.services.file_check import check_file
from shopclient.services.files import copy_file, open_shop
from shopclient.services.found_copies import chosen_copy, found_copies, look_at
from shopclient.services.insides import examine, hash_at
from shopclient.services.shop import Shop
from shopclient.services.unfinished import unfinished
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock

_BOOKS = (
    "import sqlite3, sys; file = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None);"
    "file.execute('BEGIN IMMEDIATE')"
)


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock()


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock) -> Shop:
    return fresh_shop(tmp_path / "shop.shopclient", Programme(), clock)


def another_may_book(file: Path) -> bool:
    """Tell whether another program could book in the file at this moment."""
    command = [sys.executable, "-S", "-c", _BOOKS, str(file)]
    return subprocess.run(command, capture_output=True, timeout=30, check=False).returncode == 0


def test_who_looks_at_the_file_while_a_sale_is_booked_lets_nobody_in(shop: Shop, tmp_path: Path) -> None:
    names = [shop.path, tmp_path / "second name", tmp_path / "link"]
    os.link(shop.path, names[1])
    names[2].symlink_to(shop.path)
    with shop.writing():
        for name in names:
            assert look_at(name).inside is not None
            assert isinstance(chosen_copy(name, shop.path).refusal, CopyOfItself)
            assert not another_may_book(shop.path), name
    assert another_may_book(shop.path)
    shop.close()


def test_a_file_that_is_let_go_of_in_the_middle_of_a_sale_is_held_to_its_end(shop: Shop) -> None:
    both = threading.Barrier(2, timeout=20)

    def sell() -> None:
        with shop.writing():
            both.wait()
            both.wait()

    till = threading.Thread(target=sell)
    till.start()
    both.wait()
    shop.close()
    assert not another_may_book(shop.path)
    with pytest.raises(FileInUse), alone(shop.path):
        pass
    both.wait()
    till.join()
    with alone(shop.path):
        assert another_may_book(shop.path)


def test_a_shop_that_cannot_be_opened_is_not_held(shop: Shop, clock: ShopClock) -> None:
    shop.close()
    whole = shop.path.read_bytes()
    shop.path.write_bytes(whole[:5000])
    with pytest.raises(Exception, match="damaged"):
        Shop(shop.path, clock)
    with alone(shop.path):
        shop.path.write_bytes(whole)


def test_a_shop_that_is_opened_by_half_is_not_held(
    shop: Shop, clock: ShopClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    engines = iter([create_engine])

    def one_engine(*given: Any, **named: Any) -> Any:
        for make in engines:
            return make(*given, **named)
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(database, "create_engine", one_engine)
        with pytest.raises(MemoryError):
            Shop(shop.path, clock)
    with alone(shop.path):
        pass


def test_who_holds_a_file_alone_holds_it_against_this_program_too(shop: Shop) -> None:
    shop.close()
    with alone(shop.path):
        with pytest.raises(FileInUse):
            Hold(shop.path)
        with pytest.raises(FileInUse), alone(shop.path):
            pass
    Hold(shop.path).release()


def test_a_second_name_left_by_a_killed_program_is_not_opened(shop: Shop, tmp_path: Path) -> None:
    os.link(shop.path, tmp_path / "new-0123456789abcdef.unfinished")
    with shop.writing(), unfinished(tmp_path, "copy"):
        assert not another_may_book(shop.path)
    shop.close()


@contextmanager
def watched(file: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let Python open anything but the file."""

    def wary(opens: Callable[..., Any]) -> Callable[..., Any]:
        def open_other(place: Any, *rest: Any, **named: Any) -> Any:
            if not isinstance(place, int) and os.path.exists(place):
                assert not os.path.samefile(place, file), "a held file was opened"
            return opens(place, *rest, **named)

        return open_other

    with monkeypatch.context() as patch:
        for module, name in ((builtins, "open"), (io, "open"), (os, "open")):
            patch.setattr(module, name, wary(getattr(module, name)))
        yield


@pytest.mark.skipif(sys.platform == "win32", reason="there a handle that is closed drops its own locks only")
def test_nothing_that_is_done_with_an_open_file_opens_it_once_more(
    shop: Shop, clock: ShopClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copies.copy_now(shop).path
    with watched(shop.path, monkeypatch):
        copies.copy_now(shop)
        copy_file(shop.path, tmp_path / "stick" / "copy.shopclient")
        assert check_data(shop) == check_file(shop.path, clock) == []
        assert examine(shop.path, clock) == []
        assert hash_at(shop.path, 1) == ""
        assert len(found_copies(shop.path)) == 2
        open_shop(shop.path, clock).close()
        for source, refusal in ((copy, FileInUse), (shop.path, CopyOfItself)):
            with pytest.raises(refusal):
                restore.restore(source, shop.path, clock)
    shop.close()
