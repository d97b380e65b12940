""" "Check data" while the shop goes on: a fresh copy is looked over, so that no sale waits (trust T33)."""

import secrets
from datetime import datetime

from shopclient.domain.errors import FileDamaged
from shopclient.services.anchors import cut_tail
from shopclient.services.checks import Finding, Watch, check
from shopclient.services.file_care import copies_folder, keep_care
from shopclient.services.files import copy_file
from shopclient.services.shop import Shop


def check_data(shop: Shop, watch: Watch | None = None) -> list[Finding]:
    """Look the shop's data over and remember when that was and what came of it.

    Args:
        shop: It may be sold in meanwhile; what is looked over is its state at the beginning.
        watch: Told how many steps of how many are done; what it raises ends the check, and nothing is
            remembered.

    Raises:
        DiskFull, FileTrouble, FileReadOnly: There is no room for the copy that is looked over.
    """
    found = _look_over(shop, watch)
    keep_care(shop.path, checked_at=shop.now, faults=len(found))
    return found


def _look_over(shop: Shop, watch: Watch | None) -> list[Finding]:
    trial = copies_folder(shop.path) / f"check-{secrets.token_hex(8)}.unfinished"

    def clock() -> datetime:
        return shop.now

    try:
        copy_file(shop.path, trial)
        copied = Shop(trial, clock)
        try:
            return [*check(copied, watch), *cut_tail(shop)]
        finally:
            copied.close()
    except FileDamaged as damaged:
        return [Finding("file", damaged.detail)]
    finally:
        trial.unlink(missing_ok=True)
