"""The triggers that table version 3 adds to those before: the history of changes is not rewritten."""


def guards() -> list[str]:
    """Return the statements that create them."""
    kept = ("id", "client_id", "at", "staff_id", "deed", "batch_id", "undoes_id")
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in kept)
    return [
        "CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision "
        "BEGIN SELECT RAISE(ABORT, 'changes that were noted are never removed'); END",
        # Erasing a person blanks what the changes say of him; that there were changes stays.
        f"CREATE TRIGGER revision_only_blanked BEFORE UPDATE ON revision WHEN {changed} "
        "OR (NEW.before IS NOT OLD.before AND NEW.before IS NOT NULL) "
        "OR (NEW.after IS NOT OLD.after AND NEW.after IS NOT NULL) "
        "BEGIN SELECT RAISE(ABORT, 'changes that were noted are never rewritten'); END",
        # An id that exists already would replace a row under INSERT OR REPLACE.
        "CREATE TRIGGER revision_no_replace BEFORE INSERT ON revision "
        "WHEN EXISTS (SELECT 1 FROM revision WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'changes that were noted are never replaced'); END",
    ]
