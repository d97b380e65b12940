"""What the usual run takes a part of and ``make test-full`` whole; ``FULL_FAULTS=1`` is for the faults."""

import os

FULL = bool(os.environ.get("FULL_TESTS"))
#: In the full run every STEP-th call is struck, and the power goes after it; 0 is the usual run: a few calls.
STEP = int(os.environ.get("FULL_FAULTS") or 0)


def examples(count: int) -> int:
    """Return how many examples of chance to try: *count* in the full run, half of them in the usual one."""
    return count if FULL else (count + 1) // 2
