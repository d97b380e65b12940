"""What a period was and would have been, added up from the two sets of operations that a copy holds."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from shopclient.domain.money import Cents
from shopclient.domain.trial import Figures, KindTried, PersonTried, ReceiptTried, ThenAndNow, Trial
from shopclient.services.trial_copy import MOVED, Aside

_SIDE = """
CREATE TEMP TABLE told_{side} AS SELECT
    op.id, op.what, op.account_id, op.client_id, op.card_id,
    CASE WHEN op.what IN ('sale', 'refund', 'undo') THEN op.due ELSE 0 END AS money,
    CASE WHEN op.what IN ('sale', 'undo') THEN op.discount ELSE 0 END AS discount,
    {sign} * coalesce(moved.given, 0) AS given, {sign} * coalesce(moved.paid, 0) AS paid,
    CASE WHEN op.what = 'undo' THEN 0 ELSE coalesce(moved.burnt, 0) END AS burnt
    FROM {operations} AS op LEFT JOIN {side}_moved AS moved
    ON moved.id = CASE WHEN op.what = 'undo' THEN op.ref_id ELSE op.id END
    WHERE {day} BETWEEN :since AND :until AND {lasting}
"""
#: Rules by which days end at another hour do not move a deed out of the period: it keeps the shop's own day.
_DAY = (
    "coalesce((SELECT business_day FROM was WHERE was.op_key = op.op_key), "
    "(SELECT business_day FROM was WHERE was.op_key = (SELECT cause.op_key FROM operation AS cause "
    "WHERE cause.id = op.cause_id)), op.business_day)"
)
#: An undo takes back what its target moved: its own entries do not tell what of it was spent and what given.
_SIGN = "CASE WHEN op.what = 'undo' THEN -1 ELSE 1 END"
_KEPT = (
    "op.id NOT IN (SELECT id FROM left_out) AND coalesce(op.cause_id, 0) NOT IN (SELECT id FROM left_out) "
    "AND NOT (op.what = 'undo' AND op.ref_id IN (SELECT id FROM left_out UNION SELECT was.id FROM was "
    "JOIN left_out ON left_out.id = was.cause_id))"
)
_TOLD = """
CREATE TEMP TABLE told AS SELECT side.*, coalesce(
    (SELECT kind_key FROM card WHERE card.id = side.card_id),
    (SELECT kind_key FROM card WHERE card.account_id = side.account_id
    ORDER BY card.state = 'active' DESC, card.id DESC LIMIT 1), '') AS kind
FROM (SELECT 0 AS now, * FROM told_was UNION ALL SELECT 1, * FROM told_would
    UNION ALL SELECT 0, 0, 'expire', account_id, NULL, NULL, 0, 0, 0, 0, amount FROM was_burnt) AS side
"""
_SUMS = """
SELECT kind, now, sum(money), sum(discount), sum(given), sum(paid), sum(burnt), sum(what = 'sale')
FROM told GROUP BY kind, now
"""
_PEOPLE = """
SELECT who.client_id, client.name, coalesce((SELECT number FROM card
    WHERE card.account_id = who.account_id AND card.state <> 'closed'
    ORDER BY card.state = 'active' DESC, card.id DESC LIMIT 1), '') AS number, was, would
FROM (SELECT client_id, max(account_id) AS account_id, sum(CASE WHEN now = 0 THEN got ELSE 0 END) AS was,
        sum(CASE WHEN now = 1 THEN got ELSE 0 END) AS would
    FROM (SELECT now, told.account_id, discount + given - burnt AS got,
            coalesce(client.merged_into_id, account.client_id, told.client_id) AS client_id
        FROM told LEFT JOIN account ON account.id = told.account_id
        LEFT JOIN client ON client.id = coalesce(account.client_id, told.client_id)
        WHERE told.account_id IS NOT NULL OR told.client_id IS NOT NULL)
    GROUP BY coalesce(client_id, -account_id)) AS who
LEFT JOIN client ON client.id = who.client_id
WHERE was <> would ORDER BY would - was DESC, who.client_id, who.account_id
"""
_PAIRS = """
CREATE TEMP TABLE pair AS SELECT was.op_key, was.business_day,
    (SELECT number FROM card WHERE card.id = was.card_id) AS card, was.client_id, was.gross,
    was.discount, was.spent, was.due, was.earned,
    op.discount AS discount2, op.spent AS spent2, op.due AS due2, op.earned AS earned2,
    (was.discount, was.spent, was.gift, was.rounded, was.due, was.earned)
    <> (op.discount, op.spent, op.gift, op.rounded, op.due, op.earned) AS differs
FROM was JOIN operation AS op ON op.op_key = was.op_key AND op.what = 'sale'
WHERE was.what = 'sale' AND was.business_day BETWEEN :since AND :until ORDER BY was.id
"""
_LEFT_OUT_MONEY = """
SELECT coalesce(sum(was.due), 0) FROM was JOIN left_out ON left_out.id = was.id
WHERE was.what = 'sale' AND was.business_day BETWEEN :since AND :until
"""
_NOTHING = Figures(), 0


def add_up(
    driver: sqlite3.Connection,
    aside: Aside,
    since: date,
    until: date,
    each: Callable[[ReceiptTried], None] | None = None,
) -> Trial:
    """Return what the period was and would have been; *each* is told of every receipt of it."""
    days = {"since": since.isoformat(), "until": until.isoformat()}
    driver.execute(f"CREATE TEMP TABLE would_moved AS {MOVED.format(first=aside.first)}")
    for side, operations, day, lasting in (
        ("was", "was", "op.business_day", _KEPT),
        ("would", "operation", _DAY, f"op.id >= {aside.first}"),
    ):
        query = _SIDE.format(side=side, operations=operations, day=day, lasting=lasting, sign=_SIGN)
        driver.execute(query, days)
    driver.execute(_TOLD)
    driver.execute(_PAIRS, days)
    if each is not None:
        for receipt in _receipts(driver):
            each(receipt)
    receipts, differing = driver.execute("SELECT count(*), coalesce(sum(differs), 0) FROM pair").fetchone()
    left_out = driver.execute("SELECT what, count(*) FROM left_out GROUP BY what").fetchall()
    [money] = driver.execute(_LEFT_OUT_MONEY, days).fetchone()
    kinds = tuple(_kinds(driver))
    return Trial(
        since=since,
        until=until,
        receipts=receipts,
        differing=differing,
        figures=_together(kinds),
        kinds=kinds,
        people=tuple(_people(driver)),
        left_out=dict(left_out),
        left_out_money=Cents(money),
    )


def _kinds(driver: sqlite3.Connection) -> Iterator[KindTried]:
    found: dict[str, dict[int, tuple[Figures, int]]] = {}
    for kind, now, *sums, receipts in driver.execute(_SUMS):
        found.setdefault(kind, {})[now] = Figures(*(Cents(amount) for amount in sums)), receipts
    for kind, sides in found.items():
        (then, _), (now_, receipts) = sides.get(0, _NOTHING), sides.get(1, _NOTHING)
        yield KindTried(kind, receipts, ThenAndNow(then, now_))


def _together(kinds: Sequence[KindTried]) -> ThenAndNow:
    thens, nows = [kind.figures.then for kind in kinds], [kind.figures.now for kind in kinds]
    return ThenAndNow(sum(thens, Figures()), sum(nows, Figures()))


def _people(driver: sqlite3.Connection) -> Iterator[PersonTried]:
    for client, name, card, then, now in driver.execute(_PEOPLE):
        yield PersonTried(client, name or "", card, Cents(then), Cents(now))


def _receipts(driver: sqlite3.Connection) -> Iterator[ReceiptTried]:
    for key, day, card, client, gross, *sums, _differs in driver.execute("SELECT * FROM pair"):
        told = [Cents(amount) for amount in sums]
        then, now = (told[0], told[1], told[2], told[3]), (told[4], told[5], told[6], told[7])
        yield ReceiptTried(key, date.fromisoformat(day), card or "", client, Cents(gross), then, now)
