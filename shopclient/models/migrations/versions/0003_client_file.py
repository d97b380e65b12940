"""The whole client file: more of a person and the family, contacts, consents, and every change of it."""

from alembic import op

from shopclient.models.migrations.third_guards import guards
from shopclient.models.migrations.third_search import search
from shopclient.models.migrations.third_tables import INDEXES, TABLES

revision = "0003"
down_revision = "0002"

_LISTED = "merged_into_id IS NULL AND archived_at IS NULL AND erased_at IS NULL AND taken_back_at IS NULL"
_CLIENT = (
    "is_organisation INTEGER NOT NULL DEFAULT 0 "
    "CONSTRAINT ck_client_is_organisation CHECK (is_organisation IN (0, 1))",
    "address_form TEXT NOT NULL DEFAULT '' "
    "CONSTRAINT ck_client_address_form CHECK (address_form IN ('', 'formal', 'informal'))",
    "salutation TEXT NOT NULL DEFAULT ''",
    "born_about INTEGER CONSTRAINT ck_client_born_about CHECK (born_about BETWEEN 1800 AND 2200)",
    "talk TEXT NOT NULL DEFAULT ''",
    "source TEXT NOT NULL DEFAULT ''",
    "keeper_id INTEGER REFERENCES staff (id)",
    "wallet_share INTEGER CONSTRAINT ck_client_wallet_share CHECK (wallet_share BETWEEN 0 AND 100)",
    "score INTEGER CONSTRAINT ck_client_score CHECK (score BETWEEN 0 AND 10)",
    "score_on TEXT",
    "checked_on TEXT",
    "household_id INTEGER REFERENCES household (id)",
    "archived_at TEXT",
    "erased_at TEXT",
    "taken_back_at TEXT",
    f"is_listed INTEGER NOT NULL GENERATED ALWAYS AS ({_LISTED}) VIRTUAL",
)
_LABEL = """
    id INTEGER NOT NULL, client_id INTEGER NOT NULL, what TEXT NOT NULL, position INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT ck_client_label_what
        CHECK (what IN ('hobby', 'taste', 'tag', 'size', 'allergy', 'address')),
    CONSTRAINT fk_client_label_client_id FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT pk_client_label PRIMARY KEY (id)"""
# AUTOINCREMENT: the greetings of somebody who was taken out of a file must not become another one's.
_RELATIVE = """
    id INTEGER CONSTRAINT pk_relative PRIMARY KEY AUTOINCREMENT NOT NULL, client_id INTEGER NOT NULL,
    position INTEGER NOT NULL, relation TEXT NOT NULL, name TEXT NOT NULL, birthday TEXT,
    hobbies TEXT NOT NULL, species TEXT NOT NULL DEFAULT '', role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', school_class TEXT NOT NULL DEFAULT '',
    tastes TEXT NOT NULL DEFAULT '[]', notes TEXT NOT NULL DEFAULT '', known_id INTEGER,
    CONSTRAINT fk_relative_client_id FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT fk_relative_known_id FOREIGN KEY (known_id) REFERENCES client (id)"""
_LABEL_COLUMNS = "id, client_id, what, position, text"
_RELATIVE_COLUMNS = "id, client_id, position, relation, name, birthday, hobbies"


def upgrade() -> None:
    # SQLite refers to tables by name only, so that their order is free.
    for name, content in TABLES.items():
        op.execute(f"CREATE TABLE {name} ({content}) STRICT")
    _rebuild("client_label", _LABEL, _LABEL_COLUMNS)
    _rebuild("relative", _RELATIVE, _RELATIVE_COLUMNS)
    _extend_client()
    _create_indexes()
    for statement in (*search(), *guards()):
        op.execute(statement)


def _rebuild(name: str, content: str, columns: str) -> None:
    """Make a table anew: SQLite can neither change a check nor make a key AUTOINCREMENT."""
    op.execute(f"CREATE TABLE {name}_new ({content}) STRICT")
    op.execute(f"INSERT INTO {name}_new ({columns}) SELECT {columns} FROM {name} ORDER BY id")
    op.execute(f"DROP TABLE {name}")
    op.execute(f"ALTER TABLE {name}_new RENAME TO {name}")


def _extend_client() -> None:
    """Add the new columns; the one address becomes the first of several."""
    for column in _CLIENT:
        op.execute(f"ALTER TABLE client ADD COLUMN {column}")
    op.execute(
        "INSERT INTO client_label (client_id, what, position, text) "
        "SELECT id, 'address', 0, address FROM client WHERE address <> '' ORDER BY id"
    )
    op.execute("ALTER TABLE client DROP COLUMN address")


def _create_indexes() -> None:
    for table, indexes in INDEXES.items():
        for columns in indexes:
            name = "listed" if columns.startswith("is_listed") else columns.replace(", ", "_")
            op.execute(f"CREATE INDEX ix_{table}_{name} ON {table} ({columns})")
    # Those of table version 1 knew the client alone.
    op.execute("DROP INDEX ix_operation_client_id")
    op.execute("DROP INDEX ix_account_client_id")
    op.execute("CREATE INDEX ix_operation_client_day ON operation (client_id, turnover_day, what, ref_id)")
    op.execute(
        "CREATE INDEX ix_operation_without_card ON operation (client_id) "
        "WHERE account_id IS NULL AND client_id IS NOT NULL"
    )
    op.execute(
        "CREATE INDEX ix_account_client ON account "
        "(client_id, is_gift, merged_into_id, turnover, opening_turnover)"
    )
    op.execute("CREATE INDEX ix_client_erased ON client (erased_at) WHERE erased_at IS NOT NULL")
    op.execute("CREATE INDEX ix_revision_batch_id ON revision (batch_id) WHERE batch_id IS NOT NULL")
    op.execute(
        "CREATE UNIQUE INDEX uq_revision_undoes_id ON revision (undoes_id) WHERE undoes_id IS NOT NULL"
    )
    op.execute(
        "CREATE INDEX ix_relative_birthday_day ON relative (substr(birthday, -5)) WHERE birthday IS NOT NULL"
    )
