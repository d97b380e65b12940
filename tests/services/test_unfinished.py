"""A program that dies half way leaves nothing for ever, and nothing that misleads the next start."""

import errno
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from shopclient.domain.errors import DiskFull, FileInUse, FileTrouble, Refusal
from shopclient.domain.money import Cents
from shopclient.models import database
from shopclient.services import cards, copies, till
from shopclient.services.anchors import cut_tail
from shopclient.services.file_care import copies_folder, keep_care, read_care
from shopclient.services.files import copy_file, open_shop
from shopclient.services.operations import request
from shopclient.services.restore import restore
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.services.unfinished import unfinished
from tests.services.conftest import ShopClock

forks = pytest.mark.skipif(sys.platform == "win32", reason="kills a fork of this process")


def killed_at(call: str, work: Callable[[], object]) -> None:
    """Do *work* in a fork that dies when it is about to make this call of the system for the first time."""
    child = os.fork()
    if child:
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
        return
    try:
        setattr(os, call, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
        work()
    finally:
        os._exit(0)


def sold(shop: Shop, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(100_000)]))


def left(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*") if ".unfinished" in each.name]


@forks
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_the_next_copy_sweeps_away_what_a_killed_one_left(shop: Shop, tmp_path: Path, call: str) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    killed_at(call, lambda: copy_file(shop.path, stick / "copy.db"))
    assert len(left(stick)) == 1
    (stick / "copy-0123456789abcdef.unfinished-journal").write_bytes(b"whose file is gone")
    copy_file(shop.path, stick / "copy.db")
    assert os.listdir(stick) == ["copy.db"]


@forks
def test_the_next_start_sweeps_the_folders_of_the_file(shop: Shop, clock: ShopClock) -> None:
    killed_at("replace", lambda: copies.copy_now(shop))
    copy = copies.copy_now(shop)
    shop.close()
    killed_at("replace", lambda: restore(copy.path, shop.path, clock))
    killed_at("fsync", lambda: copies.copy_beside(shop.path, clock))
    assert left(shop.path.parent)
    open_shop(shop.path, clock).close()
    assert left(shop.path.parent) == []


def test_what_somebody_is_making_and_what_is_not_ours_stays(shop: Shop, clock: ShopClock) -> None:
    folder = copies_folder(shop.path)
    folder.mkdir()
    foreign = folder / "thesis.unfinished"
    foreign.write_text("not ours")
    with unfinished(folder, "copy") as held:
        copies.copy_now(shop)
        open_shop(shop.path, clock).close()
        assert held.path.exists()
    assert left(folder) == [foreign.name]


@forks
def test_a_killed_restore_leaves_no_second_name_of_the_file(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    killed_at("replace", lambda: restore(copy.path, shop.path, clock))
    killed_before_the_swap(copy.path, shop.path, clock)
    assert list(shop.path.parent.glob("*.replaced-*"))
    open_shop(shop.path, clock).close()
    assert not list(shop.path.parent.glob("*.replaced-*"))


def test_a_maker_that_died_after_naming_the_file_leaves_no_second_name(shop: Shop, clock: ShopClock) -> None:
    second = shop.path.with_name("new-0123456789abcdef.unfinished")
    os.link(shop.path, second)
    second.with_name(f"{second.name}-journal").touch()
    open_shop(shop.path, clock).close()
    assert left(shop.path.parent) == []
    assert shop.path.exists()


def killed_before_the_swap(source: Path, target: Path, clock: ShopClock) -> None:
    def work() -> None:
        def replace(_fresh: Path, place: Path) -> None:
            if place == target:
                os.kill(os.getpid(), signal.SIGKILL)
            os.rename(_fresh, place)

        os.replace = replace  # type: ignore[assignment]  # in a fork, which dies of it
        restore(source, target, clock)

    killed_at("abort", work)


@forks
def test_killed_after_the_swap_a_restore_is_not_taken_for_a_ledger_cut_short(
    shop: Shop, clock: ShopClock
) -> None:
    early = copies.copy_now(shop)
    sold(shop, "a")
    copies.copy_now(shop)
    shop.close()

    def work() -> None:
        def replace(fresh: Path, place: Path) -> None:
            os.rename(fresh, place)
            if place == shop.path:
                os.kill(os.getpid(), signal.SIGKILL)

        os.replace = replace  # type: ignore[assignment]  # in a fork, which dies of it
        restore(early.path, shop.path, clock)

    killed_at("abort", work)
    again = open_shop(shop.path, clock)
    assert cut_tail(again) == []
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder is not waited for")
def test_a_copy_counts_when_its_name_is_on_the_disk(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    replace, fsync = os.replace, os.fsync

    def watch_replace(source: Path, target: Path) -> None:
        order.append(f"put {target.name}")
        replace(source, target)

    def watch_fsync(handle: int) -> None:
        order.append(f"wait for {Path(os.readlink(f'/proc/self/fd/{handle}')).name}")
        fsync(handle)

    monkeypatch.setattr(os, "replace", watch_replace)
    monkeypatch.setattr(os, "fsync", watch_fsync)
    copy = copies.copy_beside(shop.path, lambda: shop.now)
    folder = copies_folder(shop.path)
    assert order[0] == f"wait for {folder.parent.name}"  # in which the folder of the copies is new
    assert order[-2:] == [f"put {copy.path.name}", f"wait for {folder.name}"]


def test_what_is_known_of_a_file_is_waited_for_before_it_replaces_the_former(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_care(shop.path, second_place="/media/stick")
    size: list[int] = []
    fsync = os.fsync

    def watch(handle: int) -> None:
        size.append(os.fstat(handle).st_size)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watch)
    keep_care(shop.path, faults=1)
    assert size[0] > 0
    assert (read_care(shop.path).second_place, read_care(shop.path).faults) == ("/media/stick", 1)


def test_what_cannot_be_read_at_this_moment_is_not_forgotten(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_care(shop.path, second_place="/media/stick")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", failing)
        keep_care(shop.path, faults=1)
        assert read_care(shop.path).second_place == ""
    assert (read_care(shop.path).second_place, read_care(shop.path).faults) == ("/media/stick", 0)


def failing(*_: object, **__: object) -> NoReturn:
    raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("call", ["stat", "open", "path.getsize"])
def test_a_disk_that_fails_while_a_file_is_opened_is_trouble_of_the_disk(
    shop: Shop, clock: ShopClock, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    with monkeypatch.context() as patch:
        patch.setattr(f"os.{call}", failing)
        with pytest.raises(FileTrouble):
            open_shop(shop.path, clock)
    open_shop(shop.path, clock).close()


def test_nobody_can_tell_whose_a_copy_is_while_somebody_holds_it(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    copy_file(shop.path, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileInUse):
            copy_file(shop.path, tmp_path / "copy.db")


def test_a_copy_that_the_disk_refuses_is_not_called_a_file_that_is_not_there(
    shop: Shop, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource", reason="limits the size of files")
    cards.issue_bearer(shop, "simple", 200)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(Refusal) as refused:
            copy_file(shop.path, tmp_path / "copy.db")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, former)
    assert isinstance(refused.value, DiskFull)
    assert refused.value.data() == {"path": str(tmp_path / "copy.db")}
    assert left(tmp_path) == []
