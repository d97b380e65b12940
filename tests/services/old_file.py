"""A shop's file as an older version left it: its tables by its own script, its rows as it wrote them."""

import json
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Column, Connection, MetaData, Table

from shopclient.models import upgrade
from shopclient.models.database import APPLICATION_ID

#: Rows of a small shop, read out of a file that version 1 had written.
ROWS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent.parent / "data" / "version1.json").read_text(encoding="utf-8")
)
_CACHES = {"account": ("debt", "turnover"), "lot": ("left",)}


def make_old_file(path: Path, version: int = 1) -> Path:
    """Write the shop of version 1 to *path*, under the guards that it had; or as *version* took it over."""
    engine = upgrade._migration_engine(path)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(upgrade._SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        _fill(connection)
        command.upgrade(config, f"{version:04}")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={version}")
    engine.dispose()
    return path


def _fill(connection: Connection) -> None:
    for table in ("programme", "staff", "client", "account", "card"):
        for row in ROWS[table]:
            _insert(connection, table, row)
    for row in ROWS["client"]:
        _insert(connection, "client_search", {"rowid": row["id"], "body": row["name"]})
    for operation in ROWS["operation"]:
        for table in ("lot", "entry", "sale_line"):
            for row in ROWS[table]:
                if row["operation_id"] == operation["id"]:
                    _insert(connection, table, row)
        _insert(connection, "operation", operation)  # the seal comes last


def _insert(connection: Connection, table: str, row: dict[str, Any]) -> None:
    fresh = {**row, **dict.fromkeys(_CACHES.get(table, ()), 0)}  # the triggers bring them up
    there = Table(table, MetaData(), *(Column(name) for name in fresh))
    connection.execute(there.insert(), fresh)
