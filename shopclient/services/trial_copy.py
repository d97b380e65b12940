"""A copy of the shop's file taken back to the first moment of a period, for a programme on trial.

What was booked since is kept aside in tables of the copy: ``was`` for operations, ``was_line`` for lines of
sales. Cards and accounts become what their facts said at that time (``models.fact``), and a client whose
account was not joined yet is not merged; what happened later is applied step by step. All else that is noted
about a client (birthday, favourites, who brought whom) stays as it is today: no history of it is kept, and
the figures that the list of clients keeps ready (``models.client_figure``) are not kept on, as nothing here
reads them. Only a copy that is thrown away is ever treated so.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopclient.domain.chain import FACTS
from shopclient.domain.programme import ShopInfo
from shopclient.models.database import connect
from shopclient.services.burning import start_of
from shopclient.services.clock import utc_moment
from shopclient.services.stopping import stoppable

#: The triggers that carry sums on. The guards of a living file have nothing to guard here: they forbid that a
#: card becomes what it was, and add up an account's whole past with every sale.
_CARRY_ON = {"entry_moves_lot", "entry_moves_debt", "operation_moves_turnover"}
_ASIDE = """
CREATE TABLE was AS SELECT
    id, op_key, what, account_id, card_id, client_id, programme_id, business_day, happened_at, recorded_at,
    gross, discount, spent, gift, due, rounded, earned, bonuses, ref_id, cause_id, reason, fact_id,
    CASE WHEN what = 'sale' AND answer LIKE '%"asked"%' THEN
        (SELECT max(json_extract(said.value, '$.data.asked')) FROM json_each(answer, '$.notices') AS said)
    END AS asked,
    (SELECT lot.active_from FROM lot WHERE operation_id = operation.id AND origin_id IS NULL) AS active_from,
    (SELECT lot.burns_on FROM lot WHERE operation_id = operation.id AND origin_id IS NULL) AS burns_on
    FROM operation WHERE id >= {first};
CREATE UNIQUE INDEX was_id ON was (id);
CREATE UNIQUE INDEX was_key ON was (op_key);
CREATE INDEX was_cause ON was (cause_id);
CREATE INDEX was_ref ON was (ref_id);
CREATE TABLE was_line AS SELECT operation_id, position, amount, department, gift_card_id
    FROM sale_line WHERE operation_id >= {first};
CREATE INDEX was_line_of ON was_line (operation_id);
CREATE VIEW ever AS
    SELECT id, op_key, what, account_id, ref_id, cause_id, reason, gross, due, spent, gift
    FROM operation WHERE id < {first} UNION ALL
    SELECT id, op_key, what, account_id, ref_id, cause_id, reason, gross, due, spent, gift FROM was;
CREATE TABLE was_moved AS {moved};
CREATE TABLE was_burnt AS SELECT lot.account_id, sum(lot."left") AS amount
    FROM lot JOIN account ON account.id = lot.account_id AND account.is_gift = 0
    WHERE lot."left" > 0 AND lot.burns_on BETWEEN :since AND :until GROUP BY lot.account_id;
CREATE TABLE was_gift AS SELECT key, account_id, operation_id FROM gift WHERE operation_id >= {first};
CREATE UNIQUE INDEX was_gift_of ON was_gift (operation_id);
CREATE UNIQUE INDEX was_gift_key ON was_gift (key);
CREATE TABLE was_merged AS SELECT id, merged_into_id AS into_id FROM client WHERE merged_into_id IS NOT NULL;
CREATE UNIQUE INDEX was_merged_id ON was_merged (id);
CREATE TABLE was_replacing AS SELECT DISTINCT replaced_by_id AS id FROM card WHERE replaced_by_id IS NOT NULL;
CREATE TABLE left_out (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TEMP TABLE moved_lot AS SELECT DISTINCT lot_id FROM entry
    WHERE operation_id >= {first} AND lot_id IS NOT NULL;
CREATE TEMP TABLE moved_account AS
    SELECT account_id FROM entry WHERE operation_id >= {first} AND account_id IS NOT NULL
    UNION SELECT account_id FROM operation WHERE id >= {first} AND account_id IS NOT NULL;
"""
#: What each operation from {first} on, and what those took back, moved on accounts of bonuses.
MOVED = """
SELECT entry.operation_id AS id,
    sum(CASE WHEN what IN ('earn', 'gift', 'take_back') THEN amount ELSE 0 END) AS given,
    -sum(CASE WHEN what IN ('spend', 'give_back') THEN amount ELSE 0 END) AS paid,
    -sum(CASE WHEN what = 'burn' THEN amount ELSE 0 END) AS burnt
    FROM entry JOIN account ON account.id = entry.account_id AND account.is_gift = 0
    WHERE entry.operation_id >= {first}
    OR entry.operation_id IN (SELECT ref_id FROM operation WHERE id >= {first} AND operation.what = 'undo')
    GROUP BY entry.operation_id
"""
_BACK = """
DELETE FROM hidden_gift WHERE operation_id >= {first};
DELETE FROM gift WHERE operation_id >= {first};
DELETE FROM sale_line WHERE operation_id >= {first};
DELETE FROM entry WHERE operation_id >= {first};
DELETE FROM lot WHERE operation_id >= {first};
DELETE FROM operation WHERE id >= {first};
UPDATE lot SET "left" = (SELECT coalesce(sum(amount), 0) FROM entry WHERE lot_id = lot.id)
    WHERE id IN (SELECT lot_id FROM moved_lot);
UPDATE account SET
    debt = (SELECT -coalesce(sum(amount), 0) FROM entry WHERE account_id = account.id AND lot_id IS NULL),
    turnover = (SELECT coalesce(sum(turnover), 0) FROM operation WHERE account_id = account.id)
    WHERE id IN (SELECT account_id FROM moved_account);
"""
#: Who holds an account that was not joined to another one yet was not merged yet.
_MERGED = """
UPDATE client SET merged_into_id = CASE
    WHEN EXISTS (SELECT 1 FROM account WHERE client_id = client.id AND is_gift = 0 AND merged_into_id IS NULL)
    THEN NULL ELSE (SELECT into_id FROM was_merged WHERE was_merged.id = client.id) END
    WHERE id IN (SELECT id FROM was_merged)
"""


@dataclass(frozen=True)
class Aside:
    """Which operations were taken off a copy: *first* and all later ones; *last* ends the period."""

    first: int
    last: int
    fact: int  # the newest fact that the copy was taken back to, 0 for none
    newest_fact: int  # of the shop's own


def take_back(
    copy: Path, since: date, until: date, shop: ShopInfo, go_on: Callable[[], bool] | None = None
) -> Aside | None:
    """Take the *copy* of a shop's file back to the start of business day *since* of the *shop*.

    None if nothing was booked from that day until business day *until*; then the copy is as it was.

    Raises:
        Stopped: *go_on* said no.
        sqlite3.Error: The disk refused, or the copy is damaged.
    """
    days = {"since": since.isoformat(), "until": until.isoformat()}
    with closing(connect(copy)) as connection, stoppable(connection, go_on):
        connection.isolation_level = None
        # It is thrown away after any fault, so nothing needs to outlast one.
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-64000")
        connection.execute("PRAGMA temp_store=FILE")
        [first] = connection.execute(
            "SELECT min(id) FROM operation WHERE business_day >= :since", days
        ).fetchone()
        [last] = connection.execute(
            "SELECT max(id) FROM operation WHERE business_day BETWEEN :since AND :until", days
        ).fetchone()
        if first is None or last is None:
            return None
        first = _typed_in_since(connection, first, since, shop)
        [fact] = connection.execute(
            "SELECT coalesce(max(fact_id), 0) FROM operation WHERE id IN "
            "(SELECT max(id) FROM operation WHERE id < ?)",
            (first,),
        ).fetchone()
        [newest] = connection.execute("SELECT max(id) FROM fact").fetchone()
        aside = Aside(first, last, fact, newest)
        connection.execute("BEGIN")
        _take_back(connection, aside, days)
        connection.execute("COMMIT")
    return aside


def _typed_in_since(connection: sqlite3.Connection, first: int, since: date, shop: ShopInfo) -> int:
    """Return the first of the operations that were booked since day *since* began, where *first* is dated so.

    Before it come a paper journal of former days, typed in first thing, and what had burnt or was due before
    and was booked with the first deed that saw it. What was booked on the evening before is a part of what
    the period began with. A file that was typed in altogether later keeps the order in which it was typed in.
    """
    began = utc_moment(start_of(since, shop.day_ends), shop).isoformat(timespec="microseconds")
    query = "SELECT id FROM operation WHERE id < ? AND recorded_at < ? ORDER BY id DESC LIMIT 1"
    before = connection.execute(query, (first, began)).fetchone()
    if before is not None:
        return int(before[0]) + 1
    query = "SELECT 1 FROM operation WHERE id = ? AND what IN ('expire', 'gift') AND cause_id IS NULL"
    while connection.execute(query, (first - 1,)).fetchone() is not None:
        first -= 1
    return first


def _take_back(connection: sqlite3.Connection, aside: Aside, days: dict[str, str]) -> None:
    guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f'DROP TRIGGER "{name}"')
    moved = MOVED.format(first=aside.first)
    for statement in (*_statements(_ASIDE), *_statements(_BACK)):
        connection.execute(statement.format(first=aside.first, moved=moved), days)
    for table in ("account", "card"):
        _as_it_was(connection, table, aside.fact)
    set_merged(connection)
    for name, guard in guards:
        if name in _CARRY_ON:
            connection.execute(guard)


def _statements(script: str) -> list[str]:
    return [each for each in script.split(";") if each.strip()]


def _as_it_was(connection: sqlite3.Connection, table: str, fact: int) -> None:
    """Make each row what its newest fact until *fact* says; one that was not there yet is nobody's."""
    changed = connection.execute(
        "SELECT row_id, max(CASE WHEN id <= :fact THEN id END) FROM fact WHERE what = :what AND row_id IN "
        "(SELECT row_id FROM fact WHERE what = :what AND id > :fact) GROUP BY row_id",
        {"what": table, "fact": fact},
    ).fetchall()
    for row_id, newest in changed:
        if newest is not None:
            become(connection, newest)
        elif table == "card":
            connection.execute(
                "UPDATE card SET state = 'closed', activated_on = NULL WHERE id = ?", (row_id,)
            )
        else:
            connection.execute("UPDATE account SET client_id = NULL WHERE id = ?", (row_id,))


def set_merged(connection: sqlite3.Connection) -> None:
    """Let those clients be merged whose accounts are joined by now, and no others."""
    connection.execute(_MERGED)


def become(connection: sqlite3.Connection, fact: int) -> tuple[str, int]:
    """Make the row of a card or an account what the fact with this id says; return its table and id."""
    what, row_id, content = connection.execute(
        "SELECT what, row_id, content FROM fact WHERE id = ?", (fact,)
    ).fetchone()
    # The content is what SQLite's own quote() wrote of each value.
    connection.execute(
        f"UPDATE {what} SET ({', '.join(FACTS[what])}) = (SELECT {content}) WHERE id = ?",  # noqa: S608 - own names
        (row_id,),
    )
    return str(what), int(row_id)
