"""The program as it is started: command or window, what is painted first, a second start, kill -9."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shopclient.__main__ import _window_options
from shopclient.domain.programme import Programme
from shopclient.services.files import create_shop
from tests.services.conftest import ShopClock
from tools.environment import ROOT

PROGRAM = [sys.executable, "-m", "shopclient"]
FOLDERS = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
PAINTED = {"SHOPCLIENT_REPORT_FIRST_PAINT": "1"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A shop's file."""
    path = tmp_path / "shop.shopclient"
    create_shop(path, Programme(), ShopClock()).close()
    return path


def environment(home: Path, **more: str) -> dict[str, str]:
    """The variables of a person whose folders all lie in *home*."""
    own = {name: str(home / name) for name in FOLDERS}
    return {**os.environ, **own, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **more}


def start(file: Path, home: Path, *words: str, **more: str) -> "subprocess.CompletedProcess[str]":
    """Start the program on *file* and wait until it ends."""
    command = [*PROGRAM, "--file", str(file), *words]
    return subprocess.run(
        command,
        env=environment(home, **more),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@contextmanager
def running(file: Path, home: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program with its window painted, running until it is killed."""
    command, variables = (
        [*PROGRAM, "--file", str(file)],
        environment(home, SHOPCLIENT_REPORT_FIRST_PAINT="stay"),
    )
    with subprocess.Popen(
        command, env=variables, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8"
    ) as program:
        try:
            assert program.stderr is not None
            assert program.stderr.readline().startswith("first-paint ")
            yield program
        finally:
            program.kill()


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--demo"], True),
        (["--strip", "--file", "x"], True),
        (["--file", "x", "--language", "ru"], True),
        (["--file=x"], True),
        (["--language=de"], False),
        (["--file"], False),
        (["--version"], False),
        (["--help"], False),
        (["--file", "x", "check"], False),
        (["check", "--file", "x"], False),
        (["--json"], False),
    ],
)
def test_only_options_of_the_window_open_the_window(words: list[str], window: bool) -> None:
    assert (_window_options(words) is not None) == window


def test_the_window_is_painted_before_the_database_is_loaded(file: Path, tmp_path: Path) -> None:
    asked = (
        "import sys; from shopclient.__main__ import main; code = main(sys.argv[1:]);"
        "print(code, *sorted({'sqlalchemy', 'alembic', 'reportlab', 'phonenumbers'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, "--file", str(file)],
        env=environment(tmp_path, **PAINTED),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "0", done.stderr
    assert done.stderr.startswith("first-paint ")


def test_a_second_start_calls_the_first_window_and_goes(file: Path, tmp_path: Path) -> None:
    with running(file, tmp_path) as first:
        second = start(file, tmp_path)
        still_there = first.poll() is None
    [log] = tmp_path.rglob("shopclient.log")
    assert (second.returncode, second.stderr, still_there) == (0, "", True)
    assert "the first window comes to the front" in log.read_text(encoding="utf-8")


def test_a_second_start_for_the_strip_is_answered_by_the_first(file: Path, tmp_path: Path) -> None:
    with running(file, tmp_path) as first:
        second = start(file, tmp_path, "--strip")
        still_there = first.poll() is None
    assert (second.returncode, second.stderr, still_there) == (0, "", True)


def test_another_file_gets_a_window_of_its_own(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.shopclient"
    create_shop(other, Programme(), ShopClock()).close()
    with running(file, tmp_path):
        assert start(other, tmp_path, **PAINTED).stderr.startswith("first-paint ")


def test_a_killed_program_leaves_the_way_free(file: Path, tmp_path: Path) -> None:
    with running(file, tmp_path):
        assert start(file, tmp_path).returncode == 0
    assert start(file, tmp_path, **PAINTED).stderr.startswith("first-paint ")
    with running(file, tmp_path):
        assert start(file, tmp_path).returncode == 0
