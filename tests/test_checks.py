"""The tools that read the code, each counted as a test."""

import re
import subprocess
import sys
import tomllib

import pytest

from tools.environment import LOCKS, ROOT


@pytest.mark.parametrize("words", ["mypy", "ruff check", "ruff format --check"])
def test_the_tool_finds_nothing(words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *words.split()], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{words}:\n{done.stdout}{done.stderr}"


def pins(level: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", LOCKS[level].read_text(encoding="utf-8"), re.MULTILINE))


def test_locks_hold_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [re.split(r"[<>=~! ;\[]", line)[0] for line in project["project"]["dependencies"]]
    assert sorted(name.lower() for name in named if name.lower() not in pins("run")) == []


def test_tests_run_with_the_versions_that_users_get() -> None:
    tested = pins("test")
    assert {name: version for name, version in pins("run").items() if tested.get(name) != version} == {}
