"""`clients imports` and `purchases imports`: what was brought in, the newest first."""

from typing import Any

from shopclient.cli.call import Call
from shopclient.services import import_batches

_MOST = 100


def newest(call: Call, kind: import_batches.Kind, updated: str) -> dict[str, Any]:
    """Return the newest imports of *kind*; *updated* is the key of those that were there already."""
    shop = call.shop()
    try:
        found = import_batches.newest(shop, _MOST, kind)
    finally:
        shop.close()
    return {
        "imports": [
            {
                "number": one.number,
                "at": one.at.isoformat(timespec="seconds"),
                "file": one.file_name,
                "added": one.added,
                updated: one.updated,
                "stopped_at": one.stopped_at,
                "undone": one.undone,
            }
            for one in found
        ]
    }
