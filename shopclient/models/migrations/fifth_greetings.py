"""The shop's own texts of greetings."""

_OWN = """
    key TEXT NOT NULL, language TEXT NOT NULL, cause TEXT NOT NULL, tone TEXT NOT NULL,
    address TEXT NOT NULL, belated INTEGER NOT NULL, text TEXT NOT NULL, hidden INTEGER NOT NULL,
    staff_id INTEGER NOT NULL, changed_at TEXT NOT NULL,
    CONSTRAINT pk_own_greeting PRIMARY KEY (key),
    CONSTRAINT ck_own_greeting_language CHECK (language IN ('en', 'ru', 'uk')),
    CONSTRAINT ck_own_greeting_tone CHECK (tone IN ('formal', 'warm', 'joking', 'verse')),
    CONSTRAINT ck_own_greeting_address CHECK (address IN ('', 'formal', 'informal')),
    CONSTRAINT ck_own_greeting_belated CHECK (belated IN (0, 1)),
    CONSTRAINT ck_own_greeting_hidden CHECK (hidden IN (0, 1)),
    CONSTRAINT fk_own_greeting_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)"""


def greetings() -> list[str]:
    """Return the statements that make the table."""
    return [f"CREATE TABLE own_greeting ({_OWN}) STRICT"]
