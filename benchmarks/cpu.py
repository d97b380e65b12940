"""The CPU time of a piece of work: what the rest of the machine does counts little in it."""

import statistics
import time
from collections.abc import Callable


def cpu_ms(work: Callable[[], object], rounds: int = 7) -> float:
    """Return the median CPU time of *rounds* in milliseconds, after one to warm up."""
    work()
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)
