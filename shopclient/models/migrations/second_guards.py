"""The triggers of table version 2: those of version 1, the chain of operations, returns within a sale."""

from shopclient.models.migrations import first_guards


def guards() -> list[str]:
    """Return the statements that create the triggers of table version 2."""
    return [*first_guards.guards(), *_chain(), *_returns()]


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
