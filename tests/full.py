"""What the usual run takes of a long matrix, and the full one takes whole (``FULL_FAULTS=1``)."""

import os

#: In the full run every STEP-th call is struck, and the power goes after it; 0 is the usual run: a few calls.
STEP = int(os.environ.get("FULL_FAULTS") or 0)
