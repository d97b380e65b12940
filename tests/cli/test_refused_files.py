"""Files that cannot be opened: each is refused by its code, and nothing on the disk changes."""

import json
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from shopclient.models.database import SCHEMA_VERSION
from tests.cli.conftest import ROOT, Program
from tests.services.old_file import make_old_file

COMMANDS = (
    ("clients", "find", "x"),
    ("cards", "issue", "--kind", "simple", "--bearer", "1"),
    ("program", "dump"),
    ("till", "run"),
    ("backup",),
    ("today",),
)


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a folder, by name."""
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50])


def cut_in_half(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def noise(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))


def spoil_root(file: Path, table: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        [size] = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(file.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    file.write_bytes(data)


def one_page(file: Path) -> None:
    spoil_root(file, "sale_line")


def rules(file: Path) -> None:
    spoil_root(file, "programme")


def header(file: Path, at: int, value: int) -> None:
    data = bytearray(file.read_bytes())
    data[at : at + 4] = value.to_bytes(4, "big")
    file.write_bytes(data)


def newer(file: Path) -> None:
    header(file, 60, 999)


def foreign(file: Path) -> None:
    header(file, 68, 1)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def vanished(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (cut_short, "file_foreign"),
        (cut_in_half, "file_damaged"),
        (noise, "file_damaged"),
        (one_page, "file_damaged"),
        (rules, "file_damaged"),
        (newer, "file_too_new"),
        (foreign, "file_foreign"),
        (empty, "file_foreign"),
        (vanished, "file_not_found"),
    ],
)
def test_every_command_refuses_the_file_and_leaves_all_as_it_was(
    shop: Program, file: Path, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(file)
    before = contents(file.parent)
    for words in COMMANDS:
        answer = shop(*words, "--json")
        assert (answer.code, answer.tree["error"]["code"]) == (1, code), words
        assert answer.err.count("\n") == 1
    assert contents(file.parent) == before


@pytest.mark.parametrize("spoil", [cut_in_half, noise, one_page, rules])
def test_a_check_tells_what_is_damaged(shop: Program, file: Path, spoil: Callable[[Path], None]) -> None:
    spoil(file)
    before = contents(file.parent)
    answer = shop("check", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert not answer.tree["ok"]
    assert {finding["code"] for finding in answer.tree["findings"]} >= {"file"}
    assert shop("check").out.startswith("ok: no")
    assert contents(file.parent) == before


def test_a_check_says_how_many_more_there_are(shop: Program, file: Path) -> None:
    shop("cards", "issue", "--kind", "simple", "--bearer", "25")
    with closing(sqlite3.connect(file)) as editor:
        editor.execute("DROP TRIGGER card_of_fact")
        editor.execute("UPDATE card SET state = 'blocked' WHERE state = 'active'")
        editor.commit()
    guard, *cards = shop("check", "--json").tree["findings"]
    assert guard == {"code": "guard_missing", "detail": "card_of_fact"}
    assert [len(cards), cards[0].get("more"), cards[-1]["more"]] == [20, None, 5]


@pytest.mark.parametrize("spoil", [cut_in_half, noise, foreign, empty, vanished])
def test_who_cannot_open_the_file_is_told_of_its_newest_copy(
    shop: Program, file: Path, spoil: Callable[[Path], None]
) -> None:
    copies = [shop("backup", "--json").tree["copy"] for _ in range(2)]
    spoil(file)
    answer = shop("clients", "find", "x", "--json")
    message = answer.tree["error"]["message"]
    assert copies[1] in message
    assert answer.err == f"{message}\n"
    assert shop("restore", copies[1], "--force").code == 0
    assert copies[1] not in shop("restore", file.parent / "none", "--json").out


def test_a_check_finds_its_words_whatever_bytes_are_torn(shop: Program, file: Path) -> None:
    """Among them are those that keep the names and the statements of the tables."""
    whole = file.read_bytes()
    for seed in range(12):
        chance = random.Random(seed)
        torn = bytearray(whole)
        for _ in range(200):
            torn[chance.randrange(100, 30_000)] = chance.randrange(128, 256)
        file.write_bytes(torn)
        answer = shop("check", "--json")
        assert answer.code == 0, answer.out
        assert not answer.tree["ok"]


def test_a_table_that_is_gone_is_damage(shop: Program, file: Path) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("DROP TABLE programme")
        other.commit()
    assert shop("clients", "find", "x", "--json").tree["error"]["code"] == "file_damaged"
    assert not shop("check", "--json").tree["ok"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
def test_a_file_that_may_not_be_written_is_read_and_left_alone(shop: Program, file: Path) -> None:
    """As a person without rights in the folder; the tests' own user may have all rights."""
    # Not in the folder of pytest, which keeps others out of it.
    with TemporaryDirectory(prefix="shopclient-rights-") as name:
        folder = Path(name)
        readable = folder / file.name
        readable.write_bytes(file.read_bytes())
        readable.chmod(0o444)
        folder.chmod(0o555)
        before = contents(folder)
        found = as_somebody_else(readable, "clients", "find", "x")
        readable.chmod(0o000)
        hidden = as_somebody_else(readable, "clients", "find", "x")
        readable.chmod(0o444)
        issued = as_somebody_else(readable, "cards", "issue", "--kind", "simple", "--bearer", "1")
        after = contents(folder)
        folder.chmod(0o755)
    assert found == (0, {"clients": []})
    assert (hidden[0], hidden[1]["error"]["code"]) == (1, "file_read_only")
    assert "may not be read" in hidden[1]["error"]["message"]
    assert (issued[0], issued[1]["error"]["code"]) == (1, "file_read_only")
    assert after == before


def as_somebody_else(file: Path, *words: str) -> tuple[int, dict[str, Any]]:
    """Call the program without the rights of the computer's owner; the user's own rights are enough."""
    become = "import os; os.getuid() or os.setuid(65534)\n"
    code = f"{become}import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    code += "from shopclient.__main__ import main; sys.exit(main(sys.argv[1:]))"
    # Imported before the rights are given up: the tests' own folders need not be open to everybody.
    code = "import shopclient.cli.main\n" + code
    done = subprocess.run(
        [sys.executable, "-c", code, "--file", str(file), "--json", *words],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "HOME": str(file.parent)},
        timeout=60,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.returncode, json.loads(done.stdout)


def test_an_older_file_is_brought_up_and_that_is_said(tmp_path: Path) -> None:
    old = make_old_file(tmp_path / "shop.db")
    command = (sys.executable, "-m", "shopclient", "--file", str(old), "--language", "ru", "--json", "today")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert "items" in json.loads(done.stdout)
    said = done.stderr.decode()
    assert said.startswith("Файл магазина приводится к этой версии программы.")
    assert (tmp_path / f"shop.db.before-v{SCHEMA_VERSION}").name in said
    again = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert (again.stdout, again.stderr) == (done.stdout, b"")
