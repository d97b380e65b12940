"""The triggers of table version 2: those of version 1, the chain, returns within a sale, gifts, facts."""

from shopclient.domain.chain import FACTS, fact_content
from shopclient.models.migrations import first_guards


def guards() -> list[str]:
    """Return the statements that create the triggers of table version 2."""
    return [*first_guards.guards(), *_origin(), *_chain(), *_returns(), *_gifts(), *_facts()]


def _origin() -> list[str]:
    return [
        "CREATE TRIGGER lot_origin BEFORE UPDATE OF origin_id ON lot WHEN NEW.origin_id IS NOT OLD.origin_id "
        "BEGIN SELECT RAISE(ABORT, 'a lot carries on what it did'); END",
    ]


def _chain() -> list[str]:
    return [
        "CREATE TRIGGER operation_follows BEFORE INSERT ON operation WHEN "
        "NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM operation) OR NEW.prev_hash IS NOT "
        "coalesce((SELECT hash FROM operation ORDER BY id DESC LIMIT 1), '') "
        "BEGIN SELECT RAISE(ABORT, 'an operation follows the last one'); END",
    ]


def _returns() -> list[str]:
    return [
        # What comes back of a sale is never more than it was; returns that were undone do not count.
        "CREATE TRIGGER operation_returns BEFORE INSERT ON operation WHEN NEW.what = 'refund' AND "
        "(SELECT due + spent + gift FROM operation WHERE id = NEW.ref_id) < "
        "-NEW.gross + (SELECT coalesce(sum(-back.gross), 0) FROM operation AS back "
        "WHERE back.ref_id = NEW.ref_id AND back.what = 'refund' AND NOT EXISTS "
        "(SELECT 1 FROM operation AS later WHERE later.ref_id = back.id AND later.what = 'undo')) "
        "BEGIN SELECT RAISE(ABORT, 'more comes back than was sold'); END",
    ]


def _gifts() -> list[str]:
    return [
        # A gift's key says once for ever that it was given; only an undo of the gift frees it again.
        "CREATE TRIGGER gift_no_update BEFORE UPDATE ON gift "
        "BEGIN SELECT RAISE(ABORT, 'gift rows are never changed'); END",
        "CREATE TRIGGER gift_of_operation BEFORE INSERT ON gift WHEN NOT EXISTS "
        "(SELECT 1 FROM operation WHERE id = NEW.operation_id AND account_id = NEW.account_id "
        "AND what = 'gift') OR EXISTS (SELECT 1 FROM gift WHERE key = NEW.key) "
        "BEGIN SELECT RAISE(ABORT, 'a gift is what its operation gave'); END",
        "CREATE TRIGGER gift_stays BEFORE DELETE ON gift WHEN NOT EXISTS "
        "(SELECT 1 FROM operation WHERE ref_id = OLD.operation_id AND what = 'undo') "
        "BEGIN SELECT RAISE(ABORT, 'gift rows are removed by an undo'); END",
    ]


def _facts() -> list[str]:
    return [
        *first_guards.frozen("fact"),
        "CREATE TRIGGER fact_follows BEFORE INSERT ON fact "
        "WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM fact) "
        "BEGIN SELECT RAISE(ABORT, 'a fact follows the last one'); END",
        *first_guards.frozen("programme"),
        "CREATE TRIGGER card_no_delete BEFORE DELETE ON card "
        "BEGIN SELECT RAISE(ABORT, 'card rows are never removed'); END",
        *(_says(table) for table in ("account", "card")),
    ]


def _says(table: str) -> str:
    """Return the trigger that lets a row become only what its newest fact says."""
    columns = FACTS[table]
    new = fact_content(f"NEW.{column}" for column in columns)
    return (
        f"CREATE TRIGGER {table}_of_fact BEFORE UPDATE OF id, {', '.join(columns)} ON {table} "
        f"WHEN NEW.id <> OLD.id OR {new} IS NOT (SELECT content FROM fact "
        f"WHERE what = '{table}' AND row_id = NEW.id ORDER BY id DESC LIMIT 1) "
        f"BEGIN SELECT RAISE(ABORT, 'a row says what its newest fact says'); END"
    )
