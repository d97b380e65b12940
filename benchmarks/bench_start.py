"""Process start to the first painted window on a file of 10,000 clients, against a bare window.

The floor is a bare PySide6 window with SQLAlchemy's ORM imported, started in turns with the program in the
same run. Both tell their first paint on stderr as "first-paint SECONDS", the CPU time they took up to then.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.x11 import open_screen

ROOT = Path(__file__).resolve().parent.parent
TURNS = 9
CLIENTS, PURCHASES = 10_000, 30_000
XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
FLOOR = [sys.executable, "-m", "benchmarks.bare_window"]


@dataclass(frozen=True)
class Start:
    """One start up to its first paint; both in seconds."""

    wall: float
    cpu: float


def measure(command: list[str], environment: dict[str, str]) -> Start:
    """Start *command* and wait for its first paint.

    Raises:
        RuntimeError: It ended without painting; the text is what it said.
    """
    began = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    said = []
    with child:
        for line in child.stderr or ():
            if line.startswith("first-paint"):
                wall = time.perf_counter() - began
                return Start(wall, float(line.split()[1]))
            said.append(line)
    raise RuntimeError(f"{' '.join(command)} painted nothing:\n{''.join(said)}")


def compare(program: list[str], environment: dict[str, str], platform: str) -> None:
    """Start floor and program in turns, then print their medians and the ratio."""
    floors, programs = [], []
    # The first turn only warms the disk's cache.
    for turn in range(TURNS + 1):
        pair = measure(FLOOR, environment), measure(program, environment)
        if turn:
            floors.append(pair[0])
            programs.append(pair[1])
    for kind in ("wall", "cpu"):
        floor, own = (
            statistics.median(getattr(start, kind) for start in starts) for starts in (floors, programs)
        )
        print(f"{platform:10} {kind:5} floor {floor:6.3f} s  program {own:6.3f} s  ratio {own / floor:5.2f}")


@contextmanager
def platforms() -> Iterator[dict[str, dict[str, str]]]:
    """Give the environments to measure in: no screen at all and, where there is one, an X screen."""
    found = {"offscreen": {"QT_QPA_PLATFORM": "offscreen"}}
    if shutil.which("Xvfb"):
        with open_screen() as screen:
            yield {**found, "xcb": {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display}}
    elif os.environ.get("DISPLAY"):
        yield {**found, "xcb": {"QT_QPA_PLATFORM": "xcb"}}
    else:
        yield found


def main() -> None:
    """Make the shop's file, then measure on each platform."""
    with TemporaryDirectory() as folder, platforms() as each:
        file = str(Path(folder) / "shop.shop")
        sizes = ["--clients", str(CLIENTS), "--purchases", str(PURCHASES), "--seed", "1"]
        subprocess.run([sys.executable, "main.py", "demo", file, *sizes], cwd=ROOT, check=True)
        # Folders of its own: the user's settings and a running window are left alone.
        own = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA", *XDG), folder)
        program = [sys.executable, "main.py", "--file", file]
        for platform, variables in each.items():
            environment = {**os.environ, **own, "SHOPCLIENT_REPORT_FIRST_PAINT": "1", **variables}
            compare(program, environment, platform)


if __name__ == "__main__":
    main()
