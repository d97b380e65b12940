"""Whether there is room for more: SQLite calls a spent quota an error of the disk and does not say which."""

import os
import sys
import tempfile
from pathlib import Path

from shopclient.domain.disk import means_full

#: Bytes; a booking writes less, and so does the journal of most imports.
_MUCH = 1 << 24
_PROBE = 1 << 16


def is_full(path: Path) -> bool:
    """Return whether the file at *path* cannot grow: a limit is near, or the disk takes no more."""
    try:
        limit = _largest_file()
        return (limit is not None and path.stat().st_size + _MUCH > limit) or _refuses_more(path.parent)
    except OSError:
        return False


def _refuses_more(folder: Path) -> bool:
    try:
        # It has no name, or loses it at once: nothing is left behind whatever happens.
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(_PROBE))
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as error:
        return means_full(error)
    return False


if sys.platform == "win32":

    def _largest_file() -> int | None:
        return None

else:
    import resource

    def _largest_file() -> int | None:
        soft, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        return None if soft == resource.RLIM_INFINITY else soft
