"""What the work with a long client file asks for beside the file itself."""

from alembic import op

from shopclient.models.migrations.fourth_figures import figures

revision = "0004"
down_revision = "0003"

# Two who look like one person, of whom somebody said that they are two; the lower id first.
_APART = """
    client_id INTEGER NOT NULL, other_id INTEGER NOT NULL, at TEXT NOT NULL, staff_id INTEGER NOT NULL,
    CONSTRAINT pk_client_apart PRIMARY KEY (client_id, other_id),
    CONSTRAINT ck_client_apart_order CHECK (client_id < other_id),
    CONSTRAINT fk_client_apart_client_id FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT fk_client_apart_other_id FOREIGN KEY (other_id) REFERENCES client (id),
    CONSTRAINT fk_client_apart_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)"""
# Who refused at once never gave: the day of giving may be missing, if that of refusing is there.
_CONSENT = """
    id INTEGER NOT NULL, client_id INTEGER NOT NULL, purpose TEXT NOT NULL, given_on TEXT,
    how TEXT NOT NULL, text_id INTEGER, staff_id INTEGER NOT NULL, withdrawn_on TEXT,
    CONSTRAINT pk_client_consent PRIMARY KEY (id),
    CONSTRAINT ck_client_consent_purpose
        CHECK (purpose IN ('programme', 'messages', 'greeting', 'photo', 'children')),
    CONSTRAINT ck_client_consent_how CHECK (how IN ('paper', 'spoken', 'form', 'imported')),
    CONSTRAINT ck_client_consent_days CHECK (given_on IS NOT NULL OR withdrawn_on IS NOT NULL),
    CONSTRAINT fk_client_consent_client_id FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT fk_client_consent_text_id FOREIGN KEY (text_id) REFERENCES consent_text (id),
    CONSTRAINT fk_client_consent_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)"""


def upgrade() -> None:
    op.execute(f"CREATE TABLE client_apart ({_APART}) STRICT")
    op.execute("CREATE INDEX ix_client_apart_other_id ON client_apart (other_id)")
    # Numbers that are none anywhere are compared by their digits.
    op.execute("CREATE INDEX ix_client_phone_digits ON client_phone (digits) WHERE e164 IS NULL")
    _rebuild_consents()
    for statement in figures():
        op.execute(statement)


def _rebuild_consents() -> None:
    """Make the table anew: SQLite cannot lift a NOT NULL."""
    op.execute(f"CREATE TABLE client_consent_new ({_CONSENT}) STRICT")
    op.execute("INSERT INTO client_consent_new SELECT * FROM client_consent ORDER BY id")
    op.execute("DROP TABLE client_consent")
    op.execute("ALTER TABLE client_consent_new RENAME TO client_consent")
    op.execute("CREATE INDEX ix_client_consent_client_id ON client_consent (client_id)")
