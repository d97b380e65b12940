"""What a period would have looked like under another programme, reckoned from its real receipts.

The shop's file is not touched: a checked copy of it is taken back to the start of the period, everything
since is booked again there by the services of the till under the other rules, and the copy is removed.
``trial_deeds`` says what "as if" means, deed by deed.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from shopclient.domain.month_steps import months_before
from shopclient.domain.programme import Programme
from shopclient.domain.trial import Figures, ReceiptTried, ThenAndNow, Trial
from shopclient.models.database import as_refusal, refusing
from shopclient.models.sessions import driver_of
from shopclient.services import programmes
from shopclient.services.clock import Clock
from shopclient.services.files import fill_copy
from shopclient.services.shop import Shop
from shopclient.services.stopping import Progress, Stopped, stoppable
from shopclient.services.trial_copy import Aside, take_back
from shopclient.services.trial_replay import Replay
from shopclient.services.trial_sums import add_up
from shopclient.services.unfinished import unfinished

Each = Callable[[ReceiptTried], None]


def last_months(until: date, months: int) -> tuple[date, date]:
    """Return the first and the last day of so many months that end with the day *until*."""
    return months_before(until, months) + timedelta(days=1), until


def try_programme(
    shop: Shop,
    programme: Programme,
    since: date,
    until: date,
    progress: Progress | None = None,
    each: Each | None = None,
    copying: Progress | None = None,
) -> Trial | None:
    """Return what business days *since* to *until*, both included, would have been under *programme*.

    Args:
        shop: The shop; sales go on meanwhile.
        programme: The rules on trial; the shop stays in its time zone.
        since, until: The period.
        progress: Told how many deeds of how many are done; when it says False, the answer is None.
        each: Told of every receipt, as it was and as it would have been.
        copying: Told how much of how much of the file is copied, and asked with all of all while the copy is
            prepared and while it is added up; when it says False, the answer is None.

    Raises:
        ProgramInvalid: The programme cannot be put in force in this shop.
        DiskFull, FileTrouble, FileReadOnly: The disk refused the copy; nothing is left of it.
        FileDamaged: The shop's file is not whole.
    """
    with refusing(shop.path), unfinished(shop.path.parent, "copy") as copy:
        own = shop.programme().shop
        go_on = None if copying is None else partial(copying, 1, 1)
        try:
            fill_copy(shop.path, copy.path, shop.path, copying)
            # Moments are kept on the shop's clock: by the clock of another place they would be other ones.
            there = replace(programme, shop=replace(programme.shop, timezone=own.timezone))
            _load(copy.path, there, lambda: shop.now)
            aside = take_back(copy.path, since, until, own, go_on)
            if aside is None:
                nothing = ThenAndNow(Figures(), Figures())
                return Trial(since, until, 0, 0, nothing, (), ())
            copied = Shop(copy.path, lambda: shop.now)
            try:
                return _tried(copied, since, until, aside, progress or _go_on, each, go_on)
            finally:
                copied.close()
        except Stopped:
            return None
        except sqlite3.Error as error:
            raise (as_refusal(error, copy.path, named=shop.path) or error) from error


def _load(copy: Path, programme: Programme, clock: Clock) -> None:
    """Put the programme in force on the copy, if the shop could."""
    shop = Shop(copy, clock)
    try:
        programmes.load(shop, programme)
    finally:
        shop.close()


def _tried(
    copy: Shop,
    since: date,
    until: date,
    aside: Aside,
    progress: Progress,
    each: Each | None,
    go_on: Callable[[], bool] | None,
) -> Trial:
    with copy.writing() as tx:
        tx.discard()  # nothing of it is asked for once it is added up
        driver = driver_of(tx.session)
        # Else what does not fit into 2 MB is waited for on the disk again and again.
        driver.execute("PRAGMA cache_size=-64000")
        Replay(tx, tx.programme, tx.programme_id, since, until, aside, progress).run()
        with stoppable(driver, go_on):
            return add_up(driver, aside, since, until, each)


def _go_on(_done: int, _total: int) -> bool:
    return True
