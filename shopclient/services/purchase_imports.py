"""A journal of former purchases brought in: each receipt booked by the till itself, dated on its moment.

A return gives the sale back that it belongs to, as the till does.

They are real sales of their days: they count for history, turnover, stages and the takings of those days.
Some receipts are booked in a transaction, so that no sale waits longer than for these; all of them together
are one import, which can be taken back as a whole.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid5

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import (
    AmountTooLarge,
    DateInFuture,
    MomentTooEarly,
    RefundExceedsSale,
    Refusal,
    SaleUnknown,
)
from shopclient.domain.money import plain
from shopclient.models import ImportedPurchase
from shopclient.services import import_batches
from shopclient.services.changes import Change
from shopclient.services.clock import business_day
from shopclient.services.copied_shop import copied_shop
from shopclient.services.import_openings import booked
from shopclient.services.import_values import Problem
from shopclient.services.operations import Request, request
from shopclient.services.purchase_matching import typed_already
from shopclient.services.purchase_owners import Owner, owner_of
from shopclient.services.purchase_receipts import receipts
from shopclient.services.purchase_returns import returned_already, sale_of
from shopclient.services.purchase_rules import history_rules
from shopclient.services.purchase_undoing import take_back
from shopclient.services.purchase_values import JournalReceipt, JournalRow, PurchaseOutcome
from shopclient.services.returns import Wanted, refund_in
from shopclient.services.shop import Shop, Tx
from shopclient.services.stopping import Stopped
from shopclient.services.till import sell_in
from shopclient.services.till_values import SaleDraft

#: Told how many receipts of how many are done.
Told = Callable[[int, int], None]

#: Receipts of one transaction; a sale that comes meanwhile waits for about a tenth of a second.
CHUNK: Final = 20
_PURCHASES = UUID("0d2a7c55-51f4-4f0f-8a86-3b0c0f6f7f19")
_FIELDS: Final = {
    **dict.fromkeys((DateInFuture.code, MomentTooEarly.code), "date"),
    **dict.fromkeys((AmountTooLarge.code, SaleUnknown.code, RefundExceedsSale.code), "amount"),
}


def bring_in(
    shop: Shop,
    rows: Iterable[JournalRow],
    broken: Collection[str] = (),
    *,
    earns: bool = False,
    trial: bool = False,
    file_name: str = "",
    progress: Told | None = None,
) -> PurchaseOutcome:
    """Book the purchases that *rows* tell of.

    Args:
        shop: The open shop.
        rows: The lines of the journal, read whole before anything is booked: a receipt may stand in pieces.
        broken: Ids of receipts of which a line could not be read.
        earns: Whether they earn the cashback of their cards; nothing else is given in any case.
        trial: Do all the work on a copy and keep nothing.
        file_name: Under which the import is noted.
        progress: Told (done, total) of receipts. If it raises ``Stopped``, what had come in is taken back.

    Raises:
        Stopped: *progress* said so.
        DiskFull, FileInUse, FileTrouble: What had come in before stays, and is skipped by the next run.

    Source: command line, `purchases import`.
    """
    outcome = PurchaseOutcome()
    found = receipts(rows, broken, outcome)
    if trial:
        with copied_shop(shop) as copied:
            _bring(copied, found, outcome, file_name, progress, earns=earns)
        outcome.batch = None
        return outcome
    try:
        _bring(shop, found, outcome, file_name, progress, earns=earns)
    except Stopped:
        if outcome.batch is not None:
            take_back(shop, outcome.batch)
        raise
    finally:
        if outcome.batch is not None:
            shop.changes.publish(frozenset({Change.IMPORT, Change.CLIENT, Change.LEDGER}))
    return outcome


def _bring(
    shop: Shop,
    found: list[JournalReceipt],
    outcome: PurchaseOutcome,
    file_name: str,
    progress: Told | None,
    *,
    earns: bool,
) -> None:
    for start in range(0, len(found), CHUNK):
        if progress is not None:
            progress(start, len(found))
        chunk = found[start : start + CHUNK]
        with shop.writing() as tx:
            batch = outcome.batch or import_batches.begin(tx, file_name, "purchases")
            work = _Chunk(tx, batch, outcome, earns=earns)
            has_come = [work.take(receipt) for receipt in chunk]
            if outcome.batch is None and not any(has_come):
                import_batches.forget(tx, batch)
            else:
                outcome.batch = batch
                is_last = start + CHUNK >= len(found)
                import_batches.keep_state(tx, batch, outcome, chunk[-1].first.line, is_done=is_last)
            tx.changes.clear()  # told once, when all is in


class _Chunk:
    """Some receipts being booked in one transaction."""

    def __init__(self, tx: Tx, batch: int, outcome: PurchaseOutcome, *, earns: bool) -> None:
        self._tx, self._batch, self._outcome, self._earns = tx, batch, outcome, earns
        self._till = replace(tx, programme=history_rules(tx.programme, earns=earns))
        self._departments = {
            word.casefold(): each.key for each in tx.programme.departments for word in (each.name, each.key)
        }

    def take(self, receipt: JournalReceipt) -> bool:
        """Book a receipt, or match it; tell whether it came in now."""
        known = self._tx.session.get(ImportedPurchase, receipt.key)
        if known is not None:
            if known.digest == receipt.digest:
                self._outcome.repeated += 1
                self._outcome.lines += len(receipt.rows)
            else:
                self._refuse(receipt, "receipt", receipt.first.receipt, "receipt_reused")
            return False
        moment = self._moment(receipt.first)
        day = business_day(moment, self._tx.programme.shop.day_ends)
        owner = owner_of(self._tx.session, self._tx.programme, receipt.first, day)
        if isinstance(owner, Problem):
            self._refuse(receipt, owner.field, owner.value, owner.reason)
            return False
        if self._match(receipt, owner, day):
            return True
        book = self._give_back if receipt.is_return else self._sell
        asked = self._request(receipt)
        try:
            with self._tx.session.begin_nested():
                book(receipt, owner, asked, moment)
        except Refusal as refusal:
            field = _FIELDS.get(refusal.code, "card" if owner.card else "client")
            said = {"date": receipt.first.day_text or f"{day}", "card": owner.card or ""}
            said["amount"] = plain(receipt.total, self._tx.programme.shop.decimals)
            self._refuse(receipt, field, said.get(field, ""), refusal.code)
            return False
        self._note(receipt, booked(self._tx, asked) or 0, is_matched=False)
        return True

    def _match(self, receipt: JournalReceipt, owner: Owner, day: date) -> bool:
        look = returned_already if receipt.is_return else typed_already
        operation = look(self._tx.session, owner, day, receipt.total)
        if operation is None:
            return False
        self._note(receipt, operation, is_matched=True)
        self._outcome.matched += 1
        return True

    def _give_back(self, receipt: JournalReceipt, owner: Owner, asked: Request, moment: datetime) -> None:
        sale = sale_of(self._tx.session, owner, receipt, moment)
        if sale is None:
            raise SaleUnknown(receipt.first.receipt)
        refund_in(self._till, asked, sale, Wanted(receipt.total), "", moment)
        self._outcome.returned += 1
        self._outcome.turnover -= receipt.total

    def _sell(self, receipt: JournalReceipt, owner: Owner, asked: Request, moment: datetime) -> None:
        draft = SaleDraft(
            tuple(BillLine(row.amount, self._department(row.department)) for row in receipt.rows),
            card=owner.card,
            client=owner.client_id if owner.card is None else None,
            at=moment,
        )
        sold = sell_in(self._till, asked, draft)
        self._outcome.added += 1
        self._outcome.turnover += sold.due
        self._outcome.bonuses += sold.earned

    def _moment(self, row: JournalRow) -> datetime:
        """Return when it was; without a time of day, the first moment of the business day."""
        if row.has_time:
            return row.at
        return datetime.combine(row.at.date(), self._tx.programme.shop.day_ends)

    def _department(self, name: str) -> str | None:
        if not name:
            return None
        key = self._departments.get(name.casefold())
        if key is None:
            self._outcome.departments.add(name)
        return key

    def _request(self, receipt: JournalReceipt) -> Request:
        """Return the request under an id that nothing has; what was taken back keeps its own for ever."""
        turn = 0
        while True:
            whose = f"{receipt.key}/{turn}" if turn else receipt.key
            asked = request(str(uuid5(_PURCHASES, whose)), purchase=receipt.digest)
            if booked(self._tx, asked) is None:
                return asked
            turn += 1

    def _note(self, receipt: JournalReceipt, operation: int, *, is_matched: bool) -> None:
        row = ImportedPurchase(
            key=receipt.key,
            digest=receipt.digest,
            batch_id=self._batch,
            operation_id=operation,
            is_matched=int(is_matched),
            earns=int(self._earns),
        )
        self._tx.session.add(row)
        self._tx.session.flush()
        self._outcome.lines += len(receipt.rows)

    def _refuse(self, receipt: JournalReceipt, field: str, value: str, reason: str) -> None:
        self._outcome.faults.append(Problem(receipt.first.line, field, value, reason))
