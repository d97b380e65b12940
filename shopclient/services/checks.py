""" "Check data": the file, its schema, the ledger's sums, the chains, and what cards and accounts say."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.chain import FACTS, fact_content
from shopclient.domain.errors import FileDamaged
from shopclient.models.migrations.fifth_rhythm import unlike_days
from shopclient.models.migrations.fourth_figures import unlike_kept
from shopclient.models.upgrade import SCHEMA, fresh_schema
from shopclient.services.chain_check import STEP, facts_between, first_broken, first_broken_fact, last_link
from shopclient.services.gifts import gift_id
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it must be: a code, and where; *more* of this code are not listed."""

    code: str
    detail: str
    more: int = 0


#: Rows of one code that are listed one by one.
_LISTED = 20
#: Clients whose figures are counted in one step.
_AT_ONCE = 20_000


def _unlike_its_fact(table: str) -> str:
    """Return the query for rows that are not what their newest fact says, and for facts without a row."""
    said = f"FROM fact WHERE what = '{table}'"
    newest = f"SELECT content {said} AND row_id = {table}.id ORDER BY id DESC LIMIT 1"
    # The table and its columns are words of ours.
    return (
        f"SELECT id FROM {table} WHERE {fact_content(FACTS[table])} IS NOT ({newest}) "  # noqa: S608 - own names
        f"UNION SELECT row_id {said} AND row_id NOT IN (SELECT id FROM {table})"
    )


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
    "gift_missing": "SELECT id FROM operation WHERE what = 'gift' "
    "AND NOT EXISTS (SELECT 1 FROM gift WHERE operation_id = operation.id) "
    "AND NOT EXISTS "
    "(SELECT 1 FROM operation AS undo WHERE undo.ref_id = operation.id AND undo.what = 'undo')",
    **{f"{table}_changed": _unlike_its_fact(table) for table in FACTS},
    "search_missing": "SELECT id FROM client WHERE merged_into_id IS NULL AND erased_at IS NULL "
    "AND taken_back_at IS NULL AND id NOT IN (SELECT abs(rowid) FROM client_search)",
}


_PART = "person.id > :after AND person.id <= :until"
_KEPT = {"client_figure": unlike_kept(_PART), "client_rhythm": unlike_days(_PART)}

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
    steps = _steps(shop, after)
    for done, step in enumerate(steps):
        if watch is not None:
            watch(done, len(steps))
        try:
            with shop.reading() as session:
                found.extend(step(session))
        except FileDamaged as damage:
            found.append(Finding("file", damage.detail))
    return list(dict.fromkeys(found))


def _steps(shop: Shop, after: int) -> list[Callable[[Session], Iterable[Finding]]]:
    try:
        with shop.reading() as session:
            last, (first_fact, last_fact) = last_link(session)[0], facts_between(session, after)
            most = session.scalar(text("SELECT max(id) FROM client")) or 0
    except FileDamaged:
        last = first_fact = last_fact = most = 0  # the first step says what is damaged
    invariants = [partial(_broken, code, query) for code, query in _INVARIANTS.items()]
    figures = [partial(_figures, start) for start in range(0, most, _AT_ONCE)]
    facts = [partial(_fact, start) for start in range(first_fact, last_fact, STEP)]
    links = [partial(_link, start) for start in range(after, last, STEP)]
    return [_file, _references, _schema, *invariants, _gifts, *figures, *facts, *links]


def _link(after: int, session: Session) -> Iterator[Finding]:
    broken = first_broken(session, after)
    if broken is not None:
        yield Finding("chain", str(broken))


def _fact(after: int, session: Session) -> Iterator[Finding]:
    broken = first_broken_fact(session, after)
    if broken is not None:
        yield Finding("fact_chain", str(broken))


def _file(session: Session) -> Iterator[Finding]:
    for (line,) in session.execute(text("PRAGMA integrity_check(20)")):
        if line != "ok":
            yield Finding("file", str(line))


def _references(session: Session) -> Iterator[Finding]:
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Finding("reference", f"{row[0]} {row[1]}")


def _schema(session: Session) -> Iterator[Finding]:
    stored = {(kind, name): _plain(kind, name, sql) for kind, name, sql in session.execute(text(SCHEMA))}
    expected = {(kind, name): _plain(kind, name, sql) for kind, name, sql in fresh_schema()}
    for kind, name in sorted(expected.keys() | stored.keys()):
        if stored.get((kind, name)) != expected.get((kind, name)):
            yield from _difference(kind, name, (kind, name) in stored, (kind, name) in expected)


def _difference(kind: str, name: str, stored: bool, expected: bool) -> Iterator[Finding]:
    if kind != "trigger":
        code = "schema_changed" if stored and expected else "schema_strange" if stored else "schema_missing"
        yield Finding(code, f"{kind} {name}")
        return
    if expected:
        yield Finding("guard_missing", name)
    if stored:
        yield Finding("guard_strange", name)


def _plain(kind: str, name: str, sql: str | None) -> str:
    """Return the text of a part of the schema but for what another release of SQLite may write otherwise."""
    if sql is None or (kind == "table" and name.startswith("client_search_")):
        return ""  # the search's own tables, which SQLite made
    return " ".join(sql.replace('"', "").split())


def _gifts(session: Session) -> Iterator[Finding]:
    """Find rows of gifts that no operation gave, or not under this key: the operation's id is made of it."""
    query = (
        "SELECT gift.key, gift.operation_id, operation.op_key FROM gift LEFT JOIN operation "
        "ON operation.id = operation_id AND operation.account_id = gift.account_id AND what = 'gift' "
        "AND NOT EXISTS (SELECT 1 FROM operation AS undo WHERE undo.ref_id = operation_id "
        "AND undo.what = 'undo')"
    )
    rows = session.execute(text(query))
    yield from _cut("gift_strange", [key for key, number, own in rows if own != gift_id(key, number)])


def _figures(after: int, session: Session) -> Iterator[Finding]:
    """Find clients whose figures or rhythm are not kept, or are not what the operations say."""
    for code, query in _KEPT.items():
        rows = session.scalars(text(query), {"after": after, "until": after + _AT_ONCE})
        yield from _cut(code, [str(row_id) for row_id in rows])


def _broken(code: str, query: str, session: Session) -> Iterator[Finding]:
    yield from _cut(code, [str(row_id) for row_id in session.scalars(text(query))])


def _cut(code: str, details: Sequence[str]) -> Iterator[Finding]:
    """Give a finding for each of the first few, the last of them saying how many more there are."""
    listed = details[:_LISTED]
    for place, detail in enumerate(listed, 1):
        yield Finding(code, detail, more=len(details) - place if place == _LISTED else 0)
