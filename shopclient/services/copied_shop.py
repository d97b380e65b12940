"""The shop's file copied and opened beside itself, for work that is tried and not kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from shopclient.models.database import refusing
from shopclient.services.file_care import copies_folder
from shopclient.services.files import fill_copy
from shopclient.services.shop import Shop
from shopclient.services.unfinished import make_folder, unfinished


@contextmanager
def copied_shop(shop: Shop) -> Iterator[Shop]:
    """Give a shop of the same clock on a copy of the file, which is gone afterwards.

    Long work in a transaction that is not kept would hold up the till.
    """
    folder = copies_folder(shop.path)

    def clock() -> datetime:
        return shop.now

    with refusing(folder):
        make_folder(folder)
        with unfinished(folder, "copy") as fresh:
            fill_copy(shop.path, fresh.path, folder)
            copied = Shop(fresh.path, clock)
            try:
                yield copied
            finally:
                copied.close()
