"""What the calendar counts by: the few clients who are not greeted."""


def calendar() -> list[str]:
    """Return the statements that make the calendar's indexes."""
    return [
        "CREATE INDEX ix_client_opted_out ON client (state) WHERE state IN ('died', 'do_not_call', 'moved')"
    ]
