"""From a scan to its painted figures in a shop of size M, and how long saving a sale makes the window deaf.

A real window, offscreen and where there is one on an X screen, its work in threads as on any day. Beside it
a bare one in the same run: the reads that a bill cannot do without in a worker, two labels, a paint. Then
sales, once as the disk is and once with each wait for it 100 ms longer (tests/faults/faults.c). Filling the
shop takes some minutes; ``--file F`` takes one that is there, made by benchmarks.bulk_shop. Quote it from a
quiet machine; CPU is told beside. Run: python -m benchmarks.bench_counter
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.bench_start import platforms
from benchmarks.bench_till import NOW, SIZES
from benchmarks.bulk_shop import fill
from tests.faults.engine import compiled

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 200
#: Milliseconds that each wait for a slow disk takes longer.
SLOW = 100


def measured(path: Path, environment: dict[str, str], rounds: int, slow: int) -> dict[str, list[float]]:
    """Run one window and return what it measured, in milliseconds."""
    size = str(SIZES["M"][0])
    command = [sys.executable, "-m", "benchmarks.counter_window", str(path), size, str(rounds), str(slow)]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, list[float]] = json.loads(done.stdout)
    return found


def tell(platform: str, found: dict[str, list[float]]) -> None:
    for name, times in found.items():
        if times:
            ordered = sorted(times)
            p50, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
            print(f"{platform:16} {name:9} p50 {p50:7.1f}  p95 {p95:7.1f}  max {ordered[-1]:7.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=Path, help="a shop of size M that is there; sales are booked in it")
    given = parser.parse_args().file
    with tempfile.TemporaryDirectory() as folder, platforms() as each:
        path = given or Path(folder) / "M.db"
        if given is None:
            fill(path, *SIZES["M"], lambda: NOW)
        library = compiled(Path(folder))
        for platform, variables in each.items():
            environment = {**os.environ, **variables}
            tell(platform, measured(path, environment, ROUNDS, 0))
            if library is not None:
                slowed = {**environment, "LD_PRELOAD": str(library)}
                tell(f"{platform} slow", measured(path, slowed, 0, SLOW))


if __name__ == "__main__":
    main()
