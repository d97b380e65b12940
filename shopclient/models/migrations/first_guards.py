"""Triggers that make a lying ledger impossible: lines are only added, caches equal their sums.

Entries are written first, with the id that their operation will have; the operation row seals them:
it must carry exactly their sum, and nothing can join it afterwards (trust 2.1, 2.4).
"""

_REFUSE = "SELECT RAISE(ABORT, '{table} rows are never {verb}')"


def frozen(table: str) -> list[str]:
    """Return the statements that let rows of *table* be added only."""
    return [
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {event} ON {table} BEGIN "
        f"{_REFUSE.format(table=table, verb=done)}; END"
        for verb, event, done in (("update", "UPDATE", "changed"), ("delete", "DELETE", "removed"))
    ]


def guards() -> list[str]:
    """Return the statements that create the triggers of table version 1."""
    return [
        *(statement for table in ("operation", "entry", "sale_line") for statement in frozen(table)),
        # An id that exists already would replace a row under INSERT OR REPLACE.
        *(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN {_REFUSE.format(table=table, verb='replaced')}; END"
            for table in ("operation", "entry")
        ),
        *(
            f"CREATE TRIGGER {table}_sealed BEFORE INSERT ON {table} "
            "WHEN EXISTS (SELECT 1 FROM operation WHERE id = NEW.operation_id) "
            f"BEGIN SELECT RAISE(ABORT, 'the operation is sealed'); END"
            for table in ("entry", "sale_line", "lot")
        ),
        "CREATE TRIGGER operation_seals BEFORE INSERT ON operation WHEN NEW.bonuses <> "
        "(SELECT coalesce(sum(amount), 0) FROM entry WHERE operation_id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'the entries do not add up to the operation'); END",
        "CREATE TRIGGER operation_own_account BEFORE INSERT ON operation WHEN EXISTS "
        "(SELECT 1 FROM entry WHERE operation_id = NEW.id AND account_id IS NOT NEW.account_id) "
        "AND NEW.what <> 'transfer' "
        "BEGIN SELECT RAISE(ABORT, 'an entry is of another account'); END",
        "CREATE TRIGGER entry_own_lot BEFORE INSERT ON entry WHEN NEW.lot_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM lot WHERE id = NEW.lot_id AND account_id = NEW.account_id) "
        "BEGIN SELECT RAISE(ABORT, 'the lot is of another account'); END",
        *_lot_cache(),
        *_debt_cache(),
        *_turnover_cache(),
    ]


def _lot_cache() -> list[str]:
    return [
        'CREATE TRIGGER lot_starts_empty BEFORE INSERT ON lot WHEN NEW."left" <> 0 '
        "BEGIN SELECT RAISE(ABORT, 'a lot starts empty'); END",
        "CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot "
        f"BEGIN {_REFUSE.format(table='lot', verb='removed')}; END",
        "CREATE TRIGGER lot_cache BEFORE UPDATE ON lot WHEN NEW.id <> OLD.id "
        "OR NEW.account_id <> OLD.account_id OR NEW.operation_id <> OLD.operation_id "
        "OR NEW.granted <> OLD.granted OR NEW.active_from <> OLD.active_from "
        "OR NEW.burns_on IS NOT OLD.burns_on "
        'OR NEW."left" <> (SELECT coalesce(sum(amount), 0) FROM entry WHERE lot_id = NEW.id) '
        "BEGIN SELECT RAISE(ABORT, 'a lot holds what its entries say'); END",
        "CREATE TRIGGER entry_moves_lot AFTER INSERT ON entry WHEN NEW.lot_id IS NOT NULL "
        'BEGIN UPDATE lot SET "left" = "left" + NEW.amount WHERE id = NEW.lot_id; END',
    ]


def _debt_cache() -> list[str]:
    return [
        "CREATE TRIGGER account_no_delete BEFORE DELETE ON account "
        f"BEGIN {_REFUSE.format(table='account', verb='removed')}; END",
        "CREATE TRIGGER account_starts_empty BEFORE INSERT ON account "
        "WHEN NEW.debt <> 0 OR NEW.turnover <> 0 "
        "BEGIN SELECT RAISE(ABORT, 'an account starts empty'); END",
        "CREATE TRIGGER account_debt_cache BEFORE UPDATE OF debt ON account WHEN NEW.debt <> "
        "(SELECT -coalesce(sum(amount), 0) FROM entry WHERE account_id = NEW.id AND lot_id IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'a debt is what its entries say'); END",
        "CREATE TRIGGER entry_moves_debt AFTER INSERT ON entry WHEN NEW.lot_id IS NULL "
        "BEGIN UPDATE account SET debt = debt - NEW.amount WHERE id = NEW.account_id; END",
    ]


def _turnover_cache() -> list[str]:
    return [
        "CREATE TRIGGER account_turnover_cache BEFORE UPDATE OF turnover ON account WHEN NEW.turnover <> "
        "(SELECT coalesce(sum(turnover), 0) FROM operation WHERE account_id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'a turnover is what its operations say'); END",
        "CREATE TRIGGER operation_moves_turnover AFTER INSERT ON operation "
        "WHEN NEW.account_id IS NOT NULL AND NEW.turnover <> 0 "
        "BEGIN UPDATE account SET turnover = turnover + NEW.turnover WHERE id = NEW.account_id; END",
    ]
