""" "Check data": the file, the ledger's sums, and the guards that keep them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.errors import FileDamaged
from shopclient.models.migrations.second_guards import guards
from shopclient.services.chain_check import STEP, first_broken, last_link
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it must be: a code, and where."""

    code: str
    detail: str


#: Each query answers with the ids of rows that break the sentence beside it.
_INVARIANTS = {
    "lot_sum": 'SELECT id FROM lot WHERE "left" <> '
    "(SELECT coalesce(sum(amount), 0) FROM entry WHERE lot_id = lot.id)",
    "debt_sum": "SELECT id FROM account WHERE debt <> "
    "(SELECT -coalesce(sum(amount), 0) FROM entry WHERE account_id = account.id AND lot_id IS NULL)",
    "turnover_sum": "SELECT id FROM account WHERE turnover <> "
    "(SELECT coalesce(sum(turnover), 0) FROM operation WHERE account_id = account.id)",
    "operation_sum": "SELECT id FROM operation WHERE bonuses <> "
    "(SELECT coalesce(sum(amount), 0) FROM entry WHERE operation_id = operation.id)",
    "entry_without_operation": "SELECT id FROM entry WHERE operation_id NOT IN (SELECT id FROM operation)",
    "operation_gap": "SELECT id FROM operation WHERE id > 1 AND id - 1 NOT IN (SELECT id FROM operation)",
    "line_sum": "SELECT sale.id FROM operation AS sale JOIN sale_line AS line ON operation_id = sale.id "
    "WHERE sale.what = 'sale' GROUP BY sale.id HAVING sum(line.amount) <> sale.gross "
    "OR sum(line.discount) <> sale.discount OR sum(line.spent) <> sale.spent "
    "OR sum(line.gift) <> sale.gift OR sum(line.rounded) <> sale.rounded OR sum(line.due) <> sale.due "
    "OR min(line.amount - line.discount - line.spent - line.gift - line.rounded - line.due) <> 0 "
    "OR max(line.amount - line.discount - line.spent - line.gift - line.rounded - line.due) <> 0",
    "refunds_exceed_sale": "SELECT sale.id FROM operation AS sale JOIN operation AS back "
    "ON back.ref_id = sale.id AND back.what = 'refund' WHERE NOT EXISTS "
    "(SELECT 1 FROM operation AS undo WHERE undo.ref_id = back.id AND undo.what = 'undo') "
    "GROUP BY sale.id HAVING sum(-back.gross) > sale.due + sale.spent + sale.gift",
    "gift_value": "SELECT pay.cause_id FROM operation AS pay "
    "JOIN operation AS sale ON sale.id = pay.cause_id "
    "WHERE pay.what = 'pay' GROUP BY pay.cause_id HAVING sum(-pay.bonuses) <> max(sale.gift)",
    "merged_account": "SELECT id FROM account WHERE merged_into_id IS NOT NULL AND "
    '(debt <> 0 OR turnover <> 0 OR EXISTS (SELECT 1 FROM lot WHERE account_id = account.id AND "left" > 0))',
    "search_missing": "SELECT id FROM client WHERE merged_into_id IS NULL "
    "AND id NOT IN (SELECT rowid FROM client_search)",
}


#: Told before each step how many are done, and of how many; what it raises ends the check.
Watch = Callable[[int, int], None]


def check(shop: Shop, watch: Watch | None = None, *, after: int = 0) -> list[Finding]:
    """Look the whole file over, watched if somebody waits for it; an empty list means that it is sound.

    The chain is walked from the operation *after* on: what was walked before need not be each time.
    What cannot be read is a finding, too, and hides nothing of what can.

    Raises:
        FileInUse, FileNotFound, FileTrouble: It could not be looked over.
    """
    found: list[Finding] = []
    steps = _steps(after, _last(shop))
    for done, step in enumerate(steps):
        if watch is not None:
            watch(done, len(steps))
        try:
            with shop.reading() as session:
                found.extend(step(session))
        except FileDamaged as damage:
            found.append(Finding("file", damage.detail))
    return list(dict.fromkeys(found))


def _last(shop: Shop) -> int:
    try:
        with shop.reading() as session:
            return last_link(session)[0]
    except FileDamaged:
        return 0  # the first step says what is damaged


def _steps(after: int, last: int) -> list[Callable[[Session], Iterable[Finding]]]:
    invariants = [partial(_broken, code, query) for code, query in _INVARIANTS.items()]
    links = [partial(_link, start) for start in range(after, last, STEP)]
    return [_file, _references, _guards, *invariants, *links]


def _link(after: int, session: Session) -> Iterator[Finding]:
    broken = first_broken(session, after)
    if broken is not None:
        yield Finding("chain", str(broken))


def _file(session: Session) -> Iterator[Finding]:
    for (line,) in session.execute(text("PRAGMA integrity_check(20)")):
        if line != "ok":
            yield Finding("file", str(line))


def _references(session: Session) -> Iterator[Finding]:
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Finding("reference", f"{row[0]} {row[1]}")


def _guards(session: Session) -> Iterator[Finding]:
    stored = set(session.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'trigger'")))
    expected = set(guards())
    for statement in expected - stored:
        yield Finding("guard_missing", statement.split()[2])
    for statement in stored - expected:
        yield Finding("guard_strange", statement.split()[2])


def _broken(code: str, query: str, session: Session) -> Iterator[Finding]:
    for row_id in session.scalars(text(f"{query} LIMIT 20")):
        yield Finding(code, str(row_id))
