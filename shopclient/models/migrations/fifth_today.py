"""What is noted about occasions: of a day of the shop's own, too, and counted by the day it is about."""

# SQLite cannot lift a NOT NULL: the table is made anew.
_GREETING = """
    occurrence TEXT NOT NULL, client_id INTEGER, state TEXT NOT NULL, staff_id INTEGER NOT NULL,
    marked_at TEXT NOT NULL,
    about TEXT NOT NULL GENERATED ALWAYS AS (substr(occurrence, instr(occurrence, '/') + 1)) VIRTUAL,
    CONSTRAINT pk_greeting PRIMARY KEY (occurrence),
    CONSTRAINT ck_greeting_state CHECK (state IN ('done', 'skipped', 'later')),
    CONSTRAINT ck_greeting_client_id CHECK (client_id IS NOT NULL OR occurrence LIKE 'shop/%'),
    CONSTRAINT fk_greeting_client_id FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT fk_greeting_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)"""


def today() -> list[str]:
    """Return the statements that make the table and its indexes anew."""
    return [
        f"CREATE TABLE greeting_new ({_GREETING}) STRICT",
        "INSERT INTO greeting_new (occurrence, client_id, state, staff_id, marked_at)"
        " SELECT occurrence, client_id, state, staff_id, marked_at FROM greeting",
        "DROP TABLE greeting",
        "ALTER TABLE greeting_new RENAME TO greeting",
        "CREATE INDEX ix_greeting_client_id ON greeting (client_id)",
        "CREATE INDEX ix_greeting_later ON greeting (client_id) WHERE state = 'later'",
        # How many of those who love a holiday were greeted is counted without a look at each of them.
        "CREATE INDEX ix_greeting_about ON greeting (about)",
        "CREATE INDEX ix_greeting_marked_at ON greeting (marked_at)",
    ]
