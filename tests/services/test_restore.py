"""A copy takes the file's place: the right one, whole, alone, and nothing is lost by it."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclient.domain.errors import (
    CopyDamaged,
    CopyOfItself,
    CopyOfOtherShop,
    DiskFull,
    FileForeign,
    FileInUse,
    FileNotFound,
    FileTooNew,
    PlaceUnfit,
    Refusal,
    TargetForeign,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, copies, till
from shopclient.services.checks import check
from shopclient.services.file_check import check_file
from shopclient.services.files import create_shop, open_shop
from shopclient.services.insides import what_is_inside
from shopclient.services.operations import request
from shopclient.services.restore import operations_since, restore
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.full import FULL
from tests.services.conftest import ShopClock
from tools.environment import ROOT

EARLIER = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def card(shop: Shop) -> str:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    return issued.number


def sell(shop: Shop, card: str, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(100_000)], card=card))


def operations(path: Path) -> int:
    return what_is_inside(path).operations


def state_of(folder: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def refused(source: Path, target: Path, refusal: type[Refusal], clock: ShopClock) -> None:
    """It must be refused, and nothing in the shop's folder may have changed or come."""
    before = state_of(target.parent)
    with pytest.raises(refusal):
        restore(source, target, clock)
    assert state_of(target.parent) == before


def test_the_copy_tells_what_is_inside(shop: Shop, card: str) -> None:
    sell(shop, card, "a")
    copy = copies.copy_now(shop)
    inside = what_is_inside(copy.path)
    assert (inside.shop, inside.clients, inside.cards, inside.operations) == ("Липа и рожь", 0, 1, 1)
    assert inside.last_at == datetime(2026, 11, 21, 10)  # Moscow
    sell(shop, card, "b")
    sell(shop, card, "c")
    shop.close()
    assert operations_since(what_is_inside(shop.path), inside) == 2


def test_a_copy_comes_back_and_what_it_replaces_is_kept(shop: Shop, card: str, clock: ShopClock) -> None:
    sell(shop, card, "a")
    copy = copies.copy_now(shop)
    sell(shop, card, "b")
    shop.close()
    done = restore(copy.path, shop.path, clock)
    assert operations(shop.path) == 1
    assert done.replaced is not None
    assert done.copy is not None
    assert done.replaced.name.startswith("shop.db.replaced-")
    assert operations(done.replaced) == operations(done.copy) == 2
    again = open_shop(shop.path, clock)
    assert check(again) == []
    sell(again, card, "b")
    again.close()
    assert copy.path.exists()


def test_a_lost_file_comes_back(shop: Shop, clock: ShopClock, tmp_path: Path) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    target = tmp_path / "new computer" / "shop.db"
    done = restore(copy.path, target, clock)
    assert (done.replaced, done.copy) == (None, None)
    open_shop(target, clock).close()


def test_a_damaged_file_is_replaced_and_kept_as_it_is(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    for content in (shop.path.read_bytes()[:5000], b""):
        shop.path.write_bytes(content)
        done = restore(copy.path, shop.path, clock)
        assert done.replaced is not None
        assert done.replaced.read_bytes() == content
        assert done.copy is None
        open_shop(shop.path, clock).close()


def test_what_is_no_file_of_this_version_is_replaced_by_force_only(
    shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    copy = copies.copy_now(shop).path
    shop.close()
    newer = shop.path.read_bytes()
    newer = newer[:60] + (999).to_bytes(4, "big") + newer[64:]
    for content, refusal in ((b"Dear Anna", TargetForeign), (newer, FileTooNew)):
        shop.path.write_bytes(content)
        refused(copy, shop.path, refusal, clock)
        done = restore(copy, shop.path, clock, force=True)
        assert done.replaced is not None
        assert done.replaced.read_bytes() == content
    open_shop(shop.path, clock).close()


def test_the_file_is_no_copy_of_itself_under_another_name(
    shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    shop.close()
    second, link = tmp_path / "second.db", tmp_path / "link.db"
    os.link(shop.path, second)
    link.symlink_to(shop.path)
    for source in (second, link):
        refused(source, shop.path, CopyOfItself, clock)


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among the files")
def test_nobody_waits_at_a_pipe(shop: Shop, clock: ShopClock, tmp_path: Path) -> None:
    copy = copies.copy_now(shop).path
    shop.close()
    pipe = tmp_path / "pipe.db"
    os.mkfifo(pipe)
    for work in (
        lambda: open_shop(pipe, clock),
        lambda: check_file(pipe, clock),
        lambda: restore(pipe, shop.path, clock),
        lambda: restore(copy, pipe, clock, force=True),
    ):
        with pytest.raises(FileForeign):
            work()


def test_a_name_that_no_copy_could_be_named_after_is_refused(
    shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    copy = copies.copy_now(shop).path
    shop.close()
    longest = "яx" * ((471 - len(os.fsencode(tmp_path)) - 1) // 6)
    for name in (f"{longest}яя", "ё" * 120):
        with pytest.raises(PlaceUnfit):
            create_shop(tmp_path / name, Programme(), clock)
        with pytest.raises(PlaceUnfit):
            restore(copy, tmp_path / name, clock)
    made = create_shop(tmp_path / longest, Programme(), clock)
    again = copies.copy_now(made).path
    made.close()
    assert restore(again, made.path, clock).replaced is not None


def test_what_a_killed_program_left_beside_a_lost_file_does_not_spoil_the_copy(
    shop: Shop, card: str, clock: ShopClock
) -> None:
    copy = copies.copy_now(shop)
    journal = Path(f"{shop.path}-journal")
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as killed:
        killed.execute("PRAGMA journal_mode=TRUNCATE")
        killed.execute("PRAGMA cache_size=1")
        killed.execute("BEGIN IMMEDIATE")
        killed.execute("UPDATE staff SET name = hex(zeroblob(50000))")
        hot = journal.read_bytes()
    shop.close()
    shop.path.unlink()
    assert len(hot) > 512
    journal.write_bytes(hot)
    restore(copy.path, shop.path, clock)
    assert not journal.exists()
    again = open_shop(shop.path, clock)
    assert check(again) == []
    again.close()


def test_a_damaged_copy_is_refused(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    content = copy.path.read_bytes()
    copy.path.write_bytes(content[:8192] + b"\xa5" * (len(content) - 8192))
    refused(copy.path, shop.path, CopyDamaged, clock)


def test_a_copy_whose_sums_were_changed_is_refused_unless_it_is_forced(
    shop: Shop, card: str, clock: ShopClock
) -> None:
    sell(shop, card, "a")
    copy = copies.copy_now(shop)
    shop.close()
    with closing(sqlite3.connect(copy.path)) as editor:
        for (name,) in editor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            editor.execute(f"DROP TRIGGER {name}")
        editor.execute("UPDATE account SET turnover = turnover + 1")
        editor.commit()
    refused(copy.path, shop.path, CopyDamaged, clock)
    restore(copy.path, shop.path, clock, force=True)


def test_what_is_no_copy_is_refused(shop: Shop, clock: ShopClock, tmp_path: Path) -> None:
    copy = copies.copy_now(shop).path
    shop.close()
    refused(tmp_path / "none.db", shop.path, FileNotFound, clock)
    refused(tmp_path, shop.path, FileForeign, clock)
    refused(shop.path, shop.path, CopyOfItself, clock)
    letter = tmp_path / "letter.doc"
    letter.write_text("Dear Anna")
    refused(letter, shop.path, FileForeign, clock)
    with closing(sqlite3.connect(copy)) as newer:
        newer.execute("PRAGMA user_version=999")
    refused(copy, shop.path, FileTooNew, clock)


def test_a_copy_of_another_shop_is_refused_unless_it_is_forced(
    shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / "other.db"
    create_shop(other, read_programme({"shop": {"name": "Другая"}}), lambda: EARLIER).close()
    shop.close()
    refused(other, shop.path, CopyOfOtherShop, clock)
    restore(other, shop.path, clock, force=True)
    assert what_is_inside(shop.path).shop == "Другая"


def test_a_file_that_somebody_has_open_is_not_replaced(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    refused(copy.path, shop.path, FileInUse, clock)
    second = open_shop(shop.path, clock)
    shop.close()
    refused(copy.path, shop.path, FileInUse, clock)
    second.close()
    restore(copy.path, shop.path, clock)


def test_a_command_that_waits_for_its_next_line_keeps_the_file(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    command = [sys.executable, "-m", "shopclient", "--file", str(shop.path), "till", "run"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        waiting.stdin.write(b'{"op": "balance", "card": "x"}\n')
        waiting.stdin.flush()
        assert waiting.stdout.readline()
        refused(copy.path, shop.path, FileInUse, clock)
        waiting.stdin.close()
        waiting.wait()
    restore(copy.path, shop.path, clock)


def test_a_browser_in_the_middle_of_writing_keeps_the_file(shop: Shop, clock: ShopClock) -> None:
    copy = copies.copy_now(shop)
    shop.close()
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as browser:
        browser.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileInUse):
            restore(copy.path, shop.path, clock)
        browser.execute("ROLLBACK")
    restore(copy.path, shop.path, clock)


def test_a_file_is_not_restored_into_a_cloud(shop: Shop, clock: ShopClock, tmp_path: Path) -> None:
    copy = copies.copy_now(shop)
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    refused(copy.path, cloud / "shop.db", PlaceUnfit, clock)


@pytest.mark.parametrize("call", ["link", "replace", "fsync"])
def test_a_disk_that_fails_leaves_the_file_as_it_was(
    shop: Shop, card: str, clock: ShopClock, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copies.copy_now(shop)
    sell(shop, card, "a")
    shop.close()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        if call == "link":
            patch.setattr("shutil.copyfile", full)
        with pytest.raises(DiskFull):
            restore(copy.path, shop.path, clock)
    assert operations(shop.path) == 1
    assert not list(shop.path.parent.rglob("*.unfinished"))
    assert not list(shop.path.parent.glob("*.replaced-*"))


def test_where_a_file_has_one_name_only_the_replaced_one_is_kept_as_well(
    shop: Shop, card: str, clock: ShopClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copies.copy_now(shop)
    sell(shop, card, "a")
    shop.close()

    def never(*_: object) -> None:
        raise OSError(errno.EPERM, "no second names here")

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", never)
        done = restore(copy.path, shop.path, clock)
    assert done.replaced is not None
    assert (operations(shop.path), operations(done.replaced)) == (0, 1)


# The program is killed in the n-th call, before or after its work is done; then all is looked over.
# From after one call to before the next nothing changes: the usual run takes every other moment.
KILLED = """
import os, shutil, signal, sqlite3, sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from shopclient.services import copies, files, restore
from shopclient.services.checks import check
from shopclient.services.insides import what_is_inside

copy, file = map(Path, sys.argv[1:3])
clock = lambda: datetime(2026, 11, 21, 9, tzinfo=UTC)
left = -1

def deadly(real):
    def call(*arguments, **named):
        step()
        answer = real(*arguments, **named)
        step()
        return answer
    return call

def step():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

for module, name in [(os, "replace"), (os, "link"), (os, "fsync"), (os, "utime"), (shutil, "copymode"),
                     (sqlite3, "connect"), (Path, "unlink"), (files, "_copy_in_one_step")]:
    setattr(module, name, deadly(getattr(module, name)))

kept = file.read_bytes()
for steps in count(1, int(sys.argv[3])):
    file.write_bytes(kept)
    child = os.fork()
    if not child:
        left = steps
        restore.restore(copy, file, clock)
        os._exit(0)
    _, state = os.waitpid(child, 0)
    shop = files.open_shop(file, clock)
    faults = len(check(shop))
    shop.close()
    print(what_is_inside(file).operations, faults)
    if state == 0:
        break
    assert os.WTERMSIG(state) == signal.SIGKILL, state
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_step_the_old_or_the_new_file_is_there_whole(
    shop: Shop, card: str, clock: ShopClock
) -> None:
    copy = copies.copy_now(shop)
    sell(shop, card, "a")
    shop.close()
    command = [sys.executable, "-c", KILLED, str(copy.path), str(shop.path), "1" if FULL else "2"]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert killed.returncode == 0, killed.stderr
    found = [tuple(map(int, line.split())) for line in killed.stdout.splitlines()]
    assert len(found) > 30
    assert found == sorted(found, reverse=True)  # first the old file, with its sale, then the new one
    assert set(found) == {(1, 0), (0, 0)}
    assert what_is_inside(copy.path).operations == 0
