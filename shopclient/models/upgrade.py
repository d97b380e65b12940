"""New files and files of an older version, brought to the tables of this one.

Alembic is imported only here, and only when a file is made or is behind.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool, StaticPool

from shopclient.domain.errors import FileDamaged
from shopclient.models.database import APPLICATION_ID, BUSY_SECONDS, SCHEMA_VERSION

#: What makes up a schema; SQLite's own statistics and the indexes of constraints are none of it.
SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@'"
_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade_file(path: Path, last_step: Callable[[Connection], None] | None = None) -> None:
    """Bring the tables of the file at *path* to this version in one transaction: wholly old or wholly new."""
    engine = _migration_engine(path)
    try:
        with engine.begin() as connection:
            _run_scripts(connection)
            if last_step is not None:
                last_step(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise FileDamaged(str(path), "foreign keys do not hold after the migration")
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    finally:
        engine.dispose()


@cache
def fresh_schema() -> frozenset[tuple[str, str, str | None]]:
    """Return kind, name and text of all that a new file has in its schema, as ``SCHEMA`` reads it."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            _run_scripts(connection)
            return frozenset((row[0], row[1], row[2]) for row in connection.exec_driver_sql(SCHEMA))
    finally:
        engine.dispose()


def _migration_engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _prepare(connection, _record):  # type: ignore[no-untyped-def]  # Alembic's connection is the driver's own
        connection.isolation_level = None
        # Off, and before BEGIN: batch operations rebuild tables, and a cascade would empty their children.
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")  # tables that are made anew leave nobody behind

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _run_scripts(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
