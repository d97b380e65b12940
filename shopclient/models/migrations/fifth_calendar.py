"""What the calendar counts by – the few clients who are not greeted –, and what came of other calendars."""

_IMPORTED = """
    uid TEXT NOT NULL, plan_id INTEGER, holiday_key TEXT,
    CONSTRAINT pk_imported_entry PRIMARY KEY (uid),
    CONSTRAINT ck_imported_entry_became CHECK ((plan_id IS NULL) <> (holiday_key IS NULL)),
    CONSTRAINT fk_imported_entry_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)"""


def calendar() -> list[str]:
    """Return the statements that make the calendar's index and its table."""
    return [
        f"CREATE TABLE imported_entry ({_IMPORTED}) STRICT",
        "CREATE INDEX ix_client_opted_out ON client (state) WHERE state IN ('died', 'do_not_call', 'moved')",
    ]
