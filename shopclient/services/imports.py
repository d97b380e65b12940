"""People of another program's list brought into the client file, with their cards and balances.

Some hundred rows are written in a transaction, so that no sale waits longer than for one of these; all of
them together are one import, which can be taken back as a whole. A trial run does the same work and keeps
nothing, so that its counts are those of the run.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from sqlalchemy import func, select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.errors import HolderNotAllowed
from shopclient.models import Account, Lot
from shopclient.services import import_batches
from shopclient.services.changes import Change
from shopclient.services.copied_shop import copied_shop
from shopclient.services.import_preparing import Prepared, Preparing
from shopclient.services.import_undoing import take_back
from shopclient.services.import_values import Beside, CardAs, Double, Incoming, Outcome, Problem, Rules
from shopclient.services.import_writing import Memory, Writer
from shopclient.services.shop import Shop, Tx
from shopclient.services.stopping import Stopped

__all__ = ["Beside", "CardAs", "Double", "Incoming", "Outcome", "Problem", "Progress", "Rules", "bring_in"]

Progress = Callable[[int, int], None]

#: Rows of one transaction; a sale that comes meanwhile waits for about a tenth of a second.
CHUNK: Final = 300
# Clients who name others; each is written by itself.
_LINKED: Final = 50
_TOLD_EVERY = 50
_NO_RULES = Rules()


def bring_in(
    shop: Shop,
    rows: Iterable[Incoming],
    kind_key: str | None = None,
    *,
    trial: bool = False,
    progress: Progress | None = None,
    total: int | None = None,
    file_name: str = "",
    rules: Rules = _NO_RULES,
    is_own: bool = False,
) -> Outcome:
    """Bring *rows* into the client file.

    Args:
        shop: The open shop.
        rows: People, in the order of the list; read as they are needed.
        kind_key: The kind that their cards are kept as; None is the programme's first kind, and where
            there is none a card's number goes into the notes.
        trial: Do all the work and keep nothing.
        progress: Told (done, total) now and then. If it raises ``Stopped``, what had come in is taken back.
        total: How many rows there are, for *progress*.
        file_name: Under which the import is noted.
        rules: What is done with doubles.
        is_own: The list is one of ours: fields of the shop's own that it has are made where they lack.

    Raises:
        KindUnknown: The programme has no such kind.
        HolderNotAllowed: Cards of this kind are no clients' own.
        Stopped: *progress* said so.
        DiskFull, FileInUse, FileTrouble: What had come in before is an import that stopped.

    Source: command line, `clients import`: a balance becomes an opening lot, what was spent becomes opening
    turnover and never takings, and imported cards get no welcome bonus.
    """
    if isinstance(rows, Sequence):
        total = len(rows)
    run = _Run(shop, kind_key, rules, file_name, progress, total or 0)
    run.is_own = is_own
    if trial and (is_own or total is None or total > CHUNK):
        return _on_a_copy(shop, run, rows)
    try:
        return run.all(shop, rows, trial=trial)
    except Stopped:
        if run.outcome.batch is not None:
            take_back(shop, run.outcome.batch)
        raise
    finally:
        if run.outcome.has_changed and not trial:
            shop.changes.publish(frozenset({Change.IMPORT, Change.CLIENT, Change.CARD, Change.LEDGER}))


def _on_a_copy(shop: Shop, run: "_Run", rows: Iterable[Incoming]) -> Outcome:
    """Try a long list out on a copy of the file: a transaction that is not kept would hold up the till."""
    with copied_shop(shop) as copied:
        try:
            return run.all(copied, rows, trial=False)
        finally:
            run.outcome.batch = None


class _Run:
    """One run over a list."""

    def __init__(
        self,
        shop: Shop,
        kind_key: str | None,
        rules: Rules,
        file_name: str,
        progress: Progress | None,
        total: int,
    ) -> None:
        self.outcome = Outcome()
        programme = shop.programme()
        self._kind: CardKind | None
        if kind_key is not None:
            self._kind = programme.kind(kind_key)
            if self._kind.gift or "named" not in self._kind.holders:
                raise HolderNotAllowed(kind_key)
        else:
            usual = (kind for kind in programme.kinds if not kind.retired and not kind.gift)
            self._kind = next((kind for kind in usual if "named" in kind.holders), None)
        self._rules, self._file_name, self._progress, self._total = rules, file_name, progress, total
        self.is_own = False
        self._memory = Memory()
        self._done = 0

    def all(self, shop: Shop, rows: Iterable[Incoming], *, trial: bool) -> Outcome:
        """Write all *rows*, some hundred at a time, and then who named whom."""
        self._preparing = Preparing(shop, has_kind=self._kind is not None, is_own=self.is_own)
        with shop.reading() as session:
            self._memory.names.read_on(session)
            query = select(func.sum(Lot.left)).join(Account).where(Account.is_gift == 0)
            self.outcome.owed = session.scalar(query) or 0
        waiting = iter(rows)
        chunk = self._prepared(waiting)
        while chunk:
            after = self._prepared(waiting)
            self._write(shop, chunk, is_last=not after, trial=trial)
            chunk = after
        if self.outcome.batch is not None and not trial:
            self._settle(shop, self.outcome.batch)
        return self.outcome

    def _settle(self, shop: Shop, batch: int) -> None:
        linking = self._memory.linking
        for waiting in linking.parts(_LINKED):
            with shop.writing() as tx:
                linking.settle(tx, waiting, batch)
                tx.changes.clear()

    def _prepared(self, rows: Iterator[Incoming]) -> list[Prepared]:
        """Make the next rows fit, outside of any transaction: a sale waits for none of this."""
        found: list[Prepared] = []
        for row in islice(rows, CHUNK):
            if self._progress is not None and self._done % _TOLD_EVERY == 0:
                self._progress(self._done, self._total)
            self._done += 1
            found.append(self._preparing.prepared(row))
        return found

    def _write(self, shop: Shop, chunk: list[Prepared], *, is_last: bool, trial: bool) -> None:
        before = self.outcome.batch
        with shop.writing() as tx:
            self._write_in(tx, chunk, is_last=is_last)
            if trial:
                tx.discard()
        if trial:
            self.outcome.batch = before

    def _write_in(self, tx: Tx, chunk: list[Prepared], *, is_last: bool) -> None:
        outcome = self.outcome
        batch = outcome.batch or import_batches.begin(tx, self._file_name)
        Writer(tx, batch, self._kind, self._rules, outcome, self._memory).write(chunk)
        if outcome.has_changed:
            outcome.batch = batch
            import_batches.keep_state(tx, batch, outcome, chunk[-1].row.line, is_done=is_last)
        else:
            import_batches.forget(tx, batch)
        tx.changes.clear()  # told once, when all is in
