"""The sub-commands of tools/dev.py; each prepares what it needs and hands over to a child process."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools import environment, system, translations
from tools.environment import ROOT

_UV_COMPILE = ("pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes")


def main(arguments: Sequence[str]) -> int:
    """Carry out one sub-command and return the exit code of what it started."""
    parser = _parser()
    command: Callable[[list[str]], int] | None = parser.parse_args(arguments[:1]).command
    if command is None:
        parser.print_help()
        return 2
    try:
        return command(list(arguments[1:]))
    except environment.NotReady as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        # What went wrong was said by the tool itself.
        return failed.returncode
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Start, test and look after Shopclient. What is missing is prepared first.",
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="command")
    for name, command, summary in (
        ("run", run, "open the program; further words are its own command line"),
        ("test", test, "all checks and tests; further words go to pytest"),
        ("test-full", test_full, "the same with more examples of chance, languages and sizes"),
        ("prepare", prepare, "only prepare: prepare [run|test]"),
        ("screenshots", screenshots, "draw every screen into a folder (default: screenshots)"),
        ("bench", bench, "run the benchmarks, or those named"),
        ("translations", update_translations, "bring resources/i18n up to date with the texts in the code"),
        ("lock", lock, "write both lock files anew from pyproject.toml (needs uv; --upgrade)"),
    ):
        commands.add_parser(name, help=summary).set_defaults(command=command)
    return parser


def run(rest: list[str]) -> int:
    """Open the program, or let it answer on the command line."""
    _ready("run")
    return _hand_over([str(ROOT / "main.py"), *rest])


def test(rest: list[str]) -> int:
    """Run every check and test; ruff, mypy and the translations are tests among the others."""
    _ready("test")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    missing = system.missing_x11_packages()
    if missing:
        print(f"Tests in a real window will be skipped; for them: {system.install_line(missing)}")
    os.chdir(ROOT)
    # The tests start the program hundreds of times: each start would compile anew what is not compiled.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.compile_program()
    return _hand_over(["-m", "pytest", "-n", "2", "--dist", "worksteal", *rest])


def test_full(rest: list[str]) -> int:
    """Run what ``test`` runs and what it leaves out for the sake of time, see tests/full.py."""
    os.environ["FULL_TESTS"] = "1"
    return test(rest)


def prepare(rest: list[str]) -> int:
    """Prepare for running (or, with "test", for testing) and start nothing."""
    level = rest[0] if rest else "run"
    if level not in environment.LOCKS:
        raise environment.NotReady("prepare takes run or test")
    _ready(level)
    return 0


def screenshots(rest: list[str]) -> int:
    """Draw every screen in every language, light and dark."""
    _ready("test")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = Path(rest[0] if rest else ROOT / "screenshots").absolute()
    os.chdir(ROOT)
    return _hand_over(["-m", "tools.screenshots", str(folder)])


def bench(rest: list[str]) -> int:
    """Run benchmarks/bench_*.py one after the other; *rest* may name some: start, till."""
    _ready("test")
    chosen = [f"bench_{name}" for name in rest] or [
        file.stem for file in sorted((ROOT / "benchmarks").glob("bench_*.py"))
    ]
    codes = [
        subprocess.run(
            [str(environment.python()), "-m", f"benchmarks.{name}"], cwd=ROOT, check=False
        ).returncode
        for name in chosen
    ]
    return max(codes, default=0)


def update_translations(_rest: list[str]) -> int:
    """Let the translation files follow the code, compile them and tell what is left to translate."""
    _ready("test")
    translations.update(translations.FOLDER, environment.scripts())
    translations.compile_stale(environment.scripts())
    unfinished = {
        file.name: translations.unfinished(file) for file in sorted(translations.FOLDER.glob("*.ts"))
    }
    for name, count in unfinished.items():
        print(f"{name}: {count} to translate")
    return 0


def lock(rest: list[str]) -> int:
    """Write both lock files anew; only uv resolves for Linux and Windows at once. *rest*: --upgrade."""
    uv = shutil.which("uv")
    if uv is None:
        raise environment.NotReady("This needs uv: pip install uv")
    for level, file in environment.LOCKS.items():
        group = environment.GROUPS[level]
        compile_one = [uv, *_UV_COMPILE, "--no-header", *rest, "--group", group]
        subprocess.run([*compile_one, "pyproject.toml", "-o", file.name], cwd=ROOT, check=True)
    return 0


def _ready(level: str) -> None:
    environment.prepare(level)
    translations.compile_stale(environment.scripts())


def _hand_over(arguments: list[str]) -> int:
    sys.stdout.flush()
    command = [str(environment.python()), *arguments]
    if os.name == "posix":
        # Becoming the program lets Ctrl-C, kill and the exit code reach the right process.
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode
