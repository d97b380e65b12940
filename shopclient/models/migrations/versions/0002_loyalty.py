"""What the whole loyalty engine needs: gift cards, stamps, levels, shared lots, facts and the chain."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

from shopclient.domain import chain
from shopclient.domain.money import spread
from shopclient.models.migrations import first_guards
from shopclient.models.migrations.second_guards import guards

revision = "0002"
down_revision = "0001"

_SUMS = (
    "gross", "discount", "spent", "gift", "due", "rounded", "earned", "bonuses", "turnover", "forgiven",
    "withheld",
)  # fmt: skip
_KINDS = (
    "'sale', 'refund', 'undo', 'adjust', 'opening', 'transfer', 'expire', 'gift', 'load', 'unload', 'pay', "
    "'repay', 'attach', 'detach', 'card'"
)


def upgrade() -> None:
    for statement in first_guards.guards():
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    _add_columns()
    _rebuild_lines()
    _rebuild_operations()
    _create_gifts()
    _create_facts()
    _chain_operations(_note_facts(op.get_bind()))
    for statement in guards():
        op.execute(statement)


def _add_columns() -> None:
    for column in (
        "account ADD COLUMN is_gift INTEGER NOT NULL DEFAULT 0",
        "account ADD COLUMN merged_into_id INTEGER REFERENCES account (id)",
        "lot ADD COLUMN origin_id INTEGER REFERENCES lot (id)",
        "card ADD COLUMN activated_on TEXT",
        "card ADD COLUMN is_kept INTEGER NOT NULL DEFAULT 0",
        "client ADD COLUMN merged_into_id INTEGER REFERENCES client (id)",
    ):
        op.execute(f"ALTER TABLE {column}")
    op.execute("CREATE INDEX ix_lot_origin_id ON lot (origin_id)")
    op.execute("DROP INDEX ix_lot_open")
    op.execute('CREATE INDEX ix_lot_open ON lot (account_id, burns_on, active_from, "left") WHERE "left" > 0')
    op.execute("CREATE INDEX ix_client_merged_into_id ON client (merged_into_id)")
    op.execute("UPDATE card SET activated_on = issued_on WHERE state <> 'blank'")


def _rebuild_lines() -> None:
    for column in (
        "gift INTEGER NOT NULL DEFAULT 0",
        "rounded INTEGER NOT NULL DEFAULT 0",
        "earned INTEGER NOT NULL DEFAULT 0",
        "department TEXT",
        "gift_card_id INTEGER REFERENCES card (id)",
    ):
        op.execute(f"ALTER TABLE sale_line ADD COLUMN {column}")
    connection = op.get_bind()
    sales = connection.exec_driver_sql(
        "SELECT id, rounded, earned FROM operation WHERE what = 'sale' AND (rounded <> 0 OR earned <> 0)"
    ).all()
    for sale, rounded, earned in sales:
        _share_out(connection, sale, rounded, earned)


def _share_out(connection: sa.Connection, sale: int, rounded: int, earned: int) -> None:
    """Give each line its part of the rounding and of the bonuses, which version 1 kept for the bill only."""
    rows = connection.exec_driver_sql(
        "SELECT position, due FROM sale_line WHERE operation_id = ? ORDER BY position", (sale,)
    ).all()
    dues = [row.due for row in rows]
    offs = spread(rounded, dues, dues)
    parts = spread(earned, dues, [earned] * len(dues))
    for row, off, part in zip(rows, offs, parts, strict=True):
        connection.exec_driver_sql(
            "UPDATE sale_line SET due = due - ?, rounded = ?, earned = ? "
            "WHERE operation_id = ? AND position = ?",
            (off, off, part, sale, row.position),
        )


def _rebuild_operations() -> None:
    """Make the table anew: what an operation may be stands in a check, which SQLite cannot change."""
    op.create_table(
        "operation_new",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("op_key", "request_hash", "what")),
        *(sa.Column(name, sa.Integer()) for name in ("account_id", "card_id", "client_id")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("staff_id", "programme_id")),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("business_day", "happened_at", "recorded_at", "turnover_day")
        ),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in (*_SUMS, "reached", "reached_year", "stamp", "stamps")
        ),
        *(sa.Column(name, sa.Integer()) for name in ("ref_id", "cause_id")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("reason", "answer")),
        sa.Column("fact_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("prev_hash", "hash")),
        *_checks(),
        *_references(),
        sa.PrimaryKeyConstraint("id", name="pk_operation"),
        sa.UniqueConstraint("op_key", name="uq_operation_op_key"),
        sqlite_strict=True,
    )


def _checks() -> Iterable[sa.CheckConstraint]:
    yield sa.CheckConstraint("length(op_key) BETWEEN 1 AND 200", name=op.f("ck_operation_op_key"))
    yield sa.CheckConstraint(f"what IN ({_KINDS})", name=op.f("ck_operation_what"))
    yield sa.CheckConstraint(
        "what <> 'adjust' OR length(reason) > 0", name=op.f("ck_operation_adjust_has_reason")
    )
    yield sa.CheckConstraint(
        "(what IN ('refund', 'undo', 'attach', 'detach')) = (ref_id IS NOT NULL)",
        name=op.f("ck_operation_ref"),
    )
    yield sa.CheckConstraint("length(hash) = 64", name=op.f("ck_operation_hash"))
    yield sa.CheckConstraint("stamp IN (0, 1, 2)", name=op.f("ck_operation_stamp"))
    yield sa.CheckConstraint(
        "business_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
        name=op.f("ck_operation_business_day"),
    )
    for name in _SUMS:
        yield sa.CheckConstraint(f"abs({name}) <= 100000000000", name=op.f(f"ck_operation_{name}"))


def _references() -> Iterable[sa.ForeignKeyConstraint]:
    tables = {"account_id": "account", "card_id": "card", "client_id": "client"}
    tables |= {"staff_id": "staff", "programme_id": "programme", "ref_id": "operation", "fact_id": "fact"}
    for column, table in tables.items():
        yield sa.ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_operation_{column}"))
    yield sa.ForeignKeyConstraint(
        ["cause_id"],
        ["operation.id"],
        name=op.f("fk_operation_cause_id"),
        initially="DEFERRED",
        deferrable=True,
    )


def _create_gifts() -> None:
    op.create_table(
        "gift",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_gift_account_id")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_gift_operation_id"),
            initially="DEFERRED", deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_gift")),
        sqlite_strict=True,
    )  # fmt: skip
    op.create_index(op.f("ix_gift_account_id"), "gift", ["account_id"])
    op.create_index(op.f("ix_gift_operation_id"), "gift", ["operation_id"])


def _create_facts() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint("length(hash) = 64", name=op.f("ck_fact_hash")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sqlite_strict=True,
    )
    op.create_index("ix_fact_row", "fact", ["what", "row_id"])


def _note_facts(connection: sa.Connection) -> tuple[int, str]:
    """Note what every programme, account and card is by now; return the last fact's number and hash."""
    number, before = 0, chain.START
    for what in ("programme", "account", "card"):
        query = f"SELECT id, {chain.fact_content(chain.FACTS[what])} FROM {what} ORDER BY id"
        facts = []
        for row_id, content in connection.exec_driver_sql(query).all():
            number += 1
            row = {"id": number, "what": what, "row_id": row_id, "content": content}
            before = chain.fact_link(before, row)
            facts.append((*row.values(), before))
        if facts:
            connection.exec_driver_sql(
                "INSERT INTO fact (id, what, row_id, content, hash) VALUES (?, ?, ?, ?, ?)", facts
            )
    return number, before


def _chain_operations(fact: tuple[int, str]) -> None:
    """Move the operations over in their order, each with its account's levels and its link in the chain."""
    connection = op.get_bind()
    reached: dict[int, int] = {}
    turnovers: dict[int, int] = {}
    undone = {
        row.ref_id for row in connection.exec_driver_sql("SELECT ref_id FROM operation WHERE what = 'undo'")
    }
    days: dict[int, str] = {}
    before = chain.START
    for old in connection.exec_driver_sql("SELECT * FROM operation ORDER BY id").mappings().all():
        row = _row(dict(old), reached, turnovers, undone, days)
        row["fact_id"], row["prev_hash"] = fact[0], before
        row["hash"] = before = chain.link(before, fact[1], row, *_parts(connection, row["id"]))
        names = list(row)
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(
            f"INSERT INTO operation_new ({', '.join(names)}) VALUES ({marks})", tuple(row.values())
        )
    op.execute("DROP TABLE operation")
    op.execute("ALTER TABLE operation_new RENAME TO operation")
    for columns in ("account_id", "account_id, turnover_day, turnover", "account_id, happened_at"):
        op.execute(f"CREATE INDEX ix_operation_{_INDEXES[columns]} ON operation ({columns})")
    op.execute("CREATE INDEX ix_operation_card_day ON operation (card_id, business_day)")
    for column in ("business_day", "client_id", "ref_id", "cause_id"):
        op.execute(f"CREATE INDEX ix_operation_{column} ON operation ({column})")
    op.execute("CREATE UNIQUE INDEX uq_operation_undone ON operation (ref_id) WHERE what = 'undo'")


_INDEXES = {
    "account_id": "account",
    "account_id, turnover_day, turnover": "account_turnover_day",
    "account_id, happened_at": "account_happened_at",
}


def _row(
    old: dict[str, Any],
    reached: dict[int, int],
    turnovers: dict[int, int],
    undone: set[int],
    days: dict[int, str],
) -> dict[str, Any]:
    account = old["account_id"]
    days[old["id"]] = days.get(old["ref_id"], old["business_day"])
    if account is not None and old["what"] != "undo" and old["id"] not in undone:
        turnovers[account] = turnovers.get(account, 0) + old["turnover"]
        reached[account] = max(reached.get(account, 0), turnovers[account])
    highest = reached.get(account, 0)
    more = dict.fromkeys(("gift", "forgiven", "withheld", "stamp", "stamps"), 0)
    ties = {"turnover_day": days[old["id"]], "reached": highest, "reached_year": highest, "cause_id": None}
    return {**old, **more, **ties}


def _parts(connection: sa.Connection, operation: int) -> list[list[Any]]:
    return [
        list(connection.exec_driver_sql(query, (operation,)).mappings())
        for query in (
            "SELECT lot_id, account_id, what, amount FROM entry WHERE operation_id = ? ORDER BY id",
            "SELECT id, account_id, granted, active_from, burns_on, origin_id FROM lot "
            "WHERE operation_id = ? ORDER BY id",
            "SELECT position, amount, discount, spent, gift, rounded, due, earned, department, gift_card_id "
            "FROM sale_line WHERE operation_id = ? ORDER BY position",
        )
    ]
