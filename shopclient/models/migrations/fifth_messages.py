"""What is written to clients: a row for each message, and one for each letter to many."""

_TABLES = {
    "mailing": """
        id INTEGER NOT NULL, title TEXT NOT NULL, purpose TEXT NOT NULL, subject TEXT NOT NULL,
        body TEXT NOT NULL, made_at TEXT NOT NULL, staff_id INTEGER NOT NULL,
        CONSTRAINT pk_mailing PRIMARY KEY (id),
        CONSTRAINT ck_mailing_purpose CHECK (purpose IN ('greeting', 'messages')),
        CONSTRAINT fk_mailing_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    # The occurrence, not the day shown: whatever the clock does, nobody is written to twice.
    "message": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, occurrence TEXT NOT NULL, channel TEXT NOT NULL,
        state TEXT NOT NULL, purpose TEXT NOT NULL, mailing_id INTEGER, text_key TEXT NOT NULL,
        subject TEXT NOT NULL, body TEXT NOT NULL, address TEXT NOT NULL, mail_id TEXT NOT NULL,
        made_at TEXT NOT NULL, told_at TEXT NOT NULL, not_before TEXT, not_after TEXT,
        tries INTEGER NOT NULL, trouble TEXT NOT NULL, detail TEXT NOT NULL, answer TEXT NOT NULL,
        staff_id INTEGER NOT NULL,
        CONSTRAINT pk_message PRIMARY KEY (id),
        CONSTRAINT ck_message_channel
            CHECK (channel IN ('phone', 'sms', 'messenger', 'email', 'letter', 'visit')),
        CONSTRAINT ck_message_state
            CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'answered')),
        CONSTRAINT ck_message_purpose CHECK (purpose IN ('greeting', 'messages')),
        CONSTRAINT ck_message_tries CHECK (tries >= 0),
        CONSTRAINT uq_message_client_id_occurrence_channel UNIQUE (client_id, occurrence, channel),
        CONSTRAINT fk_message_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_message_mailing_id FOREIGN KEY (mailing_id) REFERENCES mailing (id),
        CONSTRAINT fk_message_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
}
_INDEXES = (
    "ix_message_mailing_id ON message (mailing_id)",
    "ix_message_state_not_before ON message (state, not_before)",
    "ix_message_told_at ON message (told_at)",
)


def messages() -> list[str]:
    """Return the statements that make the tables."""
    made = [f"CREATE TABLE {name} ({columns}) STRICT" for name, columns in _TABLES.items()]
    return [*made, *(f"CREATE INDEX {index}" for index in _INDEXES)]
