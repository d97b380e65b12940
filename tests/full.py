"""What the usual run takes of a long matrix, and the full one takes whole (``FULL_FAULTS=1``)."""

import os

#: Whether every call is struck, every moment gets its power cuts, and thousands of sales race.
EVERY_FAULT = bool(os.environ.get("FULL_FAULTS"))
