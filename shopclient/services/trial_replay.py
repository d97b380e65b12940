"""What was taken off a copy booked again under other rules, deed by deed in the order of booking.

The programme on trial holds for all that was booked since the period began, a paper journal of days before it
too: the till books by the rules in force when something is typed in. Cards and accounts change when they did;
a welcome comes with a card that becomes active, and the day's gifts at the first deed of a day.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from shopclient.domain.errors import Refusal
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.models import Account, Card, Lot
from shopclient.models.sessions import driver_of
from shopclient.services.burning import book_burns, start_of
from shopclient.services.cards import welcome
from shopclient.services.clock import business_day, day_of, local_moment
from shopclient.services.gift_round import give_gifts_in
from shopclient.services.purchase_rules import history_rules
from shopclient.services.shop import Tx
from shopclient.services.stopping import Progress, Stopped
from shopclient.services.trial_copy import Aside, become, set_merged
from shopclient.services.trial_deeds import DEEDS, rows, within
from shopclient.services.trial_gifts import Kept, give_again, kept_windows, led_to, without

_AT_A_TIME = 200  # deeds, after which nothing of them is kept in memory
_TELL = 20  # deeds, after which somebody may stop
_EVIDENCE = (
    # A gift of the day that was booked by itself, not on the way of a deed of the same account.
    "SELECT 1 FROM was AS gift WHERE what = 'gift' AND cause_id IS NULL "
    "AND reason IN ('birthday', 'holiday') AND NOT EXISTS (SELECT 1 FROM was AS deed "
    "WHERE deed.id > gift.id AND deed.id < gift.id + 20 "
    "AND deed.account_id = gift.account_id AND deed.recorded_at = gift.recorded_at AND deed.what <> 'gift') "
    "LIMIT 1"
)


@dataclass
class Replay:
    """One period being booked again in the transaction *tx* of its copy."""

    tx: Tx
    programme: Programme  # on trial
    programme_id: int
    since: date
    until: date
    aside: Aside
    progress: Progress
    _day: date = date.min
    _has_round: bool = False
    _kept: Kept = frozenset()
    _quiet: Programme = field(init=False)  # without the kept gifts
    _facts: list[int] = field(default_factory=list)  # not applied yet, the newest first

    def run(self) -> None:
        """Book everything again; then let burn what burns within the period.

        Raises:
            Stopped: *progress* said so.
        """
        self._facts = self._later_facts()
        self._has_round = self._had_round()
        self._kept = kept_windows(self.tx, self.programme)
        self._quiet = without(self.programme, self._kept)
        total = rows(self.tx, "SELECT count(*) FROM was WHERE id <= ?", self.aside.last).fetchone()[0]
        for done, row in enumerate(self._was()):
            if done % _AT_A_TIME == 0:
                self.tx.session.flush()
                self.tx.session.expunge_all()
            if done % _TELL == 0 and not self.progress(done, total):
                raise Stopped()
            self._again(row)
        self._finish()

    def _was(self) -> Iterator[Any]:
        """Give the operations of then one after the other, few at a time."""
        after = 0
        while batch := rows(
            self.tx,
            "SELECT * FROM was WHERE id > ? AND id <= ? ORDER BY id LIMIT ?",
            after,
            self.aside.last,
            _AT_A_TIME,
        ).fetchall():
            yield from batch
            after = batch[-1]["id"]

    def _again(self, row: Any) -> None:
        deed, day = DEEDS.get(row["what"]), date.fromisoformat(row["business_day"])
        tx = self._dated(row)
        own = tx.programme_of(row["programme_id"]).shop
        if self._facts and self._facts[-1] <= row["fact_id"]:
            self._apply_facts(tx, row["fact_id"], is_of_card=_is_of_card(row))
        if row["what"] == "gift" and row["reason"] in {"birthday", "holiday"} and day <= self.until:
            self._give_again(tx, row, own)
        if deed is None or day > self.until:
            return
        moment, at = datetime.fromisoformat(row["happened_at"]), None
        if local_moment(tx.now, own) == moment:
            self._begin_day(tx, day)
        else:
            tx.dated, at = None, moment  # a paper journal, booked later
            tx.programme = self._rules_of(tx, row)
        try:
            within(tx, lambda: deed(tx, row, at))
        except Refusal:
            driver_of(tx.session).execute("INSERT INTO left_out VALUES (?, ?)", (row["id"], row["what"]))
        if row["what"] == "transfer":
            self._set_merged(tx)

    def _rules_of(self, tx: Tx, row: Any) -> Programme:
        """Return the rules on trial; a purchase of an imported journal gets nothing by these either."""
        query = "SELECT earns FROM imported_purchase WHERE operation_id = ? AND NOT is_matched"
        imported = rows(tx, query, row["id"] if row["ref_id"] is None else row["ref_id"]).fetchone()
        if imported is None:
            return tx.programme
        return history_rules(tx.programme, earns=bool(imported["earns"]))

    def _give_again(self, tx: Tx, row: Any, own: ShopInfo) -> None:
        """Give a gift of somebody's day when it was given then, with the deed it came with."""
        deed = led_to(tx, row)
        day = day_of(tx.now, own) if deed is None else date.fromisoformat(deed["business_day"])
        give_again(tx, row, self.programme, self._kept, day)

    def _set_merged(self, tx: Tx) -> None:
        tx.session.flush()
        set_merged(driver_of(tx.session))
        tx.session.expunge_all()

    def _dated(self, row: Any) -> Tx:
        """Return the transaction as it was on the moment of an operation, with the rules on trial."""
        return Tx(
            self.tx.session,
            datetime.fromisoformat(row["recorded_at"]),
            self.programme_id,
            self._quiet,
            self.tx.programme_of,
            dated=datetime.fromisoformat(row["happened_at"]),
        )

    def _begin_day(self, tx: Tx, day: date) -> None:
        """Book the day's gifts with its first deed, as the window does at its first start."""
        if day <= self._day:
            return
        self._day = day
        if self._has_round and day >= self.since:
            moment, tx.dated = tx.dated, start_of(day, tx.programme.shop.day_ends)
            give_gifts_in(tx)
            tx.dated = moment

    def _had_round(self) -> bool:
        """Tell whether gifts are to be booked day by day: so it was, or there were none to be booked."""
        if rows(self.tx, _EVIDENCE).fetchone() is not None:
            return True
        used = rows(self.tx, "SELECT DISTINCT programme_id FROM was").fetchall()
        kinds = [kind for [number] in used for kind in self.tx.programme_of(number).kinds]
        return not any(kind.birthday_bonus.amount or kind.holiday_bonus.amount for kind in kinds)

    def _later_facts(self) -> list[int]:
        query = (
            "SELECT id FROM fact WHERE id > ? AND id <= ? AND what IN ('account', 'card') ORDER BY id DESC"
        )
        return [number for [number] in rows(self.tx, query, self.aside.fact, self.aside.newest_fact)]

    def _apply_facts(self, tx: Tx, newest: int, *, is_of_card: bool = False) -> None:
        """Let cards and accounts become what they became until the fact *newest*.

        *is_of_card* tells whether this belongs to a deed on a card, done on the day that *tx* is dated.
        """
        tx.session.flush()
        active: list[int] = []
        driver = driver_of(tx.session)
        while self._facts and self._facts[-1] <= newest:
            active += _now_active(driver, self._facts.pop())
        set_merged(driver)
        tx.session.expunge_all()
        for number in active:
            self._welcome(tx, tx.session.get_one(Card, number), is_of_card=is_of_card)

    def _welcome(self, tx: Tx, card: Card, *, is_of_card: bool) -> None:
        if card.activated_on is None or card.activated_on > self.until:
            return
        if card.activated_on < self.since and not (is_of_card and card.activated_on == tx.today):
            return  # given out on the evening before, when nothing else was booked any more
        kind = next((each for each in self.programme.kinds if each.key == card.kind_key), None)
        if kind is not None:
            moment, tx.dated = tx.dated, self._given_out(tx, card, card.activated_on)
            welcome(tx, kind, card.account_id)
            tx.dated = moment

    def _given_out(self, tx: Tx, card: Card, day: date) -> datetime | None:
        """Return the moment in which a card that was given out on *day* became active, as far as is known."""
        shop = self.programme.shop
        opened = local_moment(tx.session.get_one(Account, card.account_id).opened_at, shop)
        if business_day(opened, shop.day_ends) == day:
            return opened
        return tx.dated if tx.today == day else start_of(day, shop.day_ends)

    def _finish(self) -> None:
        tx = self.tx
        tx.programme, tx.programme_id = self.programme, self.programme_id
        tx.dated = start_of(self.until, self.programme.shop.day_ends)
        later = rows(tx, "SELECT min(fact_id) FROM was WHERE id > ?", self.aside.last).fetchone()[0]
        self._apply_facts(tx, self.aside.newest_fact if later is None else later)
        open_lots = select(Lot.account_id).where(Lot.left > 0, Lot.burns_on <= self.until).distinct()
        for account in tx.session.scalars(open_lots).all():
            book_burns(tx, account, self.until)
        tx.session.flush()


def _is_of_card(row: Any) -> bool:
    what, reason = str(row["what"]), str(row["reason"])
    return what == "card" or (what, reason) == ("gift", "welcome")


def _now_active(driver: sqlite3.Connection, fact: int) -> list[int]:
    """Apply a fact; return the card that it gave out, if it did."""
    [what, row_id] = driver.execute("SELECT what, row_id FROM fact WHERE id = ?", (fact,)).fetchone()
    query = "SELECT activated_on, state FROM card WHERE id = ?"
    before = driver.execute(query, (row_id,)).fetchone() if what == "card" else None
    with suppress(sqlite3.IntegrityError):  # what a fact says may not fit what would have been
        become(driver, fact)
    if before is None or before[0] is not None:
        return []
    after = driver.execute(query, (row_id,)).fetchone()
    if after[0] is None or after[1] != "active":
        return []
    # A printed card that went on in the place of a lost one was not given to anybody new.
    replacing = driver.execute("SELECT 1 FROM was_replacing WHERE id = ?", (row_id,)).fetchone()
    return [] if before[1] == "blank" and replacing is not None else [row_id]
