""" "Check data" while the shop goes on: a fresh copy is looked over, so that no sale waits (trust T33)."""

from datetime import datetime

from shopclient.domain.errors import FileDamaged
from shopclient.models.database import refusing
from shopclient.services.anchors import cut_tail
from shopclient.services.attachment_carrying import lost
from shopclient.services.checks import Finding, Watch, check
from shopclient.services.file_care import copies_folder, keep_care
from shopclient.services.files import fill_copy
from shopclient.services.shop import Shop
from shopclient.services.unfinished import make_folder, unfinished


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
    keep_care(shop.path, checked_at=shop.now, faults=sum(1 + finding.more for finding in found))
    return found


def _look_over(shop: Shop, watch: Watch | None) -> list[Finding]:
    folder = copies_folder(shop.path)

    def clock() -> datetime:
        return shop.now

    try:
        with refusing(folder):
            make_folder(folder)
            with unfinished(folder, "check") as trial:
                fill_copy(shop.path, trial.path, folder)
                copied = Shop(trial.path, clock)
                try:
                    return [*check(copied, watch), *cut_tail(shop), *lost(shop)]
                finally:
                    copied.close()
    except FileDamaged as damaged:
        return [Finding("file", damaged.detail)]
